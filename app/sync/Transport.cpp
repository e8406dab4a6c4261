// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Transport.h"

#include "app/base/Faults.h"
#include "app/base/RetryAfter.h"
#include "app/net/Auth.h"
#include "app/net/Backoff.h"
#include "app/net/HttpClient.h"
#include "app/net/Pacer.h"
#include "app/secrets/Secrets.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

#include <deque>

namespace {
const Fault noToken{QT_TRANSLATE_NOOP("Faults", "No token is stored for this connection.")};

constexpr int lanes = 3;
/// Requests that may be missing from what was kept: less than the head-room that every limit leaves (15 of 100).
constexpr int mayBeLost = 8;
constexpr auto keepEvery = std::chrono::seconds(1);
constexpr std::chrono::milliseconds longestHold = longestRetryAfter;

struct Job {
    Connection connection;
    Request request;
    Lane lane = Lane::Read;
    Pledge<Response> pledge;
};

/// Connections that share a service's budget wait in one place.
struct Budget {
    QList<std::shared_ptr<Pacer>> pacers; ///< its own limit, and the address's where there is one besides
    bool byAddress = false;
    QSet<QString> members;                ///< connections that have asked for something
    std::deque<Job> waiting[lanes];
    QDateTime alarm;

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
};

Error signInNeeded()
{
    Error error;
    error.kind = ErrorKind::SignIn;
    error.message = noToken;
    return error;
}
} // namespace

struct Transport::Inside {
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

    /// The key of the budget that a connection's requests draw on; made when it is new.
    QString budgetOf(const Connection &connection, const Traits &traits);
    void pump(const QString &key);
    bool startOne(Budget &budget, const QString &key, QDateTime &soonest);
    void start(const QString &key, const Job &job);
    void fly(const QString &key, const Job &job);
    void landed(const QString &key, const Job &job, const Result<Response> &result);
    void askedToWait(const QString &key, const Job &job, const Response &response);
    void keepSoon();
    void keep();
    /// A time line that begins at the computer's clock and never jumps: what is counted and waited for stands on it.
    QDateTime steadyNow() const { return QDateTime::fromMSecsSinceEpoch(began + clock.steady().count(), Qt::UTC); }
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
    QHash<QString, QDateTime> held;           ///< by connection, on the steady line
    QHash<QString, QDateTime> serverStart;    ///< the service's instant at the beginning of the steady time
    const qint64 began;
    bool restored = false;
    int unkept = 0;
    bool keepIsSet = false;
    QMultiHash<QString, QFuture<Result<Response>>> pullsInFlight;
    std::pair<Connection, QString> tried;     ///< the connection and secret of the last tryOut()
};

Transport::Transport(Clock &clock, Secrets &secrets, const Services &services, QObject *parent)
    : QObject(parent), m_inside(std::make_unique<Inside>(*this, clock, secrets, services))
{
}

Transport::~Transport()
{
    if (m_inside->unkept > 0)
        m_inside->keep();
}

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
        budget->byAddress = traits.throttle.byAddress;
        budget->pacers.append(pacers.pacer(key, traits.throttle.requests, traits.throttle.window));
        if (traits.throttle.addressRequests > 0)
            budget->pacers.append(pacers.pacer(Pacers::key(connection.service, host), traits.throttle.addressRequests, traits.throttle.window));
    }
    budget->members.insert(connection.id);
    return key;
}

QFuture<Result<Response>> Transport::send(const Connection &connection, const Request &request, Lane lane)
{
    const Service *service = m_inside->services.service(connection.service);
    if (!service)
        return readyFuture<Response>(fail(ErrorKind::Invalid, Faults::notKnown.with(connection.service)));
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
    const QDateTime now = steadyNow();
    if (!soonest.isValid() || (budget->alarm.isValid() && budget->alarm <= soonest && budget->alarm > now))
        return;
    budget->alarm = soonest;
    const qint64 wait = std::clamp<qint64>(now.msecsTo(soonest), 0, 600'000);
    clock.after(std::chrono::milliseconds(wait + 1), &owner, [this, key] {
        if (const auto late = budgets.value(key))
            late->alarm = {};
        pump(key);
    });
}

/// Starts the first job that may go, by lane; false: none may now, and `soonest` says when one may.
bool Transport::Inside::startOne(Budget &budget, const QString &key, QDateTime &soonest)
{
    const QDateTime now = steadyNow();
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
            const QDateTime may = budget.earliest(now, Lane(lane) == Lane::Write);
            if (may > now) {
                later(may);
                break;
            }
            budget.took(now);
            ++unkept;
            keepSoon();
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
            owner.setServerOffset(id, clock.now().secsTo(result->serverDate));
        if (result->status == 429 || result->status == 503)
            askedToWait(key, job, *result);
        Q_EMIT owner.answered(id, result->status);
    } else {
        // The sign-in asked us to wait: nothing of ours has left.
        if (result.error().kind == ErrorKind::Busy) {
            const auto asked = result.error().retryAfter.value_or(Backoff::wait(1, QRandomGenerator::global()->generateDouble()));
            const QDateTime until = clock.now().addSecs(asked.count());
            owner.holdUntil(id, until);
            Q_EMIT owner.askedToWait(id, until);
        }
        Q_EMIT owner.failed(id, result.error());
    }
    job.pledge.finish(result);
    pump(key);
}

void Transport::Inside::askedToWait(const QString &key, const Job &job, const Response &response)
{
    const QString id = job.connection.id;
    const Throttle &throttle = traitsOf(job.connection).throttle;
    const double random = QRandomGenerator::global()->generateDouble();
    const QDateTime now = clock.now();
    QDateTime until;
    if (const auto asked = retryAfter(response.header("retry-after"), response.serverDate, now)) {
        until = now.addSecs(asked->count());
    } else if (throttle.window.count() > 0 && response.status == 429) {
        const QDateTime theirs = owner.serviceNow(id);
        until = now.addMSecs(theirs.msecsTo(Backoff::afterBoundary(theirs, throttle.window, random)));
    } else {
        until = now.addSecs(Backoff::wait(1, random).count());
    }
    QSet<QString> whom{id};
    const auto budget = budgets.value(key);
    if (budget && budget->byAddress && response.status == 429) {
        // Counted by address: whoever shares it would only be told the same.
        whom = budget->members;
        budget->pacers.first()->holdUntil(steadyNow().addMSecs(now.msecsTo(until)));
    }
    for (const QString &each : std::as_const(whom)) {
        owner.holdUntil(each, until);
        Q_EMIT owner.askedToWait(each, until);
    }
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
        if (*it > now)
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

// ---------------------------------------------------------------------------------------------- the rest

void Transport::cancelPulls(const QString &connection)
{
    for (const auto &budget : std::as_const(m_inside->budgets))
        std::erase_if(budget->waiting[int(Lane::Pull)], [&](const Job &job) { return job.connection.id == connection; });
    const auto running = m_inside->pullsInFlight.values(connection);
    for (QFuture<Result<Response>> future : running)
        future.cancel();
}

void Transport::cancelAll(const QString &connection)
{
    for (const auto &budget : std::as_const(m_inside->budgets)) {
        for (std::deque<Job> &waiting : budget->waiting)
            std::erase_if(waiting, [&](const Job &job) { return job.connection.id == connection; });
    }
    cancelPulls(connection);
}

void Transport::forgetSignIn(const QString &connection) { m_inside->auth.forget(connection); }

QFuture<Result<Response>> Transport::tryOut(const Connection &connection, const Request &request, const QString &secret)
{
    if (secret.isEmpty())
        return send(connection, request, Lane::Write);
    if (!m_inside->services.service(connection.service))
        return readyFuture<Response>(fail(ErrorKind::Invalid, Faults::notKnown.with(connection.service)));
    // A person looks on, so it does not wait for the limit, but it counts.
    Inside &in = *m_inside;
    in.budgets.value(in.budgetOf(connection, in.traitsOf(connection)))->took(in.steadyNow());
    ++in.unkept;
    in.keepSoon();
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
    QDateTime &held = m_inside->held[connection];
    if (held.isValid() && held >= end)
        return;
    held = end;
    m_inside->keep();
}

QDateTime Transport::heldUntil(const QString &connection) const
{
    const QDateTime now = m_inside->steadyNow();
    const QDateTime until = m_inside->held.value(connection);
    return until > now ? m_inside->clock.now().addMSecs(now.msecsTo(until)) : QDateTime();
}

void Transport::endHold(const QString &connection)
{
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

