// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Query.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QTableWidget;

/// How many rows there are by the values of a column: value, number and a short bar. A press on a value filters by it.
class CountTable : public QWidget
{
    Q_OBJECT

public:
    /// `columns`: those that can be counted by, the best first.
    CountTable(const KindSpec &kind, const QStringList &columns, QWidget *parent = nullptr);

    QString column() const;
    void setCounts(const Counts &counts);

Q_SIGNALS:
    void columnChanged();
    void chosen(const QString &column, const QString &value);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void activate(int row);

    const KindSpec m_kind;
    QComboBox *m_columns;
    QTableWidget *m_table;
};
