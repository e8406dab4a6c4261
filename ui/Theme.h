// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"
#include "app/kind/Kind.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPalette>

/// The few colours and measures that are our own. Everything else comes from the palette and font of the system.
namespace Theme {

enum class Scheme { Light, Dark, Contrast };

/// The scheme that a palette belongs to: contrast is white on pure black, dark is light text on a dark base.
Scheme scheme(const QPalette &palette);
/// "light", "dark", "contrast".
std::optional<Scheme> schemeFromName(const QString &name);
/// Our own palette of that scheme, for --palette and where the system gives none.
QPalette palette(Scheme scheme);

/// A state's pill.
struct Pill {
    QColor fill;
    QColor text;
    QColor border; ///< invalid: none
};
Pill pill(Tone tone, Scheme scheme);
/// On a selected row the pill takes the row's text colour and a border, since its own tint cannot be read there.
Pill pill(Tone tone, const QPalette &palette, bool selected);

/// Which door one is at: a band of word, shape and colour.
struct Band {
    QColor fill;
    QColor text;
    PillShape shape = PillShape::Disc;
};
Band band(Environment environment, Scheme scheme);

/// Contrast of two colours as WCAG 2.1 counts it, 1 to 21.
double contrast(const QColor &one, const QColor &other);
/// `share` of `over` laid upon `under`.
QColor mix(const QColor &under, const QColor &over, double share);

/// Secondary text; never by disabling a widget.
QColor dimmed(const QPalette &palette);
/// That palette with words in `color`, whichever of its two roles for words a widget takes from where it stands.
QPalette tinted(QPalette palette, const QColor &color);
QColor separator(const QPalette &palette);
/// Spacing is by four: 4, 8, 12, 16, 24.
constexpr int unit = 4;
/// 36 at the default font and growing with it; of the tables of a low window 28.
int rowHeight(const QFontMetrics &metrics);
int lowRowHeight(const QFontMetrics &metrics);
/// The same font, `factor` times as large.
QFont scaled(const QFont &font, double factor, bool bold = false);

} // namespace Theme
