// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A record that goes by another id from now on, and those that name it.
#include "app/store/RecordsInside.h"

#include "app/base/Faults.h"

Result<Done> Records::move(const QString &connection, const QString &kind, const QString &column, const QString &from, const QString &to)
{
    const Result<const Table *> found = table(kind);
    if (!found)
        return fail(found.error());
    const Table &table = **found;
    return m_db.transaction([&]() -> Result<Done> {
        const Result<qint64> of = number(connection, false);
        if (!of)
            return fail(of.error());
        if (column == QLatin1String("id")) {
            const Result<std::optional<Stored>> old = stored(table, *of, from);
            const Result<std::optional<Stored>> there = stored(table, *of, to);
            if (!old || !there)
                return fail(old ? there.error() : old.error());
            if (!*old)
                return Done{};
            if (*there) // it came under its new id already
                return erase(table, *of, from);
            for (const auto &[sql, values] : {std::pair{QStringLiteral("UPDATE %1 SET id=? WHERE row=?").arg(table.sql()), QVariantList{to, (*old)->row}},
                                              std::pair{QStringLiteral("UPDATE change SET id=? WHERE connection=? AND kind=? AND id=?"),
                                                        QVariantList{to, *of, kind, from}}}) {
                if (const auto done = m_db.run(sql, values); !done)
                    return fail(done.error());
            }
            return reindex(table, (*old)->row, table.words(from, (*old)->cells), table.words(to, (*old)->cells));
        }
        const int place = table.place(column);
        if (place < 0)
            return fail(ErrorKind::Storage, Faults::noColumn.with(kind, column));
        QStringList ids;
        const Result<Done> read = m_db.scan(QStringLiteral("SELECT id FROM %1 WHERE connection=? AND %2=?").arg(table.sql(), table.columns()[place].sql),
                                            {*of, from}, [&](sqlite3_stmt *statement) {
                                                ids.append(Cell::text(statement, 0));
                                                return true;
                                            });
        if (!read)
            return read;
        Fresh fresh;
        fresh.cells.resize(table.columns().size());
        fresh.cells[place] = to;
        for (const QString &id : std::as_const(ids)) {
            if (const Result<Done> done = write(table, *of, id, fresh); !done)
                return done;
        }
        return Done{};
    });
}
