// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Runner.h"

using namespace bulk;

/// Many at once against the practice server with its limits on: the server's own ledger says what was sent.
class tst_bulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewSplitsVoids();
    void queueingTwiceQueuesOnce();
    void twoPlacementsOfOnePerson();
    void transfersWantAnIdEach();
    void thousandVoidsSurviveARestart();
    void changedMeanwhileIsNeverClawedBack();
    void traineesStayBelowTheLimit();
    void pauseHoldsAndCancelDrops();
    void whatComesBackToAPausedBatchIsHeld();
    void refusedAreCorrectedInPlace();
    void aDateOfItsOwn();
    void checkIsWatchedAndStopped();
    void estimateCountsTheReads();
};

namespace {
const QString declarationKind = QStringLiteral("declaration");
const QString traineeKind = QStringLiteral("trainee");
const QString voidCommand = QStringLiteral("void");

int answered(const PracticeServer &server, int status)
{
    int count = 0;
    const QJsonArray all = const_cast<PracticeServer &>(server).world().ledger().toJson(false)[QLatin1String("requests")].toArray();
    for (const QJsonValue &each : all)
        count += each[QLatin1String("status")].toInt() == status ? 1 : 0;
    return count;
}

/// Writes by the path's record, refused ones too.
QHash<QString, int> writesByPath(const PracticeServer &server)
{
    QHash<QString, int> counts;
    const QList<QJsonObject> writes = server.writes();
    for (const QJsonObject &write : writes)
        ++counts[write[QLatin1String("path")].toString()];
    return counts;
}

QString traineeId(int number) { return QStringLiteral("bbbbbbbbbbbbbbbbbbbb%1").arg(number, 4, 10, QLatin1Char('0')); }

QJsonObject trainees(int count)
{
    QList<QJsonObject> all;
    for (int i = 1; i <= count; ++i)
        all.append(plainTrainee(traineeId(i), QStringLiteral("Sarah"), QStringLiteral("Jones%1").arg(i)));
    return traineeWorld(all, start);
}

int count(const QList<BatchLine> &lines, const std::function<bool(const BatchLine &)> &is) { return int(std::count_if(lines.begin(), lines.end(), is)); }
} // namespace

void tst_bulk::reviewSplitsVoids()
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

void tst_bulk::queueingTwiceQueuesOnce()
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
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(two.batches().constFirst().id, BatchAction::TakeBack)), 30);
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
void tst_bulk::twoPlacementsOfOnePerson()
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
void tst_bulk::transfersWantAnIdEach()
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

void tst_bulk::thousandVoidsSurviveARestart()
{
    // A thousand that can be voided, one in ten of them a clawback, and a hundred that are voided already.
    constexpr int many = 1000;
    constexpr int over = 100;
    PracticeServer server(declarations(many + over, [](int i) {
        return i > many ? QStringLiteral("voided") : i % 10 == 0 ? QStringLiteral("paid") : i % 2 == 0 ? QStringLiteral("no_payment") : QStringLiteral("eligible");
    }));
    TwoClocks two(server);
    QVERIFY(two.begin(declarationKind, many + over));
    two.desk.core().setOffline(true);
    BatchPlan plan = two.plan(declarationKind, voidCommand, {}, two.desk.rows(declarationKind));
    QCOMPARE(plan.items.size(), many + over);
    for (BatchItem &item : plan.items)
        item.takenIn = true;
    plan.confirmed = {QStringLiteral("clawedBack")};
    QElapsedTimer taken;
    taken.start();
    const BatchReport report = Desk::wait(two.desk.core().bulk().queue(plan));
    qInfo() << "queued" << report.queued << "in" << taken.elapsed() << "ms";
    QCOMPARE(report.queued, many);
    QCOMPARE(report.blocked, over);
    two.desk.core().setOffline(false);
    const QDateTime began = two.now();
    QVERIFY(two.runs([&] { return server.writes().size() >= 400; }));
    QVERIFY(server.writes().size() < 700); // in the middle
    two.restart();
    QVERIFY(two.drains());
    const QHash<QString, int> writes = writesByPath(server);
    QCOMPARE(writes.size(), many);
    QVERIFY(std::all_of(writes.begin(), writes.end(), [](int each) { return each == 1; }));
    QCOMPARE(answered(server, 429), 0);
    qint64 done = 0;
    for (const BatchSummary &batch : two.batches())
        done += batch.of(EntryState::Done);
    QCOMPARE(done, many);
    qInfo() << "drained in" << began.secsTo(two.now()) << "seconds of the service";
}

void tst_bulk::changedMeanwhileIsNeverClawedBack()
{
    constexpr int many = 1000;
    // One in ten is on the statement that is paid while the drafts wait, one in ten is paid and drafted as a clawback.
    PracticeServer server(declarations(many, [](int i) {
        return QStringList{QStringLiteral("+payable"), QStringLiteral("paid"), QStringLiteral("no_payment"), QStringLiteral("payable"), QStringLiteral("eligible")}
            .value(i % 10, QStringLiteral("eligible"));
    }));
    TwoClocks two(server);
    QVERIFY(two.begin(declarationKind, many));
    two.desk.core().setOffline(true);
    BatchPlan plan = two.plan(declarationKind, voidCommand, {}, two.desk.rows(declarationKind));
    for (BatchItem &item : plan.items)
        item.takenIn = true;
    plan.confirmed = {QStringLiteral("clawedBack")};
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(plan)).queued, many);
    QCOMPARE(server.world().event(QStringLiteral("statement_paid"), {{QStringLiteral("statement_id"), payableStatement}}).status, 200);
    two.desk.core().setOffline(false);
    QVERIFY(two.runs([&] { return two.isDrained(); }));
    QCOMPARE(two.batches().size(), 2);
    qint64 conflicts = 0;
    qint64 done = 0;
    for (const BatchSummary &batch : two.batches()) {
        conflicts += batch.of(EntryState::Conflict);
        done += batch.of(EntryState::Done);
    }
    QCOMPARE(conflicts, many / 10);
    QCOMPARE(done, many - many / 10);
    const QHash<QString, int> writes = writesByPath(server);
    QCOMPARE(writes.size(), many - many / 10);
    for (int i = 1; i <= many; ++i)
        QCOMPARE(writes.value(QStringLiteral("/api/v3/participant-declarations/%1/void").arg(declaration(i))), i % 10 == 0 ? 0 : 1);
    // By the service's own books: what became a clawback is what was drafted as one.
    QSet<QString> clawedBack;
    const QJsonArray books = server.world().save()[QLatin1String("earlyCareer")][QLatin1String("declarations")].toArray();
    for (const QJsonValue &each : books) {
        if (each[QLatin1String("clawback_status")].toString() != QLatin1String("no_clawback"))
            clawedBack.insert(each[QLatin1String("id")].toString());
    }
    QSet<QString> drafted;
    for (int i = 1; i <= many; i += 10)
        drafted.insert(declaration(i));
    QCOMPARE(clawedBack, drafted);
    QCOMPARE(answered(server, 429), 0);
}

void tst_bulk::traineesStayBelowTheLimit()
{
    PracticeServer server(trainees(150));
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 150));
    const QList<Row> rows = two.desk.rows(traineeKind);
    const QString day = QStringLiteral("2026-02-15");
    const auto queue = [&](const char *command, const Values &values, int from) {
        BatchPlan plan = two.plan(traineeKind, QLatin1String(command), values, rows.mid(from, 50));
        for (int again = 0; again < 2; ++again) {
            const QList<BatchLine> lines = Desk::wait(two.desk.core().bulk().check(plan));
            for (const BatchLine &line : lines) {
                for (const Finding &finding : line.findings) {
                    if (finding.severity == Severity::Warn && !plan.ticked.contains(finding.rule))
                        plan.ticked.append(finding.rule);
                }
            }
        }
        return Desk::wait(two.desk.core().bulk().queue(plan)).queued;
    };
    QCOMPARE(queue("defer", {{QStringLiteral("defer_date"), day}}, 0), 50);
    QCOMPARE(queue("withdraw", {{QStringLiteral("withdrawal_date"), day}, {QStringLiteral("trigger"), QStringLiteral("provider")},
                                {QStringLiteral("reasons"), QStringList{QStringLiteral("did_not_make_progress")}},
                                {QStringLiteral("future_interest"), QStringLiteral("no")}}, 50), 50);
    QCOMPARE(queue("updateStatus", {{QStringLiteral("qts_standards_met_date"), day}}, 100), 50);
    QVERIFY(two.runs([&] { return two.isDrained(); }));
    for (const BatchSummary &batch : two.batches())
        QCOMPARE(batch.of(EntryState::Done), 50);
    QCOMPARE(answered(server, 429), 0);
    // By the server's own book: no window of a minute, wherever it is laid, holds more than its limit.
    QList<qint64> times;
    const QJsonArray all = server.world().ledger().toJson(false)[QLatin1String("requests")].toArray();
    for (const QJsonValue &each : all)
        times.append(QDateTime::fromString(each[QLatin1String("at")].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch());
    int most = 0;
    for (qsizetype from = 0, to = 0; to < times.size(); ++to) {
        while (times.at(to) - times.at(from) >= 60000)
            ++from;
        most = qMax(most, int(to - from + 1));
    }
    QVERIFY2(most <= 100, qPrintable(QString::number(most)));
    QCOMPARE(server.writes().size(), 150);
}

void tst_bulk::pauseHoldsAndCancelDrops()
{
    PracticeServer server(trainees(60));
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 60));
    const BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}, two.desk.rows(traineeKind));
    const QString batch = Desk::wait(two.desk.core().bulk().queue(plan)).batches.constFirst();
    QVERIFY(two.runs([&] { return server.writes().size() >= 10; }));
    QVERIFY(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Pause)) > 0);
    QVERIFY(two.runs([&] { return two.batches().constFirst().of(EntryState::Sending) == 0; }));
    two.pass(5);
    QVERIFY(two.runs([&] { return two.batches().constFirst().of(EntryState::Sending) == 0; }));
    const qsizetype sent = server.writes().size();
    QVERIFY(two.batches().constFirst().paused);
    two.restart();
    QVERIFY(two.runs([&] { return two.desk.core().status(QStringLiteral("practice-registerTrainees")).reach == ConnectionStatus::Reach::Online; }));
    for (int i = 0; i < 20; ++i)
        two.pass(60);
    QVERIFY(!Desk::until([&] { return server.writes().size() > sent; }, 300));
    QVERIFY(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Resume)) > 0);
    QVERIFY(two.runs([&] { return server.writes().size() >= sent + 10; }));
    QVERIFY(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Cancel)) > 0);
    QVERIFY(two.runs([&] { return two.isDrained(); }));
    const BatchSummary summary = two.batches().constFirst();
    QCOMPARE(summary.of(EntryState::Done) + summary.of(EntryState::Dropped), 60);
    QCOMPARE(qint64(server.writes().size()), summary.of(EntryState::Done));
    QVERIFY(summary.of(EntryState::Dropped) > 0);
}

void tst_bulk::whatComesBackToAPausedBatchIsHeld()
{
    PracticeServer server(trainees(2), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 2));
    two.desk.core().setOffline(true);
    const Values deferral{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
    const BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), deferral, two.desk.rows(traineeKind));
    const QString batch = Desk::wait(two.desk.core().bulk().queue(plan)).batches.constFirst();
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Pause)), 2);
    const Entry entry = two.desk.entries().constFirst();
    two.desk.act(entry.id, EntryAction::TakeBack);
    two.desk.act(entry.id, EntryAction::Release);
    QCOMPARE(two.desk.entry(entry.id).state, EntryState::Ready);
    QVERIFY(two.desk.entry(entry.id).held);
    two.desk.act(entry.id, EntryAction::SendTomorrow);
    QVERIFY(two.desk.entry(entry.id).held);
    two.desk.act(entry.id, EntryAction::SendNow); // a person's own word
    QVERIFY(!two.desk.entry(entry.id).held);
}

void tst_bulk::refusedAreCorrectedInPlace()
{
    PracticeServer server(declarations(6, [](int) { return QStringLiteral("eligible"); }), false);
    TwoClocks two(server);
    QVERIFY(two.begin(declarationKind, 6));
    two.desk.core().setOffline(true);
    const BatchPlan plan = two.plan(declarationKind, voidCommand, {}, two.desk.rows(declarationKind));
    const QString batch = Desk::wait(two.desk.core().bulk().queue(plan)).batches.constFirst();
    Desk::wait(two.desk.core().bulk().act(batch, BatchAction::TakeBack));
    const BatchPlan again = Desk::wait(two.desk.core().bulk().correction(batch));
    QCOMPARE(again.items.size(), 6);
    QVERIFY(again.items.constFirst().entry != 0);
    QCOMPARE(Desk::wait(two.desk.core().bulk().queue(again)).queued, 6);
    QCOMPARE(two.batches().size(), 1);
    QCOMPARE(two.batches().constFirst().total, 6);
    // A void has no way back, a deferral of a participant has.
    QVERIFY(!Desk::outcome(two.desk.core().bulk().inverse(batch)));
}

void tst_bulk::aDateOfItsOwn()
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

void tst_bulk::checkIsWatchedAndStopped()
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

void tst_bulk::estimateCountsTheReads()
{
    PracticeServer server(trainees(1), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 1));
    const BatchEstimate estimate = two.desk.core().bulk().estimate(QStringLiteral("practice-registerTrainees"), traineeKind, 480);
    QCOMPARE(estimate.requests, 960);
    QCOMPARE((estimate.seconds + 30) / 60, 11);
    QVERIFY(estimate.perMinute <= 100);
}

DESK_TEST(tst_bulk)
#include "tst_bulk.moc"
