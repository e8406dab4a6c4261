// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/View.h"

/// The kinds and views of this version, each in a file of its own; Kinds.cpp hands them out.
namespace Specs {

KindSpec trainee();
KindSpec participant();
KindSpec declaration();
KindSpec statement();
KindSpec deliveryPartner();
KindSpec partnership();
KindSpec transfer();
KindSpec unfundedMentor();
KindSpec agreement();

QList<ViewSpec> views();

} // namespace Specs
