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

QString OutboxModel::earlierOf(const Entry &entry) const
{
    if (entry.state != EntryState::Ready && entry.state != EntryState::Waiting)
        return {};
    const QList<qsizetype> others = m_openOf.value(personOf(entry));
    for (const qsizetype place : others) {
        const Entry &other = m_all.at(place);
        if (other.id >= entry.id)
            continue;
        const CommandSpec *command = m_core.kinds().command(other.draft.kind, other.draft.command);
        // What takes a refusal away does not wait for it.
        if (command != nullptr && other.state == EntryState::Rejected && cures(*command, other.lastError).contains(entry.draft.command))
            continue;
        return command == nullptr ? QString() : Words::inHand(*command, other);
    }
    return {};
}

QString OutboxModel::waits(const Entry &entry) const
{
    EntryWords::Scene scene = EntryWords::scene(m_core, entry);
    scene.earlier = earlierOf(entry);
    return EntryWords::waits(entry, scene);
}

/// A day is one in a spreadsheet too; "2 hours ago" is not true there for long.
QVariant OutboxModel::inFile(const Entry &entry, int column) const
{
    const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
    if (column == Until && entry.sendUntil.isValid())
        return entry.sendUntil;
    if (column == Date && command != nullptr) {
        const QDate date = entry.draft.values.date(QString::fromLatin1(command->dateField));
        return date.isValid() ? QVariant(date) : QVariant();
    }
    return column == Updated ? QVariant(Words::instant(entry.changedAt)) : QVariant();
}

QString OutboxModel::display(const Entry &entry, int column, bool full) const
{
    const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
    const auto day = [full](const QDate &date) { return full ? Words::date(date) : Words::shortDate(date); };
    switch (column) {
    case Person: {
        const KindSpec *kind = m_core.kinds().kind(entry.draft.kind);
        if (entry.name.isEmpty() && kind != nullptr)
            return Words::recordName(*kind, entry.name, entry.reference, entry.draft.target);
        return entry.reference.isEmpty() ? entry.name : tr("%1, %2").arg(entry.name, entry.reference);
    }
    case What:
        return EntryWords::what(m_core.kinds(), entry.draft);
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
    const Entry &entry = this->entry(at.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, at.column(), false);
    case RecordModel::ValueRole:
        return inFile(entry, at.column());
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
            cells.append(display(entry(row), column, true));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}
