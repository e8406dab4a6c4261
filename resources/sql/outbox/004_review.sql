-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Up to when a person has looked at a view's changes: at all of them, and at those of single records beyond that.

CREATE TABLE review_mark (
    connection TEXT NOT NULL,
    view       TEXT NOT NULL,
    who        TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (connection, view, who)
);

CREATE TABLE review_seen (
    connection TEXT NOT NULL,
    view       TEXT NOT NULL,
    who        TEXT NOT NULL,
    id         TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (connection, view, who, id)
);
