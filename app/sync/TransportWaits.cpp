// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a connection waits for, and what a restart must know of it: holds, the counted limits, and the service's own clock.
#include "app/sync/TransportInside.h"

#include "app/base/RetryAfter.h"
#include "app/net/Backoff.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

namespace {
/// Requests that may be missing from what was kept: less than the head-room that every limit leaves (15 of 100).
constexpr int mayBeLost = 8;
constexpr auto keepEvery = std::chrono::seconds(1);
constexpr std::chrono::milliseconds longestHold = longestRetryAfter;
} // namespace

std::chrono::seconds Transport::Inside::busyWait(const Job &job, const std::optional<std::chrono::seconds> &asked)
{
    int &times = busy[sortOf(job)];
    // Several under way at once are told the same: that is one time.
    if (times == 0 || !owner.heldUntil(job.connection.id).isValid())
        ++times;
    // No time at all, or one that is past, is not meant: it would be asked every moment.
    return asked.value_or(std::chrono::seconds(0)).count() > 0 ? *asked : Backoff::wait(times, QRandomGenerator::global()->generateDouble());
}

void Transport::Inside::askedToWait(const QString &key, const Job &job, const Response &response)
{
    const QString id = job.connection.id;
    const Throttle &throttle = traitsOf(job.connection).throttle;
    const QDateTime now = clock.now();
    const auto asked = retryAfter(response.header("retry-after"), response.serverDate, now);
    QDateTime until = now.addSecs(busyWait(job, asked).count());
    if (!asked && throttle.window.count() > 0 && response.status == 429) {
        const QDateTime theirs = owner.serviceNow(id);
        until = now.addMSecs(theirs.msecsTo(Backoff::afterBoundary(theirs, throttle.window, QRandomGenerator::global()->generateDouble())));
    }
    // A hold of a connection that was removed or changed since is nobody's.
    QSet<QString> whom = isPast(job) ? QSet<QString>() : QSet<QString>{id};
    const auto budget = budgets.value(key);
    if (budget && budget->isShared && response.status == 429) {
        // Counted by address or by token: whoever shares it would only be told the same.
        whom = budget->members;
        budget->pacers.first()->holdUntil(steadyNow().addMSecs(now.msecsTo(until)));
    }
    for (const QString &each : std::as_const(whom)) {
        owner.holdUntil(each, until);
        Q_EMIT owner.askedToWait(each, until);
    }
}

void Transport::Inside::signInWaits(const Job &job, const Error &error)
{
    const QString id = job.connection.id;
    const QDateTime until = clock.now().addSecs(busyWait(job, error.retryAfter).count());
    if (error.http != 429 && error.http != 503)
        return owner.holdForFaults(id, until); // it did not ask for it
    owner.holdUntil(id, until);
    Q_EMIT owner.askedToWait(id, until);
}

std::chrono::seconds Transport::Inside::quietLeft(const QString &connection, const QString &key) const
{
    QDateTime until = failing.contains(connection) ? QDateTime() : held.value(connection);
    if (const auto budget = budgets.value(key)) {
        for (const auto &pacer : std::as_const(budget->pacers)) {
            if (const QDateTime of = pacer->heldUntil(); of.isValid() && (!until.isValid() || of > until))
                until = of;
        }
    }
    const qint64 left = until.isValid() ? steadyNow().msecsTo(until) : 0;
    return std::chrono::seconds(left > 0 ? (left + 999) / 1000 : 0);
}

// ---------------------------------------------------------------------------------------------- what a restart must know

void Transport::Inside::keepSoon()
{
    if (unkept >= mayBeLost)
        return keep();
    if (std::exchange(keepIsSet, true))
        return;
    clock.after(keepEvery, &owner, [this] {
        keepIsSet = false;
        if (unkept > 0)
            keep();
    });
}

void Transport::Inside::keep()
{
    if (!restored || !owner.keepPacing)
        return;
    unkept = 0;
    owner.keepPacing(owner.pacing());
}

QString Transport::pacing() const
{
    const QDateTime now = m_inside->steadyNow();
    QJsonObject holds;
    for (auto it = m_inside->held.cbegin(); it != m_inside->held.cend(); ++it) {
        if (*it > now && !m_inside->failing.contains(it.key()))
            holds.insert(it.key(), double(it->toMSecsSinceEpoch()));
    }
    const QJsonObject kept{{QStringLiteral("at"), double(now.toMSecsSinceEpoch())},
                           {QStringLiteral("clock"), double(m_inside->clock.now().toMSecsSinceEpoch())},
                           {QStringLiteral("sent"), m_inside->pacers.toText()},
                           {QStringLiteral("holds"), holds}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void Transport::restorePacing(const QString &text)
{
    m_inside->restored = true;
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    if (kept.isEmpty())
        return;
    const QDateTime now = m_inside->steadyNow();
    const qint64 at = keptInstant(kept[QLatin1String("at")]).value_or(0);
    const qint64 clock = keptInstant(kept[QLatin1String("clock")]).value_or(0);
    // From the last run's line to ours. A clock that was set back meanwhile tells nothing: as if no time had passed.
    const qint64 shift = std::min(clock, now.toMSecsSinceEpoch()) - at;
    m_inside->pacers.restore(kept[QLatin1String("sent")].toString(), shift);
    const QJsonObject holds = kept[QLatin1String("holds")].toObject();
    for (auto it = holds.begin(); it != holds.end(); ++it) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(keptInstant(it.value()).value_or(0) + shift, Qt::UTC);
        if (until > now)
            m_inside->held.insert(it.key(), std::min(until, now.addMSecs(longestHold.count())));
    }
}

// ---------------------------------------------------------------------------------------------- times

QDateTime Transport::serviceNow(const QString &connection) const
{
    const QDateTime start = m_inside->serverStart.value(connection);
    return start.isValid() ? start.addMSecs(m_inside->clock.steady().count()) : m_inside->clock.now();
}

void Transport::setServerOffset(const QString &connection, qint64 seconds)
{
    m_inside->serverStart.insert(connection, m_inside->clock.now().addSecs(seconds).addMSecs(-m_inside->clock.steady().count()));
}

qint64 Transport::serverOffset(const QString &connection) const
{
    return qRound64(m_inside->clock.now().msecsTo(serviceNow(connection)) / 1000.0);
}

void Transport::holdUntil(const QString &connection, const QDateTime &until)
{
    const qint64 wait = std::min<qint64>(m_inside->clock.now().msecsTo(until), longestHold.count());
    const QDateTime end = m_inside->steadyNow().addMSecs(wait);
    m_inside->failing.remove(connection);
    QDateTime &held = m_inside->held[connection];
    if (held.isValid() && held >= end)
        return;
    held = end;
    m_inside->keep();
}

void Transport::holdForFaults(const QString &connection, const QDateTime &until)
{
    if (const QDateTime asked = heldUntil(connection); asked.isValid() && asked >= until)
        return;
    holdUntil(connection, until);
    m_inside->failing.insert(connection);
    Q_EMIT heldForFaults(connection, until);
}

bool Transport::isFailing(const QString &connection) const { return m_inside->failing.contains(connection) && heldUntil(connection).isValid(); }

QDateTime Transport::heldUntil(const QString &connection) const
{
    const QDateTime now = m_inside->steadyNow();
    const QDateTime until = m_inside->held.value(connection);
    return until > now ? m_inside->clock.now().addMSecs(now.msecsTo(until)) : QDateTime();
}

void Transport::endHold(const QString &connection)
{
    m_inside->failing.remove(connection);
    if (m_inside->held.remove(connection) == 0)
        return;
    const QList<QString> keys = m_inside->budgets.keys();
    for (const QString &key : keys) {
        const auto budget = m_inside->budgets.value(key);
        if (!budget->members.contains(connection))
            continue;
        for (const auto &pacer : std::as_const(budget->pacers))
            pacer->release();
        budget->alarm = {};
        m_inside->pump(key);
    }
    m_inside->keep();
}

