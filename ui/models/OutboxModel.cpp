// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OutboxModel.h"

#include "ui/text/EntryWords.h"

#include <numeric>

namespace {
/// Rows that leave are taken out where they stand, so that the current cell goes to a neighbour; when they are many and
/// scattered, they are brought to the end first.
constexpr int rangesInPlace = 32;
} // namespace

/// Rows leave, come and are put in order, each as views expect it: nothing is reset.
void OutboxModel::apply(const QList<qint64> &next)
{
    takeOut(next);
    QList<qint64> fresh;
    for (const qint64 id : next) {
        if (rowOf(id) < 0)
            fresh.append(id);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, int(m_order.size()), int(m_order.size() + fresh.size()) - 1);
        m_order += fresh;
        m_rowOf.clear();
        endInsertRows();
    }
    if (m_order != next)
        rearrange(next);
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
}

void OutboxModel::takeOut(const QList<qint64> &next)
{
    const QSet<qint64> wanted(next.cbegin(), next.cend());
    QList<std::pair<int, int>> ranges; // first and last row, in order
    QList<qint64> gone;
    for (int row = 0; row < m_order.size(); ++row) {
        if (wanted.contains(m_order.at(row)))
            continue;
        gone.append(m_order.at(row));
        if (!ranges.isEmpty() && ranges.last().second == row - 1)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    if (ranges.size() > rangesInPlace) {
        QList<qint64> kept;
        for (const qint64 id : next) {
            if (rowOf(id) >= 0)
                kept.append(id);
        }
        ranges = {{int(kept.size()), int(m_order.size()) - 1}};
        rearrange(kept + gone);
    }
    for (qsizetype i = ranges.size() - 1; i >= 0; --i) {
        const auto [first, last] = ranges.at(i);
        beginRemoveRows({}, first, last);
        m_order.remove(first, last - first + 1);
        m_rowOf.clear();
        endRemoveRows();
    }
}

/// The same rows in another order.
void OutboxModel::rearrange(const QList<qint64> &next)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<qint64> ids;
    for (const QModelIndex &one : old)
        ids.append(m_order.at(one.row()));
    m_order = next;
    m_rowOf.clear();
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved.append(index(rowOf(ids.at(i)), old.at(i).column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int OutboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int OutboxModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

int OutboxModel::rowOf(qint64 id) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(m_order.size());
        for (int row = 0; row < m_order.size(); ++row)
            m_rowOf.insert(m_order.at(row), row);
    }
    return m_rowOf.value(id, -1);
}

const Entry *OutboxModel::find(qint64 id) const
{
    const auto seen = m_seen.constFind(id);
    return seen == m_seen.cend() ? nullptr : &seen->entry;
}

QString OutboxModel::whyNot(EntryAction action, qint64 id) const
{
    const auto mark = m_marks.constFind(id);
    if (mark == m_marks.cend())
        return {};
    Entry entry; // as much of it as the reasons look at
    entry.state = mark->state;
    entry.held = mark->held;
    entry.asksSecond = mark->second;
    return EntryWords::whyNot(action, entry);
}

qint64 OutboxModel::total() const { return std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0)); }

bool OutboxModel::countsDown() const
{
    QHash<QString, EntryWords::Scene> scenes; // all that counts here is the connection's
    return std::any_of(m_seen.cbegin(), m_seen.cend(), [&](const Seen &seen) {
        const Entry &entry = seen.entry;
        if (entry.state != EntryState::Ready && entry.state != EntryState::Waiting)
            return false;
        auto scene = scenes.find(entry.draft.connection);
        if (scene == scenes.end())
            scene = scenes.insert(entry.draft.connection, EntryWords::scene(m_core, entry));
        return EntryWords::holdEnd(entry, *scene).isValid() || (entry.state == EntryState::Waiting && entry.notBefore > scene->now);
    });
}

void OutboxModel::tick()
{
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, Waits), index(int(m_order.size()) - 1, Waits), {Qt::DisplayRole});
}
