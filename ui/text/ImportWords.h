// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/kind/Import.h"
#include "app/kind/Kind.h"

/// What the desk says about files in and out: columns, formats, problems and failures.
namespace ImportWords {

/// The title of a kind's column, also of an id that is no column of it.
QString column(const KindSpec &kind, const QString &id);
/// What a column of a file is for: "TRN (who it is)", "Date of deferral", "Not used".
QString use(const KindSpec &kind, const CommandSpec *command, const ColumnUse &use);
/// All that a column can be for, "not used" first. `command` null: a register of records.
QList<ColumnUse> uses(const KindSpec &kind, const CommandSpec *command);
/// Titles of the kind's columns and the command's fields by id (FileWords::columns).
QHash<QString, QString> titles(const KindSpec &kind, const CommandSpec *command);
/// The same, and words of choices and states, for the reading of files in the reader's language.
FileWords words(const KindSpec &kind, const CommandSpec *command);

/// "Comma-separated text, UTF-8, 312 rows".
QString recognised(const FileLook &look);
/// What is to be known about the file before its columns: one sentence each.
QStringList remarks(const KindSpec &kind, const FileLook &look);
/// The header of a column, or its place where there are none.
QString header(const FileLook &look, int column);
/// The header of the column that a finding is about; empty: the row as a whole.
QString place(const FileLook &look, const Finding &finding);
/// What is wrong with a line; `command` null: of a register.
/// What is wrong with a row, said of a file that has only some of the rows; `rows`: where those stand there.
Finding moved(Finding finding, const QHash<int, int> &rows);
QString problem(const KindSpec &kind, const CommandSpec *command, const Finding &finding);
/// The same where a column of its own says which row it is.
QString besideRow(QString words, const Finding &finding);

/// Why a file could not be read or written, whether anything was lost, what to do.
QString fault(const Error &error, const QString &service = {});

} // namespace ImportWords
