// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Batches.h"

#include "app/base/Faults.h"
#include "app/sync/OutboxState.h"
#include "app/sync/Release.h"

#include <QtCore/QUuid>

namespace {
const OutcomeSpec *outcomeOf(const CommandSpec &command, const QString &id)
{
    const auto found = std::find_if(command.outcomes.begin(), command.outcomes.end(),
                                    [&id](const OutcomeSpec &one) { return id == QLatin1String(one.id); });
    return found == command.outcomes.end() ? nullptr : &*found;
}

/// Batches that this queueing makes: one, and one more for each outcome that wants a tick of its own.
class Groups
{
public:
    Groups(Stores &stores, const BatchPlan &plan, const Batches::Scene &scene) : m_stores(stores), m_plan(plan), m_scene(scene) { }

    Result<QString> of(const OutcomeSpec *outcome)
    {
        const bool alone = outcome != nullptr && qstrlen(outcome->tick) > 0;
        const QString key = alone ? QString::fromLatin1(outcome->id) : QString();
        if (m_ids.contains(key))
            return m_ids.value(key);
        BatchSummary batch;
        batch.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        batch.connection = m_scene.connection.id;
        batch.kind = m_plan.kind;
        batch.command = m_plan.command;
        batch.name = m_plan.name.isEmpty() ? m_plan.names.value(key) : m_plan.name;
        batch.source = m_plan.source;
        batch.who = m_scene.who;
        batch.createdAt = m_scene.now;
        if (const auto saved = m_stores.outbox.saveBatch(batch); !saved)
            return fail(saved.error());
        m_ids.insert(key, batch.id);
        return batch.id;
    }
    QStringList ids() const { return m_ids.values(); }

private:
    Stores &m_stores;
    const BatchPlan &m_plan;
    const Batches::Scene &m_scene;
    QHash<QString, QString> m_ids;
};

/// The entry that a line is queued as: a new one, or a stored one with the line's answers, as a draft.
Result<Entry> draftOf(Stores &stores, const BatchLine &line, const Batches::Scene &scene)
{
    Entry entry;
    if (line.draft.entry != 0) {
        const auto stored = stores.outbox.entry(line.draft.entry);
        if (!stored)
            return fail(stored.error());
        if (*stored)
            entry = **stored;
    }
    if (entry.id != 0 && entry.state != EntryState::Draft) {
        const EntryState from = entry.state;
        const auto next = nextState(from, OutboxEvent::Edit);
        if (!next)
            return fail(ErrorKind::Conflict, Faults::leftDrafts);
        entry.state = *next;
        const auto moved = stores.outbox.transition(from, entry, QStringLiteral("edited"), scene.who, scene.now);
        if (!moved)
            return fail(moved.error());
    }
    const qint64 id = entry.id;
    entry.draft = line.draft;
    entry.draft.entry = id;
    if (!entry.createdAt.isValid())
        entry.createdAt = scene.now;
    if (entry.person.isEmpty())
        entry.person = line.draft.target;
    return entry;
}
} // namespace

Result<BatchReport> Batches::queue(Stores &stores, const BatchPlan &plan, const Scene &scene)
{
    const auto judgement = judge(stores, plan, scene, Purpose::Queue);
    if (!judgement)
        return fail(judgement.error());
    BatchReport report;
    Groups groups(stores, plan, scene);
    const auto done = stores.outboxDb.transaction([&]() -> Result<Done> {
        for (qsizetype place = 0; place < judgement->lines.size(); ++place) {
            const BatchLine &line = judgement->lines.at(place);
            const Subject &subject = judgement->subjects.at(place);
            const OutcomeSpec *outcome = outcomeOf(scene.command, line.outcome);
            const bool unconfirmed = outcome != nullptr && qstrlen(outcome->tick) > 0 && !plan.confirmed.contains(line.outcome);
            if (line.leftOut)
                report.leftOut += 1;
            else if (line.inHand)
                report.inHand += 1;
            else if (line.fate == Fate::Blocked)
                report.blocked += 1;
            else if (line.fate == Fate::Warned || unconfirmed)
                report.warned += 1;
            if (line.leftOut || line.fate != Fate::Sends || unconfirmed)
                continue;
            auto entry = draftOf(stores, line, scene);
            if (!entry)
                return fail(entry.error());
            // What is corrected stays with those it was queued with; a draft that was only met goes with the others.
            const bool stays = plan.items.at(line.item).entry != 0 && !entry->batch.isEmpty();
            const auto batch = stays ? Result<QString>(entry->batch) : groups.of(outcome);
            if (!batch)
                return fail(batch.error());
            entry->batch = *batch;
            Release::describe(*entry, scene.kind, subject.record);
            const auto id = stores.outbox.saveDraft(*entry, scene.now);
            if (!id)
                return fail(id.error());
            entry->id = *id;
            entry->draft.entry = *id;
            entry->state = EntryState::Draft;
            if (scene.connection.isOfFile()) {
                if (const auto kept = Release::keep(stores, *entry, scene.now, scene.who); !kept)
                    return kept;
                report.queued += 1;
                continue;
            }
            if (const auto ready = Release::makeReady(*entry, scene.connection, scene.command, subject, scene.now); !ready)
                return ready;
            if (const auto held = stores.outbox.holdWithBatch(*entry); !held)
                return held;
            const auto moved = stores.outbox.transition(EntryState::Draft, *entry, QStringLiteral("released"), scene.who, scene.now);
            if (!moved)
                return fail(moved.error());
            report.queued += 1;
        }
        const QStringList made = groups.ids();
        for (const QString &id : made) {
            // What was queued in one go counts as one, however many groups its outcomes made of it.
            if (const auto sized = stores.outbox.setBatchSize(id, report.queued); !sized)
                return sized;
        }
        return Done{};
    });
    if (!done)
        return fail(done.error());
    report.batches = groups.ids();
    return report;
}
