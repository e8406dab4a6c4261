// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreInside.h"

#include "app/Approvals.h"
#include "app/Bulk.h"
#include "app/Files.h"
#include "app/Journal.h"
#include "app/Lock.h"
#include "app/Reviews.h"
#include "app/base/Version.h"
#include "app/kind/Origin.h"
#include "app/store/Joined.h"
#include "app/store/Removal.h"

Core::Core(const Config &config, std::unique_ptr<Clock> clock, std::unique_ptr<Secrets> secrets, Kinds kinds,
           std::shared_ptr<const Services> services, QObject *parent)
    : QObject(parent)
    , m_inside(std::make_unique<Inside>(*this, config, std::move(clock), std::move(secrets), std::move(kinds), std::move(services)))
    , m_approvals(std::make_unique<Approvals>(*m_inside))
    , m_bulk(std::make_unique<Bulk>(*m_inside))
    , m_files(std::make_unique<Files>(*m_inside))
    , m_journal(std::make_unique<Journal>(*m_inside))
    , m_reviews(std::make_unique<Reviews>(*m_inside))
{
}

Core::~Core() = default;

Approvals &Core::approvals() const { return *m_approvals; }
Bulk &Core::bulk() const { return *m_bulk; }
Files &Core::files() const { return *m_files; }
Journal &Core::journal() const { return *m_journal; }
Reviews &Core::reviews() const { return *m_reviews; }

void Core::start() { m_inside->open(); }
const Kinds &Core::kinds() const { return m_inside->kinds; }
const Config &Core::config() const { return m_inside->config; }
QDateTime Core::now() const { return m_inside->clock->now(); }

// ---------------------------------------------------------------------------------------------- connections

QList<Connection> Core::connections() const { return m_inside->connections; }

Connection Core::currentConnection(const QString &service) const
{
    const Connection *found = m_inside->connection(m_inside->current.value(service));
    return found ? *found : Connection{};
}

void Core::setCurrentConnection(const QString &id)
{
    const Connection *found = m_inside->connection(id);
    if (!found || m_inside->current.value(found->service) == id)
        return;
    m_inside->current.insert(found->service, id);
    Q_EMIT connectionsChanged();
}

ConnectionStatus Core::status(const QString &connection) const { return m_inside->statuses.value(connection); }
QDateTime Core::serviceNow(const QString &connection) const { return m_inside->serviceNow(connection); }

QTimeZone Core::serviceZone(const QString &service) const
{
    const Service *found = m_inside->services->service(service);
    return found ? QTimeZone(found->traits().zone) : QTimeZone::utc();
}

QStringList Core::serviceIds() const { return m_inside->services->ids(); }

QStringList Core::versions(const QString &service) const
{
    const Service *found = m_inside->services->service(service);
    return found ? found->traits().versions : QStringList();
}

const char *Core::versionNote(const QString &service, const QString &version) const
{
    const Service *found = m_inside->services->service(service);
    if (found == nullptr)
        return "";
    for (const auto &[known, note] : found->traits().versionNotes) {
        if (known == version)
            return note;
    }
    return "";
}

QList<std::pair<Environment, QString>> Core::endpoints(const QString &service) const
{
    const Service *found = m_inside->services->service(service);
    return found ? found->traits().endpoints : QList<std::pair<Environment, QString>>();
}

QList<Operation> Core::operations(const QString &service) const
{
    const Service *found = m_inside->services->service(service);
    return found ? found->traits().operations : QList<Operation>();
}

bool Core::usesClientCredentials(const QString &service) const
{
    const Service *found = m_inside->services->service(service);
    return found && found->traits().signIn == SignIn::ClientCredentials;
}

ServiceSettings Core::settings(const QString &service) const
{
    const Service *found = m_inside->services->service(service);
    if (!found)
        return {};
    const Traits &traits = found->traits();
    return {usesClientCredentials(service), traits.knowsOurs, traits.knowsCycles, traits.hasOlderStatusPath};
}

std::optional<Environment> Core::tokenEnvironment(const QString &service, const QString &token) const
{
    const Service *found = m_inside->services->service(service);
    if (!found)
        return std::nullopt;
    const auto begins = [&token](const QString &prefix) { return !prefix.isEmpty() && token.startsWith(prefix); };
    if (begins(found->traits().tokenPrefixLive))
        return Environment::Live;
    if (begins(found->traits().tokenPrefixSandbox))
        return Environment::Sandbox;
    return std::nullopt;
}

bool Core::secretsLast() const { return m_inside->secrets->isLasting(); }

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
} // namespace

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
    const auto saved = in.worker.write([connection, left](Stores &stores) -> Result<Done> {
        if (left) {
            const auto used = isInUse(stores, *left);
            if (!used)
                return fail(used.error());
            if (*used)
                return fail(ErrorKind::Invalid, holdsOthers);
        }
        if (const auto done = stores.outbox.saveConnection(connection); !done)
            return done;
        if (connection.autoSend)
            return Done{};
        // Sending only on request: what was released waits for the person from now on.
        EntryQuery waiting;
        waiting.connection = connection.id;
        waiting.states = {EntryState::Ready, EntryState::Waiting};
        const auto entries = stores.outbox.entries(waiting);
        if (!entries)
            return fail(entries.error());
        for (Entry entry : *entries) {
            entry.held = true;
            if (const auto moved = stores.outbox.transition(entry.state, entry, QStringLiteral("held"), QString(), entry.changedAt); !moved)
                return fail(moved.error());
        }
        return Done{};
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

QFuture<Result<Done>> Core::removeConnection(const QString &id)
{
    Inside &in = *m_inside;
    cancelRefresh(id);
    in.outbox.forget(id);
    in.transport.giveUp(id);
    if (Reach *reach = in.reaches.take(id))
        reach->deleteLater();
    const Connection gone = in.connection(id) ? *in.connection(id) : Connection{};
    const QString name = gone.id.isEmpty() ? id : gone.name;
    in.connections.removeIf([&](const Connection &each) { return each.id == id; });
    in.statuses.remove(id);
    for (auto it = in.current.begin(); it != in.current.end();)
        it = it.value() == id ? in.current.erase(it) : std::next(it);
    for (const Connection &each : std::as_const(in.connections)) {
        if (!in.current.contains(each.service))
            in.current.insert(each.service, each.id);
    }
    whenDone<Done>(&in, in.secrets->forget(Transport::secretKey(id)), [this, name](const Result<Done> &done) {
        if (!done)
            m_inside->notice(Notice::Weight::Warning, QT_TRANSLATE_NOOP("Notices", "The token of {name} could not be taken out of the computer’s keychain: {problem} Everything else of it is removed. Take the entry “provider-desk” out of the keychain yourself, and revoke the token."),
                             {{QStringLiteral("name"), name}, {QStringLiteral("problem"), done.error().message}});
    });
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
    whenDone<Done>(m_inside.get(), removed, [this, pledge, gone](const Result<Done> &done) {
        if (!done && !gone.id.isEmpty())
            m_inside->addConnection(gone); // it is in the file still: it can be asked for again
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

// ---------------------------------------------------------------------------------------------- tables

QFuture<Result<QList<qint64>>> Core::order(const Query &query)
{
    if (Reviews::concerns(query))
        return m_reviews->order(query);
    // The first window is waited for; all rows in order may be cut off by it.
    const auto order = [query](Stores &stores) { return stores.records.order(query); };
    return query.limit > 0 ? m_inside->worker.read(order) : m_inside->worker.survey(order);
}

QFuture<Result<QList<Row>>> Core::rows(const QString &kind, const QList<qint64> &rows)
{
    return m_inside->worker.read([kind, rows](Stores &stores) { return Joined::tableRows(stores, kind, rows); });
}

QFuture<Result<Counts>> Core::counts(const Query &query, const QString &column)
{
    if (Reviews::concerns(query))
        return m_reviews->counts(query, column);
    return m_inside->worker.survey([query, column](Stores &stores) { return stores.records.counts(query, column); });
}

QFuture<Result<std::optional<RecordDetail>>> Core::record(const QString &kind, qint64 row)
{
    return m_inside->worker.read([kind, row](Stores &stores) { return Joined::record(stores, kind, row); });
}

// ---------------------------------------------------------------------------------------------- network

bool Core::isOffline() const { return m_inside->offline; }

void Core::setOffline(bool offline)
{
    if (std::exchange(m_inside->offline, offline) == offline)
        return;
    if (offline)
        cancelRefresh();
    Q_EMIT offlineChanged(offline);
    for (const Connection &each : std::as_const(m_inside->connections))
        m_inside->countLine(each.id);
    if (offline)
        return;
    for (const Connection &each : connections()) {
        m_inside->outbox.wake(each.id);
        m_inside->pull(each.id, false);
    }
}

void Core::refresh(const QString &connection, bool whole)
{
    const QList<Connection> all = connections();
    const bool withoutSecret = std::any_of(all.begin(), all.end(), [this](const Connection &each) { return !each.isOfFile() && !status(each.id).hasSecret; });
    if (withoutSecret && m_inside->secrets->isSilent())
        m_journal->lock().askAgain();
    for (const Connection &each : all) {
        if (!connection.isEmpty() && each.id != connection)
            continue;
        // A person who asks again wants the service asked again, even where it was away a moment ago.
        const ConnectionStatus::Reach reach = m_inside->statuses.value(each.id).reach;
        if (reach == ConnectionStatus::Reach::Offline || reach == ConnectionStatus::Reach::Untrusted)
            m_inside->statuses[each.id].reach = ConnectionStatus::Reach::Unknown;
        m_inside->pull(each.id, whole);
    }
}

void Core::cancelRefresh(const QString &connection)
{
    const QHash<QString, Puller *> running = m_inside->pullers;
    for (auto it = running.begin(); it != running.end(); ++it) {
        if (connection.isEmpty() || it.key() == connection)
            it.value()->cancel();
    }
}

QString Core::supportReport() const
{
    QStringList lines{QStringLiteral("Provider Desk " DESK_VERSION ", Qt ") + QString::fromLatin1(qVersion()),
                      QStringLiteral("at ") + m_inside->clock->now().toString(Qt::ISODate)};
    for (const Connection &each : std::as_const(m_inside->connections)) {
        const ConnectionStatus now = status(each.id);
        lines.append(each.service + QStringLiteral(" ") + each.version + QStringLiteral(" ") + environmentName(each.environment)
                     + QStringLiteral(", reach ") + QString::number(int(now.reach)) + QStringLiteral(", last refresh ")
                     + (now.lastSuccess.isValid() ? now.lastSuccess.toString(Qt::ISODate) : QStringLiteral("never")));
    }
    for (const Inside::Failure &each : std::as_const(m_inside->failures))
        lines.append(QStringLiteral("failed at ") + each.at.toString(Qt::ISODate) + QStringLiteral(": ") + each.service + QLatin1Char(' ') + each.what);
    return lines.join(QLatin1Char('\n'));
}
