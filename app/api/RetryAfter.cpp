// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/RetryAfter.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <limits>

namespace {
int monthNumber(const QString &name)
{
    static const QString names = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const qsizetype at = names.indexOf(name.toLower());
    return at < 0 || at % 3 != 0 ? 0 : int(at / 3) + 1;
}
} // namespace

QDateTime httpDate(const QByteArray &text)
{
    static const QRegularExpression day(QStringLiteral(
        "^[A-Za-z]+,\\s*(?<day>\\d{1,2})[ -](?<month>[A-Za-z]{3})[ -](?<year>\\d{4}|\\d{2})\\s+"
        "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)\\s*(GMT|UTC|Z|[+-]0000)?$"));
    static const QRegularExpression asctime(QStringLiteral(
        "^[A-Za-z]+\\s+(?<month>[A-Za-z]{3})\\s+(?<day>\\d{1,2})\\s+"
        "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)\\s+(?<year>\\d{4})$"));
    const QString value = QString::fromLatin1(text).trimmed();
    QRegularExpressionMatch match = day.match(value);
    if (!match.hasMatch())
        match = asctime.match(value);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](const char16_t *name) { return match.captured(QStringView(name)).toInt(); };
    int year = number(u"year");
    if (match.captured(u"year").size() == 2)
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, monthNumber(match.captured(u"month")), number(u"day"));
    // A leap second is the second before midnight here.
    const QTime time(number(u"hour"), number(u"minute"), std::min(number(u"second"), 59));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

std::optional<std::chrono::seconds> retryAfter(const Response &response)
{
    const QByteArray value = response.header("retry-after").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    const bool negative = value.startsWith('-');
    const QByteArray number = negative ? value.mid(1) : value;
    if (!number.isEmpty() && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        if (negative)
            return std::chrono::seconds(0);
        bool fits = false;
        const int seconds = number.toInt(&fits);
        return std::chrono::seconds(fits ? seconds : std::numeric_limits<int>::max());
    }
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime from = response.serverDate.isValid() ? response.serverDate : QDateTime::currentDateTimeUtc();
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(until)));
}
