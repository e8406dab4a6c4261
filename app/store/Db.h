// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QtCore/QVariant>

#include <functional>
#include <memory>

class QSqlQuery;
struct sqlite3;
struct sqlite3_stmt;

/// One SQLite file, used by one thread. Prepared statements are kept; every failure is a value; a test may make the
/// i-th step fail.
///
/// Errors are of kind Storage (Cancelled when interrupted). Their `detail` is one word: "full", "readonly", "locked",
/// "corrupt", "io", "newer", "constraint" or "sqlite"; their message is SQLite's own with its code.
class Db
{
public:
    enum class Durability {
        Cache, ///< WAL, synchronous=NORMAL: may be rebuilt from the services
        Precious, ///< WAL, synchronous=FULL: what was called saved is on disk
    };
    enum class Access { ReadWrite, ReadOnly };

    Db();
    ~Db();
    Db(const Db &) = delete;
    Db &operator=(const Db &) = delete;

    /// Opens or creates with mode 0600. A locked, full or read-only place is an error to report, never "corruption".
    Result<Done> open(const QString &path, Durability durability, Access access = Access::ReadWrite);
    void close();
    bool isOpen() const;
    QString path() const;

    /// A prepared statement bound to `values` and executed; kept for the next call with the same text. Who does not read
    /// the rows to their end calls finish(): an open statement keeps its read transaction. An invalid variant is NULL,
    /// a null text is ''.
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    /// The rows of a prepared statement one by one, until `row` returns false. Leaves nothing open.
    Result<Done> each(const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row);
    /// As each(), without a variant a cell: for hundreds of thousands of rows.
    Result<Done> scan(const QString &sql, const QVariantList &values, const std::function<bool(sqlite3_stmt *)> &row);
    /// Statements without values, one after another.
    Result<Done> script(const QString &sql);
    /// The first column of the first row, or an invalid variant.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Rows that the last writing statement changed, and the row number that it made.
    qint64 changed() const;
    /// Rows that were changed since the file was opened, also by what was rolled back: the same number, the same content.
    qint64 allChanged() const;
    qint64 lastRow() const;

    /// Runs `body` in one transaction; rolled back when it fails. Within another one it joins that.
    Result<Done> transaction(const std::function<Result<Done>()> &body);

    /// Cuts the statement that runs now, or the next one, from any thread while the file is open.
    void interrupt();
    /// Forgets an interruption that found nothing to cut.
    void resume();
    /// SQLite's own backup call into a fresh file (0600).
    Result<Done> backupTo(const QString &path);
    /// The other way: everything in this file becomes what `path` holds, in one step that either happens or does not.
    Result<Done> restoreFrom(const QString &path);
    /// "ok", or what SQLite's quick_check says.
    Result<QString> quickCheck();
    /// Moves the log into the file and empties it, so that nothing deleted stays readable in it.
    Result<Done> checkpoint();
    /// Whether any statement so far was told that the file is damaged.
    bool sawCorruption() const;

    /// Called before every step with its text; true makes the step fail. Tests only.
    std::function<bool(const QString &sql)> failStep;

private:
    struct Inside;
    Result<Done> step(const QString &sql);
    Result<Done> exec(const QString &sql);
    Result<Done> settle(Durability durability, Access access);
    Error failure(int code, const QString &message);
    Error lastFailure();

    std::unique_ptr<Inside> m_inside;
};
