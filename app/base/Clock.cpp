// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Clock.h"

#include <QtCore/QTimer>

#include <time.h>

std::chrono::milliseconds SystemClock::steady() const
{
#ifdef CLOCK_BOOTTIME
    // A computer that slept has not stopped a service's clock.
    timespec passed{};
    if (clock_gettime(CLOCK_BOOTTIME, &passed) == 0)
        return std::chrono::seconds(passed.tv_sec) + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(passed.tv_nsec));
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn)
{
    QTimer::singleShot(wait, context, std::move(fn));
}
