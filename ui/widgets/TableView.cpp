// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"

#include "ui/Theme.h"
#include "ui/models/RecordModel.h"
#include "ui/text/Words.h"
#include "ui/widgets/TableKeys.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/TickDelegate.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new TickDelegate(this));
    TableLook::plain(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setProperty("elidesAtEdge", true);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update)); // where the edge is, changes
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(0); // fitting a column looks at the rows shown, never at all of them
    header->setMinimumSectionSize(48);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT sortRequested(m_records->columnId(column)); });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &TableView::columnsChanged);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT openRequested(currentRow()); });
    updateRowHeight();
    auto *keys = new TableKeys(this);
    keys->setSorts(true);
    keys->leaveSpace(); // it ticks
}

void TableView::setDefaultColumns(const QStringList &columns)
{
    m_defaults = columns;
    resetColumns();
}

int TableView::widthOf(int column) const
{
    // Widths are declared for the default font; no heading and no "Not known yet" is cut.
    const ColumnSpec *spec = m_records->spec(column);
    const int declared = (spec == nullptr ? 200 : spec->width) * fontMetrics().height() / 16;
    const QString title = m_records->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString blank = spec == nullptr ? QString() : Words::cell(m_records->kind(), *spec, QVariant());
    // A state's words are all that tells it apart without its colour: they are never cut in any language.
    int states = 0;
    if (spec != nullptr && spec->type == ColumnType::State) {
        for (const StateSpec &state : m_records->kind().states) {
            const QString words = Words::recordState(m_records->kind(), QString::fromLatin1(state.code));
            states = qMax(states, StatusDelegate::pillWidth(fontMetrics(), words) + 4 * Theme::unit);
        }
    }
    const int box = column == 0 ? TickDelegate::room(this) : 0;
    return box + qMax(qMax(declared, states), qMax(fontMetrics().horizontalAdvance(title) + 8 * Theme::unit,
                                     fontMetrics().horizontalAdvance(blank) + 5 * Theme::unit));
}

void TableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const QSignalBlocker quiet(header);
    int place = 0;
    for (const QString &id : std::as_const(m_defaults)) {
        const int column = m_records->columnOf(id);
        if (column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    for (int column = 0; column < m_records->columnCount(); ++column) {
        setColumnHidden(column, !m_defaults.contains(m_records->columnId(column)));
        setColumnWidth(column, widthOf(column));
    }
}

void TableView::showFor(const QStringList &columns, bool shown)
{
    QHeaderView *header = horizontalHeader();
    const QSignalBlocker quiet(header);
    int place = 1;
    for (const QString &id : columns) {
        const int column = m_records->columnOf(id);
        if (column < 0 || shown == m_forAWhile.contains(id))
            continue;
        if (shown && !isColumnHidden(column))
            continue; // the person has it already
        setColumnHidden(column, !shown);
        if (shown) {
            m_forAWhile.append(id);
            header->moveSection(header->visualIndex(column), place++);
        } else {
            m_forAWhile.removeAll(id);
        }
    }
}

void TableView::restore(QSettings &settings, const QString &view)
{
    const QString group = QStringLiteral("tables/%1/").arg(view);
    const QStringList order = settings.value(group + QStringLiteral("order")).toStringList();
    if (order.isEmpty())
        return;
    const QSignalBlocker quiet(horizontalHeader());
    const QStringList shown = settings.value(group + QStringLiteral("shown")).toStringList();
    int place = 0;
    for (const QString &id : order) {
        const int column = m_records->columnOf(id);
        if (column < 0)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        setColumnHidden(column, column != 0 && !shown.contains(id));
        const int width = settings.value(group + QStringLiteral("width/") + id).toInt();
        if (width > 0)
            setColumnWidth(column, width);
    }
}

void TableView::save(QSettings &settings, const QString &view) const
{
    const QString group = QStringLiteral("tables/%1/").arg(view);
    QStringList order;
    QStringList shown;
    int lastShown = -1;
    for (int place = 0; place < m_records->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        order.append(m_records->columnId(column));
        if (isColumnHidden(column) || m_forAWhile.contains(m_records->columnId(column)))
            continue;
        shown.append(order.constLast());
        lastShown = column;
    }
    for (int column = 0; column < m_records->columnCount(); ++column) {
        // The last one fills the window, and the others have their own width in each language and text size until somebody
        // drags them: only that is a wish.
        const QString key = group + QStringLiteral("width/") + m_records->columnId(column);
        if (!isColumnHidden(column) && column != lastShown && columnWidth(column) != widthOf(column))
            settings.setValue(key, columnWidth(column));
        else if (columnWidth(column) == widthOf(column))
            settings.remove(key);
    }
    settings.setValue(group + QStringLiteral("order"), order);
    settings.setValue(group + QStringLiteral("shown"), shown);
}

void TableView::copySelected()
{
    QList<int> columns;
    for (int place = 0; place < m_records->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    whenDone(this, m_records->asText(selected(), columns), [this](const Result<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        else
            Q_EMIT m_records->failed(text.error());
    });
}

void TableView::showSort(const QString &column, bool descending)
{
    horizontalHeader()->setSortIndicator(m_records->columnOf(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::keyboardSearch(const QString &typed)
{
    // Qt would read every row of the table to find one that begins so.
    if (!typed.trimmed().isEmpty())
        Q_EMIT searchTyped(typed);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    stay();
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    const bool menu = event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (menu) {
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (currentRow() != 0)
            Q_EMIT openRequested(currentRow());
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        tick(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_ticking) {
        clearChosen();
        return;
    }
    if (event->key() == Qt::Key_Down && !event->modifiers() && !m_ticking && currentIndex().isValid() && rowAtCell() != m_current) {
        // The row on which the person stood has left: the one after it is in its place.
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        Q_EMIT menuRequested(event->globalPos());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void TableView::updateRowHeight()
{
    TableLook::measure(this);
}

int TableView::sizeHintForRow(int) const { return TableLook::rowHeight(this); }
