// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Entry.h"

#include <array>

namespace {
constexpr std::array<const char *, entryStateCount> names = {"draft",    "ready",    "sending", "waiting", "unsure",
                                                             "conflict", "rejected", "done",    "dropped"};
}

QString entryStateName(EntryState state) { return QLatin1String(names.at(size_t(state))); }

EntryState entryStateFromName(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names.at(i)))
            return EntryState(i);
    }
    // A name from a newer desk: only a read-back or a person may move it.
    return EntryState::Unsure;
}
