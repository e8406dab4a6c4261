// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Pacer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr int longestHoldSeconds = 24 * 60 * 60;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<qint64> keptInstant(const QJsonValue &value)
{
    constexpr double lastMillisecond = 253402300799999.0; // of the year 9999
    const double at = value.toDouble(-1);
    return at >= 0 && at <= lastMillisecond ? std::optional(qint64(at)) : std::nullopt;
}

Pacer::Pacer(int limit, std::chrono::seconds window, double headroom) : m_window(std::max(window, std::chrono::seconds(1)))
{
    if (limit <= 0)
        return;
    m_capacity = std::clamp(int(std::floor(limit * headroom + 1e-9)), 1, limit);
    m_pullCapacity = std::max(1, m_capacity - m_capacity / 5);
    m_burst = std::max(1, m_capacity / 4);
}

/// What counts against a request at `now`. A computer's clock that was set back leaves times in the future; they
/// count as just taken, so that the wait is never longer than a window.
QList<qint64> Pacer::inWindow(qint64 now) const
{
    QList<qint64> taken;
    for (const qint64 at : m_taken) {
        if (at > now - windowMs())
            taken.append(std::min(at, now));
    }
    return taken;
}

QDateTime Pacer::earliest(const QDateTime &now, bool write) const
{
    const qint64 present = now.toMSecsSinceEpoch();
    qint64 at = present;
    if (m_capacity > 0) {
        QList<qint64> taken = inWindow(present);
        taken.insert(taken.size(), m_reserved, present);
        const qsizetype allowed = write ? m_capacity : m_pullCapacity;
        if (taken.size() >= allowed)
            at = std::max(at, taken[taken.size() - allowed] + windowMs());
        if (!write && taken.size() >= m_burst)
            at = std::max(at, taken.last() + windowMs() / m_pullCapacity);
    }
    if (m_heldUntil.isValid()) {
        const qint64 latest = present + qint64(longestHoldSeconds) * 1000;
        at = std::max(at, std::min(m_heldUntil.toMSecsSinceEpoch(), latest));
    }
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

void Pacer::took(const QDateTime &now)
{
    if (m_capacity == 0)
        return;
    const qint64 present = now.toMSecsSinceEpoch();
    m_taken = inWindow(present);
    m_taken.append(present);
}

void Pacer::holdUntil(const QDateTime &until)
{
    if (!m_heldUntil.isValid() || until > m_heldUntil)
        m_heldUntil = until.toUTC();
}

QString Pacer::toText() const
{
    QJsonArray taken;
    for (const qint64 at : m_taken)
        taken.append(double(at));
    QJsonObject object{{QStringLiteral("taken"), taken}};
    if (m_heldUntil.isValid())
        object.insert(QStringLiteral("heldUntil"), double(m_heldUntil.toMSecsSinceEpoch()));
    return compact(object);
}

Pacer Pacer::fromText(const QString &text, int limit, std::chrono::seconds window, double headroom)
{
    Pacer pacer(limit, window, headroom);
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonValue &value : object.value(QStringLiteral("taken")).toArray()) {
        if (const auto at = keptInstant(value); at && pacer.m_capacity > 0)
            pacer.m_taken.append(*at);
    }
    std::ranges::sort(pacer.m_taken);
    if (const auto held = keptInstant(object.value(QStringLiteral("heldUntil"))))
        pacer.m_heldUntil = QDateTime::fromMSecsSinceEpoch(*held, Qt::UTC);
    return pacer;
}

void Pacer::shift(qint64 by)
{
    for (qint64 &at : m_taken)
        at += by;
    if (m_heldUntil.isValid())
        m_heldUntil = m_heldUntil.addMSecs(by);
}

std::shared_ptr<Pacer> Pacers::pacer(const QString &key, int limit, std::chrono::seconds window)
{
    std::shared_ptr<Pacer> &pacer = m_pacers[key];
    if (!pacer) {
        pacer = std::make_shared<Pacer>(Pacer::fromText(m_restored.take(key), limit, window));
        pacer->shift(m_shift);
    }
    return pacer;
}

QString Pacers::toText() const
{
    QJsonObject object;
    for (auto it = m_restored.cbegin(); it != m_restored.cend(); ++it) {
        Pacer waiting = Pacer::fromText(it.value(), std::numeric_limits<int>::max(), std::chrono::seconds(1), 1);
        waiting.shift(m_shift);
        object.insert(it.key(), waiting.toText());
    }
    for (auto it = m_pacers.cbegin(); it != m_pacers.cend(); ++it)
        object.insert(it.key(), it.value()->toText());
    return compact(object);
}

void Pacers::restore(const QString &text, qint64 shift)
{
    m_shift = shift;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!m_pacers.contains(it.key()))
            m_restored.insert(it.key(), it.value().toString());
    }
}
