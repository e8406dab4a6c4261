-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is counted at every change and at every start, each from its own few rows: one index of all open entries was read
-- from its beginning to its end for it.
DROP INDEX IF EXISTS entry_open;
CREATE INDEX entry_needs ON entry (needs_person) WHERE needs_person=1 AND state NOT IN ('done','dropped');
CREATE INDEX entry_expires ON entry (send_until) WHERE send_until<>'' AND state IN ('draft','ready','waiting');
CREATE INDEX entry_oldest ON entry (max(coalesce(released_at,changed_at),created_at)) WHERE held=0 AND state IN ('ready','waiting');
