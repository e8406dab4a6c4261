// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"
#include "app/kind/Query.h"
#include "app/store/Db.h"

/// The precious file: entries and their history, gates, connections, and the register of records that no service lists.
/// One transition is one transaction.
class OutboxTable
{
public:
    explicit OutboxTable(Db &db) : m_db(db) { }

    /// A new draft, or the new text of one that is still a draft (or rejected, then a draft again). The id comes back.
    Result<qint64> saveDraft(const Entry &entry, const QDateTime &now);
    Result<std::optional<Entry>> entry(qint64 id);
    Result<QList<Entry>> entries(const EntryQuery &query);
    Result<OutboxCounts> counts(const QDateTime &now, const QDate &soon);

    /// Writes `entry` with its new state, if it is still in `from`, and a line of history, in one transaction.
    /// False: it moved meanwhile, nothing was written.
    Result<bool> transition(EntryState from, const Entry &entry, const QString &note, const QString &who, const QDateTime &now);
    /// Many at once in one transaction: all or none.
    Result<Done> transitions(const QList<std::pair<EntryState, Entry>> &entries, const QString &note, const QString &who, const QDateTime &now);
    Result<QList<HistoryLine>> history(qint64 entry);

    /// What may go now: ready or waiting and due, released long enough ago, not held, and first of its person.
    /// `busyPersons`: keys with a request in flight.
    Result<QList<Entry>> due(const QString &connection, const QDateTime &now, int holdSeconds, int limit);
    /// When the next one becomes due; invalid: nothing waits for a time.
    Result<QDateTime> nextDue(const QString &connection, const QDateTime &now, int holdSeconds);

    /// A pause of a whole connection, kept over a restart.
    Result<Done> setGate(const QString &connection, const QDateTime &until, const QString &reason);
    Result<std::pair<QDateTime, QString>> gate(const QString &connection);

    Result<QList<Connection>> connections();
    Result<Done> saveConnection(const Connection &connection);
    /// Its rows, entries, gate and register go with it.
    Result<Done> removeConnection(const QString &connection);
    /// Small facts by name ("serverOffset/<connection>", "lastSuccess/<connection>").
    Result<QString> note(const QString &key);
    Result<Done> setNote(const QString &key, const QString &value);

    /// The register of records that cannot be listed: ids and values that nothing could fetch again.
    Result<Done> know(const QString &connection, const QString &kind, const QList<Record> &records, const QString &source, const QDateTime &at);
    Result<QList<Record>> known(const QString &connection, const QString &kind);

private:
    Db &m_db;
};
