// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kinds.h"

/// Made-up kinds: people, their claims (which copy the person's name), and files that no service lists.
namespace Toy {

inline KindSpec person()
{
    KindSpec kind;
    kind.id = "person";
    kind.service = "toy";
    kind.table = "person";
    kind.columns = {
        ColumnSpec{.id = "id", .type = ColumnType::Code, .searchable = true},
        ColumnSpec{.id = "name", .type = ColumnType::Name, .title = "Name", .shown = true, .searchable = true},
        ColumnSpec{.id = "trn", .type = ColumnType::Text, .title = "TRN", .shown = true, .searchable = true},
        ColumnSpec{.id = "state", .type = ColumnType::State, .title = "State", .shown = true, .filter = true},
        ColumnSpec{.id = "start", .type = ColumnType::Date, .title = "Start", .shown = true},
        ColumnSpec{.id = "placements", .type = ColumnType::Number, .title = "Placements", .shown = true},
        ColumnSpec{.id = "eligible", .type = ColumnType::Flag, .title = "Eligible", .shown = true},
        ColumnSpec{.id = "subjects", .type = ColumnType::List, .title = "Subjects", .filter = true},
        ColumnSpec{.id = "cycle", .type = ColumnType::Code, .title = "Cycle"},
    };
    CommandSpec defer;
    defer.id = "defer";
    defer.dateField = "date";
    kind.commands = {defer};
    kind.watched = {QStringLiteral("state")};
    return kind;
}

inline KindSpec claim()
{
    KindSpec kind;
    kind.id = "claim";
    kind.service = "toy";
    kind.table = "claim";
    kind.nameColumn = "person_name";
    kind.columns = {
        ColumnSpec{.id = "person_id", .type = ColumnType::Code},
        ColumnSpec{.id = "person_name", .type = ColumnType::Name, .title = "Name", .shown = true, .searchable = true, .lookup = {"person", "person_id", "name"}},
        ColumnSpec{.id = "person_trn", .type = ColumnType::Text, .title = "TRN", .shown = true, .searchable = true, .lookup = {"person", "person_id", "trn"}},
        ColumnSpec{.id = "state", .type = ColumnType::State, .title = "State", .shown = true},
    };
    return kind;
}

inline KindSpec paper()
{
    KindSpec kind;
    kind.id = "paper";
    kind.service = "toy";
    kind.table = "paper";
    kind.listable = false;
    kind.columns = {
        ColumnSpec{.id = "name", .type = ColumnType::Name, .title = "Name", .shown = true, .searchable = true},
        ColumnSpec{.id = "state", .type = ColumnType::State, .title = "State", .shown = true},
    };
    return kind;
}

inline Kinds kinds()
{
    Kinds all;
    all.add(person()).add(claim()).add(paper());
    return all;
}

inline QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 8, 16), QTime(9, 0), Qt::UTC).addSecs(seconds);
}

} // namespace Toy
