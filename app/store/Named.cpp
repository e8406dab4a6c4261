// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Named.h"

#include "app/store/Cell.h"
#include "app/store/OutboxTable.h"
#include "app/store/Records.h"
#include "app/store/Reviewed.h"
#include "app/store/Search.h"

namespace {
constexpr int atMost = 500; // of one kind: who finds more types on
constexpr int fewDigits = 4; // fewer are a number of the outbox
} // namespace

Result<QStringList> Named::ids(Stores &stores, const QString &text, const QStringList &connections)
{
    const QString trimmed = text.trimmed();
    const bool isNumber = std::all_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isDigit(); });
    if (Search::expression(trimmed).isEmpty() || (isNumber && trimmed.size() < fewDigits))
        return QStringList();
    QSet<QString> found;
    for (const KindSpec &kind : stores.kinds.all()) {
        if (std::none_of(kind.columns.cbegin(), kind.columns.cend(), [](const ColumnSpec &each) { return each.searchable; }))
            continue;
        for (const QString &connection : connections) {
            Query query;
            query.kind = QString::fromLatin1(kind.id);
            query.connection = connection;
            query.text = trimmed;
            query.limit = atMost;
            const auto rows = stores.records.order(query);
            if (!rows)
                return fail(rows.error());
            if (rows->isEmpty())
                continue;
            const auto ids = Reviewed(stores.cacheDb, stores.kinds).ids(query.kind, *rows);
            if (!ids)
                return fail(ids.error());
            for (const QString &id : *ids)
                found.insert(id);
        }
    }
    // Whoever has left the lists since is still in the outbox.
    const auto read = stores.outboxDb.scan(QStringLiteral("SELECT DISTINCT target, name, reference FROM entry"), {}, [&](sqlite3_stmt *row) {
        if (Search::matches(trimmed, Search::indexed(Cell::text(row, 1) + QLatin1Char(' ') + Cell::text(row, 2))))
            found.insert(Cell::text(row, 0));
        return true;
    });
    if (!read)
        return fail(read.error());
    return found.values();
}

Result<QHash<qint64, QString>> Named::names(Stores &stores, const QList<ActivityLine> &lines)
{
    QHash<qint64, QString> all;
    QHash<QStringList, QString> known;
    for (const ActivityLine &line : lines) {
        const KindSpec *kind = stores.kinds.kind(line.kind);
        if (line.target.isEmpty() || kind == nullptr)
            continue;
        const QStringList key{line.connection, line.kind, line.target};
        if (!known.contains(key)) {
            const auto detail = stores.records.byId(line.connection, line.kind, line.target);
            if (!detail)
                return fail(detail.error());
            QString name = *detail ? (*detail)->record.values.text(QString::fromLatin1(kind->nameColumn)) : QString();
            if (name.isEmpty() && line.entry != 0) {
                const auto entry = stores.outbox.entry(line.entry);
                if (!entry)
                    return fail(entry.error());
                if (*entry && (*entry)->draft.target == line.target)
                    name = (*entry)->name.isEmpty() ? (*entry)->reference : (*entry)->name;
            }
            known.insert(key, name);
        }
        if (const QString name = known.value(key); !name.isEmpty())
            all.insert(line.number, name);
    }
    return all;
}
