// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <functional>

class QPushButton;
class QWidget;

/// Buttons of which some are chosen. A screen reader toggles such a button without a click, and it has to do the same.
namespace Chips {

/// `fn(chosen)` for a press by mouse or key, and for the action of a screen reader.
void onPress(QPushButton *chip, const std::function<void(bool chosen)> &fn);
/// Shows whether it is chosen; that is no press.
void setChosen(QPushButton *chip, bool chosen);
/// The chips of a row with a layout, a chip each name, in this order, also for Tab: those that are here stay, and the focus with
/// them; a new one is given to `made`. Where the first is always the same, Tab comes by the row where that was made.
QList<QPushButton *> arrange(QWidget *row, const QStringList &names, const std::function<void(QPushButton *chip, const QString &name)> &made);

} // namespace Chips
