// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/Sheet.h"
#include "app/kind/Import.h"
#include "app/kind/Kind.h"

/// Which column of a file is what, by its header. Headers are compared without case, spaces, marks and punctuation.
namespace Mapping {

/// "Date of deferral" → "dateofdeferral".
QString key(const QString &header);

/// One use a header; what no header names is not there, and no use is given twice. `command` null: a register of records.
QList<ColumnUse> suggested(const QStringList &headers, const KindSpec &kind, const CommandSpec *command, const FileWords &words);
/// The uses of a paste without headers, by what its cells are.
QList<ColumnUse> guessed(const Sheet &sheet, const KindSpec &kind, const CommandSpec *command);

/// The kind's own file that has these headers; null: none of them.
const FileSpec *shape(const QStringList &headers, const KindSpec &kind);
/// The same by its id.
const FileSpec *shapeOf(const QString &id, const KindSpec &kind);
/// The rows in which headers are looked for.
constexpr qsizetype topRows = 10;
/// The row of the headers: above it there may be titles that people write over a table. -1: none of the first rows.
int headerRow(const Sheet &sheet, const KindSpec &kind, const CommandSpec *command, const FileWords &words);
/// The row below lines of one filled cell each, where those that follow have more; 0: there are no such lines.
int belowTitles(const Sheet &sheet);

/// Uses by header, and by which of several that are the same, to be kept under a name, and back for a file with other columns or in another order.
QString kept(const QStringList &headers, const QList<ColumnUse> &uses);
QList<ColumnUse> restored(const QString &kept, const QStringList &headers);

bool names(const QList<ColumnUse> &uses, ColumnUse::Role role, const QString &id = {});

} // namespace Mapping
