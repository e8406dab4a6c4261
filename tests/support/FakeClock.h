// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"

#include <QtCore/QMutex>
#include <QtCore/QPointer>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

/// A clock that stands still until the test moves it. Timers fire in the order of their times, on the thread of their
/// context, and only from advance() or fireNext(): nothing happens between two lines of a test.
/// May be read and set timers on from any thread.
class FakeClock final : public Clock
{
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit FakeClock(const QDateTime &now = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC)) : m_now(now.toUTC()) { }
    explicit FakeClock(const char *instant) : FakeClock(QDateTime::fromString(QString::fromUtf8(instant), Qt::ISODateWithMs)) { }

    /// Makes such a clock for a desk whenever it starts; `newest` is the one it has now.
    template <class... Now>
    static auto maker(FakeClock *&newest, const Now &...now)
    {
        return [&newest, now...]() -> std::unique_ptr<Clock> {
            auto made = std::make_unique<FakeClock>(now...);
            newest = made.get();
            return made;
        };
    }

    QDateTime now() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_now;
    }
    Milliseconds steady() const override { return elapsed(); }
    void after(Milliseconds wait, QObject *context, std::function<void()> fn) override
    {
        const QMutexLocker lock(&m_mutex);
        m_timers.push_back({m_elapsed + wait, m_order++, context, std::move(fn)});
    }

    /// Another time of day, as when a person sets the computer's clock: timers neither fire nor move.
    void setNow(const QDateTime &now)
    {
        const QMutexLocker lock(&m_mutex);
        m_now = now.toUTC();
    }

    /// The same, by so much.
    void jump(Milliseconds by) { setNow(now().addMSecs(by.count())); }

    /// Lets time pass, and fires what becomes due on the way, timers set meanwhile included.
    void advance(Milliseconds by)
    {
        const Milliseconds end = elapsed() + by;
        while (const auto due = take(end))
            run(*due);
        moveTo(end);
    }

    /// Jumps to the next timer and fires it. False: none is waiting.
    bool fireNext()
    {
        const auto due = take(Milliseconds::max());
        if (due)
            run(*due);
        return due.has_value();
    }

    /// Timers that wait and whose context still lives.
    int pending() const
    {
        const QMutexLocker lock(&m_mutex);
        return int(std::ranges::count_if(m_timers, [](const Timer &timer) { return !timer.context.isNull(); }));
    }
    /// How long until the next of them.
    std::optional<Milliseconds> nextIn() const
    {
        const QMutexLocker lock(&m_mutex);
        std::optional<Milliseconds> next;
        for (const Timer &timer : m_timers) {
            if (timer.context && (!next || timer.due - m_elapsed < *next))
                next = timer.due - m_elapsed;
        }
        return next;
    }

private:
    struct Timer {
        Milliseconds due; ///< since the clock was made, so that setNow() leaves it alone
        quint64 order;
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    Milliseconds elapsed() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_elapsed;
    }
    void moveTo(Milliseconds elapsed)
    {
        const QMutexLocker lock(&m_mutex);
        if (elapsed > m_elapsed) {
            m_now = m_now.addMSecs((elapsed - m_elapsed).count());
            m_elapsed = elapsed;
        }
    }
    std::optional<Timer> take(Milliseconds until)
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_timers, [](const Timer &timer) { return timer.context.isNull(); });
        const auto next = std::ranges::min_element(
            m_timers, {}, [](const Timer &timer) { return std::make_pair(timer.due, timer.order); });
        if (next == m_timers.end() || next->due > until)
            return std::nullopt;
        Timer timer = std::move(*next);
        m_timers.erase(next);
        return timer;
    }
    void run(const Timer &timer)
    {
        moveTo(timer.due);
        if (timer.context)
            QMetaObject::invokeMethod(timer.context.data(), timer.fn, Qt::AutoConnection);
    }

    mutable QMutex m_mutex;
    QDateTime m_now;
    Milliseconds m_elapsed{0};
    quint64 m_order = 0;
    std::vector<Timer> m_timers;
};
