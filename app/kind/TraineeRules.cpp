// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/TraineeRules.h"

#include "app/kind/Checks.h"
#include "app/kind/TraineeRoutes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace {

using namespace Checks;

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

const QStringList &knownStates()
{
    static const QStringList states = {QStringLiteral("draft"),        QStringLiteral("submitted_for_trn"),
                                       QStringLiteral("trn_received"), QStringLiteral("recommended_for_award"),
                                       QStringLiteral("awarded"),      QStringLiteral("deferred"),
                                       QStringLiteral("withdrawn")};
    return states;
}

QList<Finding> stateIsNot(const Rule &rule, const Subject &subject, const QStringList &allowed)
{
    const QString state = subject.record.text(QStringLiteral("state"));
    if (!knownStates().contains(state) || allowed.contains(state))
        return {};
    return {finding(rule, {{QStringLiteral("state"), state}})};
}

QList<Finding> notDeferrable(const Rule &rule, const Subject &subject, const Values &)
{
    return stateIsNot(rule, subject, {QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received")});
}

QList<Finding> notAwardable(const Rule &rule, const Subject &subject, const Values &)
{
    return stateIsNot(rule, subject, {QStringLiteral("trn_received")});
}

QList<Finding> notEditable(const Rule &rule, const Subject &subject, const Values &)
{
    // Older versions of the interface let finished records be changed.
    if (!subject.version.isEmpty() && subject.version < QLatin1String("v2026.1"))
        return {};
    return stateIsNot(rule, subject,
                      {QStringLiteral("draft"), QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received"),
                       QStringLiteral("deferred")});
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

QList<Finding> stateUnknown(const Rule &rule, const Subject &subject, const Values &)
{
    if (knownStates().contains(subject.record.text(QStringLiteral("state"))))
        return {};
    return {finding(rule)};
}

QList<Finding> tooFewPlacements(const Rule &rule, const Subject &subject, const Values &)
{
    const TraineeRoute *route = TraineeRoutes::of(subject.record);
    const auto placements = subject.record.number(QStringLiteral("placements"));
    if (route == nullptr || !placements || *placements >= route->placements)
        return {};
    Finding found =
        finding(rule, {{QStringLiteral("needed"), route->placements}, {QStringLiteral("recorded"), *placements}});
    found.severity = firmness(subject, "record");
    return {found};
}

QList<Finding> noDegree(const Rule &rule, const Subject &subject, const Values &)
{
    const TraineeRoute *route = TraineeRoutes::of(subject.record);
    const auto degrees = subject.record.number(QStringLiteral("degrees"));
    if (route == nullptr || !route->needsDegree || !degrees || *degrees > 0)
        return {};
    Finding found = finding(rule);
    found.severity = firmness(subject, "record");
    return {found};
}

QList<Finding> wrongReasons(const Rule &rule, const Subject &, const Values &values)
{
    return notOneOf(rule, values, TraineeRules::reasonsOf(values.text(QStringLiteral("trigger"))));
}

QList<Finding> anotherReasonMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::needsAnotherReason(subject, values) ? missing(rule, subject, values) : QList<Finding>();
}

QList<Finding> safeguardingTextMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::needsSafeguardingText(subject, values) ? missing(rule, subject, values) : QList<Finding>();
}

// Facts, section 2.6.

bool isSixDigits(const QString &urn)
{
    return urn.size() == 6 && std::all_of(urn.begin(), urn.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QList<Finding> urnNotSixDigits(const Rule &rule, const Subject &, const Values &values)
{
    if (values.isBlank(QLatin1String(rule.field)) || isSixDigits(typed(rule, values)))
        return {};
    return {finding(rule)};
}

QList<Finding> placementNameMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    // A school that the service knows brings its name; the special numbers do not.
    const QString urn = values.text(QStringLiteral("urn")).trimmed();
    static const QStringList special = {QStringLiteral("900000"), QStringLiteral("900010"), QStringLiteral("900020"),
                                        QStringLiteral("900030")};
    if (isSixDigits(urn) && !special.contains(urn))
        return {};
    return missing(rule, subject, values);
}

QList<Finding> postcodeNotUk(const Rule &rule, const Subject &, const Values &values)
{
    // As lenient as the service: the outward part alone, lower case and no space pass.
    static const QRegularExpression uk(QStringLiteral("\\A[a-z]{1,2}[0-9][a-z0-9]? *([0-9][a-z]{2})?\\z"),
                                       QRegularExpression::CaseInsensitiveOption);
    const QString field = QLatin1String(rule.field);
    if (values.isBlank(field) || !values.isBlank(QStringLiteral("urn")) || uk.match(typed(rule, values)).hasMatch())
        return {};
    return {finding(rule)};
}

QList<Finding> yearOutOfRange(const Rule &rule, const Subject &subject, const Values &values)
{
    const QString field = QLatin1String(rule.field);
    if (values.isBlank(field))
        return {};
    const QString text = values.text(field).trimmed().left(4);
    bool ok = false;
    const int year = text.toInt(&ok);
    const int next = subject.today().year() + 1;
    if (ok && text.size() == 4 && year <= next && year >= next - 60)
        return {};
    return {finding(rule, {{QStringLiteral("earliest"), next - 60}, {QStringLiteral("latest"), next}})};
}

template <Name list, bool uk>
QList<Finding> degreeTypeUnknown(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::isUkDegree(values) == uk ? notInList<list>(rule, subject, values) : QList<Finding>();
}

template <bool uk> QList<Finding> degreePartMissing(const Rule &rule, const Subject &subject, const Values &values)
{
    return TraineeRules::isUkDegree(values) == uk ? missing(rule, subject, values) : QList<Finding>();
}

QList<Finding> countryUnknown(const Rule &rule, const Subject &subject, const Values &values)
{
    return values.isBlank(QStringLiteral("institution")) ? notInList<"registerTrainees/country">(rule, subject, values)
                                                         : QList<Finding>();
}

Rule unknownState()
{
    return {"status.unknown",
            "",
            Severity::Warn,
            QT_TRANSLATE_NOOP("Rules", "Check this trainee in Register. This desk does not know the state"),
            "facts 3",
            nullptr,
            stateUnknown};
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

bool TraineeRules::isUkDegree(const Values &values)
{
    static const QStringList uk = {QStringLiteral("XF"), QStringLiteral("XG"), QStringLiteral("XH"),
                                   QStringLiteral("XI"), QStringLiteral("XK")};
    return values.isBlank(QStringLiteral("country")) || uk.contains(values.text(QStringLiteral("country")))
           || !values.isBlank(QStringLiteral("institution"));
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
         QT_TRANSLATE_NOOP("Rules", "Select why the trainee withdrew from the course"), "facts 2.2", nullptr, missing},
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
        {"degree.missing", "", Severity::Block, QT_TRANSLATE_NOOP("Rules", "A degree is needed. None is recorded"),
         TraineeRoutes::source, nullptr, noDegree},
        {"placements.tooFew", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "The training route needs {needed} placements. Recorded: {recorded}"),
         TraineeRoutes::source, nullptr, tooFewPlacements},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules",
                           "This trainee’s QTS status cannot be updated now. It can be when the state is TRN received"),
         "facts 2.3", nullptr, notAwardable},
        unknownState(),
    };
}

QList<Rule> TraineeRules::addPlacement()
{
    return {
        {"code.unknown", "urn", Severity::Block, QT_TRANSLATE_NOOP("Rules", "School URN must be 6 numbers"),
         "facts 2.6", nullptr, urnNotSixDigits},
        {"field.missing:name", "name", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter the name of the school or setting"), "facts 2.6", nullptr,
         placementNameMissing},
        {"field.length:name", "name", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "The name must be {limit} characters or less"), "facts 1.5", nullptr, length<255>},
        {"code.unknown", "postcode", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter a UK postcode, for example BN1 1AA"), "facts 2.6", nullptr, postcodeNotUk},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Placements cannot be added now. The award is under way or the trainee has left"),
         "facts 2.6", nullptr, notEditable},
        unknownState(),
    };
}

QList<Rule> TraineeRules::addDegree()
{
    return {
        {"field.missing:graduation_year", "graduation_year", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Enter the graduation year"), "facts 2.6", nullptr, missing},
        {"date.format", "graduation_year", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Graduation year must be between {earliest} and {latest}"), "facts 2.6", nullptr,
         yearOutOfRange},
        {"code.missing", "subject", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Enter the degree subject"),
         "facts 2.6", nullptr, missing},
        {"code.unknown", "subject", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Degree subject must be chosen from the list"), "facts 2.6", nullptr,
         notInList<"registerTrainees/degree_subject">},
        {"code.unknown", "country", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Country must be chosen from the list"),
         "facts 2.6", nullptr, countryUnknown},
        {"code.missing", "uk_degree", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Select the type of UK degree"),
         "facts 2.6", nullptr, degreePartMissing<true>},
        {"code.unknown", "uk_degree", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Type of UK degree must be chosen from the list"), "facts 2.6", nullptr,
         degreeTypeUnknown<"registerTrainees/degree_type", true>},
        {"code.missing", "grade", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Select the degree grade"), "facts 2.6",
         nullptr, degreePartMissing<true>},
        {"code.unknown", "grade", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Degree grade must be chosen from the list"), "facts 2.6", nullptr,
         degreeTypeUnknown<"registerTrainees/degree_grade", true>},
        {"code.missing", "non_uk_degree", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Select the type of non-UK degree"), "facts 2.6", nullptr,
         degreePartMissing<false>},
        {"code.unknown", "non_uk_degree", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Type of non-UK degree must be chosen from the list"), "facts 2.6", nullptr,
         degreeTypeUnknown<"registerTrainees/degree_type", false>},
        {"status.notAllowed", "", Severity::Block,
         QT_TRANSLATE_NOOP("Rules", "Degrees cannot be added now. The award is under way or the trainee has left"),
         "facts 2.6", nullptr, notEditable},
        unknownState(),
    };
}
