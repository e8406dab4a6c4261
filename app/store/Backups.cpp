// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"

#include "app/store/OutboxTable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace {
constexpr qsizetype kept = 7;

QString folderOf(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("backups"));
}
} // namespace

QString Backups::stamp(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
}

QStringList Backups::list(const QString &directory)
{
    const QDir folder(folderOf(directory));
    QStringList paths;
    const QStringList names = folder.entryList({QStringLiteral("outbox-*.sqlite")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

Result<QString> Backups::backupPrecious(Db &outbox, const QString &directory, const QDateTime &now)
{
    const QString folder = folderOf(directory);
    if (!QDir().mkpath(folder))
        return fail({ErrorKind::Storage, 0, QString(folder + QStringLiteral(": cannot be made")), QStringLiteral("io"), {}, {}, {}});
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    // Written under another name first: what has the name of a copy is a whole one.
    const QString path = QDir(folder).filePath(QStringLiteral("outbox-%1.sqlite").arg(stamp(now)));
    const QString unfinished = QDir(folder).filePath(QStringLiteral("unfinished"));
    if (const Result<Done> copied = outbox.backupTo(unfinished); !copied)
        return fail(copied.error());
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        return fail({ErrorKind::Storage, 0, QString(path + QStringLiteral(": cannot be written")), QStringLiteral("io"), {}, {}, {}});
    const QStringList all = list(directory);
    for (qsizetype i = kept; i < all.size(); ++i)
        QFile::remove(all[i]);
    return path;
}

Result<Done> Backups::removeConnection(const QString &directory, const QString &connection)
{
    const QStringList all = list(directory);
    for (const QString &path : all) {
        Db copy;
        Result<Done> done = copy.open(path, Db::Durability::Precious);
        if (done)
            done = OutboxTable(copy).removeConnection(connection);
        copy.close();
        // A copy that cannot be cleaned must not keep what a person asked to remove.
        if (!done)
            QFile::remove(path);
        for (const char *tail : {"-wal", "-shm"})
            QFile::remove(QString(path + QLatin1String(tail)));
    }
    return Done{};
}
