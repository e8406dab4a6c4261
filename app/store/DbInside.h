// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Db.h"

#include <QtCore/QHash>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

#include <atomic>

/// What the two halves of Db share: the connection by Qt's name and by SQLite's handle, and the statements kept for it.
struct Db::Inside {
    QSqlDatabase database;
    QString name;
    QString path;
    sqlite3 *handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> queries;
    QHash<QString, sqlite3_stmt *> statements;
    int depth = 0;
    int reading = 0; ///< each() and scan() under way: their statements must live
    qint64 rolledBack = 0; ///< transactions, whose reads are true no more; and what was changed in files that were open before
    bool sawCorruption = false;
    std::atomic<bool> cut = false;

    void forgetScans()
    {
        for (sqlite3_stmt *statement : std::as_const(statements))
            sqlite3_finalize(statement);
        statements.clear();
    }
    void forgetStatements()
    {
        queries.clear();
        forgetScans();
    }
};
