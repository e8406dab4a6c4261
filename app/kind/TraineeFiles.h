// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/FileSpec.h"

/// The files of the Register web service that the desk reads and writes, for those who have no token above all.
namespace TraineeFiles {

QList<FileSpec> all();

} // namespace TraineeFiles
