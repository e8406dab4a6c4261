// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

/// What a file of records brought to the connection that lives on it.
struct SourceReport {
    QString connection;
    QString kind;
    bool isNew = false;   ///< the connection was made by this file
    QDateTime at;         ///< when the file was written
    int records = 0;
    int gone = 0;         ///< of those before, that this file no longer has
    int shown = 0;        ///< drafts that were written to a file before, and whose records show it now
    QList<int> refused;   ///< lines that name no record
};
