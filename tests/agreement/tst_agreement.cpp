// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/Cases.h"
#include "tests/support/Runner.h"

#include <cstdio>

// The rules of the forms and the practice server were written apart, from the same facts. Whatever they are both
// asked, they have to agree: the desk stops nothing that the service takes, and is not silent where it refuses.
class tst_agreement : public QObject
{
    Q_OBJECT

private slots:
    void trainees()
    {
        agreement::traineeCases(m_tally);
        agrees();
    }
    void trainingAgreements()
    {
        agreement::agreementCases(m_tally);
        agrees();
    }
    void earlyCareers()
    {
        agreement::earlyCareerCases(m_tally);
        agrees();
    }
    /// An exception that nothing meets is either no longer needed or no longer looked at.
    void everyExceptionIsMet() { QCOMPARE(m_tally.unmet(), QStringList()); }
    void cleanupTestCase() { std::puts(qPrintable(m_tally.table())); }

private:
    void agrees()
    {
        const QStringList faults = m_tally.faults().mid(m_seen);
        m_seen = m_tally.faults().size();
        for (const QString &fault : faults) // the library cuts a long message short
            std::puts(qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }

    Tally m_tally;
    qsizetype m_seen = 0;
};

DESK_TEST(tst_agreement)
#include "tst_agreement.moc"
