// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "tests/ui/ToyTable.h"
#include "ui/models/RecordModel.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QItemSelectionModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

class tst_record_model : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstWindowBeforeTheWholeOrder()
    {
        Toy::Harbour harbour(1000);
        RecordModel model(Toy::kind(), harbour.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(Toy::query());
        QCOMPARE(harbour.queries.size(), 2);
        QCOMPARE(harbour.queries.at(0).limit, 64);
        QCOMPARE(harbour.queries.at(1).limit, 0);
        QTRY_COMPARE(model.rowCount(), 1000);
        QVERIFY(model.isWhole());
    }

    void dataNeverWaitsAndWindowsAreAskedOnce()
    {
        Toy::Harbour harbour(1000);
        RecordModel model(Toy::kind(), harbour.source());
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.rowCount(), 1000);
        harbour.loads.clear();
        for (int row = 0; row < 100; ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                QCOMPARE(model.index(row, column).data().toString(), QStringLiteral("…"));
        }
        QVERIFY(harbour.loads.isEmpty()); // gathered until the event loop is back
        QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Boat 1"));
        QCOMPARE(harbour.loads.size(), 2);
        QCOMPARE(harbour.loads.at(0).size(), 64);
        QCOMPARE(model.index(99, 0).data().toString(), QStringLiteral("Boat 100"));
        QCOMPARE(harbour.loads.size(), 2);
    }

    void measuringNeverLoads()
    {
        Toy::Harbour harbour(1000);
        RecordModel model(Toy::kind(), harbour.source());
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.rowCount(), 1000);
        harbour.loads.clear();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int row = 0; row < 1000; ++row) {
            for (const int role : {int(Qt::SizeHintRole), int(Qt::FontRole), int(Qt::TextAlignmentRole), int(Qt::CheckStateRole)})
                (void)model.index(row, 0).data(role);
        }
        QCoreApplication::sendPostedEvents();
        model.index(0, 0).data();
        QTRY_VERIFY(changed.count() > 0);
        QCOMPARE(harbour.loads.size(), 1); // the one cell that was looked at
    }

    void refreshKeepsWhatIsSelectedAndCurrent()
    {
        Toy::Harbour harbour(300);
        RecordModel model(Toy::kind(), harbour.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.rowCount(), 300);
        QItemSelectionModel selection(&model);
        selection.select(model.index(10, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(model.index(20, 2), QItemSelectionModel::NoUpdate);
        // Record 11 moves to the end, 5 goes, 1001 comes first.
        harbour.order.removeAll(11);
        harbour.order.removeAll(5);
        harbour.order.append(11);
        harbour.order.prepend(1001);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy settled(&model, &RecordModel::settled);
        model.refresh();
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(model.rowNumber(0), 1001);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(model.rowNumber(selection.selectedRows().constFirst().row()), 11);
        QCOMPARE(model.rowNumber(selection.currentIndex().row()), 21);
        QCOMPARE(selection.currentIndex().column(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void shrinksAndGrows_data()
    {
        QTest::addColumn<QList<qint64>>("order");
        QTest::newRow("none") << QList<qint64>{};
        QTest::newRow("a beginning") << QList<qint64>{1, 2, 3};
        QTest::newRow("an end") << QList<qint64>{198, 199, 200};
        QTest::newRow("backwards") << QList<qint64>{200, 100, 1};
        QTest::newRow("all others") << QList<qint64>{501, 502};
        QList<qint64> more;
        for (qint64 number = 400; number > 0; --number)
            more.append(number);
        QTest::newRow("twice as many, backwards") << more;
    }
    void shrinksAndGrows()
    {
        QFETCH(QList<qint64>, order);
        Toy::Harbour harbour(200);
        RecordModel model(Toy::kind(), harbour.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.rowCount(), 200);
        const QPersistentModelIndex hundredth = model.index(99, 1);
        const QList<qint64> before = std::exchange(harbour.order, order);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), order.size());
        for (int position = 0; position < order.size(); ++position)
            QCOMPARE(model.rowNumber(position), order.at(position));
        QCOMPARE(hundredth.isValid(), order.contains(100));
        if (hundredth.isValid())
            QCOMPARE(model.rowNumber(hundredth.row()), 100);
        harbour.order = before;
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 200);
        QTRY_COMPARE(model.index(150, 0).data().toString(), QStringLiteral("Boat 151"));
    }

    void sameOrderReadsTheValuesAgain()
    {
        Toy::Harbour harbour(64);
        RecordModel model(Toy::kind(), harbour.source());
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Boat 1"));
        harbour.suffix = QStringLiteral(" II");
        model.refresh();
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Boat 1")); // no flash of dots
        QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Boat 1 II"));
    }

    void olderAnswersDoNotCount()
    {
        Toy::Harbour harbour(100);
        RecordModel model(Toy::kind(), harbour.source());
        harbour.held = true;
        model.setQuery(Toy::query());
        Query other = Toy::query();
        other.descending = true;
        model.setQuery(other);
        // One whole order at a time, however fast somebody types.
        QCOMPARE(harbour.orders, 3);
        harbour.held = false;
        harbour.answer();
        QTRY_COMPARE(model.rowCount(), 100);
        QTRY_COMPARE(model.rowNumber(0), 100);
        QCOMPARE(harbour.orders, 4);
    }

    void spoken()
    {
        Toy::Harbour harbour(10);
        RecordModel model(Toy::kind(), harbour.source());
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.index(2, 0).data().toString(), QStringLiteral("Boat 3"));
        QCOMPARE(model.columnId(0), QStringLiteral("name")); // the person first
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Boat 3, Number N3, Afloat, Sinking ready to send"));
        const int built = model.columnOf(QStringLiteral("built"));
        QCOMPARE(model.index(2, built).data().toString(), QStringLiteral("17 Jun 2024"));
        QCOMPARE(model.index(2, built).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Built: 17 June 2024"));
        QCOMPARE(model.index(1, built).data().toString(), QStringLiteral("Not known yet"));
        QVERIFY(model.index(1, built).data(RecordModel::BlankRole).toBool());
        const int inHand = model.columnOf(QStringLiteral("inHand"));
        QCOMPARE(model.index(2, inHand).data().toString(), QStringLiteral("Sinking ready to send"));
        QCOMPARE(model.index(1, inHand).data().toString(), QStringLiteral("None"));
        QCOMPARE(model.columnOf(QStringLiteral("secret")), -1);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Sorted A to Z"));
        const int state = model.columnOf(QStringLiteral("state"));
        QCOMPARE(model.index(2, state).data(RecordModel::ToneRole).toInt(), int(Tone::Teal));
        QCOMPARE(model.index(2, state).data(RecordModel::ShapeRole).toInt(), int(PillShape::Square));
        const int crew = model.columnOf(QStringLiteral("crew"));
        QVERIFY(model.index(2, crew).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }

    void everyCellHasWords()
    {
        Toy::Harbour harbour(20);
        RecordModel model(Toy::kind(), harbour.source());
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Boat 1"));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(row, column).data().toString().isEmpty());
        }
    }

    void copiedAsTabSeparatedText()
    {
        Toy::Harbour harbour(3);
        RecordModel model(Toy::kind(), harbour.source());
        const auto copied = [&](const QList<qint64> &rows, const QStringList &columns) {
            QList<int> places;
            for (const QString &id : columns)
                places.append(model.columnOf(id));
            const auto text = model.asText(rows, places);
            return QTest::qWaitFor([&text] { return text.isFinished(); }) && text.result() ? *text.result() : QString();
        };
        QCOMPARE(copied({1, 2}, {QStringLiteral("number"), QStringLiteral("built")}), QStringLiteral("Number\tBuilt\nN1\t17 June 2024\nN2\tNot known yet\n"));
        // A spreadsheet runs nothing of it, and a number below zero is none the less one.
        harbour.prefix = QStringLiteral("=1+");
        QCOMPARE(copied({-2, 2}, {QStringLiteral("name"), QStringLiteral("crew")}), QStringLiteral("Name\tCrew\n'=1+Boat -2\t-2\n'=1+Boat 2\t2\n"));
    }

    /// What is known of a row besides its columns goes with the row.
    void notEveryRowEverSeenIsHeld()
    {
        Toy::Harbour harbour(16000);
        TableSource source = harbour.source();
        source.extras = [](const QList<qint64> &rows) {
            QHash<qint64, RowExtras> all;
            for (const qint64 row : rows)
                all.insert(row, {});
            return readyFuture<QHash<qint64, RowExtras>>(all);
        };
        RecordModel model(Toy::kind(), source, QStringLiteral("sink"));
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.rowCount(), 16000);
        for (int row = 0; row < 16000; row += WindowCache::windowSize) {
            (void)model.index(row, 0).data();
            QTRY_VERIFY(model.known(row) != nullptr);
        }
        QVERIFY2(model.extrasHeld() > 0 && model.extrasHeld() < 8000, qPrintable(QString::number(model.extrasHeld())));
    }

    void filterNeverChangesWhatIsSelected()
    {
        Toy::Table at(100);
        RecordModel &model = at.model;
        TableView &view = at.view;
        QVERIFY(view.currentIndex().isValid());
        view.selectionModel()->clearSelection();
        for (const int row : {4, 50, 51})
            view.selectionModel()->select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(view.selected(), (QList<qint64>{5, 51, 52}));
        const QList<qint64> all = std::exchange(at.harbour.order, QList<qint64>{5, 6, 7});
        Query narrowed = Toy::query();
        narrowed.text = QStringLiteral("x");
        model.setQuery(narrowed);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(view.hiddenSelected(), 2);
        QCOMPARE(view.selected().size(), 3);
        QVERIFY(view.currentIndex().isValid());
        at.harbour.order = all;
        model.setQuery(Toy::query());
        QTRY_COMPARE(model.rowCount(), 100);
        QCOMPARE(view.hiddenSelected(), 0);
        QCOMPARE(view.selected(), (QList<qint64>{5, 51, 52}));
    }

    void oneHiddenRowIsNotActedOn()
    {
        Toy::Table at(100);
        RecordModel &model = at.model;
        TableView &view = at.view;
        QCOMPARE(view.selected(), QList<qint64>{1});
        at.harbour.order = {5, 6, 7};
        Query narrowed = Toy::query();
        narrowed.text = QStringLiteral("x");
        model.setQuery(narrowed);
        QTRY_COMPARE(model.rowCount(), 3);
        QTRY_COMPARE(view.selected(), QList<qint64>{5}); // a command means somebody who is shown
        QCOMPARE(view.hiddenSelected(), 0);
    }

    void spaceTicksAndArrowsKeepTheTicks()
    {
        Toy::Table at(100);
        RecordModel &model = at.model;
        TableView &view = at.view;
        view.show();
        QCOMPARE(view.selected(), QList<qint64>{1}); // none ticked: where the person stands
        QVERIFY(!view.isTicked(model.index(0, 0)));
        QTest::keyClick(&view, Qt::Key_Space);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.selected(), (QList<qint64>{1, 2}));
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.selected(), (QList<qint64>{1, 2}));
        QVERIFY(view.currentIndex().row() > 2);
        QVERIFY(view.isTicked(model.index(1, 0)) && !view.isTicked(view.currentIndex()));
        // The last tick taken away: the row on which the person stands is meant again.
        for (const int row : {0, 1}) {
            view.setCurrentIndex(model.index(row, 0));
            QTest::keyClick(&view, Qt::Key_Space);
        }
        QVERIFY(!view.isTicking());
        QCOMPARE(view.selected(), QList<qint64>{2});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selected(), QList<qint64>{3});
        // A press on the box ticks too, and one on the row begins anew.
        const auto press = [&view](const QModelIndex &box, int inside) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(box).topLeft() + QPoint(inside, 5));
        };
        view.scrollToTop();
        press(model.index(4, 0), 12);
        press(model.index(1, 0), 12);
        QCOMPARE(view.selected(), (QList<qint64>{2, 5}));
        press(model.index(1, 0), 12);
        QCOMPARE(view.selected(), QList<qint64>{5});
        QVERIFY(view.isTicked(model.index(4, 0)));
        press(model.index(3, 0), 100);
        QCOMPARE(view.selected(), QList<qint64>{4});
        QTest::keyClick(&view, Qt::Key_Space);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Space);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.selected(), QList<qint64>{3});
    }

    void allTickedLosesOneToSpace()
    {
        Toy::Table at(9);
        TableView &view = at.view;
        view.selectAll();
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.selected(), (QList<qint64>{1, 3, 4, 5, 6, 7, 8, 9}));
    }

    void columnsAreRememberedById()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
        Toy::Harbour harbour(3);
        const QStringList shown{QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("inHand")};
        {
            RecordModel model(Toy::kind(), harbour.source());
            TableView view;
            view.setRecords(&model);
            view.setDefaultColumns(shown);
            QVERIFY(view.isColumnHidden(model.columnOf(QStringLiteral("crew"))));
            view.setColumnHidden(model.columnOf(QStringLiteral("crew")), false);
            view.setColumnWidth(model.columnOf(QStringLiteral("state")), 333);
            view.save(settings, QStringLiteral("boats"));
        }
        RecordModel model(Toy::kind(), harbour.source());
        TableView view;
        view.setRecords(&model);
        view.setDefaultColumns(shown);
        view.restore(settings, QStringLiteral("boats"));
        QVERIFY(!view.isColumnHidden(model.columnOf(QStringLiteral("crew"))));
        QVERIFY(view.isColumnHidden(model.columnOf(QStringLiteral("built"))));
        QCOMPARE(view.columnWidth(model.columnOf(QStringLiteral("state"))), 333);
    }
};

DESK_TEST(tst_record_model)
#include "tst_record_model.moc"
