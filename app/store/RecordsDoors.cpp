// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a connection beside its records, and its removal.
#include "app/store/RecordsInside.h"

Result<StoredCursor> Records::cursor(const QString &connection, const QString &kind, const QString &scope)
{
    const Result<qint64> of = number(connection, false);
    if (!of)
        return fail(of.error());
    StoredCursor cursor;
    const Result<Done> read = m_db.scan(QStringLiteral("SELECT since, last_full, last_success FROM cursor WHERE connection=? AND kind=? AND scope=?"),
                                        {*of, kind, scope}, [&](sqlite3_stmt *statement) {
                                            cursor = {Cell::text(statement, 0), Cell::instant(statement, 1), Cell::instant(statement, 2)};
                                            return false;
                                        });
    if (!read)
        return fail(read.error());
    return cursor;
}

Result<Done> Records::setCursor(const QString &connection, const QString &kind, const QString &scope, const StoredCursor &cursor)
{
    return m_db.transaction([&]() -> Result<Done> {
        const Result<qint64> of = number(connection, true);
        if (!of)
            return fail(of.error());
        const auto done = m_db.run(QStringLiteral("INSERT OR REPLACE INTO cursor (connection, kind, scope, since, last_full, last_success) VALUES (?,?,?,?,?,?)"),
                                   {*of, kind, scope, cursor.since, Cell::instant(cursor.lastFull), Cell::instant(cursor.lastSuccess)});
        if (!done)
            return fail(done.error());
        return Done{};
    });
}

Result<Done> Records::removeConnection(const QString &connection)
{
    const Result<qint64> of = number(connection, false);
    if (!of)
        return fail(of.error());
    if (*of == 0)
        return Done{};
    const Result<Done> removed = m_db.transaction([&]() -> Result<Done> {
        for (const auto &table : std::as_const(m_tables)) {
            // A search index without its texts can only be emptied as a whole, or row by row with the words it was given.
            QStringList ids;
            const Result<Done> read = m_db.scan(QStringLiteral("SELECT id FROM %1 WHERE connection=?").arg(table->sql()), {*of}, [&](sqlite3_stmt *row) {
                ids.append(Cell::text(row, 0));
                return true;
            });
            if (!read)
                return read;
            for (const QString &id : std::as_const(ids)) {
                if (const Result<Done> erased = erase(*table, *of, id); !erased)
                    return erased;
            }
            // Merged, so that no older segment of the index still has the words.
            const auto merged = m_db.run(QStringLiteral("INSERT INTO %1(%1) VALUES ('optimize')").arg(table->searchSql()));
            if (!merged)
                return fail(merged.error());
        }
        for (const char *sql : {"DELETE FROM cursor WHERE connection=?", "DELETE FROM change WHERE connection=?", "DELETE FROM connection WHERE number=?"}) {
            if (const auto done = m_db.run(QString::fromLatin1(sql), {*of}); !done)
                return fail(done.error());
        }
        return Done{};
    });
    return removed ? m_db.checkpoint() : removed;
}
