// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// A page in a low window: each group above its tables takes one line, and in a lower one their rows are lower too.
namespace LowLook {

void apply(QWidget *page, bool lines, bool rows);

} // namespace LowLook
