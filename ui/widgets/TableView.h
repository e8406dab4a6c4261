// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Query.h"

#include <QtCore/QSettings>
#include <QtCore/QSet>
#include <QtWidgets/QTableView>

class RecordModel;

/// A table for the keyboard first. A row is ticked by Space or by a press on its box, and stays ticked while the arrows
/// move on; with none ticked the current row is what is acted upon: always a current cell, whole rows selected, copied as text
/// with headers; columns remembered by their ids. Who is selected is kept by record, through every change of order: what a
/// filter hides stays selected, and nobody takes the place of a record that leaves.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setRecords(RecordModel *model);
    /// The columns shown when nothing is remembered, in order.
    void setDefaultColumns(const QStringList &columns);
    void restore(QSettings &settings, const QString &view);
    void save(QSettings &settings, const QString &view) const;
    void resetColumns();
    /// Columns that are shown for a while, beside the first; not remembered.
    void showFor(const QStringList &columns, bool shown);

    /// Row numbers of all that is selected: those shown first, in their order.
    QList<qint64> selected() const;
    qsizetype selectedCount() const { return m_selected.size(); }
    /// Gives up all that was chosen: the current row is what is acted upon again.
    void clearChosen();
    /// Nobody is selected or stood on: the numbers of the rows are other records' from now on.
    void forget();
    /// A person did something with what is selected: the current row is not moved any more by itself.
    void stay();
    /// The first rows ever are coming: while nobody has moved, the current row is the first of them.
    void setFilling(bool filling) { m_filling = filling; }
    int hiddenSelected() const;
    /// Rows are chosen one by one, and the current row is only where the person stands.
    bool isTicking() const { return m_ticking; }
    /// Several rows are chosen, or one was on purpose.
    bool isTicked(const QModelIndex &index) const;
    /// Ticks the row, or takes its tick away; with the last one gone the current row is chosen again.
    void tick(const QModelIndex &index);
    /// The number of the row on which the person stands, also when it has left the table since; 0 when there is none.
    qint64 currentRow() const { return m_current; }
    void copySelected();
    void showSort(const QString &column, bool descending);
    void makeCurrent();
    void keyboardSearch(const QString &typed) override;
    /// Every row of the filter, also those that have not been fetched yet.
    void selectAll() override;

Q_SIGNALS:
    void selectedChanged();
    void currentRowChanged(qint64 row);
    void openRequested(qint64 row);
    void sortRequested(const QString &column);
    /// A letter was typed on the table: it belongs into the search box.
    void searchTyped(const QString &typed);
    void menuRequested(const QPoint &global);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    int sizeHintForRow(int row) const override;

private:
    void rememberSelection(const QItemSelection &selected, const QItemSelection &deselected);
    void taken(QItemSelectionModel::SelectionFlags command);
    void takeOff();
    void reselect(bool asked);
    QList<std::pair<int, int>> selectedHere() const;
    qint64 rowAtCell() const;
    void putCell(int position);
    void tell();
    bool isOnBox(const QMouseEvent *event) const;
    void updateRowHeight();
    int widthOf(int column) const;

    RecordModel *m_records = nullptr;
    QStringList m_defaults;
    QStringList m_forAWhile;
    QSet<qint64> m_selected;
    qint64 m_current = 0; ///< may stand outside of the table
    qint64 m_told = 0;    ///< the last of currentRowChanged()
    int m_place = 0;      ///< where the current cell stood before the order changed
    bool m_changed = false; ///< selectedChanged() is to be said
    bool m_pressed = false; ///< by the left button: nothing is said until it is released
    bool m_filling = false;
    bool m_reordering = false;
    bool m_selectWhenWhole = false;
    Query m_selectOf;
    bool m_ticking = false;
    bool m_boxPressed = false;
    bool m_parked = false; ///< the current cell is where makeCurrent() put it, and nobody has moved since
};
