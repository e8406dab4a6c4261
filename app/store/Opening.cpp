// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Opening.h"

#include "app/base/Faults.h"
#include "app/store/Backups.h"
#include "app/store/Joined.h"
#include "app/store/Migrations.h"
#include "app/store/Restoring.h"
#include "app/store/Salvage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace {
const Fault folderNotMade{
    QT_TRANSLATE_NOOP("Faults", "The folder %1 cannot be made. Check the folder above it, then start Provider Desk again.")};
const Fault diskFull{
    QT_TRANSLATE_NOOP("Faults", "The disk is full. Make some room on it, then start Provider Desk again.")};
const Fault folderReadOnly{
    QT_TRANSLATE_NOOP("Faults", "The folder %1 cannot be written to. Allow writing to it, then start Provider Desk again.")};
const Fault filesInUse{
    QT_TRANSLATE_NOOP("Faults", "Another program is using the files in %1. Close it, then start Provider Desk again.")};
const Fault filesNotOpened{QT_TRANSLATE_NOOP("Faults", "The files in %1 cannot be opened: %2")};

/// What can be saved of a damaged outbox is gathered here; until it is whole the damaged file stays where it is.
constexpr auto mending = "outbox-mending.sqlite";

bool isDamage(const Error &error)
{
    return error.detail == QLatin1String("corrupt");
}

bool hasEntries(const QString &path)
{
    Db copy;
    if (!copy.open(path, Db::Durability::Precious, Db::Access::ReadOnly))
        return false;
    const Result<QVariant> some = copy.value(QStringLiteral("SELECT 1 FROM entry LIMIT 1"));
    return some && some->isValid();
}

/// Newest first. What was copied of a file that was only being mended comes after the copies that have entries.
QStringList copiesOf(const QString &directory, const QDateTime &now)
{
    QStringList all = Backups::list(directory, Backups::Of::Outbox, now);
    const auto first = std::find_if(all.begin(), all.end(), hasEntries);
    if (first != all.end())
        std::rotate(all.begin(), first, all.end());
    return all;
}
} // namespace

QString Opening::path(const char *name) const
{
    return QDir(m_directory).filePath(QString::fromLatin1(name));
}

StoreReport Opening::openAll()
{
    StoreReport report;
    if (!QDir().mkpath(m_directory)) {
        report.problem = folderNotMade.with(m_directory);
        report.problemCode = QStringLiteral("io");
        return report;
    }
    QFile::setPermissions(m_directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    Result<Done> opened = openOutbox(report);
    if (opened)
        openActivity(report);
    if (opened && !report.readOnly)
        opened = Restoring::doubtSalvaged(m_stores, m_now());
    if (opened && !report.readOnly)
        opened = doubtOlder(report);
    if (opened)
        opened = openCache(report);
    // A newer desk's register may be written otherwise: its records come when that desk runs again.
    if (opened && !report.newerSchema)
        opened = Joined::refill(m_stores);
    if (!opened)
        refuse(report, opened.error());
    return report;
}

void Opening::refuse(StoreReport &report, const Error &error)
{
    m_stores.cacheDb.close();
    m_stores.outboxDb.close();
    m_stores.activityDb.close();
    report.problemCode = error.detail;
    report.readOnly = report.readOnly || error.detail == QLatin1String("readonly");
    const QString folder = QDir::toNativeSeparators(m_directory);
    if (error.detail == QLatin1String("full"))
        report.problem = diskFull;
    else if (error.detail == QLatin1String("readonly"))
        report.problem = folderReadOnly.with(folder);
    else if (error.detail == QLatin1String("locked"))
        report.problem = filesInUse.with(folder);
    else
        report.problem = filesNotOpened.with(folder, error.message);
}

Result<Done> Opening::openOutbox(StoreReport &report)
{
    const QString file = path("outbox.sqlite");
    // The file is set aside when what was saved of it is whole, which has no log any more: the start that ended there left it
    // for this one. The old file's log is no part of it.
    if (!QFile::exists(file) && QFile::exists(path(mending)) && !QFile::exists(QString(path(mending) + QStringLiteral("-wal")))) {
        if (const Result<QString> aside = Salvage::setAside(file, Backups::stamp(m_now())); !aside)
            return fail(aside.error());
        QFile::rename(path(mending), file);
    }
    // SQLite makes a new one where there is none, or an empty one. Where there are copies of it, it was not new.
    const bool isEmpty = QFileInfo(file).size() == 0;
    m_isNew = isEmpty && Backups::list(m_directory).isEmpty();
    if (isEmpty && !m_isNew)
        return mendOutbox(report);
    Db &db = m_stores.outboxDb;
    Result<Done> opened = db.open(file, Db::Durability::Precious);
    if (opened) {
        opened = Migrations::run(db, QStringLiteral("outbox"), [&]() -> Result<Done> {
            const Result<QString> copy = Backups::backupPrecious(db, m_directory, m_now());
            if (!copy)
                return fail(copy.error());
            return Done{};
        });
    }
    if (opened) {
        const Result<bool> forgotten = isForgotten();
        if (!forgotten)
            return fail(forgotten.error());
        return *forgotten ? mendOutbox(report) : opened;
    }
    const Error error = opened.error();
    db.close();
    if (error.detail == QLatin1String("newer")) {
        report.newerSchema = true;
        report.readOnly = true;
        report.problemCode = error.detail;
        return db.open(file, Db::Durability::Precious, Db::Access::ReadOnly);
    }
    return isDamage(error) ? mendOutbox(report) : opened;
}

/// It never had an entry, and a copy of it has: what mended it last did not come to its end.
Result<bool> Opening::isForgotten()
{
    const Result<QVariant> given = m_stores.outboxDb.value(QStringLiteral("SELECT max(seq) FROM sqlite_sequence WHERE name='entry'"));
    if (!given)
        return fail(given.error());
    if (given->toLongLong() > 0)
        return false;
    const QStringList copies = copiesOf(m_directory, m_now());
    return !copies.isEmpty() && hasEntries(copies.constFirst());
}

Result<Done> Opening::mendOutbox(StoreReport &report)
{
    Db &db = m_stores.outboxDb;
    db.close();
    const QString file = path("outbox.sqlite");
    const QString fresh = path(mending);
    for (const char *tail : {"", "-wal", "-shm"})
        QFile::remove(QString(fresh + QLatin1String(tail)));
    report.outboxMissing = !QFileInfo::exists(file);
    Result<Done> opened = db.open(fresh, Db::Durability::Precious);
    if (opened)
        opened = Migrations::run(db, QStringLiteral("outbox"));
    if (!opened)
        return opened;
    const Result<Salvage::Report> salvaged = Salvage::into(db, report.outboxMissing ? QString() : file, copiesOf(m_directory, m_now()));
    if (!salvaged)
        return fail(salvaged.error());
    report.salvaged = salvaged->entries;
    report.fromBackup = salvaged->fromBackup;
    // One file, without a log beside it, takes the place.
    if (const Result<Done> folded = db.checkpoint(); !folded)
        return folded;
    db.close();
    const Result<QString> aside = Salvage::setAside(file, Backups::stamp(m_now()));
    if (!aside)
        return fail(aside.error());
    if (!report.outboxMissing)
        report.outboxSetAside = *aside;
    if (!QFile::rename(fresh, file))
        return fail({ErrorKind::Storage, 0, Faults::fileNotWritten.with(QDir::toNativeSeparators(file)), QStringLiteral("io"), {}, {}, {}});
    return db.open(file, Db::Durability::Precious);
}

/// What may have gone since is known before anything of it is ready to go again. Without the record nothing tells, and the
/// desk works.
Result<Done> Opening::doubtOlder(StoreReport &report)
{
    if (!m_stores.activityDb.isOpen())
        return Done{};
    const Result<bool> behind = m_isNew ? Result<bool>(false) : Restoring::isBehind(m_stores);
    const Result<qint64> lost = m_isNew ? Restoring::lost(m_stores) : Result<qint64>(0);
    if (!behind || !lost) {
        report.activityProblem = (behind ? lost.error() : behind.error()).message;
        return Done{};
    }
    report.lost = *lost;
    if (*lost > 0)
        report.outboxMissing = true;
    if (!*behind)
        return Done{};
    const auto found = Restoring::doubtOlder(m_stores, m_now());
    if (!found)
        return fail(found.error());
    report.outboxWentBack = true;
    report.lost = found->lost;
    report.unsure = found->unsure;
    return Done{};
}

Result<Done> Opening::tryActivity()
{
    Db &db = m_stores.activityDb;
    Result<Done> opened = db.open(path("activity.sqlite"), Db::Durability::Precious);
    if (opened)
        opened = Migrations::run(db, QStringLiteral("activity"));
    return opened;
}

/// The desk works without it: what it cannot write now stands in the outbox's history and is copied when it can.
void Opening::openActivity(StoreReport &report)
{
    Db &db = m_stores.activityDb;
    const QString file = path("activity.sqlite");
    const QStringList copies = Backups::list(m_directory, Backups::Of::Activity, m_now());
    const auto fromCopy = [&] {
        // The newest copy, and the rest from the outbox's history.
        if (!copies.isEmpty())
            QFile::copy(copies.constFirst(), file);
    };
    if (!QFileInfo::exists(file))
        fromCopy();
    Result<Done> opened = tryActivity();
    if (!opened && isDamage(opened.error())) {
        db.close();
        const Result<QString> aside = Salvage::setAside(file, Backups::stamp(m_now()));
        if (aside) {
            report.activitySetAside = *aside;
            (void)Activity::forgetHead(m_stores.outbox); // else the copy, which ends before it, would count as cut for ever
            fromCopy();
            opened = tryActivity();
        }
    }
    if (opened)
        return;
    report.activityProblem = opened.error().message;
    db.close();
    // A newer desk's record can be read at least.
    if (opened.error().detail == QLatin1String("newer"))
        (void)db.open(file, Db::Durability::Precious, Db::Access::ReadOnly);
}

std::optional<StoreReport> Opening::checkOutbox()
{
    if (!m_stores.outboxDb.isOpen())
        return std::nullopt;
    const Result<QString> said = m_stores.outboxDb.quickCheck();
    if (said ? *said == QLatin1String("ok") : !isDamage(said.error()))
        return std::nullopt;
    StoreReport report;
    Result<Done> mended = mendOutbox(report);
    if (mended)
        mended = Restoring::doubtSalvaged(m_stores, m_now());
    if (!mended)
        refuse(report, mended.error());
    return report;
}

Result<Done> Opening::tryCache()
{
    Db &db = m_stores.cacheDb;
    Result<Done> opened = db.open(path("cache.sqlite"), Db::Durability::Cache);
    if (opened)
        opened = Migrations::run(db, QStringLiteral("cache"));
    if (opened)
        opened = m_stores.records.prepare();
    return opened;
}

void Opening::removeCache()
{
    m_stores.cacheDb.close();
    for (const char *name : {"cache.sqlite", "cache.sqlite-wal", "cache.sqlite-shm"})
        QFile::remove(path(name));
}

Result<Done> Opening::openCache(StoreReport &report)
{
    const Result<Done> opened = tryCache();
    if (opened)
        return opened;
    // "sqlite": it opens, but is not the schema that its number says. Whatever a locked or full place says is no damage.
    const QString why = opened.error().detail;
    if (!isDamage(opened.error()) && why != QLatin1String("newer") && why != QLatin1String("sqlite"))
        return opened;
    removeCache();
    report.cacheRebuilt = true;
    return tryCache();
}

StoreReport Opening::rebuildCache()
{
    StoreReport report;
    removeCache();
    report.cacheRebuilt = true;
    Result<Done> opened = tryCache();
    if (opened)
        opened = Joined::refill(m_stores);
    if (!opened)
        refuse(report, opened.error());
    return report;
}
