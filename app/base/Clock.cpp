// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Clock.h"

#include <QtCore/QTimer>

void SystemClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn)
{
    QTimer::singleShot(wait, context, std::move(fn));
}
