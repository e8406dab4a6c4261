// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kinds.h"
#include "app/kind/Query.h"

#include <optional>

/// How a kind lies in the cache: its columns as SQL, its indices, what its lookups read and who looks it up.
///
/// A cell is NULL when it is not known and '' when it is known to be empty; both are blank. So one coalesce() keeps
/// what an answer did not speak of, and a rule can still tell "none" from "cannot tell".
class Table
{
public:
    struct Column {
        const ColumnSpec *spec = nullptr;
        QString id;
        QString sql;           ///< quoted
        QString key;           ///< the folded twin by which a name sorts, quoted; empty: sorts by itself
        QString order;         ///< the expression by which it sorts
        bool isNumber = false; ///< its cells are numbers: they sort before ''
        bool indexed = false;
        bool watched = false;
        int surname = -1;      ///< of a name: the column that has its surname apart; -1: none has
    };
    /// Columns of ours that are copied from one row of another kind.
    struct Source {
        QString kind;
        int key = -1;          ///< our column with the other's id; -1: our own id
        QString match;
        QStringList columns;   ///< of the other
        QList<int> targets;    ///< ours, in the same order
        QString select;        ///< those columns, by (connection, match)
    };
    /// A kind that copies columns of ours.
    struct Dependent {
        QString kind;
        QString key;           ///< its column with our id
        QString match;         ///< ours
        QStringList columns;   ///< ours
        QString select;        ///< ids of its rows, by (connection, key)
    };
    struct Clause {
        QString sql;
        QVariantList values;
    };

    Table(const KindSpec &kind, const Kinds &kinds);

    const KindSpec &kind() const { return *m_kind; }
    QString sql() const { return m_sql; }
    QString searchSql() const { return m_search; }
    /// The kind's columns without those that every table has (id, updated_at).
    const QList<Column> &columns() const { return m_columns; }
    /// Any column by id, also id and updated_at; null: no such column.
    const Column *column(const QString &id) const;
    int place(const QString &id) const; ///< in columns(), -1: not there
    static constexpr int idPlace = -1;
    static constexpr int updatedPlace = -2;
    /// The places of all that the kind declares, in the order of their ids: so Values is filled without a search.
    const QList<int> &placesById() const { return m_placesById; }
    const QList<Source> &sources() const { return m_sources; }
    const QList<Dependent> &dependents() const { return m_dependents; }
    /// Columns named "<other>_since": the instant since when that other column has had its value. Pairs of places,
    /// ours and the other's; the store keeps them.
    const QList<std::pair<int, int>> &sinces() const { return m_sinces; }
    /// Columns before whose lookup another of ours goes.
    struct Rather {
        int place;
        int other;
        int key; ///< by which the other is looked up, -1: it is not
    };
    const QList<Rather> &rathers() const { return m_rathers; }
    /// What makes the table, its indices and its search index; also tells whether an old one is still right.
    QStringList statements() const;
    /// By what it was made: the statements, and after them the rule by which its names sort.
    QString shape() const;
    /// Whether a table of that shape is this one, but for the rule of its names.
    bool fits(const QString &shape) const;

    /// row, gone_at, updated_at and the cells, by (connection, id).
    const QString &selectStored() const { return m_selectStored; }
    /// connection, id, updated_at, seen_at, then each cell and after a name its key.
    const QString &insertRow() const { return m_insertRow; }
    /// row, words: into the search index and out of it again.
    const QString &addWords() const { return m_addWords; }
    const QString &takeWords() const { return m_takeWords; }

    /// A condition as SQL; nothing: the kind has no such column.
    std::optional<Clause> clause(const Condition &condition) const;
    /// The words of these cells (in the order of columns()) and id for the prefix index.
    QString words(const QString &id, const QVariantList &cells) const;
    bool searches(int place) const { return m_columns[place].spec->searchable; }

    /// A value for SQL: invalid stays invalid (not known), null becomes ''.
    static QVariant encode(const ColumnSpec &spec, const QVariant &value);
    /// A cell as a value: invalid when not known, a null text when known to be empty.
    static QVariant decode(const ColumnSpec &spec, const QVariant &cell) { return decode(spec.type, cell); }
    static QVariant decode(ColumnType type, const QVariant &cell);
    static QString quoted(const QString &name);

private:
    void addSources(const Kinds &kinds);
    void addDependents(const Kinds &kinds);
    void addStatements(const Kinds &kinds);

    const KindSpec *m_kind;
    QString m_sql;
    QString m_search;
    QString m_selectStored;
    QString m_insertRow;
    QString m_addWords;
    QString m_takeWords;
    QList<Column> m_columns;
    QList<Column> m_fixed;
    QList<int> m_placesById;
    QList<Source> m_sources;
    QList<Dependent> m_dependents;
    QList<std::pair<int, int>> m_sinces;
    QList<Rather> m_rathers;
};
