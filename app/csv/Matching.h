// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QVarLengthArray>

#include <optional>
#include <utility>

/// Finds the cached record that a row of a file names. Filled once with the columns it asks for, then asked a row.
class Matching
{
public:
    explicit Matching(const KindSpec &kind);

    /// What a row has for the columns that name a record: column → text. "any": one of them, not known which. Blank ones are not
    /// there. A list, for it has two or three and there are many thousands of rows.
    class Given
    {
    public:
        void insert(const QString &column, const QString &text);
        /// Null: not there.
        QString value(const QString &column) const;

    private:
        QList<std::pair<QString, QString>> m_cells;
    };

    /// What every row will be asked for: add() then keeps no record that none of them can mean. Not called: it keeps all.
    void expect(const QList<Given> &rows);
    /// The kind's columns that add() wants, in this order.
    QStringList columns() const { return m_columns; }
    /// Column → the values that rows expect of it. Whoever adds the records that have them, letter by letter, need not add
    /// the others if all are found then.
    const QHash<QString, QSet<QString>> &expected() const { return m_exactly; }
    bool hasFoundAll() const;
    /// A record that was added before is not added again.
    void add(qint64 row, const QString &id, const QStringList &cells);

    struct Found {
        qint64 row = 0;               ///< 0: nobody, or not told apart
        std::optional<Finding> said;
        QString shown;                ///< what the row said of whom
    };
    Found find(const Given &given, int line) const;
    /// The row has a name beside its ID, and that of the record found is another: it has to be asked who is meant.
    std::optional<Finding> otherName(const Given &given, const Found &found, int line) const;
    QString name(qint64 row) const { return m_names.value(row); }
    /// All that were added and kept.
    QList<qint64> rows() const { return m_names.keys(); }

private:
    using Rows = QVarLengthArray<qint64, 4>;
    struct Hit {
        QString value;
        qint64 row = 0;
    };
    using Index = QHash<QString, QVarLengthArray<Hit, 1>>; ///< value without case and leading zeros → who has it, in which letters
    /// One of the kind's matches, its columns' names made once.
    struct By {
        const MatchSpec *spec = nullptr;
        QString column;
        QString with;
        bool isName = false;
        int digits = 0;
    };
    int digitsOf(const QString &column) const;
    Rows rowsOf(const QString &column, const QString &value, bool *isExact = nullptr) const;
    Rows narrowed(const Rows &rows, const By &match, const Given &given) const;
    QString nameOf(const Given &given) const;
    /// Where the row has its name.
    QString namedIn(const Given &given) const;
    Found findAny(const QString &value, int line) const;

    struct Column {
        bool isName = false;
        bool matches = false;
        bool stands = false; ///< tells records with the same value apart
    };

    const KindSpec &m_kind;
    const QString m_nameColumn;
    QList<By> m_matches;
    QStringList m_columns;
    QList<Column> m_uses;    ///< of m_columns, in their order
    std::optional<QHash<QString, QSet<QString>>> m_expected; ///< column → values without case and leading zeros
    QHash<QString, QSet<QString>> m_exactly;
    qsizetype m_foundExactly = 0; ///< of their values
    bool m_vague = false;    ///< some row names its record in a way that no index of the store knows
    QHash<QString, Index> m_indices;
    QHash<QString, QHash<qint64, QString>> m_with; ///< second columns: row → value
    QHash<qint64, QString> m_names;                ///< of all that were added
};
