// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

/// How a search text and a record's words meet: beginnings of words, in any order, whatever the case, accents and
/// apostrophes. "o'neill" is found by `o'neill`, `oneill` and `neill`; a long id by its beginning.
namespace Search {

/// The words of a record's text, folded, a space between each: what the prefix index is given.
QString indexed(const QString &text);
/// The text as a query of the prefix index; empty: nothing to look for.
QString expression(const QString &text);
/// The same answer for one record without the index: `words` as made by indexed().
bool matches(const QString &text, const QString &words);

} // namespace Search
