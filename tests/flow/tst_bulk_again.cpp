// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Runner.h"

using namespace bulk;

/// Many at once, a second time: what came back, what was accepted before, what the list called it then.
class tst_bulk_again : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsJoinTheBatchThatTakesThemUp();
    void rowsOfAListThatWasReadAnew();
};

/// How many went in one go is what a second person is asked for: those that lay in the drafts count with the others.
void tst_bulk_again::draftsJoinTheBatchThatTakesThemUp()
{
    PracticeServer server(trainees(20), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 20));
    two.desk.core().setOffline(true);
    const QList<Row> rows = two.desk.rows(traineeKind);
    const Values deferral{{QStringLiteral("defer_date"), QStringLiteral("2025-10-15")}}; // more than three months ago
    BatchPlan few = two.plan(traineeKind, QStringLiteral("defer"), deferral, rows.mid(0, 8));
    few.ticked = {QStringLiteral("date.olderThanThreeMonths")};
    const QString first = Desk::wait(two.desk.core().bulk().queue(few)).batches.value(0);
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(first, BatchAction::TakeBack)), 8);
    BatchPlan all = two.plan(traineeKind, QStringLiteral("defer"), deferral, rows);
    all.ticked = few.ticked;
    const BatchReport report = Desk::wait(two.desk.core().bulk().queue(all));
    QCOMPARE(report.queued, 20);
    QCOMPARE(two.batches().constFirst().id, report.batches.value(0));
    QCOMPARE(two.batches().constFirst().total, 20);
    QCOMPARE(two.desk.entries().size(), 20);
    // What is corrected stays where it was, and what was accepted is asked again.
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(report.batches.value(0), BatchAction::TakeBack)), 20);
    BatchPlan again = Desk::wait(two.desk.core().bulk().correction(report.batches.value(0)));
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(again)).warned, 20);
    again.ticked = few.ticked;
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(again)).queued, 20);
    QCOMPARE(two.batches().constFirst().total, 20);
}

/// A cache that is built anew numbers its rows anew: an open review means the records that it showed.
void tst_bulk_again::rowsOfAListThatWasReadAnew()
{
    PracticeServer server(trainees(2), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 2));
    two.desk.core().setOffline(true);
    BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("15 2 2026")}}, two.desk.rows(traineeKind));
    QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(plan));
    for (int item = 0; item < 2; ++item) {
        plan.items[item].target = lines.at(item).draft.target;
        plan.items[item].shown = lines.at(item).name;
    }
    plan.items[0].row = plan.items[1].row;
    lines = Desk::wait(two.desk.core().bulk().check(plan));
    QCOMPARE(lines.at(0).fate, Fate::Blocked);
    QCOMPARE(lines.at(0).findings.constFirst().rule, QStringLiteral("batch.moved"));
    QCOMPARE(lines.at(0).name, plan.items.at(0).shown);
    QCOMPARE(lines.at(1).fate, Fate::Sends);
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(plan)).queued, 1);
    QCOMPARE(two.desk.entries().constFirst().draft.target, plan.items.at(1).target);
}

DESK_TEST(tst_bulk_again)
#include "tst_bulk_again.moc"
