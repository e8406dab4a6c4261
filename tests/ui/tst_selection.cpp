// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "tests/ui/ToyTable.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

namespace {
using Rows = QSet<qint64>;

QList<qint64> boats(int from, int to, int every = 1, int first = 0)
{
    QList<qint64> all;
    for (int number = from; number <= to; ++number) {
        if (number % every >= first)
            all.append(number);
    }
    return all;
}

Rows setOf(const QList<qint64> &rows) { return {rows.cbegin(), rows.cend()}; }

/// What the table draws as selected.
Rows drawn(const TableView &view, const RecordModel &model)
{
    Rows rows;
    for (int position = 0; position < model.rowCount(); ++position) {
        if (view.selectionModel()->isRowSelected(position))
            rows.insert(model.rowNumber(position));
    }
    return rows;
}
} // namespace

/// Who is selected is who a person chose, by record, whatever happens to the order of the rows: a command that nobody
/// can take back goes to them.
class tst_selection : public QObject
{
    Q_OBJECT

private:
    /// Other rows are asked for, and each of the two answers is looked at.
    static void change(Toy::Harbour &harbour, RecordModel &model, const TableView &view, const QList<qint64> &order, const Rows &chosen)
    {
        harbour.order = order;
        harbour.held = true;
        Query query = Toy::query();
        query.text = QString::number(harbour.orders);
        model.setQuery(query);
        harbour.held = false;
        QCOMPARE(harbour.waiting.size(), 2);
        for (int answer = 0; answer < 2; ++answer) {
            QSignalSpy reordered(&model, &RecordModel::reordered);
            QSignalSpy same(&model, &QAbstractItemModel::dataChanged);
            QSignalSpy settled(&model, &RecordModel::settled);
            harbour.waiting.takeFirst()();
            QTRY_VERIFY(!settled.isEmpty() || (answer == 0 && (!reordered.isEmpty() || !same.isEmpty())));
            agrees(model, view, chosen);
        }
        QTRY_VERIFY(model.isWhole());
        QCOMPARE(model.order(), order);
        agrees(model, view, chosen);
    }

    static void agrees(const RecordModel &model, const TableView &view, const Rows &chosen)
    {
        const QList<qint64> selected = view.selected();
        QCOMPARE(setOf(selected), chosen);
        QCOMPARE(selected.size(), chosen.size());
        QCOMPARE(view.selectedCount(), chosen.size());
        const Rows here = setOf(model.order()) & chosen;
        QCOMPARE(drawn(view, model), here);
        QCOMPARE(view.hiddenSelected(), int(chosen.size() - here.size()));
    }

private Q_SLOTS:
    void everyChangeOfOrder_data()
    {
        QTest::addColumn<int>("first"); // of five: the boats under the filter are those from here on
        QTest::newRow("180 of 300") << 2;
        QTest::newRow("all 300") << 0;
        QTest::newRow("60: within one window") << 4;
    }
    void everyChangeOfOrder()
    {
        QFETCH(int, first);
        Toy::Harbour harbour(300);
        harbour.order = boats(1, 300, 5, first);
        RecordModel model(Toy::kind(), harbour.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TableView view;
        view.setRecords(&model);
        view.show();
        model.setQuery(Toy::query());
        QTRY_VERIFY(model.isWhole());
        view.makeCurrent();
        view.selectAll();
        const Rows chosen = setOf(harbour.order);
        agrees(model, view, chosen);
        const QList<qint64> all = boats(1, 300);
        QList<qint64> backwards = all;
        std::reverse(backwards.begin(), backwards.end());
        const QList<QList<qint64>> orders{all, boats(1, 300, 5, 2), backwards, boats(1, 300, 5, 4), boats(1, 5), all, {}, backwards,
                                          boats(100, 299), boats(101, 300), boats(1, 640, 5, 2), boats(401, 600), all};
        for (const QList<qint64> &order : orders) {
            change(harbour, model, view, order, chosen);
            if (QTest::currentTestFailed())
                return;
        }
        // Records come and go by themselves.
        for (const QList<qint64> &order : orders) {
            harbour.order = order;
            QSignalSpy settled(&model, &RecordModel::settled);
            model.refresh();
            QTRY_COMPARE(settled.size(), 1);
            agrees(model, view, chosen);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// One row that was chosen, beyond the first window of the new order.
    void sortingKeepsTheOne()
    {
        Toy::Table at(300, true);
        auto &[harbour, model, view] = at;
        view.setCurrentIndex(model.index(9, 0));
        agrees(model, view, {10});
        QList<qint64> backwards = boats(1, 300);
        std::reverse(backwards.begin(), backwards.end());
        QSignalSpy current(&view, &TableView::currentRowChanged);
        change(harbour, model, view, backwards, {10});
        QCOMPARE(view.currentRow(), 10);
        QCOMPARE(model.rowNumber(view.currentIndex().row()), 10);
        QCOMPARE(current.size(), 0);
    }

    void whoLeavesIsNotReplaced_data()
    {
        QTest::addColumn<QList<qint64>>("left");
        QTest::addColumn<int>("place"); // of the current cell
        QTest::addColumn<qint64>("next"); // one press of Down
        QTest::newRow("in the middle") << boats(1, 100).mid(0, 49) + boats(51, 100) << 49 << qint64(51);
        QTest::newRow("with those after it") << boats(1, 49) << 48 << qint64(49);
        QTest::newRow("with those before it") << boats(51, 100) << 49 << qint64(100);
        QTest::newRow("all others, too") << QList<qint64>{} << -1 << qint64(0);
    }
    void whoLeavesIsNotReplaced()
    {
        QFETCH(QList<qint64>, left);
        QFETCH(int, place);
        QFETCH(qint64, next);
        Toy::Table at(100, true);
        auto &[harbour, model, view] = at;
        view.setCurrentIndex(model.index(49, 1));
        QSignalSpy current(&view, &TableView::currentRowChanged);
        harbour.order = left;
        model.refresh();
        QTRY_COMPARE(model.rowCount(), left.size());
        agrees(model, view, {50}); // counted as hidden
        QCOMPARE(view.currentRow(), 50);
        QCOMPARE(view.currentIndex().row(), place);
        QCOMPARE(current.size(), 0);
        // It comes back, and goes.
        harbour.order = boats(1, 100);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 100);
        agrees(model, view, {50});
        QCOMPARE(view.currentIndex().row(), 49);
        harbour.order = left;
        model.refresh();
        QTRY_COMPARE(model.rowCount(), left.size());
        agrees(model, view, {50});
        QCOMPARE(current.size(), 0);
        if (next == 0)
            return;
        QTest::keyClick(&view, Qt::Key_Down);
        agrees(model, view, {next});
        QCOMPARE(view.currentRow(), next);
        QCOMPARE(current.size(), 1);
    }

    /// The first row is where a new list is begun; once it stands there, nobody who comes later takes its place.
    void newcomersDoNotTakeThePlace()
    {
        Toy::Harbour harbour(100);
        harbour.order = boats(50, 100);
        RecordModel model(Toy::kind(), harbour.source());
        TableView view;
        view.setRecords(&model);
        model.setQuery(Toy::query());
        QTRY_VERIFY(model.isWhole());
        view.makeCurrent();
        agrees(model, view, {50});
        harbour.order = boats(40, 100);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 61);
        agrees(model, view, {50});
        QCOMPARE(view.currentRow(), 50);
    }

    void aPressBeginsAnewAlsoForHiddenOnes()
    {
        Toy::Harbour harbour(300);
        RecordModel model(Toy::kind(), harbour.source());
        TableView view;
        view.resize(700, 500);
        view.setRecords(&model);
        view.show();
        model.setQuery(Toy::query());
        QTRY_VERIFY(model.isWhole());
        view.makeCurrent();
        const auto at = [&](int row) { return view.visualRect(model.index(row, 0)).topLeft() + QPoint(120, 5); };
        for (const bool shown : {true, false}) {
            view.selectAll();
            QCOMPARE(view.selectedCount(), 300);
            // One that is among those selected, and rows of which none is.
            const QList<qint64> order = shown ? boats(7, 30) : boats(301, 330);
            change(harbour, model, view, order, setOf(boats(1, 300)));
            QSignalSpy selected(&view, &TableView::selectedChanged);
            QSignalSpy current(&view, &TableView::currentRowChanged);
            QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(2));
            QCOMPARE(selected.size() + current.size(), 0); // nothing around it moves before the release
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(2));
            QVERIFY(!selected.isEmpty());
            QCOMPARE(current.size(), 1);
            agrees(model, view, {order.at(2)});
            QVERIFY(!view.isTicking());
            change(harbour, model, view, boats(1, 300) + boats(301, 330), {order.at(2)});
            if (shown)
                change(harbour, model, view, boats(1, 300), {order.at(2)});
        }
    }

    /// The copy of the records was made anew: the same numbers are of other people.
    void othersUnderTheSameNumbers()
    {
        Toy::Harbour harbour(100);
        RecordModel model(Toy::kind(), harbour.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TableView view;
        view.setRecords(&model);
        view.show();
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.index(9, 0).data().toString(), QStringLiteral("Boat 10"));
        view.makeCurrent();
        view.setCurrentIndex(model.index(9, 0));
        view.selectAll();
        harbour.held = true;
        model.refresh(); // under way when the numbers change
        harbour.held = false;
        view.forget();
        model.drop();
        QCOMPARE(model.rowCount(), 0);
        agrees(model, view, {});
        QCOMPARE(view.currentRow(), 0);
        harbour.suffix = QStringLiteral(" II");
        model.refresh();
        harbour.answer();
        QTRY_COMPARE(model.rowCount(), 100);
        QVERIFY(model.index(9, 0).data().toString() != QStringLiteral("Boat 10"));
        agrees(model, view, {1});
        QTRY_COMPARE(model.index(9, 0).data().toString(), QStringLiteral("Boat 10 II"));
    }

    void giveUpWhatWasChosen()
    {
        Toy::Harbour harbour(200);
        RecordModel model(Toy::kind(), harbour.source());
        TableView view;
        view.setRecords(&model);
        model.setQuery(Toy::query());
        QTRY_VERIFY(model.isWhole());
        view.makeCurrent();
        view.selectAll();
        change(harbour, model, view, boats(201, 230), setOf(boats(1, 200)));
        view.clearChosen();
        agrees(model, view, {view.currentRow()});
        QVERIFY(view.currentRow() > 200);
        // Whoever asked for all of a list that was on its way does not mean the next one.
        harbour.held = true;
        Query other = Toy::query();
        other.descending = true;
        model.setQuery(other);
        view.selectAll();
        harbour.held = false;
        harbour.order = boats(1, 150);
        model.setQuery(Toy::query());
        harbour.answer();
        QTRY_COMPARE(model.rowCount(), 150);
        QTRY_VERIFY(model.isWhole());
        QVERIFY(view.selectedCount() <= 1);
    }
};

DESK_TEST(tst_selection)
#include "tst_selection.moc"
