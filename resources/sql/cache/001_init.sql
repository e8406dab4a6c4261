-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the services can be asked for again. The tables of the kinds are made from their columns, not here.
-- Instants are milliseconds since 1970 in UTC.

-- A connection's id stands in every index of every kind: a small number there keeps them small.
CREATE TABLE connection (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE
);

-- The statements that made a kind's table: when they differ from today's, it is made anew.
CREATE TABLE shape (
    kind       TEXT PRIMARY KEY,
    "table"    TEXT NOT NULL,
    statements TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE cursor (
    connection   INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    scope        TEXT NOT NULL,
    since        TEXT NOT NULL,
    last_full    INTEGER,
    last_success INTEGER,
    PRIMARY KEY (connection, kind, scope)
) WITHOUT ROWID;

-- Changes of watched columns, as seen from one pull to the next.
CREATE TABLE change (
    connection INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL,
    at         INTEGER NOT NULL,
    "column"   TEXT NOT NULL,
    was        TEXT NOT NULL,
    became     TEXT NOT NULL
);
CREATE INDEX change_record ON change (connection, kind, id, at);
