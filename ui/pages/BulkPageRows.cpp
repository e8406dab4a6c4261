// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The row on which a person stands, and those that are selected, by item: rows move while they are reviewed.
#include "ui/models/BatchLines.h"
#include "ui/pages/BulkPage.h"

#include <QtWidgets/QTableView>

#include <algorithm>

int BulkPage::current() const
{
    const BatchLine *line = m_lines->line(m_table->currentIndex().row());
    return line == nullptr ? -1 : line->item;
}

void BulkPage::setCurrent(int item)
{
    if (m_lines->rowCount() == 0)
        return;
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
    if (m_table->currentIndex().isValid() && m_lines->rowOf(item) == m_table->currentIndex().row())
        return;
    QList<int> chosen;
    for (const int each : selected())
        chosen.append(m_lines->rowOf(each));
    int row = m_lines->rowOf(item);
    // What the frame and the reasons below the table speak of is what the buttons act on.
    if (row < 0 && !chosen.isEmpty())
        row = chosen.contains(m_table->currentIndex().row()) ? m_table->currentIndex().row() : *std::min_element(chosen.cbegin(), chosen.cend());
    const QModelIndex index = m_lines->index(qMax(0, row), column);
    // What is selected may be more than the current row.
    m_table->selectionModel()->setCurrentIndex(index, chosen.isEmpty() ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                                                     : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
}

/// Rows that moved, or that another group shows now, stay selected.
void BulkPage::choose(const QList<int> &items)
{
    if (items.isEmpty() || selected() == items)
        return;
    QItemSelection rows;
    for (const int item : items) {
        if (const int row = m_lines->rowOf(item); row >= 0)
            rows.select(m_lines->index(row, 0), m_lines->index(row, m_lines->columnCount() - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

QList<int> BulkPage::selected() const
{
    QList<int> items;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        items.append(m_lines->line(row.row())->item);
    return items;
}
