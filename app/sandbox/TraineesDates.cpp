// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesDates.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace sandbox::trainees {

namespace {

struct Parts {
    QDate date;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milliseconds = 0;
    int offset = 0; // seconds east of UTC
};

/// Two-digit years turn over at 69.
int fullYear(const QString &text)
{
    const int year = text.toInt();
    if (text.size() >= 4)
        return year;
    return year >= 69 ? 1900 + year : 2000 + year;
}

QDate weekDate(int year, int week, int day)
{
    if (week < 1 || week > 53 || day < 1 || day > 7)
        return {};
    const QDate fourth(year, 1, 4); // always in week 1
    const QDate date = fourth.addDays(1 - fourth.dayOfWeek() + (week - 1) * 7 + day - 1);
    int weekYear = 0;
    const int weekNumber = date.weekNumber(&weekYear);
    return weekNumber == week && weekYear == year ? date : QDate();
}

QDate dayOfYear(int year, int day)
{
    const QDate date = QDate(year, 1, 1).addDays(day - 1);
    return day >= 1 && date.year() == year ? date : QDate();
}

int offsetSeconds(const QString &zone)
{
    if (zone.isEmpty() || zone.compare(QLatin1String("z"), Qt::CaseInsensitive) == 0)
        return 0;
    const QString digits = QString(zone).remove(QLatin1Char(':')).mid(1);
    const int seconds = digits.left(2).toInt() * 3600 + digits.mid(2).toInt() * 60;
    return zone.startsWith(QLatin1Char('-')) ? -seconds : seconds;
}

std::optional<Parts> parts(const QString &text)
{
    static const QRegularExpression extended(
        QStringLiteral("^\\s*(?:(?<y>[-+]?\\d{2,})-(?<m>\\d{2})(?:-(?<d>\\d{2}))?|(?<oy>[-+]?\\d{2,})-(?<o>\\d{3})|"
                       "(?<wy>\\d{4}|\\d{2})-w(?<w>\\d{2})-(?<wd>\\d))"
                       "(?:t(?<h>\\d{2}):(?<n>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d+))?)?(?<z>z|[-+]\\d{2}(?::?\\d{2})?)?)?\\s*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression basic(
        QStringLiteral("^\\s*(?:(?<y>[-+]?(?:\\d{4}|\\d{2}))(?<m>\\d{2})(?<d>\\d{2})|(?<oy>[-+]?(?:\\d{4}|\\d{2}))(?<o>\\d{3})|"
                       "(?<wy>\\d{4}|\\d{2})w(?<w>\\d{2})(?<wd>\\d))"
                       "(?:t?(?<h>\\d{2})(?<n>\\d{2})(?:(?<s>\\d{2})(?:[.,](?<f>\\d+))?)?(?<z>z|[-+]\\d{2}(?:\\d{2})?)?)?\\s*\\z"),
        QRegularExpression::CaseInsensitiveOption);

    QRegularExpressionMatch match = extended.match(text);
    if (!match.hasMatch())
        match = basic.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](const char *name) { return match.captured(QLatin1String(name)); };

    Parts parts;
    if (!part("y").isEmpty())
        parts.date = QDate(fullYear(part("y")), part("m").toInt(), part("d").isEmpty() ? 1 : part("d").toInt());
    else if (!part("oy").isEmpty())
        parts.date = dayOfYear(fullYear(part("oy")), part("o").toInt());
    else
        parts.date = weekDate(fullYear(part("wy")), part("w").toInt(), part("wd").toInt());
    if (!parts.date.isValid())
        return std::nullopt;
    parts.hour = part("h").toInt();
    parts.minute = part("n").toInt();
    parts.second = part("s").toInt();
    parts.milliseconds = part("f").left(3).leftJustified(3, QLatin1Char('0')).toInt();
    parts.offset = offsetSeconds(part("z"));
    return parts;
}

/// Day, month and year in either order: the one with more than two digits is the year.
QDate byPosition(const QString &first, const QString &month, const QString &last)
{
    if (first.size() <= 2 && last.size() > 2)
        return QDate(last.toInt(), month.toInt(), first.toInt());
    return QDate(fullYear(first), month.toInt(), last.toInt());
}

} // namespace

std::optional<QDate> isoDate(const QString &text)
{
    if (const std::optional<Parts> found = parts(text))
        return found->date;
    return std::nullopt;
}

std::optional<QDateTime> isoInstant(const QString &text)
{
    const std::optional<Parts> found = parts(text);
    if (!found || found->hour > 24 || found->minute > 59 || found->second > 59
        || (found->hour == 24 && (found->minute > 0 || found->second > 0)))
        return std::nullopt;
    const qint64 seconds = found->hour * 3600 + found->minute * 60 + found->second - found->offset;
    return QDateTime(found->date, QTime(0, 0), Qt::UTC).addSecs(seconds).addMSecs(found->milliseconds);
}

std::optional<QDate> looseDate(const QString &text)
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+)[-/.](\\d+)[-/.](\\d+)"));
    static const QRegularExpression dayFirst(
        QStringLiteral("(\\d{1,2})(?:st|nd|rd|th)?\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+(\\d{4})"),
        QRegularExpression::CaseInsensitiveOption);
    if (const std::optional<QDate> iso = isoDate(text))
        return iso;
    QDate date;
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch()) {
        static const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
        date = QDate(match.captured(3).toInt(), int(months.indexOf(match.captured(2).toLower()) / 3) + 1,
                     match.captured(1).toInt());
    } else if (const QRegularExpressionMatch plain = numbers.match(text); plain.hasMatch()) {
        date = byPosition(plain.captured(1), plain.captured(2), plain.captured(3));
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

qint64 leadingNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*([-+]?\\d{1,15})"));
    return number.match(text).captured(1).toLongLong();
}

bool blank(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return false;
    case QJsonValue::String:
        return value.toString().trimmed().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return true;
    }
}

} // namespace sandbox::trainees
