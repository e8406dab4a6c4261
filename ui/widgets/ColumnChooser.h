// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

class QMenu;
class TableView;

/// A button with a menu of the table's columns, each ticked when it is shown.
class ColumnChooser : public QPushButton
{
    Q_OBJECT

public:
    explicit ColumnChooser(TableView *table, QWidget *parent = nullptr);

private:
    void fill();

    TableView *m_table;
    QMenu *m_menu;
};
