// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/TraineeRules.h"

#include "app/kind/Checks.h"
#include "app/kind/TraineeRoutes.h"
#include "app/kind/TraineeSubject.h"

#include <QtCore/QCoreApplication>

namespace {

using namespace Checks;
using namespace TraineeSubject;

/// Reasons of one trigger are the list's rows with that trigger; five codes stand in both.
constexpr const char *providerReasons[] = {"record_added_in_error",
                                           "mandatory_reasons",
                                           "stopped_responding_to_messages",
                                           "unacceptable_behaviour",
                                           "lack_of_progress_during_placements",
                                           "did_not_make_progress",
                                           "not_meeting_qts_standards",
                                           "safeguarding_concerns",
                                           "had_to_withdraw_trainee_another_reason"};
constexpr const char *traineeReasons[] = {"unacceptable_behaviour",
                                          "did_not_make_progress",
                                          "lack_of_progress_during_placements",
                                          "trainee_workload_issues",
                                          "not_meeting_qts_standards",
                                          "change_in_personal_or_health_circumstances",
                                          "does_not_want_to_become_a_teacher",
                                          "never_intended_to_obtain_qts",
                                          "moved_to_different_itt_course",
                                          "safeguarding_concerns",
                                          "trainee_chose_to_withdraw_another_reason"};

QList<Finding> notDeferrable(const Rule &rule, const Subject &subject, const Values &)
{
    return stateIsNot(rule, subject, {QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received")});
}

QList<Finding> notAwardable(const Rule &rule, const Subject &subject, const Values &)
{
    return stateIsNot(rule, subject, {QStringLiteral("trn_received")});
}

/// Before any date is given: every day until today is before the course.
QList<Finding> ittNotBegun(const Rule &rule, const Subject &subject, const Values &values)
{
    const QDate start = subject.record.date(QStringLiteral("itt_start_date"));
    if (!values.ids().isEmpty() || !start.isValid() || start <= subject.today())
        return {};
    return {finding(rule, {{QStringLiteral("date"), start}})};
}

QList<Finding> notWithdrawable(const Rule &rule, const Subject &subject, const Values &)
{
    QList<Finding> findings =
        stateIsNot(rule, subject,
                   {QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received"), QStringLiteral("deferred")});
    const QDate start = subject.record.date(QStringLiteral("itt_start_date"));
    const bool later = start.isValid() && start > subject.today();
    if (findings.isEmpty() && later)
        findings.append(finding(
            rule, QT_TRANSLATE_NOOP("Rules", "This trainee cannot be withdrawn before the course starts on {date}"),
            {{QStringLiteral("date"), start}}));
    // Not exposed by the interface, yet it decides there.
    if (findings.isEmpty()
        && subject.record.text(QStringLiteral("commencement_status")) == QLatin1String("itt_not_yet_started"))
        findings.append(
            finding(rule, QT_TRANSLATE_NOOP("Rules", "This trainee is recorded as not having started the course yet")));
    return findings;
}

QList<Finding> tooFewPlacements(const Rule &rule, const Subject &subject, const Values &)
{
    const TraineeRoute *route = TraineeRoutes::of(subject.record);
    const auto placements = subject.record.number(QStringLiteral("placements"));
    if (route == nullptr || !placements || *placements >= route->placements)
        return {};
    Finding found =
        finding(rule, {{QStringLiteral("needed"), route->placements}, {QStringLiteral("recorded"), *placements}});
    byAge(found, subject, "record");
    return {found};
}

QList<Finding> noDegree(const Rule &rule, const Subject &subject, const Values &)
{
    const TraineeRoute *route = TraineeRoutes::of(subject.record);
    const auto degrees = subject.record.number(QStringLiteral("degrees"));
    if (route == nullptr || !route->needsDegree || !degrees || *degrees > 0)
        return {};
    Finding found = finding(rule);
    byAge(found, subject, "record");
    return {found};
}

QList<Finding> wrongReasons(const Rule &rule, const Subject &, const Values &values)
{
    return notOneOf(rule, values, TraineeRules::reasonsOf(values.text(QStringLiteral("trigger"))));
}

QList<Finding> reasonsMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::needsReasons(subject, values) ? missing(rule, subject, values) : QList<Finding>();
}

QList<Finding> anotherReasonMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::needsAnotherReason(subject, values) ? missing(rule, subject, values) : QList<Finding>();
}

QList<Finding> safeguardingTextMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::needsSafeguardingText(subject, values) ? missing(rule, subject, values) : QList<Finding>();
}

Rule afterIttEnd(const char *field)
{
    return {"date.afterIttEnd",
            field,
            Severity::Warn,
            QT_TRANSLATE_NOOP("Rules", "Check the date. It is after the expected end of ITT, {limit}"),
            "facts 2.5",
            notAfter<"itt_end_date">,
            nullptr};
}

Rule olderThanThreeMonths(const char *field)
{
    return {"date.olderThanThreeMonths",
            field,
            Severity::Warn,
            QT_TRANSLATE_NOOP("Rules", "Check the date. It is more than three months ago"),
            "no limit is documented",
            notOlderThanMonths<3>,
            nullptr};
}

} // namespace

QStringList TraineeRules::reasonsOf(const QString &trigger)
{
    QStringList codes;
    if (trigger == QLatin1String("provider")) {
        for (const char *code : providerReasons)
            codes.append(QLatin1String(code));
    } else {
        for (const char *code : traineeReasons)
            codes.append(QLatin1String(code));
    }
    return codes;
}

bool TraineeRules::needsReasons(const Subject &, const Values &values) { return !values.isBlank(QStringLiteral("trigger")); }

bool TraineeRules::needsAnotherReason(const Subject &, const Values &values)
{
    const QStringList reasons = values.list(QStringLiteral("reasons"));
    return std::any_of(reasons.begin(), reasons.end(),
                       [](const QString &reason) { return reason.contains(QLatin1String("another_reason")); });
}

bool TraineeRules::needsSafeguardingText(const Subject &, const Values &values)
{
    return values.list(QStringLiteral("reasons")).contains(QLatin1String("safeguarding_concerns"));
}

QList<Rule> TraineeRules::defer()
{
    const char *const date = "defer_date";
    return {
        {"date.missing", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Enter the date the trainee deferred"),
         "facts 2.1", nullptr, dateMissing},
        {"date.format", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Date of deferral must be a real date"),
         "facts 2.1", nullptr, dateFormat},
        {"date.future", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Date of deferral must be today or in the past"), "our own: the service accepts it",
         notInFuture, nullptr},
        {"date.beforeIttStart", date, Severity::Warn,
         QT_TRANSLATE_NOOP("Rules", "Check the date of deferral. It is before the ITT start date, {earliest}. The "
                                    "Register website would refuse it"),
         "facts 2.5", notBefore<"itt_start_date">, nullptr},
        afterIttEnd(date),
        olderThanThreeMonths(date),
        {"field.length:defer_reason", "defer_reason", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Reason for deferral must be {limit} characters or less"), "facts 2.1", nullptr,
         length<500>},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "This trainee cannot be deferred now. A deferral is possible when the state is "
                                    "Pending TRN or TRN received"),
         "facts 2.1", nullptr, notDeferrable},
        unknownState(),
    };
}

QList<Rule> TraineeRules::withdraw()
{
    const char *const date = "withdrawal_date";
    return {
        {"date.missing", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Enter the date the trainee withdrew"),
         "facts 2.2", nullptr, dateMissing},
        {"date.format", date, Severity::Block, QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be a real date"),
         "facts 2.2", nullptr, dateFormat},
        {"date.future", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be today or in the past"),
         "our own: the service accepts it", notInFuture, nullptr},
        {"date.beforeIttStart", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be the same as or after {earliest}, when the trainee’s "
                                    "ITT started"),
         "facts 2.2", notBefore<"itt_start_date">, nullptr},
        afterIttEnd(date),
        olderThanThreeMonths(date),
        {"code.missing", "trigger", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Select who decided on the withdrawal"),
         "facts 2.2", nullptr, missing},
        {"code.unknown", "trigger", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Who decided on the withdrawal must be chosen from the list"), "facts 2.2", nullptr,
         notInList<"registerTrainees/withdrawal_triggers">},
        {"code.missing", "reasons", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Select why the trainee withdrew from the course"), "facts 2.2", nullptr,
         reasonsMissing},
        {"code.unknown", "reasons", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "The reasons must belong to who decided on the withdrawal"), "facts 2.2", nullptr,
         wrongReasons},
        {"field.missing:another_reason", "another_reason", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter the other reason"), "facts 2.2", nullptr, anotherReasonMissing},
        {"field.missing:safeguarding_concern_reasons", "safeguarding_concern_reasons", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter the safeguarding concerns"), "facts 2.2", nullptr, safeguardingTextMissing},
        {"code.missing", "future_interest", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Select whether the trainee would be interested in teaching in the future"),
         "facts 2.2", nullptr, missing},
        {"code.unknown", "future_interest", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Future interest must be chosen from the list"), "facts 2.2", nullptr,
         notInList<"registerTrainees/future_interest">},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "This trainee cannot be withdrawn now. A withdrawal is possible when the state is "
                                    "Pending TRN, TRN received or Deferred"),
         "facts 2.2", nullptr, notWithdrawable},
        unknownState(),
    };
}

QList<Rule> TraineeRules::updateStatus()
{
    const char *const date = "qts_standards_met_date";
    return {
        {"date.missing", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter the date the trainee met the QTS requirements"), "facts 2.3", nullptr,
         dateMissing},
        {"date.format", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Date QTS requirements met must be a real date"), "facts 2.3", nullptr, dateFormat},
        {"date.future", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Date QTS requirements met must be today or in the past"), "facts 2.3", notInFuture,
         nullptr},
        {"date.beforeIttStart", date, Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Date QTS requirements met must be the same as or after {earliest}, when the "
                                    "trainee’s ITT started"),
         "facts 2.3", notBefore<"itt_start_date">, nullptr},
        afterIttEnd(date),
        olderThanThreeMonths(date),
        {"date.olderThanTwelveMonths", date, Severity::Warn,
         QT_TRANSLATE_NOOP("Rules", "Check the date. It is more than 12 months ago"), "facts 4.1",
         notOlderThanMonths<12>, nullptr},
        {"itt.notBegun", "", Severity::Block, QT_TRANSLATE_NOOP("Rules", "No date is possible before ITT starts on {date}"),
         "facts 2.3", nullptr, ittNotBegun},
        {"degree.missing", "", Severity::Block, QT_TRANSLATE_NOOP("Rules", "A degree is needed. None is recorded"),
         TraineeRoutes::source, nullptr, noDegree, "addDegree", "degree_id"},
        {"placements.tooFew", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "The training route needs {needed} placements. Recorded: {recorded}"),
         TraineeRoutes::source, nullptr, tooFewPlacements, "addPlacement", "placements"},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules",
                           "This trainee’s QTS status cannot be updated now. It can be when the state is TRN received"),
         "facts 2.3", nullptr, notAwardable},
        unknownState(),
    };
}
