// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "tests/ui/SingleClick.h"
#include "tests/ui/Toy.h"
#include "ui/text/Clip.h"
#include "ui/widgets/CountTable.h"
#include "ui/widgets/FilterBar.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableWidget>

/// What stands around a table of records: its counts, its filters, and what is copied out of it.
class tst_table_parts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPressChoosesOnce()
    {
        SingleClick style;
        CountTable counts(Toy::kind(), {QStringLiteral("state")});
        counts.setCounts({QStringLiteral("state"), 3, {{QStringLiteral("afloat"), 2}, {QString(), 1}}});
        counts.resize(800, 400);
        counts.show();
        auto *table = counts.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QSignalSpy chosen(&counts, &CountTable::chosen);
        for (QStyle *each : std::initializer_list<QStyle *>{nullptr, &style}) {
            table->setStyle(each);
            chosen.clear();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, 0)).center());
            QCOMPARE(chosen.size(), 1);
            QTest::keyClick(table, Qt::Key_Return);
            QCOMPARE(chosen.size(), 2);
        }
        table->setStyle(nullptr);
    }

    void clipboardIsGuardedAsFilesAre()
    {
        for (const char *text : {"=1+1", "+44", "-1", "@x", "＝1+1", "\"=HYPERLINK(\"\"http://x\"\")\"", "\"x\""})
            QCOMPARE(Clip::cell(QString::fromUtf8(text)), QString(QLatin1Char('\'') + QString::fromUtf8(text)));
        QCOMPARE(Clip::cell(QStringLiteral("-1"), true), QStringLiteral("-1"));
        QCOMPARE(Clip::cell(QStringLiteral("-1+cmd"), true), QStringLiteral("'-1+cmd"));
        QCOMPARE(Clip::lineOf({QStringLiteral("a\tb"), QStringLiteral("\r=c"), QString()}), QStringLiteral("a b\t'=c\t"));
    }

    void clearedIsClearedOfItsCross()
    {
        FilterBar bar(Toy::kind(), {});
        bar.show();
        auto *search = bar.findChild<QLineEdit *>();
        const auto *cross = search->findChild<QAbstractButton *>();
        QVERIFY(cross != nullptr);
        search->setText(QStringLiteral("boat"));
        QTRY_COMPARE(cross->property("opacity").toReal(), 1.0);
        QSignalSpy changed(&bar, &FilterBar::changed);
        bar.clear();
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(cross->property("opacity").toReal(), 0.0);
    }
};

DESK_TEST(tst_table_parts)
#include "tst_table_parts.moc"
