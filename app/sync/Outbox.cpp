// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Outbox.h"

#include "app/net/Backoff.h"
#include "app/sync/Transport.h"

using namespace std::chrono_literals;

namespace {
/// Three server errors in a row are the connection's trouble, not an entry's (architecture, section 14).
constexpr int faultsThatStop = 3;
/// Seconds until the next look after our own file failed, rather than spin.
constexpr int storagePause = 30;

/// Nobody knows what became of them: only a read-back or a person moves them on.
Result<Done> doubt(Stores &stores, const QList<Entry> &sending, const QString &who, const QDateTime &now)
{
    for (Entry entry : sending) {
        entry.state = *nextState(EntryState::Sending, OutboxEvent::Restart);
        if (!entry.sentAt.isValid())
            entry.sentAt = entry.changedAt;
        const auto moved = stores.outbox.transition(EntryState::Sending, entry, QStringLiteral("restarted"), who, now);
        if (!moved)
            return fail(moved.error());
    }
    return Done{};
}
} // namespace

Outbox::Outbox(const SyncContext &context, OutboxGate gate, QObject *parent)
    : QObject(parent), m_context(context), m_gate(std::move(gate)), m_watch(context.clock)
{
}

QFuture<Result<Done>> Outbox::recover()
{
    return m_context.worker.write([who = m_context.config.who, now = m_context.clock.now()](Stores &stores) -> Result<Done> {
        EntryQuery sending;
        sending.states = {EntryState::Sending};
        const auto entries = stores.outbox.entries(sending);
        if (!entries)
            return fail(entries.error());
        if (const auto followed = stores.outbox.followClockSetBack(now); !followed)
            return followed;
        return doubt(stores, *entries, who, now);
    });
}

void Outbox::adopt(const QString &id, const QList<Entry> &orphans)
{
    const QSet<qint64> flying = m_lines[id].flying;
    QList<Entry> left = orphans;
    left.removeIf([&](const Entry &entry) { return flying.contains(entry.id); });
    if (left.isEmpty())
        return;
    const auto moved = m_context.worker.write(
        [left, who = m_context.config.who, now = m_context.clock.now()](Stores &stores) { return doubt(stores, left, who, now); });
    whenDone<Done>(this, moved, [this, id](const Result<Done> &done) {
        if (!done)
            return wakeAt(id, m_context.clock.now().addSecs(storagePause));
        Q_EMIT changed();
        wake(id);
    });
}

void Outbox::wake(const QString &connection)
{
    Line &line = m_lines[connection];
    if (line.looking) {
        line.again = true;
        return;
    }
    look(connection);
}

/// A clock that was set must neither let a hold end early nor make it last: the file follows it before anything is
/// looked for. True: it does so now, and everybody is woken afterwards.
bool Outbox::followsClock()
{
    if (const auto jump = m_watch.take())
        m_jumps.append(*jump);
    if (m_jumps.isEmpty() || m_following)
        return m_following;
    m_following = true;
    const auto followed = m_context.worker.write([jumps = m_jumps](Stores &stores) -> Result<Done> {
        for (const JumpWatch::Jump &jump : jumps) {
            const QDateTime from = jump.by > 0 ? jump.now.addMSecs(-jump.by) : jump.earliest;
            if (const auto done = stores.outbox.followClock(jump.by, from, jump.now); !done)
                return done;
        }
        return Done{};
    });
    whenDone<Done>(this, followed, [this, count = m_jumps.size()](const Result<Done> &done) {
        m_following = false;
        if (done)
            m_jumps.remove(0, count);
        const QStringList ids = m_lines.keys();
        for (const QString &id : ids) {
            if (done)
                wake(id);
            else
                wakeAt(id, m_context.clock.now().addSecs(storagePause));
        }
        Q_EMIT changed();
    });
    return true;
}

void Outbox::look(const QString &id)
{
    m_lines[id];
    if (followsClock())
        return;
    const auto connection = m_gate.connection(id);
    if (!connection || !m_gate.mayTalk(id))
        return;
    const QDateTime now = m_context.clock.now();
    const QDateTime gate = m_context.transport.heldUntil(id);
    if (gate.isValid() && gate > now)
        return wakeAt(id, gate);
    const Service *service = m_context.services.service(connection->service);
    Line &line = m_lines[id];
    const int room = service ? service->traits().parallel - int(line.flying.size()) : 0;
    if (room <= 0)
        return;
    line.looking = true;
    const auto found = m_context.worker.read(
        [id, now, room, hold = holdSecondsOf(m_context.config, *connection), flying = line.flying](Stores &stores) -> Result<Work> {
            Work work;
            const auto due = stores.outbox.due(id, now, hold, room + int(flying.size()));
            if (!due)
                return fail(due.error());
            work.send = *due;
            // Its answer came and could not be written down (a full disk): what nobody flies any more is read back.
            EntryQuery sending;
            sending.connection = id;
            sending.states = {EntryState::Sending};
            const auto left = stores.outbox.entries(sending);
            if (!left)
                return fail(left.error());
            for (const Entry &entry : *left) {
                if (!flying.contains(entry.id))
                    work.orphans.append(entry);
            }
            const auto doubtful = stores.outbox.toReadBack(id, now, room + int(flying.size()));
            if (!doubtful)
                return fail(doubtful.error());
            work.readBack = *doubtful;
            for (const auto &next : {stores.outbox.nextDue(id, now, hold), stores.outbox.nextReadBack(id, now)}) {
                if (!next)
                    return fail(next.error());
                if (next->isValid() && (!work.next.isValid() || *next < work.next))
                    work.next = *next;
            }
            return work;
        });
    whenDone<Work>(this, found, [this, id](const Result<Work> &work) {
        Line &l = m_lines[id];
        l.looking = false;
        const auto current = m_gate.connection(id);
        if (!work)
            return wakeAt(id, m_context.clock.now().addSecs(storagePause));
        if (!current || !m_gate.mayTalk(id))
            return;
        const Service *adapter = m_context.services.service(current->service);
        const auto free = [&] { return adapter->traits().parallel - int(m_lines[id].flying.size()); };
        adopt(id, work->orphans);
        for (const Entry &entry : work->readBack) {
            if (free() > 0)
                begin(*current, entry, true);
        }
        for (const Entry &entry : work->send) {
            if (free() > 0)
                begin(*current, entry, false);
        }
        if (work->next.isValid())
            wakeAt(id, work->next);
        if (std::exchange(m_lines[id].again, false))
            wake(id);
    });
}

void Outbox::begin(const Connection &connection, const Entry &entry, bool readBack)
{
    Line &line = m_lines[connection.id];
    if (line.flying.contains(entry.id) || line.persons.contains(entry.person))
        return;
    line.flying.insert(entry.id);
    line.persons.insert(entry.person);
    auto *flight = new Flight(m_context, connection, entry, this);
    flight->mayTalk = [this, id = connection.id] { return m_gate.mayTalk(id); };
    if (m_left.contains(entry.id))
        flight->setLeft(m_left.value(entry.id));
    connect(flight, &Flight::finished, this, [this, flight, id = connection.id](Flight::End end) {
        flight->deleteLater();
        if (flight->entry().state == EntryState::Unsure && flight->left())
            m_left.insert(flight->entry().id, *flight->left());
        else
            m_left.remove(flight->entry().id);
        ended(id, flight->entry(), end);
    });
    if (readBack)
        flight->readBack();
    else
        flight->send();
}

void Outbox::ended(const QString &id, const Entry &entry, Flight::End end)
{
    m_lines[id].flying.remove(entry.id);
    m_lines[id].persons.remove(entry.person);
    Q_EMIT changed(); // whoever hears it may add a line or take this one away
    const auto line = m_lines.find(id);
    if (line == m_lines.end())
        return;
    switch (end) {
    case Flight::End::Moved:
        line->faults = 0;
        return wake(id);
    case Flight::End::ServerFault:
        // What was under way beside the one that stopped the line says nothing new.
        if (m_context.transport.isFailing(id))
            return wakeAt(id, m_context.transport.heldUntil(id));
        if (++line->faults >= faultsThatStop) {
            const QDateTime until = m_context.clock.now().addSecs(Backoff::wait(line->faults - faultsThatStop + 1, 0.5).count());
            m_context.transport.holdForFaults(id, until);
            return wakeAt(id, until);
        }
        return wake(id);
    case Flight::End::Unreached:
        Q_EMIT unreached(id);
        return;
    case Flight::End::Stopped:
        // A hold that is over by now must not leave the line asleep; where sign-in is needed the look finds it closed.
        if (const QDateTime until = m_context.transport.heldUntil(id); until.isValid())
            return wakeAt(id, until);
        return wakeAt(id, m_context.clock.now().addSecs(1));
    case Flight::End::Storage:
        return wakeAt(id, m_context.clock.now().addSecs(storagePause)); // a full disk
    }
}

void Outbox::wakeAt(const QString &id, const QDateTime &when)
{
    const QDateTime now = m_context.clock.now();
    Line &line = m_lines[id];
    if (line.alarm.isValid() && line.alarm > now && line.alarm <= when)
        return;
    // One that is over and has not gone off yet is not forgotten for a later one.
    const QDateTime wanted = line.alarm.isValid() ? std::min(line.alarm, when) : when;
    // A clock that was set back must not make an entry wait for ever: never longer than an hour without a look.
    const auto wait = std::clamp<qint64>(now.msecsTo(wanted), 0, 3'600'000);
    const QDateTime at = now.addMSecs(wait);
    line.alarm = at;
    m_context.clock.after(std::chrono::milliseconds(wait + 1), this, [this, id, at] {
        const auto found = m_lines.find(id);
        if (found == m_lines.end() || found->alarm != at)
            return; // another time has taken its place: each would set the next one too
        found->alarm = {};
        wake(id);
    });
}

void Outbox::forget(const QString &connection)
{
    const QList<Flight *> all = findChildren<Flight *>(QString(), Qt::FindDirectChildrenOnly);
    for (Flight *flight : all) {
        if (flight->entry().draft.connection != connection)
            continue;
        m_left.remove(flight->entry().id);
        delete flight;
    }
    m_lines.remove(connection);
}

void Outbox::confirm(const QString &connection, const QString &kind)
{
    const auto confirmed = m_context.worker.write(
        [connection, kind, kinds = &m_context.kinds, who = m_context.config.who, now = m_context.clock.now()](Stores &stores) -> Result<int> {
            EntryQuery query;
            query.connection = connection;
            query.kind = kind;
            query.states = {EntryState::Done};
            query.expected = true;
            const auto entries = stores.outbox.entries(query);
            if (!entries)
                return fail(entries.error());
            int shown = 0;
            for (Entry entry : *entries) {
                const CommandSpec *command = kinds->command(kind, entry.draft.command);
                const KindSpec *spec = kinds->kind(kind);
                if (!entry.expected || !command || !spec)
                    continue;
                const auto detail = stores.records.byId(connection, kind, entry.draft.target);
                if (!detail || !*detail || (*detail)->seenAt <= entry.changedAt)
                    continue;
                if (!command->expectedStates.contains((*detail)->record.values.text(QString::fromLatin1(spec->stateColumn))))
                    continue;
                entry.expected = false;
                const auto moved = stores.outbox.transition(EntryState::Done, entry, QStringLiteral("confirmed"), who, now);
                if (!moved)
                    return fail(moved.error());
                ++shown;
            }
            return shown;
        });
    whenDone<int>(this, confirmed, [this](const Result<int> &shown) {
        if (shown && *shown > 0)
            Q_EMIT changed();
    });
}
