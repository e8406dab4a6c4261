// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

/// Looks that are made from the system's palette and font and made anew when these change: dusk takes nothing from anybody's
/// hands.
namespace Look {

enum class Ink { Dim, Red, Yellow };

/// Words in this colour, in whichever palette; asked again, in the new one.
void ink(QWidget *widget, Ink ink);
/// What it stands on: the window's own colour, or that of a sheet of text.
enum class Ground { Window, Sheet };
void ground(QWidget *widget, Ground ground);
/// `apply` now and whenever the system's palette is another.
void onPalette(QWidget *widget, const std::function<void()> &apply);
/// The system's font, so many times as large.
void size(QWidget *widget, double factor, bool bold = false);
/// `apply` now and whenever the widget's font changes.
void follow(QWidget *widget, const std::function<void()> &apply);

} // namespace Look
