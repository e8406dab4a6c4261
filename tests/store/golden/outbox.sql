CREATE TABLE batch ( id TEXT PRIMARY KEY, connection TEXT NOT NULL, kind TEXT NOT NULL, command TEXT NOT NULL, name TEXT NOT NULL, source TEXT NOT NULL, who TEXT NOT NULL, created_at INTEGER NOT NULL, paused INTEGER NOT NULL )
CREATE TABLE connection ( id TEXT PRIMARY KEY, json TEXT NOT NULL )
CREATE TABLE entry ( id INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, command TEXT NOT NULL, person TEXT NOT NULL, name TEXT NOT NULL, reference TEXT NOT NULL, state TEXT NOT NULL, holds INTEGER NOT NULL, values_json TEXT NOT NULL, base_json TEXT NOT NULL, ticked_json TEXT NOT NULL, attempt INTEGER NOT NULL, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, released_at INTEGER, not_before INTEGER, held INTEGER NOT NULL, needs_person INTEGER NOT NULL, expected INTEGER NOT NULL, keep_mine INTEGER NOT NULL, last_error_json TEXT NOT NULL, theirs_json TEXT NOT NULL, as_read_json TEXT NOT NULL, request_id TEXT NOT NULL, batch TEXT NOT NULL, send_from TEXT, send_until TEXT, send_until_because TEXT NOT NULL )
CREATE TABLE gate ( connection TEXT PRIMARY KEY, until INTEGER NOT NULL, reason TEXT NOT NULL )
CREATE TABLE history ( id INTEGER PRIMARY KEY AUTOINCREMENT, entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE, at INTEGER NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL, note TEXT NOT NULL, who TEXT NOT NULL , facts_json TEXT NOT NULL DEFAULT '')
CREATE TABLE known ( connection TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, updated_at TEXT NOT NULL, values_json TEXT NOT NULL, source TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (connection, kind, id) )
CREATE TABLE note ( key TEXT PRIMARY KEY, value TEXT NOT NULL )
CREATE INDEX entry_batch ON entry (batch) WHERE batch <> ''
CREATE INDEX entry_changed ON entry (changed_at)
CREATE INDEX entry_expected ON entry (connection, kind) WHERE expected = 1
CREATE INDEX entry_line ON entry (connection, state)
CREATE INDEX entry_open ON entry (state, needs_person, released_at, changed_at, send_until) WHERE state NOT IN ('done','dropped')
CREATE INDEX entry_person ON entry (connection, holds, person, released_at, id)
CREATE INDEX entry_queue ON entry (connection, holds, released_at, id)
CREATE INDEX entry_state ON entry (state, changed_at)
CREATE INDEX entry_target ON entry (connection, kind, target)
CREATE INDEX entry_waits ON entry (connection, not_before) WHERE not_before IS NOT NULL
CREATE INDEX history_entry ON history (entry)
