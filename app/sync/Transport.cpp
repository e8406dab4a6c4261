// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Transport.h"

#include "app/net/Auth.h"
#include "app/net/Backoff.h"
#include "app/net/HttpClient.h"
#include "app/net/Pacer.h"
#include "app/secrets/Secrets.h"

#include <QtCore/QPointer>
#include <QtCore/QRandomGenerator>

#include <deque>

namespace {
constexpr int lanes = 3;

struct Job {
    Connection connection;
    Request request;
    Lane lane = Lane::Read;
    Pledge<Response> pledge;
};

/// Connections that share a service's budget wait in one place.
struct Budget {
    std::shared_ptr<Pacer> pacer;
    std::deque<Job> waiting[lanes];
    QDateTime alarm;
};

Error signInNeeded()
{
    Error error;
    error.kind = ErrorKind::SignIn;
    error.message = QStringLiteral("No token is stored for this connection.");
    return error;
}
} // namespace

struct Transport::Inside {
    Inside(Transport &transport, Clock &theClock, Secrets &theSecrets, const Services &theServices)
        : owner(transport), clock(theClock), secrets(theSecrets), services(theServices), client(theClock), auth(client, theClock)
    {
    }

    /// The key of the budget that a connection's requests draw on; made when it is new.
    QString budgetOf(const Connection &connection, const Traits &traits);
    void pump(const QString &key);
    bool startOne(Budget &budget, const QString &key, QDateTime &soonest);
    void start(const QString &key, const Job &job);
    void fly(const QString &key, const Job &job);
    void landed(const QString &key, const Job &job, const Result<Response> &result);
    SignInWay wayOf(const Connection &connection, const QString &secret) const;
    const Traits &traitsOf(const Connection &connection) const { return services.service(connection.service)->traits(); }

    Transport &owner;
    Clock &clock;
    Secrets &secrets;
    const Services &services;
    HttpClient client;
    Auth auth;
    Pacers pacers;
    QHash<QString, std::shared_ptr<Budget>> budgets;
    QHash<QString, int> flying;               ///< by connection
    QHash<QString, QDateTime> held;           ///< by connection
    QHash<QString, qint64> offsets;           ///< server's clock minus ours, seconds
    QMultiHash<QString, QFuture<Result<Response>>> pullsInFlight;
    std::pair<Connection, QString> tried;     ///< the connection and secret of the last tryOut()
};

Transport::Transport(Clock &clock, Secrets &secrets, const Services &services, QObject *parent)
    : QObject(parent), m_inside(std::make_unique<Inside>(*this, clock, secrets, services))
{
}

Transport::~Transport() = default;

QString Transport::secretKey(const QString &connection) { return QStringLiteral("provider-desk/") + connection; }

// ---------------------------------------------------------------------------------------------- the queue

QString Transport::Inside::budgetOf(const Connection &connection, const Traits &traits)
{
    const QString host = QUrl(connection.endpoint).authority();
    // Counted by address: one budget for all. Counted by token: one a connection.
    const QString key = Pacers::key(connection.service, traits.throttle.byAddress ? host : host + QLatin1Char('/') + connection.id);
    std::shared_ptr<Budget> &budget = budgets[key];
    if (!budget) {
        budget = std::make_shared<Budget>();
        budget->pacer = pacers.pacer(key, traits.throttle.requests, traits.throttle.window);
    }
    return key;
}

QFuture<Result<Response>> Transport::send(const Connection &connection, const Request &request, Lane lane)
{
    const Service *service = m_inside->services.service(connection.service);
    if (!service)
        return readyFuture<Response>(fail(ErrorKind::Invalid, QStringLiteral("unknown service ") + connection.service));
    const QString key = m_inside->budgetOf(connection, service->traits());
    Job job{connection, request, lane, {}};
    const auto future = job.pledge.future();
    m_inside->budgets.value(key)->waiting[int(lane)].push_back(std::move(job));
    m_inside->pump(key);
    return future;
}

void Transport::Inside::pump(const QString &key)
{
    const auto budget = budgets.value(key);
    if (!budget)
        return;
    QDateTime soonest;
    while (startOne(*budget, key, soonest)) { }
    if (!soonest.isValid() || (budget->alarm.isValid() && budget->alarm <= soonest && budget->alarm > clock.now()))
        return;
    budget->alarm = soonest;
    // A clock that was set back must not stop the queue for long.
    const qint64 wait = std::clamp<qint64>(clock.now().msecsTo(soonest), 0, 600'000);
    clock.after(std::chrono::milliseconds(wait + 1), &owner, [this, key] {
        if (const auto late = budgets.value(key))
            late->alarm = {};
        pump(key);
    });
}

/// Starts the first job that may go, by lane; false: none may now, and `soonest` says when one may.
bool Transport::Inside::startOne(Budget &budget, const QString &key, QDateTime &soonest)
{
    const QDateTime now = clock.now();
    const auto later = [&](const QDateTime &when) {
        if (!soonest.isValid() || when < soonest)
            soonest = when;
    };
    for (int lane = 0; lane < lanes; ++lane) {
        std::deque<Job> &waiting = budget.waiting[lane];
        for (auto it = waiting.begin(); it != waiting.end(); ++it) {
            const QString id = it->connection.id;
            if (flying.value(id) >= traitsOf(it->connection).parallel)
                continue;
            if (const QDateTime until = held.value(id); until.isValid() && until > now) {
                later(until);
                continue;
            }
            const QDateTime may = budget.pacer->earliest(now, Lane(lane) == Lane::Write);
            if (may > now) {
                later(may);
                break;
            }
            budget.pacer->took(now);
            const Job job = *it;
            waiting.erase(it);
            start(key, job);
            return true;
        }
    }
    return false;
}

// ---------------------------------------------------------------------------------------------- one request

SignInWay Transport::Inside::wayOf(const Connection &connection, const QString &secret) const
{
    SignInWay way;
    way.header = connection.tokenHeader.toLatin1();
    if (traitsOf(connection).signIn == SignIn::ClientCredentials) {
        const QString id = secret.section(QLatin1Char('\n'), 0, 0);
        const QString word = secret.section(QLatin1Char('\n'), 1);
        way.tokenRequest = [service = services.service(connection.service), connection, id, word] {
            return service->tokenRequest(connection, id, word).value_or(Request{});
        };
    } else {
        way.secret = secret.toUtf8();
    }
    return way;
}

void Transport::Inside::start(const QString &key, const Job &job)
{
    ++flying[job.connection.id];
    const QString id = job.connection.id;
    if (!job.request.signedIn || auth.knows(id))
        return fly(key, job);
    whenDone<QString>(&owner, secrets.read(secretKey(id)), [this, key, job, id](const Result<QString> &secret) {
        if (!secret || secret->isEmpty())
            return landed(key, job, fail(signInNeeded()));
        auth.know(id, wayOf(job.connection, *secret));
        fly(key, job);
    });
}

void Transport::Inside::fly(const QString &key, const Job &job)
{
    const auto answer = auth.send(job.connection.id, job.request);
    if (job.lane == Lane::Pull)
        pullsInFlight.insert(job.connection.id, answer);
    whenDone<Response>(&owner, answer, [this, key, job](const Result<Response> &result) { landed(key, job, result); });
}

void Transport::Inside::landed(const QString &key, const Job &job, const Result<Response> &result)
{
    const QString id = job.connection.id;
    --flying[id];
    if (job.lane == Lane::Pull)
        pullsInFlight.remove(id);
    if (result) {
        if (result->serverDate.isValid())
            offsets.insert(id, clock.now().secsTo(result->serverDate));
        if (result->status == 429 || result->status == 503) {
            const Traits &traits = traitsOf(job.connection);
            const auto asked = Backoff::retryAfter(result->header("retry-after"), result->serverDate, clock.now());
            const QDateTime until = asked ? clock.now().addSecs(asked->count())
                : traits.throttle.window.count() > 0 && result->status == 429
                ? Backoff::afterBoundary(owner.serviceNow(id), traits.throttle.window, QRandomGenerator::global()->generateDouble())
                      .addSecs(-offsets.value(id))
                : clock.now().addSecs(Backoff::wait(1, QRandomGenerator::global()->generateDouble()).count());
            owner.holdUntil(id, until);
            Q_EMIT owner.askedToWait(id, until);
        }
        Q_EMIT owner.answered(id, result->status);
    } else {
        Q_EMIT owner.failed(id, result.error());
    }
    job.pledge.finish(result);
    pump(key);
}

// ---------------------------------------------------------------------------------------------- the rest

void Transport::cancelPulls(const QString &connection)
{
    for (const auto &budget : std::as_const(m_inside->budgets))
        std::erase_if(budget->waiting[int(Lane::Pull)], [&](const Job &job) { return job.connection.id == connection; });
    const auto running = m_inside->pullsInFlight.values(connection);
    for (QFuture<Result<Response>> future : running)
        future.cancel();
}

void Transport::forgetSignIn(const QString &connection) { m_inside->auth.forget(connection); }

QFuture<Result<Response>> Transport::tryOut(const Connection &connection, const Request &request, const QString &secret)
{
    if (secret.isEmpty())
        return send(connection, request, Lane::Write);
    // Under a name of its own, so that a secret that turns out wrong does not take the place of the stored one.
    const QString name = QStringLiteral("try/") + connection.id;
    // The requests of one test share one token.
    Connection same = connection;
    same.version.clear();
    same.operations.clear();
    if (m_inside->tried != std::pair(same, secret)) {
        m_inside->tried = std::pair(same, secret);
        m_inside->auth.know(name, m_inside->wayOf(connection, secret));
    }
    return m_inside->auth.send(name, request);
}

QDateTime Transport::serviceNow(const QString &connection) const
{
    return m_inside->clock.now().addSecs(m_inside->offsets.value(connection));
}

void Transport::setServerOffset(const QString &connection, qint64 seconds) { m_inside->offsets.insert(connection, seconds); }
qint64 Transport::serverOffset(const QString &connection) const { return m_inside->offsets.value(connection); }

void Transport::holdUntil(const QString &connection, const QDateTime &until)
{
    QDateTime &held = m_inside->held[connection];
    if (!held.isValid() || held < until)
        held = until;
}

QDateTime Transport::heldUntil(const QString &connection) const
{
    const QDateTime until = m_inside->held.value(connection);
    return until > m_inside->clock.now() ? until : QDateTime();
}

QString Transport::pacing() const { return m_inside->pacers.toText(); }
void Transport::restorePacing(const QString &text) { m_inside->pacers.restore(text); }
