// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/Sheet.h"
#include "app/kind/Import.h"
#include "app/kind/Kind.h"

/// What a cell of a column should be: an answer of a command or a column of a kind.
struct CellSpec {
    enum class Is { Text, Id, Number, Date, Flag, Choice, Choices };
    QString id;
    Is is = Is::Text;
    int digits = 0;             ///< of an id that is all numbers
    QList<Choice> choices;      ///< code and words; empty: any text
    bool isOpen = false;        ///< texts that are none of the choices stay as they are

    static CellSpec of(const FieldSpec &field);
    /// Also "id", which no kind has as a column.
    static CellSpec of(const KindSpec &kind, const QString &column);
};

/// A cell as it was read. A blank one has neither value nor finding.
struct CellRead {
    QVariant value;                ///< as Values keeps it; what was typed, where it could not be read
    std::optional<Finding> said;   ///< with the field's id; {field} and {value} are its places
    QDate serial;                  ///< the date that a spreadsheet's own number stands for
    enum class Order { Clear, Either, MonthFirst };
    Order order = Order::Clear;    ///< of a day in numbers: Either could have the month first as well, MonthFirst can only be so
    bool isBlank() const { return !value.isValid() && !said; }
};

namespace Cells {

CellRead read(const SheetCell &cell, const CellSpec &spec, const FileWords &words, bool serialsAreDates, int line);
/// An id without the apostrophe, spaces and decimals that spreadsheets put there, with the zeros that they took.
QString id(const QString &text, int digits);
/// 2.01E+16: how a spreadsheet shows a long number after it lost its last numbers. `digits`: of an id that is all numbers.
bool isScientific(const SheetCell &cell, int digits);

} // namespace Cells
