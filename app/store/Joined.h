// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Worker.h"

/// What needs both files at once.
namespace Joined {

/// Rows of a table with what this desk has in hand for each.
Result<QList<Row>> tableRows(Stores &stores, const QString &kind, const QList<qint64> &rows);
/// A record with its changes and this desk's entries for it.
Result<std::optional<RecordDetail>> record(Stores &stores, const QString &kind, qint64 row);
/// Fills the cache of kinds that no service lists from the register, where a rebuilt cache has none of them.
Result<Done> refill(Stores &stores);

} // namespace Joined
