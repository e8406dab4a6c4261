// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/EarlyCareerRules.h"

#include "app/kind/EarlyCareerSubject.h"

#include <QtCore/QCoreApplication>

namespace {

using namespace Checks;
using namespace EarlyCareer;

const char *const tomorrow =
    QT_TRANSLATE_NOOP("Rules", "This cannot be done today, because the training was changed today. Send it tomorrow");

QString trainingStatus(const Subject &subject) { return subject.record.text(QStringLiteral("training_status")); }
QString participantStatus(const Subject &subject) { return subject.record.text(QStringLiteral("participant_status")); }

template <Name word> QList<Finding> already(const Rule &rule, const Subject &subject, const Values &)
{
    return trainingStatus(subject) == QLatin1String(word.text) ? QList<Finding>{finding(rule)} : QList<Finding>();
}

/// Deferring and withdrawing need a day of training in the present period.
QList<Finding> trainedNoDay(const Rule &rule, const Subject &subject)
{
    const QDate started = subject.record.date(QStringLiteral("period_started_on"));
    if (participantStatus(subject) == QLatin1String("joining") || (started.isValid() && started > subject.today()))
        return {finding(
            rule, QT_TRANSLATE_NOOP("Rules", "This participant has not been training with you for at least one day"))};
    if (started.isValid() && started == subject.today())
        return {finding(rule, tomorrow)};
    return {};
}

QList<Finding> notDeferrable(const Rule &rule, const Subject &subject, const Values &)
{
    if (trainingStatus(subject) == QLatin1String("withdrawn"))
        return {finding(rule)};
    return trainedNoDay(rule, subject);
}

QList<Finding> notWithdrawable(const Rule &rule, const Subject &subject, const Values &)
{
    return trainedNoDay(rule, subject);
}

QList<Finding> notResumable(const Rule &rule, const Subject &subject, const Values &)
{
    const QString status = trainingStatus(subject);
    const QString dated =
        status == QLatin1String("withdrawn") ? QStringLiteral("withdrawal_date") : QStringLiteral("deferral_date");
    const bool paused = status == QLatin1String("withdrawn") || status == QLatin1String("deferred");
    if (paused && subject.record.flag(QStringLiteral("training_elsewhere")))
        return {finding(rule, QT_TRANSLATE_NOOP("Rules", "This participant is training with another provider"))};
    // The period's own end where it is known: one that had ended before keeps its day.
    const QString ended = QStringLiteral("period_finished_on");
    const QDate stopped =
        subject.record.knows(ended) ? subject.record.date(ended) : day(subject, subject.record.instant(dated));
    if (paused && stopped == subject.today())
        return {finding(rule)};
    const QDate leftSchool = subject.record.date(QStringLiteral("school_finished_on"));
    if (paused && leftSchool.isValid() && leftSchool <= subject.today())
        return {finding(rule, QT_TRANSLATE_NOOP("Rules", "This participant is no longer at the school. The induction "
                                                         "tutor has to resolve that"))};
    // The service looks at that only when it saves, and then falls over.
    if (paused && subject.record.flag(QStringLiteral("training_here_later")))
        return {
            finding(rule, QT_TRANSLATE_NOOP("Rules", "This participant is due to start with another lead provider"))};
    return {};
}

// Change schedule: facts, section 2.6.

QString targetCohort(const Subject &subject, const Values &values)
{
    const QString asked = values.text(QStringLiteral("cohort"));
    // The service takes the present cohort for one that it does not know, without a word.
    return !asked.isEmpty() && Schedules::cohort(subject, asked).known ? asked
                                                                       : subject.record.text(QStringLiteral("cohort"));
}

QList<Finding> scheduleUnknown(const Rule &rule, const Subject &subject, const Values &values)
{
    const QString identifier = values.text(QLatin1String(rule.field));
    if (values.isBlank(QLatin1String(rule.field)))
        return {};
    if (!Schedules::identifiers(Role::Unknown).contains(identifier))
        return {finding(rule)};
    const Role who = role(subject, values);
    if (!Schedules::identifiers(who).contains(identifier))
        return {finding(rule, who == Role::Mentor
                                  ? QT_TRANSLATE_NOOP("Rules", "Mentors cannot be placed on a reduced schedule")
                                  : QT_TRANSLATE_NOOP("Rules", "ECTs cannot be placed on a replacement schedule"))};
    const QString cohort = targetCohort(subject, values);
    if (!cohort.isEmpty() && !Schedules::milestones(subject, cohort, identifier))
        return {finding(rule, QT_TRANSLATE_NOOP("Rules", "The cohort {cohort} has no such schedule"),
                        {{QStringLiteral("cohort"), cohort}})};
    return {};
}

QList<Finding> sameSchedule(const Rule &rule, const Subject &subject, const Values &values)
{
    const QString identifier = values.text(QLatin1String(rule.field));
    const bool same = !identifier.isEmpty() && identifier == subject.record.text(QStringLiteral("schedule_identifier"))
                      && targetCohort(subject, values) == subject.record.text(QStringLiteral("cohort"));
    return same ? QList<Finding>{finding(rule)} : QList<Finding>();
}

QList<Finding> cohortFrozen(const Rule &rule, const Subject &subject, const Values &values)
{
    const QString target = targetCohort(subject, values);
    const QDateTime frozen = Schedules::cohort(subject, target).paymentsFrozenAt;
    // Whoever left a frozen cohort may go back to it.
    const QString year = QStringLiteral("payments_frozen_year");
    const bool wasThere = subject.record.knows(year)
                              ? subject.record.text(year) == target
                              : subject.record.flag(QStringLiteral("cohort_changed_after_payments_frozen"));
    if (!frozen.isValid() || frozen > subject.now || wasThere)
        return {};
    return {finding(rule, {{QStringLiteral("cohort"), target}})};
}

QList<Finding> notChangeable(const Rule &rule, const Subject &subject, const Values &)
{
    if (trainingStatus(subject) == QLatin1String("withdrawn") || participantStatus(subject) == QLatin1String("left")
        || (trainingStatus(subject) == QLatin1String("deferred") && participantStatus(subject).isEmpty()))
        return {finding(rule)};
    if (subject.record.flag(QStringLiteral("training_elsewhere_later")))
        return {
            finding(rule, QT_TRANSLATE_NOOP("Rules", "This participant is due to start with another lead provider"))};
    return {};
}

QList<Finding> trainingFinished(const Rule &rule, const Subject &subject, const Values &values)
{
    const Role who = role(subject, values);
    const QString ended =
        who == Role::Mentor ? QStringLiteral("mentor_funding_end_date") : QStringLiteral("induction_end_date");
    const bool toReduced = values.text(QStringLiteral("schedule_identifier")).startsWith(QLatin1String("ecf-reduced-"));
    if (subject.record.isBlank(ended) || (who == Role::Ect && toReduced))
        return {};
    return {finding(rule)};
}

/// A period that began today is edited in place, so declarations must still fit its milestones.
QList<Finding> declarationsWouldNotFit(const Rule &rule, const Subject &subject, const Values &values)
{
    const QDate started = subject.record.date(QStringLiteral("period_started_on"));
    const auto windows = Schedules::milestones(subject, targetCohort(subject, values),
                                               values.text(QStringLiteral("schedule_identifier")));
    if (!started.isValid() || started < subject.today() || !windows)
        return {};
    const QList<Values> declarations = declarationsOf(subject, values);
    for (const Values &declaration : declarations) {
        const QString provider = declaration.text(QStringLiteral("lead_provider_name"));
        if (!provider.isEmpty() && !subject.ours.isEmpty() && provider != subject.ours)
            continue;
        const auto window = windows->constFind(declaration.text(QStringLiteral("declaration_type")));
        const QDate on = day(subject, declaration.instant(QStringLiteral("declaration_date")));
        // A type that the new schedule does not know has no window to fall out of.
        if (window != windows->cend() && (on < window->start || (window->end.isValid() && on > window->end)))
            return {finding(rule)};
    }
    return {};
}

QList<Rule> reason(const char *missingMessage, QList<Finding> (*unknown)(const Rule &, const Subject &, const Values &))
{
    return {
        {"code.missing", "reason", Severity::Block, missingMessage, "facts 2.4", nullptr, missing},
        {"code.unknown", "reason", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "The reason must be chosen from the list"), "facts 2.4", nullptr, unknown},
    };
}

/// Mentors alone stop being one.
bool isWithdrawalReason(const QString &code, Role role)
{
    return code != QLatin1String("mentor-no-longer-being-mentor") || role != Role::Ect;
}

QList<Finding> withdrawalReasonUnknown(const Rule &rule, const Subject &subject, const Values &values)
{
    const QString list = QStringLiteral("earlyCareer/withdrawal_reasons");
    const Role who = role(subject, values);
    return notAmong(rule, values, [&](const QString &code) { return Reference::knows(list, code) && isWithdrawalReason(code, who); });
}

} // namespace

QStringList EarlyCareerRules::withdrawalReasons(const Subject &subject, const Values &values)
{
    QStringList codes;
    for (const Choice &choice : Reference::choices(QStringLiteral("earlyCareer/withdrawal_reasons"))) {
        if (isWithdrawalReason(choice.code, role(subject, values)))
            codes.append(choice.code);
    }
    return codes;
}

QStringList EarlyCareerRules::scheduleIdentifiers(const Subject &subject, const Values &values)
{
    QStringList codes = Schedules::identifiers(role(subject, values));
    const QString cohort = targetCohort(subject, values);
    codes.removeIf([&](const QString &code) { return !Schedules::milestones(subject, cohort, code); });
    return codes;
}

QStringList EarlyCareerRules::openCohorts(const Subject &subject)
{
    QStringList years = Schedules::cohorts(subject);
    years.removeIf([&subject](const QString &year) {
        const QDateTime frozen = Schedules::cohort(subject, year).paymentsFrozenAt;
        return frozen.isValid() && frozen <= subject.now
               && !subject.record.flag(QStringLiteral("cohort_changed_after_payments_frozen"));
    });
    return years;
}

QList<Rule> EarlyCareerRules::defer()
{
    return reason(QT_TRANSLATE_NOOP("Rules", "Select the reason for the deferral"),
                  notInList<"earlyCareer/deferral_reasons">)
           + course()
           + QList<Rule>{
               {"status.alreadyInState", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This participant is deferred already"), "facts 2.4", nullptr,
                already<"deferred">},
               {"status.notAllowed", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This participant is withdrawn and cannot be deferred"), "facts 2.4",
                nullptr, notDeferrable},
           };
}

QList<Rule> EarlyCareerRules::withdraw()
{
    return reason(QT_TRANSLATE_NOOP("Rules", "Select the reason for the withdrawal"), withdrawalReasonUnknown)
           + course()
           + QList<Rule>{
               {"status.alreadyInState", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This participant is withdrawn already"), "facts 2.4", nullptr,
                already<"withdrawn">},
               {"status.notAllowed", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This participant cannot be withdrawn now"), "facts 2.4", nullptr,
                notWithdrawable},
           };
}

QList<Rule> EarlyCareerRules::resume()
{
    return course()
           + QList<Rule>{
               {"status.alreadyInState", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This participant is in training already"), "facts 2.5", nullptr,
                already<"active">},
               {"status.notAllowed", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This participant was deferred or withdrawn today. Training can be resumed "
                                           "from tomorrow"),
                "facts 2.5", nullptr, notResumable},
           };
}

QList<Rule> EarlyCareerRules::changeSchedule()
{
    const char *const schedule = "schedule_identifier";
    return course()
           + QList<Rule>{
               {"code.missing", schedule, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Select the new schedule"),
                "facts 2.6", nullptr, missing},
               {"code.unknown", schedule, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The schedule must be chosen from the list"), "facts 2.6", nullptr,
                scheduleUnknown},
               {"status.alreadyInState", schedule, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The participant is on this schedule already"), "facts 2.6", nullptr,
                sameSchedule},
               {"status.notAllowed", schedule, Severity::Block,
                QT_TRANSLATE_NOOP("Rules",
                                  "The schedule was changed today and a declaration would no longer fit. Contact DfE"),
                "facts 2.6", nullptr, declarationsWouldNotFit},
               {"status.notAllowed", "cohort", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "The {cohort} cohort is closed. Nobody can be moved into it"), "facts 2.6",
                nullptr, cohortFrozen},
               {"status.notAllowed", "", Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This participant is not training with you now. Resume the training first"),
                "facts 2.6", nullptr, notChangeable},
               {"status.notAllowed", schedule, Severity::Block,
                QT_TRANSLATE_NOOP("Rules", "This participant has completed training or induction. Only an ECT’s "
                                           "reduced schedule is still possible"),
                "facts 2.6", nullptr, trainingFinished},
           };
}
