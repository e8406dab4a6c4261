// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Service.h"
#include "app/base/Async.h"
#include "app/base/Clock.h"
#include "app/kind/Connection.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

class Secrets;

/// Whether a request may wait behind others.
enum class Lane { Write, Read, Pull };

/// Requests of connections: signed in, paced below the service's documented limit (writes ahead of pulls, one budget for
/// connections that share an address, or a token where that is what the service counts, and in a long line of writes a small
/// share for a pull that waits), never more at once than the service allows. Never retries a request by itself but once after
/// a 401 of a short-lived token, where the service has said that nothing happened.
class Transport : public QObject
{
    Q_OBJECT

public:
    Transport(Clock &clock, Secrets &secrets, const Services &services, QObject *parent = nullptr);
    ~Transport() override;

    /// What a request was made for, and what it must not outlive: else it stays, with an error that isGivenUp().
    struct Worth {
        quint64 generation;                        ///< of its connection, when the caller took it up
        std::optional<std::chrono::seconds> waits; ///< for its turn, at most
    };
    QFuture<Result<Response>> send(const Connection &connection, const Request &request, Lane lane, const std::optional<Worth> &worth = std::nullopt);

    struct Granted;
    /// A request's turn before there is one: its place at the service is kept, and counted, until the last copy of this is gone.
    using Turn = std::shared_ptr<Granted>;
    QFuture<Result<Turn>> turn(const Connection &connection, Lane lane, const Worth &worth);
    /// Leaves at once, or stays with an error that isGivenUp(): where its worth is over or the service asked to wait since.
    /// Once a turn.
    QFuture<Result<Response>> send(const Turn &turn, const Request &request);
    /// Drops what has not left yet and cuts what reads; writes under way go on.
    void cancelPulls(const QString &connection);
    /// The connection goes, or has another address or sign-in from now on: nothing that was asked for before leaves any
    /// more, whether it waits for its turn, for the keychain or for a token. It ends with an error that isGivenUp().
    void giveUp(const QString &connection);
    static bool isGivenUp(const Error &error);
    /// Raised by giveUp().
    quint64 generation(const QString &connection) const;

    /// The secret changed or went: cached tokens are forgotten.
    void forgetSignIn(const QString &connection);
    /// A one-off request of a connection test, with a secret that is not stored yet, or (empty) with the stored one. It is
    /// refused with Busy and the time left where the service has asked for quiet.
    QFuture<Result<Response>> tryOut(const Connection &connection, const Request &request, const QString &secret);

    /// The service's present instant, by the Date of its last answer.
    QDateTime serviceNow(const QString &connection) const;
    void setServerOffset(const QString &connection, qint64 seconds);
    qint64 serverOffset(const QString &connection) const;

    /// No request of the connection leaves before then.
    void holdUntil(const QString &connection, const QDateTime &until);
    QDateTime heldUntil(const QString &connection) const;
    /// The same where nobody asked for it: it failed again and again. Forgotten with the end of the desk.
    void holdForFaults(const QString &connection, const QDateTime &until);
    /// It is held now, and for that reason.
    bool isFailing(const QString &connection) const;
    /// A person wants to try all the same: ends the wait that the service asked for, not the limit's own.
    void endHold(const QString &connection);

    /// What went and what was asked to wait, for the next start: a restart within a window must not send it twice over.
    QString pacing() const;
    /// What the last run kept. From then on keepPacing is called.
    void restorePacing(const QString &text);
    /// Given the text at most once a second, sooner when a crash would lose more than the head-room covers, and at the end.
    std::function<void(const QString &pacing)> keepPacing;

    /// Where the keychain keeps it, sealed for its address (Origin.h).
    static QString secretKey(const QString &connection);

Q_SIGNALS:
    /// Every answer and every failure, for reach, gates and status.
    void answered(const QString &connection, int status);
    void failed(const QString &connection, const Error &error);
    /// The service asked to wait (429, 503).
    void askedToWait(const QString &connection, const QDateTime &until);
    /// It failed again and again, and is left alone until then.
    void heldForFaults(const QString &connection, const QDateTime &until);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};
