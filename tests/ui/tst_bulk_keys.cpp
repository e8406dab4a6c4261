// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/BulkDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusDelegate.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

/// Many at once by keyboard alone: what can be reached, in which order, and what stays selected.
class tst_bulk_keys : public BulkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init() { makeSettings(); }
    void cleanup() { endDesk(); }

    /// All are blocked: it is said, the way to them is there, and nothing is to be agreed to.
    void whereNoneCanGo()
    {
        beginTwo();
        BatchPlan begun = plan(traineeKind, QStringLiteral("withdraw"));
        begun.shared = {{QStringLiteral("withdrawal_date"), QStringLiteral("2099-02-15")}};
        show(begun);
        QCOMPARE(count(BatchWords::Group::Blocked), 2);
        QVERIFY(main()->isVisible());
        QCOMPARE(main()->text(), QStringLiteral("Show what is blocked"));
        const QString why = QStringLiteral("None of the 2 trainee(s) can go as they are. Correct a cell, or leave rows out.");
        QVERIFY2(texts().contains(why), qPrintable(texts().join(QLatin1Char('\n'))));
        QCOMPARE(main()->accessibleDescription(), why);
        QVERIFY(!child<QCheckBox>("sure")->isVisible());
        pictures::take(*m_page, "bulk-none-can-go");
        main()->setFocus();
        QTest::keyClick(main(), Qt::Key_Space);
        QTRY_COMPARE(lines()->sieve().group, std::optional(BatchWords::Group::Blocked));
        QCOMPARE(m_page->window()->focusWidget(), m_page->table());
    }

    /// Tab comes by in the order of the page, and last by what takes all away.
    void tabFollowsThePage()
    {
        beginTwo();
        BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
        begun.shared = {{QStringLiteral("defer_date"), QStringLiteral("2099-02-15")}};
        show(begun);
        QStringList order;
        QWidget *each = main();
        do {
            if (each->isVisible() && each->parentWidget() == main()->parentWidget() && (each->focusPolicy() & Qt::TabFocus))
                order.append(each->objectName());
            each = each->nextInFocusChain();
        } while (each != main());
        QCOMPARE(order, QStringList({QStringLiteral("main"), QStringLiteral("leaveOutBlocked"), QStringLiteral("leaveOut"), QStringLiteral("paste"),
                                     QStringLiteral("saveProblems"), QStringLiteral("discard")}));
    }

    /// The group that was looked at is empty after it, and so gone: the rows that were chosen in it still are.
    void theSelectionStays()
    {
        const auto paid = [](int number) { return number <= 2 ? QStringLiteral("paid") : QStringLiteral("eligible"); };
        begin(bulk::declarations(4, paid), declarationKind, 4);
        show(plan(declarationKind, QStringLiteral("void")));
        QPushButton *apart = nullptr;
        for (QPushButton *chip : m_page->findChildren<QPushButton *>()) {
            if (chip->objectName() == QStringLiteral("group%1").arg(int(BatchWords::Group::Apart)))
                apart = chip;
        }
        QVERIFY(apart != nullptr);
        apart->click();
        QCOMPARE(lines()->rowCount(), 2);
        m_page->table()->selectAll();
        auto *leave = child<QPushButton>("leaveOut");
        QCOMPARE(leave->text(), QStringLiteral("Take in 2"));
        leave->setFocus();
        QTest::keyClick(leave, Qt::Key_Space);
        QVERIFY(settles());
        QCOMPARE(lines()->rowCount(), 4);
        QCOMPARE(m_page->table()->selectionModel()->selectedRows().size(), 2);
        QVERIFY(m_page->table()->currentIndex().isValid());
        QCOMPARE(leave->text(), QStringLiteral("Leave out 2"));
        QCOMPARE(m_page->window()->focusWidget(), leave);
        pictures::take(*m_page, "bulk-taken-in");
    }

    /// The frame, the reasons and what the buttons act on are one row, whatever the filter hides.
    void theFrameIsOnTheSelection()
    {
        const auto paid = [](int number) { return number <= 2 ? QStringLiteral("paid") : QStringLiteral("eligible"); };
        begin(bulk::declarations(4, paid), declarationKind, 4);
        show(plan(declarationKind, QStringLiteral("void")));
        const auto narrow = [this](const QString &id) {
            const QList<QPushButton *> all = m_page->findChildren<QPushButton *>(id);
            QVERIFY(!all.isEmpty());
            all.constFirst()->click();
        };
        const QString apart = QStringLiteral("group%1").arg(int(BatchWords::Group::Apart));
        narrow(apart);
        QCOMPARE(lines()->rowCount(), 2);
        const int second = lines()->line(1)->item;
        narrow(QStringLiteral("all"));
        QCOMPARE(lines()->rowCount(), 4);
        m_page->table()->selectRow(lines()->rowOf(second));
        narrow(apart);
        const QModelIndexList rows = m_page->table()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(lines()->line(rows.constFirst().row())->item, second);
        QCOMPARE(m_page->table()->currentIndex().row(), rows.constFirst().row());
    }

    /// A question that answers a press has the focus, a letter, and a way back, and what loses something has not the focus:
    /// Space twice, or Enter, does not agree to it.
    void aQuestionIsReached()
    {
        beginTwo();
        BatchPlan begun = plan(traineeKind, QStringLiteral("defer"));
        begun.shared = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
        show(begun);
        auto *discard = child<QPushButton>("discard");
        auto *message = m_page->findChild<MessageBar *>();
        auto *action = message->findChild<QPushButton *>(QStringLiteral("action"));
        auto *close = message->findChild<QPushButton *>(QStringLiteral("close"));
        discard->setFocus();
        QTest::keyClick(discard, Qt::Key_Space);
        QVERIFY(message->isVisible());
        QCOMPARE(m_page->window()->focusWidget(), close);
        QCOMPARE(QString(close->text()).remove(QLatin1Char('&')), QStringLiteral("Leave as it is"));
        QVERIFY2(action->text().contains(QLatin1Char('&')), qPrintable(action->text()));
        QTest::keyClick(action, Qt::Key_Return);
        QVERIFY(m_page->plan().has_value());
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(!message->isVisible());
        QCOMPARE(m_page->window()->focusWidget(), discard);
        for (QWidget *each : {static_cast<QWidget *>(discard), static_cast<QWidget *>(close)})
            QTest::keyClick(each, Qt::Key_Space);
        QVERIFY(!message->isVisible());
        QVERIFY(m_page->plan().has_value());
        QCOMPARE(m_page->window()->focusWidget(), discard);
        // What comes by itself takes it from nobody.
        message->say(Notice::Weight::Warning, QStringLiteral("From the network"), QStringLiteral("See"), [] {});
        QCOMPARE(QString(close->text()).remove(QLatin1Char('&')), QStringLiteral("Dismiss"));
        QCOMPARE(m_page->window()->focusWidget(), discard);
        discard->click();
        QTest::keyClick(action, Qt::Key_Space);
        QVERIFY(!m_page->plan().has_value());
    }

    /// What tells states apart is there whole.
    void statesAreWhole()
    {
        begin(bulk::declarations(4, [](int) { return QStringLiteral("eligible"); }), declarationKind, 4);
        show(plan(declarationKind, QStringLiteral("void")));
        const QFontMetrics metrics = m_page->fontMetrics();
        QVERIFY(m_page->table()->columnWidth(BatchLines::State) >= StatusDelegate::pillWidth(metrics, QStringLiteral("Awaiting clawback")));
    }

private:
    void beginTwo()
    {
        begin(traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")),
                            plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"))}),
              traineeKind, 2);
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *each : m_page->findChildren<QLabel *>())
            all.append(each->text());
        return all;
    }
};

DESK_TEST(tst_bulk_keys)
#include "tst_bulk_keys.moc"
