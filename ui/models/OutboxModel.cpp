// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OutboxModel.h"

#include "app/base/Text.h"
#include "ui/text/EntryWords.h"

namespace {
/// Rows that leave are taken out where they stand, so that the current cell goes to a neighbour; when they are many and
/// scattered, they are brought to the end first.
constexpr int rangesInPlace = 32;

bool isOpen(EntryState state)
{
    return state != EntryState::Draft && state != EntryState::Done && state != EntryState::Dropped;
}
} // namespace

OutboxModel::OutboxModel(Core &core, const QList<EntryState> &states, QObject *parent)
    : QAbstractTableModel(parent), m_core(core), m_states(states)
{
}

void OutboxModel::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    EntryQuery query;
    query.states = m_states;
    query.batch = m_batch;
    whenDone(this, m_core.entries(query), [this, batch = m_batch](const Result<QList<Entry>> &entries) {
        m_reading = false;
        if (batch == m_batch) {
            if (entries)
                take(*entries);
            else
                Q_EMIT failed(entries.error());
        }
        if (std::exchange(m_readAgain, false))
            refresh();
    });
}

void OutboxModel::setBatch(const QString &batch)
{
    m_batch = batch;
    refresh();
}

void OutboxModel::setShown(const QList<EntryState> &states, std::optional<bool> expected)
{
    m_shown = states;
    m_expected = expected;
    apply();
}

void OutboxModel::setText(const QString &text)
{
    m_text = Text::fold(text);
    apply();
}

void OutboxModel::sort(int column, Qt::SortOrder order)
{
    m_sort = column;
    m_direction = order;
    apply();
}

void OutboxModel::sortByNeed()
{
    m_sort = -1;
    apply();
}

QString OutboxModel::personOf(const Entry &entry) { return entry.draft.connection + QLatin1Char('\n') + entry.person; }

void OutboxModel::take(const QList<Entry> &entries)
{
    m_all = entries;
    m_placeOf.clear();
    m_placeOf.reserve(m_all.size());
    m_openOf.clear();
    m_counts.clear();
    for (qsizetype place = 0; place < m_all.size(); ++place) {
        const Entry &entry = m_all.at(place);
        m_placeOf.insert(entry.id, place);
        ++m_counts[entry.state];
        if (isOpen(entry.state))
            m_openOf[personOf(entry)].append(place);
    }
    apply();
    Q_EMIT settled();
}

bool OutboxModel::isShown(const Entry &entry, const QStringList &words) const
{
    if (!m_shown.isEmpty() && !m_shown.contains(entry.state))
        return false;
    if (m_expected && entry.expected != *m_expected)
        return false;
    if (words.isEmpty())
        return true;
    const QString all = Text::fold(entry.name) + QLatin1Char(' ') + Text::fold(entry.reference) + QLatin1Char(' ') + Text::fold(display(entry, What, false));
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
}

QVariant OutboxModel::sortKey(const Entry &entry, int column) const
{
    switch (column) {
    case Person:
        return Text::nameKey(entry.name);
    case Date: {
        const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
        return command == nullptr ? QDate() : entry.draft.values.date(QString::fromLatin1(command->dateField));
    }
    case State:
        return int(entry.state);
    case Until: // without an end comes after every end
        return entry.sendUntil.isValid() ? entry.sendUntil : QDate(9999, 12, 31);
    case Updated:
        return entry.changedAt;
    default:
        return Text::fold(display(entry, column, false));
    }
}

QList<qint64> OutboxModel::wanted() const
{
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<QVariant, const Entry *>> shown;
    for (const Entry &entry : m_all) {
        if (isShown(entry, words))
            shown.emplace_back(m_sort < 0 ? QVariant() : sortKey(entry, m_sort), &entry);
    }
    if (m_sort < 0) {
        std::stable_sort(shown.begin(), shown.end(), [](const auto &a, const auto &b) {
            return a.second->needsPerson != b.second->needsPerson ? a.second->needsPerson : a.second->changedAt > b.second->changedAt;
        });
    } else {
        const auto first = m_direction == Qt::AscendingOrder ? QPartialOrdering::Less : QPartialOrdering::Greater;
        std::stable_sort(shown.begin(), shown.end(), [first](const auto &a, const auto &b) { return QVariant::compare(a.first, b.first) == first; });
    }
    QList<qint64> ids;
    ids.reserve(qsizetype(shown.size()));
    for (const auto &each : shown)
        ids.append(each.second->id);
    return ids;
}

/// Rows leave, come and are put in order, each as views expect it: nothing is reset.
void OutboxModel::apply()
{
    const QList<qint64> next = wanted();
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

const Entry &OutboxModel::entry(int row) const
{
    static const Entry none; // a row that is about to leave
    const Entry *found = find(m_order.at(row));
    return found == nullptr ? none : *found;
}

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
    const auto place = m_placeOf.constFind(id);
    return place == m_placeOf.cend() ? nullptr : &m_all.at(*place);
}

bool OutboxModel::countsDown() const
{
    QHash<QString, EntryWords::Scene> scenes; // all that counts here is the connection's
    return std::any_of(m_order.begin(), m_order.end(), [&](qint64 id) {
        const Entry *entry = find(id);
        if (entry == nullptr || (entry->state != EntryState::Ready && entry->state != EntryState::Waiting))
            return false;
        auto scene = scenes.find(entry->draft.connection);
        if (scene == scenes.end())
            scene = scenes.insert(entry->draft.connection, EntryWords::scene(m_core, *entry));
        return EntryWords::holdEnd(*entry, *scene).isValid() || (entry->state == EntryState::Waiting && entry->notBefore > scene->now);
    });
}

void OutboxModel::tick()
{
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, Waits), index(int(m_order.size()) - 1, Waits), {Qt::DisplayRole});
}
