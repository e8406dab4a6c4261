// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Joined.h"

Result<QList<Row>> Joined::tableRows(Stores &stores, const QString &kind, const QList<qint64> &rows)
{
    QStringList connections;
    Result<QList<Row>> result = stores.records.rows(kind, rows, &connections);
    if (!result)
        return result;
    QHash<QString, QStringList> targets;
    for (qsizetype i = 0; i < result->size(); ++i)
        targets[connections[i]].append(result->at(i).id);
    for (auto of = targets.cbegin(); of != targets.cend(); ++of) {
        const Result<QHash<QString, Entry>> inHand = stores.outbox.inHand(of.key(), kind, of.value());
        if (!inHand)
            return fail(inHand.error());
        for (qsizetype i = 0; i < result->size(); ++i) {
            Row &row = (*result)[i];
            const auto entry = inHand->constFind(row.id);
            if (connections[i] != of.key() || entry == inHand->cend())
                continue;
            row.inHandState = entry->state;
            row.inHandCommand = entry->draft.command;
            row.inHandExpected = entry->expected;
            row.inHandSecond = entry->waitsForSecond();
            row.inHandHeld = entry->held && !entry->needsPerson;
            row.inHandAt = entry->changedAt;
            const CommandSpec *command = stores.kinds.command(kind, entry->draft.command);
            if (command && *command->dateField)
                row.inHandDate = entry->draft.values.date(QString::fromLatin1(command->dateField));
            if (!command || command->expectedStates.isEmpty() || !entry->expected || entry->state != EntryState::Done)
                continue;
            const Result<std::optional<RecordDetail>> detail = stores.records.byRow(kind, row.row);
            if (!detail)
                return fail(detail.error());
            if (*detail && !((*detail)->seenAt > entry->changedAt))
                row.awaitedState = command->expectedStates.constFirst();
        }
    }
    return result;
}

Result<std::optional<RecordDetail>> Joined::record(Stores &stores, const QString &kind, qint64 row)
{
    Result<std::optional<RecordDetail>> detail = stores.records.byRow(kind, row);
    if (!detail || !*detail)
        return detail;
    EntryQuery query;
    query.connection = (*detail)->connection;
    query.kind = kind;
    query.target = (*detail)->record.id;
    const Result<QList<Entry>> entries = stores.outbox.entries(query);
    if (!entries)
        return fail(entries.error());
    (*detail)->entries = *entries;
    return detail;
}

Result<Done> Joined::refill(Stores &stores)
{
    const Result<QList<Connection>> connections = stores.outbox.connections();
    if (!connections)
        return fail(connections.error());
    for (const Connection &connection : *connections) {
        for (const KindSpec &kind : stores.kinds.all()) {
            const QString id = QString::fromLatin1(kind.id);
            if (kind.listable || connection.service != QLatin1String(kind.service))
                continue;
            const Result<QList<Values>> cached = stores.records.related(connection.id, id, {}, {});
            if (!cached)
                return fail(cached.error());
            if (!cached->isEmpty())
                continue;
            const Result<QList<Record>> known = stores.outbox.known(connection.id, id);
            if (!known)
                return fail(known.error());
            // Not read from the service now: as old as can be, until it is.
            const Result<Done> filled = stores.records.upsert(connection.id, id, *known, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
            if (!filled)
                return filled;
        }
    }
    return Done{};
}
