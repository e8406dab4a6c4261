// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Plain.h"

#include <QtCore/QElapsedTimer>

#include <sqlite3.h>

Plain::Plain(const QString &file)
{
    check(sqlite3_open_v2(file.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr));
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA cache_size=-16000", "PRAGMA temp_store=MEMORY"})
        run(pragma);
}

Plain::~Plain()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void Plain::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("a floor failed: %s", sqlite3_errmsg(m_handle));
}

sqlite3_stmt *Plain::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr));
    m_statements.append(statement);
    return statement;
}

void Plain::run(const QByteArray &sql) { check(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr)); }

int Plain::all(sqlite3_stmt *statement, const std::function<void(sqlite3_stmt *)> &row)
{
    int rows = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement), ++rows) {
        if (row)
            row(statement);
    }
    check(code);
    sqlite3_reset(statement);
    return rows;
}

void Plain::step(sqlite3_stmt *statement)
{
    check(sqlite3_step(statement));
    sqlite3_reset(statement);
}

double Plain::number(const QByteArray &sql)
{
    double found = 0;
    all(prepare(sql), [&](sqlite3_stmt *row) { found = sqlite3_column_double(row, 0); });
    return found;
}

void Plain::bind(sqlite3_stmt *statement, int place, const QByteArray &text)
{
    sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void Plain::bind(sqlite3_stmt *statement, int place, qint64 number) { sqlite3_bind_int64(statement, place, number); }

double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}
