// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Rule.h"

/// What the rules of trainees share: the state.
namespace TraineeSubject {

/// The finding, where the state is one that this desk knows and none of those.
QList<Finding> stateIsNot(const Rule &rule, const Subject &subject, const QStringList &allowed);
/// A state that a newer service may have: shown as it came, and blocks nothing.
Rule unknownState();

} // namespace TraineeSubject
