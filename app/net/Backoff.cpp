// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Backoff.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Backoff {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::array<seconds, 6> ladder{5s, 30s, 2min, 10min, 1h, 6h};
constexpr double spread = 0.2;

} // namespace

seconds wait(int attempt, double random)
{
    const size_t rung = size_t(std::clamp<int>(attempt, 1, int(ladder.size())) - 1);
    const double factor = 1 - spread + 2 * spread * std::clamp(random, 0.0, 1.0);
    return seconds(std::llround(double(ladder[rung].count()) * factor));
}

QDateTime nextBoundary(const QDateTime &now, seconds window)
{
    const qint64 length = std::max<qint64>(milliseconds(window).count(), 1);
    const qint64 at = now.toMSecsSinceEpoch();
    const qint64 passed = ((at % length) + length) % length;
    return QDateTime::fromMSecsSinceEpoch(at - passed + length, Qt::UTC);
}

QDateTime afterBoundary(const QDateTime &now, seconds window, double random)
{
    const milliseconds most = std::min<milliseconds>(milliseconds(window) / 10, 30s);
    const auto jitter = 1s + milliseconds(qint64(double(most.count()) * std::clamp(random, 0.0, 1.0)));
    return nextBoundary(now, window).addMSecs(milliseconds(jitter).count());
}

} // namespace Backoff
