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
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("elidesAtEdge", true);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update)); // where the edge is, changes
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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

void TableView::setRecords(RecordModel *model)
{
    m_records = model;
    setModel(model);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::rememberSelection);
    connect(model, &RecordModel::aboutToReorder, this, [this] { m_reordering = true; });
    connect(model, &RecordModel::reordered, this, &TableView::reselect);
    connect(model, &RecordModel::settled, this, [this] {
        if (m_selectWhenWhole)
            selectAll();
    });
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
    const int declared = (spec == nullptr ? 170 : spec->width) * fontMetrics().height() / 16;
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

void TableView::rememberSelection(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_reordering)
        return;
    const auto each = [](const QItemSelection &selection, auto fn) {
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                fn(row);
        }
    };
    // A plain click or arrow begins anew, also for what a filter hides.
    if (!m_ticking && selectionModel()->selectedRows().size() <= 1)
        m_selected.clear();
    each(deselected, [this](int row) { m_selected.remove(m_records->rowNumber(row)); });
    each(selected, [this](int row) { m_selected.insert(m_records->rowNumber(row)); });
    Q_EMIT selectedChanged();
}

/// After a change of order: what was selected and is shown again is marked again, and there is a current cell.
void TableView::reselect()
{
    if (m_selected.size() > selectionModel()->selectedRows().size()) {
        QItemSelection back;
        for (int position = 0; position < m_records->rowCount(); ++position) {
            if (m_selected.contains(m_records->rowNumber(position)))
                back.select(m_records->index(position, 0), m_records->index(position, m_records->columnCount() - 1));
        }
        selectionModel()->select(back, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        // One row is just where the person stands, and nobody acts on somebody whom the filter hides: it moves to a row that is
        // shown. Several were chosen, stay chosen and are counted.
        if (!m_ticking && m_selected.size() == 1 && back.isEmpty() && m_records->rowCount() > 0) {
            m_selected.clear();
            selectionModel()->clearCurrentIndex();
        }
    }
    m_reordering = false;
    // Rows that come later may belong before the one that came first.
    if (m_parked && m_selected.size() <= 1 && m_records->rowCount() > 0 && currentIndex().row() != 0) {
        setCurrentIndex(m_records->index(0, horizontalHeader()->logicalIndex(0)));
        m_parked = true;
    }
    makeCurrent();
    Q_EMIT selectedChanged();
}

void TableView::makeCurrent()
{
    if (currentIndex().isValid() || m_records == nullptr || m_records->rowCount() == 0)
        return;
    const int column = horizontalHeader()->logicalIndex(0);
    const QModelIndex first = m_records->index(0, column);
    if (m_selected.isEmpty()) {
        setCurrentIndex(first);
        m_parked = true;
    } else
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    scrollToTop();
}

QList<qint64> TableView::selected() const
{
    if (m_records == nullptr)
        return {};
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<qint64> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_records->rowNumber(index.row()));
    const QSet<qint64> shown(rows.cbegin(), rows.cend());
    for (const qint64 row : m_selected) {
        if (!shown.contains(row))
            rows.append(row);
    }
    return rows;
}

int TableView::hiddenSelected() const
{
    return m_records == nullptr ? 0 : int(qMax<qsizetype>(0, m_selected.size() - selectionModel()->selectedRows().size()));
}

qint64 TableView::currentRow() const
{
    return m_records != nullptr && currentIndex().isValid() ? m_records->rowNumber(currentIndex().row()) : 0;
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_parked = m_parked && m_reordering; // a change of order moves it along with its record
    const qint64 row = currentRow();
    if (std::exchange(m_current, row) != row)
        Q_EMIT currentRowChanged(row);
}

void TableView::copySelected()
{
    QList<int> columns;
    for (int place = 0; place < m_records->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    whenDone(this, m_records->fetch(selected()), [this, columns](const Result<QList<Row>> &rows) {
        if (rows)
            QGuiApplication::clipboard()->setText(m_records->asText(*rows, columns));
        else
            Q_EMIT m_records->failed(rows.error());
    });
}

void TableView::showSort(const QString &column, bool descending)
{
    horizontalHeader()->setSortIndicator(m_records->columnOf(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::selectAll()
{
    m_selectWhenWhole = !m_records->isWhole();
    if (m_selectWhenWhole)
        return;
    m_ticking = true; // one is taken out by Space, and the others stay
    QTableView::selectAll();
    viewport()->update();
}

void TableView::keyboardSearch(const QString &typed)
{
    // Qt would read every row of the table to find one that begins so.
    if (!typed.trimmed().isEmpty())
        Q_EMIT searchTyped(typed);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    m_parked = false;
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
        stopTicking();
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
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(fontMetrics()));
    setMinimumHeight(TableLook::leastHeight(this));
}

int TableView::sizeHintForRow(int) const { return Theme::rowHeight(fontMetrics()); }
