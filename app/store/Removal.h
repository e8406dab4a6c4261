// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Db.h"

class OutboxTable;
struct Stores;

/// Taking a connection out of the files: its rows, and then what was left of them in the bytes. SQLite overwrites a row that
/// is deleted, but not the older copies of it that lie in the gaps of pages that others' rows live on in.
/// On the store's thread.
namespace Removal {

/// Its rows, in the copies, the cache and the outbox. From then on finish() is owed, and so is its sign-in, which stands
/// outside the files: also by the next start.
Result<Done> removeRows(Stores &stores, const QString &directory, const QString &connection);
/// Connections that are gone, whose sign-in may still be where sign-ins are kept.
Result<QStringList> owedSignIns(Stores &stores);
/// What is owed by an outbox whose place a copy of an earlier one takes.
Result<Done> keepOwed(OutboxTable &outbox, OutboxTable &copy);
/// It was forgotten there.
Result<Done> forgotSignIn(Stores &stores, const QString &connection);
/// Writes the files anew where that is owed, each by way of memory: no further file has anything of it. Takes seconds where
/// another connection has very many records. Where it fails nothing is lost, and it is still owed.
Result<Done> finish(Stores &stores);
/// One file anew, out of what is in it; not within a transaction.
Result<Done> compact(Db &db);

} // namespace Removal
