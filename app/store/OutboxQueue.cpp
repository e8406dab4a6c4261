// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may go, and when: the questions of the outbox's pump and of the window's counters.
#include "app/store/OutboxTable.h"

#include "app/store/OutboxRow.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {
// The place of an entry among those of its person: the line of its history by which it last left the drafts. It is written
// once: released_at, from which the hold counts, moves with a decision of the person and with the clock.
QString place(const QString &entry)
{
    return QStringLiteral("coalesce((SELECT max(h.id) FROM history h WHERE h.entry=%1.id AND h.from_state='draft' AND h.to_state='ready'),0)").arg(entry);
}

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

// The first of its person: nothing released earlier is still open, and nothing of that person may have arrived without
// our knowing. Drafts and what is over do not hold ("holds" is 0).
const QString first = QStringLiteral("e.connection=?1 AND e.holds=1 AND e.state IN ('ready','waiting') AND e.held=0"
                                     " AND %2"
                                     " AND NOT EXISTS (SELECT 1 FROM entry p WHERE p.connection=?1 AND p.holds=1 AND p.person=e.person AND p.id<>e.id"
                                     " AND NOT (p.state='rejected' AND e.command IN (%1))"
                                     " AND (p.state IN ('sending','unsure') OR (%3,p.id)<(%4,e.id)))");
} // namespace

OutboxTable::OutboxTable(Db &db, const QStringList &cures) : m_db(db)
{
    QStringList quoted;
    for (const QString &cure : cures)
        quoted.append(QString(u'\'' + QString(cure).remove(u'\'') + u'\''));
    m_first = first.arg(quoted.join(u','), mayLeave(), place(QStringLiteral("p")), place(QStringLiteral("e")));
}

Result<QList<Entry>> OutboxTable::due(const QString &connection, const QDateTime &now, int holdSeconds, int limit)
{
    const qint64 at = now.toMSecsSinceEpoch();
    return select(QStringLiteral("WHERE %1 AND coalesce(e.not_before,0)<=?2 AND (e.hold_over=1 OR coalesce(e.released_at,0)<=?3)"
                                 " ORDER BY e.hold_over DESC, e.released_at, e.id LIMIT ?4").arg(m_first),
                  {connection, at, at - qint64(holdSeconds) * 1000, limit});
}

Result<QDateTime> OutboxTable::nextDue(const QString &connection, const QDateTime &now, int holdSeconds)
{
    // Two ranges of two indexes, those still held and those that wait for a time: not everything that is due already.
    const QString when = QStringLiteral("SELECT max(coalesce(e.not_before,0), CASE WHEN e.hold_over THEN 0 ELSE coalesce(e.released_at,0)+?2 END) AS at FROM entry e WHERE %1").arg(m_first);
    QDateTime next;
    const Result<Done> read = m_db.scan(
        QStringLiteral("SELECT min(at) FROM (%1 AND e.hold_over=0 AND e.released_at>?3-?2 UNION ALL %1 AND e.not_before>?3) WHERE at>?3").arg(when),
        {connection, qint64(holdSeconds) * 1000, now.toMSecsSinceEpoch()}, [&](sqlite3_stmt *row) {
            next = Cell::instant(row, 0);
            return false;
        });
    if (!read)
        return fail(read.error());
    return next;
}

Result<QList<Entry>> OutboxTable::toReadBack(const QString &connection, const QDateTime &now, int limit)
{
    return select(QStringLiteral("WHERE connection=? AND state='unsure' AND (not_before<=? OR (not_before IS NULL AND needs_person=0))"
                                 " ORDER BY changed_at, id LIMIT ?"),
                  {connection, now.toMSecsSinceEpoch(), limit});
}

Result<QDateTime> OutboxTable::nextReadBack(const QString &connection, const QDateTime &now)
{
    const auto next = m_db.value(QStringLiteral("SELECT min(not_before) FROM entry WHERE connection=? AND state='unsure' AND not_before>?"),
                                 {connection, now.toMSecsSinceEpoch()});
    if (!next)
        return fail(next.error());
    return next->isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(next->toLongLong(), Qt::UTC);
}

Result<Done> OutboxTable::followClock(qint64 by, const QDateTime &from, const QDateTime &to)
{
    const QVariant early = from.toMSecsSinceEpoch();
    const QVariant late = to.toMSecsSinceEpoch();
    // What was accepted and has still to show is confirmed by a record that was read after it.
    const Result<Done> shown = perform(QStringLiteral("UPDATE entry SET changed_at=changed_at+? WHERE state='done' AND expected=1 AND (changed_at<=? OR changed_at>?)"),
                                       {by, early, late});
    return shown ? perform(QStringLiteral("UPDATE entry SET not_before=not_before+?, released_at=released_at+?, changed_at=changed_at+?"
                                          " WHERE holds=1 AND state IN ('ready','waiting','unsure') AND (changed_at<=? OR changed_at>?)"),
                           {by, by, by, early, late})
                 : shown;
}

Result<Done> OutboxTable::followClockSetBack(const QDateTime &now)
{
    const QVariant today = now.toMSecsSinceEpoch();
    const auto ahead = m_db.value(QStringLiteral("SELECT 1 FROM entry WHERE state='done' AND expected=1 AND changed_at>? LIMIT 1"), {today});
    if (!ahead)
        return fail(ahead.error());
    const Result<Done> shown = ahead->isNull() ? Result<Done>(Done{})
                                               : perform(QStringLiteral("UPDATE entry SET changed_at=? WHERE state='done' AND expected=1 AND changed_at>?"), {today, today});
    if (!shown)
        return shown;
    // By the latest of those that wait: what was over in a time when the clock ran far ahead says nothing of them.
    const auto latest = m_db.value(QStringLiteral("SELECT max(changed_at) FROM entry WHERE holds=1 AND state IN ('ready','waiting','unsure')"
                                                    " AND changed_at>?"), {now.toMSecsSinceEpoch()});
    if (!latest)
        return fail(latest.error());
    if (latest->isNull())
        return Done{};
    return followClock(now.toMSecsSinceEpoch() - latest->toLongLong(), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), now);
}

Result<OutboxCounts> OutboxTable::counts(const QDateTime &now, const QDate &soon)
{
    OutboxCounts counts;
    const auto read = [this](const QString &sql, const QVariantList &values, const std::function<bool(sqlite3_stmt *)> &row) {
        return m_db.scan(sql, values, row);
    };
    Result<Done> done = read(QStringLiteral("SELECT state, count(*) FROM entry GROUP BY state"), {}, [&](sqlite3_stmt *row) {
        counts.byState.insert(entryStateFromName(Cell::text(row, 0)), sqlite3_column_int64(row, 1));
        return true;
    });
    if (done) {
        // Each by its own index, which SQLite would not choose itself: the open ones may be ten thousand.
        done = read(QStringLiteral("SELECT (SELECT count(*) FROM entry INDEXED BY entry_needs WHERE needs_person=1 AND state NOT IN ('done','dropped')),"
                                   " (SELECT count(*) FROM entry INDEXED BY entry_expires WHERE send_until<>'' AND state IN ('draft','ready','waiting')"
                                   " AND send_until BETWEEN ?1 AND ?2)"),
                    {now.addDays(-1).toString(Qt::ISODate).left(10), soon.toString(Qt::ISODate)}, [&](sqlite3_stmt *row) {
                        counts.needsPerson = sqlite3_column_int64(row, 0);
                        counts.expiresSoon = sqlite3_column_int64(row, 1);
                        return false;
                    });
    }
    bool asksSecond = false;
    if (done) {
        done = read(QStringLiteral("SELECT 1 FROM second_person LIMIT 1"), {}, [&](sqlite3_stmt *) {
            asksSecond = true;
            return false;
        });
    }
    if (done && !asksSecond) {
        done = read(QStringLiteral("SELECT min(max(coalesce(released_at,changed_at),created_at)) FROM entry INDEXED BY entry_oldest WHERE held=0 AND state IN ('ready','waiting')"), {},
                    [&](sqlite3_stmt *row) {
                        counts.oldestReady = Cell::instant(row, 0);
                        return false;
                    });
    }
    if (done && asksSecond) {
        // Every open row is looked at, and not by an index alone: only where somebody asks for it.
        done = read(QStringLiteral("SELECT sum(NOT may_leave), min(CASE WHEN may_leave AND held=0 THEN since END)"
                                   " FROM (SELECT %1 AS may_leave, held, max(coalesce(released_at,changed_at),created_at) AS since FROM entry e WHERE state IN ('ready','waiting'))").arg(mayLeave()),
                    {}, [&](sqlite3_stmt *row) {
                        counts.second = sqlite3_column_int64(row, 0);
                        counts.oldestReady = Cell::instant(row, 1);
                        return false;
                    });
    }
    if (!done)
        return fail(done.error());
    return counts;
}

Result<qint64> OutboxTable::held()
{
    const auto count = m_db.value(QStringLiteral("SELECT count(*) FROM entry e WHERE e.state IN ('ready','waiting') AND e.held=1"
                                                 " AND e.needs_person=0 AND %1").arg(mayLeave()));
    if (!count)
        return fail(count.error());
    return count->toLongLong();
}

Result<qint64> OutboxTable::onTheWay(const QString &connection, const QDateTime &now, int holdSeconds, bool asksSecond)
{
    constexpr qint64 longWait = 60 * 60; // seconds: a person sees it go rather than wait
    const auto count = m_db.value(QStringLiteral("SELECT count(*) FROM entry e WHERE e.state IN ('ready','waiting','sending') AND e.connection=?"
                                                 " AND (e.state='sending' OR (e.held=0 AND coalesce(e.not_before,0)<=?"
                                                 " AND (e.hold_over=1 OR coalesce(e.released_at,0)<=?) AND %1"
                                                 " AND NOT EXISTS (SELECT 1 FROM entry p WHERE p.connection=e.connection AND p.holds=1 AND p.person=e.person AND p.id<>e.id"
                                                 " AND (p.held=1 OR p.state IN ('unsure','conflict','rejected')) AND (p.state='unsure' OR (%2,p.id)<(%3,e.id)))))")
                                      .arg(asksSecond ? mayLeave() : QStringLiteral("1"), place(QStringLiteral("p")), place(QStringLiteral("e"))),
                                  {connection, now.addSecs(longWait).toMSecsSinceEpoch(), now.addSecs(-holdSeconds).toMSecsSinceEpoch()});
    if (!count)
        return fail(count.error());
    return count->toLongLong();
}

Result<QList<Entry>> OutboxTable::openOfPersons(const QString &connection, const QStringList &persons)
{
    return select(QStringLiteral("INDEXED BY entry_person WHERE connection=? AND holds IN (0,1) AND person IN (SELECT value FROM json_each(?))"
                                 " AND state NOT IN ('done','dropped') ORDER BY id"),
                  {connection, jsonList(persons)});
}

Result<QHash<QString, Entry>> OutboxTable::inHand(const QString &connection, const QString &kind, const QStringList &targets)
{
    const Result<QList<Entry>> open = select(QStringLiteral("WHERE connection=? AND kind=? AND target IN (SELECT value FROM json_each(?))"
                                                            " AND state<>'dropped' ORDER BY (state='done' AND expected=0) DESC, changed_at, id"),
                                             {connection, kind, jsonList(targets)});
    if (!open)
        return fail(open.error());
    QHash<QString, Entry> newest;
    for (const Entry &entry : *open)
        newest.insert(entry.draft.target, entry);
    return newest;
}
