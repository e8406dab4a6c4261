// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

/// The cross within a box that takes out what is typed. Qt's own has no name for those who hear it.
namespace ClearButton {

void give(QLineEdit *edit);

} // namespace ClearButton
