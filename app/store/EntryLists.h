// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/kind/EntryList.h"

class Db;

/// Lists of the outbox for tables: narrowed, ordered and counted where the entries are, whatever their number.
namespace EntryLists {

Result<EntryList> list(Db &outbox, const EntryListQuery &query);
/// In no order; what is not there any more is left out.
Result<EntryPart> read(Db &outbox, const QList<qint64> &ids);

} // namespace EntryLists
