// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerAsked.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

namespace sandbox::early {

namespace {

QDateTime inZone(const QDate &day, const QTime &time, QString zone)
{
    if (zone.isEmpty())
        return londonInstant(day, time);
    if (zone.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0)
        return QDateTime(day, time, Qt::UTC);
    zone.remove(QLatin1Char(':'));
    const int seconds = (zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt()) * 60;
    return QDateTime(day, time, Qt::UTC).addSecs(zone.startsWith(QLatin1Char('-')) ? seconds : -seconds);
}

} // namespace

std::optional<QDateTime> lenientInstant(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(\\d{4}-\\d{1,2}-\\d{1,2})(?:[T\\s]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?\\s*(Z|[+-]\\d{1,2}(?::?\\d{2})?)?)?"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (match.hasMatch()) {
        const QDate day = QDate::fromString(match.captured(1), QStringLiteral("yyyy-M-d"));
        const QString clock = match.captured(2);
        const QTime time = clock.isEmpty() ? QTime(0, 0)
            : clock.count(QLatin1Char(':')) == 2 ? QTime::fromString(clock, QStringLiteral("H:mm:ss"))
                                                 : QTime::fromString(clock, QStringLiteral("H:mm"));
        if (!day.isValid() || !time.isValid())
            return std::nullopt;
        return inZone(day, time, match.captured(3));
    }
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const char *other : {"d/M/yyyy", "yyyy/M/d", "d-M-yyyy", "d.M.yyyy", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy"}) {
        const QDate day = english.toDate(text.trimmed(), QString::fromLatin1(other));
        if (day.isValid())
            return inZone(day, QTime(0, 0), QString());
    }
    return std::nullopt;
}

} // namespace sandbox::early
