// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Faults.h"
#include "app/store/DbInside.h"

#include <QtCore/QFileInfo>
#include <QtCore/QVarLengthArray>
#include <QtSql/QSqlError>

namespace {
const Fault notOpen{QT_TRANSLATE_NOOP("Faults", "The file is not open.")};

/// Statements whose text depends on what changed are many; beyond this the kept ones are thrown away.
constexpr int keptStatements = 256;

QString word(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return QStringLiteral("full");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return QStringLiteral("readonly");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("locked");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QStringLiteral("corrupt");
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return QStringLiteral("io");
    case SQLITE_CONSTRAINT:
        return QStringLiteral("constraint");
    default:
        return QStringLiteral("sqlite");
    }
}

/// Texts that a statement reads until it is reset.
using Texts = QVarLengthArray<QByteArray, 64>;

int bind(sqlite3_stmt *statement, int place, const QVariant &value, Texts &texts)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    default: {
        texts.append(value.toString().toUtf8());
        return sqlite3_bind_text(statement, place, texts.last().constData(), int(texts.last().size()), SQLITE_STATIC);
    }
    }
}
} // namespace

Db::Db() : m_inside(std::make_unique<Inside>()) { }

Db::~Db()
{
    close();
}

bool Db::isOpen() const
{
    return m_inside->handle != nullptr;
}

QString Db::path() const
{
    return m_inside->path;
}

qint64 Db::changed() const
{
    return sqlite3_changes64(m_inside->handle);
}

qint64 Db::allChanged() const
{
    return m_inside->handle ? sqlite3_total_changes64(m_inside->handle) + m_inside->rolledBack : -1;
}

qint64 Db::lastRow() const
{
    return sqlite3_last_insert_rowid(m_inside->handle);
}

bool Db::sawCorruption() const
{
    return m_inside->sawCorruption;
}

Error Db::failure(int code, const QString &message)
{
    if ((code & 0xff) == SQLITE_INTERRUPT) {
        m_inside->cut = false;
        return {ErrorKind::Cancelled, 0, message, {}, {}, {}, {}};
    }
    Error error{ErrorKind::Storage, 0, QString(message + QStringLiteral(" (SQLite %1)").arg(code)), word(code), {}, {}, {}};
    if (error.detail == QLatin1String("corrupt"))
        m_inside->sawCorruption = true;
    const QFileInfo folder(QFileInfo(m_inside->path).absolutePath());
    if ((code & 0xff) == SQLITE_CANTOPEN && folder.isDir() && !folder.isWritable())
        error.detail = QStringLiteral("readonly");
    return error;
}

Error Db::lastFailure()
{
    return failure(sqlite3_extended_errcode(m_inside->handle), QString::fromUtf8(sqlite3_errmsg(m_inside->handle)));
}

Result<Done> Db::step(const QString &sql)
{
    if (!isOpen())
        return fail({ErrorKind::Storage, 0, notOpen, QStringLiteral("closed"), {}, {}, {}});
    if (failStep && failStep(sql))
        return fail(failure(SQLITE_IOERR, QStringLiteral("disk I/O error")));
    if (m_inside->cut.exchange(false))
        return fail(failure(SQLITE_INTERRUPT, QStringLiteral("interrupted")));
    return Done{};
}

Result<Done> Db::exec(const QString &sql)
{
    if (sqlite3_exec(m_inside->handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(lastFailure());
    return Done{};
}

Result<QSqlQuery *> Db::run(const QString &sql, const QVariantList &values)
{
    if (const Result<Done> ready = step(sql); !ready)
        return fail(ready.error());
    std::shared_ptr<QSqlQuery> query = m_inside->queries.value(sql);
    if (!query) {
        if (m_inside->queries.size() >= keptStatements && m_inside->reading == 0)
            m_inside->queries.clear();
        query = std::make_shared<QSqlQuery>(m_inside->database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return fail(lastFailure());
        m_inside->queries.insert(sql, query);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool nullText = values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
        query->bindValue(int(i), nullText ? QVariant(QStringLiteral("")) : values[i]);
    }
    if (!query->exec()) {
        const int code = query->lastError().nativeErrorCode().toInt();
        const Error error = code == 0 ? lastFailure() : failure(code, query->lastError().databaseText());
        query->finish();
        return fail(error);
    }
    return query.get();
}

Result<Done> Db::each(const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return fail(query.error());
    ++m_inside->reading;
    while ((*query)->next()) {
        if (!row(**query))
            break;
    }
    --m_inside->reading;
    const QSqlError error = (*query)->lastError();
    const bool failed = error.isValid();
    Result<Done> result = Done{};
    if (failed)
        result = fail(failure(error.nativeErrorCode().toInt(), error.databaseText()));
    (*query)->finish();
    return result;
}

Result<Done> Db::scan(const QString &sql, const QVariantList &values, const std::function<bool(sqlite3_stmt *)> &row)
{
    if (const Result<Done> ready = step(sql); !ready)
        return ready;
    if (m_inside->statements.size() >= keptStatements && m_inside->reading == 0)
        m_inside->forgetScans();
    sqlite3_stmt *statement = m_inside->statements.value(sql);
    if (!statement) {
        if (sqlite3_prepare_v3(m_inside->handle, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            return fail(lastFailure());
        m_inside->statements.insert(sql, statement);
    }
    Texts texts;
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(statement, int(i + 1), values[i], texts);
    ++m_inside->reading;
    int code = sqlite3_step(statement);
    while (code == SQLITE_ROW && row(statement))
        code = sqlite3_step(statement);
    --m_inside->reading;
    Result<Done> result = Done{};
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        result = fail(lastFailure());
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return result;
}

Result<Done> Db::script(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    const char *rest = text.constData();
    while (rest && *rest) {
        if (const Result<Done> ready = step(QString::fromUtf8(rest).section(QLatin1Char(';'), 0, 0).trimmed()); !ready)
            return ready;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_inside->handle, rest, -1, &statement, &rest) != SQLITE_OK)
            return fail(lastFailure());
        if (!statement)
            continue; // a comment or the space after the last one
        int code = sqlite3_step(statement);
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        if (sqlite3_finalize(statement) != SQLITE_OK)
            return fail(lastFailure());
    }
    return Done{};
}

Result<QVariant> Db::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    const Result<Done> done = each(sql, values, [&first](const QSqlQuery &query) {
        first = query.isNull(0) ? QVariant() : query.value(0);
        return false;
    });
    if (!done)
        return fail(done.error());
    return first;
}

Result<Done> Db::transaction(const std::function<Result<Done>()> &body)
{
    if (m_inside->depth > 0)
        return body();
    // Rolled back however we leave: SQLite itself may have ended the transaction already (full disk, I/O error).
    struct Open {
        Inside &inside;
        explicit Open(Inside &of) : inside(of) { ++inside.depth; }
        ~Open()
        {
            --inside.depth;
            if (inside.handle && sqlite3_get_autocommit(inside.handle) == 0) {
                ++inside.rolledBack;
                sqlite3_exec(inside.handle, "ROLLBACK", nullptr, nullptr, nullptr);
            }
        }
    };
    // Takes the write lock at once: a transaction that reads first could not wait for another writer later.
    const QString begin = QStringLiteral("BEGIN IMMEDIATE");
    const Result<Done> ready = step(begin);
    const Result<Done> begun = ready ? exec(begin) : ready;
    if (!begun)
        return begun;
    const Open open(*m_inside);
    const Result<Done> done = body();
    if (!done)
        return done;
    const QString commit = QStringLiteral("COMMIT");
    const Result<Done> readyToo = step(commit);
    return readyToo ? exec(commit) : readyToo;
}

void Db::interrupt()
{
    m_inside->cut = true;
    if (m_inside->handle)
        sqlite3_interrupt(m_inside->handle);
}

void Db::resume()
{
    m_inside->cut = false;
}
