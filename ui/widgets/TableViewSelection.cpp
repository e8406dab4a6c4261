// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is selected: records, by their numbers. The selection model shows those of them that are in the table, and tells
// what a person does to them; a change of order never does.
#include "ui/widgets/TableView.h"

#include "ui/models/RecordModel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <functional>

namespace {

/// Says of each selecting how it was meant: one that begins anew does so for hidden rows as well, even where nothing
/// that is shown changes.
class Selection : public QItemSelectionModel
{
public:
    Selection(QAbstractItemModel *model, QObject *parent, std::function<void(SelectionFlags)> taken)
        : QItemSelectionModel(model, parent), m_taken(std::move(taken))
    {
    }

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override
    {
        QItemSelectionModel::select(selection, command);
        if (command != NoUpdate)
            m_taken(command);
    }

private:
    std::function<void(SelectionFlags)> m_taken;
};

} // namespace

void TableView::setRecords(RecordModel *model)
{
    m_records = model;
    setModel(model);
    const QItemSelectionModel *first = selectionModel();
    setSelectionModel(new Selection(model, this, [this](QItemSelectionModel::SelectionFlags command) { taken(command); }));
    delete first;
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::rememberSelection);
    connect(model, &RecordModel::aboutToReorder, this, &TableView::takeOff);
    connect(model, &RecordModel::reordered, this, &TableView::reselect);
    connect(model, &RecordModel::settled, this, [this] {
        if (std::exchange(m_selectWhenWhole, false) && m_selectOf == m_records->query())
            selectAll();
    });
}

/// What happens around the table by these may move it: never between a press and its release, which would fall on another row.
void TableView::tell()
{
    if (m_pressed)
        return;
    if (std::exchange(m_told, m_current) != m_current)
        Q_EMIT currentRowChanged(m_current);
    if (std::exchange(m_changed, false))
        Q_EMIT selectedChanged();
}

void TableView::stay()
{
    m_parked = false;
    m_pressed = false;
    tell();
}

void TableView::rememberSelection(const QItemSelection &selected, const QItemSelection &deselected)
{
    const auto each = [](const QItemSelection &selection, auto fn) {
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                fn(row);
        }
    };
    each(deselected, [this](int row) { m_selected.remove(m_records->rowNumber(row)); });
    each(selected, [this](int row) { m_selected.insert(m_records->rowNumber(row)); });
    m_changed = true;
}

void TableView::taken(QItemSelectionModel::SelectionFlags command)
{
    if (m_reordering)
        return;
    if (command.testFlag(QItemSelectionModel::Clear) && hiddenSelected() > 0) {
        m_selected.clear();
        for (const auto &[first, last] : selectedHere()) {
            for (int position = first; position <= last; ++position)
                m_selected.insert(m_records->rowNumber(position));
        }
        m_changed = true;
    }
    if (const qint64 here = rowAtCell(); here != 0 && m_selected.contains(here))
        m_current = here;
    tell();
}

/// Positions of what is selected in the table, from first to last.
QList<std::pair<int, int>> TableView::selectedHere() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

QList<qint64> TableView::selected() const
{
    if (m_records == nullptr)
        return {};
    QList<qint64> rows;
    rows.reserve(m_selected.size());
    for (const auto &[first, last] : selectedHere()) {
        for (int position = first; position <= last; ++position) {
            if (const qint64 row = m_records->rowNumber(position); m_selected.contains(row))
                rows.append(row);
        }
    }
    if (rows.size() < m_selected.size()) {
        QList<qint64> hidden = (m_selected - QSet<qint64>(rows.cbegin(), rows.cend())).values();
        std::sort(hidden.begin(), hidden.end());
        rows += hidden;
    }
    return rows;
}

int TableView::hiddenSelected() const
{
    if (m_records == nullptr || m_selected.isEmpty())
        return 0;
    qsizetype here = 0;
    for (const auto &[first, last] : selectedHere())
        here += last - first + 1;
    return int(qMax<qsizetype>(0, m_selected.size() - here));
}

/// Before a change of order: Qt would carry the selection along by row where a whole table is selected.
void TableView::takeOff()
{
    m_reordering = true;
    if (currentIndex().isValid())
        m_place = currentIndex().row();
    const QSignalBlocker quiet(selectionModel());
    selectionModel()->clearSelection();
}

/// After a change of order: what was selected and is in the table is marked, and nothing else; there is a current cell.
void TableView::reselect(bool asked)
{
    const int columns = m_records->columnCount();
    QItemSelection here;
    const auto mark = [&](int first, int last) {
        here.append(QItemSelectionRange(m_records->index(first, 0), m_records->index(last, columns - 1)));
    };
    if (m_selected.size() == 1) {
        if (const int position = m_records->positionOf(*m_selected.cbegin()); position >= 0)
            mark(position, position);
    } else if (!m_selected.isEmpty()) {
        const QList<qint64> &order = m_records->order();
        for (int position = 0; position < order.size(); ++position) {
            const int first = position;
            while (position < order.size() && m_selected.contains(order.at(position)))
                ++position;
            if (position > first)
                mark(first, position - 1);
        }
    }
    const bool alone = !m_ticking && m_selected.size() <= 1;
    const bool moves = asked || m_filling; // a person looks for other rows, or nobody has seen any
    const bool whole = m_records->isWhole();
    // One row is just where the person stands, and nobody acts on somebody whom the filter just set hides: it moves to a row
    // that is shown. Several were chosen, stay chosen and are counted.
    const bool begins = alone && m_selected.size() == 1 && here.isEmpty() && moves && (whole || m_parked);
    if (begins)
        m_selected.clear();
    {
        const QSignalBlocker quiet(selectionModel());
        selectionModel()->select(here, QItemSelectionModel::ClearAndSelect);
        selectionModel()->select(QItemSelection(), QItemSelectionModel::Select); // what is selected next is not of one piece with it
    }
    int position = m_current == 0 ? -1 : rowAtCell() == m_current ? currentIndex().row() : m_records->positionOf(m_current);
    const bool waits = asked && !whole && position < 0 && m_current != 0 && !begins; // the rest of the rows may have it
    if (position < 0 && !moves && m_current != 0)
        position = qMin(m_place, m_records->rowCount() - 1); // it left: the cell keeps its place, and nobody is meant by it
    if (begins || position < 0)
        selectionModel()->clearCurrentIndex();
    else if (currentIndex().row() != position)
        putCell(position);
    m_reordering = false;
    if (begins || (asked && whole && m_records->rowCount() == 0))
        m_current = 0;
    // Rows that come later may belong before the one that came first.
    if (m_parked && moves && m_selected.size() <= 1 && m_records->rowCount() > 0 && currentIndex().isValid() && currentIndex().row() != 0) {
        setCurrentIndex(m_records->index(0, horizontalHeader()->logicalIndex(0)));
        m_parked = true;
    }
    if (!waits)
        makeCurrent();
    viewport()->update();
    m_changed = m_changed || !waits || !alone;
    tell();
}

/// The current cell, without anything being selected by it.
void TableView::putCell(int position)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    selectionModel()->setCurrentIndex(m_records->index(position, column), QItemSelectionModel::NoUpdate);
}

void TableView::makeCurrent()
{
    if (currentIndex().isValid() || m_records == nullptr || m_records->rowCount() == 0)
        return;
    if (m_selected.isEmpty()) {
        setCurrentIndex(m_records->index(0, horizontalHeader()->logicalIndex(0)));
        m_parked = true;
    } else {
        putCell(0);
    }
    scrollToTop();
}

/// The record in which the current cell is; 0: none.
qint64 TableView::rowAtCell() const
{
    return m_records != nullptr && currentIndex().isValid() ? m_records->rowNumber(currentIndex().row()) : 0;
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_reordering)
        return; // a change of order moves it along with its record
    m_parked = false;
    m_current = rowAtCell();
    tell();
}

void TableView::selectAll()
{
    m_selectWhenWhole = !m_records->isWhole();
    m_selectOf = m_records->query(); // the rows of another one were not meant
    if (m_selectWhenWhole || m_records->rowCount() == 0)
        return;
    const bool anew = !m_ticking && m_selected.size() <= 1; // the one row was only where the person stood
    m_ticking = true; // one is taken out by Space, and the others stay
    const QItemSelection all(m_records->index(0, 0), m_records->index(m_records->rowCount() - 1, m_records->columnCount() - 1));
    selectionModel()->select(all, anew ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select);
    viewport()->update();
}
