// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OutboxModel.h"

#include "app/base/Text.h"
#include "ui/models/RecordModel.h"
#include "ui/text/EntryWords.h"
#include "ui/text/Words.h"

namespace {
Tone toneOf(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Draft:
        return entry.needsPerson ? Tone::Yellow : Tone::Grey;
    case EntryState::Ready:
    case EntryState::Waiting:
        if (entry.waitsForSecond())
            return Tone::Yellow;
        return entry.needsPerson ? Tone::Orange : Tone::Blue;
    case EntryState::Sending:
        return Tone::LightBlue;
    case EntryState::Unsure:
        return Tone::Orange;
    case EntryState::Conflict:
        return Tone::Magenta;
    case EntryState::Rejected:
        return Tone::Red;
    case EntryState::Done:
        return Tone::Green;
    case EntryState::Dropped:
        return Tone::Grey;
    }
    return Tone::Grey;
}

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
    EntryQuery query;
    query.states = m_states;
    query.batch = m_batch;
    const int asked = ++m_asked;
    whenDone(this, m_core.entries(query), [this, asked](const Result<QList<Entry>> &entries) {
        if (asked != m_asked)
            return;
        if (!entries) {
            Q_EMIT failed(entries.error());
            return;
        }
        take(*entries);
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
    m_order = order;
    apply();
}

void OutboxModel::sortByNeed()
{
    m_sort = -1;
    apply();
}

void OutboxModel::take(const QList<Entry> &entries)
{
    m_all = entries;
    apply();
    Q_EMIT settled();
}

bool OutboxModel::isShown(const Entry &entry) const
{
    if (!m_shown.isEmpty() && !m_shown.contains(entry.state))
        return false;
    if (m_expected && entry.expected != *m_expected)
        return false;
    if (m_text.isEmpty())
        return true;
    const QString all = Text::fold(entry.name) + QLatin1Char(' ') + Text::fold(entry.reference) + QLatin1Char(' ') + Text::fold(display(entry, What, false));
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
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

/// Rows leave, come and are put in order, each as views expect it: nothing is reset.
void OutboxModel::apply()
{
    QList<Entry> next;
    for (const Entry &entry : std::as_const(m_all)) {
        if (isShown(entry))
            next.append(entry);
    }
    if (m_sort < 0) {
        std::stable_sort(next.begin(), next.end(), [](const Entry &a, const Entry &b) {
            return a.needsPerson != b.needsPerson ? a.needsPerson : a.changedAt > b.changedAt;
        });
    } else {
        std::stable_sort(next.begin(), next.end(), [this](const Entry &a, const Entry &b) {
            const auto order = QVariant::compare(sortKey(a, m_sort), sortKey(b, m_sort));
            return m_order == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
        });
    }
    QSet<qint64> wanted;
    for (const Entry &entry : std::as_const(next))
        wanted.insert(entry.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    QList<Entry> fresh;
    for (const Entry &entry : std::as_const(next)) {
        if (rowOf(entry.id) < 0)
            fresh.append(entry);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
    const bool sameOrder = std::equal(m_rows.cbegin(), m_rows.cend(), next.cbegin(), next.cend(), [](const Entry &a, const Entry &b) { return a.id == b.id; });
    if (sameOrder) {
        m_rows = next;
    } else {
        Q_EMIT layoutAboutToBeChanged();
        QHash<qint64, int> places;
        for (int row = 0; row < next.size(); ++row)
            places.insert(next.at(row).id, row);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &one : old)
            moved.append(index(places.value(m_rows.at(one.row()).id), one.column()));
        m_rows = next;
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int OutboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int OutboxModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QList<qint64> OutboxModel::ids() const
{
    QList<qint64> all;
    for (const Entry &entry : m_rows)
        all.append(entry.id);
    return all;
}

int OutboxModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

const Entry *OutboxModel::find(qint64 id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [id](const Entry &each) { return each.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

qint64 OutboxModel::countOf(EntryState state) const
{
    return std::count_if(m_all.begin(), m_all.end(), [state](const Entry &each) { return each.state == state; });
}

bool OutboxModel::countsDown() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Entry &entry) {
        const EntryWords::Scene scene = EntryWords::scene(m_core, entry);
        return EntryWords::holdEnd(entry, scene).isValid() || (entry.state == EntryState::Waiting && entry.notBefore > scene.now);
    });
}

void OutboxModel::tick()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Waits), index(int(m_rows.size()) - 1, Waits), {Qt::DisplayRole});
}

QString OutboxModel::earlierOf(const Entry &entry) const
{
    if (entry.state != EntryState::Ready && entry.state != EntryState::Waiting)
        return {};
    for (const Entry &other : m_all) {
        if (other.id >= entry.id || other.person != entry.person || other.draft.connection != entry.draft.connection || !isOpen(other.state))
            continue;
        const CommandSpec *command = m_core.kinds().command(other.draft.kind, other.draft.command);
        // What takes a refusal away does not wait for it.
        if (command != nullptr && other.state == EntryState::Rejected && cures(*command, other.lastError).contains(entry.draft.command))
            continue;
        return command == nullptr ? QString() : Words::inHand(*command, other.state);
    }
    return {};
}

QString OutboxModel::waits(const Entry &entry) const
{
    EntryWords::Scene scene = EntryWords::scene(m_core, entry);
    scene.earlier = earlierOf(entry);
    return EntryWords::waits(entry, scene);
}

QString OutboxModel::display(const Entry &entry, int column, bool full) const
{
    const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
    const auto day = [full](const QDate &date) { return full ? Words::date(date) : Words::shortDate(date); };
    switch (column) {
    case Person: {
        const QString name = entry.name.isEmpty() ? tr("Name not known") : entry.name;
        return entry.reference.isEmpty() ? name : tr("%1, %2").arg(name, entry.reference);
    }
    case What:
        return command == nullptr ? entry.draft.command : Words::commandVerb(*command);
    case Date: {
        const QString field = command == nullptr ? QString() : QString::fromLatin1(command->dateField);
        if (field.isEmpty())
            return tr("No date");
        const QDate date = entry.draft.values.date(field);
        return date.isValid() ? day(date) : tr("Not given yet");
    }
    case State:
        return EntryWords::state(entry, m_core.kinds().kind(entry.draft.kind));
    case Waits: {
        const QString words = waits(entry);
        return words.isEmpty() ? tr("Nothing") : words;
    }
    case Until:
        return entry.sendUntil.isValid() ? day(entry.sendUntil) : tr("No end known");
    case Updated:
        return full ? Words::instant(entry.changedAt) : Words::ago(entry.changedAt, m_core.now());
    default:
        return {};
    }
}

QVariant OutboxModel::data(const QModelIndex &at, int role) const
{
    if (!at.isValid() || at.row() >= m_rows.size())
        return {};
    const Entry &entry = m_rows.at(at.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, at.column(), false);
    case Qt::ToolTipRole:
        return Words::tip(display(entry, at.column(), true));
    case Qt::AccessibleTextRole:
        if (at.column() == Person)
            return tr("%1, %2, %3").arg(display(entry, Person, true), display(entry, What, true), display(entry, State, true));
        return tr("%1: %2").arg(headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString(), display(entry, at.column(), true));
    case EntryRole:
        return entry.id;
    case RecordModel::ToneRole:
        return at.column() == State ? QVariant(int(toneOf(entry))) : QVariant();
    case RecordModel::ShapeRole:
        return int(PillShape::Disc);
    case RecordModel::BlankRole:
        return (at.column() == Until && !entry.sendUntil.isValid()) || (at.column() == Waits && waits(entry).isEmpty());
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case What:
        return tr("What");
    case Date:
        return tr("Date");
    case State:
        return tr("State");
    case Waits:
        return tr("What it waits for");
    case Until:
        return tr("Can be sent until");
    case Updated:
        return tr("Updated");
    default:
        return {};
    }
}

QString OutboxModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(display(m_rows.at(row), column, true));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}
