// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/OutboxTable.h"

/// Reading what can still be read out of a damaged outbox file.
namespace Salvage {

struct Report {
    qint64 entries = 0;      ///< read out of the damaged file
    qint64 fromBackup = 0;   ///< further ones, out of a backup
};

/// Moves the file and its log aside as <name>-damaged-<stamp>.sqlite, or what there is of them; the new path comes back. Never deletes.
Result<QString> setAside(const QString &path, const QString &stamp);

/// Copies row by row what `damaged` (empty: there is none) still gives into `fresh` (which has today's schema), then from the newest readable
/// of `backups` the entries that are missing. What was on its way in that backup is unsure, never ready.
/// The history is counted anew from there, and what is still owed stands in `fresh`: see Restoring::doubtSalvaged.
Result<Report> into(Db &fresh, const QString &damaged, const QStringList &backups);

/// Numbers of the entries that came out of a backup, until `settle`.
Result<QList<qint64>> owed(OutboxTable &outbox);
Result<Done> settle(OutboxTable &outbox);

} // namespace Salvage
