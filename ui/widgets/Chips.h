// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPushButton;

/// Buttons of which some are chosen. A screen reader toggles such a button without a click, and it has to do the same.
namespace Chips {

/// `fn(chosen)` for a press by mouse or key, and for the action of a screen reader.
void onPress(QPushButton *chip, const std::function<void(bool chosen)> &fn);
/// Shows whether it is chosen; that is no press.
void setChosen(QPushButton *chip, bool chosen);

} // namespace Chips
