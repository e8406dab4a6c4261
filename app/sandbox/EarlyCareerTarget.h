// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/EarlyCareerActions.h"
#include "app/sandbox/EarlyCareerViews.h"

namespace sandbox::early {

/// What the participant actions have in common: the body's shape, the record, and the period of the course.
struct Target {
    Attributes attributes;
    Participant *participant = nullptr;
    PeriodPlace place;
    Refusals refusals;
    std::optional<Answer> answer; ///< already decided: 400 or 404

    TrainingPeriod *period() { return place.found() ? &participant->trainingAt(place) : nullptr; }
};

Target target(World &world, const Asked &asked, const QString &id, const QStringList &known);
/// The participant as it now is, marked as updated.
Answer changed(Target &of, const Asked &asked);

} // namespace sandbox::early
