// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/EarlyCareerAsked.h"

/// How the service shows its records, and the statuses that it works out as it shows them (facts 2.1, 2.2, 3.1, 4).
namespace sandbox::early {

QString trainingStatus(const TrainingPeriod &period); ///< "active", "deferred", "withdrawn"
QString participantStatus(const Participant &participant, PeriodPlace place, const QDate &today);

QJsonObject participantView(const Participant &participant, const QString &leadProvider, const QDate &today);
QJsonObject declarationView(const Declaration &declaration);
QJsonObject statementView(const Statement &statement);
/// "provider_led", "school_led" or "not_yet_known": what the school's participants of that cohort say (facts 4).
QString programmeOf(const World &world, const School &school, const QString &cohort);
QJsonObject partnershipView(const World &world, const Partnership &partnership, const QDate &today);

QJsonValue orNull(const QString &text);
QJsonValue orNull(const QDate &day);

// The lists and single reads; `id` as decoded from the path.
Answer listParticipants(const World &world, const Asked &asked);
Answer readParticipant(const World &world, const Asked &asked, const QString &id);
Answer listTransfers(const World &world, const Asked &asked);
Answer readTransfers(const World &world, const Asked &asked, const QString &id);
Answer listDeclarations(const World &world, const Asked &asked);
Answer readDeclaration(const World &world, const Asked &asked, const QString &id);
Answer listStatements(const World &world, const Asked &asked);
Answer readStatement(const World &world, const Asked &asked, const QString &id);
Answer listPartnerships(const World &world, const Asked &asked);
Answer readPartnership(const World &world, const Asked &asked, const QString &id);
Answer listSchools(const World &world, const Asked &asked);
Answer readSchool(const World &world, const Asked &asked, const QString &id);
Answer listDeliveryPartners(const World &world, const Asked &asked);
Answer readDeliveryPartner(const World &world, const Asked &asked, const QString &id);
Answer listUnfundedMentors(const World &world, const Asked &asked);
Answer readUnfundedMentor(const World &world, const Asked &asked, const QString &id);

} // namespace sandbox::early
