// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/TraineeRoutes.h"

#include <iterator>

namespace {
constexpr TraineeRoute routes[] = {
    {"02", "school_direct_tuition_fee", true, 2},
    {"03", "school_direct_salaried", true, 2},
    {"09", "opt_in_undergrad", false, 2},
    {"10", "pg_teaching_apprenticeship", true, 2},
    {"11", "provider_led_undergrad", false, 2},
    {"12", "provider_led_postgrad", true, 2},
    {"14", "teacher_degree_apprenticeship", false, 2},
    {"15", "iqts", true, 1},
    {"16", "assessment_only", true, 0},
    {"17", "early_years_assessment_only", true, 0},
    {"18", "early_years_undergrad", false, 0},
    {"19", "early_years_postgrad", true, 0},
    {"20", "early_years_salaried", true, 0},
    {"21", "hpitt_postgrad", true, 2},
};
} // namespace

const TraineeRoute *TraineeRoutes::all() { return routes; }
int TraineeRoutes::count() { return int(std::size(routes)); }

const TraineeRoute *TraineeRoutes::of(const Values &trainee)
{
    const QString route = trainee.text(QStringLiteral("training_route"));
    for (const TraineeRoute &one : routes) {
        if (route == QLatin1String(one.code) || route == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}
