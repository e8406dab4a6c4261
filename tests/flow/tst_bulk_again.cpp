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
    void somethingElseForTheSamePerson();
    void anotherRecordOfTheSamePerson();
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
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(first, BatchAction::TakeBack)).moved, 8);
    BatchPlan all = two.plan(traineeKind, QStringLiteral("defer"), deferral, rows);
    all.ticked = few.ticked;
    const BatchReport report = Desk::wait(two.desk.core().bulk().queue(all));
    QCOMPARE(report.queued, 20);
    QCOMPARE(two.batches().constFirst().id, report.batches.value(0));
    QCOMPARE(two.batches().constFirst().total, 20);
    QCOMPARE(two.desk.entries().size(), 20);
    // What is corrected stays where it was, and what was accepted is asked again.
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(report.batches.value(0), BatchAction::TakeBack)).moved, 20);
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

/// A person's entries go one after another: what is asked of many says for whom something else is on its way or begun, and goes
/// once that was agreed to.
void tst_bulk_again::somethingElseForTheSamePerson()
{
    PracticeServer server(trainees(4), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 4));
    two.desk.core().setOffline(true);
    const QString placement = QStringLiteral("addPlacement");
    const Values school{{QStringLiteral("name"), QStringLiteral("Sawmill School")}};
    two.desk.release(traineeKind, placement, traineeId(1), school);
    const auto begin = [&two](const QString &command, const QString &id, const Values &values) {
        Draft draft = Desk::wait(two.desk.core().openForm(traineeKind, command, two.desk.record(traineeKind, id)->row)).draft;
        draft.values = values;
        Desk::wait(two.desk.core().saveDraft(draft));
    };
    begin(placement, traineeId(2), school);
    begin(QStringLiteral("defer"), traineeId(3), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-03")}});
    BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("15 2 2026")}}, two.desk.rows(traineeKind));
    const auto rules = [&two, &plan] {
        QMap<QString, QString> all;
        const QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(plan));
        for (const BatchLine &line : lines)
            all.insert(line.draft.target, line.fate == Fate::Sends && line.findings.isEmpty() ? QStringLiteral("goes") : line.findings.value(0).rule);
        return all;
    };
    QCOMPARE(rules(), (QMap<QString, QString>{{traineeId(1), QStringLiteral("batch.before.trainee.addPlacement")},
                                              {traineeId(2), QStringLiteral("batch.draft.trainee.addPlacement")},
                                              {traineeId(3), QStringLiteral("batch.draft.trainee.defer")},
                                              {traineeId(4), QStringLiteral("goes")}}));
    BatchReport report = Desk::wait(two.desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 1);
    QCOMPARE(report.warned, 3);
    plan.ticked = {QStringLiteral("batch.before.trainee.addPlacement"), QStringLiteral("batch.draft.trainee.addPlacement"), QStringLiteral("batch.draft.trainee.defer")};
    report = Desk::wait(two.desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 3);
    QCOMPARE(report.inHand, 1);
}

/// The order is the person's, not the record's. The same command for several of their records is one list of many.
void tst_bulk_again::anotherRecordOfTheSamePerson()
{
    QJsonObject world = declarations(2, [](int) { return QStringLiteral("eligible"); });
    QJsonObject part = world.value(QStringLiteral("earlyCareer")).toObject();
    QJsonArray made = part.value(QStringLiteral("declarations")).toArray();
    QJsonObject retained = made.at(0).toObject(); // of the first teacher too
    retained[QStringLiteral("id")] = declaration(3);
    retained[QStringLiteral("declaration_type")] = QStringLiteral("retained-1");
    made.append(retained);
    part[QStringLiteral("declarations")] = made;
    world[QStringLiteral("earlyCareer")] = part;
    PracticeServer server(world, false);
    TwoClocks two(server);
    QVERIFY(two.begin(declarationKind, 3));
    two.desk.core().setOffline(true);
    const QString participantKind = QStringLiteral("participant");
    two.desk.release(declarationKind, voidCommand, declaration(1), {});
    BatchPlan voids = two.plan(declarationKind, voidCommand, {}, two.desk.rows(declarationKind));
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(voids)).queued, 2); // the third is no matter of the first
    const BatchPlan deferrals = two.plan(participantKind, QStringLiteral("defer"), {}, two.desk.rows(participantKind));
    const QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(deferrals));
    QCOMPARE(lines.size(), 2);
    for (const BatchLine &line : lines) {
        const auto before = std::find_if(line.findings.begin(), line.findings.end(), [](const Finding &each) { return each.rule == QLatin1String("batch.before.declaration.void"); });
        QVERIFY(before != line.findings.end());
        QVERIFY(!before->arguments.value(QStringLiteral("command")).toString().isEmpty());
    }
}

DESK_TEST(tst_bulk_again)
#include "tst_bulk_again.moc"
