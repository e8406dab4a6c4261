// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done with a batch once it is queued.
#include "app/base/Faults.h"
#include "app/sync/Batches.h"

#include "app/net/Pacer.h"
#include "app/store/EntryLists.h"
#include "app/sync/InParts.h"
#include "app/sync/OutboxState.h"

#include <algorithm>

namespace {
const Fault batchGone{QT_TRANSLATE_NOOP("Faults", "There is no such batch any more.")};
const Fault noWayBack{QT_TRANSLATE_NOOP("Faults", "The service has no way back for this.")};

struct Step {
    QList<EntryState> from;
    const char *note;
    std::optional<OutboxEvent> event; ///< nothing: the state stays
};

Step stepOf(BatchAction action)
{
    const QList<EntryState> unsent{EntryState::Ready, EntryState::Waiting};
    switch (action) {
    case BatchAction::Pause:
        return {unsent, "held", {}};
    case BatchAction::Resume:
        return {unsent, "sendNow", {}};
    case BatchAction::TakeBack:
        return {unsent, "takenBack", OutboxEvent::TakeBack};
    case BatchAction::Cancel:
        return {unsent + QList<EntryState>{EntryState::Draft}, "dropped", OutboxEvent::Drop};
    }
    return {};
}

/// What the action makes of an entry; nothing: it stays as it is.
std::optional<Entry> after(Entry entry, BatchAction action, const Step &step)
{
    if (!step.from.contains(entry.state))
        return std::nullopt;
    if (action == BatchAction::Pause) {
        if (entry.held)
            return std::nullopt;
        entry.held = true;
        return entry;
    }
    if (action == BatchAction::Resume) {
        if (!entry.held || entry.needsPerson) // what must not be repeated by itself is resumed one by one
            return std::nullopt;
        entry.held = false;
        return entry;
    }
    const auto next = nextState(entry.state, *step.event);
    if (!next)
        return std::nullopt;
    entry.state = *next;
    entry.held = false;
    entry.needsPerson = false;
    entry.releasedAt = {};
    return entry;
}

/// The entries of a batch in these states, oldest first.
Result<QList<qint64>> idsOf(Stores &stores, const QString &batch, const QList<EntryState> &states)
{
    const auto found = stores.outbox.batches(batch);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::Missing, batchGone);
    EntryListQuery query;
    query.batch = batch;
    query.states = states;
    const auto list = EntryLists::list(stores.outboxDb, query);
    if (!list)
        return fail(list.error());
    QList<qint64> ids;
    ids.reserve(list->rows.size());
    for (const EntryMark &mark : list->rows)
        ids.append(mark.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<std::pair<BatchSummary, QList<Entry>>> load(Stores &stores, const QString &batch, const QList<EntryState> &states)
{
    const auto found = stores.outbox.batches(batch);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::Missing, batchGone);
    EntryQuery query;
    query.batch = batch;
    query.states = states;
    query.sort = QStringLiteral("created");
    const auto entries = stores.outbox.entries(query);
    if (!entries)
        return fail(entries.error());
    return std::pair{found->constFirst(), *entries};
}

Result<QHash<QString, qint64>> rowsOf(Stores &stores, const BatchSummary &batch, const QList<Entry> &entries)
{
    QHash<QString, qint64> rows;
    for (const Entry &entry : entries) {
        const auto detail = stores.records.byId(batch.connection, batch.kind, entry.draft.target);
        if (!detail)
            return fail(detail.error());
        if (*detail)
            rows.insert(entry.draft.target, (*detail)->row);
    }
    return rows;
}

BatchPlan planOf(const BatchSummary &batch, const QString &command)
{
    BatchPlan plan;
    plan.connection = batch.connection;
    plan.kind = batch.kind;
    plan.command = command;
    plan.name = batch.name;
    return plan;
}
} // namespace

Result<Batches::Acted> Batches::act(Stores &stores, const QString &batch, BatchAction action, const QString &who, const QDateTime &now)
{
    const Step step = stepOf(action);
    const auto ids = idsOf(stores, batch, step.from);
    if (!ids)
        return fail(ids.error());
    Acted acted;
    const auto came = InParts::write(stores, *ids, [&](const QList<qint64> &some, bool isLast) -> Result<Done> {
        int moved = 0;
        const auto done = stores.outboxDb.transaction([&]() -> Result<Done> {
            for (const qint64 id : some) {
                const auto found = stores.outbox.entry(id);
                if (!found)
                    return fail(found.error());
                const auto next = *found ? after(**found, action, step) : std::nullopt;
                if (!next)
                    continue;
                const auto written = stores.outbox.transition((*found)->state, *next, QString::fromLatin1(step.note), who, now);
                if (!written)
                    return fail(written.error());
                moved += *written ? 1 : 0;
            }
            // With the last: cut short, it can be pressed again.
            if (isLast && (action == BatchAction::Pause || action == BatchAction::Resume))
                return stores.outbox.pauseBatch(batch, action == BatchAction::Pause);
            return Done{};
        });
        if (done)
            acted.moved += moved;
        return done;
    });
    if (came.stopped && acted.moved == 0)
        return fail(*came.stopped);
    acted.left = came.left;
    return acted;
}

Result<BatchPlan> Batches::correction(Stores &stores, const QString &batch)
{
    const auto loaded = load(stores, batch, {EntryState::Rejected, EntryState::Draft});
    if (!loaded)
        return fail(loaded.error());
    const auto rows = rowsOf(stores, loaded->first, loaded->second);
    if (!rows)
        return fail(rows.error());
    BatchPlan plan = planOf(loaded->first, loaded->first.command);
    for (const Entry &entry : loaded->second) {
        BatchItem item;
        item.row = rows->value(entry.draft.target);
        item.target = entry.draft.target;
        item.entry = entry.id;
        item.values = entry.draft.values; // without its ticks: what is asked again is accepted again
        item.shown = entry.name;
        item.takenIn = true;
        plan.items.append(item);
    }
    return plan;
}

Result<BatchPlan> Batches::inverse(Stores &stores, const QString &batch)
{
    const auto loaded = load(stores, batch, {EntryState::Done});
    if (!loaded)
        return fail(loaded.error());
    const CommandSpec *command = stores.kinds.command(loaded->first.kind, loaded->first.command);
    const QString inverse = command == nullptr ? QString() : QString::fromLatin1(command->inverse);
    if (inverse.isEmpty() || stores.kinds.command(loaded->first.kind, inverse) == nullptr)
        return fail(ErrorKind::Missing, noWayBack);
    const auto rows = rowsOf(stores, loaded->first, loaded->second);
    if (!rows)
        return fail(rows.error());
    BatchPlan plan = planOf(loaded->first, inverse);
    for (const Entry &entry : loaded->second) {
        BatchItem item;
        item.row = rows->value(entry.draft.target);
        item.target = entry.draft.target;
        item.shown = entry.name;
        plan.items.append(item);
    }
    return plan;
}

BatchEstimate Batches::estimate(const Traits &traits, qint64 entries, bool reads)
{
    BatchEstimate estimate;
    estimate.requests = entries * (reads ? 2 : 1);
    if (traits.throttle.requests <= 0)
        return estimate;
    const Pacer pacer(traits.throttle.requests, traits.throttle.window);
    const double perSecond = double(pacer.capacity()) / double(traits.throttle.window.count());
    estimate.perMinute = int(perSecond * 60);
    estimate.seconds = qint64(double(estimate.requests) / perSecond + 0.5);
    return estimate;
}
