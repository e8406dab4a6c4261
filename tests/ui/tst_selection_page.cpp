// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/BulkDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/TableView.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>

/// Who is selected on a page of records: said, given up by a button, and chosen anew after a batch.
class tst_selection_page : public BulkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pictures::dress(); }
    void init() { makeSettings(); }
    void cleanup()
    {
        m_table.reset();
        endDesk();
    }
    void selectAllTakesTheWholeFilter();
    void filterSelectAllAndClear();
    void queuedIsChosenAnew();
    void panelIsOfWhoIsMeant();
    void searchFiltersAndSelectAllAreOneLine();
    void noTickMovesTheRows_data();
    void noTickMovesTheRows();

private:
    void open()
    {
        begin(bulk::declarations(200, [](int i) { return i % 4 == 0 ? QStringLiteral("paid") : QStringLiteral("eligible"); }), declarationKind, 200);
        m_table = std::make_unique<TablePage>(m_desk->core(), *m_settings, *m_desk->core().kinds().view(QStringLiteral("declarations")));
        m_table->resize(1200, 760);
        m_table->show();
        m_table->entered();
        QTRY_COMPARE(m_table->model()->rowCount(), 200);
        QTRY_VERIFY(m_table->isSettled());
    }
    template <class T>
    T *part(const char *name) const
    {
        return m_table->findChild<T *>(QLatin1String(name));
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_table->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
    }
    void choose(const char *state, int rows)
    {
        m_table->filters()->choose(QStringLiteral("state"), QLatin1String(state));
        QTRY_COMPARE(m_table->model()->rowCount(), rows);
        QTRY_VERIFY(m_table->isSettled());
    }
    QSet<qint64> selected() const
    {
        const QList<qint64> rows = m_table->table()->selected();
        return {rows.cbegin(), rows.cend()};
    }

    std::unique_ptr<TablePage> m_table;
};

void tst_selection_page::selectAllTakesTheWholeFilter()
{
    begin(bulk::declarations(300, [](int) { return QStringLiteral("eligible"); }), declarationKind, 300);
    const ViewSpec *view = m_desk->core().kinds().view(QStringLiteral("declarations"));
    QVERIFY(view != nullptr);
    TablePage page(m_desk->core(), *m_settings, *view);
    page.resize(1200, 700);
    page.show();
    page.entered();
    auto *all = page.findChild<QPushButton *>(QStringLiteral("selectAll"));
    QTRY_COMPARE(all->text(), QStringLiteral("Select all 300 shown"));
    QTest::keyClick(page.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyRelease(page.table(), Qt::Key_Control); // held, the next row that becomes current is added to what is selected
    QTRY_COMPARE(page.table()->selected().size(), 300);
    QVERIFY(!all->isVisible());
    QSignalSpy asked(&page, &DeskPage::commandRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Void…") && asked.isEmpty())
            button->click();
    }
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(2).value<QList<qint64>>().size(), 300);
}

void tst_selection_page::filterSelectAllAndClear()
{
    open();
    TableView *table = m_table->table();
    auto *all = part<QPushButton>("selectAll");
    auto *clear = part<QPushButton>("clearSelection");
    const auto top = [&] { return table->mapTo(m_table.get(), QPoint()).y(); };
    QVERIFY(!clear->isVisible());
    choose("eligible", 150);
    const int before = top();
    all->click();
    const QList<qint64> order = m_table->model()->order();
    const QSet<qint64> chosen(order.cbegin(), order.cend());
    QCOMPARE(selected(), chosen);
    QVERIFY(clear->isVisible() && !all->isVisible());
    QTRY_COMPARE(top(), before); // the rows stay where they are
    m_table->filters()->clear();
    QTRY_COMPARE(m_table->model()->rowCount(), 200);
    QCOMPARE(selected(), chosen);
    QVERIFY(says(QStringLiteral("150 selected")));
    choose("paid", 50);
    QCOMPARE(selected(), chosen);
    QVERIFY(says(QStringLiteral("150 selected, 150 hidden by the filter")));
    QVERIFY(all->isVisible()); // none of those shown is among them
    QSignalSpy asked(m_table.get(), &DeskPage::commandRequested);
    m_table->start(QStringLiteral("void"));
    QTRY_COMPARE(asked.size(), 1);
    const auto rows = asked.constFirst().at(2).value<QList<qint64>>();
    QCOMPARE(QSet<qint64>(rows.cbegin(), rows.cend()), chosen);
    clear->click();
    QVERIFY(!clear->isVisible());
    QCOMPARE(table->selected(), QList<qint64>{table->currentRow()});
    QVERIFY(m_table->model()->positionOf(table->currentRow()) >= 0);
    m_table->filters()->clear();
    QTRY_COMPARE(m_table->model()->rowCount(), 200);
    QCOMPARE(table->selectedCount(), 1);
}

void tst_selection_page::queuedIsChosenAnew()
{
    open();
    TableView *table = m_table->table();
    choose("eligible", 150);
    table->selectAll();
    BatchPlan sent = plan(declarationKind, QStringLiteral("void"));
    sent.kind = QStringLiteral("trainee");
    m_table->queued(sent); // others
    QCOMPARE(table->selectedCount(), 150);
    sent.kind = declarationKind;
    choose("paid", 50);
    m_table->queued(sent);
    QCOMPARE(table->selected(), QList<qint64>{table->currentRow()});
    QVERIFY(!part<QPushButton>("clearSelection")->isVisible());
    choose("eligible", 150);
    QVERIFY(table->selectedCount() <= 1);
}

void tst_selection_page::panelIsOfWhoIsMeant()
{
    open();
    TableView *table = m_table->table();
    const auto name = [&](int position) { return m_table->model()->index(position, 0).data().toString(); };
    table->setCurrentIndex(m_table->model()->index(5, 0));
    const QString sixth = name(5);
    QTRY_VERIFY(says(sixth));
    m_table->filters()->narrow(QStringLiteral("Nobody"), {{QStringLiteral("id"), Condition::Test::Is, {QStringLiteral("none")}}});
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    QTRY_VERIFY(!says(sixth));
    QVERIFY(table->selected().isEmpty()); // nobody who is not shown is acted on by a command for one
    m_table->filters()->clear();
    QTRY_COMPARE(m_table->model()->rowCount(), 200);
    QTRY_COMPARE(table->selected(), QList<qint64>{table->currentRow()});
    QTRY_VERIFY(says(name(table->currentIndex().row())));
}

/// As wide as the page is in a window of 1,440.
void tst_selection_page::searchFiltersAndSelectAllAreOneLine()
{
    open();
    m_table->resize(1186, 760);
    choose("eligible", 150);
    const auto line = [&](QPushButton *button) { return button->mapTo(m_table.get(), button->rect().center()).y(); };
    auto *all = part<QPushButton>("selectAll");
    const QList<QPushButton *> buttons = m_table->findChildren<QPushButton *>();
    const auto clear = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) { return each->text().remove(QLatin1Char('&')) == QLatin1String("Clear filters") && each->isVisible(); });
    QVERIFY(clear != buttons.end());
    QVERIFY(all->isVisible());
    QTRY_COMPARE(line(*clear), line(part<QPushButton>("countBy")));
    QCOMPARE(line(all), line(*clear));
}

void tst_selection_page::noTickMovesTheRows_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1600, 1200, 1000, 800, 620})
        QTest::addRow("%d", width) << width;
}

/// What a tick adds to the head, its number and the way to clear it, has its room before.
void tst_selection_page::noTickMovesTheRows()
{
    QFETCH(int, width);
    open();
    m_table->resize(width, 760);
    const auto top = [this] {
        for (QWidget *each = m_table->table()->parentWidget(); each != m_table.get(); each = each->parentWidget()) {
            if (each->layout() != nullptr)
                each->layout()->activate();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return m_table->table()->mapTo(m_table.get(), QPoint()).y();
    };
    choose("eligible", 150);
    auto *clear = part<QPushButton>("clearSelection");
    QVERIFY(!clear->isVisible());
    const int before = top();
    m_table->table()->selectAll();
    QTRY_VERIFY(clear->isVisible());
    QVERIFY(part<QLabel>("count")->text().contains(QStringLiteral("150 selected")));
    QCOMPARE(top(), before);
    m_table->table()->clearChosen();
    QTRY_VERIFY(!clear->isVisible());
    QCOMPARE(top(), before);
}

DESK_TEST(tst_selection_page)
#include "tst_selection_page.moc"
