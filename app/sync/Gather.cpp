// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Gather.h"

namespace Gather {

Values withId(const Record &record)
{
    Values values = record.values;
    values.set(QStringLiteral("id"), record.id);
    return values;
}

Values fingerprint(const CommandSpec &command, const Values &record)
{
    Values print;
    for (const QString &column : command.fingerprint) {
        if (record.knows(column))
            print.set(column, record.value(column));
    }
    return print;
}

Result<Subject> subject(Stores &stores, const Connection &connection, const Traits &traits, const CommandSpec &command,
                        const Values &record, const Times &times)
{
    const qint64 ahead = times.ours.secsTo(times.service);
    Subject subject;
    subject.record = record;
    subject.now = times.service;
    subject.zone = QTimeZone(traits.zone);
    subject.ours = connection.ours;
    subject.version = connection.version;
    subject.organisation = connection.organisation;
    if (times.recordRead.isValid())
        subject.readAt.insert(QStringLiteral("record"), times.recordRead.addSecs(ahead));
    for (const FactSpec &fact : command.facts) {
        const QString name = QString::fromLatin1(fact.name);
        const QString factKind = QString::fromLatin1(fact.kind);
        const QString equals = QString::fromLatin1(fact.equals);
        auto rows = stores.records.related(connection.id, factKind, QString::fromLatin1(fact.column),
                                           equals.isEmpty() ? QString() : record.text(equals));
        if (!rows)
            return fail(rows.error());
        const auto cursor = stores.records.cursor(connection.id, factKind, QString());
        // A kind that was never fetched whole says nothing by its absence.
        if (rows->isEmpty() && (!cursor || !cursor->lastSuccess.isValid()))
            continue;
        subject.related.insert(name, *rows);
        if (cursor && cursor->lastSuccess.isValid())
            subject.readAt.insert(name, cursor->lastSuccess.addSecs(ahead));
    }
    return subject;
}

} // namespace Gather
