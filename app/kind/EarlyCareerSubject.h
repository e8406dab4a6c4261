// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Checks.h"
#include "app/kind/Schedules.h"

/// What the early career rules read from a subject: the enrolment, and the declarations and statements beside it.
namespace EarlyCareer {

using Schedules::Role;

Role role(const Subject &subject, const Values &values);
/// The day in London, where the service counts.
QDate day(const Subject &subject, const QDateTime &instant);
/// Whether an output-fee statement of this cohort closes today or later; nothing: statements or which
/// of them counts are not known.
std::optional<bool> openStatement(const Subject &subject, const QString &cohort, bool unpaidOnly);
/// Hyphens, as the service writes states today.
QString state(const Values &declaration);
/// Submitted, eligible, payable or paid: takes the place of its type.
bool isLive(const Values &declaration);
/// Declarations of the enrolment's person and role, in any state, of any provider.
QList<Values> declarationsOf(const Subject &subject, const Values &values);
/// Those of them that are live.
QList<Values> liveDeclarations(const Subject &subject, const Values &values);

/// A declaration date: an instant with or without a zone, or a plain day, which is its first moment in London.
QDateTime declared(const Subject &subject, const QString &text);

// Rows shared by the commands of a participant.
QList<Rule> course();
/// Whether the record is another lead provider's.
bool isForeign(const Subject &subject);
QList<Finding> notOurs(const Rule &rule, const Subject &subject, const Values &values);
QList<Finding> trainingStatusUnknown(const Rule &rule, const Subject &subject, const Values &values);

} // namespace EarlyCareer
