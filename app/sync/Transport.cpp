// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/TransportInside.h"

#include "app/base/Faults.h"
#include "app/kind/Origin.h"
#include "app/secrets/Secrets.h"

#include <QtCore/QCryptographicHash>

namespace {
const Fault noToken{QT_TRANSLATE_NOOP("Faults", "No token is stored for this connection.")};
const Fault changedBefore{QT_TRANSLATE_NOOP("Faults", "The connection was changed or removed before this left. Nothing was sent.")};
const Fault waitedLong{QT_TRANSLATE_NOOP("Faults", "It had to wait for its turn, and the record is read again before it goes. Nothing was sent.")};
const Fault quietAsked{QT_TRANSLATE_NOOP("Faults", "The service asked us to wait. Nothing was asked now. Seconds still to wait: %1.")};
const QString givenUp = QStringLiteral("givenUp");

Error signInNeeded()
{
    Error error;
    error.kind = ErrorKind::SignIn;
    error.message = noToken;
    return error;
}

Error neverLeft(const QString &message)
{
    return {ErrorKind::Offline, 0, message, givenUp, {}, {}, {}};
}
} // namespace

Error Transport::Inside::stayedBefore() { return neverLeft(changedBefore); }
Error Transport::Inside::stayedLong() { return neverLeft(waitedLong); }

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

bool Transport::isGivenUp(const Error &error) { return error.kind == ErrorKind::Offline && error.detail == givenUp; }

quint64 Transport::generation(const QString &connection) const { return m_inside->generations.value(connection); }

// ---------------------------------------------------------------------------------------------- the queue

QString Transport::Inside::lineOf(const Connection &connection)
{
    if (connection.organisation.isEmpty())
        return connection.id;
    return QString(connection.service + QLatin1Char(' ') + Origin::place(connection.endpoint) + QLatin1Char(' ') + connection.organisation.trimmed());
}

QString Transport::Inside::tokenName(const Traits &traits, const QString &secret)
{
    if (traits.throttle.requests <= 0 || traits.throttle.byAddress || secret.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(secret.trimmed().toUtf8(), QCryptographicHash::Sha256).left(8).toHex());
}

QString Transport::Inside::budgetOf(const Connection &connection, const Traits &traits, const QString &token)
{
    const QString host = Origin::place(connection.endpoint);
    // Counted by address: one budget for all. Counted by token: one a token, and until it is known one a connection, or one
    // line for those that stand in one.
    const QString own = token.isEmpty() ? lineOf(connection) : QString(QStringLiteral("token ") + token);
    const QString key = Pacers::key(connection.service, traits.throttle.byAddress ? host : host + QLatin1Char('/') + own);
    std::shared_ptr<Budget> &budget = budgets[key];
    if (!budget) {
        budget = std::make_shared<Budget>();
        budget->isShared = traits.throttle.byAddress || !token.isEmpty();
        budget->pacers.append(pacers.pacer(key, traits.throttle.requests, traits.throttle.window));
        if (traits.throttle.addressRequests > 0)
            budget->pacers.append(pacers.pacer(Pacers::key(connection.service, host), traits.throttle.addressRequests, traits.throttle.window));
    }
    budget->members.insert(connection.id);
    return key;
}

QFuture<Result<Response>> Transport::send(const Connection &connection, const Request &request, Lane lane, const std::optional<Worth> &worth)
{
    const quint64 now = m_inside->generations.value(connection.id);
    if (worth && worth->generation != now)
        return readyFuture<Response>(fail(Inside::stayedBefore()));
    const Service *service = m_inside->services.service(connection.service);
    if (!service)
        return readyFuture<Response>(fail(ErrorKind::Invalid, Faults::notKnown.with(connection.service)));
    Inside::Job job{connection, request, lane, now, {}, {}, {}};
    const auto future = job.pledge.future();
    m_inside->enqueue(m_inside->budgetOf(connection, service->traits()), std::move(job), worth.value_or(Worth{now, {}}));
    return future;
}

void Transport::Inside::enqueue(const QString &key, Job job, const Worth &worth)
{
    if (worth.waits)
        job.until = steadyNow().addSecs(worth.waits->count());
    budgets.value(key)->waiting[int(job.lane)].push_back(std::move(job));
    pump(key);
}

void Transport::Inside::pump(const QString &key)
{
    const auto budget = budgets.value(key);
    if (!budget)
        return;
    QDateTime soonest;
    dropLate(*budget);
    while (startOne(budget, key, soonest)) { }
    if (const QDateTime late = dropLate(*budget); late.isValid() && (!soonest.isValid() || late < soonest))
        soonest = late;
    const QDateTime now = steadyNow();
    if (!soonest.isValid() || (budget->alarm.isValid() && budget->alarm <= soonest && budget->alarm > now))
        return;
    const qint64 wait = std::clamp<qint64>(now.msecsTo(soonest), 0, 600'000);
    const QDateTime at = now.addMSecs(wait);
    budget->alarm = at;
    clock.after(std::chrono::milliseconds(wait + 1), &owner, [this, key, at] {
        const auto later = budgets.value(key);
        if (!later || later->alarm != at)
            return; // another time has taken its place
        later->alarm = {};
        pump(key);
    });
}

/// What waited longer than it is worth stays, whatever it waits for. When that comes for the next one; invalid: for none.
QDateTime Transport::Inside::dropLate(Budget &budget)
{
    const QDateTime now = steadyNow();
    QDateTime next;
    for (std::deque<Job> &waiting : budget.waiting) {
        std::erase_if(waiting, [&](const Job &job) {
            if (job.until.isValid() && job.until < now) {
                job.refuse(Inside::stayedLong());
                return true;
            }
            if (job.until.isValid() && (!next.isValid() || job.until < next))
                next = job.until;
            return false;
        });
    }
    return next;
}

/// Starts the first job that may go, by lane; false: none may now, and `soonest` says when one may.
bool Transport::Inside::startOne(const std::shared_ptr<Budget> &budget, const QString &key, QDateTime &soonest)
{
    if (budget->waiting[int(Lane::Pull)].empty())
        budget->passedBy = 0;
    // Hours of writes must not keep the table as it was before them.
    if (budget->passedBy >= pullsShare - 1 && startOneOf(Lane::Pull, true, budget, key, soonest))
        return true;
    return startOneOf(Lane::Write, true, budget, key, soonest) || startOneOf(Lane::Read, false, budget, key, soonest)
        || startOneOf(Lane::Pull, false, budget, key, soonest);
}

/// `asWrite`: it may take what is kept for writes.
bool Transport::Inside::startOneOf(Lane lane, bool asWrite, const std::shared_ptr<Budget> &budget, const QString &key, QDateTime &soonest)
{
    const QDateTime now = steadyNow();
    const auto later = [&](const QDateTime &when) {
        if (!soonest.isValid() || when < soonest)
            soonest = when;
    };
    std::deque<Job> &waiting = budget->waiting[int(lane)];
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        const QString id = it->connection.id;
        if (flying.value(lineOf(it->connection)) >= traitsOf(it->connection).parallel)
            continue;
        if (const QDateTime until = held.value(id); until.isValid() && until > now) {
            later(until);
            continue;
        }
        if (const QDateTime may = budget->earliest(now, asWrite); may > now) {
            later(may);
            return false;
        }
        Job job = *it;
        waiting.erase(it);
        if (lane == Lane::Pull)
            budget->passedBy = 0;
        else if (lane == Lane::Write)
            budget->passedBy += 1;
        const auto turn = std::exchange(job.turn, std::nullopt);
        if (!turn) {
            leave(*budget, key, job);
            return true;
        }
        budget->reserve();
        ++flying[lineOf(job.connection)];
        turn->finish(std::make_shared<Granted>(owner, key, budget, job));
        return true;
    }
    return false;
}

/// What may go, goes and is counted.
void Transport::Inside::leave(Budget &budget, const QString &key, const Job &job)
{
    budget.took(steadyNow());
    ++unkept;
    keepSoon();
    start(key, job);
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
    ++flying[lineOf(job.connection)];
    const QString id = job.connection.id;
    if (!job.request.signedIn || auth.knows(id))
        return fly(key, job);
    whenDone<QString>(&owner, secrets.read(secretKey(id)), [this, key, job, id](const Result<QString> &secret) {
        if (isPast(job))
            return landed(key, job, fail(Inside::stayedBefore()));
        const QString word = secret ? Origin::opened(job.connection, *secret) : QString();
        if (word.isEmpty())
            return landed(key, job, fail(signInNeeded()));
        if (!auth.knows(id)) { // another request has asked for it meanwhile, and may wait for its token
            auth.know(id, wayOf(job.connection, word));
            const Traits &traits = traitsOf(job.connection);
            if (const QString token = tokenName(traits, word); !token.isEmpty()) {
                tokens.insert(id, token);
                // What leaves now counts for its token, too: whoever else has it must not find its budget whole.
                budgets.value(budgetOf(job.connection, traits))->pacers.constFirst()->took(steadyNow());
            }
        }
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
    --flying[lineOf(job.connection)];
    if (job.lane == Lane::Pull)
        pullsInFlight.remove(id);
    if (isPast(job)) {
        if (result && (result->status == 429 || result->status == 503))
            askedToWait(key, job, *result);
        // Without a sign-in, or unreached, it has not left.
        const bool stayed = !result
            && (result.error().kind == ErrorKind::SignIn || result.error().kind == ErrorKind::Busy || result.error().kind == ErrorKind::Offline);
        job.pledge.finish(stayed ? Result<Response>(fail(Inside::stayedBefore())) : result);
        // What waits for its place may wait in another budget by now.
        const QStringList keys = budgets.keys();
        for (const QString &each : keys)
            pump(each);
        return;
    }
    if (result) {
        if (result->serverDate.isValid())
            owner.setServerOffset(id, clock.now().secsTo(result->serverDate));
        if (result->status == 429 || result->status == 503)
            askedToWait(key, job, *result);
        else
            busy.remove(sortOf(job));
        Q_EMIT owner.answered(id, result->status);
    } else {
        if (result.error().kind == ErrorKind::Busy)
            signInWaits(job, result.error());
        Q_EMIT owner.failed(id, result.error());
    }
    job.pledge.finish(result);
    pumpOf(key, id);
}

/// What waits for the place that is free now may wait in another budget: that from before its token was known.
void Transport::Inside::pumpOf(const QString &key, const QString &connection)
{
    pump(key);
    const QStringList keys = budgets.keys();
    for (const QString &each : keys) {
        if (each != key && budgets.value(each)->members.contains(connection))
            pump(each);
    }
}

// ---------------------------------------------------------------------------------------------- the rest

void Transport::cancelPulls(const QString &connection)
{
    for (const auto &budget : std::as_const(m_inside->budgets))
        std::erase_if(budget->waiting[int(Lane::Pull)], [&](const Inside::Job &job) { return job.connection.id == connection; });
    const auto running = m_inside->pullsInFlight.values(connection);
    for (QFuture<Result<Response>> future : running)
        future.cancel();
}

void Transport::giveUp(const QString &connection)
{
    ++m_inside->generations[connection];
    cancelPulls(connection);
    for (const auto &budget : std::as_const(m_inside->budgets)) {
        budget->members.remove(connection);
        for (std::deque<Inside::Job> &waiting : budget->waiting) {
            std::erase_if(waiting, [&](const Inside::Job &job) {
                if (job.connection.id != connection)
                    return false;
                job.refuse(Inside::stayedBefore());
                return true;
            });
        }
    }
    forgetSignIn(connection);
    m_inside->busy.removeIf([&](const auto &each) { return each.key().first == connection; });
}

void Transport::forgetSignIn(const QString &connection)
{
    m_inside->auth.forget(connection);
    m_inside->tokens.remove(connection);
}

QFuture<Result<Response>> Transport::tryOut(const Connection &connection, const Request &request, const QString &secret)
{
    Inside &in = *m_inside;
    if (!in.services.service(connection.service))
        return readyFuture<Response>(fail(ErrorKind::Invalid, Faults::notKnown.with(connection.service)));
    const Traits &traits = in.traitsOf(connection);
    const QString key = secret.isEmpty() ? in.budgetOf(connection, traits) : in.budgetOf(connection, traits, Inside::tokenName(traits, secret));
    // A person who presses again and again does not make a busy service less so.
    if (const auto left = in.quietLeft(connection.id, key); left.count() > 0)
        return readyFuture<Response>(fail(Error{ErrorKind::Busy, 0, quietAsked.with(QString::number(left.count())), {}, {}, left, {}}));
    if (secret.isEmpty())
        return send(connection, request, Lane::Write);
    // A person looks on, so it does not wait for the limit, but it counts.
    in.budgets.value(key)->took(in.steadyNow());
    ++in.unkept;
    in.keepSoon();
    // Under a name of its own, so that a secret that turns out wrong does not take the place of the stored one.
    const QString name = QStringLiteral("try/") + connection.id;
    // The requests of one test share one token.
    Connection same = connection;
    same.version.clear();
    same.operations.clear();
    if (in.tried != std::pair(same, secret)) {
        in.tried = std::pair(same, secret);
        in.auth.forget(name); // what still waits with another address does not go with this secret
        in.auth.know(name, in.wayOf(connection, secret));
    }
    const auto answer = in.auth.send(name, request);
    const Inside::Job job{connection, request, Lane::Write, generation(connection.id), {}, {}, {}};
    whenDone<Response>(this, answer, [this, key, job](const Result<Response> &result) {
        if (result && (result->status == 429 || result->status == 503))
            m_inside->askedToWait(key, job, *result);
        else if (result)
            m_inside->busy.remove(Inside::sortOf(job));
        // Of an address that was typed wrong nothing is asked, so that the next one can be tried at once.
        else if (!result && result.error().kind == ErrorKind::Busy && result.error().retryAfter)
            m_inside->signInWaits(job, result.error());
    });
    return answer;
}
