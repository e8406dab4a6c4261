// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include "app/kind/AgreementWords.h"
#include "app/kind/Commands.h"

#include <QtCore/QCoreApplication>

namespace {

QList<ColumnSpec> columns()
{
    return {
        {.id = "name", .type = ColumnType::Name, .title = QT_TRANSLATE_NOOP("Columns", "Learner"), .shown = true,
         .searchable = true, .width = 180, .empty = QT_TRANSLATE_NOOP("Columns", "Name not known"), .alsoCalled = "Learner name, Full name, Name, Apprentice"},
        {.id = "id", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Agreement ID"), .shown = true,
         .searchable = true, .width = 130, .identifier = true},
        // The service gives no names: where there is none the first column says this ID, and a column of its own would say it again.
        {.id = "learnerLocalId", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Learner ID"),
         .searchable = true, .width = 120, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .identifier = true, .alsoCalled = "Learner local ID, Student ID, Learner number"},
        {.id = "employerName", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Employer"),
         .shown = true, .searchable = true, .width = 260, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
         .filter = true, .alsoCalled = "Employer name, Company"},
        {.id = "employerSubdivisionName", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Employer site"), .width = 160,
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .alsoCalled = "Employer subdivision name, Employer subdivision, Site"},
        {.id = "employerNzbn", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Employer NZBN"),
         .width = 130, .empty = QT_TRANSLATE_NOOP("Columns", "None"), .identifier = true, .digits = 13, .alsoCalled = "NZBN"},
        {.id = "employmentRegionCode", .type = ColumnType::Code, .alsoCalled = "Employment region code, Region code, Employment region, Region", .list = "workBased/employmentRegion"},
        {.id = "region", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Region"), .shown = true,
         .width = 150, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "status", .type = ColumnType::State, .title = QT_TRANSLATE_NOOP("Columns", "Status"), .shown = true,
         .width = 120, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true, .alsoCalled = "Agreement status, State"},
        {.id = "signedDate", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Signed"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .alsoCalled = "Signed date, Date signed, trainingAgreementSignedDate, Agreement signed"},
        {.id = "endDate", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "End date"), .shown = true,
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .alsoCalled = "Agreement end date, trainingAgreementEndDate, Expected end date"},
        {.id = "pauseDate", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Pause date"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "None"), .alsoCalled = "Paused, Date paused"},
        {.id = "graceReasonCode", .type = ColumnType::Code, .alsoCalled = "Grace reason code, Grace reason", .list = "workBased/graceReason"},
        {.id = "onHoldReasonCode", .type = ColumnType::Code, .alsoCalled = "Hold reason code, Hold reason, On hold reason", .list = "workBased/onHoldReason"},
        {.id = "reason", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Reason"), .shown = true,
         .width = 180, .empty = QT_TRANSLATE_NOOP("Columns", "None"), .filter = true},
        {.id = "grace_ends", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Grace ends"),
         .shown = true, .width = 215, .empty = QT_TRANSLATE_NOOP("Columns", "Not in grace"), .countdown = true,
         .note = QT_TRANSLATE_NOOP("Columns", "Our reading, from a vendor’s help page: 42 days from the pause date, the 42nd day still in grace. TEC does not say how it counts.")},
        {.id = "restartDate", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Restarted"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "withdrawalDate", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Date of withdrawal"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "withdrawalReasonCode", .type = ColumnType::Code, .alsoCalled = "Withdrawal reason code", .list = "workBased/withdrawalReason"},
        {.id = "withdrawal_reason", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Reason for withdrawal"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "latestParticipationStartDate", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Latest participation start"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .alsoCalled = "Participation start, Participation start date"},
        {.id = "fetched_at", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Last fetched"),
         .shown = true, .width = 150, .empty = QT_TRANSLATE_NOOP("Columns", "Never")},
    };
}

QList<StateSpec> states()
{
    return {
        {.code = "Pending", .title = QT_TRANSLATE_NOOP("States", "Pending"),
         .meaning = QT_TRANSLATE_NOOP("States", "The agreement is signed and participation has not started."),
         .tone = Tone::Grey, .leadsTo = {QStringLiteral("Active"), QStringLiteral("Grace"), QStringLiteral("Hold"), QStringLiteral("Withdrawn")}},
        {.code = "Active", .title = QT_TRANSLATE_NOOP("States", "Active"),
         .meaning = QT_TRANSLATE_NOOP("States", "The learner is in training with the employer."),
         .tone = Tone::Green, .leadsTo = {QStringLiteral("Grace"), QStringLiteral("Hold"), QStringLiteral("Finished"), QStringLiteral("Withdrawn")}},
        {.code = "Hold", .title = QT_TRANSLATE_NOOP("States", "On hold"),
         .meaning = QT_TRANSLATE_NOOP("States", "Training is paused for a reason of the learner or the work, such as seasonal work or parental leave."),
         .tone = Tone::Yellow, .leadsTo = {QStringLiteral("Active"), QStringLiteral("Grace"), QStringLiteral("Withdrawn")}, .alsoWritten = {QStringLiteral("OnHold"), QStringLiteral("On hold"), QStringLiteral("On-hold")}},
        {.code = "Grace", .title = QT_TRANSLATE_NOOP("States", "In grace"),
         .meaning = QT_TRANSLATE_NOOP("States", "The learner lost the job. After 42 days the agreement is withdrawn by the system."),
         .tone = Tone::Orange, .leadsTo = {QStringLiteral("Active"), QStringLiteral("Hold"), QStringLiteral("Withdrawn")}, .alsoWritten = {QStringLiteral("InGrace"), QStringLiteral("In grace"), QStringLiteral("In-grace")}},
        {.code = "Finished", .title = QT_TRANSLATE_NOOP("States", "Finished"),
         .meaning = QT_TRANSLATE_NOOP("States", "The agreement has ended."),
         .tone = Tone::Blue, .leadsTo = {}},
        {.code = "Withdrawn", .title = QT_TRANSLATE_NOOP("States", "Withdrawn"),
         .meaning = QT_TRANSLATE_NOOP("States", "The learner was withdrawn, and all open enrolments with the agreement."),
         .tone = Tone::Red, .leadsTo = {}},
    };
}

QList<MatchSpec> matches()
{
    return {
        {.column = "id",
         .alsoCalled = "Agreement ID, trainingAgreementLocalId, Training agreement local ID, Training agreement ID, Local ID, TA ID, Agreement, ID",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no agreement has ID {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} agreements have ID {value}")},
        {.column = "learnerLocalId", .with = "signedDate",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no agreement has learner ID {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} agreements have learner ID {value}. Use the agreement ID")},
        {.column = "name", .with = "signedDate",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no agreement is of a learner called {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} agreements are of learners called {value}. Use the agreement ID")},
    };
}

} // namespace

KindSpec Specs::agreement()
{
    return {
        .id = "agreement",
        .service = "workBased",
        .table = "agreement",
        .title = QT_TRANSLATE_NOOP("Kinds", "Training agreements"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n agreement(s)"),
        .columns = columns(),
        .states = states(),
        .commands = Commands::ofAgreement(),
        .stateColumn = "status",
        .subtitle = "learnerLocalId,employerName",
        .pill = PillShape::Diamond,
        .listable = false,
        .watched = {QStringLiteral("status"), QStringLiteral("signedDate"), QStringLiteral("endDate"),
                    QStringLiteral("pauseDate"), QStringLiteral("reason"), QStringLiteral("employerName")},
        .matches = matches(),
        .noMatchColumn = QT_TRANSLATE_NOOP("Rules", "The selected file must have a column for agreement ID"),
        .complete = AgreementWords::complete,
    };
}
