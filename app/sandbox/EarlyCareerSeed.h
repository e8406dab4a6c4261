// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/EarlyCareerWorld.h"

namespace sandbox::early {

/// A made-up world of `size` participants of lead provider LP1 (token "token-LP1"), some shared with another provider.
/// The same size and day give the same world. Every e-mail address holds a canary of its own.
World seedWorld(int size, const QDateTime &now);

} // namespace sandbox::early
