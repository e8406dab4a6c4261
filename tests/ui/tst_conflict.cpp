// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "app/kind/Kinds.h"
#include "app/kind/Outcomes.h"
#include "ui/pages/ConflictPanel.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

/// A draft whose command comes to something else by now: kept only with the tick of what it comes to.
class tst_conflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAsksForATick_data();
    void whatAsksForATick();
    void aClawbackIsTicked();

private:
    static Entry entry(const QString &before, const QString &now)
    {
        Entry made;
        made.name = QStringLiteral("Sarah Jones");
        made.state = EntryState::Conflict;
        made.draft.base = {{QStringLiteral("state"), before}};
        made.theirs = {{QStringLiteral("state"), now}};
        return made;
    }
    const Kinds m_kinds = Kinds::standard();
    const KindSpec *m_kind = m_kinds.kind(QStringLiteral("declaration"));
    const CommandSpec *m_void = m_kinds.command(QStringLiteral("declaration"), QStringLiteral("void"));
};

void tst_conflict::whatAsksForATick_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *before, const char *now, const char *outcome) {
        QTest::addRow("%s to %s", before, now) << QString::fromLatin1(before) << QString::fromLatin1(now) << QString::fromLatin1(outcome);
    };
    row("eligible", "payable", "");
    row("eligible", "paid", "clawedBack");
    row("payable", "paid", "clawedBack");
    row("ineligible", "paid", "clawedBack");
    row("paid", "paid", "");
    row("paid", "payable", "");
    row("payable", "voided", "");
    row("payable", "awaiting-clawback", "");
}

void tst_conflict::whatAsksForATick()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const OutcomeSpec *turned = Outcomes::turnedInto(*m_void, entry(before, now));
    QTEST(turned == nullptr ? QString() : QString::fromLatin1(turned->id), "outcome");
    const ConflictPanel panel(*m_kind, *m_void, entry(before, now));
    QCOMPARE(panel.findChild<QCheckBox *>() != nullptr, turned != nullptr);
}

void tst_conflict::aClawbackIsTicked()
{
    ConflictPanel panel(*m_kind, *m_void, entry(QStringLiteral("payable"), QStringLiteral("paid")));
    panel.show();
    QStringList said;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(!said.filter(QStringLiteral("What was paid will be clawed back")).isEmpty(), qPrintable(said.join(u'\n')));
    auto *tick = panel.findChild<QCheckBox *>(QStringLiteral("outcomeTick"));
    QVERIFY(tick != nullptr);
    QVERIFY2(tick->text().startsWith(QLatin1String("Claw back 1 declaration")), qPrintable(tick->text()));
    auto *keep = panel.findChildren<QPushButton *>().constFirst();
    QList<EntryAction> chosen;
    connect(&panel, &ConflictPanel::chosen, this, [&chosen](EntryAction action) { chosen.append(action); });
    keep->click();
    QVERIFY(chosen.isEmpty());
    tick->click();
    keep->click();
    QCOMPARE(chosen, QList<EntryAction>{EntryAction::KeepMineTicked});
}

DESK_TEST(tst_conflict)
#include "tst_conflict.moc"
