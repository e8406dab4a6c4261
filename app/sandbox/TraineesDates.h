// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <optional>

/// Dates as Ruby reads them, since the service hands the sent text to Ruby's own readers (facts 2.1 to 2.3).
namespace sandbox::trainees {

/// Date.iso8601: 2024-06-17, 2024-06, 20240617, 2024-169, 2024-W25-1 and the same with a time behind it.
std::optional<QDate> isoDate(const QString &text);

/// DateTime.iso8601: the same forms, and the time must be one. In UTC.
std::optional<QDateTime> isoInstant(const QString &text);

/// Date.parse: finds a date in texts that are not ISO 8601 too, such as 13/02/2020.
std::optional<QDate> looseDate(const QString &text);

/// String#to_i: the leading whole number, 0 where there is none.
qint64 leadingNumber(const QString &text);

/// Object#blank?: null, false, empty, or nothing but white space.
bool blank(const QJsonValue &value);

} // namespace sandbox::trainees
