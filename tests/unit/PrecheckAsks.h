// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/precheck/Precheck.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

/// A line as the forms ask the rules, and the identifiers that come out.
namespace precheckAsks {

inline QJsonObject json(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(text, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        qFatal("%s: %s", text.constData(), qPrintable(fault.errorString()));
    return object;
}

inline QJsonObject merged(QJsonObject object, const QByteArray &changes)
{
    const QJsonObject over = json(changes);
    for (auto it = over.begin(); it != over.end(); ++it) {
        if (it.value() == QJsonValue(QStringLiteral("ABSENT")))
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

inline QString sorted(const QJsonValue &identifiers)
{
    QStringList ids;
    for (const QJsonValue &id : identifiers.toArray())
        ids.append(id.toString());
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

inline QJsonObject ask(const char *service, const char *command, const QByteArray &now, const QJsonObject &record, const QJsonObject &values)
{
    const QJsonObject question{{QStringLiteral("service"), QLatin1String(service)},
                               {QStringLiteral("command"), QLatin1String(command)},
                               {QStringLiteral("now"), QString::fromLatin1(now)},
                               {QStringLiteral("record"), record},
                               {QStringLiteral("values"), values}};
    return json(precheck::answer(QJsonDocument(question).toJson(QJsonDocument::Compact)));
}

inline QString said(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("verdict")).toString() + QStringLiteral(" [") + sorted(answer.value(QStringLiteral("violations")))
        + QStringLiteral("] [") + sorted(answer.value(QStringLiteral("warnings"))) + QLatin1Char(']');
}

inline QString bounds(const QJsonObject &answer)
{
    const auto day = [&answer](const char *key) { return answer.value(QLatin1String(key)).toString(QStringLiteral("null")); };
    return day("earliest") + QStringLiteral(" ") + day("latest");
}

inline QString expected(const char *violations, const char *warnings)
{
    return QLatin1String(*violations ? "block" : *warnings ? "warn" : "send") + QStringLiteral(" [") + QLatin1String(violations)
        + QStringLiteral("] [") + QLatin1String(warnings) + QLatin1Char(']');
}

inline void columns()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("answer");
}

inline QByteArray with(QByteArray text, const char *word) { return text.replace("%1", word); }

inline void row(const char *name, const char *command, const QByteArray &record, const QByteArray &values, const char *violations, const char *warnings = "")
{
    QTest::addRow("%s: %s", command, name) << QByteArray(command) << record << values << expected(violations, warnings);
}

inline QJsonObject declared(const QByteArray &enrolmentChanges)
{
    const QJsonObject enrolment = merged(json(R"({"participant_type":"ect","cohort":"2025","training_status":"active","participant_status":"active",
        "schedule_identifier":"ecf-standard-september","eligible_for_funding":true})"), enrolmentChanges);
    const QJsonObject attributes{{QStringLiteral("ecf_enrolments"), QJsonArray{enrolment}}};
    return {{QStringLiteral("participant"), QJsonObject{{QStringLiteral("id"), QStringLiteral("p")}, {QStringLiteral("attributes"), attributes}}},
            {QStringLiteral("provider"), QStringLiteral("LP1")}};
}

} // namespace precheckAsks
