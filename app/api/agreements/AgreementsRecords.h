// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Json.h"
#include "app/kind/Kind.h"

/// A training agreement as TEC may write it: no page shows the whole of one, so every member may be missing, stand
/// at the top or under `trainingAgreement`, and dates may carry a time (facts 6, 7). Unknown members are ignored.
namespace AgreementsRecords {

/// The agreement of an answer. An answer without an id is a fault.
Result<Record> single(const Response &response);

/// A status in the kind's own spelling ("GRACE", "in grace" → "Grace"); an unknown one as it came.
QString status(const QString &wire);

} // namespace AgreementsRecords
