// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"

/// What a command comes to, where it can come to several things.
namespace Outcomes {

/// The outcome that the record as it was found to be gives the entry, where it is not the one that it was drafted as and
/// asks for a tick of its own: a void that has become a clawback. Null: there is nothing to tick.
const OutcomeSpec *turnedInto(const CommandSpec &command, const Entry &entry);

} // namespace Outcomes
