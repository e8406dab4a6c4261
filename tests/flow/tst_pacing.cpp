// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/flow/FaultCases.h"
#include "tests/support/PlanOf.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>

/// Below the documented limits, whatever happens: over a restart, with two connections behind one address, with a long
/// queue. Judged by the practice server's own throttle.
class tst_pacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restartWithinTheWindow();
    void twoConnectionsOneAddress();
    void longQueueDrains_data();
    void longQueueDrains();
    void aRunIsCounted();
    void whatIsHeldIsNotBeingSent();
};

namespace {
const QString kind = QStringLiteral("trainee");
const QString practice = QStringLiteral("practice-registerTrainees");

QString id(int number) { return QStringLiteral("aaaaaaaaaaaaaaaaaaa%1").arg(number, 5, 10, QLatin1Char('0')); }

QJsonObject worldOf(int trainees)
{
    QList<QJsonObject> all;
    for (int i = 1; i <= trainees; ++i)
        all.append(plainTrainee(id(i), QStringLiteral("Sarah"), QStringLiteral("Jones%1").arg(i)));
    return traineeWorld(all);
}

/// A practice server with its throttle on, whose time runs as fast as the desk's.
struct Hurried {
    explicit Hurried(const QJsonObject &world, int factor) : clock(factor), server(world, true), desk(server.url())
    {
        tick.setTimerType(Qt::PreciseTimer);
        tick.callOnTimeout([this] { server.world().freeze(clock.now()); });
        tick.start(1);
        server.world().freeze(clock.now());
        desk.clock = [factor] { return std::make_unique<HurriedClock>(factor); };
    }
    bool begin(int rows, const QString &of = kind)
    {
        const QString connection = QStringLiteral("practice-") + QString::fromLatin1(desk.kinds.kind(of)->service);
        desk.start();
        return Desk::until([&] { return desk.core().status(connection).lastSuccess.isValid() && !desk.core().status(connection).pulling && desk.rows(of).size() == rows; }, 600000);
    }
    /// All of them, as a person would who selects everything.
    int queueAll(const QString &of, const QString &command, const Values &shared)
    {
        BatchPlan plan = planOf(desk, of, command, shared, QStringLiteral("Test"));
        for (const BatchLine &line : Desk::wait(desk.core().bulk().check(plan))) {
            for (const Finding &finding : line.findings) {
                if (finding.severity == Severity::Warn && !plan.ticked.contains(finding.rule))
                    plan.ticked.append(finding.rule);
            }
        }
        return Desk::wait(desk.core().bulk().queue(plan)).queued;
    }
    /// Drafts straight into the outbox file's queue: a form for each would cost more than what is measured.
    void queue(int from, int to)
    {
        for (const Row &row : desk.rows(kind)) {
            const int number = row.id.right(5).toInt();
            if (number < from || number > to)
                continue;
            Draft draft = Desk::wait(desk.core().openForm(kind, QStringLiteral("defer"), row.row)).draft;
            draft.values = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}};
            draft.ticked = {QStringLiteral("date.olderThanTwelveMonths"), QStringLiteral("date.afterIttEnd"), QStringLiteral("date.olderThanThreeMonths")};
            draft.entry = Desk::wait(desk.core().saveDraft(draft));
            const Verdict verdict = Desk::wait(desk.core().submit(draft));
            for (const Finding &finding : verdict.findings) {
                if (finding.severity == Severity::Block)
                    qFatal("blocked by %s", qPrintable(finding.rule));
            }
        }
    }
    qint64 done() { return Desk::wait(desk.core().outboxCounts()).byState.value(EntryState::Done); }

    HurriedClock clock;
    PracticeServer server;
    Desk desk;
    QTimer tick;
};

struct Tally {
    int requests = 0;
    int throttled = 0;
    int busiest = 0; ///< the most in one window of so many seconds, wherever it is laid
};

Tally tally(PracticeServer &server, int window, const QString &service = QStringLiteral("registerTrainees"))
{
    Tally all;
    QList<qint64> times;
    const QJsonArray requests = server.world().ledger().toJson(false)[QLatin1String("requests")].toArray();
    for (const QJsonValue &each : requests) {
        if (each[QLatin1String("service")].toString() != service)
            continue;
        all.throttled += each[QLatin1String("status")].toInt() == 429 ? 1 : 0;
        times.append(QDateTime::fromString(each[QLatin1String("at")].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch());
    }
    std::sort(times.begin(), times.end());
    for (qsizetype from = 0, to = 0; to < times.size(); ++to) {
        while (times.at(to) - times.at(from) >= qint64(window) * 1000)
            ++from;
        all.busiest = std::max(all.busiest, int(to - from + 1));
    }
    all.requests = int(times.size());
    return all;
}
} // namespace

void tst_pacing::restartWithinTheWindow()
{
    // Two requests an entry (the reading before the send, and the send): 90 before the restart and 90 after it.
    Hurried run(worldOf(90), 20);
    QVERIFY(run.begin(90));
    run.desk.core().setOffline(true);
    run.queue(1, 90);
    run.desk.core().setOffline(false);
    QVERIFY(Desk::until([&] { return run.done() >= 38; }, 120000));
    run.desk.start();
    // What was under way when the desk ended is asked of a person, where the service shows that it had not arrived.
    QVERIFY(Desk::until([&] {
        EntryQuery query;
        query.states = {EntryState::Ready};
        for (const Entry &entry : Desk::wait(run.desk.core().entries(query))) {
            if (entry.held)
                run.desk.act(entry.id, EntryAction::SendNow);
        }
        return run.done() == 90;
    }, 120000));
    const Tally all = tally(run.server, 60);
    qInfo() << all.requests << "requests," << all.throttled << "throttled, at most" << all.busiest << "in a window of 60 s";
    QCOMPARE(all.throttled, 0);
    QVERIFY(all.requests >= 180);
    QVERIFY(all.busiest <= 100);
    QCOMPARE(run.server.writes().size(), 90);
}

void tst_pacing::twoConnectionsOneAddress()
{
    Hurried run(worldOf(40), 40);
    QVERIFY(run.begin(40));
    Connection second = run.desk.core().connections().first();
    second.id = QStringLiteral("second");
    second.name = QStringLiteral("The same service again");
    Desk::wait(run.desk.core().saveConnection(second, QStringLiteral("desk")));
    // Both fetch everything, again and again: four minutes' worth of requests at once would be over the limit many times.
    constexpr int enough = 400;
    while (run.server.requests() < enough) {
        for (const QString &each : {practice, second.id}) {
            QVERIFY(Desk::until([&] { return !run.desk.core().status(each).pulling; }, 60000));
            run.desk.core().refresh(each, true);
        }
    }
    QVERIFY(Desk::until([&] { return !run.desk.core().status(practice).pulling && !run.desk.core().status(second.id).pulling; }, 60000));
    const Tally all = tally(run.server, 60);
    qInfo() << all.requests << "requests," << all.throttled << "throttled, at most" << all.busiest << "in a window of 60 s";
    QVERIFY(all.requests >= enough / 2); // the others are the other services'
    QVERIFY(all.busiest <= 100);
    QCOMPARE(all.throttled, 0);
}

void tst_pacing::longQueueDrains_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("command");
    QTest::addColumn<Values>("shared");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("usual"); ///< entries, where nobody asks for more
    // The documented limits: trainees' facts 1.4, early careers' facts 1.3. TEC documents none.
    QTest::newRow("Register: 100 a minute") << kind << QStringLiteral("registerTrainees") << QStringLiteral("defer")
                                            << Values{{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}} << 100 << 60 << 300;
    QTest::newRow("early careers: 1,000 in five minutes") << QStringLiteral("declaration") << QStringLiteral("earlyCareer") << QStringLiteral("void")
                                                          << Values{} << 1000 << 300 << 600;
}

void tst_pacing::longQueueDrains()
{
    QFETCH(QString, of);
    QFETCH(QString, service);
    QFETCH(QString, command);
    QFETCH(Values, shared);
    QFETCH(int, limit);
    QFETCH(int, window);
    QFETCH(int, usual);
    const int entries = qEnvironmentVariableIsSet("DESK_QUEUE") ? qEnvironmentVariableIntValue("DESK_QUEUE") : usual;
    // Thousands at the limit's own pace would take hours: the clocks of the desk and of the practice server run faster, the
    // longer the queue, and the limits are as they are.
    const int factor = entries > 2000 ? 100 : 40;
    Hurried run(of == kind ? worldOf(entries) : bulk::declarations(entries, [](int) { return QStringLiteral("eligible"); }), factor);
    QVERIFY(run.begin(entries, of));
    run.desk.core().setOffline(true);
    QCOMPARE(run.queueAll(of, command, shared), entries);
    // Ended and started anew, without a network: what was queued is there.
    run.server.stop();
    run.desk.start();
    QVERIFY(Desk::until([&] { return Desk::wait(run.desk.core().outboxCounts()).byState.value(EntryState::Ready) == entries; }));
    run.server.start();
    const QDateTime began = run.clock.now();
    QVERIFY(Desk::until([&] { return run.done() == entries; }, 280000 + int(qint64(entries) * 8 * window * 1000 / (qint64(limit) * factor) * 5)));
    const Tally all = tally(run.server, window, service);
    qInfo().noquote() << QStringLiteral("%1 entries in %2 s of the service's time, %3 requests, %4 throttled, at most %5 of %6 in any %7 s")
                             .arg(entries).arg(began.secsTo(run.clock.now())).arg(all.requests).arg(all.throttled).arg(all.busiest).arg(limit).arg(window);
    QCOMPARE(all.throttled, 0);
    QVERIFY(all.busiest <= limit);
    QCOMPARE(run.server.writes().size(), entries);
}

/// "Sending 2 of 6": what has gone is counted, the whole stays, and the next run begins anew.
void tst_pacing::aRunIsCounted()
{
    constexpr int entries = 6;
    Hurried run(worldOf(entries), 20);
    QVERIFY(run.begin(entries));
    run.desk.core().setOffline(true);
    run.queue(1, entries);
    const auto status = [&run] { return run.desk.core().status(practice); };
    QVERIFY(Desk::until([&] { return Desk::wait(run.desk.core().outboxCounts()).byState.value(EntryState::Ready) == entries; }));
    QCOMPARE(status().sending, 0); // they wait for the network
    qint64 most = 0;
    bool whole = true;
    connect(&run.desk.core(), &Core::statusChanged, this, [&] {
        if (status().sending == 0)
            return;
        most = std::max(most, status().sent);
        whole = whole && status().sent + status().sending == entries;
    });
    run.desk.core().setOffline(false);
    QVERIFY(Desk::until([&] { return run.done() == entries && status().sending == 0; }, 60000));
    QVERIFY2(most > 0 && whole, qPrintable(QString::number(most)));
    QCOMPARE(status().sent, 0);
}

/// What a person keeps back is not being sent, though others of its line were; nor is anything without a network.
void tst_pacing::whatIsHeldIsNotBeingSent()
{
    constexpr int entries = 2;
    Hurried run(worldOf(entries), 20);
    QVERIFY(run.begin(entries));
    Core &core = run.desk.core();
    core.setOffline(true);
    run.queue(1, entries);
    QVERIFY(Desk::until([&] { return Desk::wait(core.outboxCounts()).byState.value(EntryState::Ready) == entries; }));
    const QList<Entry> all = Desk::wait(core.entries({}));
    QCOMPARE(Desk::wait(core.act({all.constFirst().id}, EntryAction::Hold)).moved, 1);
    QCOMPARE(Desk::wait(core.bulk().held()), 1);
    core.setOffline(false);
    QVERIFY(Desk::until([&] { return run.done() == entries - 1; }, 60000));
    QVERIFY(Desk::until([&] { return core.status(practice).sending == 0; }));
    QCOMPARE(Desk::wait(core.bulk().held()), 1);
    // Since when it waits is not said of what only a person lets go.
    QVERIFY(!Desk::wait(core.outboxCounts()).oldestReady.isValid());
}

DESK_TEST(tst_pacing)
#include "tst_pacing.moc"
