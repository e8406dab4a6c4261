// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kinds.h"
#include "app/kind/Query.h"
#include "app/store/Db.h"

#include <functional>
#include <memory>
#include <vector>

class Table;

/// Where a pull of one kind in one scope stands.
struct StoredCursor {
    QString since;         ///< highest updated_at seen in the data
    QDateTime lastFull;    ///< when a whole list was last read
    QDateTime lastSuccess;
};

/// The cached records of every kind: one typed table a kind, made from its columns. When a kind's columns change, its
/// table is made anew and its cursors are forgotten, so that it is fetched again.
///
/// A column that a record's values do not have keeps what is cached; one that is present and null becomes known to be
/// empty. Both come back as they went in.
class Records
{
public:
    Records(Db &db, const Kinds &kinds);
    ~Records();

    /// What it means that a record was not cached before. In a first list everything is: that tells nobody anything.
    enum class Arrival { Unremarked, New };

    /// Creates what is missing. Call once after the migrations.
    Result<Done> prepare();

    /// Inserts or updates by (connection, id), in its own transactions of at most 500 rows; keeps the changes of watched
    /// columns in the timeline; refreshes lookups of both sides. Idempotent.
    Result<Done> upsert(const QString &connection, const QString &kind, const QList<Record> &records, const QDateTime &seenAt,
                        Arrival arrival = Arrival::Unremarked);
    /// Only the given members of one record (a lookup's target, an expected state). A record that is not cached stays so.
    Result<Done> patch(const QString &connection, const QString &kind, const QString &id, const Values &values);
    /// Records of the scope that a whole list begun at `since` did not have any more are marked as gone. `scopeColumn` empty: all.
    Result<qint64> markGone(const QString &connection, const QString &kind, const QString &scopeColumn, const QString &scope,
                            const QDateTime &since, const QDateTime &now);
    /// An id that a service replaced by another.
    Result<Done> move(const QString &connection, const QString &kind, const QString &column, const QString &from, const QString &to);

    Result<QList<qint64>> order(const Query &query);
    Result<qint64> count(const Query &query);
    /// Rows by number, in the order asked; those that are gone are left out. `connections`: of each row that came back.
    Result<QList<Row>> rows(const QString &kind, const QList<qint64> &rows, QStringList *connections = nullptr);
    Result<Counts> counts(const Query &query, const QString &column);
    Result<std::optional<RecordDetail>> byRow(const QString &kind, qint64 row);
    Result<std::optional<RecordDetail>> byId(const QString &connection, const QString &kind, const QString &id);
    /// For a rule's named query: records whose `column` is `value`; an empty column takes all of the connection. Each
    /// has its id as "id", also where the kind does not show it.
    Result<QList<Values>> related(const QString &connection, const QString &kind, const QString &column, const QString &value);
    /// The same for several values at once, by value.
    Result<QHash<QString, QList<Values>>> relatedTo(const QString &connection, const QString &kind, const QString &column, const QStringList &values);
    /// Many records at once, by row number, without their timelines; those that are not cached are left out. Each has its id
    /// as "id" too. Asked again for the same or fewer of them while nothing was written, they are not read again; then there may
    /// be more than were asked for. Up to mostKept of them.
    static constexpr qsizetype mostKept = 10'000; // of about 1 kB
    Result<QHash<qint64, RecordDetail>> details(const QString &kind, const QList<qint64> &rows);

    /// These columns of every record of the connection as text, one by one: for what compares a whole file with the cache.
    /// `among`: only of those, by the index of its column, which may know them in either case. `take` returning false ends it.
    struct Among {
        QString column;
        QStringList values;
    };
    Result<Done> pluck(const QString &connection, const QString &kind, const QStringList &columns, const std::optional<Among> &among,
                       const std::function<bool(qint64 row, const QString &id, const QStringList &cells)> &take);

    Result<StoredCursor> cursor(const QString &connection, const QString &kind, const QString &scope);
    Result<Done> setCursor(const QString &connection, const QString &kind, const QString &scope, const StoredCursor &cursor);
    /// Its rows, cursors and timeline, so that no byte of them stays in the file.
    Result<Done> removeConnection(const QString &connection);

private:
    struct Fresh;
    struct Stored;
    Result<const Table *> table(const QString &kind) const;
    Result<Done> make(const Table &table);
    Result<Done> sortNames(const Table &table);
    /// The small number of a connection; 0: it has no record yet and `create` is false.
    Result<qint64> number(const QString &connection, bool create);
    Result<std::optional<Stored>> stored(const Table &table, qint64 connection, const QString &id);
    Result<Done> write(const Table &table, qint64 connection, const QString &id, Fresh fresh, int depth = 0);
    Result<Done> insert(const Table &table, qint64 connection, const QString &id, const Fresh &fresh);
    Result<Done> tellArrival(const Table &table, qint64 connection, const QString &id, const Fresh &fresh);
    Result<Done> update(const Table &table, qint64 connection, const QString &id, const Fresh &fresh, const Stored &old);
    Result<Done> lookUp(const Table &table, qint64 connection, const QString &id, Fresh &fresh, const Stored *old);
    Result<Done> tellDependents(const Table &table, qint64 connection, const QString &id, const Fresh &fresh, const Stored *old, int depth);
    Result<Done> reindex(const Table &table, qint64 row, const QString &before, const QString &after);
    Result<Done> erase(const Table &table, qint64 connection, const QString &id);
    struct Sieve;
    Result<QList<qint64>> collect(const Table &table, qint64 connection, const Query &query);
    Result<std::optional<RecordDetail>> detail(const Table &table, const QString &where, const QVariantList &values);

    Db &m_db;
    const Kinds &m_kinds;
    QHash<QString, std::shared_ptr<const Table>> m_tables;
    /// What details() read last: a batch is judged when it is brought in, when it is reviewed, and after every answer.
    struct Lately {
        QString kind;
        qint64 changes = -1; ///< Db::allChanged() then; -1: nothing is kept
        QHash<qint64, RecordDetail> details;
    };
    Lately m_lately;
    /// The last order of all rows: what a filter lets through is picked out of it, which looks at nothing in the file.
    struct Ranked {
        QString kind;
        qint64 connection = 0;
        QString sort;
        bool descending = false;
        qint64 changes = -1; ///< as above
        std::vector<quint32> rows;
    };
    Ranked m_ranked;
};
