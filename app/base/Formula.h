// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Cells that a spreadsheet would run instead of showing them.
namespace Formula {

/// What a formula, or a cell that breaks out of its own, begins with.
inline bool begins(QChar c) { return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r'; }

/// With an apostrophe before what would be run, as DfE does.
inline QString guarded(const QString &text) { return !text.isEmpty() && begins(text.front()) ? QString(QLatin1Char('\'') + text) : text; }

} // namespace Formula
