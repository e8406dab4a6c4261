// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ReviewMarks.h"

#include "app/store/Cell.h"

Result<ReviewMark> ReviewMarks::mark(const Reviewer &reviewer)
{
    ReviewMark mark;
    const QVariantList whose{reviewer.connection, reviewer.view, reviewer.who};
    const Result<Done> all = m_db.scan(QStringLiteral("SELECT at FROM review_mark WHERE connection=? AND view=? AND who=?"), whose, [&](sqlite3_stmt *row) {
        mark.at = Cell::instant(row, 0);
        return false;
    });
    if (!all)
        return fail(all.error());
    const Result<Done> single = m_db.scan(QStringLiteral("SELECT id, at FROM review_seen WHERE connection=? AND view=? AND who=?"), whose, [&](sqlite3_stmt *row) {
        mark.seen.insert(Cell::text(row, 0), Cell::instant(row, 1));
        return true;
    });
    if (!single)
        return fail(single.error());
    return mark;
}

Result<Done> ReviewMarks::setAll(const Reviewer &reviewer, const QDateTime &at)
{
    return m_db.transaction([&]() -> Result<Done> {
        const QVariantList whose{reviewer.connection, reviewer.view, reviewer.who};
        const auto set = m_db.run(QStringLiteral("INSERT INTO review_mark (connection, view, who, at) VALUES (?,?,?,?) "
                                                 "ON CONFLICT DO UPDATE SET at=max(at, excluded.at)"),
                                  whose + QVariantList{Cell::instant(at)});
        if (!set)
            return fail(set.error());
        const auto cleared = m_db.run(QStringLiteral("DELETE FROM review_seen WHERE connection=? AND view=? AND who=? AND at<=?"),
                                      whose + QVariantList{Cell::instant(at)});
        if (!cleared)
            return fail(cleared.error());
        return Done{};
    });
}

Result<Done> ReviewMarks::setSeen(const Reviewer &reviewer, const QStringList &ids, const QDateTime &at)
{
    return m_db.transaction([&]() -> Result<Done> {
        for (const QString &id : ids) {
            const auto set = m_db.run(QStringLiteral("INSERT INTO review_seen (connection, view, who, id, at) VALUES (?,?,?,?,?) "
                                                     "ON CONFLICT DO UPDATE SET at=max(at, excluded.at)"),
                                      {reviewer.connection, reviewer.view, reviewer.who, id, Cell::instant(at)});
            if (!set)
                return fail(set.error());
        }
        return Done{};
    });
}
