// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"

namespace sandbox::trainees {

/// A request's body as Rails' parameters: JSON, or a form with data[key]=value.
struct Body {
    QJsonObject object;
    std::optional<QString> fault; ///< what the parser says of a body that is no JSON
};

Body bodyOf(const Call &call);

} // namespace sandbox::trainees
