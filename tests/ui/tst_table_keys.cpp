// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "ui/models/OutboxModel.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/OutboxPage.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableView.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

namespace {
constexpr const char *ids[] = {"aaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbb", "cccccccccccccccccccccccc"};

QStringList titles(const QTableView *table)
{
    QStringList all;
    const QHeaderView *header = table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            all.append(table->model()->headerData(header->logicalIndex(place), Qt::Horizontal).toString());
    }
    return all;
}

QStringList cells(const QTableView *table, int column)
{
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        all.append(table->model()->index(row, column).data().toString());
    return all;
}
} // namespace

/// Tables by keys alone: what a mouse does with their heads, what is selected, and what is typed.
class tst_table_keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini")), QSettings::IniFormat);
        m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(QLatin1String(ids[0])), plainTrainee(QLatin1String(ids[1]), QStringLiteral("Rhys"), QStringLiteral("Evans")),
                                                                  plainTrainee(QLatin1String(ids[2]), QStringLiteral("Tama"), QStringLiteral("Ngātai"))}));
        m_desk = std::make_unique<Desk>(m_server->url());
        m_desk->config.holdSeconds = 300;
        m_desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 3, 20000);
    }

    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void outboxIsSorted()
    {
        fill();
        OutboxPage page(m_desk->core(), *m_settings);
        show(page, page.table());
        page.table()->setCurrentIndex(page.table()->model()->index(0, OutboxModel::Person));
        QTest::keyClick(page.table(), Qt::Key_F7);
        const QStringList people{QStringLiteral("Rhys Evans, 1234567"), QStringLiteral("Sarah Jones, 1234567"), QStringLiteral("Tama Ngātai, 1234567")};
        QTRY_COMPARE(cells(page.table(), OutboxModel::Person), people);
        QCOMPARE(page.table()->accessibleDescription(), QStringLiteral("Sorted by Person"));
        QTest::keyClick(page.table(), Qt::Key_F7);
        QTRY_COMPARE(cells(page.table(), OutboxModel::Person), QStringList(people.crbegin(), people.crend()));
        QCOMPARE(page.table()->accessibleDescription(), QStringLiteral("Sorted by Person, the other way round"));
        QVERIFY(page.table()->currentIndex().isValid());
        page.table()->setCurrentIndex(page.table()->model()->index(0, OutboxModel::Date));
        QTest::keyClick(page.table(), Qt::Key_F7);
        QTRY_COMPARE(cells(page.table(), OutboxModel::Date), (QStringList{QStringLiteral("13 Feb 2026"), QStringLiteral("14 Feb 2026"), QStringLiteral("15 Feb 2026")}));
    }

    void outboxColumnsAreMovedAndRemembered()
    {
        fill();
        QStringList moved;
        {
            OutboxPage page(m_desk->core(), *m_settings);
            show(page, page.table());
            const QStringList before = titles(page.table());
            page.table()->setCurrentIndex(page.table()->model()->index(0, OutboxModel::State));
            const int at = int(before.indexOf(QStringLiteral("State")));
            QVERIFY(at > 0);
            QTest::keyClick(page.table(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
            moved = before;
            moved.swapItemsAt(at, at - 1);
            QCOMPARE(titles(page.table()), moved);
            QVERIFY2(page.table()->accessibleDescription().contains(QStringLiteral("State is column %1 of %2").arg(at).arg(before.size())), qPrintable(page.table()->accessibleDescription()));
            const int width = page.table()->columnWidth(OutboxModel::State);
            QTest::keyClick(page.table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
            QVERIFY(page.table()->columnWidth(OutboxModel::State) > width);
            QTest::keyClick(page.table(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
            QCOMPARE(page.table()->columnWidth(OutboxModel::State), width);
            for (int press = 0; press < 20; ++press)
                QTest::keyClick(page.table(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(titles(page.table()).constLast(), QStringLiteral("State"));
            moved = titles(page.table());
        }
        const OutboxPage again(m_desk->core(), *m_settings);
        QCOMPARE(titles(again.table()), moved);
        const DraftsView drafts(m_desk->core(), *m_settings); // a page of its own
        QVERIFY(titles(drafts.table()) != moved);
    }

    void lettersFindAndSpaceSelects()
    {
        fill();
        OutboxPage page(m_desk->core(), *m_settings);
        show(page, page.table());
        QTest::keyClick(page.table(), Qt::Key_Down);
        QCOMPARE(page.table()->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(page.table(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(page.table(), Qt::Key_Space);
        QCOMPARE(page.table()->selectionModel()->selectedRows().size(), 2);
        QTest::keyClick(page.table(), Qt::Key_Space);
        QCOMPARE(page.table()->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(page.table(), Qt::Key_R);
        QCOMPARE(QApplication::focusWidget(), page.areas().constFirst());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hys"));
        QTRY_COMPARE(page.model()->rowCount(), 1);
    }

    /// Thousands of lines are not read to find one that begins so.
    void lettersFindInTheActivityRecord()
    {
        fill();
        ActivityPage page(m_desk->core(), *m_settings);
        auto *table = page.findChild<QTableView *>(QStringLiteral("lines"));
        show(page, table);
        QTest::keyClick(table, Qt::Key_A);
        const auto *find = page.findChild<QLineEdit *>(QStringLiteral("find"));
        QCOMPARE(QApplication::focusWidget(), find);
        QCOMPARE(find->text(), QStringLiteral("a"));
    }

    void recordsAreSortedAndMoved()
    {
        const Kinds kinds = Kinds::standard();
        TablePage page(m_desk->core(), *m_settings, *kinds.view(QStringLiteral("trainees")), nullptr);
        auto *table = page.findChild<TableView *>();
        show(page, table);
        const QStringList before = titles(table);
        table->setCurrentIndex(table->model()->index(0, table->horizontalHeader()->logicalIndex(0)));
        const QStringList people = cells(table, 0);
        QTest::keyClick(table, Qt::Key_F7);
        QTRY_COMPARE(cells(table, 0), QStringList(people.crbegin(), people.crend()));
        int third = 0; // shown
        while (table->model()->headerData(third, Qt::Horizontal).toString() != before.at(2))
            ++third;
        table->setCurrentIndex(table->model()->index(0, third));
        QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(table).at(1), before.at(2));

        // The same in a menu, by the column's name and with its keys.
        QMenu menu;
        TableKeys::of(table)->addTo(&menu);
        QStringList words;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                words.append(action->text());
        }
        QCOMPARE(words.size(), 5);
        QCOMPARE(words.constFirst(), QStringLiteral("Sort by %1").arg(before.at(2)));
        for (const QAction *action : menu.actions())
            QVERIFY(action->isSeparator() || !action->shortcut().isEmpty());
    }

private:
    void fill()
    {
        int day = 13;
        for (const char *id : {ids[2], ids[0], ids[1]})
            m_desk->submit(QStringLiteral("trainee"), QStringLiteral("defer"), QLatin1String(id), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-%1").arg(day++)}});
    }
    static void show(DeskPage &page, QTableView *table)
    {
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        page.entered();
        QTRY_VERIFY(table->model()->rowCount() >= 3);
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
};

DESK_TEST(tst_table_keys)
#include "tst_table_keys.moc"
