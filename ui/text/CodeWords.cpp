// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/CodeWords.h"

#include "app/kind/ServiceWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

namespace {
/// "January 2027" at the beginning, as the early career service names its statements.
QString withMonth(const QString &text)
{
    static const QRegularExpression named(QStringLiteral("^([A-Z][a-z]+)(?= \\d{4}\\b)|^([A-Z][a-z]+)$"));
    const QRegularExpressionMatch match = named.match(text);
    for (int month = 1; match.hasMatch() && month <= 12; ++month) {
        if (QLocale::c().monthName(month) == match.captured(0))
            return QString(Words::locale().standaloneMonthName(month) + text.mid(match.capturedLength(0)));
    }
    return text;
}
} // namespace

QString CodeWords::of(const ColumnSpec &column, const QString &value)
{
    for (const KnownCode &row : ServiceWords::codes()) {
        if (qstrcmp(row.column, column.id) == 0 && value == QLatin1String(row.code))
            return QCoreApplication::translate("CodeWords", row.words);
    }
    const QString id = QString::fromLatin1(column.id);
    // A thing is named by its month, a person is not.
    const bool named = id == QLatin1String("month") || id == QLatin1String("name") || qstrcmp(column.lookup.column, "name") == 0;
    if (named && column.type == ColumnType::Text)
        return withMonth(value);
    // Filled in from a reference list when it was read: the same words as in the form's choices.
    const bool fromList = id.endsWith(QLatin1String("reason")) || id == QLatin1String("region") || id == QLatin1String("route");
    return fromList ? QCoreApplication::translate("Choices", value.toUtf8().constData()) : value;
}

QString CodeWords::zone(const QString &id)
{
    if (id == QLatin1String("Pacific/Auckland"))
        return QCoreApplication::translate("CodeWords", "New Zealand time");
    if (id == QLatin1String("Europe/London"))
        return QCoreApplication::translate("CodeWords", "UK time");
    return id;
}
