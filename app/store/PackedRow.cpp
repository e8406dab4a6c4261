// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PackedRow.h"

#include <QtCore/QMap>

#include <cstring>

std::shared_ptr<const PackedRow::Shape> PackedRow::shapeOf(const Table &table, int id, int updatedAt, int first)
{
    struct Column {
        ColumnType type;
        int place;
    };
    QMap<QString, Column> byId;
    byId.insert(QStringLiteral("id"), {ColumnType::Text, id});
    for (const int place : table.placesById()) {
        if (place == Table::updatedPlace)
            byId.insert(QStringLiteral("updated_at"), {ColumnType::Text, updatedAt});
        else if (place != Table::idPlace)
            byId.insert(table.columns()[place].id, {table.columns()[place].spec->type, first + place});
    }
    auto shape = std::make_shared<Shape>();
    for (auto column = byId.cbegin(); column != byId.cend(); ++column) {
        shape->ids.append(column.key());
        shape->types.append(column->type);
        shape->places.append(column->place);
    }
    return shape;
}

Values PackedRow::read(const std::shared_ptr<const Shape> &shape, sqlite3_stmt *statement, std::vector<char> &scratch)
{
    const qsizetype count = shape->places.size();
    scratch.resize(std::size_t(count) * sizeof(Cell));
    for (qsizetype i = 0; i < count; ++i) {
        const int place = shape->places.at(i);
        Cell cell{quint32(scratch.size()), 0, sqlite3_column_type(statement, place)};
        const auto append = [&](const void *bytes, std::size_t size) {
            cell.size = quint32(size);
            const auto *from = static_cast<const char *>(bytes);
            scratch.insert(scratch.end(), from, from + size);
        };
        if (cell.type == SQLITE_INTEGER) {
            const qint64 number = sqlite3_column_int64(statement, place);
            append(&number, sizeof number);
        } else if (cell.type == SQLITE_FLOAT) {
            const double number = sqlite3_column_double(statement, place);
            append(&number, sizeof number);
        } else if (cell.type != SQLITE_NULL) {
            cell.type = SQLITE_TEXT;
            const unsigned char *text = sqlite3_column_text(statement, place);
            append(text, std::size_t(sqlite3_column_bytes(statement, place)));
        }
        std::memcpy(scratch.data() + std::size_t(i) * sizeof(Cell), &cell, sizeof cell);
    }
    return Values(std::make_shared<const PackedRow>(shape, scratch));
}

PackedRow::Cell PackedRow::cell(qsizetype place) const
{
    Cell cell;
    std::memcpy(&cell, m_bytes.data() + std::size_t(place) * sizeof(Cell), sizeof cell);
    return cell;
}

QVariant PackedRow::stored(const Cell &cell) const
{
    const char *at = m_bytes.data() + cell.begin;
    if (cell.type == SQLITE_INTEGER) {
        qint64 number = 0;
        std::memcpy(&number, at, sizeof number);
        return number;
    }
    if (cell.type == SQLITE_FLOAT) {
        double number = 0;
        std::memcpy(&number, at, sizeof number);
        return number;
    }
    return cell.type == SQLITE_NULL ? QVariant() : QVariant(cell.size == 0 ? QStringLiteral("") : QString::fromUtf8(at, qsizetype(cell.size)));
}

bool PackedRow::knows(qsizetype place) const { return cell(place).type != SQLITE_NULL; }

QVariant PackedRow::value(qsizetype place) const { return Table::decode(m_shape->types.at(place), stored(cell(place))); }

QString PackedRow::text(qsizetype place) const
{
    const Cell cell = this->cell(place);
    const ColumnType type = m_shape->types.at(place);
    if (cell.type != SQLITE_TEXT || type == ColumnType::List || type == ColumnType::Flag)
        return value(place).toString();
    return cell.size == 0 ? QString() : QString::fromUtf8(m_bytes.data() + cell.begin, qsizetype(cell.size));
}
