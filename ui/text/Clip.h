// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

/// Rows of a table as text for the clipboard. They are pasted into spreadsheets, so they are guarded as a file is.
namespace Clip {

/// On one line, and nothing that would be run. A number stays one, also below zero, where `isNumber` says that it is meant.
QString cell(const QString &text, bool isNumber = false);
/// Cells as cell() makes them.
QString line(const QStringList &cells);
/// Each text a cell of a line.
QString lineOf(const QStringList &texts);

} // namespace Clip
