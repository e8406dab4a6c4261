// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Sleep {

/// How long the computer has slept since it was started, to the millisecond; always 0 where the system does not tell.
std::chrono::milliseconds soFar();

} // namespace Sleep
