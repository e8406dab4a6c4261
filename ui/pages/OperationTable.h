// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"

#include <QtWidgets/QWidget>

class QTableWidget;

/// How each operation of a service is called, where the service does not publish it: the desk's assumptions, which a
/// person can change line by line, and what a test of the connection found at each place.
class OperationTable : public QWidget
{
    Q_OBJECT

public:
    explicit OperationTable(QWidget *parent = nullptr);

    /// `own`: the service's table as the desk assumes it; empty: nothing is shown. `changed`: a connection's changes to it.
    void fill(const QList<Operation> &own, const QList<Operation> &changed);
    /// The lines that differ from the desk's own.
    QList<Operation> changed() const;
    /// Why the table cannot be kept as it is; empty: it can.
    QString problem() const;
    /// Operation → what a test found, source texts of the context "Operations".
    void showFound(const QList<std::pair<QString, QString>> &found);

private:
    enum Column { Name, Calls, Path, Found, ColumnCount };
    Operation shown(int row) const;
    void forgetFound();
    void fit();

    QList<Operation> m_own;
    QTableWidget *m_table;
};
