// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"
#include "app/store/Cell.h"

/// An entry as a row of the outbox file: the columns by name, their values, and back. Included by the store only.
namespace OutboxRow {

/// Every column but id, "a,b,c".
QString columns();
/// The same for who looks at the plain ones: without the texts of what was read and ticked, and with the answers and the
/// base as asked for. What is left out reads as nothing.
QString columnsWith(bool answers, bool base);
/// Whether, by its connection's rules, a second person is asked about the entry "e".
QString asksSecond();
/// As many places, "?,?,?".
QString places();
/// "a=?,b=?,c=?"
QString sets();
/// In the order of columns().
QVariantList values(const Entry &entry);
/// A statement that selected id, columns() and whether a second person is asked (OutboxTable::asksSecond).
Entry read(sqlite3_stmt *statement);

/// States that keep later entries of the same person back.
bool holds(EntryState state);
QString json(const Values &values);

} // namespace OutboxRow
