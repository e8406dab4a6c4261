// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Text keys that compare names as people do.
namespace Text {

/// Case, accents, macrons, apostrophe styles and double spaces away: "Ngātai" → "ngatai", "O’Neill" → "o'neill".
/// For searching and sorting only; what is shown and sent keeps every mark.
QString fold(const QString &text);

/// Surname first and folded, for sorting: "Siân O’Neill-Evans" → "o'neill-evans sian". Where nobody says which words of it
/// the surname is, it is the last with the small words before it: "Ana van der Berg" → "van der berg ana".
QString nameKey(const QString &fullName, const QString &surname = {});

/// Code points, as the services count lengths: an emoji is 1, a macron letter is 1.
int length(const QString &text);

} // namespace Text
