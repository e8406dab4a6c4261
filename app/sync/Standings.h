// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Review.h"
#include "app/sync/Gather.h"

/// Of many rows at once: what a command still needs, by the same rules as its form.
namespace Standings {

struct RowStanding {
    QList<Finding> missing;
    bool cannotTell = false; ///< what the rules rely on is not known
};

/// Rows that are no longer there are left out. `times.recordRead` is not looked at: each row has its own. Store's thread only.
Result<QHash<qint64, RowStanding>> of(Stores &stores, const Connection &connection, const Traits &traits, const KindSpec &kind,
                                      const CommandSpec &command, const ReviewSpec &review, const QList<qint64> &rows, const Gather::Times &times);

/// 0: can be done now. Then what cannot be told yet, then by how much is missing.
int rank(const RowStanding &standing);

} // namespace Standings
