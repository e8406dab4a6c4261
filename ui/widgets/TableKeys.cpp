// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableKeys.h"

#include "ui/text/Words.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

namespace {
constexpr int step = 4; // letters that a press makes a column wider
} // namespace

TableKeys::TableKeys(QTableView *table) : QObject(table), m_table(table)
{
    m_sort = act(Qt::Key_F7, QT_TR_NOOP("Sort by %1"), [this] { sort(); });
    m_moves = {act(Qt::CTRL | Qt::SHIFT | Qt::Key_Left, QT_TR_NOOP("Move %1 to the left"), [this] { move(-1); }),
               act(Qt::CTRL | Qt::SHIFT | Qt::Key_Right, QT_TR_NOOP("Move %1 to the right"), [this] { move(1); })};
    act(Qt::ALT | Qt::SHIFT | Qt::Key_Right, QT_TR_NOOP("Make %1 wider"), [this] { widen(1); });
    act(Qt::ALT | Qt::SHIFT | Qt::Key_Left, QT_TR_NOOP("Make %1 narrower"), [this] { widen(-1); });
    m_sort->setEnabled(false);
    table->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableKeys::describe);
}

TableKeys *TableKeys::of(const QTableView *table) { return table->findChild<TableKeys *>(QString(), Qt::FindDirectChildrenOnly); }

QAction *TableKeys::act(const QKeySequence &keys, const char *text, const std::function<void()> &fn)
{
    auto *action = new QAction(m_table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, fn);
    m_table->addAction(action);
    m_actions.append({action, text});
    return action;
}

void TableKeys::setSorts(bool sorts)
{
    m_sorts = sorts;
    m_sort->setEnabled(sorts);
}

void TableKeys::sortBy(const std::function<void(int column, Qt::SortOrder order)> &fn)
{
    setSorts(true);
    m_sortFn = fn;
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    // The header has turned its own mark by now where the mouse clicked, and has not where a key did.
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        sort(section, m_sortedBy == section && m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void TableKeys::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_order = order;
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(column, order);
    m_sortFn(column, order);
}

void TableKeys::remember(QSettings &settings, const QString &name)
{
    QHeaderView *header = m_table->horizontalHeader();
    const QString key = QStringLiteral("tables/%1/places").arg(name);
    const QStringList places = settings.value(key).toStringList();
    if (places.size() == header->count()) { // else it is of an earlier version with other columns
        for (int place = 0; place < places.size(); ++place) {
            if (const int from = header->visualIndex(places.at(place).toInt()); from >= place)
                header->moveSection(from, place);
        }
    }
    connect(header, &QHeaderView::sectionMoved, this, [header, key, &settings] {
        QStringList now;
        for (int place = 0; place < header->count(); ++place)
            now.append(QString::number(header->logicalIndex(place)));
        settings.setValue(key, now);
    });
}

void TableKeys::addTo(QMenu *menu)
{
    const int now = column();
    if (now < 0)
        return;
    menu->addSeparator();
    for (const auto &[action, text] : std::as_const(m_actions)) {
        const bool moves = m_moves.contains(action);
        if ((action == m_sort && !m_sorts) || (moves && !m_table->horizontalHeader()->sectionsMovable()))
            continue;
        action->setText(tr(text).arg(title(now)));
        menu->addAction(action);
    }
}

int TableKeys::column() const
{
    const int now = m_table->currentIndex().column();
    if (now >= 0 && !m_table->isColumnHidden(now))
        return now;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            return header->logicalIndex(place);
    }
    return -1;
}

QString TableKeys::title(int column) const { return m_table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); }

/// As a click on its head: once more, and it is the other way round.
void TableKeys::sort()
{
    if (const int now = column(); m_sorts && now >= 0)
        Q_EMIT m_table->horizontalHeader()->sectionClicked(now);
}

void TableKeys::move(int by)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int now = column();
    if (now < 0 || !header->sectionsMovable())
        return;
    const int from = header->visualIndex(now);
    int to = from + by;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += by;
    if (to < 0 || to >= header->count())
        return;
    header->moveSection(from, to);
    m_table->scrollTo(m_table->currentIndex());
    int shown = 0;
    int before = 0;
    for (int place = 0; place < header->count(); ++place) {
        if (header->isSectionHidden(header->logicalIndex(place)))
            continue;
        ++shown;
        before += place <= to ? 1 : 0;
    }
    m_place = tr("%1 is column %2 of %3").arg(title(now), Words::count(before), Words::count(shown));
    describe();
    Q_EMIT arranged();
}

void TableKeys::widen(int by)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int now = column();
    if (now < 0 || header->sectionResizeMode(now) == QHeaderView::Fixed)
        return;
    const int letter = m_table->fontMetrics().averageCharWidth();
    header->resizeSection(now, qMax(qMax(header->minimumSectionSize(), 6 * letter), header->sectionSize(now) + by * step * letter));
    Q_EMIT arranged();
}

/// How the table is sorted and what was moved last, for those who hear it.
void TableKeys::describe()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    QStringList parts;
    if (m_sorts && header->isSortIndicatorShown() && sorted >= 0 && sorted < header->count()) {
        parts.append(header->sortIndicatorOrder() == Qt::AscendingOrder ? tr("Sorted by %1").arg(title(sorted))
                                                                        : tr("Sorted by %1, the other way round").arg(title(sorted)));
    }
    parts.append(m_place);
    parts.removeAll(QString());
    m_table->setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

bool TableKeys::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex now = m_table->currentIndex();
    const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (key->key() == Qt::Key_Space && !m_leavesSpace) {
        const bool many = m_table->selectionMode() == QAbstractItemView::ExtendedSelection || m_table->selectionMode() == QAbstractItemView::MultiSelection;
        if (!now.isValid() || !many || now.flags().testFlag(Qt::ItemIsUserCheckable))
            return false;
        m_table->selectionModel()->select(now, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    }
    // Qt would read every row of the table to find one that begins so.
    if (m_find != nullptr && plain && !key->text().isEmpty() && key->text().at(0).isPrint()) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->end(false);
        m_find->insert(key->text());
        return true;
    }
    return false;
}
