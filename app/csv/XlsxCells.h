// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>

/// A cell of a workbook's first sheet as it stands there. liborcus 0.17 unpacks the workbook and reads its strings, formats
/// and settings, but passes over texts that stand in the sheet itself, and over sheets that are named from the root; programs
/// that write row by row do both.
struct WorkbookCell {
    enum class Is { Number, Shared, Text, Flag, Date };
    int row = 0;        ///< from 0
    int column = 0;
    Is is = Is::Number;
    QString text;       ///< the value as written: of a shared text its number
    int format = 0;     ///< which of the cell formats
    bool from1904 = false; ///< the workbook counts its days from there
    bool isHidden = false; ///< its row is
};

/// Thrown where a workbook, whole as it may be, unpacks to more than a list of people can be.
struct WorkbookTooLarge {
};

/// All parts together, unpacked.
constexpr qint64 mostUnpacked = 128 * 1024 * 1024;

/// Looks at what the workbook says of its parts' sizes, before anything makes room for them. Throws where they are too
/// large, or cannot be.
void checkWorkbookSizes(const QByteArray &workbook);

/// Every cell with a value, row by row. Throws where the workbook is damaged.
void readWorkbookCells(const QByteArray &workbook, const std::function<void(const WorkbookCell &cell)> &take);
