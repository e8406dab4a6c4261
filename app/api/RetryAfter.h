// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Http.h"

#include <chrono>
#include <optional>

/// How long an answer asks us to wait (RFC 9110, 10.2.3): whole seconds, or an HTTP date in any of its three forms,
/// counted from the answer's own Date. A wait in the past is no wait; what cannot be read is nothing.
std::optional<std::chrono::seconds> retryAfter(const Response &response);

/// An HTTP date; invalid when it is none.
QDateTime httpDate(const QByteArray &text);
