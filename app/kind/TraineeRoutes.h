// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Values.h"

/// What an award needs on each training route. The service changes these numbers inside a running version (three
/// times in the spring of 2026), so the table says when it was last held against the service's source.
struct TraineeRoute {
    const char *code;       ///< on the wire
    const char *name;       ///< the service's internal name, in its messages
    bool needsDegree;
    int placements;
};

namespace TraineeRoutes {

constexpr const char *service = "registerTrainees";
constexpr const char *reference = "registerTrainees/training_route"; ///< the routes' names
constexpr const char *lastChecked = "2026-08-22";
constexpr const char *source = "Register trainee teachers, facts, section 2.3";

const TraineeRoute *all();
int count();
/// By code or internal name; null for a route that this table does not know.
const TraineeRoute *of(const Values &trainee);

} // namespace TraineeRoutes
