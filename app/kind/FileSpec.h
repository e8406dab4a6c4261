// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

struct Record;

/// One column of a service's own file.
struct FileColumn {
    const char *header = "";      ///< letter by letter, as the service writes it
    const char *column = "";      ///< the kind's column with the same; empty: none
    const char *field = "";       ///< the command's field that it answers; empty: none
    bool identifies = false;      ///< one of the columns by which the service finds the record
    bool onlyWhenFilled = false;  ///< left out of a file in which nobody has one
    const char *alsoCalled = "";  ///< headers of older files, comma-separated
};

/// The shape of a file that a service gives or takes, as data: recognised by its headers, read and written by one code.
struct FileSpec {
    const char *id = "";
    const char *title = "";          ///< QT_TRANSLATE_NOOP("Files", …)
    const char *command = "";        ///< the command whose answers it carries; empty: records
    QList<FileColumn> columns = {};
    const char *guidance = "";       ///< a row whose first cell says this is the service's own advice and no record
    const char *dateFormat = "";     ///< in which its dates are written
    qint64 smallerThan = 0;          ///< bytes a file; 0: no limit
    int monthsBack = 0;              ///< older dates are not taken; 0: no limit
    const char *errors = "";         ///< header of the column in which the service's answer says what is wrong
    const char *baseName = "";       ///< of a file that the desk writes
    /// Makes a record out of a row's cells by header (in small letters), where the file is a list of records that the
    /// service gives: a connection can live on it without a sign-in. False: the row names no record. Null: no such file.
    bool (*record)(const QHash<QString, QString> &cells, Record &record) = nullptr;
    const char *address = "";        ///< its column with a record's page in the web service, which tells the environment
    const char *howToGet = "";       ///< QT_TRANSLATE_NOOP("Files", …): where a person gets the file
};
