// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Runner.h"

using namespace bulk;

/// Many at once before anything of it leaves: each row's fate, what makes a row its own, and what the batch will cost.
class tst_bulk_review : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewSplitsVoids();
    void queueingTwiceQueuesOnce();
    void twoPlacementsOfOnePerson();
    void transfersWantAnIdEach();
    void aDateOfItsOwn();
    void checkIsWatchedAndStopped();
    void estimateCountsTheReads();
};

namespace {
int count(const QList<BatchLine> &lines, const std::function<bool(const BatchLine &)> &is) { return int(std::count_if(lines.begin(), lines.end(), is)); }
} // namespace

void tst_bulk_review::reviewSplitsVoids()
{
    PracticeServer server(declarations(40, [](int i) {
        return i % 4 == 0 ? QStringLiteral("paid") : i % 4 == 1 ? QStringLiteral("voided") : i % 4 == 2 ? QStringLiteral("no_payment") : QStringLiteral("payable");
    }), false);
    TwoClocks two(server);
    QVERIFY(two.begin(declarationKind, 40));
    two.desk.core().setOffline(true);
    BatchPlan plan = two.plan(declarationKind, voidCommand, {}, two.desk.rows(declarationKind));
    const QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(plan));
    QCOMPARE(lines.size(), 40);
    const auto goes = [](const BatchLine &line) { return line.fate == Fate::Sends && !line.leftOut; };
    QCOMPARE(count(lines, [&](const BatchLine &line) { return goes(line) && line.outcome == QLatin1String("voided"); }), 20);
    QCOMPARE(count(lines, [](const BatchLine &line) { return line.leftOut && line.outcome == QLatin1String("clawedBack"); }), 10);
    QCOMPARE(count(lines, [](const BatchLine &line) { return line.fate == Fate::Blocked && line.findings.constFirst().rule == QLatin1String("status.alreadyInState"); }), 10);
    QVERIFY(!lines.constFirst().name.isEmpty());

    // Taken in without their tick they stay behind; with it they are a batch of their own.
    for (BatchItem &item : plan.items)
        item.takenIn = true;
    BatchReport report = Desk::wait(two.desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 20);
    QCOMPARE(report.warned, 10);
    QCOMPARE(report.blocked, 10);
    plan.confirmed = {QStringLiteral("clawedBack")};
    report = Desk::wait(two.desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 10);
    QCOMPARE(report.inHand, 20);
    const QList<BatchSummary> all = two.batches();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).total, 10);
    QCOMPARE(all.at(1).total, 20);
}

void tst_bulk_review::queueingTwiceQueuesOnce()
{
    PracticeServer server(trainees(30), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 30));
    two.desk.core().setOffline(true);
    const QList<Row> rows = two.desk.rows(traineeKind);
    BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("15 2 2026")}}, rows);
    plan.items.append(plan.items.constFirst()); // the same row twice in a file
    BatchReport report = Desk::wait(two.desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 30);
    QCOMPARE(report.blocked, 1);
    report = Desk::wait(two.desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 0);
    QCOMPARE(report.inHand, 31);
    QCOMPARE(two.desk.entries().size(), 30);
    // Taken back they are drafts, and the same batch takes them up again.
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(two.batches().constFirst().id, BatchAction::TakeBack)).moved, 30);
    report = Desk::wait(two.desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 30);
    QCOMPARE(two.desk.entries().size(), 30);
    QCOMPARE(two.batches().constFirst().total, 30);
    // Another day is another command; that the one which waits already goes first is said, and agreed to.
    plan.shared = {{QStringLiteral("defer_date"), QStringLiteral("14 2 2026")}};
    const QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(plan));
    QCOMPARE(lines.constFirst().findings.constFirst().rule, QStringLiteral("batch.another"));
    QCOMPARE(lines.constFirst().findings.constFirst().arguments.value(QStringLiteral("date")).toDate(), QDate(2026, 2, 15));
    report = Desk::wait(two.desk.core().bulk().queue(plan));
    QCOMPARE(report.queued, 0);
    QCOMPARE(report.warned, 30);
    plan.ticked = {QStringLiteral("batch.another")};
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(plan)).queued, 30);
}

/// What makes something new can be asked twice for one person, where it says two things.
void tst_bulk_review::twoPlacementsOfOnePerson()
{
    PracticeServer server(trainees(1), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 1));
    two.desk.core().setOffline(true);
    BatchPlan plan = two.plan(traineeKind, QStringLiteral("addPlacement"), {}, two.desk.rows(traineeKind));
    for (int i = 0; i < 2; ++i)
        plan.items.append(plan.items.constFirst());
    plan.items[0].values.set(QStringLiteral("name"), QStringLiteral("Sawmill School"));
    plan.items[1].values.set(QStringLiteral("name"), QStringLiteral("Mill Lane School"));
    plan.items[2].values.set(QStringLiteral("name"), QStringLiteral("Sawmill School"));
    const QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(plan));
    QCOMPARE(lines.at(0).fate, Fate::Sends);
    QCOMPARE(lines.at(1).fate, Fate::Sends);
    QCOMPARE(lines.at(2).fate, Fate::Blocked);
    QCOMPARE(lines.at(2).findings.constFirst().rule, QStringLiteral("batch.twice"));
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(plan)).queued, 2);
    QCOMPARE(two.desk.entries().size(), 2);
}

/// Every command can be asked for many. The id of the new agreement is each one's own: not taken from the answers for all,
/// and not the same twice.
void tst_bulk_review::transfersWantAnIdEach()
{
    QJsonArray agreements;
    for (int i = 1; i <= 3; ++i)
        agreements.append(QJsonObject{{QStringLiteral("eid"), QStringLiteral("0123")},
                                      {QStringLiteral("trainingAgreementLocalId"), QStringLiteral("TA-%1").arg(i)},
                                      {QStringLiteral("learnerLocalId"), QStringLiteral("L%1").arg(i)},
                                      {QStringLiteral("status"), QStringLiteral("Active")},
                                      {QStringLiteral("signedDate"), QStringLiteral("2025-03-03")}});
    const QJsonObject machine{{QStringLiteral("secret"), QStringLiteral("secret")}, {QStringLiteral("organisations"), QJsonArray{QStringLiteral("0123")}}};
    const QJsonObject part{{QStringLiteral("machines"), QJsonObject{{QStringLiteral("clientId"), machine}}}, {QStringLiteral("agreements"), agreements}};
    PracticeServer server(QJsonObject{{QStringLiteral("clock"), start}, {QStringLiteral("workBased"), part}}, false);
    TwoClocks two(server);
    QVERIFY(two.begin(QStringLiteral("agreement"), 3));
    two.desk.core().setOffline(true);
    const Values shared{{QStringLiteral("newTrainingAgreementLocalId"), QStringLiteral("ALL")}, {QStringLiteral("employerName"), QStringLiteral("Sawmill Ltd")},
                        {QStringLiteral("employmentRegionCode"), QStringLiteral("02")}};
    BatchPlan plan = two.plan(QStringLiteral("agreement"), QStringLiteral("transfer"), shared, two.desk.rows(QStringLiteral("agreement")));
    plan.items[0].values.set(QStringLiteral("newTrainingAgreementLocalId"), QStringLiteral("N-1"));
    plan.items[1].values.set(QStringLiteral("newTrainingAgreementLocalId"), QStringLiteral("n-1"));
    const QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(plan));
    QVERIFY(lines.at(0).fate != Fate::Blocked);
    QCOMPARE(lines.at(1).findings.constFirst().rule, QStringLiteral("batch.sameId"));
    QCOMPARE(lines.at(2).fate, Fate::Blocked);
    QCOMPARE(lines.at(2).findings.constFirst().field, QStringLiteral("newTrainingAgreementLocalId"));
}

void tst_bulk_review::aDateOfItsOwn()
{
    PracticeServer server(trainees(4), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 4));
    BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}}, two.desk.rows(traineeKind));
    plan.items[1].values.set(QStringLiteral("defer_date"), QStringLiteral("12 Feb 2026"));
    plan.items[2].values.set(QStringLiteral("defer_date"), QStringLiteral("06/17/2024"));
    plan.items[3].values.set(QStringLiteral("defer_date"), QString());
    const QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(plan));
    QCOMPARE(lines.at(0).draft.values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-10"));
    QCOMPARE(lines.at(1).draft.values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-12"));
    QCOMPARE(lines.at(2).fate, Fate::Blocked);
    QVERIFY(QByteArray(lines.at(2).findings.constFirst().message).contains("day, month, year"));
    QVERIFY(lines.at(3).leftOut);
    QCOMPARE(lines.at(3).findings.constFirst().rule, QStringLiteral("batch.noDate"));
    QCOMPARE(lines.at(0).latest, QDate(2026, 2, 16));
}

void tst_bulk_review::checkIsWatchedAndStopped()
{
    PracticeServer server(trainees(100), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 100));
    const BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}, two.desk.rows(traineeKind));
    const auto watch = std::make_shared<CheckWatch>();
    QCOMPARE(Desk::wait(two.desk.core().bulk().check(plan, watch)).size(), 100);
    QCOMPARE(watch->done.load(), 100);
    watch->isStopped = true;
    const auto stopped = Desk::outcome(two.desk.core().bulk().check(plan, watch));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void tst_bulk_review::estimateCountsTheReads()
{
    PracticeServer server(trainees(1), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 1));
    const BatchEstimate estimate = two.desk.core().bulk().estimate(QStringLiteral("practice-registerTrainees"), traineeKind, 480);
    QCOMPARE(estimate.requests, 960);
    QCOMPARE((estimate.seconds + 30) / 60, 11);
    QVERIFY(estimate.perMinute <= 100);
}

DESK_TEST(tst_bulk_review)
#include "tst_bulk_review.moc"
