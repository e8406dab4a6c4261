// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Db.h"

#include <QtCore/QDateTime>

/// Copies of the outbox file in <data folder>/backups (0700), named outbox-<instant>.sqlite, the last seven kept.
namespace Backups {

/// Newest first, full paths.
QStringList list(const QString &directory);
/// A copy by SQLite's own backup call, of the file as it is at one moment. The path comes back.
Result<QString> backupPrecious(Db &outbox, const QString &directory, const QDateTime &now);
/// Takes a removed connection out of every copy too.
Result<Done> removeConnection(const QString &directory, const QString &connection);
/// "20260816T081500123Z": sorts by time, and is a file name everywhere.
QString stamp(const QDateTime &at);

} // namespace Backups
