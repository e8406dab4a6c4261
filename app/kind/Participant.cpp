// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include "app/kind/Commands.h"

#include <QtCore/QCoreApplication>

namespace {

QList<ColumnSpec> columns()
{
    return {
        {.id = "participant_id", .type = ColumnType::Code, .title = QT_TRANSLATE_NOOP("Columns", "Participant ID"),
         .searchable = true, .width = 260, .identifier = true, .alsoCalled = "Participant, Teacher ID"},
        {.id = "name", .type = ColumnType::Name, .title = QT_TRANSLATE_NOOP("Columns", "Name"), .shown = true,
         .searchable = true, .width = 200, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .alsoCalled = "Full name, Participant name, Teacher name, Teacher"},
        {.id = "trn", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "TRN"), .shown = true,
         .searchable = true, .width = 90, .empty = QT_TRANSLATE_NOOP("Columns", "Not known yet"), .identifier = true, .digits = 7, .alsoCalled = "TRN number, Teacher reference number"},
        {.id = "participant_type", .type = ColumnType::Code},
        {.id = "role", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Role"), .shown = true,
         .width = 80, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true, .list = "earlyCareer/participant_types"},
        {.id = "cohort", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Cohort"), .shown = true,
         .width = 80, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "schedule_identifier", .type = ColumnType::Code},
        {.id = "schedule", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Schedule"),
         .shown = true, .width = 170, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true, .list = "earlyCareer/schedule_identifiers"},
        {.id = "training_status", .type = ColumnType::State,
         .title = QT_TRANSLATE_NOOP("Columns", "Training status"), .shown = true, .width = 130,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "participant_status", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Participant status"), .shown = true, .width = 130,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true, .list = "earlyCareer/participant_statuses"},
        {.id = "school_urn", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "School URN"),
         .shown = true, .searchable = true, .width = 100, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .identifier = true, .digits = 6, .alsoCalled = "URN"},
        {.id = "delivery_partner_id", .type = ColumnType::Code},
        {.id = "delivery_partner", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Delivery partner"), .width = 200,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
         .lookup = {"delivery_partner", "delivery_partner_id", "name"}, .filter = true},
        {.id = "eligible_for_funding", .type = ColumnType::Flag,
         .title = QT_TRANSLATE_NOOP("Columns", "Eligible for funding"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known yet"), .filter = true},
        {.id = "mentor_id", .type = ColumnType::Code},
        {.id = "mentor", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Mentor"), .width = 180,
         .empty = QT_TRANSLATE_NOOP("Columns", "None"),
         .lookup = {"participant", "mentor_id", "name", "participant_id"}},
        {.id = "unfunded_mentor", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Unfunded mentor"), .width = 180,
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .lookup = {"unfunded_mentor", "mentor_id", "name"}},
        {.id = "overall_induction_start_date", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Induction start"), .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "induction_end_date", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Induction end"), .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "most_recent_induction_period_end_date", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Latest induction period ended"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "mentor_funding_end_date", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Mentor funding ended"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "mentor_ineligible_for_funding_reason", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Why mentor funding ended"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .list = "earlyCareer/mentor_ineligible_for_funding_reasons"},
        {.id = "deferral_reason", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Reason for deferral"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .list = "earlyCareer/deferral_reasons"},
        {.id = "deferral_date", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Deferred"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "withdrawal_reason", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Reason for withdrawal"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .list = "earlyCareer/withdrawal_reasons"},
        {.id = "withdrawal_date", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Withdrawn"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "cohort_changed_after_payments_frozen", .type = ColumnType::Flag,
         .title = QT_TRANSLATE_NOOP("Columns", "Moved from a closed cohort"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "transfer", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Latest transfer"),
         .width = 170, .empty = QT_TRANSLATE_NOOP("Columns", "None"),
         .lookup = {"transfer", "id", "transfer_type", "latest_of"}, .filter = true, .list = "earlyCareer/transfer_types"},
        {.id = "transfer_leaving", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Transfer: leaving date"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .lookup = {"transfer", "id", "leaving_date", "latest_of"}},
        {.id = "transfer_joining", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Transfer: joining date"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .lookup = {"transfer", "id", "joining_date", "latest_of"}},
        {.id = "transfer_provider", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Transfer: joining lead provider"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .lookup = {"transfer", "id", "joining_provider", "latest_of"}},
        {.id = "period_started_on", .type = ColumnType::Date},
        {.id = "enrolment_key", .type = ColumnType::Code},
        {.id = "created_at", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Created"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "updated_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Last changed in the service"), .width = 150,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
    };
}

QList<StateSpec> states()
{
    return {
        {.code = "active", .title = QT_TRANSLATE_NOOP("States", "Active"),
         .meaning = QT_TRANSLATE_NOOP("States", "In training with you, about to begin, or finished without having left."),
         .tone = Tone::Green, .leadsTo = {QStringLiteral("deferred"), QStringLiteral("withdrawn")}},
        {.code = "deferred", .title = QT_TRANSLATE_NOOP("States", "Deferred"),
         .meaning = QT_TRANSLATE_NOOP("States", "Training is paused. It can be resumed from the next day, and declarations are still accepted."),
         .tone = Tone::Yellow, .leadsTo = {QStringLiteral("active"), QStringLiteral("withdrawn")}},
        {.code = "withdrawn", .title = QT_TRANSLATE_NOOP("States", "Withdrawn"),
         .meaning = QT_TRANSLATE_NOOP("States", "Training with you has ended. It can be resumed from the next day. Declarations need a date before the withdrawal."),
         .tone = Tone::Red, .leadsTo = {QStringLiteral("active")}},
    };
}

QList<MatchSpec> matches()
{
    return {
        {.column = "id", .alsoCalled = "Training record ID, training_record_id, Enrolment ID",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no participant has training record ID {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} participants have training record ID {value}")},
        {.column = "participant_id", .with = "cohort",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no participant has participant ID {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} enrolments have participant ID {value}. Use the training record ID")},
        {.column = "trn", .with = "cohort",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no participant has TRN {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} enrolments have TRN {value}. Use the training record ID")},
        {.column = "name", .with = "cohort",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no participant is called {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} participants are called {value}. Use the TRN")},
    };
}

} // namespace

KindSpec Specs::participant()
{
    return {
        .id = "participant",
        .service = "earlyCareer",
        .table = "participant",
        .title = QT_TRANSLATE_NOOP("Kinds", "Participants"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n participant(s)"),
        .columns = columns(),
        .states = states(),
        .commands = Commands::ofParticipant(),
        .stateColumn = "training_status",
        .personColumn = "participant_id",
        .subtitle = "trn,role,cohort",
        .pill = PillShape::Square,
        .watched = {QStringLiteral("training_status"), QStringLiteral("participant_status"), QStringLiteral("cohort"),
                    QStringLiteral("schedule"), QStringLiteral("school_urn"), QStringLiteral("delivery_partner"),
                    QStringLiteral("eligible_for_funding"), QStringLiteral("induction_end_date")},
        .matches = matches(),
        .noMatchColumn = QT_TRANSLATE_NOOP("Rules", "The selected file must have a column for training record ID, participant ID or TRN"),
    };
}
