// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/FaultCases.h"
#include "tests/flow/Still.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// What stopped goes on, neither never again nor too often: after a lost service, a reading that fails, and one that is busy
/// again and again.
class tst_goes_on : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoRefreshesSetsItGoing();
    void aReadingThatFailsIsAskedLessOften();
    void oneAlarmIsEnough();
    void busyAgainAndAgain();
};

using namespace oneDesk;

/// The line stopped where nothing could be reached, and it is a person's refresh that finds the service again.
void tst_goes_on::whoRefreshesSetsItGoing()
{
    PracticeServer server(worldOf(1), false);
    Still still(server.url());
    still.desk.config.probeEvery = std::chrono::hours(100); // it does not find it by itself
    QVERIFY(still.begin(1));
    server.stop();
    const qint64 entry = still.defer(1);
    QVERIFY(Desk::until([&] { return still.desk.core().status(practice).reach == ConnectionStatus::Reach::Offline; }));
    QCOMPARE(still.state(entry), EntryState::Ready);
    server.start();
    still.desk.core().refresh();
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::milliseconds(10));
        return still.state(entry) == EntryState::Done;
    }));
    QCOMPARE(server.writes().size(), 1);
}

void tst_goes_on::aReadingThatFailsIsAskedLessOften()
{
    PracticeServer server(worldOf(1), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin(1));
    bool left = false;
    const Fault broken{Fault::Kind::Status, false, 500};
    proxy.script({{Fault::Kind::CloseUnread, false}, broken, broken}, [&](const QByteArray &head) {
        const bool takes = left ? isOne(head) : FaultProxy::writes(head);
        left = left || takes;
        return takes;
    });
    const qint64 entry = still.defer(1);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return proxy.isScriptOver() && still.desk.entry(entry).lastError.kind != ErrorKind::Cancelled && still.desk.entry(entry).attempt > 2;
    }));
    QCOMPARE(still.state(entry), EntryState::Unsure);
    // The ladder's third rung after one sending and two readings: two minutes, or a fifth less.
    QVERIFY(still.clock->now().secsTo(still.desk.entry(entry).notBefore) > 60);
}

/// A look that is set for sooner takes the place of the later one, and does not run beside it from then on.
void tst_goes_on::oneAlarmIsEnough()
{
    constexpr int people = 8;
    PracticeServer server(worldOf(people), false);
    Still still(server.url());
    still.desk.config.holdSeconds = 30;
    QVERIFY(still.begin(people));
    QCOMPARE(still.desk.act(still.defer(1), EntryAction::SendTomorrow).moved, 1);
    const auto hoursLater = [&] {
        // From one timer to the next, and what it begins is over before the one after.
        for (const QDateTime end = still.clock->now().addSecs(2 * 3600); still.clock->now() < end && still.clock->fireNext();)
            Desk::until([] { return false; }, 20);
        return Desk::until([&] {
            still.clock->advance(std::chrono::seconds(1));
            return !still.desk.core().status(practice).pulling;
        });
    };
    QVERIFY(hoursLater());
    const int before = still.clock->pending();
    for (int i = 2; i <= people; ++i) {
        const qint64 entry = still.defer(i);
        QVERIFY(Desk::until([&] {
            still.clock->advance(std::chrono::seconds(1));
            return still.state(entry) == EntryState::Done;
        }));
    }
    QVERIFY(hoursLater());
    QVERIFY2(still.clock->pending() <= before + 2, qPrintable(QStringLiteral("%1, then %2").arg(before).arg(still.clock->pending())));
}

/// A service that goes on being busy and does not say for how long is asked less and less often, whatever it lets be read meanwhile.
void tst_goes_on::busyAgainAndAgain()
{
    const QList<FaultCases::Write> all = FaultCases::all();
    const auto hold = std::find_if(all.begin(), all.end(), [](const FaultCases::Write &each) {
        return each.kind == QLatin1String("agreement") && each.command == QLatin1String("hold");
    });
    QJsonObject world = FaultCases::emptyWorld();
    hold->add(world, QStringLiteral("TA-1"), 1);
    PracticeServer server(world, false);
    FaultProxy proxy(quint16(server.url().port()));
    Desk desk(proxy.url());
    FakeClock *clock = nullptr;
    desk.clock = FakeClock::maker(clock);
    desk.start();
    const QString agreement = QStringLiteral("agreement");
    const QString connection = QStringLiteral("practice-workBased");
    QVERIFY(Desk::until([&] { return desk.rows(agreement).size() == 1 && !desk.core().status(connection).pulling; }));
    const Fault busy{Fault::Kind::Status, false, 429};
    const Fault zero{Fault::Kind::Status, false, 429, "Retry-After: 0\r\n"};
    const auto isWrite = [](const QByteArray &head) { return FaultProxy::writes(head) && head.contains("TA-1"); };
    proxy.script({busy, zero, busy}, isWrite);
    const qint64 entry = desk.release(agreement, QStringLiteral("hold"), QStringLiteral("TA-1"), hold->values);
    for (const int rung : {5, 30, 120}) {
        QVERIFY(Desk::until([&] { return desk.core().status(connection).waitUntil.isValid() && desk.entry(entry).state == EntryState::Waiting; }));
        const qint64 wait = clock->now().secsTo(desk.core().status(connection).waitUntil);
        QVERIFY2(wait >= rung * 8 / 10 - 1 && wait <= rung * 12 / 10, qPrintable(QStringLiteral("%1: %2").arg(rung).arg(wait)));
        const QDateTime until = desk.core().status(connection).waitUntil;
        QVERIFY(Desk::until([&] {
            clock->advance(std::chrono::milliseconds(100));
            return desk.core().status(connection).waitUntil != until;
        }));
        QVERIFY(Desk::until([&] {
            if (desk.core().status(connection).waitUntil.isValid() || desk.entry(entry).state == EntryState::Done)
                return true;
            clock->advance(std::chrono::milliseconds(10));
            return false;
        }));
    }
    QVERIFY(Desk::until([&] { return desk.entry(entry).state == EntryState::Done; }));
    QCOMPARE(server.applied(QStringLiteral("TA-1")), 1);
}

DESK_TEST(tst_goes_on)
#include "tst_goes_on.moc"
