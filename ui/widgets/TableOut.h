// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Import.h"

#include <functional>

class MessageBar;
class QAction;
class QTableView;
class QWidget;

/// A table whose rows are all in its model, into a .csv or .xlsx: the rows that are shown, in their order, and the columns that
/// are shown, in theirs.
namespace TableOut {

SheetExport sheetOf(const QTableView *table);
/// "Save this table…" in the context menu of `over`, and by Ctrl+Shift+S in it. `title`: of the file. A page with a button of
/// its own for it has it press what comes back.
QAction *offer(Core &core, QWidget *over, MessageBar *message, std::function<QString()> title, std::function<SheetExport()> sheet);

} // namespace TableOut
