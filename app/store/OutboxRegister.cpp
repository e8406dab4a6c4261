// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the outbox file keeps besides entries: connections, gates, notes, and records that nothing lists.
#include "app/store/OutboxTable.h"

#include "app/store/OutboxRow.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>

Result<Done> OutboxTable::setGate(const QString &connection, const QDateTime &until, const QString &reason)
{
    if (!until.isValid())
        return perform(QStringLiteral("DELETE FROM gate WHERE connection=?"), {connection});
    return perform(QStringLiteral("INSERT OR REPLACE INTO gate (connection, until, reason) VALUES (?,?,?)"), {connection, until.toMSecsSinceEpoch(), reason});
}

Result<std::pair<QDateTime, QString>> OutboxTable::gate(const QString &connection)
{
    std::pair<QDateTime, QString> gate;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT until, reason FROM gate WHERE connection=?"), {connection}, [&](sqlite3_stmt *row) {
        gate = {Cell::instant(row, 0), Cell::text(row, 1)};
        return false;
    });
    if (!read)
        return fail(read.error());
    return gate;
}

Result<QList<Connection>> OutboxTable::connections()
{
    QList<Connection> all;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT id, json FROM connection ORDER BY rowid"), {}, [&](sqlite3_stmt *row) {
        Connection connection = Connection::fromJson(QJsonDocument::fromJson(Cell::text(row, 1).toUtf8()).object());
        connection.id = Cell::text(row, 0);
        all.append(connection);
        return true;
    });
    if (!read)
        return fail(read.error());
    return all;
}

Result<Done> OutboxTable::saveConnection(const Connection &connection)
{
    return m_db.transaction([&]() -> Result<Done> {
        Result<Done> done = perform(QStringLiteral("INSERT INTO connection (id, json) VALUES (?,?) ON CONFLICT (id) DO UPDATE SET json=excluded.json"),
                                    {connection.id, QString::fromUtf8(QJsonDocument(connection.toJson()).toJson(QJsonDocument::Compact))});
        return done ? saveSecondPerson(connection) : done;
    });
}

Result<Done> OutboxTable::removeConnection(const QString &connection)
{
    const Result<Done> removed = m_db.transaction([&]() -> Result<Done> {
        for (const char *sql : {"DELETE FROM entry WHERE connection=?", "DELETE FROM gate WHERE connection=?", "DELETE FROM known WHERE connection=?",
                                "DELETE FROM batch WHERE connection=?", "DELETE FROM second_person WHERE connection=?",
                                "DELETE FROM review_mark WHERE connection=?", "DELETE FROM review_seen WHERE connection=?",
                                "DELETE FROM note WHERE substr(key, instr(key,'/')+1)=?", "DELETE FROM connection WHERE id=?"}) {
            if (const Result<Done> done = perform(QString::fromLatin1(sql), {connection}); !done)
                return done;
        }
        return perform(QStringLiteral("DELETE FROM review WHERE id NOT IN (SELECT review FROM review_row)"), {});
    });
    if (removed)
        (void)m_db.checkpoint(); // they are gone either way, and what is left of them in the file is owed: Removal::finish
    return removed;
}

Result<QString> OutboxTable::note(const QString &key)
{
    const Result<QVariant> value = m_db.value(QStringLiteral("SELECT value FROM note WHERE key=?"), {key});
    if (!value)
        return fail(value.error());
    return value->toString();
}

Result<Done> OutboxTable::setNote(const QString &key, const QString &value)
{
    return perform(QStringLiteral("INSERT OR REPLACE INTO note (key, value) VALUES (?,?)"), {key, value});
}

Result<Done> OutboxTable::know(const QString &connection, const QString &kind, const QList<Record> &records, const QString &source, const QDateTime &at)
{
    return m_db.transaction([&]() -> Result<Done> {
        for (const Record &record : records) {
            const Result<QVariant> old = m_db.value(QStringLiteral("SELECT values_json FROM known WHERE connection=? AND kind=? AND id=?"),
                                                    {connection, kind, record.id});
            if (!old)
                return fail(old.error());
            Values values = Values::fromJson(QJsonDocument::fromJson(old->toString().toUtf8()).object());
            const QStringList ids = record.values.ids();
            for (const QString &id : ids)
                values.set(id, record.values.value(id));
            const Result<Done> kept = perform(QStringLiteral("INSERT INTO known (connection, kind, id, updated_at, values_json, source, at) VALUES (?,?,?,?,?,?,?)"
                                                             " ON CONFLICT (connection, kind, id) DO UPDATE SET values_json=excluded.values_json, source=excluded.source,"
                                                             " at=excluded.at, updated_at=CASE WHEN excluded.updated_at<>'' THEN excluded.updated_at ELSE updated_at END"),
                                              {connection, kind, record.id, record.updatedAt, OutboxRow::json(values), source, at.toMSecsSinceEpoch()});
            if (!kept)
                return kept;
        }
        return Done{};
    });
}

Result<QList<Record>> OutboxTable::known(const QString &connection, const QString &kind)
{
    QList<Record> all;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT id, updated_at, values_json FROM known WHERE connection=? AND kind=? ORDER BY rowid"),
                                        {connection, kind}, [&](sqlite3_stmt *row) {
                                            all.append({Cell::text(row, 0), Cell::text(row, 1),
                                                        Values::fromJson(QJsonDocument::fromJson(Cell::text(row, 2).toUtf8()).object())});
                                            return true;
                                        });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QList<HistoryStep>> OutboxTable::stepsAfter(qint64 history)
{
    QList<HistoryStep> steps;
    const Result<Done> read = m_db.scan(
        QStringLiteral("SELECT h.id, h.at, h.from_state, h.to_state, h.note, h.who, h.facts_json, e.id, e.connection, e.kind, e.target, e.command, e.person,"
                       " e.batch FROM history h JOIN entry e ON e.id=h.entry WHERE h.id>? ORDER BY h.id"),
        {history}, [&](sqlite3_stmt *row) {
            HistoryStep step;
            step.id = sqlite3_column_int64(row, 0);
            step.line = {Cell::instant(row, 1), entryStateFromName(Cell::text(row, 2)), entryStateFromName(Cell::text(row, 3)), Cell::text(row, 4),
                         Cell::text(row, 5)};
            step.facts = Cell::text(row, 6);
            step.entry = sqlite3_column_int64(row, 7);
            step.connection = Cell::text(row, 8);
            step.kind = Cell::text(row, 9);
            step.target = Cell::text(row, 10);
            step.command = Cell::text(row, 11);
            step.person = Cell::text(row, 12);
            step.batch = Cell::text(row, 13);
            steps.append(step);
            return true;
        });
    if (!read)
        return fail(read.error());
    return steps;
}

Result<HistoryMark> OutboxTable::historyMark()
{
    const Result<QString> name = note(QStringLiteral("historyName"));
    if (!name)
        return fail(name.error());
    if (name->isEmpty()) {
        const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const Result<Done> named = setNote(QStringLiteral("historyName"), fresh); !named)
            return fail(named.error());
        return HistoryMark{fresh, 0};
    }
    const Result<QString> from = note(QStringLiteral("historyFrom"));
    if (!from)
        return fail(from.error());
    return HistoryMark{*name, from->toLongLong()};
}

Result<Done> OutboxTable::beginHistoryAnew()
{
    return m_db.transaction([&]() -> Result<Done> {
        const Result<QVariant> last = m_db.value(QStringLiteral("SELECT coalesce(max(id),0) FROM history"));
        if (!last)
            return fail(last.error());
        if (const Result<Done> from = setNote(QStringLiteral("historyFrom"), QString::number(last->toLongLong())); !from)
            return from;
        return setNote(QStringLiteral("historyName"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    });
}
