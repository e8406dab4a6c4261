// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Service.h"

/// Placements and degrees of a trainee (facts 2.6), only as far as it takes to know whether one of ours is among them.
namespace TraineesRows {

/// Whether the list, read back, has the row that `draft` wanted to add. `before` has the counts from just before.
Result<Applied> added(const Draft &draft, const Values &before, const Response &response);

/// Whether a 409 "duplicate degree" shows the very degree in `values`, made so recently that it can only be the one
/// that we sent: an older one is a duplicate that a person should hear of.
bool showsNew(const Values &values, const Response &response);

} // namespace TraineesRows
