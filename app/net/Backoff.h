// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

#include <chrono>

/// How long to wait before the next attempt. Pure: no clock and no random of its own; `random` is in [0, 1).
namespace Backoff {

/// After so many failed attempts an entry is shown as needing a person.
constexpr int attemptsUntilAPerson = 8;

/// 5 s, 30 s, 2 min, 10 min, 1 h, 6 h, then 6 h each, all ±20 % so that desks do not come back together.
/// `attempt` is the number of attempts that failed, from 1.
std::chrono::seconds wait(int attempt, double random);

/// The first instant of the next window of a limit that is counted in windows aligned to the epoch, for services
/// whose 429 does not say how long. Always after `now`.
QDateTime nextBoundary(const QDateTime &now, std::chrono::seconds window);

/// The same with a little more (one second and up to a tenth of the window, at most 30 s): clocks differ, and
/// others wait for the same boundary.
QDateTime afterBoundary(const QDateTime &now, std::chrono::seconds window, double random);

} // namespace Backoff
