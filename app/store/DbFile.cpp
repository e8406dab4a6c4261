// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file behind the statements: opening and closing it, copies of it, its log, and whether it is whole.
#include "app/store/DbInside.h"

#include <QtCore/QFile>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

namespace {
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
} // namespace

Result<Done> Db::open(const QString &path, Durability durability, Access access)
{
    close();
    m_inside->path = path;
    m_inside->sawCorruption = false;
    if (access == Access::ReadWrite) {
        // Made by us, so that it is never readable by others; SQLite gives its log the same mode.
        QFile file(path);
        if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return fail(failure(SQLITE_CANTOPEN, QString(path + QStringLiteral(": ") + file.errorString())));
        file.close();
        if (file.permissions() & ~(ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser))
            file.setPermissions(ownerOnly);
    }

    // Nobody asks SQLite how much memory it uses, and to count it costs a lock at every allocation. Before the first file only.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    static std::atomic<int> number = 0;
    m_inside->name = QStringLiteral("desk-%1").arg(++number);
    m_inside->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_inside->name);
    m_inside->database.setDatabaseName(path);
    m_inside->database.setConnectOptions(access == Access::ReadOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                                                    : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_inside->database.open()) {
        const QSqlError error = m_inside->database.lastError();
        const int code = error.nativeErrorCode().toInt();
        const Error why = failure(code == 0 ? SQLITE_CANTOPEN : code, QString(path + QStringLiteral(": ") + error.databaseText()));
        close();
        m_inside->path = path;
        return fail(why);
    }
    m_inside->handle = *static_cast<sqlite3 **>(m_inside->database.driver()->handle().data());
    sqlite3_extended_result_codes(m_inside->handle, 1);
    const Result<Done> settled = settle(durability, access);
    if (!settled) {
        close();
        m_inside->path = path;
    }
    return settled;
}

Result<Done> Db::settle(Durability durability, Access access)
{
    if (access == Access::ReadWrite && sqlite3_db_readonly(m_inside->handle, "main") == 1)
        return fail(failure(SQLITE_READONLY, QStringLiteral("attempt to write a readonly database")));
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA secure_delete=ON"),
                        QStringLiteral("PRAGMA temp_store=MEMORY")};
    // The tables that a person scrolls stay in memory. What is precious grows with the years, and memory must not grow with it.
    pragmas.append(durability == Durability::Cache ? QStringLiteral("PRAGMA cache_size=-16000") : QStringLiteral("PRAGMA cache_size=-2000"));
    pragmas.append(durability == Durability::Precious ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL"));
    // What can be fetched again is written much at once: a log of 32 MB is copied less often than one of 4.
    if (access == Access::ReadWrite && durability == Durability::Cache)
        pragmas.append(QStringLiteral("PRAGMA wal_autocheckpoint=8000"));
    // Reads the file's first page: what is no database shows itself here.
    pragmas.append(access == Access::ReadOnly ? QStringLiteral("PRAGMA user_version") : QStringLiteral("PRAGMA journal_mode=WAL"));
    for (const QString &pragma : std::as_const(pragmas)) {
        const Result<Done> ready = step(pragma);
        const Result<Done> done = ready ? exec(pragma) : ready;
        if (!done)
            return done;
    }
    return Done{};
}

void Db::close()
{
    m_inside->forgetStatements();
    // An interrupt that came for nothing would cut what closing does: folding the log into the file. A statement takes it back.
    if (m_inside->handle)
        sqlite3_exec(m_inside->handle, "SELECT 1", nullptr, nullptr, nullptr);
    // What was kept of this file is not of the next one at its place.
    if (m_inside->handle)
        m_inside->rolledBack += sqlite3_total_changes64(m_inside->handle) + 1;
    m_inside->handle = nullptr;
    m_inside->depth = 0;
    m_inside->cut = false;
    m_inside->path.clear();
    if (m_inside->name.isEmpty())
        return;
    // The last copy must be gone before the name is: QSqlDatabase warns and leaks otherwise.
    m_inside->database.close();
    m_inside->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_inside->name);
    m_inside->name.clear();
}

Result<QString> Db::quickCheck()
{
    const Result<QVariant> said = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!said)
        return fail(said.error());
    return said->toString();
}

Result<Done> Db::checkpoint()
{
    return script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<Done> Db::backupTo(const QString &path)
{
    if (const Result<Done> ready = step(QStringLiteral("backup")); !ready)
        return ready;
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return fail(failure(SQLITE_CANTOPEN, QString(path + QStringLiteral(": ") + file.errorString())));
    file.close();
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE, nullptr);
    QString message = QString::fromUtf8(sqlite3_errmsg(copy));
    if (code == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(copy, "main", m_inside->handle, "main")) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        code = sqlite3_extended_errcode(copy);
        // One file, without a log beside it, so that a copy of the copy is whole.
        if (code == SQLITE_OK)
            code = sqlite3_exec(copy, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
        message = QString::fromUtf8(sqlite3_errmsg(copy));
    }
    sqlite3_close(copy);
    if (code == SQLITE_OK)
        return Done{};
    QFile::remove(path);
    return fail(failure(code, message));
}

Result<Done> Db::restoreFrom(const QString &path)
{
    if (const Result<Done> ready = step(QStringLiteral("restore")); !ready)
        return ready;
    m_inside->forgetStatements();
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &copy, SQLITE_OPEN_READONLY, nullptr);
    QString message = QString::fromUtf8(sqlite3_errmsg(copy));
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(m_inside->handle, "main", copy, "main");
        if (backup) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        code = sqlite3_extended_errcode(m_inside->handle);
        message = QString::fromUtf8(sqlite3_errmsg(m_inside->handle));
    }
    sqlite3_close(copy);
    if (code != SQLITE_OK)
        return fail(failure(code, message));
    (void)checkpoint(); // it has taken place, whether its log is folded in now or later
    return Done{};
}
