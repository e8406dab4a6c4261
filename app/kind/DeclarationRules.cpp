// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/EarlyCareerRules.h"

#include "app/kind/EarlyCareerSubject.h"

#include <QtCore/QCoreApplication>

// Declarations: facts, section 3.2.

namespace {

using namespace Checks;
using namespace EarlyCareer;

QDateTime typedInstant(const Rule &rule, const Subject &subject, const Values &values)
{
    return declared(subject, values.text(QLatin1String(rule.field)));
}

QString type(const Values &values) { return values.text(QStringLiteral("declaration_type")); }
QString cohort(const Subject &subject) { return subject.record.text(QStringLiteral("cohort")); }

std::optional<QMap<QString, Schedules::Window>> milestones(const Subject &subject)
{
    return Schedules::milestones(subject, cohort(subject), subject.record.text(QStringLiteral("schedule_identifier")));
}

Schedules::Window window(const Subject &subject, const Values &values)
{
    const auto windows = milestones(subject);
    return windows ? windows->value(type(values)) : Schedules::Window();
}

QList<Finding> instantFormat(const Rule &rule, const Subject &subject, const Values &values)
{
    if (values.isBlank(QLatin1String(rule.field)) || typedInstant(rule, subject, values).isValid())
        return {};
    return {finding(rule)};
}

QList<Finding> futureInstant(const Rule &rule, const Subject &subject, const Values &values)
{
    const QDateTime date = typedInstant(rule, subject, values);
    return date.isValid() && date > subject.now
               ? QList<Finding>{finding(rule, {{QStringLiteral("limit"), subject.today()}})}
               : QList<Finding>();
}

DateBounds milestoneStart(const Subject &subject, const Values &values) { return {window(subject, values).start, {}}; }
DateBounds milestoneEnd(const Subject &subject, const Values &values) { return {{}, window(subject, values).end}; }

QMap<QString, QVariant> windowArguments(const Schedules::Window &window, const Values &values, const QDate &limit)
{
    return {{QStringLiteral("earliest"), window.start},
            {QStringLiteral("latest"), window.end},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("type"), Reference::words(QStringLiteral("earlyCareer/declaration_types"), type(values))}};
}

QList<Finding> beforeMilestone(const Rule &rule, const Subject &subject, const Values &values)
{
    const Schedules::Window days = window(subject, values);
    const QDate on = day(subject, typedInstant(rule, subject, values));
    if (!on.isValid() || !days.start.isValid() || on >= days.start)
        return {};
    return {finding(rule, windowArguments(days, values, days.start))};
}

QList<Finding> afterMilestone(const Rule &rule, const Subject &subject, const Values &values)
{
    const Schedules::Window days = window(subject, values);
    const QDate on = day(subject, typedInstant(rule, subject, values));
    if (!on.isValid() || !days.end.isValid() || on <= days.end)
        return {};
    Finding found = finding(rule, windowArguments(days, values, days.end));
    byAge(found, subject, "schedules");
    return {found};
}

/// The instants between which the sequence of types leaves room, from cohort 2025 on.
struct Room {
    QDateTime from;
    QDateTime to;
    QString after;
    QString before;
};

Room room(const Subject &subject, const Values &values)
{
    Room room;
    const int place = int(Schedules::declarationTypes().indexOf(type(values)));
    if (place < 0 || cohort(subject).toInt() < 2025)
        return room;
    const QList<Values> declarations = liveDeclarations(subject, values);
    for (const Values &declaration : declarations) {
        const QString other = type(declaration);
        const int otherPlace = int(Schedules::declarationTypes().indexOf(other));
        const QDateTime at = declared(subject, declaration.text(QStringLiteral("declaration_date")));
        if (otherPlace < 0 || !at.isValid())
            continue;
        if (otherPlace < place && (!room.from.isValid() || at > room.from)) {
            room.from = at;
            room.after = other;
        } else if (otherPlace > place && (!room.to.isValid() || at < room.to)) {
            room.to = at;
            room.before = other;
        }
    }
    return room;
}

DateBounds sequence(const Subject &subject, const Values &values)
{
    const Room between = room(subject, values);
    DateBounds days{day(subject, between.from), day(subject, between.to)};
    // A day is declared as its first moment, so the day of an earlier declaration passes only where that had it too.
    if (days.earliest.isValid() && days.earliest.startOfDay(subject.zone) < between.from)
        days.earliest = days.earliest.addDays(1);
    return days;
}

QList<Finding> outOfSequence(const Rule &rule, const Subject &subject, const Values &values)
{
    const QDateTime date = typedInstant(rule, subject, values);
    const Room between = room(subject, values);
    const bool early = between.from.isValid() && date < between.from;
    const bool late = between.to.isValid() && date > between.to;
    if (!date.isValid() || (!early && !late))
        return {};
    const DateBounds days = sequence(subject, values);
    const auto words = [](const QString &code) {
        return Reference::words(QStringLiteral("earlyCareer/declaration_types"), code);
    };
    Finding found =
        early
            ? finding(rule, {{QStringLiteral("limit"), days.earliest}, {QStringLiteral("type"), words(between.after)}})
            : finding(rule,
                      QT_TRANSLATE_NOOP("Rules", "Declaration date must be the same as or before {limit}, the date of "
                                                 "the “{type}” declaration"),
                      {{QStringLiteral("limit"), days.latest}, {QStringLiteral("type"), words(between.before)}});
    byAge(found, subject, "declarations");
    return {found};
}

QDateTime withdrawnAt(const Subject &subject)
{
    if (subject.record.text(QStringLiteral("training_status")) != QLatin1String("withdrawn"))
        return {};
    return declared(subject, subject.record.text(QStringLiteral("withdrawal_date")));
}

DateBounds beforeWithdrawal(const Subject &subject, const Values &)
{
    const QDateTime at = withdrawnAt(subject);
    return {{}, at.isValid() ? day(subject, at.addMSecs(-1)) : QDate()};
}

QList<Finding> notBeforeWithdrawal(const Rule &rule, const Subject &subject, const Values &values)
{
    const QDateTime date = typedInstant(rule, subject, values);
    const QDateTime at = withdrawnAt(subject);
    if (!date.isValid() || !at.isValid() || date < at)
        return {};
    return {finding(rule, {{QStringLiteral("limit"), beforeWithdrawal(subject, values).latest}})};
}

QList<Finding> participantMissing(const Rule &rule, const Subject &, const Values &values)
{
    const QString field = QLatin1String(rule.field);
    return values.knows(field) && values.isBlank(field) ? QList<Finding>{finding(rule)} : QList<Finding>();
}

/// Retained and extended declarations ended for mentors whose cohort has mentor funding.
bool refusedForMentor(const Subject &subject, const Values &values)
{
    return role(subject, values) == Role::Mentor && !cohort(subject).isEmpty()
           && Schedules::cohort(subject, cohort(subject)).mentorFunding && type(values) != QLatin1String("started")
           && type(values) != QLatin1String("completed");
}

QList<Finding> typeUnknown(const Rule &rule, const Subject &subject, const Values &values)
{
    if (values.isBlank(QLatin1String(rule.field)))
        return {};
    if (!Schedules::declarationTypes().contains(type(values)))
        return {finding(rule)};
    if (refusedForMentor(subject, values))
        return {finding(rule, QT_TRANSLATE_NOOP("Rules", "Mentors who began training after June 2025 have only started "
                                                         "and completed declarations"))};
    const auto windows = milestones(subject);
    if (windows && !windows->contains(type(values)))
        return {finding(rule, QT_TRANSLATE_NOOP("Rules", "The participant’s schedule has no such declaration"))};
    return {};
}

QList<Finding> duplicate(const Rule &rule, const Subject &subject, const Values &values)
{
    const QList<Values> declarations = liveDeclarations(subject, values);
    for (const Values &declaration : declarations) {
        if (type(values).isEmpty() || type(declaration) != type(values))
            continue;
        Finding found =
            finding(rule, {{QStringLiteral("date"),
                            day(subject, declared(subject, declaration.text(QStringLiteral("declaration_date"))))}});
        byAge(found, subject, "declarations");
        return {found};
    }
    return {};
}

QList<Finding> evidenceMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return EarlyCareerRules::evidence(subject, values).required ? missing(rule, subject, values) : QList<Finding>();
}

QList<Finding> evidenceNotAllowed(const Rule &rule, const Subject &subject, const Values &values)
{
    const Schedules::Evidence evidence = EarlyCareerRules::evidence(subject, values);
    return evidence.required ? notOneOf(rule, values, evidence.allowed) : QList<Finding>();
}

/// Cohorts in which the person trains today, with any provider; the service's own answer shows only ours, and whoever
/// has completed shows as active even after the period's end.
QStringList cohortsToday(const Subject &subject)
{
    const QString known = QStringLiteral("cohorts_today");
    if (subject.record.knows(known))
        return subject.record.list(known);
    const QString status = subject.record.text(QStringLiteral("participant_status"));
    const bool completed = !subject.record.isBlank(QStringLiteral("induction_end_date"))
        || !subject.record.isBlank(QStringLiteral("mentor_funding_end_date"));
    if (completed || status == QLatin1String("left") || status == QLatin1String("joining"))
        return {};
    return {cohort(subject)};
}

/// Whether funding was ever confirmed. The service's answer says so only as long as it was not lost again.
bool funded(const Subject &subject)
{
    const QString known = QStringLiteral("funding_confirmed");
    return subject.record.flag(subject.record.knows(known) ? known : QStringLiteral("eligible_for_funding"));
}

QList<Finding> cohortClosed(const Rule &rule, const Subject &subject, const Values &)
{
    const QString year = cohort(subject);
    if (year.isEmpty())
        return {};
    const QStringList today = cohortsToday(subject);
    for (const QString &one : today) {
        const QDateTime frozen = Schedules::cohort(subject, one).paymentsFrozenAt;
        if (frozen.isValid() && frozen <= subject.now)
            return {finding(rule, {{QStringLiteral("cohort"), one}})};
    }
    if (funded(subject) && openStatement(subject, year, true) == false) {
        Finding found = finding(
            rule,
            QT_TRANSLATE_NOOP("Rules", "The {cohort} cohort has no open statement. Declarations are not taken for it"),
            {{QStringLiteral("cohort"), year}});
        byAge(found, subject, "statements");
        return {found};
    }
    return {};
}

} // namespace

QStringList EarlyCareerRules::declarationTypes(const Subject &subject, const Values &)
{
    QStringList types = Schedules::declarationTypes();
    const auto windows = milestones(subject);
    types.removeIf([&](const QString &one) {
        return (windows && !windows->contains(one))
               || refusedForMentor(subject, Values{{QStringLiteral("declaration_type"), one}});
    });
    return types;
}

Schedules::Evidence EarlyCareerRules::evidence(const Subject &subject, const Values &values)
{
    return cohort(subject).isEmpty()
               ? Schedules::Evidence()
               : Schedules::evidence(Schedules::cohort(subject, cohort(subject)), role(subject, values), type(values));
}

QList<Rule> EarlyCareerRules::declare()
{
    const char *const date = "declaration_date";
    return course()
           + QList<Rule>{
               {"field.missing:participant_id", "participant_id", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Select the participant"), "facts 3.2, 1", nullptr, participantMissing},
               {"date.missing", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Enter the declaration date"),
                "facts 3.2, 4", nullptr, dateMissing},
               {"date.format", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Declaration date must be a real date"), "facts 3.2, 12", nullptr,
                instantFormat},
               {"date.future", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Declaration date must be today or in the past"), "facts 3.2, 9",
                notInFuture, futureInstant},
               {"date.beforeMilestone", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules",
                                  "Declaration date must be the same as or after {limit} for a “{type}” declaration"),
                "facts 3.2, 10", milestoneStart, beforeMilestone},
               {"date.afterMilestone", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Declaration date must be between {earliest} and {latest} for a “{type}” "
                                           "declaration"),
                "facts 3.2, 11", milestoneEnd, afterMilestone},
               {"date.notBeforeWithdrawal", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Declaration date must be the same as or before {limit}, since the "
                                           "participant withdrew then"),
                "facts 3.2, 16", beforeWithdrawal, notBeforeWithdrawal},
               {"date.outOfSequence", date, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Declaration date must be the same as or after {limit}, the date of the "
                                           "“{type}” declaration"),
                "facts 3.2, 20", sequence, outOfSequence},
               {"code.missing", "declaration_type", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Select the declaration type"), "facts 3.2, 6", nullptr, missing},
               {"code.unknown", "declaration_type", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The declaration type must be chosen from the list"), "facts 3.2, 7, 13, 19",
                nullptr, typeUnknown},
               {"declaration.duplicate", "declaration_type", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "There is already a live declaration of this type, dated {date}"),
                "facts 3.2, 8", nullptr, duplicate},
               {"evidence.missing", "evidence_held", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "Select the evidence held"), "facts 3.2, 14", nullptr, evidenceMissing},
               {"evidence.notAllowed", "evidence_held", Severity::Block,
                QT_TRANSLATE_NOOP("Rules",
                                  "The evidence must be one that this cohort, role and declaration type allow"),
                "facts 3.2, 15", nullptr, evidenceNotAllowed},
               {"status.notAllowed", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The {cohort} cohort is closed. Contact DfE. Sending again will not help"),
                "facts 3.2, 17, 18", nullptr, cohortClosed},
           };
}
