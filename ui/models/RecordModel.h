// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"
#include "ui/models/TableSource.h"
#include "ui/models/WindowCache.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

/// A kind's records as a table: the whole order as row numbers, the rows themselves in windows fetched when they are
/// looked at. Sorting and filtering are the store's; data() never waits, a row that is not here yet reads "…".
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the row's number, qint64
        ToneRole,                   ///< Tone as int, for the state column
        ShapeRole,                  ///< PillShape as int
        IdRole,                     ///< the record's id at the service
        BlankRole,                  ///< the cell says that there is nothing: drawn dimmed
        ValueRole,                  ///< for a file, instead of the words: a QDate, a number
    };
    enum class Extra { None, InHand, Standing, Changed, When, Whose, Tally };

    /// `standingOf`: command whose missing conditions have a column of their own; empty: none.
    RecordModel(const KindSpec &kind, TableSource source, const QString &standingOf = {}, QObject *parent = nullptr, const ReviewSpec &review = {});

    /// Our name at the service, for the column that says whose a row is.
    void setOurs(const QString &ours);

    /// Shows another query. The first window is asked for before the whole order.
    void setQuery(const Query &query);
    const Query &query() const { return m_query; }
    /// The data behind the query may have changed; selection, current cell and scroll position stay.
    void refresh();
    /// Takes all rows away until refresh(): their numbers are other records' from now on.
    void drop();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const KindSpec &kind() const { return m_kind; }
    qint64 rowNumber(int position) const { return m_order.value(position); }
    int positionOf(qint64 row) const { return int(m_order.indexOf(row)); }
    /// "trn", or "inHand" and "standing" for the columns that are not the service's.
    QString columnId(int column) const;
    int columnOf(const QString &id) const;
    Extra extra(int column) const { return m_columns.at(column).extra; }
    const ColumnSpec *spec(int column) const { return m_columns.at(column).spec; }
    /// Whole rows have been ordered, not only the first window.
    bool isWhole() const { return m_whole; }
    /// A row that is here already; null: not yet.
    const Row *known(int position) const { return m_cache.row(position, m_order.at(position)); }
    /// How many rows are held with more than their columns.
    qsizetype extrasHeld() const { return m_extras.size(); }
    QString summary(const Row &row) const;
    /// Rows by number, also those that are not in the cache (to copy or print them).
    QFuture<Result<QList<Row>>> fetch(const QList<qint64> &rows) const;
    /// All rows of the query, also those that nobody looked at.
    const QList<qint64> &order() const { return m_order; }
    /// What the columns that are not the service's say of these rows, by row in the columns' order, to be written into a file.
    QFuture<Result<QHash<qint64, QStringList>>> computed(const QList<qint64> &rows, const QList<int> &columns);
    /// Tab-separated text of these rows under a line of headers, in their order, also of those that nobody looked at.
    QFuture<Result<QString>> asText(const QList<qint64> &rows, const QList<int> &columns);

Q_SIGNALS:
    /// The order stands (also when it is the same): `count` rows.
    void settled(int count);
    void failed(const Error &error);
    /// Around a change of order: a row is another record after it. `asked`: it is the answer to a query that was set, else the
    /// records changed by themselves.
    void aboutToReorder();
    void reordered(bool asked);

private:
    struct Column {
        QString id;
        int cell = -1;
        const ColumnSpec *spec = nullptr;
        Extra extra = Extra::None;
        int tally = -1;
    };
    void askOrder(bool firstWindow);
    void takeOrder(const QList<qint64> &order, bool whole);
    void reorder(const QList<qint64> &order);
    void fetchWanted();
    void shown(int window);
    void forgetExtras();
    const Row *at(const QModelIndex &index) const;
    QString display(const Row &row, const Column &column, bool full) const;
    QString nameless(const Row &row) const;
    QString inHand(const Row &row) const;
    bool isInHand(const Row &row) const;
    QString standing(const Row &row) const;
    QString changes(const Row &row, bool full) const;
    QString whose(const Row &row) const;
    QString age(const QVariant &value) const;
    bool wantsExtras() const;
    const AgeSpec *ageOf(const Column &column) const;
    bool isNumber(const Column &column) const;
    QString spokenHeader(int section) const;

    const KindSpec m_kind;
    TableSource m_source;
    QString m_standingOf;
    QList<Column> m_columns;
    Query m_query;
    QList<qint64> m_order;
    bool m_whole = false;
    bool m_answering = false; ///< the query has not had its whole order yet
    int m_asked = 0;          ///< number of the newest query; older answers are dropped
    bool m_orderUnderWay = false;
    bool m_orderAgain = false;
    QFuture<Result<QList<qint64>>> m_ordering; ///< of all rows
    mutable WindowCache m_cache;
    mutable QTimer m_batch;
    const ReviewSpec m_review;
    QString m_ours;
    QHash<qint64, RowExtras> m_extras;
};
