// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>

class QIODevice;

/// How much stands in a workbook's sheets.
struct WorkbookTally {
    qint64 cells = 0;
    qint64 letters = 0; ///< of the texts that stand in the sheets themselves

    bool operator==(const WorkbookTally &) const = default;
};

/// Of a workbook of our own writer, read back piece by piece, so that its size does not matter. Nothing: a part is not whole.
std::optional<WorkbookTally> tallyOf(QIODevice &workbook);
