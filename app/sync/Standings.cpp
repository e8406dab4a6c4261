// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Standings.h"

#include "app/base/Faults.h"
#include "app/store/Reviewed.h"

namespace {
/// Each fact's rows once for the whole batch, by the value that a record asks them by.
class Facts
{
public:
    Result<Done> read(Stores &stores, const QString &connection, const CommandSpec &command, const Gather::Times &times)
    {
        const qint64 ahead = times.ours.secsTo(times.service);
        for (const FactSpec &fact : command.facts) {
            const QString kind = QString::fromLatin1(fact.kind);
            const auto rows = stores.records.related(connection, kind, {}, {});
            if (!rows)
                return fail(rows.error());
            const auto cursor = stores.records.cursor(connection, kind, {});
            One one{&fact, {}, cursor && cursor->lastSuccess.isValid() ? cursor->lastSuccess.addSecs(ahead) : QDateTime()};
            const QString column = QString::fromLatin1(fact.column);
            for (const Values &row : *rows)
                one.by[column.isEmpty() ? QString() : row.text(column)].append(row);
            m_all.append(one);
        }
        return Done{};
    }

    void give(Subject &subject) const
    {
        for (const One &one : m_all) {
            const QString name = QString::fromLatin1(one.spec->name);
            const QString key = *one.spec->equals == '\0' ? QString() : subject.record.text(QString::fromLatin1(one.spec->equals));
            const QList<Values> rows = one.by.value(key);
            // A kind that was never fetched whole says nothing by its absence.
            if (rows.isEmpty() && !one.readAt.isValid())
                continue;
            subject.related.insert(name, rows);
            if (one.readAt.isValid())
                subject.readAt.insert(name, one.readAt);
        }
    }

private:
    struct One {
        const FactSpec *spec;
        QHash<QString, QList<Values>> by;
        QDateTime readAt;
    };
    QList<One> m_all;
};
} // namespace

Result<QHash<qint64, Standings::RowStanding>> Standings::of(Stores &stores, const Connection &connection, const Traits &traits, const CommandSpec &command,
                                                            const ReviewSpec &review, const QList<qint64> &rows, const Gather::Times &times)
{
    QHash<qint64, RowStanding> all;
    if (rows.isEmpty())
        return all;
    const KindSpec *kind = nullptr;
    for (const KindSpec &each : stores.kinds.all()) {
        if (each.command(QString::fromLatin1(command.id)) != nullptr && connection.service == QLatin1String(each.service))
            kind = &each;
    }
    if (kind == nullptr)
        return fail(ErrorKind::Invalid, Faults::notKnown.with(QString::fromLatin1(command.id)));
    const QString kindId = QString::fromLatin1(kind->id);
    Facts facts;
    if (const Result<Done> read = facts.read(stores, connection.id, command, times); !read)
        return fail(read.error());
    const auto cells = stores.records.rows(kindId, rows);
    const auto readAt = Reviewed(stores.cacheDb, stores.kinds).readAt(kindId, rows);
    if (!cells || !readAt)
        return fail(cells ? readAt.error() : cells.error());

    const qint64 ahead = times.ours.secsTo(times.service);
    Subject subject;
    subject.now = times.service;
    subject.zone = QTimeZone(traits.zone);
    subject.ours = connection.ours;
    subject.version = connection.version;
    subject.organisation = connection.organisation;
    all.reserve(cells->size());
    for (const Row &row : *cells) {
        subject.record = {};
        for (int i = 0; i < kind->columns.size(); ++i) {
            const QVariant &cell = row.cells[i];
            if (cell.isValid() && !cell.isNull())
                subject.record.set(QString::fromLatin1(kind->columns[i].id), cell);
        }
        subject.record.set(QStringLiteral("id"), row.id);
        subject.related.clear();
        subject.readAt.clear();
        facts.give(subject);
        const QDateTime read = readAt->value(row.row);
        if (read.isValid())
            subject.readAt.insert(QStringLiteral("record"), read.addSecs(ahead));
        RowStanding standing;
        standing.missing = ::standing(command, subject);
        // Age alone takes nothing back, here as little as beside the record: the page says of what time it is.
        standing.cannotTell = std::any_of(review.reliesOn.cbegin(), review.reliesOn.cend(),
                                          [&subject](const QString &column) { return !subject.record.knows(column); });
        all.insert(row.row, standing);
    }
    return all;
}

int Standings::rank(const RowStanding &standing)
{
    if (!standing.missing.isEmpty())
        return 1 + int(standing.missing.size());
    return standing.cannotTell ? 1 : 0;
}
