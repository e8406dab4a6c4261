// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Migrations.h"

#include "app/base/Faults.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

/// Resources of a static library are linked only when named; the macro must stand outside every namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(store);
}

namespace {
const Fault newerSchema{QT_TRANSLATE_NOOP("Faults", "The file has schema %1, this desk knows %2.")};

QMap<int, QString> steps(const QString &database)
{
    nameResources();
    QMap<int, QString> byNumber;
    const QDir folder(QStringLiteral(":/sql/") + database);
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        byNumber.insert(name.left(3).toInt(), folder.filePath(name));
    return byNumber;
}
} // namespace

int Migrations::newest(const QString &database)
{
    const QMap<int, QString> all = steps(database);
    return all.isEmpty() ? 0 : all.lastKey();
}

Result<int> Migrations::version(Db &db)
{
    const Result<QVariant> number = db.value(QStringLiteral("PRAGMA user_version"));
    if (!number)
        return fail(number.error());
    return number->toInt();
}

Result<Done> Migrations::run(Db &db, const QString &database, const std::function<Result<Done>()> &before)
{
    const QMap<int, QString> all = steps(database);
    const Result<int> at = version(db);
    if (!at)
        return fail(at.error());
    if (*at > all.lastKey())
        return fail({ErrorKind::Storage, 0, newerSchema.with(QString::number(*at), QString::number(all.lastKey())),
                     QStringLiteral("newer"), {}, {}, {}});
    if (*at > 0 && *at < all.lastKey() && before) {
        if (const Result<Done> ready = before(); !ready)
            return ready;
    }
    for (auto step = all.upperBound(*at); step != all.cend(); ++step) {
        QFile file(step.value());
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, file.errorString());
        const QString sql = QString::fromUtf8(file.readAll());
        const Result<Done> done = db.transaction([&]() -> Result<Done> {
            if (const Result<Done> made = db.script(sql); !made)
                return made;
            return db.script(QStringLiteral("PRAGMA user_version=%1").arg(step.key()));
        });
        if (!done)
            return done;
    }
    return Done{};
}
