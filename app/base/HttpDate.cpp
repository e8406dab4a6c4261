// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/HttpDate.h"

#include <QtCore/QRegularExpression>

namespace {

/// 1 to 12, or 0. Names are English, whatever the computer's language.
int monthOf(const QString &name)
{
    const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const qsizetype at = months.indexOf(name.toLower());
    return at >= 0 && at % 3 == 0 ? int(at / 3) + 1 : 0;
}

} // namespace

std::optional<QDateTime> readHttpDate(const QByteArray &text)
{
    static const QRegularExpression fixed(
        QStringLiteral("^[a-z]{3}, +(?<day>\\d{1,2}) (?<month>[a-z]{3}) (?<year>\\d{4}) (?<time>\\d\\d:\\d\\d:\\d\\d) (?:gmt|utc)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression obsolete(
        QStringLiteral("^[a-z]{6,9}, (?<day>\\d\\d)-(?<month>[a-z]{3})-(?<year>\\d\\d) (?<time>\\d\\d:\\d\\d:\\d\\d) gmt$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression asctime(
        QStringLiteral("^[a-z]{3} (?<month>[a-z]{3}) +(?<day>\\d{1,2}) (?<time>\\d\\d:\\d\\d:\\d\\d) (?<year>\\d{4})$"),
        QRegularExpression::CaseInsensitiveOption);

    const QString trimmed = QString::fromLatin1(text.trimmed());
    for (const QRegularExpression *form : {&fixed, &obsolete, &asctime}) {
        const QRegularExpressionMatch match = form->match(trimmed);
        if (!match.hasMatch())
            continue;
        int year = match.captured(QStringLiteral("year")).toInt();
        if (year < 100)
            year += year < 70 ? 2000 : 1900;
        const QDate date(year, monthOf(match.captured(QStringLiteral("month"))), match.captured(QStringLiteral("day")).toInt());
        // A leap second is the next minute's first: none of our uses is finer.
        QString clock = match.captured(QStringLiteral("time"));
        const bool leap = clock.endsWith(QStringLiteral(":60"));
        if (leap)
            clock.replace(6, 2, QStringLiteral("59"));
        const QTime time = QTime::fromString(clock, QStringLiteral("HH:mm:ss"));
        if (!date.isValid() || !time.isValid())
            return std::nullopt;
        return QDateTime(date, time, Qt::UTC).addSecs(leap ? 1 : 0);
    }
    return std::nullopt;
}
