// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Command.h"

/// What can be asked for a record of each kind, with its fields and rules.
namespace Commands {

QList<CommandSpec> ofTrainee();
QList<CommandSpec> ofParticipant();
QList<CommandSpec> ofDeclaration();
QList<CommandSpec> ofAgreement();

} // namespace Commands
