// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <chrono>

/// Looks for a service that could not be reached: one TCP connect every few seconds, no request, until it answers.
class Reach : public QObject
{
    Q_OBJECT

public:
    Reach(const QUrl &endpoint, std::chrono::seconds every, Clock &clock, QObject *parent);

    void start();

Q_SIGNALS:
    void found();

private:
    void knock();

    QUrl m_endpoint;
    std::chrono::seconds m_every;
    Clock &m_clock;
    bool m_running = false;
};
