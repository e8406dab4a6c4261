// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/flow/FaultCases.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>

/// Below the documented limits, whatever happens: over a restart, with two connections behind one address, with a long
/// queue; and as long as a service asks. Judged by the practice server's own throttle.
class tst_pacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restartWithinTheWindow();
    void twoConnectionsOneAddress();
    void longQueueDrains_data();
    void longQueueDrains();
    void retryAfter_data();
    void retryAfter();
    void boundaryWithoutHeader();
    void aPersonTriesNow();
    void aRunIsCounted();
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
        BatchPlan plan;
        plan.connection = QStringLiteral("practice-") + QString::fromLatin1(desk.kinds.kind(of)->service);
        plan.kind = of;
        plan.command = command;
        plan.name = QStringLiteral("Test");
        plan.shared = shared;
        for (const Row &row : desk.rows(of)) {
            BatchItem item;
            item.row = row.row;
            plan.items.append(item);
        }
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
    Hurried run(worldOf(40), 20);
    QVERIFY(run.begin(40));
    Connection second = run.desk.core().connections().first();
    second.id = QStringLiteral("second");
    second.name = QStringLiteral("The same service again");
    Desk::wait(run.desk.core().saveConnection(second, QStringLiteral("desk")));
    // Both fetch everything, again and again: 40 pages' worth each would be over the limit together.
    for (int i = 0; i < 45; ++i) {
        for (const QString &each : {practice, second.id}) {
            QVERIFY(Desk::until([&] { return !run.desk.core().status(each).pulling; }, 60000));
            run.desk.core().refresh(each, true);
        }
    }
    QVERIFY(Desk::until([&] { return !run.desk.core().status(practice).pulling && !run.desk.core().status(second.id).pulling; }, 60000));
    const Tally all = tally(run.server, 60);
    qInfo() << all.requests << "requests," << all.throttled << "throttled, at most" << all.busiest << "in a window of 60 s";
    QVERIFY(all.requests > 100);
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

// ---------------------------------------------------------------------------------------------- Retry-After

namespace {
/// One agreement, a service that says it is busy, and a desk whose time stands still.
struct Busy {
    explicit Busy(const QJsonValue &retryAfter) : server(world(), false), desk(server.url())
    {
        desk.clock = [this] {
            auto made = std::make_unique<FakeClock>();
            if (later.isValid())
                made->setNow(later);
            clock = made.get();
            return made;
        };
        QJsonObject about{{QStringLiteral("eid"), QStringLiteral("0123")}, {QStringLiteral("times"), 1}};
        if (!retryAfter.isUndefined())
            about[QStringLiteral("retry_after")] = retryAfter;
        event = about;
    }
    static FaultCases::Write hold()
    {
        const QList<FaultCases::Write> all = FaultCases::all();
        return *std::find_if(all.begin(), all.end(), [](const FaultCases::Write &each) {
            return each.kind == QLatin1String("agreement") && each.command == QLatin1String("hold");
        });
    }
    static QJsonObject world()
    {
        QJsonObject made = FaultCases::emptyWorld();
        hold().add(made, QStringLiteral("TA-1"), 1);
        return made;
    }
    /// Queues one entry that is told to wait; when it may go, by the desk's clock.
    QDateTime toldToWait()
    {
        desk.start();
        if (!Desk::until([&] { return desk.rows(QStringLiteral("agreement")).size() == 1 && !status().pulling; }))
            return {};
        if (server.world().event(QStringLiteral("busy"), event).status != 200)
            return {};
        entry = desk.release(QStringLiteral("agreement"), QStringLiteral("hold"), QStringLiteral("TA-1"), hold().values);
        Desk::until([&] { return status().waitUntil.isValid(); });
        return status().waitUntil;
    }
    ConnectionStatus status() { return desk.core().status(QStringLiteral("practice-workBased")); }
    bool isSent(int milliseconds)
    {
        return Desk::until([&] { return server.applied(QStringLiteral("TA-1")) == 1; }, milliseconds);
    }

    PracticeServer server;
    Desk desk;
    FakeClock *clock = nullptr;
    QDateTime later;
    QJsonObject event;
    qint64 entry = 0;
};
} // namespace

void tst_pacing::retryAfter_data()
{
    QTest::addColumn<QJsonValue>("header");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const QDateTime now(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    const auto date = [](const QDateTime &at) {
        return QJsonValue(QLocale::c().toString(at, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) + QStringLiteral(" GMT"));
    };
    constexpr qint64 day = 24 * 3600;
    QTest::newRow("7 seconds") << QJsonValue(7) << qint64(7) << qint64(7);
    QTest::newRow("a date in 90 seconds") << date(now.addSecs(90)) << qint64(90) << qint64(90);
    QTest::newRow("nothing: the ladder's first") << QJsonValue(QJsonValue::Undefined) << qint64(4) << qint64(6);
    QTest::newRow("nonsense: the ladder's first") << QJsonValue(QStringLiteral("soon")) << qint64(4) << qint64(6);
    QTest::newRow("no time: the ladder's first") << QJsonValue(0) << qint64(4) << qint64(6);
    QTest::newRow("less than none: the ladder's first") << QJsonValue(QStringLiteral("-5")) << qint64(4) << qint64(6);
    QTest::newRow("a date that is past: the ladder's first") << date(now.addSecs(-90)) << qint64(4) << qint64(6);
    QTest::newRow("a day") << QJsonValue(qint64(day)) << day << day;
    QTest::newRow("a week is a day") << QJsonValue(qint64(7 * day)) << day << day;
    QTest::newRow("a date in a month is a day") << date(now.addDays(30)) << day << day;
}

void tst_pacing::retryAfter()
{
    QFETCH(QJsonValue, header);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    Busy busy(header);
    const QDateTime until = busy.toldToWait();
    QVERIFY(until.isValid());
    // Without a header and without a documented window, TEC's ladder: 5 s and its next rungs with a spread.
    const qint64 asked = busy.clock->now().secsTo(until);
    QVERIFY2(asked >= least && asked <= most, qPrintable(QString::number(asked)));
    QVERIFY(!busy.isSent(50));

    // Kept over a restart, and shown again.
    const qint64 half = asked / 2;
    busy.later = busy.clock->now().addSecs(half);
    busy.desk.start();
    QVERIFY(Desk::until([&] { return busy.status().waitUntil.isValid(); }));
    QVERIFY(std::abs(busy.status().waitUntil.secsTo(until)) <= 1);
    QVERIFY(Desk::until([&] { return busy.status().reach == ConnectionStatus::Reach::Online; }));
    busy.clock->advance(std::chrono::seconds(asked - half - 1));
    QVERIFY(!busy.isSent(200));
    QVERIFY(Desk::until([&] {
        busy.clock->advance(std::chrono::seconds(1));
        return busy.server.applied(QStringLiteral("TA-1")) == 1;
    }));
    QVERIFY(Desk::until([&] { return !busy.status().waitUntil.isValid(); }));
}

void tst_pacing::aPersonTriesNow()
{
    Busy busy(QJsonValue(3600));
    QVERIFY(busy.toldToWait().isValid());
    QVERIFY(!busy.isSent(100));
    busy.desk.act(busy.entry, EntryAction::SendNow);
    QVERIFY(!busy.status().waitUntil.isValid());
    QVERIFY(Desk::until([&] {
        busy.clock->advance(std::chrono::milliseconds(10));
        return busy.server.applied(QStringLiteral("TA-1")) == 1;
    }));
}

void tst_pacing::boundaryWithoutHeader()
{
    // Early careers' 429 does not say how long: the next multiple of five minutes, and a little more.
    QJsonObject world = FaultCases::emptyWorld();
    const QList<FaultCases::Write> all = FaultCases::all();
    const auto write = std::find_if(all.begin(), all.end(), [](const FaultCases::Write &each) { return each.kind == QLatin1String("participant"); });
    write->add(world, FaultCases::key(*write, 1), 1);
    world[QStringLiteral("clock")] = QStringLiteral("2026-02-16T12:03:20Z");
    PracticeServer server(world, false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    FakeClock *clock = nullptr;
    desk.clock = [&clock] {
        auto made = std::make_unique<FakeClock>("2026-02-16T12:03:20Z");
        clock = made.get();
        return made;
    };
    desk.start();
    const QString connection = QStringLiteral("practice-earlyCareer");
    QVERIFY(Desk::until([&] { return desk.rows(write->kind).size() == 1 && !desk.core().status(connection).pulling; }));
    proxy.script({{Fault::Kind::Status, false, 429}}, [](const QByteArray &head) { return head.contains("/api/v3/"); });
    desk.core().refresh(connection);
    QVERIFY(Desk::until([&] { return desk.core().status(connection).waitUntil.isValid(); }));
    const QDateTime until = desk.core().status(connection).waitUntil;
    const QDateTime boundary(QDate(2026, 2, 16), QTime(12, 5), Qt::UTC);
    QVERIFY2(until > boundary && until <= boundary.addSecs(32), qPrintable(until.toString(Qt::ISODateWithMs)));
    QVERIFY(Desk::until([&] { return !desk.core().status(practice).pulling && !desk.core().status(QStringLiteral("practice-workBased")).pulling; }));
    const auto asked = [&] {
        const QList<QByteArray> lines = proxy.arrived();
        return std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.contains("/api/v3/"); });
    };
    const auto before = asked();
    clock->advance(std::chrono::seconds(99));
    QVERIFY(!Desk::until([&] { return asked() > before; }, 200));
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

DESK_TEST(tst_pacing)
#include "tst_pacing.moc"
