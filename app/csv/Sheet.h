// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/csv/Encoding.h"
#include "app/kind/Rule.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

/// A cell as it was found: text, and what a workbook knows besides.
struct SheetCell {
    QString text;
    QDate date;             ///< a workbook's real date; `text` is then its ISO form
    bool number = false;    ///< a workbook's number
    bool withTime = false;  ///< a workbook's date with a time of day other than midnight
    bool from1904 = false;  ///< of a workbook that counts its days from 1904
};

struct SheetRow {
    int line = 0;           ///< of the file: the first line is 1
    QList<SheetCell> cells;
    bool isHidden = false;  ///< in a workbook, by a filter or by hand
};

/// The table of a file or a paste, whatever it came in. Rows without any text are not in it.
struct Sheet {
    QString format;         ///< "csv", "xlsx"
    Encoding encoding;
    QChar delimiter;
    QChar foundDelimiter;   ///< as recognised, also where another was asked for
    QList<SheetRow> rows;   ///< the headers too
    QByteArray fingerprint; ///< of the content's bytes
    bool endsInRow = false; ///< a text without a line end after its last row
    std::optional<Finding> problem; ///< why it cannot be used; the rows until then are there

    QStringList texts(qsizetype row) const;
};

/// Asked now and then: how much was read of how much. False: stop, the result is Cancelled.
using SheetProgress = std::function<bool(qint64 done, qint64 total)>;

namespace Sheets {

/// The file by its content, not by its name. Fails where it cannot be opened or not be read to its end, which is no fault of what
/// stands in it, or was stopped. `delimiter` null: as recognised.
Result<Sheet> read(const QString &path, const QString &encoding, const SheetProgress &progress, QChar delimiter = {});
/// One that is open already.
Result<Sheet> read(QIODevice &file, const QString &encoding, const SheetProgress &progress, QChar delimiter = {});
/// A paste: tabs where there are any.
Sheet fromText(const QString &text, QChar delimiter = {});
/// A workbook's first sheet. Fails only where it was stopped; how many rows there are is not known beforehand.
Result<Sheet> readXlsx(const QByteArray &bytes, const SheetProgress &progress = {});

/// Larger files are no lists of people.
constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qsizetype mostRows = 250'000;
/// Of all rows: a small file may say that its rows are very wide.
constexpr qsizetype mostCells = 8'000'000;
/// What is said of a file with more, or of a workbook that unpacks to more than can be.
Finding tooMuch();

} // namespace Sheets
