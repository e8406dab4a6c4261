// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtGui/QKeySequence>

#include <functional>

class QAction;
class QLineEdit;
class QMenu;
class QTableView;

/// What the mouse does with the heads of a table, by keys and for the column of the current cell: sort, move, make wider or
/// narrower. Every table has them; sorting and moving only where its heads can be clicked and dragged to the same end.
/// Space selects a row or takes it out of what is selected, and letters go to the box that finds, where there is one.
class TableKeys : public QObject
{
    Q_OBJECT

public:
    explicit TableKeys(QTableView *table);
    static TableKeys *of(const QTableView *table);

    /// A click on a head sorts.
    void setSorts(bool sorts);
    /// The same for a table that has no order of its own: upwards first, and the other way round with the next.
    void sortBy(const std::function<void(int column, Qt::SortOrder order)> &fn);
    /// As if its head had been pressed until it stands so; after sortBy().
    void sort(int column, Qt::SortOrder order);
    /// The table has a use of its own for Space.
    void leaveSpace() { m_leavesSpace = true; }
    void setFind(QLineEdit *find) { m_find = find; }
    /// The order of the columns is remembered under this name.
    void remember(QSettings &settings, const QString &name);
    /// What can be done with the column of the current cell.
    void addTo(QMenu *menu);

Q_SIGNALS:
    /// A column was moved or made wider by a key.
    void arranged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QAction *act(const QKeySequence &keys, const char *text, const std::function<void()> &fn);
    int column() const;
    QString title(int column) const;
    void sort();
    void move(int step);
    void widen(int step);
    void describe();

    QTableView *m_table;
    QLineEdit *m_find = nullptr;
    QList<std::pair<QAction *, const char *>> m_actions; ///< with the words of each, for the column's name
    QAction *m_sort = nullptr;
    QList<QAction *> m_moves;
    QString m_place; ///< where a column came to stand, in words
    std::function<void(int column, Qt::SortOrder order)> m_sortFn;
    bool m_sorts = false;
    bool m_leavesSpace = false;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
