// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include "app/kind/Commands.h"
#include "app/kind/TraineeFiles.h"

#include <QtCore/QCoreApplication>

namespace {

QList<ColumnSpec> columns()
{
    return {
        {.id = "name", .type = ColumnType::Name, .title = QT_TRANSLATE_NOOP("Columns", "Name"), .shown = true,
         .searchable = true, .width = 200, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .alsoCalled = "Trainee name, Full name, Trainee"},
        {.id = "first_names", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "First names"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .alsoCalled = "First name, Forenames, Forename, Given names, Given name"},
        {.id = "last_name", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Last name"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .alsoCalled = "Last names, Surname, Family name"},
        {.id = "trn", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "TRN"), .shown = true,
         .searchable = true, .width = 90, .empty = QT_TRANSLATE_NOOP("Columns", "Not known yet"), .identifier = true, .digits = 7, .alsoCalled = "TRN number, Teacher reference number, Teacher ref, Reference"},
        {.id = "provider_trainee_id", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Provider trainee ID"), .shown = true, .searchable = true,
         .width = 140, .empty = QT_TRANSLATE_NOOP("Columns", "None"), .identifier = true, .alsoCalled = "Provider ID, Trainee provider ID, Student ID, Student number, Trainee ID at provider"},
        {.id = "hesa_id", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "HESA ID"),
         .searchable = true, .width = 150, .empty = QT_TRANSLATE_NOOP("Columns", "None"), .identifier = true, .alsoCalled = "HUSID, HESA number, HESA student ID"},
        {.id = "state", .type = ColumnType::State, .title = QT_TRANSLATE_NOOP("Columns", "State"), .shown = true,
         .width = 140, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "training_route", .type = ColumnType::Code},
        {.id = "route", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Route"), .shown = true,
         .width = 220, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "course", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Course"), .shown = true,
         .width = 180, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "course_level", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Course level"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "course_qualification", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "QTS or EYTS"), .width = 100,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true, .alsoCalled = "course_award"},
        {.id = "cycle", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Academic cycle"),
         .width = 110, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "itt_start_date", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "ITT start date"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .alsoCalled = "Trainee ITT start date, Course start date, Course start, Start date"},
        {.id = "itt_end_date", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Expected ITT end date"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .alsoCalled = "Expected end date, Course end date, ITT end date"},
        {.id = "trainee_start_date", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Trainee start date"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known yet")},
        {.id = "defer_date", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Date of deferral"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "withdrawal_date", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Date of withdrawal"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "outcome_date", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Date QTS or EYTS requirements met"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "submitted_for_trn_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Submitted for TRN"), .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "recommended_for_award_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Status update accepted"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "awarded_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "QTS or EYTS held since"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "degrees", .type = ColumnType::Number, .title = QT_TRANSLATE_NOOP("Columns", "Degrees"), .width = 80,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "placements", .type = ColumnType::Number, .title = QT_TRANSLATE_NOOP("Columns", "Placements"),
         .width = 90, .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "record_source", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Record source"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "created_at", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Created"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "updated_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Last changed in Register"), .shown = true, .width = 150,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
    };
}

QList<StateSpec> states()
{
    return {
        {.code = "draft", .title = QT_TRANSLATE_NOOP("States", "Draft"),
         .meaning = QT_TRANSLATE_NOOP("States", "The record was begun in the Register website and has not been submitted."),
         .tone = Tone::Grey, .leadsTo = {QStringLiteral("submitted_for_trn")}},
        {.code = "submitted_for_trn", .title = QT_TRANSLATE_NOOP("States", "Pending TRN"),
         .meaning = QT_TRANSLATE_NOOP("States", "DfE has been asked for a teacher reference number and has not answered yet."),
         .tone = Tone::Teal, .leadsTo = {QStringLiteral("trn_received"), QStringLiteral("deferred"), QStringLiteral("withdrawn")}},
        {.code = "trn_received", .title = QT_TRANSLATE_NOOP("States", "TRN received"),
         .meaning = QT_TRANSLATE_NOOP("States", "The trainee has a teacher reference number and is in training."),
         .tone = Tone::Blue, .leadsTo = {QStringLiteral("recommended_for_award"), QStringLiteral("deferred"), QStringLiteral("withdrawn")}},
        {.code = "recommended_for_award", .title = QT_TRANSLATE_NOOP("States", "QTS pending"),
         .meaning = QT_TRANSLATE_NOOP("States", "The standards are recorded as met. DfE still has to update the teaching record."),
         .tone = Tone::Purple, .leadsTo = {QStringLiteral("awarded")}, .titleEyts = QT_TRANSLATE_NOOP("States", "EYTS pending")},
        {.code = "awarded", .title = QT_TRANSLATE_NOOP("States", "Holds QTS"),
         .meaning = QT_TRANSLATE_NOOP("States", "The teaching record shows the award. Nothing can be changed here."),
         .tone = Tone::Blue, .leadsTo = {}, .titleEyts = QT_TRANSLATE_NOOP("States", "Holds EYTS")},
        {.code = "deferred", .title = QT_TRANSLATE_NOOP("States", "Deferred"),
         .meaning = QT_TRANSLATE_NOOP("States", "Training is paused. Reinstating is possible in the Register web service only."),
         .tone = Tone::Yellow, .leadsTo = {QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received"), QStringLiteral("withdrawn")},
         .elsewhere = QT_TRANSLATE_NOOP("States", "Reinstate: possible in the Register web service only. Open the trainee’s page there")},
        {.code = "withdrawn", .title = QT_TRANSLATE_NOOP("States", "Withdrawn"),
         .meaning = QT_TRANSLATE_NOOP("States", "The trainee has left the course. Only DfE can undo this."),
         .tone = Tone::Red, .leadsTo = {}},
    };
}

QList<MatchSpec> matches()
{
    return {
        {.column = "id", .alsoCalled = "Register ID, Trainee ID, trainee_id, register_id",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no trainee has Register ID {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} trainees have Register ID {value}. Use the TRN")},
        {.column = "trn",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no trainee has TRN {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} trainees have TRN {value}. Use the HESA ID or the provider ID")},
        {.column = "hesa_id",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no trainee has HESA ID {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} trainees have HESA ID {value}. Use the TRN")},
        {.column = "provider_trainee_id",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no trainee has provider ID {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} trainees have provider ID {value}. Use the TRN")},
        {.column = "name", .with = "itt_start_date",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no trainee is called {value} with this course start"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} trainees are called {value}. Use the TRN")},
    };
}

} // namespace

KindSpec Specs::trainee()
{
    return {
        .id = "trainee",
        .service = "registerTrainees",
        .table = "trainee",
        .title = QT_TRANSLATE_NOOP("Kinds", "Trainees"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n trainee(s)"),
        .columns = columns(),
        .states = states(),
        .commands = Commands::ofTrainee(),
        .subtitle = "trn,itt_start_date,provider_trainee_id",
        .webPath = "/trainees/{id}",
        .pill = PillShape::Disc,
        .watched = {QStringLiteral("state"), QStringLiteral("trn"), QStringLiteral("itt_start_date"),
                    QStringLiteral("itt_end_date"), QStringLiteral("defer_date"), QStringLiteral("withdrawal_date"),
                    QStringLiteral("outcome_date"), QStringLiteral("degrees"), QStringLiteral("placements")},
        .matches = matches(),
        .noMatchColumn = QT_TRANSLATE_NOOP("Rules", "The selected file must have a column for TRN, HESA ID or provider trainee ID"),
        .files = TraineeFiles::all(),
    };
}
