// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <optional>

/// What a start of the desk is told: by the command line, by a test. Never global.
struct Config {
    QString dataDir;               ///< both databases live here, 0700
    QUrl practiceUrl;              ///< a practice server to meet; empty: none
    bool practice = false;         ///< practice connections only, with their own data folder
    QString practiceProgram;       ///< start this practice server first; empty: `practiceUrl` runs already
    int practiceSize = 300;        ///< made-up people a service in a server of our own
    std::optional<int> holdSeconds;           ///< practice connections only
    std::optional<int> settleSeconds;         ///< practice connections only: wait before a read-back is believed
    std::chrono::seconds probeEvery{5};       ///< how often an unreachable service is looked for
    bool pullAtStart = true;
    QString who;                   ///< the person's name at this computer, for the history
    std::function<bool(const QString &sql)> failStep; ///< before every step of the store; true makes it fail. Tests only
};

/// Seconds that a released entry waits before it goes: a practice connection's are said at the start, another's are its own.
inline int holdSecondsOf(const Config &config, const Connection &connection)
{
    return connection.environment == Environment::Practice ? config.holdSeconds.value_or(0) : connection.holdSeconds;
}
