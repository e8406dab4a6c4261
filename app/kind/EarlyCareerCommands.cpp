// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Commands.h"

#include "app/kind/EarlyCareerRules.h"
#include "app/kind/EarlyCareerSubject.h"
#include "app/kind/Reference.h"

#include <QtCore/QCoreApplication>

// Register early career teachers: facts, sections 2.4 to 2.7, 3.2 and 3.3.

namespace {

QList<Choice> worded(const char *list, const QStringList &codes)
{
    QList<Choice> choices;
    for (const QString &code : codes)
        choices.append({code, Reference::words(QLatin1String(list), code)});
    return choices;
}

QList<Choice> withdrawalReasons(const Subject &subject, const Values &values)
{
    return worded("earlyCareer/withdrawal_reasons", EarlyCareerRules::withdrawalReasons(subject, values));
}

QList<Choice> schedules(const Subject &subject, const Values &values)
{
    return worded("earlyCareer/schedule_identifiers", EarlyCareerRules::scheduleIdentifiers(subject, values));
}

QList<Choice> cohorts(const Subject &subject, const Values &)
{
    QList<Choice> choices;
    const QStringList years = EarlyCareerRules::openCohorts(subject);
    for (const QString &year : years)
        choices.append({year, year});
    return choices;
}

QList<Choice> declarationTypes(const Subject &subject, const Values &values)
{
    return worded("earlyCareer/declaration_types", EarlyCareerRules::declarationTypes(subject, values));
}

QList<Choice> evidence(const Subject &subject, const Values &values)
{
    return worded("earlyCareer/evidence_types", EarlyCareerRules::evidence(subject, values).allowed);
}

bool asksEvidence(const Subject &subject, const Values &values)
{
    return !EarlyCareerRules::evidence(subject, values).allowed.isEmpty();
}

const char *byState(const Subject &subject, const char *text)
{
    if (subject.record.text(QStringLiteral("state")) != QLatin1String("paid"))
        return text;
    static const std::pair<const char *, const char *> twins[] = {
        {QT_TRANSLATE_NOOP("Commands", "Void"), QT_TRANSLATE_NOOP("Commands", "Claw back")},
        {QT_TRANSLATE_NOOP("Commands", "Void {name}’s declaration. This cannot be taken back once it is sent."),
         QT_TRANSLATE_NOOP("Commands",
                           "Void {name}’s declaration. What was paid will be clawed back. This cannot be taken back once "
                           "it is sent.")},
    };
    for (const auto &[unpaid, paid] : twins) {
        if (qstrcmp(text, unpaid) == 0)
            return paid;
    }
    return text;
}

/// Facts 3.3 and 3.4: a paid one is clawed back, everything else that the service takes is voided, also an `ineligible`
/// of older data, since the service decides.
const char *voidOutcome(const Subject &subject, const Values &)
{
    const QString state = EarlyCareer::state(subject.record);
    return state == QLatin1String("paid") ? "clawedBack" : EarlyCareer::isLive(subject.record) || state == QLatin1String("ineligible") ? "voided" : nullptr;
}

CommandSpec defer()
{
    return {
        .id = "defer",
        .title = QT_TRANSLATE_NOOP("Commands", "Defer…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Defer"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Deferral"),
        .consequence = QT_TRANSLATE_NOOP("Commands", "Defer {name} today. Training can be resumed from tomorrow."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "pause suspend leave"),
        .fields = {{.id = "reason",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Reason for deferral"),
                    .required = true,
                    .list = "earlyCareer/deferral_reasons",
                    .alsoCalled = "Reason, Deferral reason",
                    .shownIn = "deferral_reason"}},
        .rules = EarlyCareerRules::defer(),
        .allowedFrom = {QStringLiteral("active")},
        .expectedStates = {QStringLiteral("deferred")},
        .fingerprint = {QStringLiteral("training_status"), QStringLiteral("participant_status")},
        .inverse = "resume",
    };
}

CommandSpec resume()
{
    return {
        .id = "resume",
        .title = QT_TRANSLATE_NOOP("Commands", "Resume…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Resume"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Resumption"),
        .consequence =
            QT_TRANSLATE_NOOP("Commands", "Resume {name}’s training today, with the same partnership and schedule."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "return restart reinstate"),
        .rules = EarlyCareerRules::resume(),
        .allowedFrom = {QStringLiteral("deferred"), QStringLiteral("withdrawn")},
        .expectedStates = {QStringLiteral("active")},
        .fingerprint = {QStringLiteral("training_status"), QStringLiteral("participant_status"),
                        QStringLiteral("deferral_date"), QStringLiteral("withdrawal_date")},
    };
}

CommandSpec withdraw()
{
    return {
        .id = "withdraw",
        .title = QT_TRANSLATE_NOOP("Commands", "Withdraw…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Withdraw"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Withdrawal"),
        .consequence =
            QT_TRANSLATE_NOOP("Commands", "Withdraw {name} today. Declarations need a date before the withdrawal."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "leave left quit"),
        .fields = {{.id = "reason",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Reason for withdrawal"),
                    .required = true,
                    .list = "earlyCareer/withdrawal_reasons",
                    .choices = withdrawalReasons,
                    .alsoCalled = "Reason, Withdrawal reason, Reason for leaving",
                    .shownIn = "withdrawal_reason"}},
        .rules = EarlyCareerRules::withdraw(),
        .allowedFrom = {QStringLiteral("active"), QStringLiteral("deferred")},
        .expectedStates = {QStringLiteral("withdrawn")},
        .fingerprint = {QStringLiteral("training_status"), QStringLiteral("participant_status")},
        .irreversible = true,
        .inverse = "resume",
    };
}

CommandSpec changeSchedule()
{
    return {
        .id = "changeSchedule",
        .title = QT_TRANSLATE_NOOP("Commands", "Change schedule…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Change schedule"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Schedule change"),
        .consequence =
            QT_TRANSLATE_NOOP("Commands",
                              "Change {name}’s schedule from today. The participant cannot be deferred or withdrawn "
                              "until tomorrow."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "cohort extend reduce replacement"),
        .fields = {{.id = "schedule_identifier",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "New schedule"),
                    .required = true,
                    .list = "earlyCareer/schedule_identifiers",
                    .choices = schedules,
                    .alsoCalled = "Schedule, Schedule identifier",
                    .shownIn = "schedule"},
                   {.id = "cohort",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "New cohort"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "Leave empty to keep the cohort."),
                    .list = "earlyCareer/contract_periods",
                    .choices = cohorts}},
        .rules = EarlyCareerRules::changeSchedule(),
        .facts = {{"declarations", "declaration", "enrolment_key", "enrolment_key"}},
        .allowedFrom = {QStringLiteral("active")},
        .fingerprint = {QStringLiteral("training_status"), QStringLiteral("participant_status"),
                        QStringLiteral("schedule_identifier"), QStringLiteral("cohort")},
    };
}

CommandSpec declare()
{
    return {
        .id = "declare",
        .title = QT_TRANSLATE_NOOP("Commands", "Submit a declaration…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Submit declaration"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Declaration"),
        .consequence = QT_TRANSLATE_NOOP("Commands", "Submit a declaration for {name}, dated {date}."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "declare started retained completed milestone payment"),
        .fields = {{.id = "declaration_type",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Declaration type"),
                    .required = true,
                    .list = "earlyCareer/declaration_types",
                    .choices = declarationTypes,
                    .alsoCalled = "Type, Milestone"},
                   {.id = "declaration_date",
                    .type = FieldType::Date,
                    .title = QT_TRANSLATE_NOOP("Fields", "Declaration date"),
                    .hint = QT_TRANSLATE_NOOP("Fields", "For example, 27 9 2025"),
                    .required = true,
                    .between = QT_TRANSLATE_NOOP("Rules", "Declaration date must be between {earliest} and {latest}"),
                    .alsoCalled = "Date declared, Date"},
                   {.id = "evidence_held",
                    .type = FieldType::Choice,
                    .title = QT_TRANSLATE_NOOP("Fields", "Evidence held"),
                    .required = true,
                    .list = "earlyCareer/evidence_types",
                    .choices = evidence,
                    .asked = asksEvidence,
                    .alsoCalled = "Evidence, Evidence type"}},
        .rules = EarlyCareerRules::declare(),
        .facts = {{"declarations", "declaration", "enrolment_key", "enrolment_key"},
                  {"statements", "statement", "cohort", "cohort"}},
        .fingerprint = {QStringLiteral("training_status"), QStringLiteral("cohort"),
                        QStringLiteral("schedule_identifier"), QStringLiteral("withdrawal_date")},
        .dateField = "declaration_date",
        .creates = true,
        .inverse = "void",
    };
}

CommandSpec voidDeclaration()
{
    return {
        .id = "void",
        .title = QT_TRANSLATE_NOOP("Commands", "Void…"),
        .verb = QT_TRANSLATE_NOOP("Commands", "Void"),
        .noun = QT_TRANSLATE_NOOP("Commands", "Void"),
        .consequence =
            QT_TRANSLATE_NOOP("Commands", "Void {name}’s declaration. This cannot be taken back once it is sent."),
        .searchWords = QT_TRANSLATE_NOOP("Commands", "cancel retract claw back clawback"),
        .rules = EarlyCareerRules::voidDeclaration(),
        .facts = {{"statements", "statement", "", ""}},
        .allowedFrom = {QStringLiteral("submitted"), QStringLiteral("eligible"), QStringLiteral("payable"),
                        QStringLiteral("paid"), QStringLiteral("ineligible")},
        .expectedStates = {QStringLiteral("voided"), QStringLiteral("awaiting-clawback"),
                           QStringLiteral("clawed-back")},
        // facts 3.4: what is voided leaves its statement; what was paid gets one on which it is clawed back
        .effects = {{"statement", EffectSpec::Becomes::Blank}, {"clawback_statement", EffectSpec::Becomes::Known}},
        .fingerprint = {QStringLiteral("state")},
        .irreversible = true,
        .outcomes = {{"voided", QT_TRANSLATE_NOOP("Outcomes", "Will be voided"), "", false},
                     {"clawedBack", QT_TRANSLATE_NOOP("Outcomes", "Will be clawed back (paid)"),
                      QT_TRANSLATE_N_NOOP("Outcomes", "Claw back %n declaration(s)"), true}},
        .outcome = voidOutcome,
        .wording = byState,
    };
}

} // namespace

QList<CommandSpec> Commands::ofParticipant() { return {defer(), resume(), withdraw(), changeSchedule(), declare()}; }
QList<CommandSpec> Commands::ofDeclaration() { return {voidDeclaration()}; }
