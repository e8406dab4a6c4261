// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Journal.h"
#include "tests/support/Desk.h"

/// One trainee, what is done to her, and what the desk notes of it.
namespace noted {

constexpr const char *id = "aaaaaaaaaaaaaaaaaaaaaaaa";

inline Values deferral() { return {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("defer_reason"), QStringLiteral("Markedword")}}; }

inline void ready(Desk &desk)
{
    QVERIFY(Desk::until([&] { return !desk.rows(QStringLiteral("trainee")).isEmpty(); }));
}

inline QList<ActivityLine> lines(Desk &desk, const ActivityQuery &query = {})
{
    Journal &journal = desk.core().journal();
    QList<ActivityLine> all = Desk::wait(journal.lines(Desk::wait(journal.order(query))));
    std::reverse(all.begin(), all.end());
    return all;
}

inline QStringList actions(Desk &desk, const ActivityQuery &query = {})
{
    QStringList all;
    for (const ActivityLine &line : lines(desk, query))
        all.append(line.action);
    return all;
}

} // namespace noted
