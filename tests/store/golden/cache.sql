CREATE TABLE change ( connection INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, "column" TEXT NOT NULL, was TEXT NOT NULL, became TEXT NOT NULL )
CREATE TABLE connection ( number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE )
CREATE TABLE cursor ( connection INTEGER NOT NULL, kind TEXT NOT NULL, scope TEXT NOT NULL, since TEXT NOT NULL, last_full INTEGER, last_success INTEGER, PRIMARY KEY (connection, kind, scope) ) WITHOUT ROWID
CREATE TABLE shape ( kind TEXT PRIMARY KEY, "table" TEXT NOT NULL, statements TEXT NOT NULL ) WITHOUT ROWID
CREATE INDEX change_record ON change (connection, kind, id, at)
CREATE INDEX change_time ON change (connection, kind, at)
