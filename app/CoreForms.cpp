// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreInside.h"

#include "app/base/Faults.h"
#include "app/sync/Gather.h"
#include "app/sync/Release.h"
#include "app/sync/WayOut.h"

namespace {
const Fault recordGone{QT_TRANSLATE_NOOP("Faults", "This record is no longer in the list.")};
const Fault entryGone{QT_TRANSLATE_NOOP("Faults", "This entry is no longer in the outbox.")};
const Fault entryWithoutConnection{QT_TRANSLATE_NOOP("Faults", "The connection of this entry was removed.")};
const Fault draftWithoutConnection{QT_TRANSLATE_NOOP("Faults", "The connection of this draft was removed.")};

struct Moments {
    QDateTime service;
    QDateTime ours;
};

struct Door {
    Connection connection;
    Moments moments;
};

/// Every connection, for a question that learns on the store's thread whose record it is about.
QHash<QString, Door> allDoors(const Core::Inside &in)
{
    QHash<QString, Door> all;
    for (const Connection &each : in.connections)
        all.insert(each.id, {each, {in.serviceNow(each.id), in.clock->now()}});
    return all;
}

/// Everything a form of this record needs; the entry that is still a draft is opened again rather than begun twice.
Result<FormStart> startForm(Stores &stores, const Connection &connection, const Traits &traits, const RecordDetail &detail,
                            const CommandSpec &command, const Moments &now)
{
    FormStart start;
    start.connection = connection;
    start.detail = detail;
    const Values record = Gather::withId(detail.record);
    auto subject = Gather::subject(stores, connection, traits, command, record, {now.service, now.ours, detail.seenAt});
    if (!subject)
        return fail(subject.error());
    start.subject = *subject;
    start.draft.connection = connection.id;
    start.draft.kind = detail.kind;
    start.draft.target = detail.record.id;
    start.draft.command = QString::fromLatin1(command.id);
    start.draft.base = Gather::base(stores.kinds.kind(detail.kind), command, record);
    return start;
}

/// What else is in hand for the same person stands behind the form's own entry: theirs leave one after another.
Result<FormStart> withOthers(Stores &stores, FormStart start, const QString &person)
{
    const auto open = stores.outbox.openOfPersons(start.draft.connection, {person});
    if (!open)
        return fail(open.error());
    for (const Entry &entry : *open) {
        if (entry.id != start.draft.entry)
            start.detail.entries.append(entry);
    }
    return start;
}
} // namespace

QFuture<Result<QHash<QString, QList<Finding>>>> Core::standings(const QString &kind, qint64 row)
{
    using Standings = QHash<QString, QList<Finding>>;
    const KindSpec *spec = m_inside->kinds.kind(kind);
    const Service *service = spec ? m_inside->services->service(QString::fromLatin1(spec->service)) : nullptr;
    if (!service)
        return readyFuture<Standings>(fail(ErrorKind::Invalid, Faults::notKnown.with(kind)));
    const auto doors = allDoors(*m_inside);
    return m_inside->worker.read([doors, spec, kind, row, traits = service->traits()](Stores &stores) -> Result<Standings> {
        const auto detail = stores.records.byRow(kind, row);
        if (!detail)
            return fail(detail.error());
        Standings all;
        if (!*detail)
            return all;
        // By its own connection, which need not be the list's present one.
        const auto &[connection, moments] = doors[(*detail)->connection];
        for (const CommandSpec &command : spec->commands) {
            const auto subject = Gather::subject(stores, connection, traits, command, Gather::withId((*detail)->record),
                                                 {moments.service, moments.ours, (*detail)->seenAt});
            if (!subject)
                return fail(subject.error());
            QList<Finding> findings = standing(command, *subject);
            if (const auto refused = WayOut::refusal(connection, *spec, command))
                findings.prepend(*refused);
            all.insert(QString::fromLatin1(command.id), findings);
        }
        return all;
    });
}

QFuture<Result<FormStart>> Core::openForm(const QString &kind, const QString &command, qint64 row)
{
    if (!m_inside->isReady)
        return m_inside->onceReady<FormStart>([this, kind, command, row] { return openForm(kind, command, row); });
    const CommandSpec *spec = m_inside->kinds.command(kind, command);
    const KindSpec *kindSpec = m_inside->kinds.kind(kind);
    const Service *service = kindSpec ? m_inside->services->service(QString::fromLatin1(kindSpec->service)) : nullptr;
    if (!spec || !service)
        return readyFuture<FormStart>(fail(ErrorKind::Invalid, Faults::notKnown.with(command)));
    const auto doors = allDoors(*m_inside);
    return m_inside->worker.read([doors, kind, row, command = *spec, traits = service->traits()](Stores &stores) -> Result<FormStart> {
        const auto detail = stores.records.byRow(kind, row);
        if (!detail)
            return fail(detail.error());
        if (!*detail)
            return fail(ErrorKind::Missing, recordGone);
        const QString door = (*detail)->connection;
        const auto &[connection, moments] = doors[door];
        auto start = startForm(stores, connection, traits, **detail, command, moments);
        if (!start)
            return start;
        EntryQuery query;
        query.connection = door;
        query.kind = kind;
        query.target = (*detail)->record.id;
        query.states = {EntryState::Draft};
        const auto drafts = stores.outbox.entries(query);
        if (!drafts)
            return fail(drafts.error());
        for (const Entry &entry : *drafts) {
            if (entry.draft.command == QLatin1String(command.id) && entry.batch.isEmpty()) {
                const Values base = start->draft.base;
                start->draft = entry.draft;
                start->draft.base = base; // a person who opens the form sees the record as it is now
                break;
            }
        }
        return withOthers(stores, *start, Gather::person(*stores.kinds.kind(kind), (*detail)->record));
    });
}

QFuture<Result<FormStart>> Core::openEntry(qint64 entry)
{
    if (!m_inside->isReady)
        return m_inside->onceReady<FormStart>([this, entry] { return openEntry(entry); });
    Pledge<FormStart> pledge;
    const auto loading = m_inside->worker.read([entry](Stores &stores) { return stores.outbox.entry(entry); });
    whenDone<std::optional<Entry>>(m_inside.get(), loading, [this, pledge](const Result<std::optional<Entry>> &found) {
        if (!found)
            return pledge.finish(fail(found.error()));
        if (!*found)
            return pledge.finish(fail(ErrorKind::Missing, entryGone));
        const Draft draft = (*found)->draft;
        const Connection *door = m_inside->connection(draft.connection);
        const CommandSpec *command = m_inside->kinds.command(draft.kind, draft.command);
        const Service *service = m_inside->serviceOf(draft.connection);
        if (!door || !command || !service)
            return pledge.finish(fail(ErrorKind::Missing, entryWithoutConnection));
        const auto starting = m_inside->worker.read(
            [draft, door = *door, command = *command, traits = service->traits(), moments = Moments{serviceNow(door->id), now()}, entry = **found](Stores &stores) -> Result<FormStart> {
                const auto detail = stores.records.byId(draft.connection, draft.kind, draft.target);
                if (!detail)
                    return fail(detail.error());
                RecordDetail known;
                if (*detail) {
                    known = **detail;
                } else {
                    known.connection = draft.connection;
                    known.kind = draft.kind;
                    known.record = {draft.target, {}, draft.base};
                }
                auto start = startForm(stores, door, traits, known, command, moments);
                if (!start)
                    return start;
                const Values base = *detail ? start->draft.base : draft.base;
                start->draft = draft;
                start->draft.base = base;
                start->detail.entries = {entry};
                return withOthers(stores, *start, entry.person);
            });
        whenDone<FormStart>(m_inside.get(), starting, [pledge](const Result<FormStart> &start) { pledge.finish(start); });
    });
    return pledge.future();
}

QFuture<Result<qint64>> Core::saveDraft(const Draft &draft)
{
    const Connection *door = m_inside->connection(draft.connection);
    const Service *service = m_inside->serviceOf(draft.connection);
    const CommandSpec *command = m_inside->kinds.command(draft.kind, draft.command);
    // A form that is still open must not bring back what was removed.
    if (!door)
        return readyFuture<qint64>(fail(ErrorKind::Missing, draftWithoutConnection));
    const bool known = service && command;
    const auto saved = m_inside->worker.write(
        [draft, known, door = *door, command = command ? *command : CommandSpec(), traits = service ? service->traits() : Traits(),
         now = now(), serviceNow = serviceNow(draft.connection)](Stores &stores) -> Result<qint64> {
            auto entry = Release::entryFor(stores, draft, now);
            if (!entry)
                return fail(entry.error());
            if (known) {
                if (const auto shelved = Release::shelve(stores, *entry, door, traits, command, serviceNow, now); !shelved)
                    return fail(shelved.error());
            }
            return stores.outbox.saveDraft(*entry, now);
        });
    whenDone<qint64>(m_inside.get(), saved, [this](const Result<qint64> &done) {
        if (done)
            Q_EMIT outboxChanged();
    });
    return saved;
}

QFuture<Result<Verdict>> Core::submit(const Draft &draft)
{
    const Connection *door = m_inside->connection(draft.connection);
    const Service *service = m_inside->serviceOf(draft.connection);
    const CommandSpec *command = m_inside->kinds.command(draft.kind, draft.command);
    if (!door || !service || !command)
        return readyFuture<Verdict>(fail(ErrorKind::Missing, draftWithoutConnection));
    const auto released = m_inside->worker.write(
        [draft, door = *door, command = *command, traits = service->traits(), now = now(), serviceNow = serviceNow(door->id),
         who = config().who](Stores &stores) -> Result<Verdict> {
            auto entry = Release::entryFor(stores, draft, now);
            if (!entry)
                return fail(entry.error());
            // Saved and released by one write to the disk, which is what a person waits for.
            Verdict verdict;
            const auto done = stores.outboxDb.transaction([&]() -> Result<Done> {
                Entry saved = *entry;
                const auto id = stores.outbox.saveDraft(saved, now);
                if (!id)
                    return fail(id.error());
                saved.id = *id;
                saved.draft.entry = *id;
                const auto said = Release::release(stores, saved, door, traits, command, serviceNow, now, who);
                if (!said)
                    return fail(said.error());
                verdict = *said;
                return Done{};
            });
            if (done)
                return verdict;
            // What was typed stays a draft, whatever kept it from being released.
            if (const auto kept = stores.outbox.saveDraft(*entry, now); !kept)
                return fail(kept.error());
            return fail(done.error());
        });
    whenDone<Verdict>(m_inside.get(), released, [this, id = draft.connection, kind = draft.kind](const Result<Verdict> &verdict) {
        if (!verdict)
            return;
        Q_EMIT outboxChanged();
        m_inside->recordsStored(kind); // its row says now what is in hand for it
        m_inside->outbox.wake(id);
    });
    return released;
}
