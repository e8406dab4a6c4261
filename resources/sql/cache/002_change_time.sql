-- SPDX-FileCopyrightText: 2026 The Provider Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A review asks for what changed since an instant, whoever it was.
CREATE INDEX change_time ON change (connection, kind, at);
