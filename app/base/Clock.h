// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QTimeZone>

#include <chrono>
#include <functional>

/// The only source of time in the desk. A test passes its own; nothing else asks the system.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The instant, in UTC.
    virtual QDateTime now() const = 0;

    /// Time that passed since some beginning: goes on evenly, sleep of the computer included, whatever becomes of now().
    virtual std::chrono::milliseconds steady() const = 0;

    /// Calls `fn` once after `wait` of this clock's time, on the thread of `context`; silently not at
    /// all when `context` is gone by then.
    virtual void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn) = 0;

    /// The day it is in `zone` (a service counts days in its own zone, never in the computer's).
    QDate today(const QTimeZone &zone) const { return now().toTimeZone(zone).date(); }
};

/// The computer's clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds steady() const override;
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn) override;
};
