// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Rule.h"

/// Cohorts, schedules, milestones and evidence of the early career programme. A subject's own rows ("cohorts",
/// "schedules") take the place of the service's published defaults, which are compiled in: DfE may have edited its
/// milestones since (facts, section 7).
namespace Schedules {

enum class Role { Unknown, Ect, Mentor };
Role role(const QString &participantType);
Role roleOfCourse(const QString &courseIdentifier);
QString courseOf(Role role);

struct Cohort {
    QString year;
    bool known = false;
    bool mentorFunding = false;
    bool detailedEvidence = false;
    QDateTime paymentsFrozenAt; ///< invalid: not frozen
};
Cohort cohort(const Subject &subject, const QString &year);
QStringList cohorts(const Subject &subject);

/// Whole days in London, both inclusive; an invalid end is open.
struct Window {
    QDate start;
    QDate end;
};
/// Milestones by declaration type; nothing: no such schedule is known.
std::optional<QMap<QString, Window>> milestones(const Subject &subject, const QString &cohort, const QString &identifier);

/// All schedule identifiers that a role can be on.
QStringList identifiers(Role role);
/// Types in the order that the service enforces.
const QStringList &declarationTypes();

struct Evidence {
    bool required = false;
    bool refused = false;
    QStringList allowed;
};
Evidence evidence(const Cohort &cohort, Role role, const QString &type);

} // namespace Schedules
