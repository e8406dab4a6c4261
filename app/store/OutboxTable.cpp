// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/OutboxTable.h"

#include "app/base/Faults.h"
#include "app/store/OutboxRow.h"

namespace {
const Fault noDraft{QT_TRANSLATE_NOOP("Faults", "The entry is not a draft any more.")};
const Fault movedMeanwhile{QT_TRANSLATE_NOOP("Faults", "Entry %1 moved meanwhile.")};
} // namespace

Result<Done> OutboxTable::perform(const QString &sql, const QVariantList &values)
{
    if (const auto done = m_db.run(sql, values); !done)
        return fail(done.error());
    return Done{};
}

Result<QList<Entry>> OutboxTable::select(const QString &where, const QVariantList &values)
{
    QList<Entry> entries;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT id,%1,(%2) FROM entry e %3").arg(OutboxRow::columns(), asksSecond(), where), values, [&](sqlite3_stmt *row) {
        entries.append(OutboxRow::read(row));
        return true;
    });
    if (!read)
        return fail(read.error());
    return entries;
}

Result<Done> OutboxTable::addHistory(EntryState from, const Entry &entry, const QString &note, const QString &who, const QDateTime &now)
{
    m_unrecorded = true;
    return perform(QStringLiteral("INSERT INTO history (entry, at, from_state, to_state, note, who, facts_json) VALUES (?,?,?,?,?,?,?)"),
                   {entry.id, now.toMSecsSinceEpoch(), entryStateName(from), entryStateName(entry.state), note, who, facts ? facts(entry) : QString()});
}

Result<qint64> OutboxTable::saveDraft(const Entry &entry, const QDateTime &now)
{
    qint64 id = entry.id != 0 ? entry.id : entry.draft.entry;
    const Result<Done> saved = m_db.transaction([&]() -> Result<Done> {
        if (id == 0) {
            Entry fresh = entry;
            fresh.state = EntryState::Draft;
            fresh.createdAt = now;
            fresh.changedAt = now;
            const Result<Done> made = perform(QStringLiteral("INSERT INTO entry (%1) VALUES (%2)").arg(OutboxRow::columns(), OutboxRow::places()),
                                              OutboxRow::values(fresh));
            if (!made)
                return made;
            id = m_db.lastRow();
            fresh.id = id;
            return addHistory(EntryState::Draft, fresh, QStringLiteral("draft"), who, now);
        }
        const Result<std::optional<Entry>> stored = this->entry(id);
        if (!stored)
            return fail(stored.error());
        if (!*stored || ((*stored)->state != EntryState::Draft && (*stored)->state != EntryState::Rejected))
            return fail({ErrorKind::Conflict, 0, noDraft, QStringLiteral("conflict"), {}, {}, {}});
        // What was typed is replaced; what the outbox knows about it (attempts, the last answer) stays.
        Entry next = **stored;
        const EntryState before = next.state;
        next.state = EntryState::Draft;
        next.changedAt = now;
        next.draft.values = entry.draft.values;
        next.draft.base = entry.draft.base;
        next.draft.ticked = entry.draft.ticked;
        // Whatever was changed: nobody agreed to it any more, and no file has it.
        next.approvedPrint.clear();
        next.writtenTo.clear();
        next.writtenAt = {};
        if (before == EntryState::Draft)
            next.releasedAt = {};
        next.sendFrom = entry.sendFrom;
        next.sendUntil = entry.sendUntil;
        next.sendUntilBecause = entry.sendUntilBecause;
        for (const auto &[into, from] : {std::pair{&next.name, &entry.name}, std::pair{&next.reference, &entry.reference},
                                         std::pair{&next.person, &entry.person}, std::pair{&next.batch, &entry.batch}}) {
            if (!from->isEmpty())
                *into = *from;
        }
        if (before == EntryState::Rejected) {
            next.needsPerson = false;
            next.releasedAt = {};
            if (const Result<Done> line = addHistory(before, next, {}, {}, now); !line)
                return line;
        }
        return perform(QStringLiteral("UPDATE entry SET %1 WHERE id=?").arg(OutboxRow::sets()), OutboxRow::values(next) << id);
    });
    if (!saved)
        return fail(saved.error());
    return id;
}

Result<std::optional<Entry>> OutboxTable::entry(qint64 id)
{
    const Result<QList<Entry>> found = select(QStringLiteral("WHERE id=?"), {id});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

namespace {
/// The clause that narrows to a query's entries, with its values.
QString narrowed(const EntryQuery &query, QVariantList &values)
{
    QStringList where;
    if (!query.connection.isEmpty()) {
        where.append(QStringLiteral("connection=?"));
        values.append(query.connection);
    }
    if (!query.target.isEmpty()) {
        where.append(QStringLiteral("target=?"));
        values.append(query.target);
    }
    if (!query.kind.isEmpty()) {
        where.append(QStringLiteral("kind=?"));
        values.append(query.kind);
    }
    if (!query.batch.isEmpty()) {
        where.append(QStringLiteral("batch=? AND batch<>''"));
        values.append(query.batch);
    }
    if (query.expected)
        where.append(QStringLiteral("expected=1"));
    if (query.since.isValid()) {
        where.append(QStringLiteral("changed_at>=?"));
        values.append(query.since.toMSecsSinceEpoch());
    }
    if (query.states.isEmpty()) {
        where.append(QStringLiteral("state<>?"));
        values.append(entryStateName(EntryState::Dropped));
    } else {
        where.append(QStringLiteral("state IN (%1)").arg(QStringList(query.states.size(), QStringLiteral("?")).join(QLatin1Char(','))));
        for (const EntryState state : query.states)
            values.append(entryStateName(state));
    }
    return where.join(QStringLiteral(" AND "));
}
} // namespace

Result<qint64> OutboxTable::count(const EntryQuery &query)
{
    QVariantList values;
    const QString where = narrowed(query, values);
    const auto found = m_db.value(QStringLiteral("SELECT count(*) FROM entry WHERE ") + where, values);
    if (!found)
        return fail(found.error());
    return found->toLongLong();
}

Result<QList<Entry>> OutboxTable::entries(const EntryQuery &query)
{
    QVariantList values;
    const QString where = narrowed(query, values);
    QString order = QStringLiteral("changed_at DESC, id DESC");
    if (query.sort == QLatin1String("expires"))
        order = QStringLiteral("send_until IS NULL, send_until, id");
    else if (query.sort == QLatin1String("created"))
        order = QStringLiteral("id");
    else if (query.sort == QLatin1String("released"))
        order = QStringLiteral("released_at DESC, changed_at DESC, id DESC");
    QString sql = QStringLiteral("WHERE %1 ORDER BY %2").arg(where, order);
    if (query.limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        values.append(query.limit);
    }
    return select(sql, values);
}

Result<bool> OutboxTable::transition(EntryState from, const Entry &entry, const QString &note, const QString &who, const QDateTime &now)
{
    bool moved = false;
    const Result<Done> done = m_db.transaction([&]() -> Result<Done> {
        Entry next = entry;
        next.changedAt = now;
        // A person's id may have been followed since the entry was read: only movePerson() and a draft say whose it is.
        const Result<QVariant> person = m_db.value(QStringLiteral("SELECT person FROM entry WHERE id=?"), {entry.id});
        if (!person)
            return fail(person.error());
        if (!person->isNull())
            next.person = person->toString();
        if (next.state == EntryState::Draft && from != EntryState::Draft)
            next.approvedPrint.clear();
        // The last door: what was paused while it was being read again does not leave, and neither does, however it was
        // picked, what waits for a second person.
        const QString gate = next.state == EntryState::Sending ? QString(QStringLiteral(" AND held=0 AND ") + mayLeave()) : QString();
        const Result<Done> written = perform(QStringLiteral("UPDATE entry AS e SET %1 WHERE id=? AND state=?%2").arg(OutboxRow::sets(), gate),
                                             OutboxRow::values(next) << entry.id << entryStateName(from));
        if (!written)
            return written;
        moved = m_db.changed() == 1;
        if (!moved)
            return Done{};
        if (const Result<Done> line = addHistory(from, next, note, who, now); !line)
            return line;
        const bool mayLeave = next.state == EntryState::Ready || next.state == EntryState::Waiting || next.state == EntryState::Sending;
        return next.batch.isEmpty() || next.state == from || mayLeave ? Result<Done>(Done{}) : endPauseOfNothing(next.batch);
    });
    if (!done)
        return fail(done.error());
    return moved;
}

Result<Done> OutboxTable::transitions(const QList<std::pair<EntryState, Entry>> &entries, const QString &note, const QString &who, const QDateTime &now)
{
    return m_db.transaction([&]() -> Result<Done> {
        for (const auto &[from, entry] : entries) {
            const Result<bool> moved = transition(from, entry, note, who, now);
            if (!moved)
                return fail(moved.error());
            if (!*moved)
                return fail({ErrorKind::Conflict, 0, movedMeanwhile.with(QString::number(entry.id)), QStringLiteral("conflict"), {}, {}, {}});
        }
        return Done{};
    });
}

Result<QList<Entry>> OutboxTable::sentEntries(const EntryQuery &query)
{
    Result<QList<Entry>> all = entries(query);
    if (!all)
        return all;
    QHash<qint64, QDateTime> sent;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT entry, at, max(id) FROM history WHERE to_state='sending' GROUP BY entry"), {}, [&](sqlite3_stmt *row) {
        sent.insert(sqlite3_column_int64(row, 0), Cell::instant(row, 1));
        return true;
    });
    if (!read)
        return fail(read.error());
    for (Entry &entry : *all)
        entry.sentAt = sent.value(entry.id);
    return all;
}

Result<QList<HistoryLine>> OutboxTable::history(qint64 entry)
{
    QList<HistoryLine> lines;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT at, from_state, to_state, note, who FROM history WHERE entry=? ORDER BY id"), {entry},
                                        [&](sqlite3_stmt *row) {
                                            lines.append({Cell::instant(row, 0), entryStateFromName(Cell::text(row, 1)), entryStateFromName(Cell::text(row, 2)),
                                                          Cell::text(row, 3), Cell::text(row, 4)});
                                            return true;
                                        });
    if (!read)
        return fail(read.error());
    return lines;
}

Result<Done> OutboxTable::movePerson(const QString &connection, const QString &from, const QString &to)
{
    return perform(QStringLiteral("UPDATE entry SET person=? WHERE connection=? AND person=?"), {to, connection, from});
}
