// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include <QtCore/QCoreApplication>

// Moves of a training record between schools (facts 4): who leaves or arrives, when, and to which lead provider.

namespace {

QList<ColumnSpec> columns()
{
    return {
        {.id = "participant_id", .type = ColumnType::Code, .title = QT_TRANSLATE_NOOP("Columns", "Participant ID"),
         .searchable = true, .width = 260, .identifier = true},
        {.id = "training_record_id", .type = ColumnType::Code,
         .title = QT_TRANSLATE_NOOP("Columns", "Training record ID"), .searchable = true, .width = 260,
         .identifier = true},
        {.id = "name", .type = ColumnType::Name, .title = QT_TRANSLATE_NOOP("Columns", "Name"), .shown = true,
         .searchable = true, .width = 200, .empty = QT_TRANSLATE_NOOP("Columns", "Name not known"),
         .lookup = {"participant", "participant_id", "name", "participant_id"}},
        {.id = "trn", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "TRN"), .shown = true,
         .searchable = true, .width = 90, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
         .lookup = {"participant", "participant_id", "trn", "participant_id"}, .identifier = true, .digits = 7},
        {.id = "role", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Role"), .shown = true,
         .width = 80, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
         .lookup = {"participant", "training_record_id", "role"}, .filter = true, .list = "earlyCareer/participant_types"},
        {.id = "cohort", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Cohort"), .width = 80,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
         .lookup = {"participant", "training_record_id", "cohort"}, .filter = true},
        {.id = "transfer_type", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Transfer"),
         .shown = true, .width = 190, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true, .list = "earlyCareer/transfer_types"},
        {.id = "status", .type = ColumnType::State, .title = QT_TRANSLATE_NOOP("Columns", "State"), .shown = true,
         .width = 120, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "leaving_date", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Leaving date"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "leaving_school_urn", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Leaving school URN"), .shown = true, .searchable = true, .width = 110,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .identifier = true, .digits = 6},
        {.id = "leaving_provider", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Leaving lead provider"), .width = 170,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "joining_date", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Joining date"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "joining_school_urn", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Joining school URN"), .shown = true, .searchable = true, .width = 110,
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .identifier = true, .digits = 6},
        {.id = "joining_provider", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Joining lead provider"), .shown = true, .width = 170,
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .filter = true},
        // The training record of which this is the latest transfer: what a participant's row looks up.
        {.id = "latest_of", .type = ColumnType::Code},
        {.id = "created_at", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Created"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "updated_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Last changed in the service"), .width = 150,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
    };
}

QList<StateSpec> states()
{
    return {
        {.code = "incomplete", .title = QT_TRANSLATE_NOOP("States", "Incomplete"),
         .meaning = QT_TRANSLATE_NOOP("States", "The day of leaving or of joining is still to come."),
         .tone = Tone::Yellow, .leadsTo = {QStringLiteral("complete")}},
        {.code = "complete", .title = QT_TRANSLATE_NOOP("States", "Complete"),
         .meaning = QT_TRANSLATE_NOOP("States", "The person has left, and has joined where a new school is known."),
         .tone = Tone::Green},
    };
}

} // namespace

KindSpec Specs::transfer()
{
    return {
        .id = "transfer",
        .service = "earlyCareer",
        .table = "transfer",
        .title = QT_TRANSLATE_NOOP("Kinds", "Transfers"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n transfer(s)"),
        .columns = columns(),
        .states = states(),
        .stateColumn = "status",
        .personColumn = "participant_id",
        .subtitle = "trn,leaving_date",
        .pill = PillShape::Square,
        .watched = {QStringLiteral("status"), QStringLiteral("transfer_type"), QStringLiteral("leaving_date"),
                    QStringLiteral("joining_date"), QStringLiteral("joining_school_urn"),
                    QStringLiteral("joining_provider")},
    };
}
