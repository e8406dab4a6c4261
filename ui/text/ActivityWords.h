// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Activity.h"

/// The activity record in words.
namespace ActivityWords {

/// "21 August 2026 at 4:10:07pm", in this computer's zone, as every instant of the desk.
QString when(const ActivityLine &line);
/// "21 August 2026 at 16:10:07, UTC+1": as it was where the line was written, for whoever has to prove it.
QString whenThere(const ActivityLine &line);
/// "Put in the outbox", "A copy was made", "Attempt 2: sending began".
QString action(const ActivityLine &line);
/// "Defer"; the code itself where this version does not know it, empty where there is none.
QString command(const Core &core, const QString &kind, const QString &command);
/// The same of a line, by what it came to: "Claw back".
QString command(const Core &core, const ActivityLine &line);
/// What commands come to that is called otherwise than the command itself, with its words.
QList<std::pair<ActivityQuery::Act, QString>> outcomes(const Core &core);
/// Which of them are called so.
QList<ActivityQuery::Act> called(const Core &core, const QString &text);
/// "422, not accepted"; empty where there was no answer.
QString answer(const ActivityLine &line);
/// The connection's name, or that it was removed; empty for a line of the whole desk.
QString connection(const Core &core, const QString &id);
/// "Date of deferral: 15 February 2026; Reason for deferral: fingerprint 1f3a…".
QString details(const Core &core, const ActivityLine &line);
/// What a check of the record found.
QString found(const ActivityCheck &check);

} // namespace ActivityWords
