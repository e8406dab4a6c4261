// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

#include <sqlite3.h>

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
