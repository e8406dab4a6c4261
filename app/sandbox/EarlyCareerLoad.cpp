// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerRecords.h"
#include "app/sandbox/EarlyCareerReference.h"

#include <QtCore/QSet>

/// Reads the world's part. What is left out takes these values: cohorts and schedules are the published ones; a list
/// of cohorts or schedules that is there is taken as whole, completed only by what its own records name.
namespace sandbox::early {

namespace {

/// Schools, delivery partners, cohorts and schedules that are only named by other records.
void completeWithNamed(World &world, bool schoolsGiven, bool partnersGiven)
{
    QSet<QString> schools;
    QSet<QString> partners;
    QSet<QString> cohorts;
    for (const School &school : world.schools)
        schools.insert(school.id.toLower());
    for (const DeliveryPartner &partner : world.deliveryPartners)
        partners.insert(partner.id.toLower());
    const auto nameSchool = [&](const QString &id) {
        if (!schoolsGiven && !schools.contains(id.toLower())) {
            schools.insert(id.toLower());
            School school;
            school.id = school.urn = school.name = id;
            world.schools.push_back(school);
        }
    };
    const auto namePartner = [&](const QString &id) {
        if (!partnersGiven && !partners.contains(id.toLower())) {
            partners.insert(id.toLower());
            DeliveryPartner partner;
            partner.id = partner.name = id;
            world.deliveryPartners.push_back(partner);
        }
    };
    const auto nameCohort = [&](const QString &name) {
        if (!name.isEmpty() && !world.cohorts.contains(name))
            world.cohorts.insert(name, publishedCohort(name));
    };
    for (const Partnership &partnership : world.partnerships) {
        nameSchool(partnership.school);
        namePartner(partnership.deliveryPartner);
        nameCohort(partnership.cohort);
    }
    for (const Participant &participant : world.participants) {
        for (const SchoolPeriod &school : participant.schools) {
            nameSchool(school.school);
            for (const TrainingPeriod &period : school.training) {
                if (!period.leadProvider.isEmpty())
                    namePartner(period.deliveryPartner);
                nameCohort(period.cohort);
                const std::pair<QString, QString> key{period.cohort, period.schedule};
                if (!world.schedules.contains(key) && publishedSchedules().contains(key))
                    world.schedules.insert(key, publishedSchedules().value(key));
            }
        }
    }
    for (const Statement &statement : world.statements)
        nameCohort(statement.cohort);
    for (auto it = world.schedules.keyBegin(); it != world.schedules.keyEnd(); ++it)
        cohorts.insert(it->first);
    for (const QString &name : cohorts)
        nameCohort(name);
}

/// A period that names no delivery partner has that of its provider's partnership with the school for the cohort.
void givePartners(World &world)
{
    const auto key = [&](const QString &leadProvider, const QString &cohort, const QString &name) {
        const School *school = world.school(name);
        return QString(leadProvider + QLatin1Char('|') + cohort + QLatin1Char('|') + (school ? school->id : name));
    };
    QHash<QString, QString> partners;
    for (const Partnership &partnership : world.partnerships) {
        const QString place = key(partnership.leadProvider, partnership.cohort, partnership.school);
        if (!partners.contains(place))
            partners.insert(place, partnership.deliveryPartner);
    }
    for (Participant &participant : world.participants) {
        for (SchoolPeriod &school : participant.schools) {
            for (TrainingPeriod &period : school.training) {
                if (period.deliveryPartner.isEmpty() && !period.leadProvider.isEmpty())
                    period.deliveryPartner = partners.value(key(period.leadProvider, period.cohort, school.school),
                                                            derivedId(QStringLiteral("partner of ") + period.leadProvider));
            }
        }
    }
}

/// The place of the second of two records with one id, or nothing.
template <class Records>
std::optional<Fault> repeated(const Records &records, const char *list)
{
    QSet<QString> seen;
    for (size_t i = 0; i < records.size(); ++i) {
        if (seen.contains(records[i].id.toLower()))
            return Fault{QStringLiteral("$.earlyCareer.%1[%2].id").arg(QLatin1String(list)).arg(i), QStringLiteral("is used twice")};
        seen.insert(records[i].id.toLower());
    }
    return std::nullopt;
}

} // namespace

std::optional<Fault> World::load(const QJsonValue &part)
{
    Reading reading;
    const Reader root(reading, QStringLiteral("$.earlyCareer"), part);
    if (!root.object({QStringLiteral("tokens"), QStringLiteral("cohorts"), QStringLiteral("schedules"), QStringLiteral("partnerships"), QStringLiteral("statements"), QStringLiteral("participants"), QStringLiteral("declarations"), QStringLiteral("schools"),
                      QStringLiteral("delivery_partners")}))
        return reading.fault;
    for (const auto &[token, provider] : root.at("tokens").members())
        tokens.insert(token, provider.text());
    loadCohorts(root.at("cohorts"), *this);
    loadSchedules(root.at("schedules"), *this);
    for (const Reader &item : root.at("partnerships").items())
        partnerships.push_back(loadPartnership(item));
    for (const Reader &item : root.at("statements").items())
        statements.push_back(loadStatement(item));
    for (const Reader &item : root.at("schools").items())
        schools.push_back(loadSchool(item));
    for (const Reader &item : root.at("delivery_partners").items()) {
        item.object({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("cohorts"), QStringLiteral("created_at")});
        DeliveryPartner partner;
        partner.id = item.at("id").text();
        partner.name = item.at("name").text(partner.id);
        partner.cohorts = years(item.at("cohorts"));
        partner.listed = true;
        partner.createdAt = item.at("created_at").optionalInstant();
        deliveryPartners.push_back(partner);
    }
    peopleGiven = root.at("participants").present();
    const QList<Reader> people = root.at("participants").items();
    participants.reserve(size_t(people.size()));
    for (const Reader &item : people)
        participants.push_back(loadParticipant(item));
    index();
    givePartners(*this);
    const QList<Reader> made = root.at("declarations").items();
    declarations.reserve(size_t(made.size()));
    for (const Reader &item : made)
        declarations.push_back(loadDeclaration(item, *this));
    if (!reading.fault)
        reading.fault = repeated(participants, "participants");
    if (!reading.fault)
        reading.fault = repeated(declarations, "declarations");
    if (!reading.fault)
        reading.fault = repeated(statements, "statements");
    if (!reading.fault)
        reading.fault = repeated(partnerships, "partnerships");
    if (reading.fault)
        return reading.fault;
    index();
    QHash<QString, QString> cohortOfStatement;
    for (const Statement &statement : statements)
        cohortOfStatement.insert(statement.id.toLower(), statement.cohort);
    for (Declaration &declaration : declarations) {
        // The statement that pays for it says the cohort; the latest period may have moved on since.
        const QString cohort = cohortOfStatement.value(declaration.statement.toLower());
        if (!cohort.isEmpty())
            declaration.cohort = cohort;
    }
    completeWithNamed(*this, root.at("schools").present(), root.at("delivery_partners").present());
    index();
    return std::nullopt;
}

} // namespace sandbox::early
