// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// A screen reader goes through the parts of a window in the order in which they were made, not in that in which they stand.
namespace ReadingOrder {

/// Everything within is told in the order of its layouts and splitters from now on.
void apply(QWidget *widget);

} // namespace ReadingOrder
