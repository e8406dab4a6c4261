// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entries that were queued together: their name, and how far they are.
#include "app/store/OutboxTable.h"

#include "app/store/OutboxRow.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace {
// What of a batch may still leave by itself, also after a try that is under way; as the index entry_leaving has it.
const QString leaving = QStringLiteral("SELECT 1 FROM entry WHERE entry.batch=batch.id AND entry.batch<>'' AND state IN ('ready','waiting','sending','unsure')");
} // namespace

Result<QList<Entry>> OutboxTable::openOf(const QString &connection, const QString &kind, const QString &command, bool done)
{
    return select(QStringLiteral("WHERE connection=? AND kind=? AND command=? AND state<>'dropped' AND (state<>'done' OR expected=1 OR ?) ORDER BY id"),
                  {connection, kind, command, done ? 1 : 0});
}

Result<Done> OutboxTable::saveBatch(const BatchSummary &batch)
{
    return perform(QStringLiteral("INSERT INTO batch (id, connection, kind, command, name, source, who, created_at, paused) VALUES (?,?,?,?,?,?,?,?,?)"),
                   {batch.id, batch.connection, batch.kind, batch.command, batch.name, batch.source, batch.who,
                    batch.createdAt.toMSecsSinceEpoch(), batch.paused ? 1 : 0});
}

Result<QList<BatchSummary>> OutboxTable::batches(const QString &id)
{
    QList<BatchSummary> all;
    QHash<QString, qsizetype> places;
    const QString narrowed = id.isEmpty() ? QString() : QStringLiteral(" WHERE id=?");
    Result<Done> read = m_db.scan(QStringLiteral("SELECT id, connection, kind, command, name, source, who, created_at, paused,"
                                                 " (SELECT e.base_json FROM entry e WHERE e.batch=batch.id AND e.batch<>'' LIMIT 1) FROM batch%1"
                                                 " ORDER BY created_at DESC, rowid DESC").arg(narrowed),
                                  id.isEmpty() ? QVariantList() : QVariantList{id}, [&](sqlite3_stmt *row) {
                                      BatchSummary batch;
                                      batch.id = Cell::text(row, 0);
                                      batch.connection = Cell::text(row, 1);
                                      batch.kind = Cell::text(row, 2);
                                      batch.command = Cell::text(row, 3);
                                      batch.name = Cell::text(row, 4);
                                      batch.source = Cell::text(row, 5);
                                      batch.who = Cell::text(row, 6);
                                      batch.createdAt = Cell::instant(row, 7);
                                      batch.paused = sqlite3_column_int(row, 8) != 0;
                                      batch.base = Values::fromJson(QJsonDocument::fromJson(Cell::text(row, 9).toUtf8()).object());
                                      places.insert(batch.id, all.size());
                                      all.append(batch);
                                      return true;
                                  });
    if (!read)
        return fail(read.error());
    const QString among = id.isEmpty() ? QStringLiteral("batch<>''") : QStringLiteral("batch=? AND batch<>''");
    read = m_db.scan(QStringLiteral("SELECT batch, state, count(*), sum(expected), sum(needs_person), sum(held),"
                                    " min(CASE WHEN attempt>0 THEN changed_at END), max(CASE WHEN attempt>0 THEN changed_at END)"
                                    " FROM entry WHERE %1 GROUP BY batch, state").arg(among),
                     id.isEmpty() ? QVariantList() : QVariantList{id}, [&](sqlite3_stmt *row) {
                         const auto place = places.constFind(Cell::text(row, 0));
                         if (place == places.cend())
                             return true;
                         BatchSummary &batch = all[*place];
                         const EntryState state = entryStateFromName(Cell::text(row, 1));
                         const qint64 count = sqlite3_column_int64(row, 2);
                         batch.byState.insert(int(state), count);
                         batch.total += count;
                         const bool open = state != EntryState::Done && state != EntryState::Dropped;
                         if (state == EntryState::Done)
                             batch.expected = sqlite3_column_int64(row, 3);
                         if (open)
                             batch.needsPerson += sqlite3_column_int64(row, 4);
                         if (state == EntryState::Ready || state == EntryState::Waiting)
                             batch.held += sqlite3_column_int64(row, 5);
                         const QDateTime first = Cell::instant(row, 6);
                         const QDateTime last = Cell::instant(row, 7);
                         if (first.isValid() && (!batch.firstSent.isValid() || first < batch.firstSent))
                             batch.firstSent = first;
                         if (last.isValid() && (!batch.lastSent.isValid() || last > batch.lastSent))
                             batch.lastSent = last;
                         return true;
                     });
    if (!read)
        return fail(read.error());
    return all;
}

Result<Done> OutboxTable::pauseBatch(const QString &id, bool paused)
{
    return perform(QStringLiteral("UPDATE batch SET paused=(? AND EXISTS (%1)) WHERE id=?").arg(leaving), {paused ? 1 : 0, id});
}

Result<Done> OutboxTable::endPauseOfNothing(const QString &batch)
{
    return perform(QStringLiteral("UPDATE batch SET paused=0 WHERE id=? AND paused<>0 AND NOT EXISTS (%1)").arg(leaving), {batch});
}

Result<Done> OutboxTable::endPauseWithLastHeld(const QString &id)
{
    // What waits for a person is not held by the pause, and its end would not let it go.
    return perform(QStringLiteral("UPDATE batch SET paused=0 WHERE id=? AND paused<>0"
                                  " AND NOT EXISTS (%1 AND state IN ('ready','waiting') AND held=1 AND needs_person=0)").arg(leaving), {id});
}

Result<Done> OutboxTable::holdWithBatch(Entry &entry)
{
    if (entry.batch.isEmpty())
        return Done{};
    const auto paused = m_db.value(QStringLiteral("SELECT paused FROM batch WHERE id=?"), {entry.batch});
    if (!paused)
        return fail(paused.error());
    entry.held = entry.held || paused->toInt() != 0;
    return Done{};
}
