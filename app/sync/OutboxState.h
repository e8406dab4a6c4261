// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"

#include <optional>

/// What can happen to an entry of the outbox. With the nine states this is the whole machine: everything else in the
/// outbox is an effect of a step that this table allows.
enum class OutboxEvent {
    Submit,      ///< a person released it
    Edit,        ///< a person wants to change what it says
    Pick,        ///< its turn has come: committed before a byte leaves
    Lapsed,      ///< the rules no longer let it go (checked again just before the send)
    Moved,       ///< the record, read again just before the send, is not what the draft was made for
    Applied,     ///< 2xx, and the record shows it
    Accepted,    ///< 2xx, the record shows it later
    Refused,     ///< the service said no
    NotSent,     ///< provably never left
    TryLater,    ///< 429, 503: nothing happened
    SignIn,      ///< 401: nothing happened
    Doubt,       ///< timeout, closed, 5xx, unreadable: may have arrived
    Restart,     ///< the desk was started again
    Due,         ///< what it waited for has come
    ReadYes,     ///< read back: it took effect
    ReadNo,      ///< read back after the settling wait: it did not
    ReadOther,   ///< read back: the record moved, but not as we asked
    ReadUnknown, ///< read back: cannot be told
    KeepMine,    ///< a person saw the change and keeps the draft
    TakeTheirs,  ///< a person saw the change and drops the draft
    SendAgain,   ///< a person saw the facts of an unsure entry and sends it again
    MarkDone,    ///< a person knows that it arrived
    TakeBack,    ///< a person takes back what was released
    Drop,        ///< a person takes it out
    Shown,       ///< written to the service's own file before, and the service's list shows it now
};
constexpr int outboxEventCount = 25;

/// The state that follows, or nothing where the event cannot happen in that state (it is then ignored and said so).
std::optional<EntryState> nextState(EntryState state, OutboxEvent event);
