// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite without the desk, for the floors: the desk's cache file, opened as the desk opens it. Ends the process when a
/// statement fails: a floor that does half of the work is none.
class Plain
{
public:
    explicit Plain(const QString &file);
    ~Plain();
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;

    sqlite3_stmt *prepare(const QByteArray &sql);
    void run(const QByteArray &sql);
    /// Runs a prepared statement to its end; how many rows came.
    int all(sqlite3_stmt *statement, const std::function<void(sqlite3_stmt *)> &row = {});
    /// Runs a prepared statement that returns nothing, and resets it.
    void step(sqlite3_stmt *statement);
    double number(const QByteArray &sql);

    static void bind(sqlite3_stmt *statement, int place, const QByteArray &text);
    static void bind(sqlite3_stmt *statement, int place, qint64 number);

private:
    void check(int code);

    sqlite3 *m_handle = nullptr;
    QList<sqlite3_stmt *> m_statements;
};

/// Milliseconds that `work` takes.
double timed(const std::function<void()> &work);
