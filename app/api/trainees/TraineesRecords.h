// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Json.h"
#include "app/kind/Kind.h"

/// A trainee as each version of Register writes it, read into the columns of the kind and nothing else: birth date,
/// e-mail, sex, ethnicity, disability, nationality, former name and NI number are never looked at.
namespace TraineesRecords {

Record trainee(const JsonObjectAt &object);

/// A single trainee's answer: the object itself or wrapped in `data` (facts 1.6; the pages and the server disagree).
Result<Record> single(const Response &response);

/// The academic year in which a day falls, by its first year: 31 July 2026 → 2025.
int cycleOf(const QDate &day);

} // namespace TraineesRecords
