// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/EarlyCareerWorld.h"

/// The published cohorts and schedules, from the service's own reference data compiled in. They stand in where a world
/// names none of its own.
namespace sandbox::early {

/// Cohorts 2021 to 2026 with their switches as in production.
const QMap<QString, Cohort> &publishedCohorts();
/// The switches of a cohort that a world mentions and does not describe; a year outside the published ones takes the
/// switches of the nearest of them, but is never frozen.
Cohort publishedCohort(const QString &year);
const QMap<std::pair<QString, QString>, Milestones> &publishedSchedules();
/// The twelve schedule identifiers.
const QStringList &scheduleIdentifiers();
const QStringList &declarationTypes(); ///< in the order that dates must follow

} // namespace sandbox::early
