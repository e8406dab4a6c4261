// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Outcomes.h"

const OutcomeSpec *Outcomes::turnedInto(const CommandSpec &command, const Entry &entry)
{
    if (command.outcome == nullptr)
        return nullptr;
    const auto of = [&](const Values &record) {
        Subject subject;
        subject.record = record;
        return QLatin1String(command.outcome(subject, entry.draft.values));
    };
    const QLatin1String now = of(entry.theirs);
    if (now == of(entry.draft.base))
        return nullptr;
    for (const OutcomeSpec &outcome : command.outcomes) {
        if (now == QLatin1String(outcome.id) && *outcome.tick != '\0')
            return &outcome;
    }
    return nullptr;
}
