// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Auth.h"

#include "app/base/Faults.h"

/// One request on its way, perhaps waiting for a token.
struct Auth::Call {
    QString key;
    Request request;
    Pledge<Response> pledge;
    QFuture<Result<Response>> under; ///< what HttpClient is doing for it
    QFutureWatcher<Result<Response>> waiting;
    QByteArray used;
    quint64 turn = 0; ///< the sign-in it left with
    bool repeated = false;
};

namespace {
const Fault noSignIn{QT_TRANSLATE_NOOP("Faults", "There is no sign-in for this connection.")};

tl::unexpected<Error> notSignedIn()
{
    return fail(ErrorKind::SignIn, noSignIn);
}

} // namespace

Auth::Auth(HttpClient &client, Clock &clock, QObject *parent) : QObject(parent), m_client(client), m_clock(clock) { }

Auth::~Auth() = default;

/// The age of a token does not follow a computer's clock that is set.
QDateTime Auth::steadyNow() const { return QDateTime::fromMSecsSinceEpoch(m_clock.steady().count(), Qt::UTC); }

void Auth::know(const QString &key, const SignInWay &way)
{
    Entry &entry = m_entries[key];
    entry.way = way;
    entry.turn = ++m_lastTurn;
    entry.token.clear();
    entry.fetch = 0;
    // Those that waited for the old sign-in's token go with the new one.
    const QList<CallPointer> waiting = std::exchange(entry.waiting, {});
    for (const CallPointer &call : waiting)
        go(call);
}

void Auth::forget(const QString &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    const QList<CallPointer> waiting = found->second.waiting;
    m_entries.erase(found);
    for (const CallPointer &call : waiting)
        call->pledge.finish(notSignedIn());
}

QFuture<Result<Response>> Auth::send(const QString &key, const Request &request)
{
    if (!request.signedIn)
        return m_client.send(request);
    const auto call = std::make_shared<Call>();
    call->key = key;
    call->request = request;
    // The call must not hold itself: nobody would end it when we go.
    connect(&call->waiting, &QFutureWatcherBase::canceled, this, [weak = std::weak_ptr(call)] {
        if (const CallPointer alive = weak.lock()) {
            alive->under.cancel();
            alive->pledge.finish(fail(ErrorKind::Cancelled, QString()));
        }
    });
    call->waiting.setFuture(call->pledge.future());
    const QFuture<Result<Response>> answer = call->pledge.future();
    go(call);
    return answer;
}

void Auth::go(const CallPointer &call)
{
    if (call->pledge.isFinished())
        return;
    const auto found = m_entries.find(call->key);
    if (found == m_entries.end())
        return call->pledge.finish(notSignedIn());
    Entry &entry = found->second;
    if (!entry.way.tokenRequest) {
        const QByteArray secret = entry.way.secret.trimmed();
        return secret.isEmpty() ? call->pledge.finish(notSignedIn()) : transmit(call, entry, secret);
    }
    if (entry.token.isUsable(steadyNow()))
        return transmit(call, entry, entry.token.value());
    entry.waiting.append(call);
    if (entry.fetch == 0)
        fetch(call->key);
}

void Auth::transmit(const CallPointer &call, const Entry &entry, const QByteArray &token)
{
    if (call->pledge.isFinished())
        return;
    call->used = token;
    call->turn = entry.turn;
    call->under = m_client.send(call->request, entry.way.header, "Bearer " + token);
    whenDone<Response>(this, call->under, [this, call](const Result<Response> &result) { answered(call, result); });
}

void Auth::answered(const CallPointer &call, const Result<Response> &result)
{
    const auto found = m_entries.find(call->key);
    // One that left with another sign-in is not repeated: its address may be another one's as well.
    if (result && result->status == 401 && found != m_entries.end() && found->second.turn == call->turn && found->second.way.tokenRequest) {
        if (found->second.token.refused(call->used, call->repeated) != AccessToken::After401::GiveUp) {
            call->repeated = true;
            return go(call);
        }
    }
    call->pledge.finish(result);
}

void Auth::fetch(const QString &key)
{
    Entry &entry = m_entries.at(key);
    entry.fetch = ++m_lastFetch;
    Request request = entry.way.tokenRequest();
    request.signedIn = false;
    whenDone<Response>(this, m_client.send(request),
                       [this, key, fetch = entry.fetch](const Result<Response> &result) { fetched(key, fetch, result); });
}

void Auth::fetched(const QString &key, quint64 fetch, const Result<Response> &result)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->second.fetch != fetch)
        return;
    Entry &entry = found->second;
    entry.fetch = 0;
    const QList<CallPointer> waiting = std::exchange(entry.waiting, {});
    Result<TokenGrant> grant = result ? readGrant(*result, m_clock.now()) : Result<TokenGrant>(fail(result.error()));
    if (!grant) {
        // Whether the question for a token arrived is of no matter: what waits for it has not left.
        if (grant.error().kind == ErrorKind::Unsure || grant.error().kind == ErrorKind::Protocol)
            grant.error().kind = ErrorKind::Offline;
        for (const CallPointer &call : waiting)
            call->pledge.finish(fail(grant.error()));
        return;
    }
    entry.token.set(*grant, steadyNow());
    // Those that waited use it even if it is too short-lived to be kept: else they would fetch for ever.
    const Entry current = entry;
    for (const CallPointer &call : waiting)
        transmit(call, current, grant->token);
}
