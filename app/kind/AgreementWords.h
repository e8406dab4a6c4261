// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Values.h"

/// What stands in words beside an agreement's codes, and the day on which grace ends: the same for an answer and a file.
namespace AgreementWords {

void complete(Values &values);

} // namespace AgreementWords
