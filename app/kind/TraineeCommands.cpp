// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Commands.h"

#include "app/kind/Reference.h"
#include "app/kind/TraineeRules.h"

#include <QtCore/QCoreApplication>

// Register trainee teachers: facts, sections 2.1 to 2.3 and 2.6.

namespace {

QList<Choice> reasonChoices(const Subject &, const Values &values)
{
    QList<Choice> choices;
    const QStringList codes = TraineeRules::reasonsOf(values.text(QStringLiteral("trigger")));
    for (const QString &code : codes)
        choices.append({code, Reference::words(QStringLiteral("registerTrainees/withdrawal_reasons"), code)});
    return choices;
}

bool asksUkDegree(const Subject &, const Values &values) { return TraineeRules::isUkDegree(values); }
bool asksNonUkDegree(const Subject &, const Values &values) { return !TraineeRules::isUkDegree(values); }

/// The same sentence for the award that the trainee's course leads to.
const char *byQualification(const Subject &subject, const char *text)
{
    if (subject.record.text(QStringLiteral("course_qualification")) != QLatin1String("EYTS"))
        return text;
    static const std::pair<const char *, const char *> twins[] = {
        {QT_TRANSLATE_NOOP("Commands", "Update QTS status…"), QT_TRANSLATE_NOOP("Commands", "Update EYTS status…")},
        {QT_TRANSLATE_NOOP("Commands", "Update QTS status"), QT_TRANSLATE_NOOP("Commands", "Update EYTS status")},
        {QT_TRANSLATE_NOOP("Commands", "QTS status update"), QT_TRANSLATE_NOOP("Commands", "EYTS status update")},
        {QT_TRANSLATE_NOOP("Commands",
                           "Record that {name} met the QTS requirements on {date}. This cannot be taken back here. "
                           "Only "
                           "DfE can undo it."),
         QT_TRANSLATE_NOOP("Commands",
                           "Record that {name} met the EYTS requirements on {date}. This cannot be taken back here. "
                           "Only "
                           "DfE can undo it.")},
        {QT_TRANSLATE_NOOP("Fields", "Date QTS requirements met"),
         QT_TRANSLATE_NOOP("Fields", "Date EYTS requirements met")},
        {QT_TRANSLATE_NOOP("Rules", "Enter the date the trainee met the QTS requirements"),
         QT_TRANSLATE_NOOP("Rules", "Enter the date the trainee met the EYTS requirements")},
        {QT_TRANSLATE_NOOP("Rules", "Date QTS requirements met must be a real date"),
         QT_TRANSLATE_NOOP("Rules", "Date EYTS requirements met must be a real date")},
        {QT_TRANSLATE_NOOP("Rules", "Date QTS requirements met must be today or in the past"),
         QT_TRANSLATE_NOOP("Rules", "Date EYTS requirements met must be today or in the past")},
        {QT_TRANSLATE_NOOP("Rules",
                           "Date QTS requirements met must be the same as or after {earliest}, when the trainee’s ITT "
                           "started"),
         QT_TRANSLATE_NOOP("Rules",
                           "Date EYTS requirements met must be the same as or after {earliest}, when the trainee’s ITT "
                           "started")},
        {QT_TRANSLATE_NOOP("Rules",
                           "This trainee’s QTS status cannot be updated now. It can be when the state is TRN received"),
         QT_TRANSLATE_NOOP(
             "Rules", "This trainee’s EYTS status cannot be updated now. It can be when the state is TRN received")},
    };
    for (const auto &[qts, eyts] : twins) {
        if (qstrcmp(text, qts) == 0)
            return eyts;
    }
    return text;
}

CommandSpec defer()
{
    return {
        .id = "defer",
        .title = QT_TRANSLATE_NOOP("Commands", "Defer…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Defer"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Deferral"),
        .consequence =
            QT_TRANSLATE_NOOP("Commands",
                              "Defer {name} from {date}. You cannot reverse this here. To reinstate the trainee you "
                              "use the Register web service."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "pause suspend interrupt dormant"),
        .fields = {{.id = "defer_date",
                    .type = FieldType::Date,
                    .title = QT_TRANSLATE_NOOP("Fields", "Date of deferral"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "For example, 27 3 2026"),
                    .required = true,
                    .unchosen = QT_TRANSLATE_NOOP("Rules", "Select when the trainee deferred"),
                    .alsoCalled = "Deferral date, Defer date, Deferred on, Date deferred, Date"},
                   {.id = "defer_reason",
                    .type = FieldType::LongText,
                    .title = QT_TRANSLATE_NOOP("Fields", "Reason for deferral"),
                    .hint =
                        QT_TRANSLATE_NOOP("Fields", "Leaving this empty removes an earlier reason from the record."),
                    .maxLength = 500,
                    .alsoCalled = "Deferral reason, Defer reason, Reason"}},
        .rules = TraineeRules::defer(),
        .allowedFrom = {QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received")},
        .expectedStates = {QStringLiteral("deferred")},
        .fingerprint = {QStringLiteral("state"), QStringLiteral("defer_date"), QStringLiteral("itt_start_date")},
        .dateField = "defer_date",
    };
}

CommandSpec withdraw()
{
    return {
        .id = "withdraw",
        .title = QT_TRANSLATE_NOOP("Commands", "Withdraw…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Withdraw"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Withdrawal"),
        .consequence = QT_TRANSLATE_NOOP(
            "Commands", "Withdraw {name} from {date}. This cannot be taken back here. Only DfE can undo it."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "leave leaver drop out quit fail failed"),
        .fields = {{.id = "withdrawal_date",
                    .type = FieldType::Date,
                    .title = QT_TRANSLATE_NOOP("Fields", "Date of withdrawal"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "For example, 27 3 2026"),
                    .required = true,
                    .between =
                        QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be between {earliest} and {latest}"),
                    .alsoCalled = "Withdrawal date, Withdraw date, Date withdrawn, Date"},
                   {.id = "trigger",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Who decided on the withdrawal"),
                    .required = true,
                    .list = "registerTrainees/withdrawal_triggers"},
                   {.id = "reasons",
                    .type = FieldType::Choices,
                    .title = QT_TRANSLATE_NOOP("Fields", "Why the trainee withdrew from the course"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "Select all that apply."),
                    .required = true,
                    .list = "registerTrainees/withdrawal_reasons",
                    .choices = reasonChoices,
                    .asked = TraineeRules::needsReasons,
                    .alsoCalled = "Withdrawal reasons, Withdrawal reason, Reason for withdrawal, Reason for leaving, Reasons, Reason"},
                   {.id = "another_reason",
                    .type = FieldType::LongText,
                    .title = QT_TRANSLATE_NOOP("Fields", "The other reason"),
                    .required = true,
                    .asked = TraineeRules::needsAnotherReason},
                   {.id = "safeguarding_concern_reasons",
                    .type = FieldType::LongText,
                    .title = QT_TRANSLATE_NOOP("Fields", "Safeguarding concerns"),
                    .required = true,
                    .asked = TraineeRules::needsSafeguardingText},
                   {.id = "future_interest",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Would the trainee be interested in teaching in the future"),
                    .required = true,
                    .list = "registerTrainees/future_interest"}},
        .rules = TraineeRules::withdraw(),
        .allowedFrom = {QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received"),
                        QStringLiteral("deferred")},
        .expectedStates = {QStringLiteral("withdrawn")},
        .fingerprint = {QStringLiteral("state"), QStringLiteral("itt_start_date"), QStringLiteral("withdrawal_date")},
        .dateField = "withdrawal_date",
        .irreversible = true,
    };
}

CommandSpec updateStatus()
{
    return {
        .id = "updateStatus",
        .title = QT_TRANSLATE_NOOP("Commands", "Update QTS status…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Update QTS status"),
        .noun = QT_TRANSLATE_NOOP("Commands", "QTS status update"),
        .consequence =
            QT_TRANSLATE_NOOP("Commands",
                              "Record that {name} met the QTS requirements on {date}. This cannot be taken back "
                              "here. Only DfE can undo it."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "recommend award QTS EYTS pass qualify standards met"),
        .fields = {{.id = "qts_standards_met_date",
                    .type = FieldType::Date,
                    .title = QT_TRANSLATE_NOOP("Fields", "Date QTS requirements met"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "For example, 27 6 2026"),
                    .required = true,
                    .between = QT_TRANSLATE_NOOP("Rules",
                                                 "Date QTS requirements met must be between {earliest} and {latest}"),
                    .alsoCalled = "Date QTS or EYTS requirements met, Date QTS or EYTS standards met, Date EYTS requirements met, award_standards_met_date, outcome_date, Date standards met, Standards met date, Date met, QTS date, Date",
                    .shownIn = "outcome_date"}},
        .rules = TraineeRules::updateStatus(),
        .allowedFrom = {QStringLiteral("trn_received")},
        .expectedStates = {QStringLiteral("recommended_for_award"), QStringLiteral("awarded")},
        .fingerprint = {QStringLiteral("state"), QStringLiteral("itt_start_date"), QStringLiteral("training_route"),
                        QStringLiteral("course_qualification"), QStringLiteral("degrees"),
                        QStringLiteral("placements")},
        .dateField = "qts_standards_met_date",
        .irreversible = true,
        .wording = byQualification,
    };
}

CommandSpec addPlacement()
{
    return {
        .id = "addPlacement",
        .title = QT_TRANSLATE_NOOP("Commands", "Add a placement…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Add placement"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Placement"),
        .consequence = QT_TRANSLATE_NOOP("Commands", "Add a placement to {name}’s record in Register."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "school practice"),
        .fields = {{.id = "urn",
                    .type = FieldType::Text,
                    .title = QT_TRANSLATE_NOOP("Fields", "School URN"),
                    .hint = QT_TRANSLATE_NOOP(
                        "Fields", "6 numbers. Register takes the name and postcode from its own list of schools."),
                    .alsoCalled = "Placement URN, Placement school URN"},
                   {.id = "name",
                    .type = FieldType::Text,
                    .title = QT_TRANSLATE_NOOP("Fields", "School or setting name"),
                    .hint =
                        QT_TRANSLATE_NOOP("Fields", "Needed where the school has no URN or Register does not know it."),
                    .maxLength = 255,
                    .alsoCalled = "School name, School, Placement school"},
                   {.id = "postcode",
                    .type = FieldType::Text,
                    .title = QT_TRANSLATE_NOOP("Fields", "Postcode"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "For example, BN1 1AA")}},
        .rules = TraineeRules::addPlacement(),
        .fingerprint = {QStringLiteral("state")},
        .creates = true,
        .countedIn = "placements",
    };
}

CommandSpec addDegree()
{
    return {
        .id = "addDegree",
        .title = QT_TRANSLATE_NOOP("Commands", "Add a degree…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Add degree"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Degree"),
        .consequence = QT_TRANSLATE_NOOP("Commands", "Add a degree to {name}’s record in Register."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "qualification bachelor university"),
        .fields = {{.id = "country",
                    .type = FieldType::Lookup,
                    .title = QT_TRANSLATE_NOOP("Fields", "Country of the degree"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "Leave empty for a UK degree."),
                    .list = "registerTrainees/country"},
                   {.id = "uk_degree",
                    .type = FieldType::Lookup,
                    .title = QT_TRANSLATE_NOOP("Fields", "Type of UK degree"),
                    .required = true,
                    .list = "registerTrainees/degree_type",
                    .asked = asksUkDegree},
                   {.id = "non_uk_degree",
                    .type = FieldType::Lookup,
                    .title = QT_TRANSLATE_NOOP("Fields", "Type of non-UK degree"),
                    .required = true,
                    .list = "registerTrainees/degree_type",
                    .asked = asksNonUkDegree},
                   {.id = "subject",
                    .type = FieldType::Lookup,
                    .title = QT_TRANSLATE_NOOP("Fields", "Degree subject"),
                    .required = true,
                    .list = "registerTrainees/degree_subject"},
                   {.id = "institution",
                    .type = FieldType::Lookup,
                    .title = QT_TRANSLATE_NOOP("Fields", "Awarding institution"),
                    .list = "registerTrainees/institution",
                    .asked = asksUkDegree},
                   {.id = "graduation_year",
                    .type = FieldType::Number,
                    .title = QT_TRANSLATE_NOOP("Fields", "Graduation year"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "For example, 2014"),
                    .required = true},
                   {.id = "grade",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Degree grade"),
                    .list = "registerTrainees/degree_grade",
                    .asked = asksUkDegree}},
        .rules = TraineeRules::addDegree(),
        .fingerprint = {QStringLiteral("state")},
        .creates = true,
        .countedIn = "degrees",
    };
}

} // namespace

QList<CommandSpec> Commands::ofTrainee() { return {defer(), withdraw(), updateStatus(), addPlacement(), addDegree()}; }
