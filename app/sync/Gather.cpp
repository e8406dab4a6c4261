// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Gather.h"

#include "app/kind/Tells.h"

namespace Gather {

Values withId(const Record &record)
{
    Values values = record.values;
    values.set(QStringLiteral("id"), record.id);
    return values;
}

QString person(const KindSpec &kind, const Record &record)
{
    const QString told = record.values.text(QString::fromLatin1(kind.personColumn));
    return told.isEmpty() ? record.id : told;
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

Values base(const KindSpec *kind, const CommandSpec &command, const Values &record)
{
    Values kept = fingerprint(command, record);
    const QStringList tells = kind ? tellsApart(*kind) : QStringList();
    for (const QString &column : tells) {
        if (record.knows(column))
            kept.set(column, record.value(column));
    }
    return kept;
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
        if (!cursor)
            return fail(cursor.error());
        // A kind that was never fetched whole says nothing by its absence.
        if (rows->isEmpty() && !cursor->lastSuccess.isValid())
            continue;
        subject.related.insert(name, *rows);
        if (cursor->lastSuccess.isValid())
            subject.readAt.insert(name, cursor->lastSuccess.addSecs(ahead));
    }
    return subject;
}

Many::Many(const Connection &connection, const Traits &traits, const CommandSpec &command, const Times &times)
    : m_command(command), m_connection(connection.id), m_ahead(times.ours.secsTo(times.service))
{
    m_common.now = times.service;
    m_common.zone = QTimeZone(traits.zone);
    m_common.ours = connection.ours;
    m_common.version = connection.version;
    m_common.organisation = connection.organisation;
}

Result<Done> Many::prepare(Stores &stores, const QList<Values> &records)
{
    m_facts.clear();
    for (const FactSpec &spec : m_command.facts) {
        Fact fact;
        fact.name = QString::fromLatin1(spec.name);
        fact.equals = QString::fromLatin1(spec.equals);
        const QString kind = QString::fromLatin1(spec.kind);
        const auto cursor = stores.records.cursor(m_connection, kind, QString());
        if (!cursor)
            return fail(cursor.error());
        fact.isWhole = cursor->lastSuccess.isValid();
        if (fact.isWhole)
            fact.readAt = cursor->lastSuccess.addSecs(m_ahead);
        if (fact.equals.isEmpty()) {
            const auto rows = stores.records.related(m_connection, kind, QString::fromLatin1(spec.column), QString());
            if (!rows)
                return fail(rows.error());
            fact.rows.insert(QString(), *rows);
        } else {
            QSet<QString> wanted;
            for (const Values &record : records)
                wanted.insert(record.text(fact.equals));
            const auto rows = stores.records.relatedTo(m_connection, kind, QString::fromLatin1(spec.column), QStringList(wanted.cbegin(), wanted.cend()));
            if (!rows)
                return fail(rows.error());
            fact.rows = *rows;
        }
        m_facts.append(fact);
    }
    return Done{};
}

void Many::describe(Subject &subject, const Values &record, const QDateTime &recordRead) const
{
    subject.record = record;
    subject.readAt.insert(QStringLiteral("record"), recordRead.isValid() ? recordRead.addSecs(m_ahead) : QDateTime());
    for (const Fact &fact : m_facts) {
        const QList<Values> rows = fact.rows.value(fact.equals.isEmpty() ? QString() : record.text(fact.equals));
        if (rows.isEmpty() && !fact.isWhole) {
            subject.related.remove(fact.name);
            continue;
        }
        subject.related.insert(fact.name, rows);
        if (fact.readAt.isValid())
            subject.readAt.insert(fact.name, fact.readAt);
    }
}

} // namespace Gather
