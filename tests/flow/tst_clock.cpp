// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/JumpWatch.h"
#include "tests/flow/FaultCases.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include <QtCore/QThread>

#include <atomic>

/// A computer's clock that is set, back or forward: nothing is sent early, nothing waits for ever.
class tst_clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watch();
    void jumps_data();
    void jumps();
    void setBackWhileClosed();
    void setBackWhileItFlies();
    void setBackDuringAWholeList();
    void tomorrow_data();
    void tomorrow();
    void pollGoesOn_data();
    void pollGoesOn();
    void waitsOfTheSystemClock();
};

namespace {
using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

const QString kind = QStringLiteral("trainee");
const QString practice = QStringLiteral("practice-registerTrainees");
const QString sarah = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");

struct Still {
    explicit Still(const QUrl &url, const char *instant = "2026-02-16T12:00:00Z") : desk(url), now(instant)
    {
        desk.clock = [this] {
            auto made = std::make_unique<FakeClock>(now);
            clock = made.get();
            return made;
        };
    }
    bool begin()
    {
        desk.start();
        return Desk::until([&] { return desk.rows(kind).size() == 1 && !desk.core().status(practice).pulling; });
    }
    qint64 defer()
    {
        return desk.release(kind, QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    }

    Desk desk;
    const char *now;
    FakeClock *clock = nullptr;
};

/// The outbox looks for what is due: a person did something.
void wake(Desk &desk) { Desk::wait(desk.core().act({0}, EntryAction::Hold)); }

void addJumps()
{
    QTest::addColumn<Milliseconds>("by");
    QTest::newRow("none") << Milliseconds(0);
    QTest::newRow("back a day") << Milliseconds(-24h);
    QTest::newRow("back an hour") << Milliseconds(-1h);
    QTest::newRow("back a year") << Milliseconds(-24h * 365);
    QTest::newRow("forward an hour") << Milliseconds(1h);
    QTest::newRow("forward a day") << Milliseconds(24h);
    QTest::newRow("forward a month") << Milliseconds(24h * 31);
    QTest::newRow("forward a year") << Milliseconds(24h * 365);
}
} // namespace

Q_DECLARE_METATYPE(Milliseconds)

void tst_clock::watch()
{
    FakeClock clock;
    JumpWatch watch(clock);
    clock.advance(3h);
    QVERIFY(!watch.take());
    clock.jump(1500ms); // slewed
    QVERIFY(!watch.take());
    clock.advance(10s);
    clock.jump(-24h);
    clock.advance(5s);
    const auto jump = watch.take();
    QVERIFY(jump);
    QCOMPARE(jump->by, qint64(-24) * 3600 * 1000);
    QCOMPARE(jump->now, clock.now());
    QCOMPARE(jump->earliest, clock.now().addSecs(-15));
    QVERIFY(!watch.take());
}

void tst_clock::jumps_data() { addJumps(); }

void tst_clock::jumps()
{
    QFETCH(Milliseconds, by);
    {
        // The hold after "Put in outbox".
        PracticeServer server(traineeWorld({plainTrainee(sarah)}), false);
        Still still(server.url());
        still.desk.config.holdSeconds = 30;
        QVERIFY(still.begin());
        still.defer();
        still.clock->advance(10s);
        still.clock->jump(by);
        still.clock->advance(18s);
        wake(still.desk);
        QVERIFY2(!Desk::until([&] { return !server.writes().isEmpty(); }, 150), "the hold ended early");
        QVERIFY2(Desk::until([&] {
            still.clock->advance(1s);
            return server.writes().size() == 1;
        }), "the hold never ended");
    }
    {
        // A wait that the service asked for: entry, gate and pacer.
        PracticeServer server(traineeWorld({plainTrainee(sarah)}), false);
        FaultProxy proxy(quint16(server.url().port()));
        Still still(proxy.url());
        QVERIFY(still.begin());
        proxy.script({{Fault::Kind::Status, false, 429, "Retry-After: 600\r\n"}}, FaultProxy::writes);
        still.defer();
        QVERIFY(Desk::until([&] { return still.desk.core().status(practice).waitUntil.isValid() && still.desk.entries().first().state == EntryState::Waiting; }));
        still.clock->advance(100s);
        still.clock->jump(by);
        for (int i = 0; i < 49; ++i)
            still.clock->advance(10s);
        wake(still.desk);
        QVERIFY2(!Desk::until([&] { return !server.writes().isEmpty(); }, 150), "it was sent before the service wanted it");
        int waited = 0;
        QVERIFY2(Desk::until([&] {
            still.clock->advance(5s);
            ++waited;
            return server.writes().size() == 1;
        }), "it waits for ever");
        QVERIFY2(waited * 5 < 4000, qPrintable(QString::number(waited)));
    }
    {
        // A read-back that says "no" is believed only after the service's own time limit.
        PracticeServer server(traineeWorld({plainTrainee(sarah)}), false);
        FaultProxy proxy(quint16(server.url().port()));
        Still still(proxy.url());
        still.desk.config.settleSeconds = 120;
        QVERIFY(still.begin());
        proxy.script({{Fault::Kind::CloseUnread, false}}, FaultProxy::writes);
        const qint64 entry = still.defer();
        QVERIFY(Desk::until([&] { return still.desk.entry(entry).state == EntryState::Unsure; }));
        still.clock->jump(by);
        // It is reached again, read back, and not believed yet.
        for (int i = 0; i < 10; ++i) {
            still.clock->advance(10s);
            QVERIFY(!Desk::until([&] { return still.desk.entry(entry).state != EntryState::Unsure; }, 20));
        }
        QVERIFY(Desk::until([&] {
            still.clock->advance(5s);
            return still.desk.entry(entry).state == EntryState::Ready;
        }));
        QVERIFY(still.desk.entry(entry).held);
        QVERIFY(server.writes().isEmpty());
    }
}

void tst_clock::setBackWhileClosed()
{
    // A wait and a hold written down by a clock that was a month ahead.
    PracticeServer server(traineeWorld({plainTrainee(sarah)}), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url(), "2026-03-16T12:00:00Z");
    QVERIFY(still.begin());
    proxy.script({{Fault::Kind::Status, false, 429, "Retry-After: 600\r\n"}}, FaultProxy::writes);
    still.defer();
    QVERIFY(Desk::until([&] { return still.desk.core().status(practice).waitUntil.isValid() && still.desk.entries().first().state == EntryState::Waiting; }));
    still.now = "2026-02-16T12:00:00Z";
    still.desk.start();
    QVERIFY(Desk::until([&] { return still.desk.core().status(practice).reach == ConnectionStatus::Reach::Online; }));
    for (int i = 0; i < 59; ++i)
        still.clock->advance(10s);
    QVERIFY(!Desk::until([&] { return !server.writes().isEmpty(); }, 150));
    QVERIFY(Desk::until([&] {
        still.clock->advance(10s);
        return server.writes().size() == 1;
    }));
    QVERIFY(still.clock->now() < QDateTime(QDate(2026, 2, 16), QTime(14, 0), Qt::UTC));
}

void tst_clock::setBackWhileItFlies()
{
    PracticeServer server(traineeWorld({plainTrainee(sarah)}), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin());
    bool jumped = false;
    proxy.script({{Fault::Kind::Status, false, 429, "Retry-After: 5\r\n"}}, [&](const QByteArray &head) {
        if (!FaultProxy::writes(head) || std::exchange(jumped, true))
            return false;
        still.clock->advance(3s); // the last look was earlier than the jump
        still.clock->jump(-24h);
        return true;
    });
    const qint64 entry = still.defer();
    QVERIFY(Desk::until([&] { return still.desk.entry(entry).state == EntryState::Waiting; }));
    int waited = 0;
    QVERIFY(Desk::until([&] {
        still.clock->advance(1s);
        return ++waited > 3600 || server.writes().size() == 1;
    }));
    QVERIFY2(waited <= 3600, "it waits as long as the clock was set back");
}

/// What the list brings is there, though the clock says that it was seen before the list was begun.
void tst_clock::setBackDuringAWholeList()
{
    PracticeServer server(traineeWorld({plainTrainee(sarah)}), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin());
    still.clock->advance(10s);
    int lists = 0;
    proxy.script({{Fault::Kind::None}}, [&](const QByteArray &head) {
        if (head.startsWith("GET") && head.contains("/trainees?")) {
            still.clock->jump(-1h); // whichever of the cycles has her
            ++lists;
        }
        return false;
    });
    still.desk.core().refresh(practice, true);
    QVERIFY(Desk::until([&] {
        still.clock->advance(1s); // so many lists have to wait for the limit
        return lists > 1 && !still.desk.core().status(practice).pulling;
    }));
    const auto found = still.desk.record(kind, sarah);
    QVERIFY(found.has_value());
    QVERIFY2(!found->goneAt.isValid(), "a record that the list has is marked as gone");
}

void tst_clock::tomorrow_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("begins"); // the service's next day, in UTC
    // Europe/London: 29 March and 25 October 2026. Each night is an hour shorter or longer.
    QTest::newRow("winter") << QByteArray("2026-02-16T12:00:00Z") << QByteArray("2026-02-17T00:00:00Z");
    QTest::newRow("the day before summer time") << QByteArray("2026-03-28T22:00:00Z") << QByteArray("2026-03-29T00:00:00Z");
    QTest::newRow("the day summer time begins") << QByteArray("2026-03-29T09:00:00Z") << QByteArray("2026-03-29T23:00:00Z");
    QTest::newRow("half an hour before midnight in summer") << QByteArray("2026-07-01T22:30:00Z") << QByteArray("2026-07-01T23:00:00Z");
    QTest::newRow("the day summer time ends") << QByteArray("2026-10-25T09:00:00Z") << QByteArray("2026-10-26T00:00:00Z");
}

void tst_clock::tomorrow()
{
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, begins);
    QJsonObject world = FaultCases::emptyWorld();
    const QList<FaultCases::Write> all = FaultCases::all();
    const auto write = std::find_if(all.begin(), all.end(), [](const FaultCases::Write &each) { return each.kind == QLatin1String("participant"); });
    write->add(world, FaultCases::key(*write, 1), 1);
    world[QStringLiteral("clock")] = QString::fromLatin1(now);
    PracticeServer server(world, false);
    Still still(server.url(), now.constData());
    still.desk.start();
    QVERIFY(Desk::until([&] { return still.desk.rows(write->kind).size() == 1 && !still.desk.core().status(QStringLiteral("practice-earlyCareer")).pulling; }));
    still.desk.core().setOffline(true);
    const qint64 entry = still.desk.release(write->kind, write->command, still.desk.rows(write->kind).first().id, write->values);
    QCOMPARE(still.desk.act(entry, EntryAction::SendTomorrow).moved, 1);
    const QDateTime notBefore = still.desk.entry(entry).notBefore;
    const QDateTime next = QDateTime::fromString(QString::fromLatin1(begins), Qt::ISODate);
    QVERIFY2(notBefore >= next && notBefore <= next.addSecs(120), qPrintable(notBefore.toString(Qt::ISODate)));
}

void tst_clock::pollGoesOn_data() { addJumps(); }

void tst_clock::pollGoesOn()
{
    QFETCH(Milliseconds, by);
    PracticeServer server(traineeWorld({plainTrainee(sarah)}), false);
    Still still(server.url());
    QVERIFY(still.begin());
    const int before = server.requests();
    still.clock->advance(10min);
    still.clock->jump(by);
    still.clock->advance(45min);
    QVERIFY2(!Desk::until([&] { return server.requests() > before; }, 100), "the next pull came early");
    still.clock->advance(70min);
    QVERIFY2(Desk::until([&] { return server.requests() > before; }), "the next pull never came");
}

void tst_clock::waitsOfTheSystemClock()
{
    SystemClock clock;
    QObject context;
    int fired = 0;
    clock.after(5ms, &context, [&] { fired += 1; });
    clock.after(-5ms, &context, [&] { fired += 10; });
    // Qt's own timers would take the last 32 bits of it: 5 ms.
    clock.after(Milliseconds((qint64(1) << 32) + 5), &context, [&] { fired += 100; });
    QVERIFY(Desk::until([&] { return fired == 11; }, 5000));
    QVERIFY(!Desk::until([&] { return fired != 11; }, 50));
    // What waits is given up with its context, and not hours later.
    const auto held = std::make_shared<int>(0);
    auto ended = std::make_unique<QObject>();
    clock.after(1h, ended.get(), [held] { });
    QCOMPARE(held.use_count(), 2);
    ended.reset();
    QCOMPARE(held.use_count(), 1);
    // A wait may end its own context.
    auto *own = new QObject;
    QPointer<QObject> guard = own;
    clock.after(0ms, own, [own] { delete own; });
    QVERIFY(Desk::until([&] { return guard.isNull(); }, 5000));
    // On the thread of the context, whoever asks.
    QThread other;
    QObject elsewhere;
    elsewhere.moveToThread(&other);
    other.start();
    std::atomic<QThread *> where = nullptr;
    clock.after(1ms, &elsewhere, [&] { where = QThread::currentThread(); });
    QVERIFY(Desk::until([&] { return where == &other; }, 5000));
    other.quit();
    QVERIFY(other.wait(5000));
}

DESK_TEST(tst_clock)
#include "tst_clock.moc"
