// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include <QtCore/QCoreApplication>

// With which school and delivery partner we work in a cohort (facts 4). The induction tutor's e-mail address is not kept.

KindSpec Specs::partnership()
{
    return {
        .id = "partnership",
        .service = "earlyCareer",
        .table = "partnership",
        .title = QT_TRANSLATE_NOOP("Kinds", "Partnerships"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n partnership(s)"),
        .columns =
            {
                {.id = "delivery_partner_name", .type = ColumnType::Text,
                 .title = QT_TRANSLATE_NOOP("Columns", "Delivery partner"), .shown = true, .searchable = true,
                 .width = 240, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"), .filter = true},
                {.id = "delivery_partner_id", .type = ColumnType::Code},
                {.id = "cohort", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "Cohort"),
                 .shown = true, .searchable = true, .width = 80, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
                 .filter = true},
                {.id = "school_urn", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "School URN"),
                 .shown = true, .searchable = true, .width = 100, .empty = QT_TRANSLATE_NOOP("Columns", "Not known"),
                 .identifier = true, .digits = 6, .alsoCalled = "URN"},
                {.id = "school_id", .type = ColumnType::Code, .title = QT_TRANSLATE_NOOP("Columns", "School ID"),
                 .width = 260, .identifier = true},
                {.id = "induction_tutor_name", .type = ColumnType::Text,
                 .title = QT_TRANSLATE_NOOP("Columns", "Induction tutor"), .shown = true, .searchable = true,
                 .width = 180, .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
                {.id = "participants_currently_training", .type = ColumnType::Number,
                 .title = QT_TRANSLATE_NOOP("Columns", "Training now"), .shown = true, .width = 110,
                 .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
                {.id = "created_at", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Created"),
                 .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
                {.id = "updated_at", .type = ColumnType::Instant,
                 .title = QT_TRANSLATE_NOOP("Columns", "Last changed in the service"), .shown = true, .width = 150,
                 .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
            },
        .stateColumn = "",
        .nameColumn = "delivery_partner_name",
        .subtitle = "school_urn,cohort",
        .pill = PillShape::Square,
        // The number of people in training moves by itself and every night (facts 5): it is shown, not reported.
        .watched = {QStringLiteral("delivery_partner_name"), QStringLiteral("induction_tutor_name")},
    };
}
