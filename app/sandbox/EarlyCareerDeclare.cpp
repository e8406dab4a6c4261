// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerActions.h"
#include "app/sandbox/EarlyCareerReference.h"
#include "app/sandbox/EarlyCareerViews.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

/// Making and voiding declarations (facts 3.2, 3.3).
namespace sandbox::early {

bool beforeMilestone(const Milestone &milestone, const QDateTime &date)
{
    return date < londonMidnight(milestone.start);
}

bool afterMilestone(const Milestone &milestone, const QDateTime &date)
{
    return milestone.end.isValid() && date >= londonMidnight(milestone.end.addDays(1));
}

namespace {

const QString participantField = QStringLiteral("participant_id");
const QString courseField = QStringLiteral("course_identifier");
const QString dateField = QStringLiteral("declaration_date");
const QString typeField = QStringLiteral("declaration_type");
const QString evidenceField = QStringLiteral("evidence_held");
const QString cohortField = QStringLiteral("cohort");

constexpr int sequencedFrom = 2025; ///< the first cohort whose dates must follow one another

QString closedCohort(const QString &verbs, const QString &cohort)
{
    return QStringLiteral("You cannot %1 declarations for the %2 cohort. The funding contract for this cohort has ended. Get in touch if you "
                          "need to discuss this with us").arg(verbs, cohort);
}

/// The form that the service demands; what it says of a day or an hour that does not exist is decided elsewhere.
bool wellFormed(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}([.,]\\d+)?(Z|[+-]\\d{2}(:?\\d{2})?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

struct Making {
    Attributes attributes;
    Participant *participant = nullptr;
    std::optional<Role> role;
    PeriodPlace place;
    Refusals refusals;
    QString type;
    QString evidence;
    std::optional<QDateTime> date;
    std::optional<Answer> answer; ///< decided outside the validations

    bool mentor() const { return role == Role::Mentor; }
    const TrainingPeriod *period() const { return place.found() ? &participant->trainingAt(place) : nullptr; }
};

void checkWho(World &world, const Asked &asked, Making &making)
{
    const QString id = making.attributes.text(participantField);
    making.participant = world.participant(id);
    if (id.isEmpty()) {
        making.refusals.add(participantField, QStringLiteral("Enter a '#/participant_id'."));
    } else if (!making.participant || !making.participant->trainedBy(asked.leadProvider)) {
        making.participant = nullptr;
        making.refusals.add(participantField, QStringLiteral("Your update cannot be made as the '#/participant_id' is not recognised. Check "
                                                             "participant details and try again."));
    }
    making.role = roleOf(making.attributes.text(courseField));
    if (!making.role)
        making.refusals.add(courseField, QStringLiteral("Enter a '#/course_identifier'."));
    if (making.attributes.text(dateField).isEmpty())
        making.refusals.add(dateField, QStringLiteral("Enter a '#/declaration_date'."));
    if (making.participant && making.role)
        making.place = making.participant->latest(*making.role, asked.leadProvider);
    if (making.participant && making.role && !making.place.found())
        making.refusals.add(courseField, QStringLiteral("The entered '#/course_identifier' is not recognised for the given participant. Check "
                                                        "details and try again."));
}

void checkType(const World &world, Making &making)
{
    if (making.type.isEmpty()) {
        making.refusals.add(typeField, QStringLiteral("Enter a '#/declaration_type'."));
    } else if (!declarationTypes().contains(making.type)) {
        making.refusals.add(typeField, QStringLiteral("Enter a valid declaration type."));
    } else if (making.period()) {
        const auto live = world.live(making.participant->id, *making.role);
        if (std::any_of(live.begin(), live.end(), [&](const Declaration *other) { return other->type == making.type; }))
            making.refusals.add(typeField, QStringLiteral("A declaration has already been submitted that will be, or has been, paid for this "
                                                          "event."));
    }
}

/// The milestone of the type in the period's schedule, if the schedule has it.
std::optional<Milestone> milestoneOf(const World &world, const Making &making)
{
    if (!making.period())
        return std::nullopt;
    const Milestones milestones = world.schedules.value({making.period()->cohort, making.period()->schedule});
    const auto found = milestones.constFind(making.type);
    return found == milestones.cend() ? std::nullopt : std::optional(*found);
}

void checkDate(const World &world, const Asked &asked, Making &making)
{
    const QString text = making.attributes.text(dateField);
    if (text.isEmpty())
        return;
    const bool number = making.attributes.values.value(dateField).isDouble();
    making.date = number ? std::nullopt : lenientInstant(text);
    if (!making.date) {
        // The future check compares before anybody has looked at the form, and falls over.
        making.answer = faults(400, QStringLiteral("Bad request"),
                               QStringLiteral("comparison of %1 with ActiveSupport::TimeWithZone failed")
                                   .arg(number ? QStringLiteral("Integer") : QStringLiteral("String")));
        return;
    }
    // The window belongs to the type: one that is refused already has none.
    const std::optional<Milestone> milestone = making.refusals.has(typeField) ? std::nullopt : milestoneOf(world, making);
    if (*making.date > asked.now)
        making.refusals.add(dateField, QStringLiteral("The '#/declaration_date' value cannot be a future date. Check the date and try again."));
    else if (milestone && beforeMilestone(*milestone, *making.date))
        making.refusals.add(dateField, QStringLiteral("Declaration date must be on or after the milestone start date for the same declaration "
                                                      "type."));
    else if (milestone && afterMilestone(*milestone, *making.date))
        making.refusals.add(dateField, QStringLiteral("Declaration date must be on or before the milestone date for the same declaration type."));
    else if (!wellFormed(text))
        making.refusals.add(dateField, QStringLiteral("Enter a valid RCF3339 '#/declaration_date'."));
}

QStringList allowedEvidence(const Making &making, bool detailed)
{
    const QStringList simple{QStringLiteral("training-event-attended"), QStringLiteral("self-study-material-completed"),
                             QStringLiteral("other")};
    if (!detailed)
        return simple;
    QStringList met{QStringLiteral("75-percent-engagement-met"), QStringLiteral("75-percent-engagement-met-reduced-induction")};
    if (making.type == QLatin1String("completed")) {
        if (!making.mentor())
            met.append(QStringLiteral("one-term-induction"));
        return met;
    }
    if (making.mentor())
        return making.type == QLatin1String("started") ? simple + QStringList{QStringLiteral("materials-engaged-with-offline")}
                                                       : QStringList();
    return making.type == QLatin1String("retained-2") ? met : simple + QStringList{QStringLiteral("materials-engaged-with-offline")};
}

void checkEvidence(const World &world, Making &making)
{
    if (!making.period() || making.type.isEmpty())
        return;
    const Cohort cohort = world.cohorts.value(making.period()->cohort);
    const bool firstAndLast = making.type == QLatin1String("started") || making.type == QLatin1String("completed");
    if (making.mentor() && cohort.mentorFunding && !firstAndLast && !making.refusals.has(typeField))
        making.refusals.add(typeField, QStringLiteral("You cannot send retained or extended declarations for participants who began their "
                                                      "mentor training after June 2025. Resubmit this declaration with either a started or "
                                                      "completed declaration."));
    const bool detailed = cohort.detailedEvidence;
    if (!detailed && making.type == QLatin1String("started")) {
        making.evidence.clear(); // what is sent for it is thrown away
        return;
    }
    if (making.refusals.has(dateField))
        return;
    if (making.evidence.isEmpty())
        making.refusals.add(evidenceField, QStringLiteral("Enter a '#/evidence_held' value for this participant."));
    else if (!(detailed && making.refusals.has(typeField)) && !allowedEvidence(making, detailed).contains(making.evidence))
        making.refusals.add(evidenceField, QStringLiteral("Enter an available '#/evidence_held' type for this participant."));
}

void checkStanding(const World &world, const Asked &asked, Making &making)
{
    const TrainingPeriod *period = making.period();
    if (period && making.date && !making.refusals.has(participantField) && trainingStatus(*period) == QLatin1String("withdrawn")
        && period->withdrawnAt <= *making.date)
        making.refusals.add(participantField, QStringLiteral("This participant withdrew from this course on %1. Enter a '#/declaration_date' "
                                                             "that's on or before the withdrawal date.")
                                                  .arg(wireInstant(period->withdrawnAt)));
    if (making.participant && making.role) {
        for (const SchoolPeriod &school : making.participant->schools) {
            for (const TrainingPeriod &other : school.training) {
                if (school.role == *making.role && other.covers(asked.today) && world.cohorts.value(other.cohort).frozen(asked.now)
                    && !making.refusals.has(cohortField))
                    making.refusals.add(cohortField, closedCohort(QStringLiteral("submit"), other.cohort) + QLatin1Char('.'));
            }
        }
    }
    if (period && !making.refusals.has(typeField) && !making.refusals.has(cohortField)
        && making.participant->funding(*making.role).firstEligibleAt.isValid()
        && !world.nextStatement(asked.leadProvider, period->cohort, asked.today, true))
        making.refusals.add(cohortField, closedCohort(QStringLiteral("submit or void"), period->cohort) + QLatin1Char('.'));
    if (period && !making.refusals.has(typeField) && !making.refusals.has(participantField) && !milestoneOf(world, making))
        making.refusals.add(typeField, QStringLiteral("The property '#/declaration_type' does not exist for this schedule."));
}

void checkSequence(const World &world, Making &making)
{
    if (!making.period() || !making.date || making.refusals.has(dateField) || making.refusals.has(typeField)
        || making.period()->cohort.toInt() < sequencedFrom)
        return;
    const qsizetype place = declarationTypes().indexOf(making.type);
    for (const Declaration *other : world.live(making.participant->id, *making.role)) {
        const qsizetype otherPlace = declarationTypes().indexOf(other->type);
        if ((otherPlace < place && *making.date < other->date) || (otherPlace > place && *making.date > other->date)) {
            making.refusals.add(dateField, QStringLiteral("This '#/declaration_date' is invalid. Check that it is in sequence with existing "
                                                          "declaration dates for this participant."));
            return;
        }
    }
}

QString freshId(const World &world, const Making &making)
{
    const QString text = QStringLiteral("declaration %1 %2 ").arg(making.participant->id, making.type);
    qsizetype number = qsizetype(world.declarations.size());
    while (world.declarationById.contains(derivedId(text + QString::number(number))))
        ++number;
    return derivedId(text + QString::number(number));
}

} // namespace

void completeMentor(Participant &participant, const Declaration &declaration)
{
    if (declaration.role != Role::Mentor || declaration.type != QLatin1String("completed"))
        return;
    const QDate day = londonDay(declaration.date);
    participant.mentor.ineligibleOn = day;
    participant.mentor.ineligibleReason = QStringLiteral("completed_declaration_received");
    if (declaration.period.found()) {
        TrainingPeriod &period = participant.trainingAt(declaration.period);
        // A period lasts a day at least, also one that began on the declared day or after it.
        const QDate end = day > period.startedOn ? day : period.startedOn.addDays(1);
        period.finishedOn = period.finishedOn.isValid() ? std::min(period.finishedOn, end) : end;
    }
}

void reopenMentor(Participant &participant, const Declaration &declaration, const QDate &today)
{
    if (declaration.role != Role::Mentor || declaration.type != QLatin1String("completed"))
        return;
    participant.mentor.ineligibleOn = {};
    participant.mentor.ineligibleReason.clear();
    const PeriodPlace place = participant.latest(Role::Mentor, declaration.leadProvider);
    if (!place.found())
        return;
    SchoolPeriod &school = participant.schoolAt(place);
    TrainingPeriod again = participant.trainingAt(place);
    const QDate ended = again.finishedOn;
    const bool taken = std::any_of(school.training.begin(), school.training.end(), [&](const TrainingPeriod &period) {
        return period.covers(today) || period.startedOn >= ended;
    });
    if (taken || !school.covers(today))
        return;
    again.startedOn = ended; // no day is lost between the two
    again.finishedOn = school.finishedOn;
    again.deferredAt = again.withdrawnAt = {};
    again.deferralReason = again.withdrawalReason = QString();
    school.training.push_back(again);
}

Answer createDeclaration(World &world, const Asked &asked)
{
    Making making;
    making.attributes = attributesOf(asked.call, {participantField, typeField, dateField, courseField, evidenceField});
    if (making.attributes.refusal)
        return *making.attributes.refusal;
    making.type = making.attributes.text(typeField);
    making.evidence = making.attributes.text(evidenceField);
    checkWho(world, asked, making);
    checkType(world, making);
    checkDate(world, asked, making);
    if (making.answer)
        return *making.answer;
    checkEvidence(world, making);
    checkStanding(world, asked, making);
    checkSequence(world, making);
    if (making.refusals.any())
        return making.refusals.answer();

    const SchoolPeriod &school = making.participant->schoolAt(making.place);
    Declaration declaration;
    declaration.id = freshId(world, making);
    declaration.participant = making.participant->id;
    declaration.role = *making.role;
    declaration.leadProvider = asked.leadProvider;
    declaration.type = making.type;
    declaration.date = *making.date;
    declaration.evidence = making.evidence;
    declaration.deliveryPartner = making.period()->deliveryPartner;
    declaration.cohort = making.period()->cohort;
    declaration.mentor = declaration.role == Role::Ect ? school.mentor : QString();
    declaration.period = making.place;
    declaration.createdAt = declaration.updatedAt = asked.now;
    if (making.participant->funding(*making.role).firstEligibleAt.isValid()) {
        declaration.payment = QStringLiteral("eligible");
        declaration.statement = world.nextStatement(asked.leadProvider, declaration.cohort, asked.today, true)->id;
    }
    completeMentor(*making.participant, declaration);
    if (declaration.role == Role::Mentor && declaration.type == QLatin1String("completed"))
        making.participant->updatedAt = asked.now;
    world.add(declaration);
    return one(declarationView(declaration));
}

Answer voidDeclaration(World &world, const Asked &asked, const QString &id)
{
    // A body means nothing here; one that calls itself JSON has to be it nevertheless.
    if (const auto refusal = malformed(asked.call); refusal && asked.call.header("content-type").contains("json"))
        return *refusal;
    Declaration *declaration = world.declaration(id);
    if (!declaration || declaration->leadProvider != asked.leadProvider)
        return notFound();
    const QString field = QStringLiteral("participant_declaration_id");
    const bool paid = declaration->payment == QLatin1String("paid");
    const Statement *refund = paid ? world.nextStatement(asked.leadProvider, declaration->cohort, asked.today, false) : nullptr;
    if (declaration->payment == QLatin1String("voided"))
        return faults(422, field, QStringLiteral("The declaration has already been voided."));
    if (declaration->clawback != QLatin1String("no_clawback"))
        return faults(422, field, QStringLiteral("The declaration will or has been refunded"));
    if (paid && !refund)
        return faults(422, field, closedCohort(QStringLiteral("submit or void"), declaration->cohort));
    if (paid) {
        declaration->clawback = QStringLiteral("awaiting_clawback");
        declaration->clawbackStatement = refund->id;
    } else {
        declaration->payment = QStringLiteral("voided");
        declaration->statement.clear();
    }
    declaration->updatedAt = asked.now;
    if (Participant *participant = world.participant(declaration->participant)) {
        reopenMentor(*participant, *declaration, asked.today);
        if (declaration->role == Role::Mentor && declaration->type == QLatin1String("completed"))
            participant->updatedAt = asked.now;
    }
    return one(declarationView(*declaration));
}

} // namespace sandbox::early
