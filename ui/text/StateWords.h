// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"

/// The state diagrams in words, from the same data that the forms read: for tooltips and the help page.
namespace StateWords {

/// Whether the service takes the command in this state, by the command's own list and by the rules that the forms ask.
bool isAllowed(const KindSpec &kind, const CommandSpec &command, const QString &code);
/// Verbs of the commands that the service takes in this state.
QStringList allowed(const KindSpec &kind, const QString &code);
/// Whether a record in this state can still come to one in which the service takes the command: "not possible yet" is
/// said only then.
bool isStillToCome(const KindSpec &kind, const CommandSpec &command, const QString &code);
/// States that it can become, in words.
QStringList next(const KindSpec &kind, const StateSpec &state);
/// The same for a column whose values are no states: verbs of the commands that this value alone forbids, by the rules
/// that the forms ask.
QStringList forbidden(const KindSpec &kind, const ColumnSpec &column, const QString &value);
/// Values that it can become, in words.
QStringList nextValues(const StateSpec &value);
/// Meaning, what it can become and what can be done; empty where nothing is known of the value.
QString tip(const KindSpec &kind, const ColumnSpec &column, const QVariant &value);

} // namespace StateWords
