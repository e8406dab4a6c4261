// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <vector>

/// A raw statement's cells and the store's instants. Included by the store's own sources only.
namespace Cell {

inline QString text(sqlite3_stmt *statement, int place)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, place)), sqlite3_column_bytes(statement, place));
}

/// Invalid for NULL.
inline QVariant read(sqlite3_stmt *statement, int place)
{
    switch (sqlite3_column_type(statement, place)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, place));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, place);
    case SQLITE_NULL:
        return {};
    default: {
        const QString read = text(statement, place);
        return read.isNull() ? QStringLiteral("") : read;
    }
    }
}

/// Reads many rows: a short text that a column has had lately (a state, a cohort, a reason) is shared and not made again. A
/// column whose texts seldom come back is left alone after a while.
class Repeats
{
public:
    explicit Repeats(qsizetype columns) : m_columns(std::size_t(columns)) { }

    QVariant read(sqlite3_stmt *statement, int place, qsizetype column)
    {
        Column &of = m_columns[std::size_t(column)];
        const bool inVain = of.asked >= trial && of.found * 2 < of.asked;
        if (inVain || sqlite3_column_type(statement, place) != SQLITE_TEXT)
            return Cell::read(statement, place);
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, place));
        const int size = sqlite3_column_bytes(statement, place);
        if (size == 0 || size > longest)
            return Cell::read(statement, place);
        ++of.asked;
        Slot &slot = of.lately[std::size_t(size + text[0] * 3 + text[size - 1] * 5 + text[size / 2] * 7) % remembered];
        if (slot.size == size && std::memcmp(slot.bytes.data(), text, std::size_t(size)) == 0) {
            ++of.found;
            return slot.value;
        }
        slot.size = size;
        std::memcpy(slot.bytes.data(), text, std::size_t(size));
        slot.value = QString::fromUtf8(text, size);
        return slot.value;
    }

private:
    static constexpr int remembered = 8;
    static constexpr int longest = 44;
    static constexpr int trial = 64;
    struct Slot {
        std::array<char, longest> bytes;
        int size = 0;
        QVariant value;
    };
    struct Column {
        std::array<Slot, remembered> lately;
        int asked = 0;
        int found = 0;
    };
    std::vector<Column> m_columns;
};

inline QDateTime instant(sqlite3_stmt *statement, int place)
{
    if (sqlite3_column_type(statement, place) == SQLITE_NULL)
        return {};
    return QDateTime::fromMSecsSinceEpoch(sqlite3_column_int64(statement, place), Qt::UTC);
}

/// Milliseconds, or NULL for an invalid instant.
inline QVariant instant(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant();
}

} // namespace Cell
