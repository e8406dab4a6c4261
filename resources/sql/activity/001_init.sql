-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was done, by whom and when. Ids, dates and codes only. Lines are added and never changed: each carries the
-- SHA-256 of the line before it and of its own fields. "outbox" and "history" name the line of the outbox's history
-- that it was written from (0: none).

CREATE TABLE line (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    at         INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    who        TEXT NOT NULL,
    computer   TEXT NOT NULL,
    connection TEXT NOT NULL,
    kind       TEXT NOT NULL,
    command    TEXT NOT NULL,
    target     TEXT NOT NULL,
    person     TEXT NOT NULL,
    batch      TEXT NOT NULL,
    entry      INTEGER NOT NULL,
    action     TEXT NOT NULL,
    state      TEXT NOT NULL,
    attempt    INTEGER NOT NULL,
    status     INTEGER NOT NULL,
    codes      TEXT NOT NULL,
    words      TEXT NOT NULL,
    outbox     TEXT NOT NULL,
    history    INTEGER NOT NULL,
    hash       TEXT NOT NULL
);
CREATE UNIQUE INDEX line_source ON line (outbox, history) WHERE history > 0;
CREATE INDEX line_target ON line (target COLLATE NOCASE);
CREATE INDEX line_person ON line (person COLLATE NOCASE);
CREATE INDEX line_at ON line (at);
CREATE INDEX line_entry ON line (outbox, entry);

CREATE TRIGGER line_never_changes BEFORE UPDATE ON line
BEGIN
    SELECT RAISE(ABORT, 'a line of the activity record is never changed');
END;
CREATE TRIGGER line_never_goes BEFORE DELETE ON line
BEGIN
    SELECT RAISE(ABORT, 'a line of the activity record is never taken out');
END;
