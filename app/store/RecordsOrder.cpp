// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RecordsInside.h"

#include "app/base/Faults.h"
#include "app/store/Search.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {
/// In a limited query, what more rows than this pass is not gathered at first: most of them would be found at once ...
constexpr qsizetype gathered = 20'000;
/// ... by looking at so many rows in their order. Whoever is not among them is further off than gathering takes: that is a
/// step along an index, while a row looked at is a jump in the file.
constexpr qsizetype patience = 500;
/// Where all rows stand in order already, that many are gathered: they are picked out of it in no time.
constexpr qsizetype gatheredOfRanked = 60'000;
constexpr qsizetype all = std::numeric_limits<qsizetype>::max();
/// So few rows are sorted by themselves; more are picked out of the index's order.
constexpr qsizetype few = 4'000;

/// A set of row numbers: one bit each, since they are dense.
class RowSet
{
public:
    void add(qint64 row)
    {
        const size_t word = size_t(row) / 64;
        if (word >= m_words.size())
            m_words.resize(word + word / 2 + 64);
        m_words[word] |= quint64(1) << (row % 64);
    }
    bool has(qint64 row) const
    {
        const size_t word = size_t(row) / 64;
        return word < m_words.size() && (m_words[word] >> (row % 64) & 1) != 0;
    }
    void keepOnly(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= i < other.m_words.size() ? other.m_words[i] : 0;
    }
    qsizetype size() const
    {
        return std::accumulate(m_words.cbegin(), m_words.cend(), qsizetype(0), [](qsizetype sum, quint64 word) { return sum + qPopulationCount(word); });
    }
    QJsonArray toJson() const
    {
        QJsonArray rows;
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (int bit = 0; bit < 64; ++bit) {
                if ((m_words[i] >> bit & 1) != 0)
                    rows.append(qint64(i * 64 + size_t(bit)));
            }
        }
        return rows;
    }

private:
    std::vector<quint64> m_words;
};
} // namespace

/// What a query's conditions and text let through: the sets that were gathered, and what is still to be asked of each row.
struct Records::Sieve {
    bool open = true;      ///< nothing was gathered: every row passes
    RowSet rows;
    QString sql;           ///< conditions for each row: " AND …"
    QVariantList values;
    bool text = false;     ///< each row's words are looked at

    void add(const RowSet &set)
    {
        if (std::exchange(open, false))
            rows = set;
        else
            rows.keepOnly(set);
    }
    bool isWhole() const { return sql.isEmpty() && !text; }
    bool isFew() const { return !open && rows.size() <= few; }
    Result<Done> gather(Db &db, const Table &table, qint64 connection, const Query &query, qsizetype most);
    /// Those of `ranked` that pass, as many as the query wants. Only of one that is whole.
    QList<qint64> among(const std::vector<quint32> &ranked, qsizetype limit) const;
    /// Adds rows in the order of `by`, as many as the query wants. False: the patience ended before.
    Result<bool> pick(Db &db, const Table &table, qint64 connection, const Query &query, const Table::Column &by, QList<qint64> &rows) const;
};

Result<Done> Records::Sieve::gather(Db &db, const Table &table, qint64 connection, const Query &query, qsizetype most)
{
    const auto collect = [&](RowSet &set, const QString &select, const QVariantList &given) -> Result<bool> {
        qsizetype seen = 0;
        const Result<Done> read = db.scan(select, given, [&](sqlite3_stmt *row) {
            set.add(sqlite3_column_int64(row, 0));
            return ++seen <= most;
        });
        if (!read)
            return fail(read.error());
        return seen <= most;
    };
    for (const Condition &condition : query.conditions) {
        const auto clause = table.clause(condition);
        if (!clause)
            return fail(ErrorKind::Storage, Faults::noColumn.with(query.kind, condition.column));
        RowSet set;
        const Result<bool> whole = collect(set, QStringLiteral("SELECT row FROM %1 WHERE connection=? AND gone_at IS NULL AND %2").arg(table.sql(), clause->sql),
                                           QVariantList{connection} + clause->values);
        if (!whole)
            return fail(whole.error());
        if (*whole) {
            add(set);
        } else {
            sql += QString(QStringLiteral(" AND ") + clause->sql);
            values += clause->values;
        }
    }
    if (const QString expression = Search::expression(query.text); !expression.isEmpty()) {
        RowSet set;
        const Result<bool> whole = collect(set, QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ?").arg(table.searchSql()), {expression});
        if (!whole)
            return fail(whole.error());
        if (*whole)
            add(set);
        else
            text = true;
    }
    return Done{};
}

Result<QList<qint64>> Records::order(const Query &query)
{
    const Result<const Table *> found = table(query.kind);
    const Result<qint64> of = number(query.connection, false);
    if (!found || !of)
        return fail(found ? of.error() : found.error());
    if (*of == 0)
        return QList<qint64>();
    return collect(**found, *of, query);
}

Result<QList<qint64>> Records::collect(const Table &table, qint64 connection, const Query &query)
{
    const QString sort = query.sort.isEmpty() ? QString::fromLatin1(table.kind().nameColumn) : query.sort;
    const Table::Column *by = table.column(sort);
    if (!by)
        by = query.sort.isEmpty() ? table.column(QStringLiteral("id")) : nullptr;
    if (!by)
        return fail(ErrorKind::Storage, Faults::noColumn.with(query.kind, query.sort));
    const QString kind = QString::fromLatin1(table.kind().id);
    const bool isRanked = m_ranked.changes == m_db.allChanged() && m_ranked.kind == kind && m_ranked.connection == connection
        && m_ranked.sort == sort && m_ranked.descending == query.descending;
    Sieve sieve;
    if (const Result<Done> done = sieve.gather(m_db, table, connection, query, query.limit == 0 ? all : isRanked ? gatheredOfRanked : gathered); !done)
        return fail(done.error());
    if (isRanked && sieve.isWhole())
        return sieve.among(m_ranked.rows, query.limit);
    QList<qint64> rows;
    const bool isWorthATry = sieve.isWhole() || sieve.open || sieve.isFew();
    if (const Result<bool> whole = isWorthATry ? sieve.pick(m_db, table, connection, query, *by, rows) : Result<bool>(false); !whole)
        return fail(whole.error());
    else if (*whole) {
        if (sieve.open && query.limit == 0 && std::all_of(rows.cbegin(), rows.cend(), [](qint64 row) { return row <= std::numeric_limits<quint32>::max(); }))
            m_ranked = {kind, connection, sort, query.descending, m_db.allChanged(), {rows.cbegin(), rows.cend()}};
        return rows;
    }
    rows.clear();
    Sieve every;
    if (const Result<Done> done = every.gather(m_db, table, connection, query, all); !done)
        return fail(done.error());
    if (isRanked)
        return every.among(m_ranked.rows, query.limit);
    if (const Result<bool> whole = every.pick(m_db, table, connection, query, *by, rows); !whole)
        return fail(whole.error());
    return rows;
}

QList<qint64> Records::Sieve::among(const std::vector<quint32> &ranked, qsizetype limit) const
{
    const qsizetype most = limit > 0 ? limit : all;
    QList<qint64> found;
    for (const quint32 row : ranked) {
        if (open || rows.has(row)) {
            found.append(row);
            if (found.size() >= most)
                break;
        }
    }
    return found;
}

Result<bool> Records::Sieve::pick(Db &db, const Table &table, qint64 connection, const Query &query, const Table::Column &by, QList<qint64> &rows) const
{
    const qsizetype most = query.limit > 0 ? query.limit : all;
    // The words of a row are made only when they must be looked at one by one.
    QString wanted = QStringLiteral("row, ") + (sql.isEmpty() || isFew() ? QStringLiteral("1") : QString(QStringLiteral("(1") + sql + QLatin1Char(')')));
    QList<int> searched;
    if (text) {
        wanted += QStringLiteral(", id");
        for (int i = 0; i < table.columns().size(); ++i) {
            if (table.searches(i)) {
                searched.append(i);
                wanted += QString(QLatin1Char(',') + table.columns()[i].sql);
            }
        }
    }
    qsizetype left = isWhole() || isFew() ? all : patience;
    const auto take = [&](sqlite3_stmt *statement) {
        const qint64 row = sqlite3_column_int64(statement, 0);
        if (!open && !this->rows.has(row))
            return true;
        if (left-- == 0)
            return false;
        if (sqlite3_column_int(statement, 1) == 0)
            return true;
        if (text) {
            QVariantList cells(table.columns().size());
            for (int i = 0; i < searched.size(); ++i)
                cells[searched[i]] = Cell::read(statement, 3 + i);
            if (!Search::matches(query.text, table.words(Cell::text(statement, 2), cells)))
                return true;
        }
        rows.append(row);
        return rows.size() < most;
    };

    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    if (isFew()) {
        // "+" keeps the planner from any index but the row's own.
        const QString asked = QStringLiteral("SELECT %1 FROM %2 WHERE row IN (SELECT value FROM json_each(?)) AND +connection=? AND +gone_at IS NULL%3 "
                                             "ORDER BY %4 IS NULL, %4='', %4%5, row%5")
                                  .arg(wanted, table.sql(), sql, by.order, direction);
        const QString numbers = QString::fromUtf8(QJsonDocument(this->rows.toJson()).toJson(QJsonDocument::Compact));
        if (const Result<Done> read = db.scan(asked, QVariantList{numbers, connection} + values, take); !read)
            return fail(read.error());
        return true;
    }
    // Blank ones come last in both directions. Each part runs along the index alone.
    const QString full = by.isNumber ? QStringLiteral("%1<''") : QStringLiteral("%1>''");
    for (const QString &part : {full, QStringLiteral("%1=''"), QStringLiteral("%1 IS NULL")}) {
        if (rows.size() >= most || left < 0)
            break;
        const QString along = part == full ? QString(by.order + direction + QStringLiteral(", row") + direction) : QString(QStringLiteral("row") + direction);
        const QString asked = QStringLiteral("SELECT %1 FROM %2 WHERE connection=? AND gone_at IS NULL AND %3 ORDER BY %4")
                                  .arg(wanted, table.sql(), part.arg(by.order), along);
        if (const Result<Done> read = db.scan(asked, values + QVariantList{connection}, take); !read)
            return fail(read.error());
    }
    return left >= 0;
}

Result<qint64> Records::count(const Query &query)
{
    const Result<const Table *> found = table(query.kind);
    const Result<qint64> of = number(query.connection, false);
    if (!found || !of)
        return fail(found ? of.error() : found.error());
    Query unlimited = query;
    unlimited.limit = 0;
    if (!query.conditions.isEmpty() || !Search::expression(query.text).isEmpty()) {
        const Result<QList<qint64>> rows = order(unlimited);
        if (!rows)
            return fail(rows.error());
        return rows->size();
    }
    const Result<QVariant> count = m_db.value(QStringLiteral("SELECT count(*) FROM %1 WHERE connection=? AND gone_at IS NULL").arg((*found)->sql()), {*of});
    if (!count)
        return fail(count.error());
    return count->toLongLong();
}

Result<Counts> Records::counts(const Query &query, const QString &column)
{
    const Result<const Table *> found = table(query.kind);
    const Result<qint64> of = number(query.connection, false);
    if (!found || !of)
        return fail(found ? of.error() : found.error());
    const Table::Column *by = (*found)->column(column);
    if (!by)
        return fail(ErrorKind::Storage, Faults::noColumn.with(query.kind, column));
    Sieve sieve;
    if (const Result<Done> done = sieve.gather(m_db, **found, *of, query, all); !done)
        return fail(done.error());
    Counts counts{column, 0, {}};
    const bool list = by->spec->type == ColumnType::List;
    QMap<QString, qint64> ofItems;
    const auto add = [&](const QVariant &cell, qint64 count) {
        counts.total += count;
        const QVariant value = Table::decode(*by->spec, cell);
        if (list) {
            const QStringList items = value.toStringList();
            for (const QString &item : items)
                ofItems[item] += count;
            if (items.isEmpty())
                ofItems[QString()] += count;
            return;
        }
        const QString text = value.toString();
        if (!counts.byValue.isEmpty() && counts.byValue.last().first == text)
            counts.byValue.last().second += count;
        else
            counts.byValue.append({text, count});
    };
    const QString sql = sieve.open
        ? QStringLiteral("SELECT count(*), %1 FROM %2 WHERE connection=? AND gone_at IS NULL GROUP BY %3 ORDER BY %3")
        : QStringLiteral("SELECT row, %1 FROM %2 WHERE connection=? AND gone_at IS NULL ORDER BY %3");
    const Result<Done> read = m_db.scan(sql.arg(by->sql, (*found)->sql(), by->sql), {*of}, [&](sqlite3_stmt *row) {
        const qint64 number = sqlite3_column_int64(row, 0);
        if (sieve.open || sieve.rows.has(number))
            add(Cell::read(row, 1), sieve.open ? number : 1);
        return true;
    });
    if (!read)
        return fail(read.error());
    for (auto item = ofItems.cbegin(); item != ofItems.cend(); ++item)
        counts.byValue.append({item.key(), item.value()});
    return counts;
}
