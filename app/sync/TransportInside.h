// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Auth.h"
#include "app/net/HttpClient.h"
#include "app/net/Pacer.h"
#include "app/sync/Transport.h"

#include <QtCore/QPointer>

#include <deque>

/// What Transport is made of: the queue and one request's way (Transport.cpp), a turn without its request yet
/// (TransportTurn.cpp), and what is waited for and kept over a restart (TransportWaits.cpp). Included by these only.
struct Transport::Inside {
    static constexpr int lanes = 3;
    /// Of so many requests one is a pull's, where writes would take them all.
    static constexpr int pullsShare = 20;

    struct Job {
        Connection connection;
        Request request;
        Lane lane = Lane::Read;
        quint64 generation = 0; ///< of its connection when it was asked for
        QDateTime until;        ///< it must have begun by then, on the steady line; invalid: whenever
        Pledge<Response> pledge;
        std::optional<Pledge<Turn>> turn; ///< only that is asked for: the request comes with it

        void refuse(const Error &error) const
        {
            if (turn)
                turn->finish(fail(error));
            else
                pledge.finish(fail(error));
        }
    };

    /// Connections that share a service's budget wait in one place.
    struct Budget {
        QList<std::shared_ptr<Pacer>> pacers; ///< its own limit, and the address's where there is one besides
        bool isShared = false;                ///< of an address or a token, whatever connection asks
        QSet<QString> members;                ///< connections that have asked for something
        std::deque<Job> waiting[lanes];
        QDateTime alarm;
        int passedBy = 0;                     ///< writes that went while a pull waited, since the last pull

        QDateTime earliest(const QDateTime &now, bool write) const
        {
            QDateTime at = now;
            for (const auto &pacer : pacers)
                at = std::max(at, pacer->earliest(now, write));
            return at;
        }
        void took(const QDateTime &now)
        {
            for (const auto &pacer : pacers)
                pacer->took(now);
        }
        void reserve()
        {
            for (const auto &pacer : pacers)
                pacer->reserve();
        }
        void giveBack()
        {
            for (const auto &pacer : pacers)
                pacer->giveBack();
        }
    };

    Inside(Transport &transport, Clock &theClock, Secrets &theSecrets, const Services &theServices)
        : owner(transport)
        , clock(theClock)
        , secrets(theSecrets)
        , services(theServices)
        , client(theClock)
        , auth(client, theClock)
        , began(theClock.now().toMSecsSinceEpoch() - theClock.steady().count())
    {
    }

    /// Who is served one after another: a connection, or all that act for one organisation at one place.
    static QString lineOf(const Connection &connection);
    /// The key of the budget that a connection's requests draw on; made when it is new. `token`: tokenName() of its secret.
    QString budgetOf(const Connection &connection, const Traits &traits, const QString &token);
    QString budgetOf(const Connection &connection, const Traits &traits) { return budgetOf(connection, traits, tokens.value(connection.id)); }
    /// Tells one token from another and does not give it away. Empty where the service does not count by token.
    static QString tokenName(const Traits &traits, const QString &secret);
    void pump(const QString &key);
    void pumpOf(const QString &key, const QString &connection);
    QDateTime dropLate(Budget &budget);
    bool startOne(const std::shared_ptr<Budget> &budget, const QString &key, QDateTime &soonest);
    bool startOneOf(Lane lane, bool asWrite, const std::shared_ptr<Budget> &budget, const QString &key, QDateTime &soonest);
    void leave(Budget &budget, const QString &key, const Job &job);
    void enqueue(const QString &key, Job job, const Worth &worth);
    void start(const QString &key, const Job &job);
    void fly(const QString &key, const Job &job);
    void landed(const QString &key, const Job &job, const Result<Response> &result);
    /// Its connection was removed or changed since: it does not leave any more, and what it brings says nothing of the
    /// connection as it is now.
    bool isPast(const Job &job) const { return job.generation != generations.value(job.connection.id); }
    SignInWay wayOf(const Connection &connection, const QString &secret) const;
    const Traits &traitsOf(const Connection &connection) const { return services.service(connection.service)->traits(); }

    void askedToWait(const QString &key, const Job &job, const Response &response);
    /// The sign-in gave no token for now: nothing of ours has left.
    void signInWaits(const Job &job, const Error &error);
    /// How much of the quiet that the service asked for is left, for this connection or for all who share the budget.
    std::chrono::seconds quietLeft(const QString &connection, const QString &key) const;
    /// How long after one more answer that the service is busy; `asked`: as it said itself.
    std::chrono::seconds busyWait(const Job &job, const std::optional<std::chrono::seconds> &asked);
    /// What is counted together: a service that refuses to write may answer every reading before it.
    static std::pair<QString, bool> sortOf(const Job &job) { return {job.connection.id, job.request.method != Method::Get}; }
    /// Nothing has left: the connection is another one since, or what was compared is too old.
    static Error stayedBefore();
    static Error stayedLong();
    void keepSoon();
    void keep();
    /// A time line that begins at the computer's clock and never jumps: what is counted and waited for stands on it.
    QDateTime steadyNow() const { return QDateTime::fromMSecsSinceEpoch(began + clock.steady().count(), Qt::UTC); }

    Transport &owner;
    Clock &clock;
    Secrets &secrets;
    const Services &services;
    HttpClient client;
    Auth auth;
    Pacers pacers;
    QHash<QString, std::shared_ptr<Budget>> budgets;
    QHash<QString, quint64> generations;      ///< by connection
    QHash<QString, int> flying;               ///< by lineOf()
    QHash<QString, QDateTime> held;           ///< by connection, on the steady line
    QSet<QString> failing;                    ///< connections of `held` that nobody asked to wait
    QHash<QString, QString> tokens;           ///< tokenName() by connection, once its secret was read
    QHash<std::pair<QString, bool>, int> busy; ///< answers in a row that it is, by sortOf()
    QHash<QString, QDateTime> serverStart;    ///< the service's instant at the beginning of the steady time
    const qint64 began;
    bool restored = false;
    int unkept = 0;
    bool keepIsSet = false;
    QMultiHash<QString, QFuture<Result<Response>>> pullsInFlight;
    std::pair<Connection, QString> tried;     ///< the connection and secret of the last tryOut()
};

struct Transport::Granted {
    Granted(Transport &transport, const QString &key, const std::shared_ptr<Inside::Budget> &budget, const Inside::Job &job)
        : owner(&transport), key(key), budget(budget), job(job)
    {
    }
    ~Granted();
    Q_DISABLE_COPY_MOVE(Granted)
    void giveBack();

    QPointer<Transport> owner;
    const QString key;
    const std::shared_ptr<Inside::Budget> budget;
    Inside::Job job;
    bool isUsed = false;
};
