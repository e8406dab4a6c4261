// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <chrono>
#include <optional>

constexpr std::chrono::hours longestRetryAfter{24};

/// What a Retry-After header asks for (RFC 9110, 10.2.3): whole seconds, or a date that counts from the answer's own Date
/// (from `now` where it had none). Past and negative are 0, more than a day is a day. Nothing: there is none, or it is
/// nonsense, or it is a date with neither to count from.
std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &serverDate, const QDateTime &now = {});
