// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/EarlyCareerAsked.h"

/// What changes the world: each checks in the service's own order and either refuses or does it all.
namespace sandbox::early {

Answer defer(World &world, const Asked &asked, const QString &id);
Answer withdraw(World &world, const Asked &asked, const QString &id);
Answer resume(World &world, const Asked &asked, const QString &id);
Answer changeSchedule(World &world, const Asked &asked, const QString &id);

Answer createDeclaration(World &world, const Asked &asked);
Answer voidDeclaration(World &world, const Asked &asked, const QString &id);

Answer createPartnership(World &world, const Asked &asked);
Answer updatePartnership(World &world, const Asked &asked, const QString &id);

/// The role that a course identifier names, if it is one.
std::optional<Role> roleOf(const QString &courseIdentifier);
/// Whether a declaration of that type and date lies within the milestone, London days, both inclusive.
bool beforeMilestone(const Milestone &milestone, const QDateTime &date);
bool afterMilestone(const Milestone &milestone, const QDateTime &date);

/// A mentor whose "completed" declaration is taken is done; when it is taken back, training opens again from its end.
void completeMentor(Participant &participant, const Declaration &declaration);
void reopenMentor(Participant &participant, const Declaration &declaration, const QDate &today);

/// The events of the services' side that are early careers' own; nothing for every other name.
std::optional<Answer> earlyEvent(World &world, const QString &name, const QJsonObject &about, const QDateTime &now);

} // namespace sandbox::early
