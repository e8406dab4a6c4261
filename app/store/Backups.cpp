// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"

#include "app/base/Faults.h"
#include "app/store/Migrations.h"
#include "app/store/OutboxTable.h"
#include "app/store/Removal.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>

namespace {
const Fault folderNotMade{QT_TRANSLATE_NOOP("Faults", "The folder %1 cannot be made.")};

constexpr qsizetype kept = 7;
constexpr qsizetype keptDays = 14; ///< besides, so that a busy day does not push out what was there a week ago
const QString stampFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

QString folderOf(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("backups"));
}

QString nameOf(Backups::Of of)
{
    switch (of) {
    case Backups::Of::Activity:
        return QStringLiteral("activity-");
    case Backups::Of::Aside:
        return QStringLiteral("aside-");
    case Backups::Of::Outbox:
        break;
    }
    return QStringLiteral("outbox-");
}

QStringList matching(const QString &directory, const QString &pattern)
{
    const QDir folder(directory);
    QStringList paths;
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

bool isSame(const QString &one, const QString &other)
{
    QFile a(one);
    QFile b(other);
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size())
        return false;
    constexpr qint64 piece = 1 << 20;
    while (!a.atEnd()) {
        if (a.read(piece) != b.read(piece))
            return false;
    }
    return true;
}

/// Written under another name first: what has the name of a copy is a whole one.
Result<QString> unfinished(Db &db, const QString &directory)
{
    const QString folder = folderOf(directory);
    if (!QDir().mkpath(folder))
        return fail({ErrorKind::Storage, 0, folderNotMade.with(folder), QStringLiteral("io"), {}, {}, {}});
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString path = QDir(folder).filePath(QStringLiteral("unfinished"));
    if (const Result<Done> copied = db.backupTo(path); !copied)
        return fail(copied.error());
    return path;
}

Result<QString> finish(const QString &from, const QString &directory, const QDateTime &now, Backups::Of of)
{
    const QString path = QDir(folderOf(directory)).filePath(nameOf(of) + Backups::stamp(now) + QStringLiteral(".sqlite"));
    QFile::remove(path);
    if (!QFile::rename(from, path))
        return fail({ErrorKind::Storage, 0, Faults::fileNotWritten.with(path), QStringLiteral("io"), {}, {}, {}});
    if (of == Backups::Of::Aside)
        return path; // a person's way back is never cleared away
    const QStringList all = Backups::list(directory, of, now);
    QSet<QDate> days;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QDate day = Backups::instantOf(all[i]).date();
        const bool newestOfItsDay = !days.contains(day);
        days.insert(day);
        if (i >= kept && (!newestOfItsDay || days.size() > keptDays))
            QFile::remove(all[i]);
    }
    return path;
}
} // namespace

QString Backups::stamp(const QDateTime &at)
{
    return at.toUTC().toString(stampFormat);
}

QDateTime Backups::instantOf(const QString &path)
{
    QDateTime at = QDateTime::fromString(QFileInfo(path).completeBaseName().section(QLatin1Char('-'), -1), stampFormat);
    at.setTimeSpec(Qt::UTC);
    return at;
}

QStringList Backups::list(const QString &directory, Of of, const QDateTime &now)
{
    QStringList all = matching(folderOf(directory), nameOf(of) + QStringLiteral("*.sqlite"));
    if (now.isValid())
        std::stable_partition(all.begin(), all.end(), [&now](const QString &path) { return !(Backups::instantOf(path) > now); });
    return all;
}

Result<QString> Backups::backupPrecious(Db &db, const QString &directory, const QDateTime &now, Of of)
{
    const Result<QString> copy = unfinished(db, directory);
    return copy ? finish(*copy, directory, now, of) : copy;
}

Result<QString> Backups::backupChanged(Db &db, const QString &directory, const QDateTime &now, Of of)
{
    const QStringList all = list(directory, of, now);
    const Result<QString> copy = unfinished(db, directory);
    if (!copy)
        return copy;
    if (!all.isEmpty() && isSame(*copy, all.constFirst())) {
        QFile::remove(*copy);
        return QString();
    }
    return finish(*copy, directory, now, of);
}

Result<Done> Backups::removeConnection(const QString &directory, const QString &connection)
{
    // What a crash left of a copy is nobody's way back.
    for (const QString &left : {QDir(folderOf(directory)).filePath(QStringLiteral("unfinished")), QDir(directory).filePath(QStringLiteral("restoring")),
                                QDir(directory).filePath(QStringLiteral("outbox-mending.sqlite"))}) {
        for (const char *tail : {"", "-wal", "-shm", "-journal"})
            QFile::remove(QString(left + QLatin1String(tail)));
    }
    const QStringList damaged = matching(directory, QStringLiteral("outbox-damaged-*"));
    for (const QString &path : damaged)
        QFile::remove(path);
    const QStringList all = list(directory) + list(directory, Of::Aside);
    Result<Done> every = Done{};
    for (const QString &path : all) {
        Db copy;
        Result<Done> done = copy.open(path, Db::Durability::Precious);
        if (done)
            done = Migrations::run(copy, QStringLiteral("outbox")); // it may be of an earlier version, without tables that are cleaned now
        if (done)
            done = OutboxTable(copy).removeConnection(connection);
        if (done)
            done = Removal::compact(copy);
        copy.close();
        // A copy that cannot be cleaned must not keep what a person asked to remove. One for which there is no room now can be later.
        if (!done && done.error().detail == QLatin1String("full")) {
            every = done;
            continue; // with its log: what was changed may stand there alone
        }
        if (!done)
            QFile::remove(path);
        for (const char *tail : {"-wal", "-shm"})
            QFile::remove(QString(path + QLatin1String(tail)));
    }
    return every;
}
