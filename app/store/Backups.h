// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Db.h"

#include <QtCore/QDateTime>

/// Copies of the outbox and of the activity record in <data folder>/backups (0700), named outbox-<instant>.sqlite and
/// activity-<instant>.sqlite, the last seven of each kept, and besides the last of each of fourteen days. What a restore set aside is there too, and stays.
namespace Backups {

enum class Of {
    Outbox,
    Activity,
    Aside, ///< the outbox that stood here before a restore
};

/// Newest first, full paths. What is named later than `now` was made while the clock was ahead: nobody knows when, and it
/// comes last.
QStringList list(const QString &directory, Of of = Of::Outbox, const QDateTime &now = {});
/// A copy by SQLite's own backup call, of the file as it is at one moment. The path comes back.
Result<QString> backupPrecious(Db &db, const QString &directory, const QDateTime &now, Of of = Of::Outbox);
/// The same, but no second copy of what did not change since the newest one: then the path is empty.
Result<QString> backupChanged(Db &db, const QString &directory, const QDateTime &now, Of of);
/// Takes a removed connection out of every copy too, and out of every outbox that a restore set aside. A damaged one goes
/// whole: nothing can be taken out of pages that nothing leads to. Error "full": there is no room to clean one of them.
Result<Done> removeConnection(const QString &directory, const QString &connection);
/// "20260816T081500123Z": sorts by time, and is a file name everywhere.
QString stamp(const QDateTime &at);
/// The instant in the name of a copy; invalid: it has none.
QDateTime instantOf(const QString &path);

} // namespace Backups
