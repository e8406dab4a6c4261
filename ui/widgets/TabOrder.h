// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// The order of Tab is that of the page, also for what was made later than its neighbours.
namespace TabOrder {

/// Everything within `root` that takes the focus by Tab, in the order of its layouts; what came after it, still does.
void follow(QWidget *root);

} // namespace TabOrder
