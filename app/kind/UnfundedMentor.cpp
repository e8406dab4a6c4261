// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Specs.h"

#include <QtCore/QCoreApplication>

// Mentors of our ECTs who are trained elsewhere or not at all (facts 4). Their e-mail address is not kept.

KindSpec Specs::unfundedMentor()
{
    return {
        .id = "unfunded_mentor",
        .service = "earlyCareer",
        .table = "unfunded_mentor",
        .title = QT_TRANSLATE_NOOP("Kinds", "Unfunded mentors"),
        .noun = QT_TRANSLATE_N_NOOP("Kinds", "%n unfunded mentor(s)"),
        .columns =
            {
                {.id = "name", .type = ColumnType::Name, .title = QT_TRANSLATE_NOOP("Columns", "Name"), .shown = true,
                 .searchable = true, .width = 240, .empty = QT_TRANSLATE_NOOP("Columns", "Name not known")},
                {.id = "trn", .type = ColumnType::Text, .title = QT_TRANSLATE_NOOP("Columns", "TRN"), .shown = true,
                 .searchable = true, .width = 90, .empty = QT_TRANSLATE_NOOP("Columns", "Not known yet"),
                 .identifier = true, .digits = 7},
                {.id = "created_at", .type = ColumnType::Instant, .title = QT_TRANSLATE_NOOP("Columns", "Created"),
                 .shown = true, .width = 150, .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
                {.id = "updated_at", .type = ColumnType::Instant,
                 .title = QT_TRANSLATE_NOOP("Columns", "Last changed in the service"), .shown = true, .width = 150,
                 .empty = QT_TRANSLATE_NOOP("Columns", "Not known")},
            },
        .stateColumn = "",
        .subtitle = "trn",
        .pill = PillShape::Square,
        .watched = {QStringLiteral("name"), QStringLiteral("trn")},
    };
}
