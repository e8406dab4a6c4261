// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreInside.h"

#include "app/kind/Dates.h"
#include "app/kind/Outcomes.h"
#include "app/sync/InParts.h"
#include "app/sync/Release.h"

namespace {
struct Door {
    Connection connection;
    const Service *service = nullptr;
    Traits traits;
    QDateTime serviceNow;
};

/// A person said that it arrived: what it made besides is in the register from now on.
Result<Done> knowMade(Stores &stores, const Entry &entry, const Door &door, const QDateTime &now)
{
    if (!door.service)
        return Done{};
    const auto cached = stores.records.byId(entry.draft.connection, entry.draft.kind, entry.draft.target);
    if (!cached)
        return fail(cached.error());
    return Release::knowMade(stores, entry.draft, door.service->makes(entry.draft, *cached ? (*cached)->record.values : Values()), now);
}

/// What the rules forbid for the record as a person saw it changed, they keep in vain: back to the drafts with the reasons (ux.md,
/// story 15). Without a reason nothing is done.
Result<bool> fallsBack(Stores &stores, Entry entry, const CommandSpec &command, const Door &door, const QDateTime &now, const QString &who)
{
    const auto next = nextState(entry.state, OutboxEvent::Edit);
    const auto found = Release::look(stores, entry, door.connection, door.traits, command, door.serviceNow, now);
    if (!found)
        return fail(found.error());
    if (!next || !found->verdict.blocked())
        return false;
    entry.state = *next;
    entry.lastError = Release::lapsedBy(found->verdict.blocks());
    entry.needsPerson = true;
    entry.releasedAt = {};
    entry.held = false;
    return stores.outbox.transition(EntryState::Conflict, entry, QStringLiteral("lapsed"), who, now);
}

/// An action's way with one entry: nullopt where it moved, else why it stays.
using Applied = Result<std::optional<Stay>>;

Applied stay(Stay::Why why) { return Applied(Stay{why}); }

/// What `action` makes of an entry. `alone`: the person chose this entry and no other.
Applied apply(Stores &stores, Entry entry, EntryAction action, bool alone, const Door &door, const QDateTime &now, const QString &who)
{
    const EntryState from = entry.state;
    const bool leaves = action == EntryAction::Release || action == EntryAction::SendNow || action == EntryAction::SendTomorrow;
    if (!door.service && (leaves || action == EntryAction::KeepMine || action == EntryAction::KeepMineTicked))
        return stay(Stay::Why::NoConnection); // whether it asks for a second person is not known, among others
    if (door.connection.isOfFile() && leaves)
        return stay(Stay::Why::OfFile); // there is nobody to send it to
    if (action == EntryAction::SendNow && from == EntryState::Unsure && !entry.needsPerson) {
        // It may have arrived: the record is read first, whoever is in a hurry.
        const auto looked = apply(stores, entry, EntryAction::LookAgain, alone, door, now, who);
        return looked && !*looked ? stay(Stay::Why::LooksFirst) : looked;
    }
    if (action == EntryAction::SendNow && from == EntryState::Unsure && !alone)
        return stay(Stay::Why::DecideFirst); // nobody saw what is known of it
    const auto step = [&](OutboxEvent event) -> bool {
        const auto next = nextState(entry.state, event);
        if (next)
            entry.state = *next;
        return next.has_value();
    };
    bool allowed = true;
    const char *note = "";
    switch (action) {
    case EntryAction::Release: {
        const CommandSpec *command = stores.kinds.command(entry.draft.kind, entry.draft.command);
        if (!command)
            return stay(Stay::Why::UnknownCommand);
        const auto verdict = Release::release(stores, entry, door.connection, door.traits, *command, door.serviceNow, now, who);
        if (!verdict)
            return fail(verdict.error());
        if (!Release::passes(*verdict, entry.draft.ticked))
            return stay(Stay::Why::Blocked);
        return Applied(std::nullopt);
    }
    case EntryAction::Hold:
        allowed = from == EntryState::Ready || from == EntryState::Waiting;
        entry.held = true;
        note = "held";
        break;
    case EntryAction::SendNow:
        if (from == EntryState::Unsure)
            allowed = step(OutboxEvent::SendAgain);
        else if (from == EntryState::Waiting)
            allowed = step(OutboxEvent::Due);
        else
            allowed = from == EntryState::Ready;
        entry.held = false;
        entry.needsPerson = false;
        entry.notBefore = {};
        entry.holdOver = true;
        note = "sendNow";
        break;
    case EntryAction::TakeBack:
        allowed = step(OutboxEvent::TakeBack);
        entry.releasedAt = {};
        entry.held = false;
        note = "takenBack";
        break;
    case EntryAction::Edit:
        allowed = step(OutboxEvent::Edit);
        entry.needsPerson = false;
        entry.releasedAt = {};
        entry.held = false;
        note = "edited";
        break;
    case EntryAction::Drop:
        allowed = step(OutboxEvent::Drop);
        entry.needsPerson = false;
        note = "dropped";
        break;
    case EntryAction::KeepMine:
    case EntryAction::KeepMineTicked: {
        const CommandSpec *command = stores.kinds.command(entry.draft.kind, entry.draft.command);
        if (command && action == EntryAction::KeepMine && Outcomes::turnedInto(*command, entry))
            return stay(Stay::Why::AsksTick);
        if (command && from == EntryState::Conflict) {
            const auto back = fallsBack(stores, entry, *command, door, now, who);
            if (!back || *back)
                return back ? stay(Stay::Why::BackToDrafts) : fail(back.error());
        }
        allowed = step(OutboxEvent::KeepMine);
        // For the record as the person saw it, and for no other: it is compared again before it leaves.
        const QStringList seen = entry.theirs.ids();
        for (const QString &id : seen)
            entry.draft.base.set(id, entry.theirs.value(id));
        entry.theirs = {};
        entry.keepMine = true;
        entry.lastError = {ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}}; // it was decided
        entry.approvedPrint.clear(); // the record is not what the second person saw
        entry.needsPerson = false;
        entry.releasedAt = now;
        entry.holdOver = false;
        entry.notBefore = {};
        entry.held = false;
        note = "keptMine";
        break;
    }
    case EntryAction::TakeTheirs:
        allowed = step(OutboxEvent::TakeTheirs);
        entry.needsPerson = false;
        note = "tookTheirs";
        break;
    case EntryAction::MarkDone:
        allowed = step(OutboxEvent::MarkDone);
        entry.needsPerson = false;
        note = "markedDone";
        if (const auto known = allowed ? knowMade(stores, entry, door, now) : Result<Done>(Done{}); !known)
            return fail(known.error());
        break;
    case EntryAction::LookAgain:
        allowed = from == EntryState::Unsure;
        entry.needsPerson = false;
        entry.notBefore = now;
        note = "lookAgain";
        break;
    case EntryAction::SendTomorrow: {
        allowed = from == EntryState::Ready || from == EntryState::Waiting
            || ((from == EntryState::Draft || step(OutboxEvent::Edit)) && step(OutboxEvent::Submit));
        const QTimeZone zone(door.traits.zone);
        const QDate tomorrow = door.serviceNow.toTimeZone(zone).date().addDays(1);
        // By our clock, since timers run on it: the service's may be ahead of it.
        if (from != EntryState::Ready && from != EntryState::Waiting) {
            entry.approvedPrint.clear(); // for one sending, as when it is put in the outbox
            entry.keepMine = false;
            entry.attempt = 0;
            entry.releasedAt = now;
        }
        entry.notBefore = now.addSecs(door.serviceNow.secsTo(tomorrow.startOfDay(zone).toUTC()) + 60);
        entry.holdOver = false;
        entry.needsPerson = false;
        entry.held = false;
        note = "sendTomorrow";
        break;
    }
    }
    if (!allowed)
        return Applied(Stay{Stay::Why::State, from});
    if (action == EntryAction::KeepMine || action == EntryAction::KeepMineTicked || action == EntryAction::SendTomorrow) {
        if (const auto held = stores.outbox.holdWithBatch(entry); !held)
            return fail(held.error());
    }
    const auto moved = stores.outbox.transition(from, entry, QString::fromLatin1(note), who, now);
    if (!moved)
        return fail(moved.error());
    return *moved ? Applied(std::nullopt) : stay(Stay::Why::Moved);
}

/// What an action came to so far.
struct Acted {
    ActionReport report;
    QSet<QString> triedNow; ///< connections
    QSet<QString> kinds;    ///< whose table may have another row
};

/// Some of a person's choice, in one transaction: all of them as `acted` says afterwards, or none.
Result<Done> actOn(Stores &stores, const QList<qint64> &ids, EntryAction action, const QHash<QString, Door> &doors, const QDateTime &now,
                   const QString &who, bool alone, Acted &acted)
{
    Acted all = acted;
    const auto done = stores.outboxDb.transaction([&]() -> Result<Done> {
        QSet<QString> sentNow; // batches
        for (const qint64 id : ids) {
            const auto entry = stores.outbox.entry(id);
            if (!entry)
                return fail(entry.error());
            if (!*entry)
                continue;
            const auto applied = apply(stores, **entry, action, alone, doors.value((*entry)->draft.connection), now, who);
            if (!applied && applied.error().kind == ErrorKind::Storage)
                return fail(applied.error());
            // It is read first, and that goes on at once as well.
            const bool looks = applied && (action == EntryAction::LookAgain ? !*applied : *applied && (*applied)->why == Stay::Why::LooksFirst);
            if (looks)
                all.triedNow.insert((*entry)->draft.connection);
            if (!applied || *applied) {
                all.report.stayed.append(applied ? **applied : Stay{Stay::Why::Failed, {}, applied.error().message});
                continue;
            }
            all.report.moved += 1;
            if (action == EntryAction::SendNow) {
                all.triedNow.insert((*entry)->draft.connection);
                sentNow.insert((*entry)->batch);
            }
            if (action == EntryAction::MarkDone)
                all.kinds.insert((*entry)->draft.kind);
        }
        for (const QString &batch : std::as_const(sentNow)) {
            if (const auto ended = stores.outbox.endPauseWithLastHeld(batch); !ended)
                return ended;
        }
        return Done{};
    });
    if (done)
        acted = all;
    return done;
}
} // namespace

QFuture<Result<QList<Entry>>> Core::entries(const EntryQuery &query)
{
    return m_inside->worker.read([query](Stores &stores) { return stores.outbox.entries(query); });
}

QFuture<Result<OutboxCounts>> Core::outboxCounts()
{
    // By the latest day of any service's: New Zealand's begins half a day before ours.
    QDate today = now().date();
    const QStringList services = serviceIds();
    for (const QString &service : services)
        today = qMax(today, now().toTimeZone(serviceZone(service)).date());
    const QDate soon = Dates::workingDaysAfter(today, 2);
    return m_inside->worker.read([now = now(), soon](Stores &stores) { return stores.outbox.counts(now, soon); });
}

QFuture<Result<QList<HistoryLine>>> Core::history(qint64 entry)
{
    return m_inside->worker.read([entry](Stores &stores) { return stores.outbox.history(entry); });
}

QFuture<Result<ActionReport>> Core::act(const QList<qint64> &ids, EntryAction action)
{
    if (!m_inside->isReady)
        return m_inside->onceReady<ActionReport>([this, ids, action] { return act(ids, action); });
    QHash<QString, Door> doors;
    for (const Connection &each : std::as_const(m_inside->connections)) {
        if (const Service *service = m_inside->services->service(each.service))
            doors.insert(each.id, {each, service, service->traits(), serviceNow(each.id)});
    }
    const auto all = std::make_shared<Acted>(); // written on the store's thread, read when it is done
    const auto done = m_inside->worker.write([all, ids, action, doors, now = now(), who = config().who](Stores &stores) -> Result<ActionReport> {
        const auto came = InParts::write(stores, ids, [&](const QList<qint64> &some, bool) { return actOn(stores, some, action, doors, now, who, ids.size() == 1, *all); });
        if (came.stopped && all->report.moved == 0)
            return fail(*came.stopped);
        all->report.stayed.append(QList<Stay>(came.left, {Stay::Why::NotSaved}));
        return all->report;
    });
    whenDone<ActionReport>(m_inside.get(), done, [this, all](const Result<ActionReport> &) {
        // Who says "now" does not wait for the service either; it will say again if it must.
        for (const QString &connection : std::as_const(all->triedNow))
            m_inside->stopWaiting(connection);
        for (const QString &kind : std::as_const(all->kinds))
            m_inside->recordsStored(kind);
        Q_EMIT outboxChanged();
        for (const Connection &each : std::as_const(m_inside->connections))
            m_inside->outbox.wake(each.id);
    });
    return done;
}
