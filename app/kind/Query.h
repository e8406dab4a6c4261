// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"
#include "app/kind/View.h"

/// What a table shows: rows of one kind and connection, narrowed and ordered.
struct Query {
    QString kind;
    QString connection;
    QList<Condition> conditions;  ///< of the view and of the filter bar
    QString text;                 ///< beginnings of words, in any order, folded by the store
    QString sort;                 ///< column id; empty: the name column
    bool descending = false;
    int limit = 0;                ///< 0: all. The first window is asked for before the order is whole
    bool operator==(const Query &) const = default;
};

/// A cached record as a table shows it.
struct Row {
    qint64 row = 0;
    QString id;
    QVariantList cells;           ///< one a column of the kind, in its order; a null cell is not known
    EntryState inHandState = EntryState::Dropped; ///< the newest open entry of this desk for it, else the last accepted; Dropped: none
    QString inHandCommand;
    bool inHandExpected = false;
    QDateTime inHandAt;           ///< when it last moved
    QDate inHandDate;
    bool inHandSecond = false;    ///< it waits for a second person
    bool inHandHeld = false;      ///< a person said "not yet"
    QString awaitedState;         ///< what an accepted entry is to make of the record that nobody has read since; empty: none
};

/// How many rows, by the values of a column.
struct Counts {
    QString column;
    qint64 total = 0;
    QList<std::pair<QString, qint64>> byValue;
};

/// A record with what is known about it besides its columns.
struct RecordDetail {
    qint64 row = 0;
    QString connection;
    QString kind;
    Record record;
    QDateTime seenAt;             ///< when this desk last read it
    QDateTime goneAt;             ///< when a full list no longer had it; invalid: it is there
    struct Change {
        QDateTime at;
        QString column;           ///< empty: the record itself was new then, in the state `to`
        QString from;
        QString to;
    };
    QList<Change> changes;        ///< of watched columns, newest first
    QList<Entry> entries;         ///< of this desk for it, newest first
};

/// Which entries a list of the outbox shows.
struct EntryQuery {
    QString connection;           ///< empty: all
    QList<EntryState> states;     ///< empty: all but dropped
    QString target;               ///< of this record only, with `kind`
    QString kind;
    QString batch;
    bool expected = false;        ///< only those whose record does not show yet what was accepted
    QDateTime since;              ///< that moved then or later; invalid: whenever
    QString sort;                 ///< "changed" (newest first, default), "released" (the same), "expires", "created"
    int limit = 0;
};

/// Numbers that the window always shows.
struct OutboxCounts {
    QHash<EntryState, qint64> byState;
    qint64 needsPerson = 0;
    qint64 second = 0;            ///< of those ready: wait for a second person first
    QDateTime oldestReady;        ///< of what goes by itself
    qint64 expiresSoon = 0;       ///< within two working days
};
