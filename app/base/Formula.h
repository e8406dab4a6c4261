// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

/// Cells that a spreadsheet would run instead of showing them.
namespace Formula {

/// What a formula, or a cell that breaks out of its own, begins with; some take the wide forms of the signs for the same.
inline bool begins(QChar c) { return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(c); }

/// With an apostrophe before what would be run, as DfE does.
inline QString guarded(const QString &text) { return !text.isEmpty() && begins(text.front()) ? QString(QLatin1Char('\'') + text) : text; }

} // namespace Formula
