// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

/// An instant as HTTP writes it (RFC 9110, 5.6.7), in any of the three forms that a recipient must read:
/// "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994".
/// In UTC; nothing: it is none of them. The name of the day is not held against the date.
std::optional<QDateTime> readHttpDate(const QByteArray &text);
