// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <utility>

/// The practice server: what each pretended service is to the HTTP front. Nothing here shares a rule with
/// the desk, so that agreement between the two proves something.
namespace sandbox {

/// One request, already taken apart.
struct Call {
    QByteArray method;                                     ///< "GET", "POST", …
    QString path;                                          ///< as sent, still encoded, without the query
    QString target;                                        ///< as sent, still encoded, with the query
    QStringList segments;                                  ///< split on "/" first, then percent-decoded
    QList<std::pair<QString, QString>> query;              ///< decoded names and values, in order
    QList<std::pair<QByteArray, QByteArray>> headers;      ///< names in lower case
    QByteArray body;
    QDateTime now;                                         ///< the world's clock, UTC

    QByteArray header(const QByteArray &lowerName) const;
    /// The last value of that name (as Rack does), or nothing.
    std::optional<QString> parameter(const QString &name) const;
};

struct Answer {
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString owner; ///< for the ledger: the provider, lead provider or EID that was recognised
    bool signIn = false; ///< an exchange of credentials: for the ledger no write, and kept without the secret

    static Answer json(int status, const QJsonValue &body);
    static Answer text(int status, const QByteArray &body);
};

/// A fault in a world file: the place and the reason, printed as "$.path: why".
struct Fault {
    QString path;
    QString why;
    QString text() const { return path + QStringLiteral(": ") + why; }
};

/// Counts requests in windows aligned to the epoch, by the world's clock.
class FixedWindow
{
public:
    FixedWindow(int limit, int seconds) : m_limit(limit), m_seconds(seconds) { }
    /// Counts one request of `key`; true while within the limit.
    bool admit(const QString &key, const QDateTime &now);
    /// Whole seconds to the end of the window, 1 or more.
    int secondsLeft(const QDateTime &now) const;

private:
    int m_limit;
    int m_seconds;
    qint64 m_window = -1;
    QHash<QString, int> m_counts;
};

/// One pretended service. Loaded once into a fresh object: a refused world leaves the old objects alone.
class Service
{
public:
    virtual ~Service() = default;

    virtual QString name() const = 0;                                ///< key in the world file and the ledger
    virtual bool owns(const QStringList &segments) const = 0;        ///< is this path one of this service's?
    virtual std::optional<Fault> load(const QJsonValue &part) = 0;   ///< the part of the world file, paths from "$.<name>"
    /// The world takes its place at this instant: what it leaves to the clock is decided now, and by no request.
    virtual void settle(const QDateTime &) { }
    /// Takes over what outlives a world, from the same service in the one before.
    virtual void carryOver(const Service &) { }
    virtual QJsonValue save() const = 0;                             ///< the part as it is now, in the same form
    virtual QJsonValue seed(int size, const QDateTime &now) const = 0; ///< a made-up part of that size, the same each time
    virtual Answer answer(const Call &call) = 0;
    /// What happens on the service's side. Nothing: the event is not of this service.
    virtual std::optional<Answer> event(const QString &name, const QJsonObject &about, const QDateTime &now) = 0;

    bool throttled = true; ///< --no-throttle switches it off
};

std::unique_ptr<Service> makeTrainees();
std::unique_ptr<Service> makeEarlyCareer();
std::unique_ptr<Service> makeWorkBased();

} // namespace sandbox
