// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/base/Faults.h"
#include "app/net/HttpClient.h"
#include "app/secrets/Secrets.h"
#include "app/sync/Outbox.h"
#include "app/sync/Practice.h"
#include "app/sync/Puller.h"
#include "app/sync/Reach.h"
#include "app/sync/Transport.h"

#include <QtCore/QThreadPool>

inline const Fault stillOpening{QT_TRANSLATE_NOOP("Faults", "The desk is still opening its files.")};

/// What another thread asks the store, waiting for the answer. Never on the window's thread.
template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Result<T>(fail(ErrorKind::Cancelled, QString()));
}

/// What the façade is made of, in the order in which it must go: the parts that use the network before the network, and
/// the store last, when nobody asks it any more.
struct Core::Inside : public QObject {
    Inside(Core &core, const Config &config, std::unique_ptr<Clock> clock, std::unique_ptr<Secrets> secrets, Kinds kinds,
           std::shared_ptr<const Services> services);
    ~Inside() override;

    // Start (CoreStart.cpp)
    void open();
    void opened(const Result<StoreReport> &report);
    void loadConnections();
    /// Reads the sign-ins and begins to work with them. `late`: those that a silent keychain kept back at start.
    void readSecrets(bool late);
    /// It was silent until now.
    void keychainAnswers();
    void meetPractice();
    void doorsFound(const QList<PracticeDoor> &doors);
    void registerUnlisted(const PracticeDoor &door);
    void backUp();
    /// What was removed is taken out of the bytes of the files. Where that fails it is said, and tried again with each copy.
    QFuture<Result<Done>> finishRemovals(bool quietly);
    void tellMended(const StoreReport &found);
    void stopWaiting(const QString &connection);
    void waitUntil(const QString &connection, const QDateTime &until, bool forFaults = false);
    /// A person asks again: what only failed is tried again at once. True: it had been held.
    bool tryFailing(const QString &connection);

    // Reach, pulls and polls (CoreNetwork.cpp)
    bool mayTalk(const QString &connection) const;
    void setReach(const QString &connection, ConnectionStatus::Reach reach, const QString &problem = {});
    void look(const QString &connection);
    void cameBack(const QString &connection);
    void answered(const QString &connection, int status);
    void failed(const QString &connection, const Error &error);
    void noteFailure(const QString &id, const Error &error);
    void pull(const QString &connection, bool whole);
    void findVersions(const QString &connection);
    void pullEnded(const QString &connection, const std::optional<Error> &error);
    void schedulePoll(const QString &connection);
    void countLine(const QString &connection);

    void recordsStored(const QString &kind);
    void notice(Notice::Weight weight, const char *key, const QMap<QString, QString> &arguments = {});
    void addConnection(const Connection &connection);
    void replaceConnection(const Connection &connection, bool newSecret);
    void bringBack(const Connection &connection, const ConnectionStatus &status, bool wasCurrent);
    void forgetSecret(const QString &id, const QString &name);
    void forgetOwedSecrets();
    const Connection *connection(const QString &id) const;
    const Service *serviceOf(const QString &connectionId) const;
    QDateTime serviceNow(const QString &connectionId) const { return transport.serviceNow(connectionId); }

    /// Runs `fn()` (returning a Result), which reads or writes a path of a person's: a share that hangs holds up neither the
    /// window nor the store. Of all this `fn` may touch the worker alone.
    template <class Fn>
    auto onPath(Fn fn)
    {
        using Value = typename std::invoke_result_t<Fn>::value_type;
        if (!isReady)
            return readyFuture<Value>(fail(ErrorKind::Storage, stillOpening));
        Pledge<Value> pledge;
        paths.start([pledge, fn = std::move(fn)]() mutable { pledge.finish(fn()); });
        return pledge.future();
    }

    /// What asks the connections before they are read asks them when they are: without them every entry looks like one of
    /// a desk that is not ours. Where the files cannot be opened it is not asked, and why comes back.
    template <class T>
    QFuture<Result<T>> onceReady(std::function<QFuture<Result<T>>()> ask)
    {
        Pledge<T> pledge;
        early.push_back([this, pledge, ask = std::move(ask)] {
            if (!isReady)
                return pledge.finish(fail(ErrorKind::Storage, report.problem));
            whenDone<T>(this, ask(), [pledge](const Result<T> &result) { pledge.finish(result); });
        });
        if (!report.problem.isEmpty())
            askEarly();
        return pledge.future();
    }
    void askEarly();

    static const Fault otherAddress; ///< of a secret that is stored for another one

    Core &core;
    const Config config;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Secrets> secrets;
    const Kinds kinds;
    const std::shared_ptr<const Services> services;

    Worker worker;
    QThreadPool paths;         ///< asks the worker, so it ends before
    HttpClient plainClient;    ///< for the practice server's own paths
    Transport transport;
    SyncContext context;
    Outbox outbox;
    std::unique_ptr<Practice> practice;

    StoreReport report;
    bool isReady = false;
    std::vector<std::function<void()>> early; ///< what was asked before that
    bool loadAgain = false;
    bool isRecovered = false; ///< what the last run left behind has been seen to: from now on something may be sent
    bool offline = false;
    bool copiesFail = false; ///< the last hourly copy did, and a person was told
    bool meetsSoon = false; ///< the practice server of our own is tried again in a while
    QList<Connection> connections;
    QHash<QString, QString> current;            ///< service → connection
    QHash<QString, ConnectionStatus> statuses;
    QHash<QString, qint64> goneBefore; ///< entries of a connection that had gone when its line was last empty
    QHash<QString, Puller *> pullers;
    QHash<QString, Reach *> reaches;
    QHash<QString, QString> refusedSecret;      ///< practice: a token that was refused is not tried again
    QHash<QString, qint64> savedOffset;
    QHash<QString, int> pollTurn;               ///< only the newest poll of a connection counts
    QHash<QString, QDateTime> toldAt;           ///< when recordsChanged was last said of a kind
    QSet<QString> toTell;

    /// For the report for support: nothing that a person typed, and nothing of a record.
    struct Failure {
        QDateTime at;
        QString service;
        QString what; ///< the kind of error, "http 422", a code such as "dns"
    };
    QList<Failure> failures; ///< the last ones of this run, oldest first
};
