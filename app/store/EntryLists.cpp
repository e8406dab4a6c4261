// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/EntryLists.h"

#include "app/store/Db.h"
#include "app/store/OutboxRow.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace {
/// Which of "e" are in the list, with the values.
QString inList(const EntryListQuery &query, QVariantList &values)
{
    QString where = QStringLiteral("e.state IN (%1)").arg(QStringList(query.states.size(), QStringLiteral("?")).join(QLatin1Char(',')));
    for (const EntryState state : query.states)
        values.append(entryStateName(state));
    if (!query.batch.isEmpty()) {
        where += QStringLiteral(" AND e.batch=? AND e.batch<>''");
        values.append(query.batch);
    }
    return where;
}

/// Which of them are shown.
QString isShown(const EntryListQuery &query, QVariantList &values)
{
    EntryListQuery narrow = query;
    if (!query.shown.isEmpty())
        narrow.states.removeIf([&query](EntryState state) { return !query.shown.contains(state); });
    QString where = inList(narrow, values);
    if (query.expected) {
        where += QStringLiteral(" AND e.expected=?");
        values.append(*query.expected ? 1 : 0);
    }
    return where;
}

QString numbers(const QList<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString personOf(const Entry &entry) { return entry.draft.connection + QLatin1Char('\n') + entry.person; }

Result<QList<Entry>> entries(Db &outbox, const QString &columns, const QString &from, const QVariantList &values)
{
    QList<Entry> found;
    const Result<Done> read = outbox.scan(QStringLiteral("SELECT e.id,%1,(%2) %3").arg(columns, OutboxRow::asksSecond(), from), values, [&](sqlite3_stmt *row) {
        found.append(OutboxRow::read(row));
        return true;
    });
    if (!read)
        return fail(read.error());
    return found;
}

/// What is open of persons who have several open entries.
QString several(const QString &persons)
{
    return QStringLiteral("FROM (%1) w CROSS JOIN entry e WHERE e.connection=w.c AND e.holds=1 AND e.person=w.p ORDER BY e.changed_at DESC, e.id DESC").arg(persons);
}

Result<QHash<QString, QList<Entry>>> othersOfAll(Db &outbox)
{
    const auto found = entries(outbox, OutboxRow::columnsWith(false, true),
                               several(QStringLiteral("SELECT connection AS c, person AS p FROM entry WHERE holds=1 GROUP BY connection, person HAVING count(*)>1")), {});
    if (!found)
        return fail(found.error());
    QHash<QString, QList<Entry>> all;
    for (const Entry &entry : *found)
        all[personOf(entry)].append(entry);
    return all;
}

/// In order by SQL alone: nothing of an entry is read but what a row needs.
Result<Done> markAll(Db &outbox, const QString &where, const QVariantList &values, QList<EntryMark> &rows)
{
    const QString second = QStringLiteral("CASE WHEN e.state IN ('ready','waiting') AND NOT (e.approved_print<>'' AND e.approved_print=e.print) THEN %1 ELSE 0 END")
                               .arg(OutboxRow::asksSecond());
    return outbox.scan(QStringLiteral("SELECT e.id,e.state,e.held,%1 FROM entry e WHERE %2 ORDER BY e.needs_person DESC, e.changed_at DESC, e.id DESC").arg(second, where),
                       values, [&rows](sqlite3_stmt *row) {
                           rows.append({sqlite3_column_int64(row, 0), entryStateFromName(Cell::text(row, 1)), sqlite3_column_int(row, 2) != 0, sqlite3_column_int(row, 3) != 0});
                           return true;
                       });
}

/// In an order, or by words, that no column holds: each entry is looked at, and let go.
Result<Done> markMatching(Db &outbox, const EntryListQuery &query, const QString &where, const QVariantList &values, QList<EntryMark> &rows)
{
    QHash<QString, QList<Entry>> others;
    if (query.key && (query.reads & EntryListQuery::Others) != 0) {
        auto found = othersOfAll(outbox);
        if (!found)
            return fail(found.error());
        others = std::move(*found);
    }
    const QString columns = OutboxRow::columnsWith((query.reads & EntryListQuery::Answers) != 0, (query.reads & EntryListQuery::Base) != 0);
    const QString order = query.key ? QStringLiteral("e.changed_at DESC, e.id DESC") : QStringLiteral("e.needs_person DESC, e.changed_at DESC, e.id DESC");
    std::vector<std::pair<QString, EntryMark>> keyed;
    const Result<Done> read = outbox.scan(
        QStringLiteral("SELECT e.id,%1,(%2) FROM entry e WHERE %3 ORDER BY %4").arg(columns, OutboxRow::asksSecond(), where, order), values, [&](sqlite3_stmt *row) {
            const Entry entry = OutboxRow::read(row);
            if (!query.matches || query.matches(entry))
                keyed.emplace_back(query.key ? query.key(entry, others.value(personOf(entry))) : QString(), EntryMark{entry.id, entry.state, entry.held, entry.waitsForSecond()});
            return true;
        });
    if (!read)
        return read;
    if (query.key) {
        std::stable_sort(keyed.begin(), keyed.end(),
                         [down = query.descending](const auto &a, const auto &b) { return down ? b.first < a.first : a.first < b.first; });
    }
    rows.reserve(qsizetype(keyed.size()));
    for (const auto &each : keyed)
        rows.append(each.second);
    return Done{};
}
} // namespace

Result<EntryList> EntryLists::list(Db &outbox, const EntryListQuery &query)
{
    EntryList list;
    QVariantList values;
    const QString all = inList(query, values);
    Result<Done> done = outbox.scan(QStringLiteral("SELECT e.state, count(*) FROM entry e WHERE %1 GROUP BY e.state").arg(all), values, [&list](sqlite3_stmt *row) {
        list.counts.insert(entryStateFromName(Cell::text(row, 0)), sqlite3_column_int64(row, 1));
        return true;
    });
    values.clear();
    const QString where = isShown(query, values);
    if (done)
        done = query.matches || query.key ? markMatching(outbox, query, where, values, list.rows) : markAll(outbox, where, values, list.rows);
    if (!done)
        return fail(done.error());

    QList<qint64> looked;
    if (!list.rows.isEmpty()) {
        QSet<int> windows;
        const int last = int(list.rows.size() - 1) / query.windowSize;
        for (const int window : query.windows)
            windows.insert(qMin(window, last)); // what stood behind a list that is shorter now
        for (const int window : std::as_const(windows)) {
            const int end = qMin(int(list.rows.size()), (window + 1) * query.windowSize);
            for (int row = window * query.windowSize; row < end; ++row)
                looked.append(list.rows.at(row).id);
        }
    }
    if (query.kept != 0 && !looked.contains(query.kept))
        looked.append(query.kept);
    auto seen = read(outbox, looked);
    if (!seen)
        return fail(seen.error());
    list.seen = std::move(*seen);
    return list;
}

Result<EntryPart> EntryLists::read(Db &outbox, const QList<qint64> &ids)
{
    const QString list = numbers(ids);
    EntryPart part;
    auto found = entries(outbox, OutboxRow::columns(), QStringLiteral("FROM entry e WHERE e.id IN (SELECT value FROM json_each(?))"), {list});
    if (!found)
        return fail(found.error());
    part.entries = std::move(*found);
    const QString persons = QStringLiteral("SELECT DISTINCT a.connection AS c, a.person AS p FROM entry a"
                                           " WHERE a.id IN (SELECT value FROM json_each(?)) AND a.state IN ('ready','waiting')"
                                           " AND EXISTS (SELECT 1 FROM entry b WHERE b.connection=a.connection AND b.holds=1 AND b.person=a.person AND b.id<>a.id)");
    auto others = entries(outbox, OutboxRow::columns(), several(persons), {list});
    if (!others)
        return fail(others.error());
    part.others = std::move(*others);
    return part;
}
