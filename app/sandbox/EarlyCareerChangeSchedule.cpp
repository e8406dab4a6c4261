// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerReference.h"
#include "app/sandbox/EarlyCareerTarget.h"

#include <algorithm>

/// Change of schedule and cohort (facts 2.6).
namespace sandbox::early {

namespace {

const QString scheduleField = QStringLiteral("schedule_identifier");
const QString participantField = QStringLiteral("participant_id");
const QString cohortField = QStringLiteral("cohort");

/// The partnership that a change of cohort leads to: the same delivery partner if it can be, else the newest one at the
/// school. A period of the provider's at the school proves a partnership too, whether the world lists it or not.
std::optional<QString> partnerIn(const World &world, const Participant &participant, const SchoolPeriod &school,
                                 const TrainingPeriod &period, const QString &cohort)
{
    const Partnership *best = nullptr;
    for (const Partnership &partnership : world.partnerships) {
        if (partnership.leadProvider != period.leadProvider || partnership.cohort != cohort
            || !world.sameSchool(partnership.school, school.school))
            continue;
        if (partnership.deliveryPartner == period.deliveryPartner)
            return partnership.deliveryPartner;
        if (!best || partnership.createdAt > best->createdAt)
            best = &partnership;
    }
    if (best)
        return best->deliveryPartner;
    for (const SchoolPeriod &other : participant.schools) {
        for (const TrainingPeriod &earlier : other.training) {
            if (other.school == school.school && earlier.leadProvider == period.leadProvider && earlier.cohort == cohort)
                return earlier.deliveryPartner;
        }
    }
    return std::nullopt;
}

/// A type that the new schedule does not know has no window to fall out of; what was voided still counts.
bool wouldInvalidate(const World &world, const Target &of, const Milestones &milestones)
{
    const auto places = world.declarationsByParticipant.constFind(of.participant->id.toLower());
    if (places == world.declarationsByParticipant.cend())
        return false;
    return std::any_of(places->begin(), places->end(), [&](int i) {
        const Declaration &declaration = world.declarations[size_t(i)];
        if (declaration.period.school != of.place.school || declaration.period.training != of.place.training)
            return false;
        const auto milestone = milestones.constFind(declaration.type);
        return milestone != milestones.cend()
            && (beforeMilestone(*milestone, declaration.date) || afterMilestone(*milestone, declaration.date));
    });
}

void checkSchedule(const World &world, Target &of, const QString &identifier, const QString &cohort, const QDate &today)
{
    Refusals &refusals = of.refusals;
    const TrainingPeriod *period = of.period();
    const auto schedule = world.schedules.constFind({cohort, identifier});
    const QString missing = QStringLiteral("The property '#/schedule_identifier' must be present and correspond to a valid schedule.");
    if (identifier.isEmpty())
        refusals.add(scheduleField, missing);
    else if (!scheduleIdentifiers().contains(identifier))
        refusals.add(scheduleField, QStringLiteral("Enter a valid schedule identifier."));
    else if (schedule == world.schedules.cend())
        refusals.add(scheduleField, missing);
    else if (!period)
        return;
    else if (period->schedule == identifier && period->cohort == cohort)
        refusals.add(scheduleField, QStringLiteral("Selected schedule is already on the profile"));
    else if (of.participant->schoolAt(of.place).role == Role::Ect && identifier.contains(QLatin1String("-replacement-")))
        refusals.add(scheduleField, QStringLiteral("Selected schedule is not valid for the course_identifier"));
    else if (of.participant->schoolAt(of.place).role == Role::Mentor && identifier.contains(QLatin1String("-reduced-")))
        refusals.add(scheduleField, QStringLiteral("Mentors cannot be placed on a reduced schedule. Assign them to a different schedule."));
    else if (period->startedOn >= today && wouldInvalidate(world, of, *schedule))
        refusals.add(scheduleField,
                     QStringLiteral("The change of schedule cannot be applied because a previous change of schedule and a declaration were "
                                    "made on the same day. Applying another change of schedule would invalidate existing declarations. "
                                    "Please contact DfE for assistance."));
}

bool completed(const Target &of)
{
    return of.participant->schoolAt(of.place).role == Role::Ect ? of.participant->inductionEnd().isValid()
                                                                : of.participant->mentor.ineligibleOn.isValid();
}

void checkStanding(Target &of, const QDate &today, bool toReduced)
{
    const TrainingPeriod &period = *of.period();
    const Role role = of.participant->schoolAt(of.place).role;
    bool later = false;
    for (const SchoolPeriod &school : of.participant->schools) {
        for (const TrainingPeriod &other : school.training)
            later = later || (school.role == role && other.startedOn > period.startedOn);
    }
    if (completed(of) && !(role == Role::Ect && toReduced))
        of.refusals.add(participantField, QStringLiteral("You cannot change this participant's schedule as they have completed their training "
                                                         "or induction."));
    else if (participantStatus(*of.participant, of.place, today) == QLatin1String("left"))
        of.refusals.add(participantField, QStringLiteral("You cannot change this participant's schedule. This is because the participant has "
                                                         "a 'left' participant_status, so they are not training with you currently."));
    else if (trainingStatus(period) == QLatin1String("withdrawn"))
        of.refusals.add(participantField, QStringLiteral("Cannot perform actions on a withdrawn participant"));
    else if (later)
        of.refusals.add(participantField, QStringLiteral("You cannot change this participant's schedule as they are due to start with another "
                                                         "lead provider in the future."));
}

} // namespace

Answer changeSchedule(World &world, const Asked &asked, const QString &id)
{
    Target of = target(world, asked, id, {scheduleField, QStringLiteral("course_identifier"), cohortField});
    if (of.answer)
        return *of.answer;
    const QString identifier = of.attributes.text(scheduleField);
    QString cohort = QString::number(leadingInteger(of.attributes.text(cohortField)));
    if (!world.cohorts.contains(cohort)) // left out and unknown alike: the one they are in
        cohort = of.period() ? of.period()->cohort : QString();
    checkSchedule(world, of, identifier, cohort, asked.today);
    std::optional<QString> partner;
    if (of.period()) {
        const SchoolPeriod &school = of.participant->schoolAt(of.place);
        const QString frozenYear = of.participant->funding(school.role).frozenYear;
        if (cohort != of.period()->cohort) {
            partner = partnerIn(world, *of.participant, school, *of.period(), cohort);
            if (!partner)
                of.refusals.add(cohortField, QStringLiteral("You cannot change a participant to this contract_period as you do not have a "
                                                            "partnership with the school for the contract_period. Contact the DfE for "
                                                            "assistance."));
        }
        if (!of.refusals.has(cohortField) && world.cohorts.value(cohort).frozen(asked.now) && frozenYear != cohort)
            of.refusals.add(cohortField, QStringLiteral("You cannot move a participant to a payments frozen cohort unless they previously "
                                                        "belonged to that cohort."));
        checkStanding(of, asked.today, identifier.contains(QLatin1String("-reduced-")));
    }
    if (of.refusals.any())
        return of.refusals.answer();

    SchoolPeriod &school = of.participant->schoolAt(of.place);
    Funding &funding = of.participant->funding(school.role);
    const QString left = of.period()->cohort;
    TrainingPeriod next = *of.period();
    next.schedule = identifier;
    next.cohort = cohort;
    next.deliveryPartner = partner.value_or(next.deliveryPartner);
    if (next.startedOn >= asked.today || completed(of)) {
        *of.period() = next;
    } else {
        of.period()->finishedOn = asked.today.addDays(-1);
        next.startedOn = asked.today;
        // Within the registration with the school, as every period is.
        if (school.finishedOn.isValid() && (!next.finishedOn.isValid() || school.finishedOn < next.finishedOn))
            next.finishedOn = school.finishedOn;
        next.deferredAt = {};
        next.deferralReason.clear();
        school.training.push_back(next);
    }
    if (cohort != left && world.cohorts.value(left).frozen(asked.now))
        funding.frozenYear = left;
    else if (cohort != left && world.cohorts.value(cohort).frozen(asked.now))
        funding.frozenYear.clear();
    return changed(of, asked);
}

} // namespace sandbox::early
