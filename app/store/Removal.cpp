// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Removal.h"

#include "app/store/Backups.h"
#include "app/store/Worker.h"

namespace {
const QString owed = QStringLiteral("compactOwed");
const QString owedForgetting = QStringLiteral("signInsOwed"); ///< ids, a line each

/// Noted before the rows go: one whose rows stayed is still a connection, and keeps its sign-in.
Result<QStringList> noted(Stores &stores)
{
    const Result<QString> ids = stores.outbox.note(owedForgetting);
    if (!ids)
        return fail(ids.error());
    return ids->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Result<Done> oweSignIn(Stores &stores, const QString &connection)
{
    Result<QStringList> ids = noted(stores);
    if (!ids)
        return fail(ids.error());
    if (ids->contains(connection))
        return Done{};
    ids->append(connection);
    return stores.outbox.setNote(owedForgetting, ids->join(QLatin1Char('\n')));
}
} // namespace

Result<Done> Removal::removeRows(Stores &stores, const QString &directory, const QString &connection)
{
    // While the connection is known: what fails here can be asked for again.
    if (const Result<Done> copies = Backups::removeConnection(directory, connection); !copies)
        return copies;
    if (const Result<Done> noted = stores.outbox.setNote(owed, QStringLiteral("1")); !noted)
        return noted;
    if (const Result<Done> noted = oweSignIn(stores, connection); !noted)
        return noted;
    if (const Result<Done> records = stores.records.removeConnection(connection); !records)
        return records;
    return stores.outbox.removeConnection(connection);
}

Result<QStringList> Removal::owedSignIns(Stores &stores)
{
    Result<QStringList> ids = noted(stores);
    const Result<QList<Connection>> all = stores.outbox.connections();
    if (!ids || !all)
        return fail(ids ? all.error() : ids.error());
    for (const Connection &each : *all)
        ids->removeAll(each.id);
    return ids;
}

Result<Done> Removal::keepOwed(OutboxTable &outbox, OutboxTable &copy)
{
    for (const QString &key : {owed, owedForgetting}) {
        const Result<QString> note = outbox.note(key);
        if (!note)
            return fail(note.error());
        if (const Result<Done> kept = copy.setNote(key, *note); !kept)
            return kept;
    }
    return Done{};
}

Result<Done> Removal::forgotSignIn(Stores &stores, const QString &connection)
{
    Result<QStringList> ids = noted(stores);
    if (!ids)
        return fail(ids.error());
    return ids->removeAll(connection) > 0 ? stores.outbox.setNote(owedForgetting, ids->join(QLatin1Char('\n'))) : Result<Done>(Done{});
}

Result<Done> Removal::finish(Stores &stores)
{
    if (!stores.outboxDb.isOpen() || !stores.cacheDb.isOpen())
        return Done{};
    const Result<QString> isOwed = stores.outbox.note(owed);
    if (!isOwed)
        return fail(isOwed.error());
    if (isOwed->isEmpty())
        return Done{};
    for (Db *each : {&stores.cacheDb, &stores.outboxDb}) {
        stores.giveWay();
        if (const Result<Done> done = compact(*each); !done)
            return done;
    }
    return stores.outbox.setNote(owed, {});
}

Result<Done> Removal::compact(Db &db)
{
    const Result<Done> done = db.script(QStringLiteral("VACUUM"));
    return done ? db.checkpoint() : done;
}
