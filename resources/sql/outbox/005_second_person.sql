-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A second pair of eyes. "print" is of exactly what an entry asks for; it leaves only where the rules of its connection
-- ask nobody, or where somebody agreed to this very print.
ALTER TABLE entry ADD COLUMN print TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN approved_print TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN approved_at INTEGER;

-- The service's own file that an entry was written to last, where there is no sign-in.
ALTER TABLE entry ADD COLUMN written_to TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN written_at INTEGER;

-- How many were queued together, whatever became of them.
ALTER TABLE batch ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
UPDATE batch SET size=(SELECT count(*) FROM entry WHERE entry.batch=batch.id);

-- The rules, as the connections have them: a command by "kind.name", or, with an empty command, batches of more than
-- "over". Written with the connection and only there.
CREATE TABLE second_person (
    connection TEXT NOT NULL,
    command    TEXT NOT NULL,
    over       INTEGER NOT NULL,
    PRIMARY KEY (connection, command)
);

-- What went to a colleague in a file. "secret" is in that file too: an answer is signed with it.
CREATE TABLE review (
    id       TEXT PRIMARY KEY,
    secret   TEXT NOT NULL,
    who      TEXT NOT NULL,
    saved_at INTEGER NOT NULL
);
CREATE TABLE review_row (
    review      TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    entry       INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    print       TEXT NOT NULL,
    answered_at INTEGER,
    PRIMARY KEY (review, entry)
);
CREATE INDEX review_row_entry ON review_row (entry);
