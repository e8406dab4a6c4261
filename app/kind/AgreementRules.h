// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Rule.h"

/// What TEC documents for training agreements: facts, sections 5, 8, 9 and 10.
namespace AgreementRules {

QList<Rule> grace();
QList<Rule> hold();
QList<Rule> restart();
QList<Rule> withdraw();
QList<Rule> transfer();

/// A code that the system alone sets, such as GE for expired grace.
bool isSystemOnly(const QString &withdrawalReason);

} // namespace AgreementRules
