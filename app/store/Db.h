// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <functional>
#include <memory>

/// One SQLite file, used by one thread. Prepared statements are kept; every failure is a value; a test may make the
/// i-th step fail.
class Db
{
public:
    enum class Durability {
        Cache, ///< WAL, synchronous=NORMAL: may be rebuilt from the services
        Precious, ///< WAL, synchronous=FULL: what was called saved is on disk
    };

    Db() = default;
    ~Db();
    Db(const Db &) = delete;
    Db &operator=(const Db &) = delete;

    /// Opens or creates with mode 0600. A locked, full or read-only place is an error to report, never "corruption".
    Result<Done> open(const QString &path, Durability durability);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    QString path() const { return m_path; }

    /// A prepared statement bound to `values` and executed; kept for the next call with the same text.
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    /// Statements without values, one after another.
    Result<Done> script(const QString &sql);
    /// The first column of the first row, or an invalid variant.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Runs `body` in one transaction; rolled back when it fails.
    Result<Done> transaction(const std::function<Result<Done>()> &body);

    /// Cuts the statement that runs now, from any thread.
    void interrupt();
    /// SQLite's own backup call into a fresh file.
    Result<Done> backupTo(const QString &path);
    /// "ok", or what SQLite's quick_check says.
    Result<QString> quickCheck();

    /// Called before every step with a running number; true makes the step fail. Tests only.
    std::function<bool(const QString &sql)> failStep;

private:
    Error lastError(const QSqlQuery &query, const QString &what) const;

    QSqlDatabase m_database;
    QString m_name;
    QString m_path;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    int m_depth = 0;
};
