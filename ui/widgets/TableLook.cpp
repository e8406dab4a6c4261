// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableLook.h"

#include "ui/Theme.h"
#include "ui/widgets/TableKeys.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

#include <algorithm>

namespace {
const char *const isLow = "low";
}

int TableLook::rowHeight(const QTableView *table)
{
    return table->property(isLow).toBool() ? Theme::lowRowHeight(table->fontMetrics()) : Theme::rowHeight(table->fontMetrics());
}

void TableLook::setLow(QTableView *table, bool low)
{
    const QVariant now = table->property(isLow);
    if (!now.isValid() || now.toBool() == low || table->verticalHeader()->defaultSectionSize() != rowHeight(table))
        return; // as it is, or with rows of its own
    const int own = table->minimumHeight() == leastHeight(table) ? -1 : table->minimumHeight();
    table->setProperty(isLow, low);
    measure(table);
    if (own >= 0)
        table->setMinimumHeight(own);
}

int TableLook::leastHeight(const QTableView *table)
{
    constexpr int rowsShown = 3; // below the header
    return (rowsShown + 1) * rowHeight(table) + table->horizontalScrollBar()->sizeHint().height();
}

void TableLook::measure(QTableView *table)
{
    if (!table->property(isLow).isValid())
        table->setProperty(isLow, false);
    table->verticalHeader()->setMinimumSectionSize(0); // ours is enough for a line, and what the style asks for is more
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table));
    table->setMinimumHeight(leastHeight(table));
}

void TableLook::plain(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(table->fontMetrics()));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
}

void TableLook::apply(QTableView *table)
{
    plain(table);
    table->horizontalHeader()->setStretchLastSection(true);
    new TableKeys(table);
    measure(table);
}

QList<int> TableLook::selectedRows(const QTableView *table)
{
    QList<int> rows;
    const QModelIndexList chosen = table->selectionModel()->selectedRows();
    for (const QModelIndex &row : chosen)
        rows.append(row.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QTableWidgetItem *TableLook::itemAt(QTableWidget *table, int row, int column)
{
    QTableWidgetItem *item = table->item(row, column);
    if (item == nullptr) {
        item = new QTableWidgetItem;
        table->setItem(row, column, item);
    }
    return item;
}
