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

const OutcomeSpec *Outcomes::of(const CommandSpec &command, const Entry &entry)
{
    if (command.outcome == nullptr)
        return nullptr;
    Subject subject;
    subject.record = entry.draft.base;
    const QLatin1String id(command.outcome(subject, entry.draft.values));
    const auto found = std::find_if(command.outcomes.begin(), command.outcomes.end(), [&id](const OutcomeSpec &one) { return id == QLatin1String(one.id); });
    return found == command.outcomes.end() ? nullptr : &*found;
}

Values Outcomes::exampleOf(const KindSpec &kind, const CommandSpec &command, const QString &outcome)
{
    if (command.outcome == nullptr || outcome.isEmpty())
        return {};
    for (const StateSpec &state : kind.states) {
        Subject subject;
        subject.record.set(QString::fromLatin1(kind.stateColumn), QString::fromLatin1(state.code));
        if (outcome == QLatin1String(command.outcome(subject, {})))
            return subject.record;
    }
    return {};
}
