// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Rule.h"

/// What Register trainee teachers refuses, and what its website would: facts, sections 2.1 to 2.6.
namespace TraineeRules {

QList<Rule> defer();
QList<Rule> withdraw();
QList<Rule> updateStatus();
QList<Rule> addPlacement();
QList<Rule> addDegree();

/// Codes of the reasons that belong to a trigger. As the service does, all but "provider" is the trainee's list.
QStringList reasonsOf(const QString &trigger);
/// Which reasons there are depends on who decided, so they are asked for after that.
bool needsReasons(const Subject &subject, const Values &values);
bool needsAnotherReason(const Subject &subject, const Values &values);
bool needsSafeguardingText(const Subject &subject, const Values &values);
/// The service derives it: no country, one of the United Kingdom, or any institution.
bool isUkDegree(const Values &values);

} // namespace TraineeRules
