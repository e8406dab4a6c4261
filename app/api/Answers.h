// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Json.h"
#include "app/api/Service.h"

/// What the statuses of all services have in common.
namespace Answers {

inline bool accepted(const Response &response) { return response.status >= 200 && response.status < 300; }

/// What an answer that is no 2xx says about a write: the connection's trouble (401, 429, 503), doubt (other 5xx, 408,
/// no status) or a refusal. A 409 without a changed record, a 403, a 404 and a 3xx are refusals.
Outcome withoutSuccess(const Response &response);

/// A 2xx that cannot be read: it may have been done, so a read-back must tell.
Outcome unreadable(const Error &error);

} // namespace Answers
