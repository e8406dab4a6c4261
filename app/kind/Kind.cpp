// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Kind.h"

const ColumnSpec *KindSpec::column(const QString &columnId) const
{
    for (const ColumnSpec &one : columns) {
        if (columnId == QLatin1String(one.id))
            return &one;
    }
    return nullptr;
}

const CommandSpec *KindSpec::command(const QString &commandId) const
{
    for (const CommandSpec &one : commands) {
        if (commandId == QLatin1String(one.id))
            return &one;
    }
    return nullptr;
}

const StateSpec *KindSpec::state(const QString &code) const
{
    for (const StateSpec &one : states) {
        if (code.compare(QLatin1String(one.code), Qt::CaseInsensitive) == 0 || one.alsoWritten.contains(code, Qt::CaseInsensitive))
            return &one;
    }
    return nullptr;
}

const char *stateTitle(const KindSpec &kind, const Values &record)
{
    const StateSpec *state = kind.state(record.text(QLatin1String(kind.stateColumn)));
    if (state == nullptr)
        return nullptr;
    const bool early = record.text(QStringLiteral("course_qualification")) == QLatin1String("EYTS");
    return early && qstrlen(state->titleEyts) > 0 ? state->titleEyts : state->title;
}
