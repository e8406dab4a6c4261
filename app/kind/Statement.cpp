// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include <QtCore/QCoreApplication>

namespace {

QList<ColumnSpec> columns()
{
    return {
        {.id = "name", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Statement"), .shown = true,
         .searchable = true, .width = 160},
        {.id = "cohort", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Cohort"), .shown = true,
         .searchable = true, .width = 90, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "month", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Month"), .width = 110,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "year", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Year"), .width = 80,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "cut_off_date", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Cut-off date"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "payment_date", .type = ColumnType::Date, .title = QT_TRANSLATE_NOOP("Columns", "Payment date"),
         .shown = true, .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "paid", .type = ColumnType::Flag, .title = QT_TRANSLATE_NOOP("Columns", "Paid"), .shown = true,
         .width = 80, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
        {.id = "created_at", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Created"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "updated_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Last changed in the service"), .width = 150,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
    };
}

} // namespace

KindSpec Specs::statement()
{
    return {
        .id = "statement",
        .service = "earlyCareer",
        .table = "statement",
        .title = QT_TRANSLATE_NOOP("Kinds", "Statements"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n statement(s)"),
        .columns = columns(),
        .stateColumn = "",
        .subtitle = "cohort",
        .pill = PillShape::Square,
        .watched = {QStringLiteral("cut_off_date"), QStringLiteral("payment_date"), QStringLiteral("paid")},
    };
}
