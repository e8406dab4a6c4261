// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreInside.h"

#include "app/Journal.h"
#include "app/Reviews.h"
#include "app/store/Backups.h"
#include "app/store/Removal.h"

#include <QtCore/QFileInfo>

using namespace std::chrono_literals;

namespace {
/// Records that no service lists are in the precious file; a cache that was made anew gets them back from there.
Result<QStringList> restoreUnlisted(Stores &stores, const QList<Connection> &connections, const QDateTime &now)
{
    QStringList restored;
    for (const Connection &each : connections) {
        for (const KindSpec &kind : stores.kinds.ofService(each.service)) {
            if (kind.listable)
                continue;
            const QString id = QString::fromLatin1(kind.id);
            const auto known = stores.outbox.known(each.id, id);
            if (!known)
                return fail(known.error());
            QList<Record> missing;
            for (const Record &record : *known) {
                const auto cached = stores.records.byId(each.id, id, record.id);
                if (!cached)
                    return fail(cached.error());
                if (!*cached)
                    missing.append(record);
            }
            if (const auto stored = stores.records.upsert(each.id, id, missing, now); !stored)
                return fail(stored.error());
            if (!missing.isEmpty())
                restored.append(id);
        }
    }
    return restored;
}
} // namespace

Core::Inside::Inside(Core &owner, const Config &settings, std::unique_ptr<Clock> theClock, std::unique_ptr<Secrets> theSecrets, Kinds theKinds,
                     std::shared_ptr<const Services> theServices)
    : core(owner)
    , config(settings)
    , clock(std::move(theClock))
    , secrets(std::move(theSecrets))
    , kinds(std::move(theKinds))
    , services(std::move(theServices))
    , worker(kinds)
    , plainClient(*clock)
    , transport(*clock, *secrets, *services)
    , context{config, *clock, kinds, *services, worker, transport, [this](const QString &kind) { recordsStored(kind); }}
    , outbox(context, OutboxGate{[this](const QString &id) -> std::optional<Connection> {
                                     const Connection *found = connection(id);
                                     return found ? std::optional(*found) : std::nullopt;
                                 },
                                 [this](const QString &id) { return isRecovered && mayTalk(id); }})
{
    connect(&transport, &Transport::answered, this, [this](const QString &id, int status) {
        Response bare; // without its words
        bare.status = status;
        if (status >= 400)
            noteFailure(id, readError(bare));
        answered(id, status);
    });
    connect(&transport, &Transport::failed, this, &Inside::failed);
    connect(&transport, &Transport::askedToWait, this, [this](const QString &id, const QDateTime &until) {
        if (!connection(id))
            return; // removed meanwhile: nothing of it is written again
        worker.write([id, until](Stores &stores) { return stores.outbox.setGate(id, until, QStringLiteral("busy")); });
        waitUntil(id, until);
    });
    connect(&transport, &Transport::heldForFaults, this, [this](const QString &id, const QDateTime &until) {
        if (!connection(id))
            return;
        waitUntil(id, until, true);
        Q_EMIT core.outboxChanged(); // what each entry waits for is another thing now
    });
    transport.keepPacing = [this](const QString &pacing) {
        worker.write([pacing](Stores &stores) { return stores.outbox.setNote(QStringLiteral("pacing"), pacing); });
    };
    worker.mended = [this](const StoreReport &found) {
        QMetaObject::invokeMethod(this, [this, found] { tellMended(found); }, Qt::QueuedConnection);
    };
    connect(&outbox, &Outbox::changed, this, [this] { Q_EMIT core.outboxChanged(); });
    connect(&core, &Core::outboxChanged, this, [this] { // also what a person just put in it
        for (const Connection &each : std::as_const(connections))
            countLine(each.id);
    });
    connect(&outbox, &Outbox::unreached, this, [this](const QString &id) { look(id); });
}

Core::Inside::~Inside() = default;

/// Shown as a time until it is over.
void Core::Inside::waitUntil(const QString &id, const QDateTime &until, bool forFaults)
{
    statuses[id].waitUntil = until;
    statuses[id].waitsForFaults = forFaults;
    Q_EMIT core.statusChanged(id);
    if (isReady)
        countLine(id); // what waits is not being sent
    clock->after(std::chrono::milliseconds(std::max<qint64>(0, clock->now().msecsTo(until)) + 1), this, [this, id] {
        if (transport.heldUntil(id).isValid())
            return; // a longer wait has taken its place
        statuses[id].waitUntil = {};
        statuses[id].waitsForFaults = false;
        Q_EMIT core.statusChanged(id);
        outbox.wake(id);
    });
}

void Core::Inside::stopWaiting(const QString &id)
{
    if (!transport.heldUntil(id).isValid())
        return;
    transport.endHold(id);
    worker.write([id](Stores &stores) { return stores.outbox.setGate(id, {}, {}); });
    statuses[id].waitUntil = {};
    statuses[id].waitsForFaults = false;
    Q_EMIT core.statusChanged(id);
}

bool Core::Inside::tryFailing(const QString &id)
{
    const bool failing = transport.isFailing(id);
    if (failing)
        stopWaiting(id);
    return failing;
}

void Core::Inside::open()
{
    worker.failStep = config.failStep;
    worker.who = config.who;
    core.journal().begin();
    whenDone<StoreReport>(this, worker.open(config.dataDir), [this](const Result<StoreReport> &result) { opened(result); });
}

void Core::Inside::opened(const Result<StoreReport> &result)
{
    if (!result) {
        report.problem = result.error().message;
    } else {
        report = *result;
    }
    if (!report.problem.isEmpty()) {
        notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "The desk cannot use its files: {problem} Nothing was lost; nothing can be saved until this is mended."),
               {{QStringLiteral("problem"), report.problem}});
        if (!result)
            return askEarly();
    }
    tellMended(report);
    if (!report.activitySetAside.isEmpty())
        notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "The activity record was damaged. It was set aside as {file}. The desk goes on from the newest copy of it and from the outbox: check the record."),
               {{QStringLiteral("file"), report.activitySetAside}});
    if (!report.activityProblem.isEmpty() && !report.newerSchema)
        notice(Notice::Weight::Warning, QT_TRANSLATE_NOOP("Notices", "The activity record cannot be written: {problem} Nothing is lost: what you do is noted in the outbox, and is added to the record at the next start."),
               {{QStringLiteral("problem"), report.activityProblem}});
    if (report.newerSchema)
        notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "These files were written by a newer version of Provider Desk. They can be looked at, but nothing is changed or sent. Install the newer version."));
    else if (report.readOnly)
        notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "The desk's folder can only be read. Nothing can be saved or sent until it can be written again."));
    // The tables are not kept waiting by what must be done before the first send.
    whenDone<Done>(this, outbox.recover(), [this](const Result<Done> &) {
        isRecovered = true;
        if (std::exchange(loadAgain, false))
            return loadConnections();
        for (const Connection &each : std::as_const(connections))
            outbox.wake(each.id);
    });
    loadConnections();
    backUp();
}

/// Damage, found at start or later, and what is kept of it.
void Core::Inside::tellMended(const StoreReport &found)
{
    if (found.cacheRebuilt)
        notice(Notice::Weight::Warning, QT_TRANSLATE_NOOP("Notices", "The copy of the services' records on this computer was damaged. It is fetched again. Your drafts and your outbox are not touched."));
    if (!found.outboxSetAside.isEmpty())
        notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "The outbox file was damaged. It was set aside as {file}, and {count} entries were read out of it. Look through the outbox: something may be missing."),
               {{QStringLiteral("file"), found.outboxSetAside}, {QStringLiteral("count"), QString::number(found.salvaged)}});
    if (found.outboxMissing)
        notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "The outbox file was missing. {count} entries were read out of its newest copy. Those that may have been sent since are checked with the service, and nothing is sent twice. Entries made after that copy are lost: the activity record tells what was done."),
               {{QStringLiteral("count"), QString::number(found.fromBackup)}});
    if (found.outboxWentBack)
        notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "The outbox file is older than the activity record: an earlier file was put in its place, or its last changes were lost. {lost} entries are missing from it. {unsure} entries may have been sent already: they are checked with the service, and nothing is sent twice. Look through the outbox and the activity record."),
               {{QStringLiteral("lost"), QString::number(found.lost)}, {QStringLiteral("unsure"), QString::number(found.unsure)}});
    if (!isReady)
        return; // nobody has read anything yet
    if (!found.problem.isEmpty()) {
        report.problem = found.problem;
        report.readOnly = true;
        notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "The desk cannot use its files: {problem} Nothing was lost; nothing can be saved until this is mended."),
               {{QStringLiteral("problem"), found.problem}});
        return;
    }
    if (!found.outboxSetAside.isEmpty()) {
        Q_EMIT core.outboxChanged();
        for (const Connection &each : std::as_const(connections))
            outbox.wake(each.id);
    }
    if (found.cacheRebuilt) {
        Q_EMIT core.reviews().renumbered();
        for (const KindSpec &kind : kinds.all())
            recordsStored(QString::fromLatin1(kind.id));
        for (const Connection &each : std::as_const(connections))
            pull(each.id, true);
    }
}

void Core::Inside::loadConnections()
{
    struct Loaded {
        QList<Connection> connections;
        QHash<QString, QString> offsets;
        QHash<QString, QString> successes;
        QHash<QString, QDateTime> gates;
        QString pacing;
    };
    const auto loading = worker.read([](Stores &stores) -> Result<Loaded> {
        Loaded loaded;
        auto found = stores.outbox.connections();
        if (!found)
            return fail(found.error());
        loaded.connections = *found;
        loaded.pacing = stores.outbox.note(QStringLiteral("pacing")).value_or(QString());
        for (const Connection &each : std::as_const(loaded.connections)) {
            loaded.offsets.insert(each.id, stores.outbox.note(QStringLiteral("serverOffset/") + each.id).value_or(QString()));
            loaded.successes.insert(each.id, stores.outbox.note(QStringLiteral("lastSuccess/") + each.id).value_or(QString()));
            if (const auto gate = stores.outbox.gate(each.id); gate && gate->first.isValid())
                loaded.gates.insert(each.id, gate->first);
        }
        return loaded;
    });
    whenDone<Loaded>(this, loading, [this](const Result<Loaded> &loaded) {
        if (!loaded && !isRecovered) {
            loadAgain = true; // a damaged file: it is being mended before anything is written
            return;
        }
        if (loaded) {
            transport.restorePacing(loaded->pacing);
            for (const Connection &each : loaded->connections) {
                addConnection(each);
                ConnectionStatus &status = statuses[each.id];
                status.lastSuccess = QDateTime::fromString(loaded->successes.value(each.id), Qt::ISODateWithMs);
                transport.setServerOffset(each.id, loaded->offsets.value(each.id).toLongLong());
                // What was kept last knows more: the clock may have been set since the gate was written.
                if (const QDateTime gate = loaded->gates.value(each.id); loaded->pacing.isEmpty() && gate > clock->now())
                    transport.holdUntil(each.id, gate);
                if (const QDateTime until = transport.heldUntil(each.id); until.isValid())
                    waitUntil(each.id, until);
            }
        }
        isReady = true;
        const auto restored = worker.write([all = connections, now = clock->now()](Stores &stores) { return restoreUnlisted(stores, all, now); });
        whenDone<QStringList>(this, restored, [this](const Result<QStringList> &kindIds) {
            for (const QString &id : kindIds.value_or(QStringList()))
                recordsStored(id);
        });
        Q_EMIT core.connectionsChanged();
        Q_EMIT core.ready();
        askEarly();
        forgetOwedSecrets();
        if (config.practice)
            return meetPractice();
        readSecrets(false);
    });
}

void Core::Inside::askEarly()
{
    for (const auto &ask : std::exchange(early, {}))
        ask();
}

const Connection *Core::Inside::connection(const QString &id) const
{
    const auto found = std::find_if(connections.begin(), connections.end(), [&](const Connection &each) { return each.id == id; });
    return found == connections.end() ? nullptr : &*found;
}

const Service *Core::Inside::serviceOf(const QString &connectionId) const
{
    const Connection *found = connection(connectionId);
    return found ? services->service(found->service) : nullptr;
}

QFuture<Result<Done>> Core::Inside::finishRemovals(bool quietly)
{
    const auto finished = quietly ? worker.quietly(Removal::finish) : worker.write(Removal::finish);
    whenDone<Done>(this, finished, [this](const Result<Done> &done) {
        if (!done && done.error().kind == ErrorKind::Storage)
            notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "A connection is removed, but traces of it are still in the desk’s files: {problem} Make some room on the disk. The desk tries again every hour and at its next start."),
                   {{QStringLiteral("problem"), done.error().message}});
    });
    return finished;
}

void Core::Inside::backUp()
{
    finishRemovals(true);
    const auto copied = worker.quietly([directory = config.dataDir, now = clock->now()](Stores &stores) -> Result<Done> {
        // No copy of what a person had taken away.
        if (const auto finished = Removal::finish(stores); !finished)
            return finished;
        const auto copy = Backups::backupChanged(stores.outboxDb, directory, now, Backups::Of::Outbox);
        if (!copy)
            return fail(copy.error());
        if (!stores.activityDb.isOpen())
            return Done{};
        // The line is part of the copy of the record that follows, so that an hour without work copies neither.
        if (!copy->isEmpty()) {
            if (const auto noted = stores.activity.append(QStringLiteral("backup"), now, {}, {{QStringLiteral("copy"), QFileInfo(*copy).completeBaseName()}}); !noted)
                return noted;
        }
        const auto record = Backups::backupChanged(stores.activityDb, directory, now, Backups::Of::Activity);
        return record ? Result<Done>(Done{}) : fail(record.error());
    });
    whenDone<Done>(this, copied, [this](const Result<Done> &done) {
        if (done)
            copiesFail = false;
        const bool isSaid = !report.problem.isEmpty() || report.readOnly || report.newerSchema; // that nothing can be written at all
        // Once, and not in every hour in which the cause is the same.
        if (done || isSaid || done.error().kind != ErrorKind::Storage || std::exchange(copiesFail, true))
            return;
        notice(Notice::Weight::Warning, QT_TRANSLATE_NOOP("Notices", "The hourly copy of the desk’s files could not be made: {problem} What you do is kept all the same. The desk tries again every hour."),
               {{QStringLiteral("problem"), done.error().message}});
    });
    clock->after(1h, this, [this] { backUp(); });
}

void Core::Inside::notice(Notice::Weight weight, const char *key, const QMap<QString, QString> &arguments)
{
    Q_EMIT core.noticed(Notice{weight, QString::fromUtf8(key), arguments, {}, {}});
}
