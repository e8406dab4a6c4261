// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/RetryAfter.h"

#include "app/base/HttpDate.h"

#include <algorithm>

using std::chrono::seconds;

namespace {
seconds within(qint64 count)
{
    return seconds(std::clamp<qint64>(count, 0, seconds(longestRetryAfter).count()));
}
} // namespace

std::optional<seconds> retryAfter(const QByteArray &header, const QDateTime &serverDate, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    const bool negative = text.startsWith('-');
    const QByteArray digits = negative ? text.mid(1) : text;
    if (!digits.isEmpty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) {
        if (negative)
            return seconds(0);
        bool fits = false;
        const qint64 count = digits.toLongLong(&fits);
        return fits ? within(count) : seconds(longestRetryAfter);
    }
    const std::optional<QDateTime> date = readHttpDate(text);
    const QDateTime from = serverDate.isValid() ? serverDate : now;
    if (!date || !from.isValid())
        return std::nullopt;
    return within(from.secsTo(*date));
}
