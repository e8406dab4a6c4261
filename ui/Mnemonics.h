// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QString;
class QWidget;

/// One key for one thing: two widgets that answer to the same Alt key answer to none. In whichever language, whatever
/// stands on the page: the first keeps its letter, the next that wants it takes another of its own letters.
namespace Mnemonics {

/// A button that has no letter of its own is given one.
inline constexpr const char *wanted = "wantsMnemonic";
/// The value of it for a button that takes one only when all others that want one have it.
inline constexpr int ifSpare = 2;
/// What stands on many pages, and all within it, is asked first, so that its letters are the same on each of them.
inline constexpr const char *shared = "sharesMnemonic";

/// Of what is visible in `root`. Once more changes nothing.
void settle(QWidget *root);

/// The same for what has just been shown: what stands there already keeps its letters.
void give(QWidget *part);

/// Other words for a button, with the letter that it has where they hold it.
void setText(QAbstractButton *button, const QString &text);

} // namespace Mnemonics
