// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/SpokenWindow.h"
#include "ui/models/ActivityModel.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/CopiesPage.h"
#include "ui/widgets/MessageBar.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

/// The pages of the activity record and of the outbox's copies.
class tst_journal_pages : public SpokenWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { endWindow(); }
    void activityPage();
    void activityIsCopiedWhole();
    void copiesPage();
};

void tst_journal_pages::activityPage()
{
    m_desk->submit(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    m_window->open(QStringLiteral("activity:") + FormDesk::sarah());
    auto *page = qobject_cast<ActivityPage *>(m_window->current());
    QVERIFY(page != nullptr);
    QTRY_COMPARE(page->model()->rowCount(), 2);
    const auto cell = [&](int row, int column) { return page->model()->index(row, column).data().toString(); };
    QTRY_COMPARE(cell(0, ActivityModel::Action), QStringLiteral("Put in the outbox"));
    QCOMPARE(cell(1, ActivityModel::Action), QStringLiteral("Draft begun"));
    QCOMPARE(cell(0, ActivityModel::What), QStringLiteral("Defer"));
    QTRY_COMPARE(cell(0, ActivityModel::Record), QStringLiteral("Sarah Jones · ") + FormDesk::sarah());
    QVERIFY(cell(0, ActivityModel::Who).startsWith(QLatin1String("tester on ")));
    QVERIFY(cell(0, ActivityModel::Details).contains(QLatin1String("15 February 2026")));
    QVERIFY(!cell(0, ActivityModel::When).isEmpty());
    page->findChild<QPushButton *>(QStringLiteral("check"))->click();
    auto *message = page->findChild<MessageBar *>();
    QTRY_VERIFY2(message->text().startsWith(QLatin1String("The record is whole")), qPrintable(message->text()));
    // As people search; the record on disk has no name all the same.
    for (const char *word : {"sarah", "jones s"}) {
        page->findChild<QLineEdit *>(QStringLiteral("find"))->setText(QStringLiteral("nobody"));
        QTRY_COMPARE(page->model()->rowCount(), 0);
        page->findChild<QLineEdit *>(QStringLiteral("find"))->setText(QLatin1String(word));
        QTRY_COMPARE(page->model()->rowCount(), 2);
    }
    page->findChild<QLineEdit *>(QStringLiteral("find"))->setText(QStringLiteral("nobody"));
    QTRY_COMPARE(page->model()->rowCount(), 0);
    page->findChild<QLineEdit *>(QStringLiteral("find"))->clear();
    QTRY_VERIFY(page->model()->rowCount() >= 3); // the copy made at the start
    page->findChild<QLineEdit *>(QStringLiteral("from"))->setText(QStringLiteral("1 1 2099"));
    QTRY_COMPARE(page->model()->rowCount(), 0);
    // A day that is none is said at its field, with what is wrong with it.
    auto *from = page->findChild<QLineEdit *>(QStringLiteral("from"));
    from->setText(QStringLiteral("16 2 26"));
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_COMPARE(page->findChild<QLabel *>(QStringLiteral("fromError"))->text(), QStringLiteral("Year must include 4 numbers"));
    QCOMPARE(from->accessibleDescription(), QStringLiteral("Year must include 4 numbers"));
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("fromError"))->isVisible());
    from->clear();
    QTRY_VERIFY(!page->findChild<QLabel *>(QStringLiteral("fromError"))->isVisible());
}

void tst_journal_pages::activityIsCopiedWhole()
{
    m_desk->core().setOffline(true);
    const qint64 entry = m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    for (int turn = 0; turn < 100; ++turn) {
        QCOMPARE(m_desk->act(entry, EntryAction::TakeBack).moved, 1);
        QCOMPARE(m_desk->act(entry, EntryAction::Release).moved, 1);
    }
    m_window->open(QStringLiteral("activity:") + FormDesk::sarah());
    auto *page = qobject_cast<ActivityPage *>(m_window->current());
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->model()->rowCount() >= 200);
    QTRY_VERIFY(page->model()->line(0) != nullptr);
    const int last = page->model()->rowCount() - 1;
    QVERIFY(page->model()->line(last) == nullptr); // nobody has looked at it
    auto *table = page->findChild<QTableView *>();
    table->selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), last + 2);
    const QString first = QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), -1);
    QVERIFY2(first.contains(QLatin1String("Draft begun")) && first.contains(QLatin1String("Sarah Jones")), qPrintable(first));
}

void tst_journal_pages::copiesPage()
{
    m_window->open(QStringLiteral("copies"));
    auto *table = m_window->findChild<QTableWidget *>(QStringLiteral("copies"));
    QTRY_VERIFY(table->rowCount() >= 1);
    m_desk->submit(QStringLiteral("trainee"), QStringLiteral("defer"), FormDesk::sarah(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    const int before = table->rowCount();
    m_window->findChild<QPushButton *>(QStringLiteral("restore"))->click();
    auto *message = m_window->current()->findChild<MessageBar *>();
    QTRY_VERIFY(message->text().startsWith(QLatin1String("Restore the outbox of")));
    QVERIFY2(message->text().contains(QLatin1String("made since then leave the outbox")), qPrintable(message->text()));
    QCOMPARE(m_desk->entries().size(), 1);
    for (QPushButton *each : message->findChildren<QPushButton *>()) {
        if (each->objectName() == QLatin1String("action"))
            each->click();
    }
    QTRY_COMPARE(m_desk->entries().size(), 0);
    QTRY_COMPARE(table->rowCount(), before + 1);
    QTRY_VERIFY(message->text().startsWith(QLatin1String("Restored.")));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Set aside by a restore"));
}

DESK_TEST(tst_journal_pages)
#include "tst_journal_pages.moc"
