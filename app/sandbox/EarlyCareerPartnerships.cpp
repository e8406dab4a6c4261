// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerActions.h"
#include "app/sandbox/EarlyCareerViews.h"

#include <algorithm>

/// Making and correcting partnerships (facts 4).
namespace sandbox::early {

namespace {

const QString cohortField = QStringLiteral("cohort");
const QString schoolField = QStringLiteral("school_id");
const QString partnerField = QStringLiteral("delivery_partner_id");

void require(Refusals &refusals, const Attributes &attributes, const QString &field)
{
    if (attributes.text(field).isEmpty())
        refusals.add(field, QStringLiteral("Enter a '#/%1'.").arg(field));
}

void checkPartner(const World &world, Refusals &refusals, const DeliveryPartner *partner, const QString &leadProvider,
                  const std::optional<QString> &cohort)
{
    if (refusals.has(partnerField))
        return;
    if (!partner)
        refusals.add(partnerField, QStringLiteral("The '#/delivery_partner_id' you have entered is invalid. Check delivery partner details and "
                                                  "try again."));
    else if (!cohort || !world.cohortsOf(*partner, leadProvider).contains(*cohort))
        refusals.add(partnerField, QStringLiteral("The entered delivery partner is not recognised to be working in partnership with you for the "
                                                  "given cohort. Contact the DfE for more information."));
}

void checkCohort(const World &world, Refusals &refusals, const QString &cohort, const QDate &today)
{
    if (refusals.has(cohortField))
        return;
    if (!world.cohorts.contains(cohort))
        refusals.add(cohortField, QStringLiteral("The '#/cohort' you have entered is invalid. Check cohort details and try again."));
    else if (QDate(cohort.toInt(), 6, 1) > today) // every cohort begins in June
        refusals.add(cohortField, QStringLiteral("You cannot create a partnership for a future cohort."));
    else if (!world.cohorts.value(cohort).enabled)
        refusals.add(cohortField, QStringLiteral("You cannot create this partnership as the cohort is closed."));
}

/// One message for the school, the first that applies: whether it can be partnered with at all stands before the
/// delivery partner, whether it can be now behind it (school_partnerships/create_spec).
void checkSchool(Refusals &refusals, const School *school)
{
    if (refusals.has(schoolField))
        return;
    if (!school)
        refusals.add(schoolField, QStringLiteral("The '#/school_id' you have entered is invalid. Check school details and try again. Contact the "
                                                 "DfE for support if you are unable to find the '#/school_id'."));
    else if (!school->eligible)
        refusals.add(schoolField, QStringLiteral("The school you have entered is currently ineligible for DfE funding. Contact the school for "
                                                 "more information."));
}

/// What a school chose is known for a cohort that there is.
void checkSchoolYear(const World &world, Refusals &refusals, const School *school, const QString &cohort, const QString &leadProvider)
{
    if (refusals.has(schoolField) || !school || !world.cohorts.contains(cohort))
        return;
    if (std::any_of(world.partnerships.begin(), world.partnerships.end(), [&](const Partnership &other) {
            return other.leadProvider == leadProvider && other.cohort == cohort && world.sameSchool(other.school, school->id);
        }))
        refusals.add(schoolField, QStringLiteral("You are already in a confirmed partnership with this school for the entered cohort."));
    else if (programmeOf(world, *school, cohort) == QLatin1String("school_led"))
        refusals.add(schoolField, QStringLiteral("This school has only registered school-led participants. Contact the school for more "
                                                 "information."));
}

/// The periods hang on the partnership and follow it. Their declarations keep the partner of their making, and are
/// marked as changed all the same.
void follow(World &world, Participant &participant, const Partnership &partnership, const QString &partner, const QDateTime &now)
{
    std::vector<PeriodPlace> moved;
    for (size_t s = 0; s < participant.schools.size(); ++s) {
        SchoolPeriod &school = participant.schools[s];
        for (size_t t = 0; t < school.training.size(); ++t) {
            TrainingPeriod &period = school.training[t];
            if (period.leadProvider != partnership.leadProvider || period.cohort != partnership.cohort
                || period.deliveryPartner != partnership.deliveryPartner || !world.sameSchool(school.school, partnership.school))
                continue;
            period.deliveryPartner = partner;
            moved.push_back({int(s), int(t)});
        }
    }
    if (moved.empty())
        return;
    participant.updatedAt = now;
    for (int place : world.declarationsByParticipant.value(participant.id.toLower())) {
        Declaration &declaration = world.declarations[size_t(place)];
        const auto on = [&](const PeriodPlace &period) {
            return declaration.period.school == period.school && declaration.period.training == period.training;
        };
        if (declaration.leadProvider == partnership.leadProvider && std::any_of(moved.begin(), moved.end(), on))
            declaration.updatedAt = now;
    }
}

} // namespace

Answer createPartnership(World &world, const Asked &asked)
{
    const Attributes attributes = attributesOf(asked.call, {cohortField, schoolField, partnerField});
    if (attributes.refusal)
        return *attributes.refusal;
    Refusals refusals;
    for (const QString &field : {cohortField, schoolField, partnerField})
        require(refusals, attributes, field);
    const QString cohort = QString::number(leadingInteger(attributes.text(cohortField)));
    const School *school = world.schoolWithId(attributes.text(schoolField));
    const DeliveryPartner *partner = world.deliveryPartner(attributes.text(partnerField));
    checkCohort(world, refusals, cohort, asked.today);
    checkSchool(refusals, school);
    checkPartner(world, refusals, partner, asked.leadProvider, cohort);
    checkSchoolYear(world, refusals, school, cohort, asked.leadProvider);
    if (refusals.any())
        return refusals.answer();
    Partnership partnership;
    partnership.id = derivedId(QStringLiteral("partnership %1 ").arg(world.partnerships.size())
                               + QStringList{asked.leadProvider, school->id, partner->id, cohort}.join(QLatin1Char('|')));
    partnership.leadProvider = asked.leadProvider;
    partnership.school = school->id;
    partnership.deliveryPartner = partner->id;
    partnership.cohort = cohort;
    partnership.createdAt = partnership.updatedAt = asked.now;
    world.partnerships.push_back(partnership);
    world.changed(*school, asked.now);
    return one(partnershipView(world, partnership, asked.today));
}

Answer updatePartnership(World &world, const Asked &asked, const QString &id)
{
    const Attributes attributes = attributesOf(asked.call, {partnerField});
    if (attributes.malformed)
        return *attributes.refusal;
    const auto found = std::find_if(world.partnerships.begin(), world.partnerships.end(), [&](const Partnership &partnership) {
        return partnership.id.compare(id, Qt::CaseInsensitive) == 0 && partnership.leadProvider == asked.leadProvider;
    });
    if (found == world.partnerships.end())
        return notFound();
    if (attributes.refusal) // unlike everywhere else: the body is looked at when the record is found
        return *attributes.refusal;
    Refusals refusals;
    require(refusals, attributes, partnerField);
    const DeliveryPartner *partner = world.deliveryPartner(attributes.text(partnerField));
    checkPartner(world, refusals, partner, asked.leadProvider, found->cohort);
    const auto confirmed = [&](const Partnership &other) {
        return other.leadProvider == asked.leadProvider && other.cohort == found->cohort && world.sameSchool(other.school, found->school)
            && other.deliveryPartner == partner->id;
    };
    if (!refusals.any() && std::any_of(world.partnerships.begin(), world.partnerships.end(), confirmed))
        refusals.add(partnerField, QStringLiteral("We are unable to process this request. You are already confirmed to be in partnership with the "
                                                  "entered delivery partner. Contact the DfE for support."));
    if (refusals.any())
        return refusals.answer();
    for (Participant &participant : world.participants)
        follow(world, participant, *found, partner->id, asked.now);
    found->deliveryPartner = partner->id;
    found->updatedAt = asked.now;
    return one(partnershipView(world, *found, asked.today));
}

} // namespace sandbox::early
