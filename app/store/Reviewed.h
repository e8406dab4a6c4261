// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kinds.h"
#include "app/kind/Review.h"
#include "app/store/ReviewMarks.h"

#include <QtCore/QSet>

/// What a review asks of the cache, in SQL: what changed since a mark, and counts over a set of rows. Kinds whose
/// rows are many; nothing here reads a row that it does not need.
class Reviewed
{
public:
    Reviewed(Db &cache, const Kinds &kinds) : m_db(cache), m_kinds(kinds) { }

    using Changes = QHash<qint64, QList<RecordDetail::Change>>;

    /// The changes of rows (still there) that are later than the mark, oldest first. `only`: of these rows; null: of all.
    Result<Changes> changes(const QString &connection, const QString &kind, const ReviewMark &mark, const QSet<qint64> *only = nullptr);
    /// How many of `rows` by the values of a column, in the order of the values.
    Result<Counts> counts(const QString &connection, const QString &kind, const QString &column, const QSet<qint64> &rows);
    Result<QHash<qint64, QList<qint64>>> tallies(const QString &kind, const QList<TallySpec> &tallies, const QList<qint64> &rows);
    /// Ids at the service, and when each was last read.
    Result<QHash<qint64, QDateTime>> readAt(const QString &kind, const QList<qint64> &rows);
    Result<QHash<qint64, QString>> ids(const QString &kind, const QList<qint64> &rows);
    /// When the oldest scope of the kind was last read whole; invalid: one never was.
    Result<QDateTime> wholeRead(const QString &connection, const QString &kind);

private:
    QString tableOf(const QString &kind) const;
    Result<qint64> number(const QString &connection);

    Db &m_db;
    const Kinds &m_kinds;
};
