// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerReference.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

// Q_INIT_RESOURCE must stand outside every namespace, and a static library's resources are otherwise not linked.
static void earlyCareerResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace sandbox::early {

namespace {

const QJsonObject &reference()
{
    static const QJsonObject data = [] {
        earlyCareerResources();
        QFile file(QStringLiteral(":/sandbox/register-early-career-teachers.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the reference data of early career teachers is not compiled in");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return data;
}

QJsonArray values(const char *key)
{
    return reference().value(QLatin1String(key)).toObject().value(QLatin1String("values")).toArray();
}

QStringList texts(const char *key)
{
    QStringList list;
    for (const QJsonValue &value : values(key))
        list.append(value.toString());
    return list;
}

} // namespace

const QMap<QString, Cohort> &publishedCohorts()
{
    static const QMap<QString, Cohort> cohorts = [] {
        QMap<QString, Cohort> map;
        for (const QJsonValue &value : values("contract_periods")) {
            const QJsonObject row = value.toObject();
            Cohort cohort;
            cohort.enabled = row.value(QLatin1String("enabled")).toBool();
            cohort.mentorFunding = row.value(QLatin1String("mentor_funding_enabled")).toBool();
            cohort.detailedEvidence = row.value(QLatin1String("detailed_evidence_types_enabled")).toBool();
            cohort.uplift = row.value(QLatin1String("uplift_fees_enabled")).toBool();
            const QDate frozen = QDate::fromString(row.value(QLatin1String("payments_frozen_on")).toString(), Qt::ISODate);
            if (frozen.isValid())
                cohort.frozenAt = londonMidnight(frozen);
            map.insert(QString::number(row.value(QLatin1String("year")).toInt()), cohort);
        }
        return map;
    }();
    return cohorts;
}

Cohort publishedCohort(const QString &year)
{
    const auto found = publishedCohorts().constFind(year);
    if (found != publishedCohorts().cend())
        return *found;
    Cohort cohort = year < publishedCohorts().firstKey() ? publishedCohorts().first() : publishedCohorts().last();
    cohort.frozenAt = {};
    return cohort;
}

const QMap<std::pair<QString, QString>, Milestones> &publishedSchedules()
{
    static const QMap<std::pair<QString, QString>, Milestones> schedules = [] {
        QMap<std::pair<QString, QString>, Milestones> map;
        for (const QJsonValue &value : values("schedules")) {
            const QJsonObject row = value.toObject();
            Milestones milestones;
            const QJsonObject days = row.value(QLatin1String("milestones")).toObject();
            for (auto it = days.begin(); it != days.end(); ++it) {
                const QJsonArray pair = it.value().toArray();
                milestones.insert(it.key(), {QDate::fromString(pair.at(0).toString(), Qt::ISODate),
                                             QDate::fromString(pair.at(1).toString(), Qt::ISODate)});
            }
            map.insert({row.value(QLatin1String("cohort")).toString(), row.value(QLatin1String("schedule_identifier")).toString()},
                       milestones);
        }
        return map;
    }();
    return schedules;
}

const QStringList &scheduleIdentifiers()
{
    static const QStringList list = texts("schedule_identifiers");
    return list;
}

const QStringList &declarationTypes()
{
    static const QStringList list = texts("declaration_types");
    return list;
}

} // namespace sandbox::early
