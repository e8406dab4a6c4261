// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnChooser.h"

#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableView.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

ColumnChooser::ColumnChooser(TableView *table, QWidget *parent)
    : QPushButton(tr("Co&lumns"), parent)
    , m_table(table)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setAccessibleDescription(tr("Choose which columns the table shows, and sort and move that of the current cell"));
    m_menu->setAccessibleName(tr("Columns"));
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnChooser::fill);
}

void ColumnChooser::fill()
{
    m_menu->clear();
    const QAbstractItemModel *model = m_table->model();
    for (int place = 0; place < model->columnCount(); ++place) {
        const int column = m_table->horizontalHeader()->logicalIndex(place);
        if (column == 0)
            continue; // the person is always named
        QAction *action = m_menu->addAction(model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            Q_EMIT m_table->columnsChanged();
        });
    }
    TableKeys::of(m_table)->addTo(m_menu);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("As it was at first")), &QAction::triggered, this, [this] {
        m_table->resetColumns();
        Q_EMIT m_table->columnsChanged();
    });
}
