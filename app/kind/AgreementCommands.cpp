// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Commands.h"

#include "app/kind/AgreementRules.h"
#include "app/kind/Reference.h"

#include <QtCore/QCoreApplication>

// TEC work-based submissions: facts, sections 5, 8, 9 and 10.

namespace {

const QString status = QStringLiteral("status");
const QString signedDate = QStringLiteral("signedDate");
const QString pauseDate = QStringLiteral("pauseDate");

/// Without the codes that only the system sets.
QList<Choice> withdrawalReasons(const Subject &, const Values &)
{
    QList<Choice> choices = Reference::choices(QStringLiteral("workBased/withdrawalReason"));
    choices.removeIf([](const Choice &choice) { return AgreementRules::isSystemOnly(choice.code); });
    return choices;
}

FieldSpec pauseDateField()
{
    return {.id = "pauseDate",
            .type = FieldType::Date,
            .title = QT_TRANSLATE_NOOP("Fields", "Pause date"),
            .hint = QT_TRANSLATE_NOOP("Fields", "For example, 27 3 2026"),
            .required = true,
            .between = QT_TRANSLATE_NOOP("Rules", "Pause date must be between {earliest} and {latest}")};
}

CommandSpec grace()
{
    return {
        .id = "grace",
        .title = QT_TRANSLATE_NOOP("Commands", "Place in grace…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Place in grace"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Grace"),
        .consequence =
            QT_TRANSLATE_NOOP("Commands",
                              "Place the training agreement of {name} in grace from {date}. After 42 days the system "
                              "withdraws the learner and all enrolments."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "redundancy redundant dismissed lost job closed"),
        .fields = {pauseDateField(),
                   {.id = "graceReasonCode",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Why the agreement is going into grace"),
                    .required = true,
                    .maxLength = 2,
                    .list = "workBased/graceReason",
                    .alsoCalled = "Grace reason code, Grace reason, Reason",
                    .shownIn = "reason"}},
        .rules = AgreementRules::grace(),
        .allowedFrom = {QStringLiteral("Pending"), QStringLiteral("Active"), QStringLiteral("Hold"),
                        QStringLiteral("Grace")},
        .expectedStates = {QStringLiteral("Grace")},
        .fingerprint = {status, signedDate, pauseDate},
        .dateField = "pauseDate",
        .inverse = "restart",
    };
}

CommandSpec hold()
{
    return {
        .id = "hold",
        .title = QT_TRANSLATE_NOOP("Commands", "Place on hold…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Place on hold"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Hold"),
        .consequence = QT_TRANSLATE_NOOP("Commands", "Place the training agreement of {name} on hold from {date}."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "pause suspend leave"),
        .fields = {pauseDateField(),
                   {.id = "onHoldReasonCode",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Why the agreement is going on hold"),
                    .required = true,
                    .maxLength = 2,
                    .list = "workBased/onHoldReason",
                    .alsoCalled = "On hold reason code, Hold reason code, On hold reason, Hold reason, Reason",
                    .shownIn = "reason"}},
        .rules = AgreementRules::hold(),
        .allowedFrom = {QStringLiteral("Pending"), QStringLiteral("Active"), QStringLiteral("Hold"),
                        QStringLiteral("Grace")},
        .expectedStates = {QStringLiteral("Hold")},
        .fingerprint = {status, signedDate, pauseDate},
        .dateField = "pauseDate",
        .inverse = "restart",
    };
}

CommandSpec restart()
{
    return {
        .id = "restart",
        .title = QT_TRANSLATE_NOOP("Commands", "Restart…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Restart"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Restart"),
        .consequence =
            QT_TRANSLATE_NOOP("Commands",
                              "Restart the training agreement of {name} from {date} with the same employer. Use "
                              "transfer for a new employer."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "resume return back"),
        .fields = {{.id = "restartDate",
                    .type = FieldType::Date,
                    .title = QT_TRANSLATE_NOOP("Fields", "Restart date"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "For example, 27 3 2026"),
                    .required = true,
                    .between = QT_TRANSLATE_NOOP("Rules", "Restart date must be between {earliest} and {latest}")}},
        .rules = AgreementRules::restart(),
        .allowedFrom = {QStringLiteral("Hold"), QStringLiteral("Grace"), QStringLiteral("Active")},
        .expectedStates = {QStringLiteral("Active")},
        .effects = {{"reason", EffectSpec::Becomes::Blank}, {"pauseDate", EffectSpec::Becomes::Blank}}, // facts 8, 9: the reason of a pause or of grace goes with it
        .fingerprint = {status, signedDate, pauseDate},
        .dateField = "restartDate",
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
            "Commands", "Withdraw {name} from {date}, with all open enrolments. This cannot be taken back once it is sent."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "leave end terminate cancel"),
        .fields = {{.id = "withdrawalDate",
                    .type = FieldType::Date,
                    .title = QT_TRANSLATE_NOOP("Fields", "Date of withdrawal"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "For example, 27 3 2026"),
                    .required = true,
                    .between =
                        QT_TRANSLATE_NOOP("Rules", "Date of withdrawal must be between {earliest} and {latest}")},
                   {.id = "withdrawalReasonCode",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Why the learner is withdrawn"),
                    .required = true,
                    .maxLength = 3,
                    .list = "workBased/withdrawalReason",
                    .choices = withdrawalReasons,
                    .alsoCalled = "Withdrawal reason code, Withdrawal reason, Reason",
                    .shownIn = "withdrawal_reason"}},
        .rules = AgreementRules::withdraw(),
        .allowedFrom = {QStringLiteral("Pending"), QStringLiteral("Active"), QStringLiteral("Hold"),
                        QStringLiteral("Grace")},
        .expectedStates = {QStringLiteral("Withdrawn"), QStringLiteral("Finished")},
        .effects = {{"reason", EffectSpec::Becomes::Blank}}, // facts 8, 9: the reason of a pause or of grace goes with it
        .fingerprint = {status, signedDate, QStringLiteral("latestParticipationStartDate")},
        .dateField = "withdrawalDate",
        .irreversible = true,
    };
}

CommandSpec transfer()
{
    return {
        .id = "transfer",
        .title = QT_TRANSLATE_NOOP("Commands", "Transfer to a new employer…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Transfer"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Transfer"),
        .consequence = QT_TRANSLATE_NOOP(
            "Commands", "Transfer {name} to a new employer. This agreement ends and a new one begins."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "new employer change job move"),
        .fields = {{.id = "newTrainingAgreementLocalId",
                    .type = FieldType::Text,
                    .title = QT_TRANSLATE_NOOP("Fields", "ID of the new agreement"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "Your own ID for it, up to 20 characters."),
                    .required = true,
                    .maxLength = 20,
                    .ownOfEach = true},
                   {.id = "employerName",
                    .type = FieldType::Text,
                    .title = QT_TRANSLATE_NOOP("Fields", "New employer’s legal name"),
                    .required = true,
                    .maxLength = 255},
                   {.id = "employerSubdivisionName",
                    .type = FieldType::Text,
                    .title = QT_TRANSLATE_NOOP("Fields", "Employer site"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "Where the employer has several."),
                    .maxLength = 255},
                   {.id = "employerNzbn",
                    .type = FieldType::Text,
                    .title = QT_TRANSLATE_NOOP("Fields", "Employer NZBN"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "13 numbers, where you know it.")},
                   {.id = "employmentRegionCode",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Region of employment"),
                    .required = true,
                    .list = "workBased/employmentRegion"}},
        .rules = AgreementRules::transfer(),
        .allowedFrom = {QStringLiteral("Pending"), QStringLiteral("Active"), QStringLiteral("Hold"),
                        QStringLiteral("Grace")},
        .expectedStates = {QStringLiteral("Finished"), QStringLiteral("Withdrawn")},
        .effects = {{"reason", EffectSpec::Becomes::Blank}}, // facts 8, 9: the reason of a pause or of grace goes with it
        .fingerprint = {status, QStringLiteral("employerName")},
        .irreversible = true,
        .creates = true,
    };
}

} // namespace

QList<CommandSpec> Commands::ofAgreement() { return {grace(), hold(), restart(), withdraw(), transfer()}; }
