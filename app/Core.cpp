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
#include "app/store/Joined.h"

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
        if (m_inside->tryFailing(each.id))
            m_inside->outbox.wake(each.id);
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
