// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RecordsInside.h"

#include "app/base/Faults.h"
#include "app/base/Text.h"

namespace {
constexpr int chunk = 500;      ///< rows a transaction, so that reads get in between
constexpr int lookupDepth = 4;  ///< a lookup may read a lookup; a circle ends here

QString foldedName(const Table::Column &column, const QVariantList &cells, int name)
{
    const QString key = Text::nameKey(cells[name].toString(), column.surname < 0 ? QString() : cells[column.surname].toString());
    return key.isNull() ? QStringLiteral("") : key;
}

/// A statement that writes, once for each record: bound without a query object between.
Result<Done> perform(Db &db, const QString &sql, const QVariantList &values)
{
    return db.scan(sql, values, [](sqlite3_stmt *) { return true; });
}

/// The values as cells, in the order of the table's columns; invalid: the record says nothing of that column. Both sides
/// are in the order of their ids, so nothing is searched for.
QVariantList cellsOf(const Table &table, const Values &values)
{
    QVariantList cells(table.columns().size());
    auto place = table.placesById().cbegin();
    const auto end = table.placesById().cend();
    values.forEach([&](const QString &id, const QVariant &value) {
        while (place != end && (*place < 0 || table.columns()[*place].id < id))
            ++place;
        if (place != end && table.columns()[*place].id == id)
            cells[*place] = Table::encode(*table.columns()[*place].spec, value);
    });
    return cells;
}

/// Text and number differ even where they look alike; two numbers are compared as numbers, whatever holds them.
bool differs(const QVariant &fresh, const QVariant &old)
{
    if (!fresh.isValid())
        return false;
    const bool ofText = fresh.typeId() == QMetaType::QString;
    return !old.isValid() || ofText != (old.typeId() == QMetaType::QString) || fresh != old;
}

/// Two spellings of one state: nothing happened.
bool sameState(const Table &table, int place, const QVariant &one, const QVariant &other)
{
    if (table.columns()[place].spec->type != ColumnType::State)
        return false;
    const StateSpec *state = table.kind().state(one.toString());
    return state != nullptr && state == table.kind().state(other.toString());
}
} // namespace

Result<Done> Records::upsert(const QString &connection, const QString &kind, const QList<Record> &records, const QDateTime &seenAt,
                             Arrival arrival)
{
    const Result<const Table *> found = table(kind);
    if (!found)
        return fail(found.error());
    const Table &table = **found;
    for (qsizetype first = 0; first < records.size(); first += chunk) {
        const Result<Done> done = m_db.transaction([&]() -> Result<Done> {
            const Result<qint64> of = number(connection, true);
            if (!of)
                return fail(of.error());
            for (qsizetype i = first; i < qMin(first + chunk, records.size()); ++i) {
                const Record &record = records[i];
                Fresh fresh{{}, record.updatedAt.isEmpty() ? record.values.text(QStringLiteral("updated_at")) : record.updatedAt, seenAt, true,
                            arrival == Arrival::New && !table.kind().watched.isEmpty()};
                fresh.cells = cellsOf(table, record.values);
                if (const Result<Done> written = write(table, *of, record.id, std::move(fresh)); !written)
                    return written;
            }
            return Done{};
        });
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> Records::patch(const QString &connection, const QString &kind, const QString &id, const Values &values)
{
    const Result<const Table *> found = table(kind);
    if (!found)
        return fail(found.error());
    const Table &table = **found;
    return m_db.transaction([&]() -> Result<Done> {
        const Result<qint64> of = number(connection, false);
        if (!of)
            return fail(of.error());
        const Result<std::optional<Stored>> old = stored(table, *of, id);
        if (!old)
            return fail(old.error());
        if (!*old)
            return Done{};
        Fresh fresh;
        fresh.cells = cellsOf(table, values);
        return write(table, *of, id, std::move(fresh));
    });
}

Result<std::optional<Records::Stored>> Records::stored(const Table &table, qint64 connection, const QString &id)
{
    std::optional<Stored> stored;
    const Result<Done> read = m_db.scan(table.selectStored(), {connection, id}, [&](sqlite3_stmt *statement) {
        stored.emplace(Stored{sqlite3_column_int64(statement, 0), sqlite3_column_type(statement, 1) != SQLITE_NULL, Cell::text(statement, 2), {}});
        for (int i = 0; i < table.columns().size(); ++i)
            stored->cells.append(Cell::read(statement, 3 + i));
        return false;
    });
    if (!read)
        return fail(read.error());
    return stored;
}

Result<Done> Records::write(const Table &table, qint64 connection, const QString &id, Fresh fresh, int depth)
{
    const Result<std::optional<Stored>> read = stored(table, connection, id);
    if (!read)
        return fail(read.error());
    const Stored *old = *read ? &**read : nullptr;
    for (const Table::Rather &rather : table.rathers()) {
        // What went before the lookup may go: then the lookup counts again.
        if (old && rather.key >= 0 && differs(fresh.cells[rather.key], old->cells[rather.key]))
            fresh.lookUp = true;
    }
    if (const Result<Done> done = lookUp(table, connection, id, fresh, old); !done)
        return done;
    for (const Table::Rather &rather : table.rathers()) {
        const QVariant first = fresh.cells[rather.other].isValid() ? fresh.cells[rather.other] : old ? old->cells[rather.other] : QVariant();
        if (!first.toString().isEmpty())
            fresh.cells[rather.place] = first;
    }
    for (const auto &[since, other] : table.sinces()) {
        const QVariant &now = fresh.cells[other];
        if (!now.isValid() || (old && (!differs(now, old->cells[other]) || sameState(table, other, now, old->cells[other]))))
            continue;
        // The service's own instant is nearer to the truth than that of our looking.
        fresh.cells[since] = fresh.updatedAt.isEmpty() ? fresh.at.toUTC().toString(Qt::ISODate) : fresh.updatedAt;
    }
    const Result<Done> written = old ? update(table, connection, id, fresh, *old) : insert(table, connection, id, fresh);
    if (!written)
        return written;
    if (fresh.isNews && (old == nullptr || old->gone)) {
        if (const Result<Done> told = tellArrival(table, connection, id, fresh); !told)
            return told;
    }
    return depth < lookupDepth ? tellDependents(table, connection, id, fresh, old, depth) : written;
}

Result<Done> Records::insert(const Table &table, qint64 connection, const QString &id, const Fresh &fresh)
{
    QVariantList values{connection, id, fresh.updatedAt, fresh.at.toMSecsSinceEpoch()};
    values.reserve(2 * table.columns().size() + 4);
    for (int i = 0; i < table.columns().size(); ++i) {
        values.append(fresh.cells[i]);
        if (!table.columns()[i].key.isEmpty())
            values.append(fresh.cells[i].isValid() ? QVariant(foldedName(table.columns()[i], fresh.cells, i)) : QVariant());
    }
    if (const Result<Done> done = perform(m_db, table.insertRow(), values); !done)
        return done;
    return reindex(table, m_db.lastRow(), QString(), table.words(id, fresh.cells));
}

/// The keys of names that are there, by the rule of today: the rows stay as they were fetched.
Result<Done> Records::sortNames(const Table &table)
{
    for (const Table::Column &column : table.columns()) {
        if (column.key.isEmpty())
            continue;
        const QString last = column.surname < 0 ? QStringLiteral("''") : table.columns()[column.surname].sql;
        QList<QVariantList> moved;
        const Result<Done> read = m_db.scan(QStringLiteral("SELECT row, %1, %2, %3 FROM %4 WHERE %1 IS NOT NULL").arg(column.key, column.sql, last, table.sql()), {},
                                            [&](sqlite3_stmt *row) {
                                                const QString key = Text::nameKey(Cell::text(row, 2), Cell::text(row, 3));
                                                if (key != Cell::text(row, 1))
                                                    moved.append({key.isNull() ? QStringLiteral("") : key, sqlite3_column_int64(row, 0)});
                                                return true;
                                            });
        if (!read)
            return read;
        for (const QVariantList &values : std::as_const(moved)) {
            if (const Result<Done> done = perform(m_db, QStringLiteral("UPDATE %1 SET %2=? WHERE row=?").arg(table.sql(), column.key), values); !done)
                return done;
        }
    }
    const auto kept = m_db.run(QStringLiteral("UPDATE shape SET statements=? WHERE kind=?"), {table.shape(), QString::fromLatin1(table.kind().id)});
    if (!kept)
        return fail(kept.error());
    return Done{};
}

/// A change without a column: it was not there, and now is.
Result<Done> Records::tellArrival(const Table &table, qint64 connection, const QString &id, const Fresh &fresh)
{
    const int state = table.place(QString::fromLatin1(table.kind().stateColumn));
    const QString became = state < 0 ? QString() : fresh.cells[state].toString();
    const auto kept = m_db.run(QStringLiteral("INSERT INTO change (connection, kind, id, at, \"column\", was, became) VALUES (?,?,?,?,'','',?)"),
                               {connection, QString::fromLatin1(table.kind().id), id, fresh.at.toMSecsSinceEpoch(),
                                became.isNull() ? QStringLiteral("") : became});
    if (!kept)
        return fail(kept.error());
    return Done{};
}

Result<Done> Records::update(const Table &table, qint64 connection, const QString &id, const Fresh &fresh, const Stored &old)
{
    // Only what differs is written: an index whose column stays is not touched.
    QStringList sets;
    QVariantList values;
    QVariantList now = old.cells;
    bool words = false;
    for (int i = 0; i < table.columns().size(); ++i) {
        const Table::Column &column = table.columns()[i];
        if (!differs(fresh.cells[i], old.cells[i]))
            continue;
        now[i] = fresh.cells[i];
        sets.append(QString(column.sql + QStringLiteral("=?")));
        values.append(now[i]);
        words = words || table.searches(i);
        if (column.watched && old.cells[i].isValid() && !sameState(table, i, now[i], old.cells[i])) {
            const auto kept = m_db.run(QStringLiteral("INSERT INTO change (connection, kind, id, at, \"column\", was, became) VALUES (?,?,?,?,?,?,?)"),
                                       {connection, QString::fromLatin1(table.kind().id), id, fresh.at.isValid() ? fresh.at.toMSecsSinceEpoch() : 0, column.id,
                                        old.cells[i].toString(), now[i].toString()});
            if (!kept)
                return fail(kept.error());
        }
    }
    for (int i = 0; i < table.columns().size(); ++i) {
        const Table::Column &column = table.columns()[i];
        const auto moved = [&](int place) { return place >= 0 && differs(fresh.cells[place], old.cells[place]); };
        if (column.key.isEmpty() || !now[i].isValid() || (!moved(i) && !moved(column.surname)))
            continue;
        sets.append(QString(column.key + QStringLiteral("=?")));
        values.append(foldedName(column, now, i));
    }
    if (!fresh.updatedAt.isEmpty() && fresh.updatedAt != old.updatedAt) {
        sets.append(QStringLiteral("updated_at=?"));
        values.append(fresh.updatedAt);
    }
    if (fresh.seen) {
        sets.append(QStringLiteral("seen_at=?"));
        values.append(fresh.at.toMSecsSinceEpoch());
        if (old.gone)
            sets.append(QStringLiteral("gone_at=NULL"));
    }
    if (sets.isEmpty())
        return Done{};
    values.append(old.row);
    const Result<Done> done = perform(m_db, QStringLiteral("UPDATE %1 SET %2 WHERE row=?").arg(table.sql(), sets.join(QLatin1Char(','))), values);
    if (!done)
        return done;
    return words ? reindex(table, old.row, table.words(id, old.cells), table.words(id, now)) : Result<Done>(Done{});
}

Result<Done> Records::reindex(const Table &table, qint64 row, const QString &before, const QString &after)
{
    if (before == after)
        return Done{};
    if (!before.isEmpty()) {
        if (const Result<Done> done = perform(m_db, table.takeWords(), {row, before}); !done)
            return done;
    }
    if (!after.isEmpty()) {
        if (const Result<Done> done = perform(m_db, table.addWords(), {row, after}); !done)
            return done;
    }
    return Done{};
}

Result<Done> Records::erase(const Table &table, qint64 connection, const QString &id)
{
    const Result<std::optional<Stored>> old = stored(table, connection, id);
    if (!old)
        return fail(old.error());
    if (!*old)
        return Done{};
    if (const Result<Done> done = reindex(table, (*old)->row, table.words(id, (*old)->cells), QString()); !done)
        return done;
    if (const auto done = m_db.run(QStringLiteral("DELETE FROM %1 WHERE row=?").arg(table.sql()), {(*old)->row}); !done)
        return fail(done.error());
    return Done{};
}

Result<Done> Records::lookUp(const Table &table, qint64 connection, const QString &id, Fresh &fresh, const Stored *old)
{
    for (const Table::Source &source : table.sources()) {
        const bool byId = source.key < 0;
        const QVariant key = byId ? QVariant(id) : fresh.cells[source.key].isValid() ? fresh.cells[source.key] : (old ? old->cells[source.key] : QVariant());
        const bool moved = !old || (!byId && differs(fresh.cells[source.key], old->cells[source.key]));
        const bool given = std::any_of(source.targets.cbegin(), source.targets.cend(), [&](int target) { return fresh.cells[target].isValid(); });
        // An unmoved key's cells are kept right by the other side.
        if (!key.isValid() || (!moved && !given && !fresh.lookUp))
            continue;
        bool found = false;
        const Result<Done> read = m_db.scan(source.select, {connection, key}, [&](sqlite3_stmt *statement) {
            found = true;
            for (int i = 0; i < source.targets.size(); ++i) {
                if (const QVariant cell = Cell::read(statement, i); cell.isValid())
                    fresh.cells[source.targets[i]] = cell;
            }
            return false;
        });
        if (!read)
            return read;
        // What was copied from the row that the key named before is wrong now.
        for (const int target : source.targets) {
            if (!found && moved && old && !fresh.cells[target].isValid())
                fresh.cells[target] = QStringLiteral("");
        }
    }
    return Done{};
}

Result<Done> Records::tellDependents(const Table &table, qint64 connection, const QString &id, const Fresh &fresh, const Stored *old, int depth)
{
    const auto changed = [&](const QString &column) {
        const int place = table.place(column);
        return !old || (place < 0 ? column != QLatin1String("id") : differs(fresh.cells[place], old->cells[place]));
    };
    for (const Table::Dependent &dependent : table.dependents()) {
        if (!changed(dependent.match) && std::none_of(dependent.columns.cbegin(), dependent.columns.cend(), changed))
            continue;
        const int match = table.place(dependent.match);
        const QVariant key = match < 0 ? QVariant(id)
            : fresh.cells[match].isValid() ? fresh.cells[match] : (old ? old->cells[match] : QVariant());
        const Result<const Table *> other = this->table(dependent.kind);
        if (!other)
            return fail(other.error());
        if (!key.isValid() || key.toString().isEmpty())
            continue;
        QStringList ids;
        const Result<Done> read = m_db.scan(dependent.select, {connection, key}, [&](sqlite3_stmt *statement) {
            ids.append(Cell::text(statement, 0));
            return true;
        });
        if (!read)
            return read;
        Fresh again;
        again.at = fresh.at;
        again.cells.resize((*other)->columns().size());
        again.lookUp = true;
        for (const QString &one : std::as_const(ids)) {
            if (const Result<Done> done = write(**other, connection, one, again, depth + 1); !done)
                return done;
        }
    }
    return Done{};
}

Result<qint64> Records::markGone(const QString &connection, const QString &kind, const QString &scopeColumn, const QString &scope,
                                 const QDateTime &since, const QDateTime &now)
{
    const Result<const Table *> found = table(kind);
    if (!found)
        return fail(found.error());
    qint64 gone = 0;
    const Result<Done> done = m_db.transaction([&]() -> Result<Done> {
        const Result<qint64> of = number(connection, false);
        if (!of)
            return fail(of.error());
        QString sql = QStringLiteral("UPDATE %1 SET gone_at=? WHERE connection=? AND gone_at IS NULL AND seen_at<?").arg((*found)->sql());
        QVariantList values{now.toMSecsSinceEpoch(), *of, since.toMSecsSinceEpoch()};
        if (!scopeColumn.isEmpty()) {
            const auto clause = (*found)->clause({scopeColumn, Condition::Test::Is, {scope}});
            if (!clause)
                return fail(ErrorKind::Storage, Faults::noColumn.with(kind, scopeColumn));
            sql += QString(QStringLiteral(" AND ") + clause->sql);
            values += clause->values;
        }
        if (const auto marked = m_db.run(sql, values); !marked)
            return fail(marked.error());
        gone = m_db.changed();
        return Done{};
    });
    if (!done)
        return fail(done.error());
    return gone;
}
