// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

class QIODevice;

/// What stops the reading of a text table, and the line on which it stands.
struct CsvFault {
    enum class Why {
        NotText,    ///< bytes that are no letters of the file's encoding, or control characters
        OpenQuote,  ///< a quoted cell that nothing closes
        LongCell,   ///< more letters than any spreadsheet's cell has
        ManyCells,  ///< more columns than any spreadsheet has
    };
    Why why = Why::NotText;
    int line = 1;
};

/// RFC 4180 and what spreadsheets make of it, piece by piece: quoted cells with line ends, doubled quotes, CRLF, LF or CR.
/// Memory is one row. Every row comes with the number of the line on which it begins.
class CsvParser
{
public:
    using RowTaker = std::function<void(int line, QStringList &cells)>;
    CsvParser(QChar delimiter, RowTaker row);

    /// False: there is a fault, and nothing more is read.
    bool feed(QStringView text);
    bool finish();
    /// The text ended without a line end after its last row.
    bool endedInRow() const { return m_endedInRow; }
    const std::optional<CsvFault> &fault() const { return m_fault; }
    int line() const { return m_line; }

    /// Comma, semicolon or tab: which of them makes the same number of columns in the first rows, titles above them left out.
    /// Comma where none does.
    static QChar delimiterOf(const QString &head);

private:
    enum class At { CellStart, Plain, Quoted, QuoteInQuoted };
    bool stop(CsvFault::Why why, int line);
    void endCell();
    void endRow();

    QChar m_delimiter;
    RowTaker m_row;
    QStringList m_cells;
    QString m_cell;
    At m_at = At::CellStart;
    bool m_afterReturn = false;
    bool m_anything = false;    ///< of this row
    bool m_endedInRow = false;
    int m_line = 1;
    int m_rowLine = 1;
    int m_quoteLine = 1;
    std::optional<CsvFault> m_fault;
};

namespace Csv {

/// What a spreadsheet would run gets a leading apostrophe, as DfE does (facts 4.4).
QString guarded(const QString &text);
/// The apostrophe form undone: of what would run, and of ids that a spreadsheet takes for numbers.
QString unguarded(const QString &text);
/// An id as people's spreadsheets leave it alone: with an apostrophe where it would lose its zeros or its last numbers.
QString guardedId(const QString &id);
/// A cell in quotes.
QString quoted(const QString &text);
/// A row as it stands in a file, with its line end.
QByteArray row(const QStringList &cells);

} // namespace Csv
