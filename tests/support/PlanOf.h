// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Bulk.h"
#include "tests/support/Desk.h"

/// What many at once begins with on a practice connection: one command for these rows, nothing ticked or left out.
inline BatchPlan planOf(Desk &desk, const QString &kind, const QString &command, const Values &shared, const QString &name, const QList<Row> &rows)
{
    BatchPlan plan;
    plan.connection = QStringLiteral("practice-") + QString::fromLatin1(desk.kinds.kind(kind)->service);
    plan.kind = kind;
    plan.command = command;
    plan.name = name;
    plan.shared = shared;
    for (const Row &row : rows) {
        BatchItem item;
        item.row = row.row;
        plan.items.append(item);
    }
    return plan;
}

/// For all that the desk has of the kind.
inline BatchPlan planOf(Desk &desk, const QString &kind, const QString &command, const Values &shared = {}, const QString &name = {})
{
    return planOf(desk, kind, command, shared, name, desk.rows(kind));
}
