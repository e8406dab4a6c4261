// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Schedules.h"

#include "app/kind/Reference.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {

/// The compiled-in rows, as the queries of a subject would give them: "cohort", "identifier", "milestones".
const QList<Values> &publishedSchedules()
{
    static const QList<Values> rows = [] {
        QList<Values> read;
        Reference::choices(QStringLiteral("earlyCareer/schedule_identifiers")); // makes the resource known
        QFile file(QStringLiteral(":/reference/earlyCareer.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the compiled-in reference data is missing");
        const QJsonArray values =
            QJsonDocument::fromJson(file.readAll())[QStringLiteral("schedules")][QStringLiteral("values")].toArray();
        for (const QJsonValue &value : values)
            read.append(
                Values{{QStringLiteral("cohort"), value[QStringLiteral("cohort")].toString()},
                       {QStringLiteral("identifier"), value[QStringLiteral("schedule_identifier")].toString()},
                       {QStringLiteral("milestones"), value[QStringLiteral("milestones")].toObject().toVariantMap()}});
        return read;
    }();
    return rows;
}

const Values *find(const QList<Values> &rows, const QString &cohort, const QString &identifier)
{
    for (const Values &row : rows) {
        if (row.text(QStringLiteral("identifier")) == identifier && row.text(QStringLiteral("cohort")) == cohort)
            return &row;
    }
    return nullptr;
}

QDate day(const QVariantList &window, int index)
{
    return QDate::fromString(window.value(index).toString(), Qt::ISODate);
}

const QStringList basicEvidence = {QStringLiteral("training-event-attended"),
                                   QStringLiteral("self-study-material-completed"), QStringLiteral("other")};
const QStringList eventEvidence = {QStringLiteral("training-event-attended"),
                                   QStringLiteral("self-study-material-completed"),
                                   QStringLiteral("materials-engaged-with-offline"), QStringLiteral("other")};
const QStringList engagementEvidence = {QStringLiteral("75-percent-engagement-met"),
                                        QStringLiteral("75-percent-engagement-met-reduced-induction")};

} // namespace

Schedules::Role Schedules::role(const QString &participantType)
{
    if (participantType == QLatin1String("ect"))
        return Role::Ect;
    return participantType == QLatin1String("mentor") ? Role::Mentor : Role::Unknown;
}

Schedules::Role Schedules::roleOfCourse(const QString &courseIdentifier)
{
    if (courseIdentifier == QLatin1String("ecf-induction"))
        return Role::Ect;
    return courseIdentifier == QLatin1String("ecf-mentor") ? Role::Mentor : Role::Unknown;
}

QString Schedules::courseOf(Role role)
{
    if (role == Role::Unknown)
        return {};
    return role == Role::Ect ? QStringLiteral("ecf-induction") : QStringLiteral("ecf-mentor");
}

Schedules::Cohort Schedules::cohort(const Subject &subject, const QString &year)
{
    const QString list = QStringLiteral("earlyCareer/contract_periods");
    Cohort cohort;
    cohort.year = year;
    cohort.known = Reference::knows(list, year);
    if (cohort.known) {
        cohort.mentorFunding =
            Reference::member(list, year, QStringLiteral("mentor_funding_enabled")) == QLatin1String("true");
        cohort.detailedEvidence =
            Reference::member(list, year, QStringLiteral("detailed_evidence_types_enabled")) == QLatin1String("true");
        const QDate frozen =
            QDate::fromString(Reference::member(list, year, QStringLiteral("payments_frozen_on")), Qt::ISODate);
        if (frozen.isValid())
            cohort.paymentsFrozenAt = QDateTime(frozen, QTime(0, 0), Qt::UTC);
    } else {
        // Cohorts that came after this desk follow the newest rules.
        cohort.mentorFunding = cohort.detailedEvidence = year.toInt() >= 2025;
    }
    const QString own = QStringLiteral("cohorts");
    if (subject.related.contains(own))
        cohort.known = false; // a list that was read is whole
    const QList<Values> rows = subject.related.value(own);
    for (const Values &row : rows) {
        if (row.text(QStringLiteral("year")) != year)
            continue;
        cohort.known = true;
        if (row.knows(QStringLiteral("mentor_funding_enabled")))
            cohort.mentorFunding = row.flag(QStringLiteral("mentor_funding_enabled"));
        if (row.knows(QStringLiteral("detailed_evidence_types_enabled")))
            cohort.detailedEvidence = row.flag(QStringLiteral("detailed_evidence_types_enabled"));
        if (row.knows(QStringLiteral("payments_frozen_at")))
            cohort.paymentsFrozenAt = row.instant(QStringLiteral("payments_frozen_at"));
    }
    return cohort;
}

QStringList Schedules::cohorts(const Subject &subject)
{
    QStringList years;
    const QList<Values> rows = subject.related.value(QStringLiteral("cohorts"));
    for (const Values &row : rows)
        years.append(row.text(QStringLiteral("year")));
    if (years.isEmpty()) {
        for (const Choice &choice : Reference::choices(QStringLiteral("earlyCareer/contract_periods")))
            years.append(choice.code);
    }
    return years;
}

std::optional<QMap<QString, Schedules::Window>> Schedules::milestones(const Subject &subject, const QString &cohort,
                                                                      const QString &identifier)
{
    const QString own = QStringLiteral("schedules");
    const QList<Values> rows = subject.related.contains(own) ? subject.related.value(own) : publishedSchedules();
    const Values *schedule = find(rows, cohort, identifier);
    if (schedule == nullptr)
        return std::nullopt;
    QMap<QString, Window> windows;
    const QVariantMap milestones = schedule->value(QStringLiteral("milestones")).toMap();
    for (auto it = milestones.cbegin(); it != milestones.cend(); ++it) {
        const QVariantList window = it.value().toList();
        windows.insert(it.key(), {day(window, 0), day(window, 1)});
    }
    return windows;
}

QStringList Schedules::identifiers(Role role)
{
    QStringList those;
    for (const Choice &choice : Reference::choices(QStringLiteral("earlyCareer/schedule_identifiers"))) {
        const bool replacement = choice.code.startsWith(QLatin1String("ecf-replacement-"));
        const bool reduced = choice.code.startsWith(QLatin1String("ecf-reduced-"));
        if ((role == Role::Ect && replacement) || (role == Role::Mentor && reduced))
            continue;
        those.append(choice.code);
    }
    return those;
}

const QStringList &Schedules::declarationTypes()
{
    static const QStringList types = {
        QStringLiteral("started"),    QStringLiteral("retained-1"), QStringLiteral("retained-2"),
        QStringLiteral("retained-3"), QStringLiteral("retained-4"), QStringLiteral("completed"),
        QStringLiteral("extended-1"), QStringLiteral("extended-2"), QStringLiteral("extended-3")};
    return types;
}

Schedules::Evidence Schedules::evidence(const Cohort &cohort, Role role, const QString &type)
{
    if (!declarationTypes().contains(type))
        return {};
    const bool started = type == QLatin1String("started");
    const bool completed = type == QLatin1String("completed");
    if (!cohort.detailedEvidence)
        return started ? Evidence{} : Evidence{true, false, basicEvidence};
    if (role == Role::Mentor && !started && !completed)
        return {false, true, {}};
    if (completed)
        return {true, false,
                role == Role::Mentor ? engagementEvidence
                                     : engagementEvidence + QStringList{QStringLiteral("one-term-induction")}};
    if (type == QLatin1String("retained-2"))
        return {true, false, engagementEvidence};
    return {true, false, eventEvidence};
}
