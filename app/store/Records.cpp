// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PackedRow.h"
#include "app/store/RecordsInside.h"

#include "app/base/Faults.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {
Values valuesOf(const Table &table, const QString &id, const QString &updatedAt, sqlite3_stmt *statement, int first)
{
    Values values;
    values.reserve(table.placesById().size() + 1);
    for (const int place : table.placesById()) {
        if (place == Table::idPlace) {
            values.set(QStringLiteral("id"), id);
        } else if (place == Table::updatedPlace) {
            values.set(QStringLiteral("updated_at"), updatedAt);
        } else if (sqlite3_column_type(statement, first + place) != SQLITE_NULL) {
            const Table::Column &column = table.columns()[place];
            values.set(column.id, Table::decode(*column.spec, Cell::read(statement, first + place)));
        }
    }
    return values;
}

QString columnList(const Table &table)
{
    QString list;
    for (const Table::Column &column : table.columns())
        list += QString(QLatin1Char(',') + column.sql);
    return list;
}
} // namespace

Records::Records(Db &db, const Kinds &kinds) : m_db(db), m_kinds(kinds)
{
    for (const KindSpec &kind : kinds.all())
        m_tables.insert(QString::fromLatin1(kind.id), std::make_shared<const Table>(kind, kinds));
}

Records::~Records() = default;

Result<const Table *> Records::table(const QString &kind) const
{
    const auto found = m_tables.constFind(kind);
    if (found == m_tables.cend())
        return fail(ErrorKind::Storage, Faults::notKnown.with(kind));
    return found->get();
}

Result<Done> Records::prepare()
{
    m_lately = {};
    return m_db.transaction([this]() -> Result<Done> {
        QHash<QString, std::pair<QString, QString>> made;
        const Result<Done> read = m_db.scan(QStringLiteral("SELECT kind, \"table\", statements FROM shape"), {}, [&](sqlite3_stmt *row) {
            made.insert(Cell::text(row, 0), {Cell::text(row, 1), Cell::text(row, 2)});
            return true;
        });
        if (!read)
            return read;
        for (auto old = made.cbegin(); old != made.cend(); ++old) {
            const auto now = m_tables.constFind(old.key());
            if (now != m_tables.cend() && (*now)->fits(old.value().second)) {
                if ((*now)->shape() == old.value().second)
                    continue;
                if (const Result<Done> sorted = sortNames(**now); !sorted)
                    return sorted;
                continue;
            }
            const QString name = old.value().first;
            const Result<Done> dropped = m_db.script(QStringLiteral("DROP TABLE IF EXISTS %1; DROP TABLE IF EXISTS %2")
                                                         .arg(Table::quoted(name), Table::quoted(QString(name + QStringLiteral("_search")))));
            if (!dropped)
                return dropped;
            for (const QString &sql : {QStringLiteral("DELETE FROM shape WHERE kind=?"), QStringLiteral("DELETE FROM cursor WHERE kind=?")}) {
                if (const auto done = m_db.run(sql, {old.key()}); !done)
                    return fail(done.error());
            }
        }
        for (const KindSpec &kind : m_kinds.all()) {
            const Table &table = *m_tables.value(QString::fromLatin1(kind.id));
            const auto old = made.constFind(QString::fromLatin1(kind.id));
            if (old != made.cend() && table.fits(old->second))
                continue;
            if (const Result<Done> done = make(table); !done)
                return done;
        }
        return Done{};
    });
}

Result<Done> Records::make(const Table &table)
{
    const QStringList statements = table.statements();
    for (const QString &sql : statements) {
        if (const Result<Done> done = m_db.script(sql); !done)
            return done;
    }
    const auto kept = m_db.run(QStringLiteral("INSERT INTO shape (kind, \"table\", statements) VALUES (?,?,?)"),
                               {QString::fromLatin1(table.kind().id), QString::fromLatin1(table.kind().table), table.shape()});
    if (!kept)
        return fail(kept.error());
    return Done{};
}

Result<qint64> Records::number(const QString &connection, bool create)
{
    const Result<QVariant> known = m_db.value(QStringLiteral("SELECT number FROM connection WHERE id=?"), {connection});
    if (!known)
        return fail(known.error());
    if (known->isValid() || !create)
        return known->toLongLong();
    if (const auto done = m_db.run(QStringLiteral("INSERT INTO connection (id) VALUES (?)"), {connection}); !done)
        return fail(done.error());
    return m_db.lastRow();
}

Result<QList<Row>> Records::rows(const QString &kind, const QList<qint64> &rows, QStringList *connections)
{
    const Result<const Table *> found = table(kind);
    if (!found)
        return fail(found.error());
    const Table &table = **found;
    const QString sql = QStringLiteral("SELECT (SELECT c.id FROM connection c WHERE c.number=t.connection), id, updated_at%1 FROM %2 t WHERE row=? AND gone_at IS NULL")
                            .arg(columnList(table), table.sql());
    QList<Row> result;
    result.reserve(rows.size());
    for (const qint64 number : rows) {
        const Result<Done> read = m_db.scan(sql, {number}, [&](sqlite3_stmt *statement) {
            Row row;
            row.row = number;
            row.id = Cell::text(statement, 1);
            for (const ColumnSpec &spec : table.kind().columns) {
                const int place = table.place(QString::fromLatin1(spec.id));
                if (place < 0) {
                    row.cells.append(QLatin1String(spec.id) == QLatin1String("id") ? row.id : Cell::text(statement, 2));
                    continue;
                }
                const QVariant cell = Table::decode(spec, Cell::read(statement, 3 + place));
                // Known to be empty is an empty text, not known is null: a table may say them differently.
                row.cells.append(cell.isValid() && cell.isNull() ? QVariant(QStringLiteral("")) : cell);
            }
            result.append(row);
            if (connections)
                connections->append(Cell::text(statement, 0));
            return false;
        });
        if (!read)
            return fail(read.error());
    }
    return result;
}

Result<std::optional<RecordDetail>> Records::detail(const Table &table, const QString &where, const QVariantList &values)
{
    std::optional<RecordDetail> detail;
    qint64 number = 0;
    const QString sql = QStringLiteral("SELECT row, connection, id, updated_at, seen_at, gone_at%1 FROM %2 WHERE %3").arg(columnList(table), table.sql(), where);
    const Result<Done> read = m_db.scan(sql, values, [&](sqlite3_stmt *statement) {
        detail.emplace();
        detail->row = sqlite3_column_int64(statement, 0);
        number = sqlite3_column_int64(statement, 1);
        detail->kind = QString::fromLatin1(table.kind().id);
        detail->record.id = Cell::text(statement, 2);
        detail->record.updatedAt = Cell::text(statement, 3);
        detail->seenAt = Cell::instant(statement, 4);
        detail->goneAt = Cell::instant(statement, 5);
        detail->record.values = valuesOf(table, detail->record.id, detail->record.updatedAt, statement, 6);
        return false;
    });
    if (!read)
        return fail(read.error());
    if (!detail)
        return detail;
    const Result<QVariant> connection = m_db.value(QStringLiteral("SELECT id FROM connection WHERE number=?"), {number});
    if (!connection)
        return fail(connection.error());
    detail->connection = connection->toString();
    const Result<Done> changes = m_db.scan(
        QStringLiteral("SELECT at, \"column\", was, became FROM change WHERE connection=? AND kind=? AND id=? ORDER BY at DESC, rowid DESC"),
        {number, detail->kind, detail->record.id}, [&](sqlite3_stmt *statement) {
            detail->changes.append({Cell::instant(statement, 0), Cell::text(statement, 1), Cell::text(statement, 2), Cell::text(statement, 3)});
            return true;
        });
    if (!changes)
        return fail(changes.error());
    return detail;
}

Result<std::optional<RecordDetail>> Records::byRow(const QString &kind, qint64 row)
{
    const Result<const Table *> found = table(kind);
    if (!found)
        return fail(found.error());
    return detail(**found, QStringLiteral("row=?"), {row});
}

Result<std::optional<RecordDetail>> Records::byId(const QString &connection, const QString &kind, const QString &id)
{
    const Result<const Table *> found = table(kind);
    const Result<qint64> of = number(connection, false);
    if (!found || !of)
        return fail(found ? of.error() : found.error());
    return detail(**found, QStringLiteral("connection=? AND id=?"), {*of, id});
}

Result<QHash<qint64, RecordDetail>> Records::details(const QString &kind, const QList<qint64> &rows)
{
    const Result<const Table *> found = table(kind);
    if (!found)
        return fail(found.error());
    const Table &table = **found;
    const bool isKept = m_lately.kind == kind && m_lately.changes == m_db.allChanged();
    if (isKept && std::all_of(rows.cbegin(), rows.cend(), [this](qint64 row) { return m_lately.details.contains(row); }))
        return m_lately.details;
    m_lately = {};
    QHash<qint64, QString> connections;
    const Result<Done> named = m_db.scan(QStringLiteral("SELECT number, id FROM connection"), {}, [&](sqlite3_stmt *statement) {
        connections.insert(sqlite3_column_int64(statement, 0), Cell::text(statement, 1));
        return true;
    });
    if (!named)
        return fail(named.error());
    QByteArray wanted("[");
    for (const qint64 row : rows)
        wanted += (wanted.size() > 1 ? "," : "") + QByteArray::number(row);
    QHash<qint64, RecordDetail> all;
    all.reserve(rows.size());
    const auto shape = PackedRow::shapeOf(table, 2, 3, 6);
    std::vector<char> scratch;
    const QString sql = QStringLiteral("SELECT row, connection, id, updated_at, seen_at, gone_at%1 FROM %2 WHERE row IN (SELECT value FROM json_each(?))")
                            .arg(columnList(table), table.sql());
    const Result<Done> read = m_db.scan(sql, {QString::fromLatin1(wanted + ']')}, [&](sqlite3_stmt *statement) {
        RecordDetail &detail = all[sqlite3_column_int64(statement, 0)];
        detail.row = sqlite3_column_int64(statement, 0);
        detail.connection = connections.value(sqlite3_column_int64(statement, 1));
        detail.kind = kind;
        detail.record.id = Cell::text(statement, 2);
        detail.record.updatedAt = Cell::text(statement, 3);
        detail.seenAt = Cell::instant(statement, 4);
        detail.goneAt = Cell::instant(statement, 5);
        detail.record.values = PackedRow::read(shape, statement, scratch);
        return true;
    });
    if (!read)
        return fail(read.error());
    if (all.size() <= mostKept)
        m_lately = {kind, m_db.allChanged(), all};
    return all;
}

Result<QHash<QString, QList<Values>>> Records::relatedTo(const QString &connection, const QString &kind, const QString &column, const QStringList &values)
{
    constexpr int atOnce = 500; // places in one statement
    QHash<QString, QList<Values>> all;
    const Result<const Table *> found = table(kind);
    const Result<qint64> of = number(connection, false);
    if (!found || !of)
        return fail(found ? of.error() : found.error());
    const Table &table = **found;
    const auto shape = PackedRow::shapeOf(table, 0, 1, 2);
    std::vector<char> scratch;
    for (qsizetype from = 0; from < values.size(); from += atOnce) {
        const auto clause = table.clause({column, Condition::Test::AnyOf, values.mid(from, atOnce)});
        if (!clause)
            return fail(ErrorKind::Storage, Faults::noColumn.with(kind, column));
        const QString sql = QStringLiteral("SELECT id, updated_at%1 FROM %2 WHERE connection=? AND gone_at IS NULL AND %3 ORDER BY row")
                                .arg(columnList(table), table.sql(), clause->sql);
        const Result<Done> read = m_db.scan(sql, QVariantList{*of} + clause->values, [&](sqlite3_stmt *statement) {
            const Values one = PackedRow::read(shape, statement, scratch);
            all[one.text(column)].append(one);
            return true;
        });
        if (!read)
            return fail(read.error());
    }
    return all;
}

Result<QList<Values>> Records::related(const QString &connection, const QString &kind, const QString &column, const QString &value)
{
    const Result<const Table *> found = table(kind);
    const Result<qint64> of = number(connection, false);
    if (!found || !of)
        return fail(found ? of.error() : found.error());
    const Table &table = **found;
    QString sql = QStringLiteral("SELECT id, updated_at%1 FROM %2 WHERE connection=? AND gone_at IS NULL").arg(columnList(table), table.sql());
    QVariantList values{*of};
    if (!column.isEmpty()) {
        const auto clause = table.clause({column, Condition::Test::Is, {value}});
        if (!clause)
            return fail(ErrorKind::Storage, Faults::noColumn.with(kind, column));
        sql += QString(QStringLiteral(" AND ") + clause->sql);
        values += clause->values;
    }
    QList<Values> all;
    const Result<Done> read = m_db.scan(QString(sql + QStringLiteral(" ORDER BY row")), values, [&](sqlite3_stmt *statement) {
        const QString id = Cell::text(statement, 0);
        Values one = valuesOf(table, id, Cell::text(statement, 1), statement, 2);
        one.set(QStringLiteral("id"), id);
        all.append(one);
        return true;
    });
    if (!read)
        return fail(read.error());
    return all;
}

Result<Done> Records::pluck(const QString &connection, const QString &kind, const QStringList &columns, const std::optional<Among> &among,
                            const std::function<bool(qint64 row, const QString &id, const QStringList &cells)> &take)
{
    const Result<const Table *> found = table(kind);
    const Result<qint64> of = number(connection, false);
    if (!found || !of)
        return fail(found ? of.error() : found.error());
    const auto lacks = [&kind](const QString &id) { return fail(ErrorKind::Storage, Faults::noColumn.with(kind, id)); };
    QString list;
    for (const QString &id : columns) {
        const Table::Column *column = (*found)->column(id);
        if (!column)
            return lacks(id);
        list += QString(QLatin1Char(',') + column->sql);
    }
    QString sql = QStringLiteral("SELECT row, id%1 FROM %2 WHERE connection=? AND gone_at IS NULL").arg(list, (*found)->sql());
    QVariantList bound{*of};
    if (among) {
        const Table::Column *column = (*found)->column(among->column);
        if (!column)
            return lacks(among->column);
        sql += QString(QStringLiteral(" AND ") + column->order + QStringLiteral(" IN (SELECT value FROM json_each(?))"));
        bound.append(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(among->values)).toJson(QJsonDocument::Compact)));
    }
    return m_db.scan(sql, bound,
                     [&](sqlite3_stmt *statement) {
                         QStringList cells;
                         cells.reserve(columns.size());
                         for (int i = 0; i < columns.size(); ++i)
                             cells.append(Cell::text(statement, 2 + i));
                         return take(sqlite3_column_int64(statement, 0), Cell::text(statement, 1), cells);
                     });
}
