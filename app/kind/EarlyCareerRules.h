// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Schedules.h"

/// What Register early career teachers refuses: facts, sections 2.4 to 2.7, 3.2 and 3.3.
namespace EarlyCareerRules {

QList<Rule> defer();
QList<Rule> resume();
QList<Rule> withdraw();
QList<Rule> changeSchedule();
QList<Rule> declare();
QList<Rule> voidDeclaration();

/// Codes to offer, by the enrolment's role, cohort and schedule and by the other answers.
QStringList withdrawalReasons(const Subject &subject, const Values &values);
QStringList scheduleIdentifiers(const Subject &subject, const Values &values);
QStringList openCohorts(const Subject &subject);
QStringList declarationTypes(const Subject &subject, const Values &values);

/// Which evidence a declaration needs. Nothing allowed: none is asked and none is kept.
Schedules::Evidence evidence(const Subject &subject, const Values &values);

} // namespace EarlyCareerRules
