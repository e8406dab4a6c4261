// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/World.h"

namespace sandbox {

/// Is this one of the paths that exist only in practice, "/__sandbox/…"?
bool isControl(const QStringList &segments);

/// Answers them: the world, the ledger, the clock, and what happens on the services' side.
Answer control(World &world, const Call &call);

} // namespace sandbox
