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
    void thousandVoidsSurviveARestart();
    void changedMeanwhileIsNeverClawedBack();
    void traineesStayBelowTheLimit();
    void pauseHoldsAndCancelDrops();
    void whatComesBackToAPausedBatchIsHeld();
    void aPauseEndsWithWhatItKeeps_data();
    void aPauseEndsWithWhatItKeeps();
    void refusedAreCorrectedInPlace();
};

namespace {
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
} // namespace

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
    QVERIFY(two.runs([&] { return server.written() >= 400; }));
    QVERIFY(server.written() < 700); // in the middle
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
    QCOMPARE(server.written(), 150);
}

void tst_bulk::pauseHoldsAndCancelDrops()
{
    PracticeServer server(trainees(60));
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 60));
    const BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}}, two.desk.rows(traineeKind));
    const QString batch = Desk::wait(two.desk.core().bulk().queue(plan)).batches.constFirst();
    QVERIFY(two.runs([&] { return server.written() >= 10; }));
    QVERIFY(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Pause)).moved > 0);
    QVERIFY(two.runs([&] { return two.batches().constFirst().of(EntryState::Sending) == 0; }));
    two.pass(5);
    QVERIFY(two.runs([&] { return two.batches().constFirst().of(EntryState::Sending) == 0; }));
    const qsizetype sent = server.written();
    QVERIFY(two.batches().constFirst().paused);
    two.restart();
    QVERIFY(two.runs([&] { return two.desk.core().status(QStringLiteral("practice-registerTrainees")).reach == ConnectionStatus::Reach::Online; }));
    for (int i = 0; i < 20; ++i)
        two.pass(60);
    QVERIFY(!Desk::until([&] { return server.written() > sent; }, 300));
    QVERIFY(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Resume)).moved > 0);
    QVERIFY(two.runs([&] { return server.written() >= sent + 10; }));
    QVERIFY(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Cancel)).moved > 0);
    QVERIFY(two.runs([&] { return two.isDrained(); }));
    const BatchSummary summary = two.batches().constFirst();
    QCOMPARE(summary.of(EntryState::Done) + summary.of(EntryState::Dropped), 60);
    QCOMPARE(qint64(server.written()), summary.of(EntryState::Done));
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
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Pause)).moved, 2);
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

void tst_bulk::aPauseEndsWithWhatItKeeps_data()
{
    QTest::addColumn<std::optional<BatchAction>>("ofBatch");
    QTest::addColumn<EntryAction>("ofEntries");
    QTest::newRow("the batch taken back") << std::optional(BatchAction::TakeBack) << EntryAction::TakeBack;
    QTest::newRow("the batch cancelled") << std::optional(BatchAction::Cancel) << EntryAction::Drop;
    QTest::newRow("its entries taken back") << std::optional<BatchAction>() << EntryAction::TakeBack;
    QTest::newRow("its entries dropped") << std::optional<BatchAction>() << EntryAction::Drop;
    QTest::newRow("its entries sent now") << std::optional<BatchAction>() << EntryAction::SendNow;
}

/// A pause is for what it holds. With the last of that it is over, or whatever is put in the outbox later stays there.
void tst_bulk::aPauseEndsWithWhatItKeeps()
{
    QFETCH(std::optional<BatchAction>, ofBatch);
    QFETCH(EntryAction, ofEntries);
    PracticeServer server(trainees(3), false);
    TwoClocks two(server);
    QVERIFY(two.begin(traineeKind, 3));
    two.desk.core().setOffline(true);
    const Values deferral{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
    const BatchPlan plan = two.plan(traineeKind, QStringLiteral("defer"), deferral, two.desk.rows(traineeKind));
    const QString batch = Desk::wait(two.desk.core().bulk().queue(plan)).batches.constFirst();
    QCOMPARE(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Pause)).moved, 3);
    const auto isPaused = [&] { return two.batches().constFirst().paused; };
    QVERIFY(isPaused());
    QList<qint64> ids;
    for (const Entry &entry : two.desk.entries())
        ids.append(entry.id);
    if (ofBatch) {
        QCOMPARE(Desk::wait(two.desk.core().bulk().act(batch, *ofBatch)).moved, 3);
    } else {
        QCOMPARE(Desk::wait(two.desk.core().act({ids.first()}, ofEntries)).moved, 1);
        QVERIFY(isPaused()); // two are still held
        QCOMPARE(Desk::wait(two.desk.core().act(ids.mid(1), ofEntries)).moved, 2);
    }
    QVERIFY(!isPaused());
    // And there is nothing that it could be paused for.
    if (ofEntries != EntryAction::SendNow) {
        QCOMPARE(Desk::wait(two.desk.core().bulk().act(batch, BatchAction::Pause)).moved, 0);
        QVERIFY(!isPaused());
    }
    if (ofEntries == EntryAction::TakeBack) {
        QCOMPARE(Desk::wait(two.desk.core().act(ids, EntryAction::Release)).moved, 3);
        for (const Entry &entry : two.desk.entries())
            QVERIFY(!entry.held);
    }
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

DESK_TEST(tst_bulk)
#include "tst_bulk.moc"
