// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Worker.h"

/// Putting a copy of the outbox in the place of the outbox. The file that stood there is copied aside first and stays.
/// On the store's thread.
namespace Restoring {

/// Copies and files set aside, newest first, with the number of entries in each.
QList<BackupEntry> list(const QString &directory);
/// What restore() would change. Writes nothing.
Result<RestorePreview> preview(Stores &stores, const QString &file);
/// Sets the outbox aside, then takes the copy's content. What was ready, sending or waiting in it may have gone since, and
/// so may whatever began to be sent after it by the activity record: all of that becomes unsure and is read back, nothing
/// stays ready. Connections are not taken back: they stay as they are now.
Result<RestorePreview> restore(Stores &stores, const QString &directory, const QString &file, const QString &who, const QDateTime &now);
/// Ends a salvage: entries that were taken out of a copy (what was ready in it is unsure already) are unsure where they began
/// to be sent after it, by the activity record. It is owed in the file itself until there is a record that can be asked, so
/// that neither a crash nor a damaged record is a way round it. Nothing where nothing is owed.
Result<Done> doubtSalvaged(Stores &stores, const QDateTime &now);


struct WentBack {
    qint64 lost = 0;   ///< as lost()
    qint64 unsure = 0; ///< entries that may have gone since
};
/// Whether the outbox lacks steps that the activity record has of it: an earlier file was put in its place, or its log was lost.
Result<bool> isBehind(Stores &stores);
/// Such an outbox is taken as after a restore, and has another name from here on.
Result<WentBack> doubtOlder(Stores &stores, const QDateTime &now);
/// Entries that only the record still knows.
Result<qint64> lost(Stores &stores);

} // namespace Restoring
