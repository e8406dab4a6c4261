// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Clock.h"

#include "app/base/Sleep.h"

#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <algorithm>
#include <optional>
#include <time.h>

namespace {
/// Qt counts a timer's milliseconds in an int, which is 24 days: what is longer goes in parts.
constexpr std::chrono::milliseconds longest = std::chrono::hours(24 * 20);

#ifdef CLOCK_BOOTTIME
/// Of one of the system's clocks; nothing: it has none of that name.
std::optional<std::chrono::nanoseconds> passed(clockid_t clock)
{
    timespec since{};
    if (clock_gettime(clock, &since) != 0)
        return std::nullopt;
    return std::chrono::seconds(since.tv_sec) + std::chrono::nanoseconds(since.tv_nsec);
}
#endif
} // namespace

std::chrono::milliseconds Sleep::soFar()
{
#ifdef CLOCK_BOOTTIME
    // One goes on while the computer sleeps, the other stands still.
    const auto awake = passed(CLOCK_MONOTONIC);
    if (const auto all = passed(CLOCK_BOOTTIME); all && awake)
        return std::chrono::duration_cast<std::chrono::milliseconds>(*all - *awake);
#endif
    return {};
}

std::chrono::milliseconds SystemClock::steady() const
{
#ifdef CLOCK_BOOTTIME
    // A computer that slept has not stopped a service's clock.
    if (const auto all = passed(CLOCK_BOOTTIME))
        return std::chrono::duration_cast<std::chrono::milliseconds>(*all);
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn)
{
    const bool isLong = wait > longest;
    // The context's own, so that a wait of hours does not outlive it.
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    timer->setInterval(std::clamp(wait, std::chrono::milliseconds(0), longest));
    timer->moveToThread(context->thread());
    QObject::connect(timer, &QTimer::timeout, context, [timer, context, isLong, wait, fn = std::move(fn)]() mutable {
        timer->setParent(nullptr); // what is called may end the context
        timer->deleteLater();
        if (isLong)
            SystemClock().after(wait - longest, context, std::move(fn));
        else
            fn();
    });
    if (context->thread() == QThread::currentThread()) {
        timer->setParent(context);
        timer->start();
    } else {
        QObject::connect(context, &QObject::destroyed, timer, &QObject::deleteLater);
        QMetaObject::invokeMethod(timer, qOverload<>(&QTimer::start), Qt::QueuedConnection);
    }
}
