// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kinds.h"
#include "app/kind/SecondPerson.h"

/// What the desk says about a second pair of eyes.
namespace SecondWords {

/// By the connection's own rule for this command.
bool isAsked(const Connection &connection, const KindSpec &kind, const CommandSpec &command);
/// That a colleague agrees before one entry leaves.
QString mustAgree(bool ofFile);
/// The same of many: of all `total` of them, or of so many; empty: of none.
QString mustAgree(qsizetype asked, qsizetype total);
/// The same of what is put in the outbox at once, by the rule for its size; empty: it is no larger.
QString mustAgree(const Connection &connection, qsizetype together);
/// That it is no lock.
QString reminder();
/// "Sarah Jones, 1234567".
QString person(const Kinds &kinds, const Draft &draft, const QString &name, const QString &reference);
/// What became of an answer file.
QString taken(const SecondPerson::Taken &taken);
/// Why a file could not be used.
QString fault(const Error &error);
/// What a reviewer should look at in this row: accepted warnings, what cannot be taken back, an outcome with a tick of its
/// own. Empty: nothing out of the ordinary.
QStringList exceptions(const Kinds &kinds, const SecondPerson::Row &row);
/// "Date of deferral: 1 June 2026; Reason: …".
QString answers(const Kinds &kinds, const SecondPerson::Row &row);

} // namespace SecondWords
