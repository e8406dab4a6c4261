// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Config.h"
#include "app/api/Service.h"
#include "app/base/Clock.h"
#include "app/kind/Kinds.h"
#include "app/store/Worker.h"

#include <functional>

class Transport;

/// What the parts of sync share; all of it outlives them.
struct SyncContext {
    const Config &config;
    Clock &clock;
    const Kinds &kinds;
    const Services &services;
    Worker &worker;
    Transport &transport;
    std::function<void(const QString &kind)> recordsStored; ///< the cache has other rows of that kind now
};
