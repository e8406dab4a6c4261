// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Rule.h"

#include <algorithm>

/// Warnings that would block, had what they rest on not been read a while ago: it may have changed unseen.
namespace Aged {

// Among a finding's arguments
inline const QString readAt = QStringLiteral("asRead");
inline const QString ofRecord = QStringLiteral("asReadOfRecord");

/// When what it rests on was last read; invalid: it does not depend on that.
inline QDateTime since(const QMap<QString, QVariant> &arguments) { return arguments.value(readAt).toDateTime(); }

inline bool any(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return each.arguments.contains(readAt); });
}

/// Some of them rest on the record itself: it can be read again alone.
inline bool anyOfRecord(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return each.arguments.contains(ofRecord); });
}

} // namespace Aged
