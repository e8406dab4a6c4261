-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the activity record says of a step besides its states: the attempt, the answer's status, dates and codes.

ALTER TABLE history ADD COLUMN facts_json TEXT NOT NULL DEFAULT '';
