// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kinds.h"
#include "app/kind/Query.h"
#include "app/store/Db.h"

/// Where a pull of one kind in one scope stands.
struct StoredCursor {
    QString since;         ///< highest updated_at seen in the data
    QDateTime lastFull;    ///< when a whole list was last read
    QDateTime lastSuccess;
};

/// The cached records of every kind: one typed table a kind, made from its columns. When a kind's columns change, its
/// table is made anew and its cursors are forgotten, so that it is fetched again.
class Records
{
public:
    Records(Db &db, const Kinds &kinds) : m_db(db), m_kinds(kinds) { }

    /// Creates what is missing. Call once after the migrations.
    Result<Done> prepare();

    /// Inserts or updates by (connection, id), in its own transactions of at most 500 rows; keeps the changes of watched
    /// columns in the timeline; refreshes lookups of both sides. Idempotent.
    Result<Done> upsert(const QString &connection, const QString &kind, const QList<Record> &records, const QDateTime &seenAt);
    /// Only the given members of one record (a lookup's target, an expected state).
    Result<Done> patch(const QString &connection, const QString &kind, const QString &id, const Values &values);
    /// Records of the scope that a whole list begun at `since` did not have any more are marked as gone. `scopeColumn` empty: all.
    Result<qint64> markGone(const QString &connection, const QString &kind, const QString &scopeColumn, const QString &scope,
                            const QDateTime &since, const QDateTime &now);
    /// An id that a service replaced by another.
    Result<Done> move(const QString &connection, const QString &kind, const QString &column, const QString &from, const QString &to);

    Result<QList<qint64>> order(const Query &query);
    Result<qint64> count(const Query &query);
    /// Rows by number, in the order asked; those that are gone are left out.
    Result<QList<Row>> rows(const QString &kind, const QList<qint64> &rows);
    Result<Counts> counts(const Query &query, const QString &column);
    Result<std::optional<RecordDetail>> byRow(const QString &kind, qint64 row);
    Result<std::optional<RecordDetail>> byId(const QString &connection, const QString &kind, const QString &id);
    /// For a rule's named query: records whose `column` is `value`; an empty column takes all of the connection.
    Result<QList<Values>> related(const QString &connection, const QString &kind, const QString &column, const QString &value);

    Result<StoredCursor> cursor(const QString &connection, const QString &kind, const QString &scope);
    Result<Done> setCursor(const QString &connection, const QString &kind, const QString &scope, const StoredCursor &cursor);
    Result<Done> removeConnection(const QString &connection);

private:
    Db &m_db;
    const Kinds &m_kinds;
};
