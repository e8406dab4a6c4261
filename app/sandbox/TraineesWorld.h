// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Reader.h"
#include "app/sandbox/TraineesModel.h"

namespace sandbox::trainees {

/// Reads the registerTrainees part of a world file; faults are left in `reading`.
void load(Register &records, Reading &reading, const QJsonValue &part);

/// The part as it is now. Values that the world left open and nobody has asked for stay open.
QJsonObject save(Register &records);

/// A made-up provider of that many trainees, the same each time for the same size and day.
QJsonObject seed(int size, const QDateTime &now);

} // namespace sandbox::trainees
