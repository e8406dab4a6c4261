// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/Matching.h"
#include "app/csv/Sheet.h"
#include "app/kind/Import.h"

/// From a sheet to what the desk can use: a look, items of a batch, or records of a register. Pure.
namespace Planning {

/// `command` null: a register of records. The uses of the request win over what the headers suggest.
FileLook look(const Sheet &sheet, const ImportRequest &request, const KindSpec &kind, const CommandSpec *command);

/// What each of the sheet's rows (dataRows()) says of whom: as Matching is asked, and what is wrong with it.
struct Names {
    QList<Matching::Given> given;
    QList<QList<Finding>> said;
    QList<QDate> serials; ///< the first days that numbers in a date's column stand for
};
Names named(const Sheet &sheet, const FileLook &look, const KindSpec &kind, bool serialsAreDates = true);

/// Every row below the headers as an item; nothing of a sheet with a problem. Nothing: it was stopped. `look` and `names`: of
/// this sheet, for whoever has them already.
std::optional<ImportPlan> plan(const Sheet &sheet, const ImportRequest &request, const KindSpec &kind, const CommandSpec &command, const FileLook &look,
                               const Names &names, const Matching &matching, const SheetProgress &progress);
std::optional<ImportPlan> plan(const Sheet &sheet, const ImportRequest &request, const KindSpec &kind, const CommandSpec &command,
                               const Matching &matching, const SheetProgress &progress);

struct RegisterRow {
    int line = 0;
    Record record;           ///< only what the row says; blank cells are not there
    QString shown;
    QList<Finding> said;     ///< a block: the row is refused. A warning: a cell was left out
    bool isRefused() const;
};
/// `serials`: filled with the first days that numbers in a date's column stand for.
QList<RegisterRow> registerRows(const Sheet &sheet, const FileLook &look, const ImportRequest &request, const KindSpec &kind, QList<QDate> *serials = nullptr);

/// Who the rows of a service's answer file are, and what it says of each.
QList<ReturnedLine> answers(const Sheet &sheet, const FileLook &look, const KindSpec &kind, const Matching &matching);

/// Rows of the sheet that are neither headers nor a service's guidance.
QList<qsizetype> dataRows(const Sheet &sheet, const FileLook &look, const KindSpec &kind);

/// Why an id cannot be sent in a path: nothing: it can.
std::optional<Finding> refusedId(const QString &id);

} // namespace Planning
