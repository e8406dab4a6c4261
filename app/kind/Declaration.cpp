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
         .searchable = true, .width = 260, .identifier = true},
        {.id = "course_identifier", .type = ColumnType::Code},
        {.id = "enrolment_key", .type = ColumnType::Code},
        {.id = "name", .type = ColumnType::Name, .title = QT_TRANSLATE_NOOP("Columns", "Name"), .shown = true,
         .searchable = true, .width = 200, .empty = QT_TRANSLATE_NOOP("Columns", "Name not known"),
         .lookup = {"participant", "enrolment_key", "name", "enrolment_key"}},
        {.id = "trn", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "TRN"), .shown = true,
         .searchable = true, .width = 90, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
         .lookup = {"participant", "enrolment_key", "trn", "enrolment_key"}, .identifier = true, .digits = 7, .alsoCalled = "TRN number, Teacher reference number"},
        {.id = "role", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Role"), .width = 80,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true, .list = "earlyCareer/participant_types"},
        {.id = "declaration_type", .type = ColumnType::Code},
        {.id = "type", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Type"), .shown = true,
         .width = 110, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true, .list = "earlyCareer/declaration_types"},
        {.id = "declaration_date", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Declaration date"), .shown = true, .width = 130,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "state", .type = ColumnType::State, .title = QT_TRANSLATE_NOOP("Columns", "State"), .shown = true,
         .width = 140, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "state_since", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "In this state since"),
         .width = 110, .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "cohort", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Cohort"), .shown = true,
         .width = 80, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
         .lookup = {"participant", "enrolment_key", "cohort", "enrolment_key"}, .filter = true,
         .rather = "statement_cohort"}, // facts 3.1: the participant may have moved to another one since
        {.id = "evidence_held", .type = ColumnType::Code},
        {.id = "evidence", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Evidence held"),
         .width = 200, .empty = QT_TRANSLATE_NOOP("Columns", "None"), .filter = true, .list = "earlyCareer/evidence_types"},
        {.id = "delivery_partner_id", .type = ColumnType::Code},
        {.id = "delivery_partner", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Delivery partner"), .width = 200,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
         .lookup = {"delivery_partner", "delivery_partner_id", "name"}, .filter = true},
        {.id = "statement_id", .type = ColumnType::Code},
        {.id = "statement", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Statement"),
         .shown = true, .width = 140, .empty = QT_TRANSLATE_NOOP("Columns", "None"),
         .lookup = {"statement", "statement_id", "name"}, .filter = true},
        {.id = "statement_cut_off", .type = ColumnType::Date,
         .title = QT_TRANSLATE_NOOP("Columns", "Statement cut-off"), .empty = QT_TRANSLATE_NOOP("Columns", "None"),
         .lookup = {"statement", "statement_id", "cut_off_date"}},
        {.id = "statement_cohort", .type = ColumnType::Code, .lookup = {"statement", "statement_id", "cohort"}},
        {.id = "clawback_statement_id", .type = ColumnType::Code},
        {.id = "clawback_statement", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Clawback statement"), .width = 140,
         .empty = QT_TRANSLATE_NOOP("Columns", "None"), .lookup = {"statement", "clawback_statement_id", "name"}},
        {.id = "lead_provider_name", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Lead provider"), .shown = true, .width = 180,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "ineligible_for_funding_reason", .type = ColumnType::Text,
         .title = QT_TRANSLATE_NOOP("Columns", "Why not eligible for funding"),
         .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "created_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Submitted to the service"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "updated_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Last changed in the service"), .width = 150,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
    };
}

QList<StateSpec> states()
{
    return {
        {.code = "submitted", .title = QT_TRANSLATE_NOOP("States", "Submitted"),
         .meaning = QT_TRANSLATE_NOOP("States", "The service has it. Funding for the person is not confirmed yet."),
         .tone = Tone::LightBlue, .leadsTo = {QStringLiteral("eligible"), QStringLiteral("voided")}},
        {.code = "eligible", .title = QT_TRANSLATE_NOOP("States", "Eligible"),
         .meaning = QT_TRANSLATE_NOOP("States", "Funding is confirmed. It is attached to the next open statement."),
         .tone = Tone::Teal, .leadsTo = {QStringLiteral("payable"), QStringLiteral("voided")}},
        {.code = "payable", .title = QT_TRANSLATE_NOOP("States", "Payable"),
         .meaning = QT_TRANSLATE_NOOP("States", "The statement has passed its cut-off date and waits for payment."),
         .tone = Tone::Orange, .leadsTo = {QStringLiteral("paid"), QStringLiteral("voided")}},
        {.code = "paid", .title = QT_TRANSLATE_NOOP("States", "Paid"),
         .meaning = QT_TRANSLATE_NOOP("States", "DfE has authorised the payment. A void now takes the money back."),
         .tone = Tone::Green, .leadsTo = {QStringLiteral("awaiting-clawback")}},
        {.code = "voided", .title = QT_TRANSLATE_NOOP("States", "Voided"),
         .meaning = QT_TRANSLATE_NOOP("States", "Taken back before it was paid. It cannot be restored. A new declaration can be submitted."),
         .tone = Tone::Red, .leadsTo = {}},
        {.code = "awaiting-clawback", .title = QT_TRANSLATE_NOOP("States", "Awaiting clawback"),
         .meaning = QT_TRANSLATE_NOOP("States", "Voided after payment. The money will be taken back on a later statement."),
         .tone = Tone::Magenta, .leadsTo = {QStringLiteral("clawed-back")}, .alsoWritten = {QStringLiteral("awaiting_clawback")}},
        {.code = "clawed-back", .title = QT_TRANSLATE_NOOP("States", "Clawed back"),
         .meaning = QT_TRANSLATE_NOOP("States", "The payment was taken back. A new declaration can be submitted."),
         .tone = Tone::Purple, .leadsTo = {}, .alsoWritten = {QStringLiteral("clawed_back")}},
        {.code = "ineligible", .title = QT_TRANSLATE_NOOP("States", "Ineligible"),
         .meaning = QT_TRANSLATE_NOOP("States", "An older state for a duplicate. The service refuses duplicates today and no longer uses it."),
         .tone = Tone::Grey, .leadsTo = {QStringLiteral("voided")}},
    };
}

QList<MatchSpec> matches()
{
    return {
        {.column = "id", .alsoCalled = "Declaration ID, declaration_id",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no declaration has ID {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} declarations have ID {value}")},
        {.column = "trn", .with = "declaration_type",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no declaration is of TRN {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} declarations are of TRN {value}. Use the declaration ID")},
        {.column = "participant_id", .with = "declaration_type",
         .none = QT_TRANSLATE_NOOP("Rules", "Row {row}: no declaration is of participant {value}"),
         .several = QT_TRANSLATE_NOOP("Rules", "Row {row}: {count} declarations are of participant {value}. Use the declaration ID")},
    };
}

} // namespace

KindSpec Specs::declaration()
{
    return {
        .id = "declaration",
        .service = "earlyCareer",
        .table = "declaration",
        .title = QT_TRANSLATE_NOOP("Kinds", "Declarations"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n declaration(s)"),
        .columns = columns(),
        .states = states(),
        .commands = Commands::ofDeclaration(),
        .personColumn = "participant_id",
        .subtitle = "trn,type,declaration_date",
        .pill = PillShape::Square,
        .watched = {QStringLiteral("state"), QStringLiteral("statement"), QStringLiteral("clawback_statement")},
        .matches = matches(),
        .noMatchColumn = QT_TRANSLATE_NOOP("Rules", "The selected file must have a column for declaration ID, participant ID or TRN"),
    };
}
