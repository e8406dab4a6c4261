// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/EarlyCareerWorld.h"
#include "app/sandbox/Reader.h"

/// Reads one record of the world's part each; faults stay with the reader. A participant that does not say is as old as
/// its first school registration, and a declaration was made when it is dated.
namespace sandbox::early {

/// A list of cohorts; nothing when it is left out.
std::optional<QStringList> years(const Reader &list);
Participant loadParticipant(const Reader &from);
/// Needs the participants to be in the world and indexed.
Declaration loadDeclaration(const Reader &from, const World &world);
Statement loadStatement(const Reader &from);
Partnership loadPartnership(const Reader &from);
School loadSchool(const Reader &from);
void loadCohorts(const Reader &from, World &world);
void loadSchedules(const Reader &from, World &world);

} // namespace sandbox::early
