// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QTableView;
class QTableWidget;
class QTableWidgetItem;

/// How every table of the desk looks and is walked: whole rows, one line each, no grid, no frame, no row heads; Tab leaves it,
/// and TableKeys.
namespace TableLook {

void apply(QTableView *table);
/// Its rows' height and its own least, of the font as it is.
void measure(QTableView *table);
/// In a low window its rows are lower.
void setLow(QTableView *table, bool low);
int rowHeight(const QTableView *table);
/// The look alone, of a table with widths, a height and keys of its own.
void plain(QTableView *table);
/// Of a table below its page's other rows: its header and a few rows, however low the window is.
int leastHeight(const QTableView *table);
/// The rows that are selected, from the top.
QList<int> selectedRows(const QTableView *table);
/// Of a cell that may have had none so far.
QTableWidgetItem *itemAt(QTableWidget *table, int row, int column);

} // namespace TableLook
