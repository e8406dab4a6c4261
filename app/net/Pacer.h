// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <chrono>
#include <memory>
#include <optional>

class QJsonValue;

/// Milliseconds since the epoch as they were kept; nothing where it is no instant that a clock could have shown.
std::optional<qint64> keptInstant(const QJsonValue &value);

/// Keeps the desk below a service's limit. Pure: tells when the next request may go; whoever sends it says so.
/// What went is counted in a sliding window, so that no window of the service, wherever it is laid, holds more than
/// floor(limit × headroom). A part is kept for writes, and a long pull spreads over the window instead of filling
/// its beginning.
class Pacer
{
public:
    /// `limit` 0: none is documented, nothing waits but a hold.
    Pacer(int limit, std::chrono::seconds window, double headroom = 0.85);

    /// The first instant, `now` or later, at which a request may go.
    QDateTime earliest(const QDateTime &now, bool write) const;
    /// A request goes now.
    void took(const QDateTime &now);
    /// A place for one that goes in a moment: it counts as if it went now, whenever that is asked, until it is given back.
    void reserve() { m_reserved += 1; }
    void giveBack() { m_reserved -= 1; }

    /// The service asked for quiet (429, 503): nothing goes before, writes included. A longer hold stays.
    void holdUntil(const QDateTime &until);
    QDateTime heldUntil() const { return m_heldUntil; }
    /// A person wants to try all the same; the limit itself still counts.
    void release() { m_heldUntil = {}; }

    int capacity() const { return m_capacity; }
    int capacityForPulls() const { return m_pullCapacity; }

    /// For the next start, so that a restart does not hammer. Text that is not ours is an empty history.
    QString toText() const;
    static Pacer fromText(const QString &text, int limit, std::chrono::seconds window, double headroom = 0.85);
    /// The whole history later (earlier: negative) by so many ms: another time line.
    void shift(qint64 by);

private:
    qint64 windowMs() const { return std::chrono::milliseconds(m_window).count(); }
    QList<qint64> inWindow(qint64 now) const;

    std::chrono::seconds m_window;
    int m_capacity = 0;
    int m_pullCapacity = 0;
    int m_burst = 0;
    int m_reserved = 0;
    QList<qint64> m_taken; ///< ms since the epoch, ascending
    QDateTime m_heldUntil;
};

/// One pacer a service and host, whichever connections use it: the services count by token or by address.
class Pacers
{
public:
    static QString key(const QString &service, const QString &host) { return service + QLatin1Char(' ') + host.toLower(); }

    std::shared_ptr<Pacer> pacer(const QString &key, int limit, std::chrono::seconds window);

    QString toText() const;
    /// Histories for pacers that are asked for later, shifted by so many ms; those in use are left alone.
    void restore(const QString &text, qint64 shift = 0);

private:
    QMap<QString, std::shared_ptr<Pacer>> m_pacers;
    QMap<QString, QString> m_restored;
    qint64 m_shift = 0;
};
