-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- "hold_over": a person said "send now". It does not wait for its hold, and goes before what does; when it was put in the
-- outbox stays as it is.
ALTER TABLE entry ADD COLUMN hold_over INTEGER NOT NULL DEFAULT 0;
DROP INDEX entry_queue;
CREATE INDEX entry_queue ON entry (connection, holds, hold_over DESC, released_at, id);

-- What of a batch may still leave by itself: a pause is over with the last of them.
CREATE INDEX entry_leaving ON entry (batch) WHERE batch <> '' AND state IN ('ready','waiting','sending','unsure');
UPDATE batch SET paused=0 WHERE paused<>0
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.batch=batch.id AND entry.state IN ('ready','waiting','sending','unsure'));
