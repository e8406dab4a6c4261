// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Lock.h"
#include "tests/flow/Noted.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

/// A desk that locks itself, and what opens it again.
class tst_idle_lock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockByIdleAndWaking();
    void aShortSleepLocksToo();
    void theFirstKeyAfterTheMinutesFindsItLocked();
    void wrongPhrasesAreSlowed();
};

using namespace noted;

namespace {
/// A desk whose time the test moves.
struct LockDesk {
    LockDesk()
    {
        desk.clock = FakeClock::maker(clock);
        desk.start();
    }

    PracticeServer server{traineeWorld({plainTrainee(QLatin1String(id))})};
    Desk desk{server.url()};
    FakeClock *clock = nullptr;
};
} // namespace

void tst_idle_lock::lockByIdleAndWaking()
{
    LockDesk at;
    FakeClock *clock = at.clock;
    Lock &lock = at.desk.core().journal().lock();
    QVERIFY(Desk::until([&] { return lock.isKnown(); }));
    QVERIFY(!lock.lock());
    QVERIFY(!lock.isLocked());
    lock.setRules({5, true});
    clock->advance(std::chrono::hours(1));
    QVERIFY2(!lock.isLocked(), "without a pass phrase there is no lock");
    Desk::wait(lock.choose(QStringLiteral("correct horse")));
    lock.touched();
    clock->advance(std::chrono::minutes(4));
    QVERIFY(!lock.isLocked());
    lock.touched();
    clock->advance(std::chrono::minutes(4));
    QVERIFY(!lock.isLocked());
    // The computer's clock is set back meanwhile: the minutes pass all the same.
    clock->jump(std::chrono::hours(-24));
    clock->advance(std::chrono::minutes(2));
    QVERIFY(lock.isLocked());
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    QVERIFY(!lock.isLocked());
    // Asleep: the clock goes on, the timers do not.
    lock.setRules({0, true});
    clock->setNow(clock->now().addSecs(1800));
    clock->advance(std::chrono::seconds(6));
    QVERIFY(lock.isLocked());
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    lock.setRules({0, false});
    clock->setNow(clock->now().addSecs(1800));
    clock->advance(std::chrono::seconds(6));
    QVERIFY(!lock.isLocked());
    Desk::wait(lock.choose({}));
    QVERIFY(!lock.isChosen());
}

/// Seconds are enough: at the next look, or at the first key where that comes before.
void tst_idle_lock::aShortSleepLocksToo()
{
    LockDesk at;
    FakeClock *clock = at.clock;
    Lock &lock = at.desk.core().journal().lock();
    std::chrono::milliseconds slept{5000}; // before the desk was started
    lock.slept = [&slept] { return slept; };
    Desk::wait(lock.choose(QStringLiteral("correct horse")));
    lock.setRules({0, true});
    clock->advance(std::chrono::seconds(10));
    lock.touched();
    QVERIFY(!lock.isLocked());
    slept += std::chrono::seconds(3);
    clock->jump(std::chrono::seconds(3));
    clock->advance(std::chrono::seconds(1));
    QVERIFY(lock.isLocked());
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    slept += std::chrono::seconds(3);
    lock.touched();
    QVERIFY(lock.isLocked());
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    clock->advance(std::chrono::seconds(10));
    QVERIFY(!lock.isLocked());
    // Two clocks that were not read at the same moment are no sleep.
    slept += std::chrono::milliseconds(100);
    clock->advance(std::chrono::seconds(1));
    QVERIFY(!lock.isLocked());
    lock.setRules({0, false});
    slept += std::chrono::hours(3);
    lock.touched();
    clock->advance(std::chrono::seconds(1));
    QVERIFY(!lock.isLocked());
}

/// The timers slept too: the key comes before the next look, and must not count as work that went on.
void tst_idle_lock::theFirstKeyAfterTheMinutesFindsItLocked()
{
    LockDesk at;
    FakeClock *clock = at.clock;
    Lock &lock = at.desk.core().journal().lock();
    QVERIFY(Desk::until([&] { return lock.isKnown(); }));
    lock.setRules({5, false});
    clock->setNow(clock->now().addSecs(3600));
    Desk::wait(lock.choose(QStringLiteral("correct horse")));
    lock.touched();
    QVERIFY2(!lock.isLocked(), "who chose a pass phrase is there");
    clock->setNow(clock->now().addSecs(240));
    lock.touched();
    QVERIFY(!lock.isLocked());
    clock->setNow(clock->now().addSecs(8 * 3600));
    lock.touched();
    QVERIFY(lock.isLocked());
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    lock.touched();
    QVERIFY(!lock.isLocked());
}

void tst_idle_lock::wrongPhrasesAreSlowed()
{
    LockDesk at;
    FakeClock *clock = at.clock;
    Lock &lock = at.desk.core().journal().lock();
    Desk::wait(lock.choose(QStringLiteral("correct horse")));
    QVERIFY(lock.lock());
    QVERIFY(!Desk::wait(lock.unlock(QStringLiteral("wrong horse"))));
    const auto soon = Desk::outcome(lock.unlock(QStringLiteral("correct horse")));
    QVERIFY(!soon);
    QCOMPARE(soon.error().kind, ErrorKind::Busy);
    QVERIFY(soon.error().retryAfter.has_value());
    QVERIFY(lock.isLocked());
    clock->advance(std::chrono::seconds(3));
    QVERIFY(!Desk::wait(lock.unlock(QStringLiteral("wrong again"))));
    clock->advance(std::chrono::seconds(3));
    QVERIFY(!Desk::outcome(lock.unlock(QStringLiteral("correct horse"))));
    clock->advance(std::chrono::seconds(2));
    QVERIFY(Desk::wait(lock.unlock(QStringLiteral("correct horse"))));
    QVERIFY(!lock.isLocked());
}

DESK_TEST(tst_idle_lock)
#include "tst_idle_lock.moc"
