// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Review.h"

/// What changed since a person last looked, and how many of what there are: the review of a list. Queries may hold
/// Review::changed as a condition and Review::standing as a condition or the order; Core::order() and Core::counts()
/// bring those here by themselves. A person is who the desk was started by.
class Reviews : public QObject
{
    Q_OBJECT

public:
    explicit Reviews(Core::Inside &inside);

    /// Whether only this part can answer the query.
    static bool concerns(const Query &query);
    QFuture<Result<QList<qint64>>> order(const Query &query);
    QFuture<Result<Counts>> counts(const Query &query, const QString &column);
    /// One number for each query, in their order.
    QFuture<Result<QList<qint64>>> sizes(const QList<Query> &queries);

    /// What the view shows of these rows besides their columns: changes since this person's mark, tallies, standing.
    QFuture<Result<QHash<qint64, RowExtras>>> extras(const QString &view, const QString &connection, const QList<qint64> &rows);
    /// All rows of the view that changed since this person's mark, with their changes.
    QFuture<Result<QHash<qint64, QList<RecordDetail::Change>>>> changes(const QString &view, const QString &connection);
    /// When this person last marked the whole view; invalid: never.
    QFuture<Result<QDateTime>> lastReview(const QString &view, const QString &connection);
    /// Marks these rows (none: all of the view) as reviewed up to `until`, the moment at which they were shown: what came
    /// later stays to be seen. On disk when it has finished.
    QFuture<Result<Done>> mark(const QString &view, const QString &connection, const QList<qint64> &rows, const QDateTime &until);

    /// When the oldest part of the kind was last read whole.
    QFuture<Result<QDateTime>> wholeRead(const QString &connection, const QString &kind);

    /// Asks the service for this record alone, where it gives one and was not just asked; the store's news follows. What
    /// rests on the record blocks again then, if it still stands in the way.
    void readAgain(const QString &kind, qint64 row);

Q_SIGNALS:
    void marked(const QString &view);
    /// The copy of the records was damaged and is fetched anew: a row's number is another record's from now on.
    void renumbered();

private:
    struct Asked;
    Asked asked(const QString &view, const QString &connection) const;
    Asked asked(const Query &query) const;

    void readAgain(const RecordDetail &detail);

    Core::Inside &m_in;
    QHash<QString, QDateTime> m_readAgain; ///< when, by connection and record; those that rest still
};
