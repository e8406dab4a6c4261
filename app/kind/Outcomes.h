// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"
#include "app/kind/Kind.h"

/// What a command comes to, where it can come to several things.
namespace Outcomes {

/// The outcome that the record as it was found to be gives the entry, where it is not the one that it was drafted as and
/// asks for a tick of its own: a void that has become a clawback. Null: there is nothing to tick.
const OutcomeSpec *turnedInto(const CommandSpec &command, const Entry &entry);

/// The outcome of the record that the entry was drafted for; it is compared before it leaves, so that what went came to this.
/// Null: it comes to one thing only, or nobody knows.
const OutcomeSpec *of(const CommandSpec &command, const Entry &entry);

/// A record that comes to this outcome, for words that follow from the record; empty: there is none.
Values exampleOf(const KindSpec &kind, const CommandSpec &command, const QString &outcome);

} // namespace Outcomes
