// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"

/// A connection to Register trainee teachers as somebody notes it on the form; where nothing else is said, nobody listens there.
inline Connection registerDoor(const QString &name, const QString &endpoint = QStringLiteral("http://127.0.0.1:9"))
{
    Connection door;
    door.id = name.toLower();
    door.name = name;
    door.service = QStringLiteral("registerTrainees");
    door.environment = Environment::Other;
    door.endpoint = endpoint;
    door.version = QStringLiteral("v2026.1");
    return door;
}
