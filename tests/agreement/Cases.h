// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/agreement/Tally.h"
#include "tests/precheck/Precheck.h"
#include "tests/sandbox/Ask.h"

/// Cases made by combining states, dates, routes, counts, codes and reasons; each goes through both.
namespace agreement {

void traineeCases(Tally &tally);
void agreementCases(Tally &tally);
void earlyCareerCases(Tally &tally);

/// `first` with the members of `over` in place of its own.
inline QJsonObject merged(QJsonObject first, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it)
        first.insert(it.key(), it.value());
    return first;
}

inline QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// One member, or none: a choice among values of a field, the last of which may be "left out".
inline QJsonObject member(const char *name, const QJsonValue &value)
{
    return value.isUndefined() ? QJsonObject() : QJsonObject{{QLatin1String(name), value}};
}

inline const QJsonValue leftOut = QJsonValue(QJsonValue::Undefined);

inline QJsonObject rules(const char *service, const QString &command, const char *now, const QJsonObject &record,
                         const QJsonObject &values, const char *version = "")
{
    const QJsonObject question{{QStringLiteral("version"), QLatin1String(version)},
                               {QStringLiteral("service"), QLatin1String(service)},
                               {QStringLiteral("command"), command},
                               {QStringLiteral("now"), QLatin1String(now)},
                               {QStringLiteral("record"), record},
                               {QStringLiteral("values"), values}};
    return precheck::judged(question);
}

} // namespace agreement
