// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Rule.h"

#include <QtCore/QJsonObject>

/// Reads an early-career question's record, in the objects of the service or in the forms of a world file, into the
/// rows that the cache would hold.
namespace precheck {

void readEarlyCareer(const QJsonObject &record, const QString &command, const QString &course, Subject &subject);

} // namespace precheck
