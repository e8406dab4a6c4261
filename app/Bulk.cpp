// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"

#include "app/CoreInside.h"
#include "app/base/Faults.h"
#include "app/store/EntryLists.h"
#include "app/sync/Batches.h"
#include "app/sync/OpenBatch.h"
#include "app/sync/Release.h"

#include <functional>

namespace {
const Fault batchWithoutConnection{QT_TRANSLATE_NOOP("Faults", "The connection of this batch was removed.")};

/// Where the plan is judged; nothing: its connection or command is not known (any more).
std::optional<Batches::Scene> sceneOf(const Core::Inside &inside, const BatchPlan &plan)
{
    const Connection *door = inside.connection(plan.connection);
    const Service *service = inside.serviceOf(plan.connection);
    const KindSpec *kind = inside.kinds.kind(plan.kind);
    const CommandSpec *command = inside.kinds.command(plan.kind, plan.command);
    if (!door || !service || !kind || !command)
        return std::nullopt;
    return Batches::Scene{*door, service->traits(), *kind, *command, inside.serviceNow(door->id), inside.clock->now(), inside.config.who};
}

/// What a draft of a connection is judged by.
struct Door {
    Connection connection;
    Traits traits;
    QDateTime serviceNow;
};

Result<DraftLook> lookAtOne(Stores &stores, const Entry &entry, const Door *door, const QDateTime &now)
{
    DraftLook look{entry, entry.draft.base, {}, {}};
    const CommandSpec *command = stores.kinds.command(entry.draft.kind, entry.draft.command);
    if (!door || !command || door->connection.isOfFile()) {
        look.stay = !door ? Stay::Why::NoConnection : command ? Stay::Why::OfFile : Stay::Why::UnknownCommand;
        return look;
    }
    const auto found = Release::look(stores, entry, door->connection, door->traits, *command, door->serviceNow, now);
    if (!found)
        return fail(found.error());
    look.record = found->record;
    const auto isTicked = [&entry](const Finding &each) { return each.severity == Severity::Warn && entry.draft.ticked.contains(each.rule); };
    look.against = look.ticked = sentences(*command, found->verdict);
    look.ticked.removeIf(std::not_fn(isTicked));
    if (Release::passes(found->verdict, entry.draft.ticked)) {
        look.against.clear();
        return look;
    }
    look.against.removeIf(isTicked);
    if (look.against.isEmpty())
        look.stay = Stay::Why::Blocked;
    return look;
}

/// Some drafts at a time, so that other reads go between.
struct Looking {
    QList<qint64> drafts;
    QHash<QString, Door> doors;
    QDateTime now;
    QList<DraftLook> looks; ///< written on the store's thread, read when all is done
    Pledge<QList<DraftLook>> pledge;
};

void lookFurther(Worker &worker, QObject *context, const std::shared_ptr<Looking> &all, qsizetype from)
{
    constexpr qsizetype atOnce = 200;
    const auto some = worker.read([all, some = all->drafts.mid(from, atOnce)](Stores &stores) -> Result<Done> {
        for (const qint64 id : some) {
            const auto entry = stores.outbox.entry(id);
            if (!entry)
                return fail(entry.error());
            if (!*entry || ((*entry)->state != EntryState::Draft && (*entry)->state != EntryState::Rejected))
                continue;
            const auto door = all->doors.constFind((*entry)->draft.connection);
            const auto look = lookAtOne(stores, **entry, door == all->doors.cend() ? nullptr : &*door, all->now);
            if (!look)
                return fail(look.error());
            all->looks.append(*look);
        }
        return Done{};
    });
    whenDone<Done>(context, some, [&worker, context, all, next = from + atOnce](const Result<Done> &done) {
        if (!done)
            return all->pledge.finish(fail(done.error()));
        if (next >= all->drafts.size())
            return all->pledge.finish(all->looks);
        lookFurther(worker, context, all, next);
    });
}

tl::unexpected<Error> noScene() { return fail(ErrorKind::Missing, batchWithoutConnection); }
} // namespace

Bulk::Bulk(Core::Inside &inside) : m_in(inside)
{
    connect(&m_in.core, &Core::ready, this, &Bulk::readKept);
    connect(&m_in.core, &Core::connectionsChanged, this, [this] {
        if (!m_kept || m_in.connection(m_kept->connection))
            return;
        m_kept.reset(); // the store forgot it with its connection
        Q_EMIT keptChanged();
    });
}

void Bulk::readKept()
{
    const auto reading = m_in.worker.read([](Stores &stores) { return OpenBatch::read(stores); });
    whenDone<BatchPlan>(this, reading, [this](const Result<BatchPlan> &found) {
        if (!found || found->items.isEmpty() || m_kept || !m_in.connection(found->connection))
            return;
        m_kept = *found;
        Q_EMIT keptChanged();
    });
}

std::optional<BatchPlan> Bulk::kept() const { return m_kept; }

QFuture<Result<Done>> Bulk::keep(const BatchPlan &plan)
{
    const bool begun = OpenBatch::isBegun(plan);
    if (!begun && !m_kept)
        return readyFuture<Done>(Done{});
    // A page that is still open must not bring back what was removed.
    if (begun && !m_in.connection(plan.connection))
        return readyFuture<Done>(noScene());
    m_kept = begun ? std::optional(plan) : std::nullopt;
    Q_EMIT keptChanged();
    return m_in.worker.write([plan = m_kept.value_or(BatchPlan())](Stores &stores) { return OpenBatch::keep(stores, plan); });
}

QFuture<Result<Done>> Bulk::discard()
{
    const auto gone = keep({});
    Q_EMIT discarded();
    return gone;
}

void Bulk::restored(const BatchPlan &plan)
{
    Q_EMIT discarded(); // a page that is still open shows this run's
    m_kept = plan.items.isEmpty() || !m_in.connection(plan.connection) ? std::nullopt : std::optional(plan);
    // What was typed while the file was being restored is written behind that, and goes.
    m_in.worker.write([plan = m_kept.value_or(BatchPlan())](Stores &stores) { return OpenBatch::keep(stores, plan); });
    Q_EMIT keptChanged();
}

QFuture<Result<BatchReview>> Bulk::review(const BatchPlan &plan, const std::shared_ptr<CheckWatch> &watch)
{
    const auto scene = sceneOf(m_in, plan);
    if (!scene)
        return readyFuture<BatchReview>(noScene());
    return m_in.worker.read([plan, watch, scene = *scene](Stores &stores) -> Result<BatchReview> {
        Batches::GoOn goOn;
        if (watch) {
            goOn = [watch](qint64 done) {
                watch->done = done;
                return !watch->isStopped;
            };
        }
        auto judgement = Batches::judge(stores, plan, scene, Batches::Purpose::Review, goOn);
        if (!judgement)
            return fail(judgement.error());
        return BatchReview{std::move(judgement->lines), std::move(judgement->questions)};
    });
}

QFuture<Result<QList<BatchLine>>> Bulk::check(const BatchPlan &plan, const std::shared_ptr<CheckWatch> &watch)
{
    Pledge<QList<BatchLine>> pledge;
    whenDone<BatchReview>(this, review(plan, watch), [pledge](const Result<BatchReview> &review) {
        pledge.finish(review ? Result<QList<BatchLine>>(review->lines) : fail(review.error()));
    });
    return pledge.future();
}

QFuture<Result<BatchReport>> Bulk::queue(const BatchPlan &plan)
{
    const auto scene = sceneOf(m_in, plan);
    if (!scene)
        return readyFuture<BatchReport>(noScene());
    const auto done = m_in.worker.write([plan, scene = *scene](Stores &stores) { return Batches::queue(stores, plan, scene); });
    whenDone<BatchReport>(this, done, [this, connection = plan.connection, kind = plan.kind](const Result<BatchReport> &report) {
        if (report)
            queued(connection, kind);
    });
    return done;
}

void Bulk::queued(const QString &connection, const QString &kind)
{
    Q_EMIT m_in.core.outboxChanged();
    m_in.recordsStored(kind); // its rows say now what is in hand for them
    m_in.outbox.wake(connection);
}

BatchEstimate Bulk::estimate(const QString &connection, const QString &kind, qint64 entries) const
{
    const Connection *door = m_in.connection(connection);
    const Service *service = m_in.serviceOf(connection);
    if (!door || !service)
        return {};
    const bool reads = service->oneRequest(*door, kind, QStringLiteral("id"), Values()).has_value();
    BatchEstimate all = Batches::estimate(service->traits(), entries, reads);
    if (m_in.transport.heldUntil(connection).isValid())
        all.seconds = 0; // how long a service goes on failing, or being busy, is not known
    return all;
}

QFuture<Result<QList<BatchSummary>>> Bulk::batches()
{
    return m_in.worker.read([](Stores &stores) { return stores.outbox.batches(); });
}

QFuture<Result<ActionReport>> Bulk::act(const QString &batch, BatchAction action)
{
    const auto done = m_in.worker.write([batch, action, who = m_in.config.who, now = m_in.clock->now()](Stores &stores) -> Result<ActionReport> {
        const auto acted = Batches::act(stores, batch, action, who, now);
        if (!acted)
            return fail(acted.error());
        return ActionReport{acted->moved, QList<Stay>(acted->left, {Stay::Why::NotSaved})};
    });
    whenDone<ActionReport>(this, done, [this](const Result<ActionReport> &report) {
        if (!report)
            return;
        Q_EMIT m_in.core.outboxChanged();
        for (const Connection &each : std::as_const(m_in.connections))
            m_in.outbox.wake(each.id);
    });
    return done;
}

QFuture<Result<qint64>> Bulk::held()
{
    return m_in.worker.read([](Stores &stores) { return stores.outbox.held(); });
}

QFuture<Result<BatchPlan>> Bulk::correction(const QString &batch)
{
    return m_in.worker.read([batch](Stores &stores) { return Batches::correction(stores, batch); });
}

QFuture<Result<BatchPlan>> Bulk::inverse(const QString &batch)
{
    return m_in.worker.read([batch](Stores &stores) { return Batches::inverse(stores, batch); });
}

QFuture<Result<EntryList>> Bulk::list(const EntryListQuery &query)
{
    const auto list = [query](Stores &stores) { return EntryLists::list(stores.outboxDb, query); };
    // Looking at each may take a while: what is waited for elsewhere goes first.
    return query.matches || query.key ? m_in.worker.survey(list) : m_in.worker.read(list);
}

QFuture<Result<EntryPart>> Bulk::read(const QList<qint64> &entries)
{
    return m_in.worker.read([entries](Stores &stores) { return EntryLists::read(stores.outboxDb, entries); });
}

QFuture<Result<QList<DraftLook>>> Bulk::lookAt(const QList<qint64> &drafts)
{
    if (!m_in.isReady)
        return m_in.onceReady<QList<DraftLook>>([this, drafts] { return lookAt(drafts); });
    QHash<QString, Door> doors;
    for (const Connection &each : std::as_const(m_in.connections)) {
        if (const Service *service = m_in.serviceOf(each.id))
            doors.insert(each.id, {each, service->traits(), m_in.serviceNow(each.id)});
    }
    const auto looking = std::make_shared<Looking>(Looking{drafts, doors, m_in.clock->now(), {}, {}});
    lookFurther(m_in.worker, this, looking, 0);
    return looking->pledge.future();
}

QFuture<Result<Done>> Bulk::tick(const QHash<qint64, QStringList> &warnings)
{
    return m_in.worker.write([warnings, who = m_in.config.who, now = m_in.clock->now()](Stores &stores) {
        return stores.outboxDb.transaction([&]() -> Result<Done> {
            for (auto it = warnings.cbegin(); it != warnings.cend(); ++it) {
                const auto found = stores.outbox.entry(it.key());
                if (!found)
                    return fail(found.error());
                if (!*found || ((*found)->state != EntryState::Draft && (*found)->state != EntryState::Rejected))
                    continue;
                Entry entry = **found;
                for (const QString &rule : it.value()) {
                    if (!entry.draft.ticked.contains(rule))
                        entry.draft.ticked.append(rule);
                }
                const auto kept = stores.outbox.transition(entry.state, entry, QStringLiteral("ticked"), who, now);
                if (!kept)
                    return fail(kept.error());
            }
            return Done{};
        });
    });
}
