// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QSet>
#include <QtWidgets/QTableView>

class RecordModel;

/// A table for the keyboard first. A row is ticked by Space or by a press on its box, and stays ticked while the arrows
/// move on; with none ticked the current row is what is acted upon: always a current cell, whole rows selected, copied as text with headers; columns
/// remembered by their ids. What is selected stays selected while a filter hides it.
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
    int hiddenSelected() const;
    /// Rows are chosen one by one, and the current row is only where the person stands.
    bool isTicking() const { return m_ticking; }
    /// Several rows are chosen, or one was on purpose.
    bool isTicked(const QModelIndex &index) const;
    /// Ticks the row, or takes its tick away; with the last one gone the current row is chosen again.
    void tick(const QModelIndex &index);
    /// The current row's number, 0 when there is none.
    qint64 currentRow() const;
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
    void reselect();
    void stopTicking();
    bool isOnBox(const QMouseEvent *event) const;
    void updateRowHeight();
    int widthOf(int column) const;

    RecordModel *m_records = nullptr;
    QStringList m_defaults;
    QStringList m_forAWhile;
    QSet<qint64> m_selected;
    qint64 m_current = 0;
    bool m_reordering = false;
    bool m_selectWhenWhole = false;
    bool m_ticking = false;
    bool m_boxPressed = false;
    bool m_parked = false; ///< the current cell is where makeCurrent() put it, and nobody has moved since
};
