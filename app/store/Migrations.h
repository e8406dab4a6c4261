// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Db.h"

/// The schema's history: resources/sql/<database>/NNN_*.sql, run in the order of their numbers. A new file is made by
/// running all of them, so that an old and a new one cannot differ.
namespace Migrations {

/// The number of the newest migration of "cache", "outbox" or "activity".
int newest(const QString &database);
/// The number that the file is at.
Result<int> version(Db &db);

/// Brings the file up to `newest`, each step in a transaction of its own. `before` is called once, when there is
/// something to change in a file that is not new (a backup). A file of a newer desk: error "newer", nothing is touched.
Result<Done> run(Db &db, const QString &database, const std::function<Result<Done>()> &before = {});

} // namespace Migrations
