// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RecordModel.h"

#include "ui/text/StateWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace {
constexpr int mostExtras = 4 * 24 * WindowCache::windowSize; ///< more than twice what the cache holds before and after a change of order
} // namespace

RecordModel::RecordModel(const KindSpec &kind, TableSource source, const QString &standingOf, QObject *parent, const ReviewSpec &review)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_source(std::move(source))
    , m_standingOf(standingOf)
    , m_review(review)
{
    const auto add = [this](int cell) {
        const ColumnSpec &spec = m_kind.columns.at(cell);
        m_columns.append({QString::fromLatin1(spec.id), cell, &spec, Extra::None});
    };
    int name = -1;
    int state = -1;
    for (int cell = 0; cell < m_kind.columns.size(); ++cell) {
        const QLatin1String id(m_kind.columns.at(cell).id);
        name = id == QLatin1String(m_kind.nameColumn) ? cell : name;
        state = id == QLatin1String(m_kind.stateColumn) ? cell : state;
    }
    // The person comes first: the first column carries the row's spoken summary.
    if (name >= 0)
        add(name);
    for (int cell = 0; cell < m_kind.columns.size(); ++cell) {
        if (cell != name && *m_kind.columns.at(cell).title != '\0')
            add(cell);
        if (cell == state && !m_kind.commands.isEmpty())
            m_columns.append({QStringLiteral("inHand"), -1, nullptr, Extra::InHand});
    }
    if (!m_standingOf.isEmpty())
        m_columns.append({Review::standing, -1, nullptr, Extra::Standing});
    for (int tally = 0; tally < m_review.tallies.size(); ++tally)
        m_columns.append({QString::fromLatin1(m_review.tallies.at(tally).id), -1, nullptr, Extra::Tally, tally});
    if (*m_review.providerColumn != '\0')
        m_columns.append({QStringLiteral("whose"), -1, nullptr, Extra::Whose});
    if (!m_kind.watched.isEmpty() && m_source.extras) {
        m_columns.append({QStringLiteral("changed"), -1, nullptr, Extra::Changed});
        m_columns.append({QStringLiteral("changed_at"), -1, nullptr, Extra::When});
    }
    m_batch.setSingleShot(true);
    m_batch.setInterval(0);
    connect(&m_batch, &QTimer::timeout, this, &RecordModel::fetchWanted);
}

void RecordModel::setQuery(const Query &query)
{
    if (query == m_query && m_asked > 0)
        return;
    const bool turned = query.sort != m_query.sort || query.descending != m_query.descending;
    m_query = query;
    ++m_asked;
    m_whole = false;
    m_answering = true;
    m_ordering.cancel(); // nobody wants the rows of the query before any more
    askOrder(true);
    askOrder(false);
    if (turned)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RecordModel::refresh()
{
    if (m_asked == 0)
        return;
    askOrder(false);
}

void RecordModel::drop()
{
    if (m_asked == 0)
        return;
    ++m_asked; // an order that is under way is of the old numbers
    m_answering = true;
    takeOrder({}, false);
    m_cache.clear();
    m_extras.clear();
}

void RecordModel::setOurs(const QString &ours)
{
    if (std::exchange(m_ours, ours) != ours && !m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordModel::askOrder(bool firstWindow)
{
    if (!firstWindow && m_orderUnderWay) {
        m_orderAgain = true; // one whole order at a time: typing fast must not queue them up
        return;
    }
    Query query = m_query;
    query.limit = firstWindow ? WindowCache::windowSize : 0;
    m_orderUnderWay = m_orderUnderWay || !firstWindow;
    const int asked = m_asked;
    const auto ordering = m_source.order(query);
    if (!firstWindow)
        m_ordering = ordering;
    whenDone(this, ordering, [this, firstWindow, asked](const Result<QList<qint64>> &order) {
        if (!firstWindow)
            m_orderUnderWay = false;
        if (asked == m_asked && order) {
            if (!firstWindow || !m_whole)
                takeOrder(*order, !firstWindow || order->size() < WindowCache::windowSize);
        } else if (asked == m_asked && !firstWindow) {
            Q_EMIT failed(order.error());
        }
        if (!m_orderUnderWay && std::exchange(m_orderAgain, false))
            askOrder(false);
    });
}

void RecordModel::takeOrder(const QList<qint64> &order, bool whole)
{
    m_whole = whole;
    if (order == m_order) {
        m_cache.markStale();
        if (!m_order.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        Q_EMIT aboutToReorder();
        reorder(order);
        Q_EMIT reordered(m_answering);
    }
    m_answering = m_answering && !whole;
    if (whole)
        Q_EMIT settled(int(m_order.size()));
}

/// Rows are added or taken at the end and everything else is a change of order, so that views and screen readers
/// always see a count that the signals told them, and persistent indexes follow their records. Where a whole table is
/// selected Qt's selection does not follow them but takes the whole table again, whoever that is by then: a view takes its
/// selection off before.
void RecordModel::reorder(const QList<qint64> &order)
{
    const int before = int(m_order.size());
    const int after = int(order.size());
    m_cache.renew();
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        // Which rows these are is settled by the change of order below; until then they are blanks.
        m_order.resize(after, 0);
        endInsertRows();
    }
    const int common = std::min(before, after);
    if (!std::equal(order.cbegin(), order.cbegin() + common, m_order.cbegin())) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList old = persistentIndexList();
        QHash<qint64, int> wanted;
        for (const QModelIndex &index : old) {
            if (const qint64 row = m_order.at(index.row()); row != 0)
                wanted.insert(row, -1);
        }
        if (!wanted.isEmpty()) {
            for (int position = 0; position < after; ++position) {
                if (const auto found = wanted.find(order.at(position)); found != wanted.end())
                    *found = position;
            }
        }
        QModelIndexList moved;
        moved.reserve(old.size());
        for (const QModelIndex &index : old) {
            const int position = wanted.value(m_order.at(index.row()), -1);
            moved.append(position < 0 ? QModelIndex() : createIndex(position, index.column()));
        }
        const QList<qint64> tail = m_order.mid(after);
        m_order = order + tail;
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    } else if (after > before) {
        m_order = order;
        Q_EMIT dataChanged(index(before, 0), index(after - 1, columnCount() - 1));
    }
    if (before > after) {
        beginRemoveRows({}, after, before - 1);
        m_order.resize(after);
        endRemoveRows();
    }
}

int RecordModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int RecordModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

const Row *RecordModel::at(const QModelIndex &index) const
{
    if (m_order.at(index.row()) == 0)
        return nullptr;
    if (m_cache.want(index.row()) && !m_batch.isActive())
        m_batch.start();
    return m_cache.row(index.row(), m_order.at(index.row()));
}

void RecordModel::fetchWanted()
{
    const QList<int> windows = m_cache.takeWanted();
    for (const int window : windows) {
        const int first = window * WindowCache::windowSize;
        const QList<qint64> rows = m_order.mid(first, WindowCache::windowSize);
        const int generation = m_cache.generation();
        if (rows.isEmpty()) {
            m_cache.fail(window, generation);
            continue;
        }
        whenDone(this, m_source.rows(QString::fromLatin1(m_kind.id), rows), [this, window, generation](const Result<QList<Row>> &answer) {
            if (!answer) {
                m_cache.fail(window, generation);
                if (generation == m_cache.generation() && answer.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(answer.error());
            } else if (m_cache.put(window, generation, *answer)) {
                shown(window);
            }
        });
        if (!wantsExtras())
            continue;
        whenDone(this, m_source.extras(rows), [this, window, generation](const Result<QHash<qint64, RowExtras>> &extras) {
            if (!extras)
                return;
            if (m_extras.size() >= mostExtras)
                forgetExtras();
            m_extras.insert(*extras);
            if (generation == m_cache.generation())
                shown(window);
        });
    }
}

/// They go with their rows; what is on its way may have come before its rows.
void RecordModel::forgetExtras()
{
    QHash<qint64, RowExtras> left;
    const auto stay = [&](qint64 row) {
        if (const auto extras = m_extras.constFind(row); extras != m_extras.cend())
            left.insert(row, *extras);
    };
    const QList<qint64> held = m_cache.heldRows();
    std::for_each(held.begin(), held.end(), stay);
    const QList<int> awaited = m_cache.underWay();
    for (const int window : awaited) {
        const QList<qint64> rows = m_order.mid(window * WindowCache::windowSize, WindowCache::windowSize);
        std::for_each(rows.begin(), rows.end(), stay);
    }
    m_extras = left;
}

void RecordModel::shown(int window)
{
    const int first = window * WindowCache::windowSize;
    const int last = std::min(first + WindowCache::windowSize, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = m_columns.at(index.column());
    const bool number = isNumber(column);
    switch (role) {
    case RowRole:
        return m_order.at(index.row());
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
    case ToneRole:
    case ShapeRole:
    case IdRole:
    case BlankRole:
        break;
    default:
        return {}; // among them SizeHintRole: measuring a column must not fetch the whole table
    }
    const Row *row = at(index);
    if (row == nullptr)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(QStringLiteral("…")) : QVariant();
    const bool state = column.spec != nullptr && column.spec->type == ColumnType::State;
    const QVariant value = column.cell >= 0 ? row->cells.value(column.cell) : QVariant();
    switch (role) {
    case IdRole:
        return row->id;
    case BlankRole:
        return column.extra == Extra::InHand ? !isInHand(*row) : column.cell >= 0 && column.id != QLatin1String(m_kind.nameColumn) && Words::isBlank(value);
    case Qt::DisplayRole:
        return display(*row, column, false);
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return summary(*row);
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ")
                       + display(*row, column, true));
    case Qt::ToolTipRole: {
        const bool awaited = state && !row->awaitedState.isEmpty();
        const QString meaning = column.spec == nullptr || awaited ? QString() : StateWords::tip(m_kind, *column.spec, value);
        return Words::tip(meaning.isEmpty() ? display(*row, column, true) : meaning);
    }
    case ToneRole:
        if (state && (!Words::isBlank(value) || !row->awaitedState.isEmpty())) {
            const StateSpec *spec = m_kind.state(row->awaitedState.isEmpty() ? value.toString() : row->awaitedState);
            return int(spec == nullptr ? Tone::Grey : spec->tone);
        }
        return {};
    case ShapeRole:
        return state ? QVariant(int(m_kind.pill)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (column.extra) {
        case Extra::InHand:
            return tr("In the desk");
        case Extra::Standing:
            return tr("What is missing");
        case Extra::Changed:
            return tr("Changed");
        case Extra::When:
            return tr("When");
        case Extra::Whose:
            return tr("Ours or not ours");
        case Extra::Tally:
            return QCoreApplication::translate("Columns", m_review.tallies.at(column.tally).title);
        case Extra::None:
            break;
        }
        if (const AgeSpec *age = ageOf(column))
            return QCoreApplication::translate("Columns", age->title);
        return Words::columnTitle(*column.spec);
    case Qt::AccessibleDescriptionRole:
        return spokenHeader(section);
    case Qt::ToolTipRole:
        return column.spec == nullptr ? QVariant() : QVariant(Words::columnNote(*column.spec));
    case Qt::TextAlignmentRole: {
        const bool number = isNumber(column);
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QString RecordModel::columnId(int column) const { return m_columns.at(column).id; }

int RecordModel::columnOf(const QString &id) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).id == id)
            return column;
    }
    return -1;
}
