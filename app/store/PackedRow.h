// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Values.h"
#include "app/store/Table.h"

#include <sqlite3.h>

#include <vector>

/// A record's cells as SQLite had them, in one piece of memory: a value is made when it is asked for. For reading many thousands
/// of records of which each rule looks at a few columns.
class PackedRow final : public ValuesSource
{
public:
    /// What all rows of a statement have in common. It outlives the table that it was made of.
    struct Shape {
        QStringList ids;          ///< in their order, "id" among them
        QList<ColumnType> types;
        QList<int> places;        ///< in the statement
    };
    /// `id`, `updatedAt`: their places in the statement; `first`: that of the table's first column, the others follow.
    static std::shared_ptr<const Shape> shapeOf(const Table &table, int id, int updatedAt, int first);

    /// The statement's present row. `scratch`: kept between rows.
    static Values read(const std::shared_ptr<const Shape> &shape, sqlite3_stmt *statement, std::vector<char> &scratch);

    PackedRow(std::shared_ptr<const Shape> shape, const std::vector<char> &bytes) : m_shape(std::move(shape)), m_bytes(bytes) { }
    const QStringList &ids() const override { return m_shape->ids; }
    bool knows(qsizetype place) const override;
    QVariant value(qsizetype place) const override;
    QString text(qsizetype place) const override;

private:
    struct Cell {
        quint32 begin = 0;
        quint32 size = 0;
        int type = SQLITE_NULL;
    };
    Cell cell(qsizetype place) const;
    QVariant stored(const Cell &cell) const;

    std::shared_ptr<const Shape> m_shape;
    std::vector<char> m_bytes; ///< a Cell each, then what they say
};
