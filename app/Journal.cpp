// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Journal.h"

#include "app/Bulk.h"
#include "app/CoreInside.h"
#include "app/Lock.h"
#include "app/store/Named.h"
#include "app/store/Restoring.h"
#include "app/sync/OpenBatch.h"

#include <QtCore/QRandomGenerator>

#include <array>

namespace {
const QString keyName = QStringLiteral("activity-key");

QByteArray freshKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random));
}
} // namespace

/// How far a check has come.
struct Journal::Step {
    Activity::Checking checking;
};

Journal::Journal(Core::Inside &inside) : m_in(inside), m_lock(std::make_unique<Lock>(inside)) { }

Journal::~Journal() = default;

void Journal::begin()
{
    m_lock->begin();
    connect(&m_in.core, &Core::connectionsChanged, this, &Journal::keepKey);
    readKey();
}

void Journal::readKey()
{
    whenDone<QString>(this, m_in.secrets->read(keyName), [this](const Result<QString> &stored) {
        QByteArray key = stored ? QByteArray::fromHex(stored->toLatin1()) : QByteArray();
        if (!key.isEmpty()) {
            m_unkept.clear();
        } else {
            // Without a keychain it is of this run: the same text then has another fingerprint in the next.
            key = m_unkept.isEmpty() ? freshKey() : m_unkept;
            m_unkept = key;
            keepKey();
        }
        m_in.worker.write([key](Stores &stores) -> Result<Done> {
            stores.activity.setKey(key);
            return Done{};
        });
    });
}

/// A keychain that is not there yet asks for a password of its own when it is first written to. Nobody is asked for one
/// before there is a connection to keep.
void Journal::keepKey()
{
    // A silent keychain may have one: it must not be replaced when it answers again.
    if (m_unkept.isEmpty() || m_in.connections.isEmpty() || m_in.secrets->isSilent())
        return;
    m_in.secrets->write(keyName, QString::fromLatin1(std::exchange(m_unkept, {}).toHex()));
}

QFuture<Result<QList<qint64>>> Journal::order(const ActivityQuery &query)
{
    return m_in.worker.read([query, doors = doors()](Stores &stores) -> Result<QList<qint64>> {
        const auto named = Named::ids(stores, query.text, doors);
        if (!named)
            return fail(named.error());
        return stores.activity.order(query, *named);
    });
}

QStringList Journal::doors() const
{
    QStringList all;
    for (const Connection &each : std::as_const(m_in.connections))
        all.append(each.id);
    return all;
}

QFuture<Result<QHash<qint64, QString>>> Journal::names(const QList<ActivityLine> &lines)
{
    return m_in.worker.read([lines](Stores &stores) { return Named::names(stores, lines); });
}

QFuture<Result<QList<ActivityLine>>> Journal::lines(const QList<qint64> &numbers)
{
    return m_in.worker.read([numbers](Stores &stores) { return stores.activity.lines(numbers); });
}

QFuture<Result<ActivityChoices>> Journal::choices()
{
    return m_in.worker.read([](Stores &stores) { return stores.activity.choices(); });
}

QFuture<Result<ActivityCheck>> Journal::check()
{
    const Pledge<ActivityCheck> pledge;
    checkOn(pledge, Step());
    return pledge.future();
}

void Journal::checkOn(const Pledge<ActivityCheck> &pledge, const Step &from)
{
    const auto step = m_in.worker.read([from = from.checking](Stores &stores) { return stores.activity.check(stores.outbox, from); });
    whenDone<Activity::Checking>(this, step, [this, pledge](const Result<Activity::Checking> &next) {
        if (!next)
            return pledge.finish(fail(next.error()));
        if (next->over)
            return pledge.finish(next->check);
        checkOn(pledge, Step{*next});
    });
}

QFuture<Result<QList<BackupEntry>>> Journal::backups()
{
    return m_in.worker.read([directory = m_in.config.dataDir](Stores &) -> Result<QList<BackupEntry>> { return Restoring::list(directory); });
}

QFuture<Result<RestorePreview>> Journal::preview(const QString &file)
{
    return m_in.worker.write([file](Stores &stores) { return Restoring::preview(stores, file); });
}

QFuture<Result<RestorePreview>> Journal::restore(const QString &file)
{
    const auto begun = std::make_shared<BatchPlan>(); // written on the store's thread, read when it is done
    const auto restored = m_in.worker.write([file, begun, directory = m_in.config.dataDir, who = m_in.config.who, now = m_in.clock->now()](Stores &stores) {
        const auto done = Restoring::restore(stores, directory, file, who, now);
        if (const auto kept = OpenBatch::read(stores); kept)
            *begun = *kept;
        return done;
    });
    whenDone<RestorePreview>(this, restored, [this, begun](const Result<RestorePreview> &done) {
        if (!done)
            return;
        m_in.core.bulk().restored(*begun);
        Q_EMIT m_in.core.outboxChanged();
        for (const KindSpec &kind : m_in.kinds.all())
            m_in.recordsStored(QString::fromLatin1(kind.id));
        for (const Connection &each : std::as_const(m_in.connections))
            m_in.outbox.wake(each.id);
    });
    return restored;
}
