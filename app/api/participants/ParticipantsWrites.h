// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Service.h"

/// Defer, resume, withdraw, change schedule, declare and void: how they are said and what their answers mean
/// (facts 2.4 to 2.6, 3.2, 3.3).
namespace ParticipantsWrites {

Result<Request> request(const Connection &connection, const Draft &draft, const Values &record);
Outcome outcome(const Draft &draft, const Response &response);
std::optional<Request> readBack(const Connection &connection, const Draft &draft, const Values &record);
Result<Applied> applied(const Connection &connection, const Draft &draft, const Values &before, const Response &response);

} // namespace ParticipantsWrites
