// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/OutboxState.h"

namespace {
using S = EntryState;
using E = OutboxEvent;

struct Row {
    S state;
    E event;
    S next;
};

// The figure of the architecture, section 6, as rows. What is not here cannot happen.
constexpr Row table[] = {
    {S::Draft, E::Submit, S::Ready},
    {S::Draft, E::Edit, S::Draft},
    {S::Draft, E::Drop, S::Dropped},
    {S::Draft, E::Shown, S::Done},

    {S::Ready, E::Pick, S::Sending},
    {S::Ready, E::Lapsed, S::Draft},
    {S::Ready, E::Moved, S::Conflict},
    {S::Ready, E::Refused, S::Rejected}, // the read before the send: the service no longer has the record
    {S::Ready, E::NotSent, S::Waiting},
    {S::Ready, E::TryLater, S::Waiting},
    {S::Ready, E::SignIn, S::Ready},
    {S::Ready, E::ReadYes, S::Done}, // the read before it is sent once more: an earlier attempt had arrived
    {S::Ready, E::TakeBack, S::Draft},
    {S::Ready, E::Edit, S::Draft},
    {S::Ready, E::Drop, S::Dropped},

    {S::Waiting, E::Due, S::Ready},
    {S::Waiting, E::Restart, S::Waiting},
    {S::Waiting, E::TakeBack, S::Draft},
    {S::Waiting, E::Edit, S::Draft},
    {S::Waiting, E::Drop, S::Dropped},

    {S::Sending, E::Applied, S::Done},
    {S::Sending, E::Accepted, S::Done},
    {S::Sending, E::Refused, S::Rejected},
    {S::Sending, E::Moved, S::Conflict},
    {S::Sending, E::NotSent, S::Waiting},
    {S::Sending, E::TryLater, S::Waiting},
    {S::Sending, E::SignIn, S::Ready},
    {S::Sending, E::Doubt, S::Unsure},
    {S::Sending, E::Restart, S::Unsure},

    {S::Unsure, E::ReadYes, S::Done},
    {S::Unsure, E::ReadNo, S::Ready}, // held until a person clicks Send again
    {S::Unsure, E::ReadOther, S::Conflict},
    {S::Unsure, E::ReadUnknown, S::Unsure},
    {S::Unsure, E::Restart, S::Unsure},
    {S::Unsure, E::SendAgain, S::Ready},
    {S::Unsure, E::MarkDone, S::Done},
    {S::Unsure, E::Drop, S::Dropped},

    {S::Conflict, E::KeepMine, S::Ready},
    {S::Conflict, E::TakeTheirs, S::Dropped},
    {S::Conflict, E::Edit, S::Draft},
    {S::Conflict, E::Drop, S::Dropped},

    {S::Rejected, E::Submit, S::Ready}, // what stood in the way was taken away: the same again
    {S::Rejected, E::Edit, S::Draft},
    {S::Rejected, E::Drop, S::Dropped},
};
} // namespace

std::optional<EntryState> nextState(EntryState state, OutboxEvent event)
{
    for (const Row &row : table) {
        if (row.state == state && row.event == event)
            return row.next;
    }
    return std::nullopt;
}
