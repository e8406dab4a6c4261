// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A connection is taken into use, edited, and goes again.
#include "app/CoreInside.h"

#include "app/kind/Origin.h"
#include "app/store/Removal.h"

namespace {
const Fault holdsOthers{QT_TRANSLATE_NOOP("Faults", "What this connection fetched and what waits in it belongs to its present environment, address and organisation. Nothing was changed: add a new connection for the other one.")};

/// Whether the other is another place, or somebody else there: what was fetched from the one and drafted for it is not its own.
/// A practice server is nowhere else by being called something else; at its new address after a start it is met, not edited.
bool isElsewhere(const Connection &one, const Connection &other)
{
    const bool relabelled = one.environment != other.environment && one.environment != Environment::Practice;
    return relabelled || one.organisation != other.organisation || Origin::place(one.endpoint) != Origin::place(other.endpoint);
}

/// Something was fetched from it, or is drafted, waits or is open for it.
Result<bool> isInUse(Stores &stores, const Connection &connection)
{
    EntryQuery open;
    open.connection = connection.id;
    open.states = {EntryState::Draft, EntryState::Ready, EntryState::Sending, EntryState::Waiting, EntryState::Unsure, EntryState::Conflict, EntryState::Rejected};
    const auto entries = stores.outbox.count(open);
    if (!entries)
        return fail(entries.error());
    if (*entries > 0)
        return true;
    for (const KindSpec &kind : stores.kinds.ofService(connection.service)) {
        Query cached;
        cached.kind = QString::fromLatin1(kind.id);
        cached.connection = connection.id;
        const auto records = stores.records.count(cached);
        if (!records)
            return fail(records.error());
        if (*records > 0)
            return true;
    }
    return false;
}

/// What was asked for in the one's name must not leave in the other's.
bool speaksOtherwise(const Connection &one, const Connection &other)
{
    const auto said = [](const Connection &each) {
        return std::tie(each.service, each.environment, each.endpoint, each.version, each.organisation, each.tokenHeader, each.tokenEndpoint, each.scope,
                        each.operations, each.olderStatusPath);
    };
    return said(one) != said(other);
}

/// Where the connection sent by itself until now and does not any more, what was released waits for the person. What a
/// person kept, or sent, while it did not do so already stays as it is.
Result<Done> holdReleased(Stores &stores, const Connection &connection, const QString &who, const QDateTime &now)
{
    if (connection.autoSend)
        return Done{};
    const auto stored = stores.outbox.connections();
    if (!stored)
        return fail(stored.error());
    const bool turns = std::any_of(stored->begin(), stored->end(), [&](const Connection &each) { return each.id == connection.id && each.autoSend; });
    if (!turns)
        return Done{};
    EntryQuery waiting;
    waiting.connection = connection.id;
    waiting.states = {EntryState::Ready, EntryState::Waiting};
    const auto entries = stores.outbox.entries(waiting);
    if (!entries)
        return fail(entries.error());
    QList<std::pair<EntryState, Entry>> held;
    for (Entry entry : *entries) {
        if (std::exchange(entry.held, true))
            continue;
        held.append({entry.state, entry});
    }
    return stores.outbox.transitions(held, QStringLiteral("held"), who, now);
}
} // namespace

void Core::Inside::addConnection(const Connection &connection)
{
    const auto same = std::find_if(connections.begin(), connections.end(), [&](const Connection &each) { return each.id == connection.id; });
    if (same != connections.end())
        *same = connection;
    else
        connections.append(connection);
    if (!current.contains(connection.service))
        current.insert(connection.service, connection.id);
    statuses[connection.id];
}

/// Taken into use in place of what it was: requests that wait for their turn, for the keychain or for a token stay.
void Core::Inside::replaceConnection(const Connection &connection, bool newSecret)
{
    const Connection *old = this->connection(connection.id);
    const bool other = old && (newSecret || speaksOtherwise(*old, connection));
    const bool moved = old && old->endpoint != connection.endpoint;
    addConnection(connection);
    if (other) {
        core.cancelRefresh(connection.id);
        transport.giveUp(connection.id);
    }
    if (!moved)
        return;
    stopWaiting(connection.id); // the other address asked for it
    if (Reach *last = reaches.take(connection.id))
        last->deleteLater();
}

QFuture<Result<Done>> Core::saveConnection(const Connection &connection, const QString &secret)
{
    Inside &in = *m_inside;
    std::optional<Connection> left;
    const Connection *known = in.connection(connection.id);
    const bool readdressed = known && !Origin::same(*known, connection);
    if (known && !connection.isOfFile()) {
        if (secret.isEmpty() && readdressed)
            return readyFuture<Done>(fail(ErrorKind::SignIn, Inside::otherAddress));
        if (isElsewhere(*known, connection))
            left = *known;
    }
    const auto saved = in.worker.write([connection, left, who = config().who, now = now()](Stores &stores) -> Result<Done> {
        if (left) {
            const auto used = isInUse(stores, *left);
            if (!used)
                return fail(used.error());
            if (*used)
                return fail(ErrorKind::Invalid, holdsOthers);
        }
        // Together: who is told that it was not saved has the connection and the entries as they were.
        return stores.outboxDb.transaction([&]() -> Result<Done> {
            const Result<Done> held = holdReleased(stores, connection, who, now);
            return held ? stores.outbox.saveConnection(connection) : held;
        });
    });
    Pledge<Done> pledge;
    whenDone<Done>(m_inside.get(), saved, [this, connection, secret, readdressed, pledge](const Result<Done> &done) {
        Inside &inside = *m_inside;
        if (!done)
            return pledge.finish(done);
        inside.replaceConnection(connection, !secret.isEmpty());
        inside.statuses[connection.id].otherVersions.clear();
        // What was kept is for the former address and of no more use: out at once, since a keychain may not take the new one.
        if (readdressed)
            inside.secrets->forget(Transport::secretKey(connection.id));
        const auto begin = [this, id = connection.id, pledge] {
            if (!m_inside->connection(id))
                return pledge.finish(fail(ErrorKind::Cancelled, QString())); // removed while the keychain was asked
            // A person who saves a connection whose sign-in was refused wants it tried again.
            if (m_inside->statuses.value(id).reach == ConnectionStatus::Reach::SignInNeeded)
                m_inside->transport.giveUp(id);
            m_inside->statuses[id].hasSecret = true;
            Q_EMIT connectionsChanged();
            m_inside->cameBack(id);
            pledge.finish(Done{});
        };
        if (secret.isEmpty()) {
            Q_EMIT connectionsChanged();
            if (inside.statuses.value(connection.id).hasSecret)
                return begin();
            return pledge.finish(Done{});
        }
        whenDone<Done>(m_inside.get(), inside.secrets->write(Transport::secretKey(connection.id), Origin::sealed(connection, secret)), [begin](const Result<Done> &) { begin(); });
    });
    return pledge.future();
}

/// Its rows are gone. `name`: whom to tell a person of where it does not go; empty: nobody.
void Core::Inside::forgetSecret(const QString &id, const QString &name)
{
    whenDone<Done>(this, secrets->forget(Transport::secretKey(id)), [this, id, name](const Result<Done> &done) {
        if (done)
            worker.write([id](Stores &stores) { return Removal::forgotSignIn(stores, id); });
        else if (!name.isEmpty())
            notice(Notice::Weight::Warning, QT_TRANSLATE_NOOP("Notices", "The token of {name} could not be taken out of the computer’s keychain: {problem} Everything else of it is removed. Take the entry “provider-desk” out of the keychain yourself, and revoke the token."),
                   {{QStringLiteral("name"), name}, {QStringLiteral("problem"), done.error().message}});
    });
}

/// A desk that ended before a keychain answered leaves no token behind for ever.
void Core::Inside::forgetOwedSecrets()
{
    whenDone<QStringList>(this, worker.read(Removal::owedSignIns), [this](const Result<QStringList> &owed) {
        for (const QString &id : owed.value_or(QStringList())) {
            if (!connection(id))
                forgetSecret(id, {});
        }
    });
}

/// What could not be removed is in the file still, and its sign-in is where it was: it goes on, and can be removed again.
void Core::Inside::bringBack(const Connection &connection, const ConnectionStatus &status, bool wasCurrent)
{
    addConnection(connection);
    if (wasCurrent)
        current.insert(connection.service, connection.id);
    ConnectionStatus &now = statuses[connection.id];
    now = status;
    now.pulling = false;
    if (now.reach == ConnectionStatus::Reach::Offline)
        now.reach = ConnectionStatus::Reach::Unknown; // nobody looks for it any more
    outbox.wake(connection.id);
}

QFuture<Result<Done>> Core::removeConnection(const QString &id)
{
    Inside &in = *m_inside;
    cancelRefresh(id);
    in.outbox.forget(id);
    in.transport.giveUp(id);
    if (Reach *reach = in.reaches.take(id))
        reach->deleteLater();
    const Connection gone = in.connection(id) ? *in.connection(id) : Connection{};
    const ConnectionStatus status = in.statuses.take(id);
    const bool wasCurrent = in.current.value(gone.service) == id;
    in.connections.removeIf([&](const Connection &each) { return each.id == id; });
    for (auto it = in.current.begin(); it != in.current.end();)
        it = it.value() == id ? in.current.erase(it) : std::next(it);
    for (const Connection &each : std::as_const(in.connections)) {
        if (!in.current.contains(each.service))
            in.current.insert(each.service, each.id);
    }
    const auto removed = in.worker.write([id, directory = in.config.dataDir, now = now()](Stores &stores) -> Result<Done> {
        // Its entries go with their history: what the record does not have yet is copied first.
        if (stores.activityDb.isOpen()) {
            if (const auto copied = stores.activity.catchUp(stores.outbox); !copied)
                return fail(copied.error());
            if (const auto noted = stores.activity.append(QStringLiteral("removedConnection"), now, id); !noted)
                return noted;
        }
        return Removal::removeRows(stores, directory, id);
    });
    Pledge<Done> pledge;
    whenDone<Done>(m_inside.get(), removed, [this, pledge, gone, status, wasCurrent, id](const Result<Done> &done) {
        if (done)
            m_inside->forgetSecret(id, gone.id.isEmpty() ? id : gone.name);
        else if (!gone.id.isEmpty())
            m_inside->bringBack(gone, status, wasCurrent);
        Q_EMIT connectionsChanged();
        Q_EMIT outboxChanged();
        for (const KindSpec &kind : m_inside->kinds.all())
            m_inside->recordsStored(QString::fromLatin1(kind.id));
        if (!done)
            return pledge.finish(done);
        whenDone<Done>(m_inside.get(), m_inside->finishRemovals(false), [pledge](const Result<Done> &finished) { pledge.finish(finished); });
    });
    return pledge.future();
}
