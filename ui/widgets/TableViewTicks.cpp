// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that are chosen one by one. The selection is what is acted upon; ticking is the way of choosing in which moving
// on does not give up what was chosen.
#include "ui/widgets/TableView.h"

#include "ui/models/RecordModel.h"
#include "ui/widgets/TickDelegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QHeaderView>

namespace {
constexpr auto toggle = QItemSelectionModel::Toggle | QItemSelectionModel::Rows;

bool isMove(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}
} // namespace

bool TableView::isTicked(const QModelIndex &index) const
{
    return (m_ticking || m_selected.size() > 1) && selectionModel()->isRowSelected(index.row());
}

void TableView::tick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool alone = !m_ticking && m_selected.size() <= 1;
    m_ticking = true;
    if (alone) {
        // The one row that was selected is where the person stood: the first tick is this row's.
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        selectionModel()->select(index, toggle);
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (m_selected.isEmpty())
        return clearChosen();
    viewport()->update();
    m_changed = true;
    tell();
}

void TableView::clearChosen()
{
    m_ticking = false;
    const QModelIndex here = currentIndex();
    // Where the row on which the person stood has left, the one in its place is not meant.
    if (here.isValid() && rowAtCell() == m_current)
        selectionModel()->select(here, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        selectionModel()->clearSelection();
    viewport()->update();
    m_changed = true;
    tell();
}

void TableView::forget()
{
    m_ticking = false;
    m_selectWhenWhole = false;
    m_selected.clear();
    selectionModel()->clear();
    m_current = 0;
    m_changed = true;
    stay();
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (m_ticking) {
        const auto *key = event != nullptr && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
        if (event == nullptr || (key != nullptr && isMove(key->key()) && !key->modifiers().testFlag(Qt::ShiftModifier)))
            return QItemSelectionModel::NoUpdate;
    }
    return QTableView::selectionCommand(index, event);
}

bool TableView::isOnBox(const QMouseEvent *event) const
{
    const QModelIndex at = indexAt(event->pos());
    return event->button() == Qt::LeftButton && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) && at.isValid()
        && horizontalHeader()->visualIndex(at.column()) == 0 && event->pos().x() < visualRect(at).left() + TickDelegate::room(this) + Theme::unit;
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    stay();
    const bool left = event->button() == Qt::LeftButton;
    m_pressed = left;
    m_boxPressed = isOnBox(event);
    if (m_boxPressed)
        return tick(indexAt(event->pos()));
    if (m_ticking && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
        // The row that is pressed begins anew; a menu for what is chosen does not.
        const QModelIndex at = indexAt(event->pos());
        m_ticking = !(left || (at.isValid() && !selectionModel()->isRowSelected(at.row())));
        viewport()->update();
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_boxPressed)
        QTableView::mouseMoveEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_boxPressed, false))
        QTableView::mouseReleaseEvent(event);
    m_pressed = m_pressed && event->button() != Qt::LeftButton;
    tell();
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press of two in a hurry is a press on the box as well.
    isOnBox(event) ? mousePressEvent(event) : QTableView::mouseDoubleClickEvent(event);
}
