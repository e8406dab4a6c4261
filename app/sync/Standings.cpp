// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Standings.h"

#include "app/store/Reviewed.h"

namespace {
Values valuesOf(const KindSpec &kind, const Row &row)
{
    Values values;
    for (int i = 0; i < kind.columns.size(); ++i) {
        const QVariant &cell = row.cells[i];
        if (cell.isValid() && !cell.isNull())
            values.set(QString::fromLatin1(kind.columns[i].id), cell);
    }
    values.set(QStringLiteral("id"), row.id);
    return values;
}
} // namespace

Result<QHash<qint64, Standings::RowStanding>> Standings::of(Stores &stores, const Connection &connection, const Traits &traits, const KindSpec &kind,
                                                            const CommandSpec &command, const ReviewSpec &review, const QList<qint64> &rows,
                                                            const Gather::Times &times)
{
    QHash<qint64, RowStanding> all;
    if (rows.isEmpty())
        return all;
    const QString kindId = QString::fromLatin1(kind.id);
    const auto cells = stores.records.rows(kindId, rows);
    const auto readAt = Reviewed(stores.cacheDb, stores.kinds).readAt(kindId, rows);
    if (!cells || !readAt)
        return fail(cells ? readAt.error() : cells.error());
    QList<Values> records;
    records.reserve(cells->size());
    for (const Row &row : *cells)
        records.append(valuesOf(kind, row));
    Gather::Many many(connection, traits, command, times);
    if (const auto prepared = many.prepare(stores, records); !prepared)
        return fail(prepared.error());
    Subject subject = many.common();
    all.reserve(cells->size());
    for (qsizetype i = 0; i < cells->size(); ++i) {
        const qint64 row = cells->at(i).row;
        many.describe(subject, records[i], readAt->value(row));
        RowStanding standing;
        standing.missing = ::standing(command, subject);
        // Age alone takes nothing back, here as little as beside the record: the page says of what time it is.
        standing.cannotTell = std::any_of(review.reliesOn.cbegin(), review.reliesOn.cend(),
                                          [&subject](const QString &column) { return !subject.record.knows(column); });
        all.insert(row, standing);
    }
    return all;
}

int Standings::rank(const RowStanding &standing)
{
    if (!standing.missing.isEmpty())
        return 1 + int(standing.missing.size());
    return standing.cannotTell ? 1 : 0;
}
