// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/precheck/Precheck.h"

#include "app/kind/Kinds.h"
#include "tests/precheck/EarlyCareerRecord.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {

const Kinds &kinds()
{
    static const Kinds all = Kinds::standard();
    return all;
}

const CommandSpec *commandOf(const QString &service, const QString &id)
{
    for (const KindSpec &kind : kinds().all()) {
        if (service != QLatin1String(kind.service))
            continue;
        if (const CommandSpec *command = kind.command(id))
            return command;
    }
    return nullptr;
}

QTimeZone zoneOf(const QString &service)
{
    if (service == QLatin1String("earlyCareer"))
        return QTimeZone("Europe/London");
    if (service == QLatin1String("workBased"))
        return QTimeZone("Pacific/Auckland");
    return QTimeZone("UTC");
}

/// Degrees and placements come as counts, or as the service's own lists.
Values trainee(const QJsonObject &record)
{
    Values values = Values::fromJson(record);
    for (const char *counted : {"degrees", "placements"}) {
        const QJsonValue value = record.value(QLatin1String(counted));
        if (value.isArray())
            values.set(QLatin1String(counted), qint64(value.toArray().size()));
    }
    return values;
}

/// A form has the fields of a new agreement beside its id; a request has them in an object.
void flattenNewAgreement(const QJsonObject &json, Values &values)
{
    const QString key = QStringLiteral("newTrainingAgreement");
    const QJsonValue details = json.value(key);
    if (details.isObject()) {
        values.remove(key);
        const Values inner = Values::fromJson(details.toObject());
        const QStringList ids = inner.ids();
        for (const QString &id : ids)
            values.set(id, inner.value(id));
    } else if (!values.knows(QStringLiteral("employerName")) && !values.knows(QStringLiteral("employmentRegionCode"))) {
        values.set(key, QVariant::fromValue(nullptr));
    }
}

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QJsonObject failure(const QString &why) { return {{QStringLiteral("error"), why}}; }

QJsonArray identifiers(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.rule);
    ids.removeDuplicates();
    return QJsonArray::fromStringList(ids);
}

QJsonValue day(const QDate &date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

} // namespace

QByteArray precheck::answer(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (!document.isObject())
        return line(failure(fault.error == QJsonParseError::NoError ? QStringLiteral("not an object") : fault.errorString()));
    return line(judged(document.object()));
}

QJsonObject precheck::judged(const QJsonObject &question)
{
    const QString service = question.value(QStringLiteral("service")).toString();
    const QString commandId = question.value(QStringLiteral("command")).toString();
    const CommandSpec *command = commandOf(service, commandId);
    if (command == nullptr)
        return failure(QStringLiteral("no command “%1” of service “%2”").arg(commandId, service));
    for (const char *part : {"record", "values"}) {
        const QJsonValue value = question.value(QLatin1String(part));
        if (!value.isObject() && !value.isUndefined() && !value.isNull())
            return failure(QStringLiteral("%1: not an object").arg(QLatin1String(part)));
    }

    Subject subject;
    subject.zone = zoneOf(service);
    subject.version = question.value(QStringLiteral("version")).toString();
    subject.now = Values{{QStringLiteral("now"), question.value(QStringLiteral("now")).toString()}}.instant(QStringLiteral("now"));
    if (!subject.now.isValid())
        return failure(QStringLiteral("now: not an instant"));
    const QJsonObject record = question.value(QStringLiteral("record")).toObject();
    const QJsonObject json = question.value(QStringLiteral("values")).toObject();
    Values values = Values::fromJson(json);
    if (service == QLatin1String("earlyCareer")) {
        const QString course = QStringLiteral("course_identifier");
        if (!values.knows(course)) // a request without it is refused, while a form has it from the enrolment
            values.set(course, QVariant::fromValue(nullptr));
        // A form has the participant from its row; a request without one is refused (facts 3.2, 1).
        const QString participant = QStringLiteral("participant_id");
        if (commandId == QLatin1String("declare") && !values.knows(participant))
            values.set(participant, QVariant::fromValue(nullptr));
        readEarlyCareer(record, commandId, values.text(course), subject);
    } else if (service == QLatin1String("workBased")) {
        subject.record = Values::fromJson(record);
        if (commandId == QLatin1String("transfer"))
            flattenNewAgreement(json, values);
    } else {
        subject.record = trainee(record);
        // The service reads a list here and nothing else.
        if (const QString reasons = QStringLiteral("reasons"); !json.value(reasons).isArray())
            values.remove(reasons);
    }

    const Verdict verdict = check(*command, values, subject);
    const char *word = verdict.blocked() ? "block" : verdict.warned() ? "warn" : "send";
    return {{QStringLiteral("verdict"), QLatin1String(word)},
            {QStringLiteral("violations"), identifiers(verdict.blocks())},
            {QStringLiteral("warnings"), identifiers(verdict.warnings())},
            {QStringLiteral("earliest"), day(verdict.earliest)},
            {QStringLiteral("latest"), day(verdict.latest)}};
}
