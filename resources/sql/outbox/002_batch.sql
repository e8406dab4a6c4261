-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Entries that were queued together. "paused": nothing of it leaves until a person says so, also what comes back from
-- a try that was under way.
CREATE TABLE batch (
    id         TEXT PRIMARY KEY,
    connection TEXT NOT NULL,
    kind       TEXT NOT NULL,
    command    TEXT NOT NULL,
    name       TEXT NOT NULL,
    source     TEXT NOT NULL,
    who        TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    paused     INTEGER NOT NULL
);
