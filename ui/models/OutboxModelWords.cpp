// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the outbox's table says in its cells.
#include "ui/models/OutboxModel.h"

#include "ui/models/RecordModel.h"
#include "ui/text/EntryWords.h"
#include "ui/text/Words.h"

namespace {
Tone toneOf(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Draft:
        if (!entry.writtenTo.isEmpty())
            return Tone::Teal;
        if (entry.releasedAt.isValid())
            return entry.asksSecond && !entry.isApproved() ? Tone::Yellow : Tone::Blue;
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
} // namespace

QString OutboxModel::earlierOf(const Kinds &kinds, const Entry &entry, const QList<Entry> &others)
{
    if (entry.state != EntryState::Ready && entry.state != EntryState::Waiting)
        return {};
    for (const Entry &other : others) {
        if (other.id >= entry.id || other.person != entry.person || other.draft.connection != entry.draft.connection)
            continue;
        const CommandSpec *command = kinds.command(other.draft.kind, other.draft.command);
        // What takes a refusal away does not wait for it.
        if (command != nullptr && other.state == EntryState::Rejected && cures(*command, other.lastError).contains(entry.draft.command))
            continue;
        return command == nullptr ? QString() : Words::inHand(*command, other);
    }
    return {};
}

QString OutboxModel::what(const Kinds &kinds, const Entry &entry)
{
    return EntryWords::what(kinds, entry.draft);
}

QString OutboxModel::dateField(const Kinds &kinds, const Entry &entry)
{
    const CommandSpec *command = kinds.command(entry.draft.kind, entry.draft.command);
    return command == nullptr ? QString() : QString::fromLatin1(command->dateField);
}

QString OutboxModel::waits(const Seen &seen) const
{
    EntryWords::Scene scene = EntryWords::scene(m_core, seen.entry);
    scene.earlier = seen.earlier;
    const QString words = EntryWords::waits(seen.entry, scene);
    return words.isEmpty() && seen.entry.state == EntryState::Draft ? m_against.value(seen.entry.id) : words;
}

QString OutboxModel::waits(qint64 id) const
{
    const auto seen = m_seen.constFind(id);
    return seen == m_seen.cend() ? QString() : waits(*seen);
}

/// A day is one in a spreadsheet too; "2 hours ago" is not true there for long.
QVariant OutboxModel::inFile(const Entry &entry, int column) const
{
    if (column == Until && entry.sendUntil.isValid())
        return entry.sendUntil;
    if (column == Date) {
        const QDate date = entry.draft.values.date(dateField(m_core.kinds(), entry));
        return date.isValid() ? QVariant(date) : QVariant();
    }
    return column == Updated ? QVariant(Words::instant(entry.changedAt)) : QVariant();
}

QString OutboxModel::display(const Seen &seen, int column, bool full) const
{
    const Entry &entry = seen.entry;
    const auto day = [full](const QDate &date) { return full ? Words::date(date) : Words::shortDate(date); };
    switch (column) {
    case Person: {
        const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
        if (entry.name.isEmpty() && kind != nullptr)
            return Words::recordName(*kind, entry.name, entry.reference, entry.draft.target);
        return entry.reference.isEmpty() ? entry.name : tr("%1, %2").arg(entry.name, entry.reference);
    }
    case What:
        return what(m_core.kinds(), entry);
    case Date: {
        const QString field = dateField(m_core.kinds(), entry);
        if (field.isEmpty())
            return tr("No date");
        const QDate date = entry.draft.values.date(field);
        return date.isValid() ? day(date) : tr("Not given yet");
    }
    case State:
        return EntryWords::state(entry, m_core.kinds().kind(entry.draft.kind));
    case Waits: {
        const QString words = waits(seen);
        return words.isEmpty() ? tr("Nothing") : words;
    }
    case Until:
        if (entry.state == EntryState::Done || entry.state == EntryState::Dropped)
            return tr("Nothing");
        return entry.sendUntil.isValid() ? day(entry.sendUntil) : tr("No end known");
    case Updated:
        return full ? Words::instant(entry.changedAt) : Words::ago(entry.changedAt, m_core.now());
    default:
        return {};
    }
}

QVariant OutboxModel::data(const QModelIndex &at, int role) const
{
    if (!at.isValid() || at.row() >= m_order.size())
        return {};
    if (role == EntryRole)
        return m_order.at(at.row());
    const Seen *seen = look(at.row());
    if (seen == nullptr)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    const Entry &entry = seen->entry;
    switch (role) {
    case Qt::DisplayRole:
        return display(*seen, at.column(), false);
    case RecordModel::ValueRole:
        return inFile(entry, at.column());
    case Qt::ToolTipRole:
        return Words::tip(display(*seen, at.column(), true));
    case Qt::AccessibleTextRole:
        if (at.column() == Person)
            return tr("%1, %2, %3").arg(display(*seen, Person, true), display(*seen, What, true), display(*seen, State, true));
        return tr("%1: %2").arg(headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString(), display(*seen, at.column(), true));
    case RecordModel::ToneRole:
        return at.column() == State ? QVariant(int(toneOf(entry))) : QVariant();
    case RecordModel::ShapeRole:
        return int(PillShape::Disc);
    case RecordModel::BlankRole:
        return (at.column() == Until && !entry.sendUntil.isValid()) || (at.column() == Waits && waits(*seen).isEmpty());
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
