// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Batch.h"
#include "app/store/Worker.h"

/// The batch that was begun and not queued, kept beside the outbox: which records and what was answered. A person's name is
/// in it, as in an entry, only where something was said of a file's row: the file may be gone when the row is looked at again.
/// It goes with its connection, from the copies of the outbox as well. No ticks: what was accepted was accepted for the rows as
/// they were. Store's thread only, but isBegun().
namespace OpenBatch {

/// Something was answered or chosen in it: a mere selection is made again by a press.
bool isBegun(const BatchPlan &plan);
/// In the place of the one that was kept before; without items: none is kept any more.
Result<Done> keep(Stores &stores, const BatchPlan &plan);
/// Without items: none is kept.
Result<BatchPlan> read(Stores &stores);

} // namespace OpenBatch
