// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include <QtCore/QCoreApplication>

namespace {

QList<ColumnSpec> columns()
{
    return {
        {.id = "name", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Delivery partner"),
         .shown = true, .searchable = true, .width = 260},
        {.id = "cohorts", .type = ColumnType::List, .title = QT_TRANSLATE_NOOP("Columns", "Cohorts"), .shown = true,
         .width = 220, .empty = QT_TRANSLATE_NOOP("Columns", "None")},
        {.id = "created_at", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Created"),
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
        {.id = "updated_at", .type = ColumnType::Instant,
         .title = QT_TRANSLATE_NOOP("Columns", "Last changed in the service"), .width = 150,
         .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
    };
}

} // namespace

KindSpec Specs::deliveryPartner()
{
    return {
        .id = "delivery_partner",
        .service = "earlyCareer",
        .table = "delivery_partner",
        .title = QT_TRANSLATE_NOOP("Kinds", "Delivery partners"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n delivery partner(s)"),
        .columns = columns(),
        .stateColumn = "",
        .pill = PillShape::Square,
    };
}
