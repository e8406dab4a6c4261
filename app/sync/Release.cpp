// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Release.h"

#include "app/base/Faults.h"
#include "app/sync/Gather.h"
#include "app/sync/OutboxState.h"
#include "app/sync/WayOut.h"

namespace Release {

Result<Entry> entryFor(Stores &stores, const Draft &draft, const QDateTime &now)
{
    Entry entry;
    if (draft.entry != 0) {
        const auto stored = stores.outbox.entry(draft.entry);
        if (!stored)
            return fail(stored.error());
        if (*stored)
            entry = **stored;
    }
    entry.id = draft.entry;
    entry.draft = draft;
    if (!entry.createdAt.isValid())
        entry.createdAt = now;
    const auto detail = stores.records.byId(draft.connection, draft.kind, draft.target);
    if (!detail)
        return fail(detail.error());
    const KindSpec *kind = stores.kinds.kind(draft.kind);
    if (entry.person.isEmpty())
        entry.person = draft.target;
    if (*detail && kind)
        describe(entry, *kind, Gather::withId((*detail)->record));
    return entry;
}

void describe(Entry &entry, const KindSpec &kind, const Values &record)
{
    if (const QString person = record.text(QString::fromLatin1(kind.personColumn)); !person.isEmpty())
        entry.person = person;
    entry.name = record.text(QString::fromLatin1(kind.nameColumn));
    const QString subtitle = QString::fromLatin1(kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed();
    entry.reference = subtitle.isEmpty() ? entry.draft.target : record.text(subtitle);
}

Error lapsedBy(const QList<Finding> &stopping)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.detail = QStringLiteral("rules");
    for (const Finding &finding : stopping)
        error.fields.append({finding.field, finding.rule});
    return error;
}

bool passes(const Verdict &verdict, const QStringList &ticked)
{
    return std::all_of(verdict.findings.begin(), verdict.findings.end(), [&](const Finding &finding) {
        return finding.severity == Severity::Warn && ticked.contains(finding.rule);
    });
}

namespace {
Result<Subject> subjectOf(Stores &stores, const Entry &entry, const Connection &connection, const Traits &traits, const CommandSpec &command,
                          const QDateTime &serviceNow, const QDateTime &now)
{
    Values record = entry.draft.base;
    const auto detail = stores.records.byId(connection.id, entry.draft.kind, entry.draft.target);
    if (!detail)
        return fail(detail.error());
    Gather::Times times{serviceNow, now, {}};
    if (*detail) {
        record = Gather::withId((*detail)->record);
        times.recordRead = (*detail)->seenAt;
    }
    if (entry.state == EntryState::Conflict)
        entry.theirs.forEach([&record](const QString &id, const QVariant &value) { record.set(id, value); });
    return Gather::subject(stores, connection, traits, command, record, times);
}

/// Every rule of the command, and whether there is a way out for it at all.
Verdict asked(Stores &stores, const Entry &entry, const Connection &connection, const CommandSpec &command, const Subject &subject)
{
    Verdict verdict = check(command, entry.draft.values, subject);
    if (const KindSpec *kind = stores.kinds.kind(entry.draft.kind)) {
        if (const auto refused = WayOut::refusal(connection, *kind, command))
            verdict.findings.prepend(*refused);
    }
    return verdict;
}

void setShelfLife(Entry &entry, const CommandSpec &command, const Subject &subject)
{
    const ShelfLife life = shelfLife(command, entry.draft.values, subject);
    entry.sendFrom = life.from;
    entry.sendUntil = life.until;
    entry.sendUntilBecause = life.because;
}
} // namespace

Result<Done> shelve(Stores &stores, Entry &entry, const Connection &connection, const Traits &traits, const CommandSpec &command,
                    const QDateTime &serviceNow, const QDateTime &now)
{
    const auto subject = subjectOf(stores, entry, connection, traits, command, serviceNow, now);
    if (!subject)
        return fail(subject.error());
    // What is still to be typed does not make a day pass or fail: only the rules of the draft's date count.
    CommandSpec dated = command;
    dated.rules.removeIf([&command](const Rule &rule) { return qstrcmp(rule.field, command.dateField) != 0; });
    setShelfLife(entry, dated, *subject);
    return Done{};
}

Result<Done> makeReady(Entry &entry, const Connection &connection, const CommandSpec &command, const Subject &subject, const QDateTime &now)
{
    const auto next = nextState(entry.state, OutboxEvent::Submit);
    if (!next)
        return fail(ErrorKind::Conflict, Faults::leftDrafts);
    entry.state = *next;
    entry.releasedAt = now;
    entry.holdOver = false;
    entry.notBefore = {};
    entry.attempt = 0;
    entry.keepMine = false;
    entry.needsPerson = false;
    entry.approvedPrint.clear(); // for one sending: the same again is looked at again
    entry.held = !connection.autoSend;
    entry.lastError = {ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}};
    setShelfLife(entry, command, subject);
    return Done{};
}

Result<Done> keep(Stores &stores, Entry entry, const QDateTime &now, const QString &who)
{
    entry.releasedAt = now;
    entry.needsPerson = false;
    entry.approvedPrint.clear();
    entry.writtenTo.clear(); // whatever stood in an earlier file, this does not
    entry.writtenAt = {};
    entry.lastError = {ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}};
    const auto moved = stores.outbox.transition(EntryState::Draft, entry, QStringLiteral("kept"), who, now);
    if (!moved)
        return fail(moved.error());
    return *moved ? Result<Done>(Done{}) : fail(ErrorKind::Conflict, Faults::leftDrafts);
}

Result<Look> look(Stores &stores, const Entry &entry, const Connection &connection, const Traits &traits, const CommandSpec &command,
                  const QDateTime &serviceNow, const QDateTime &now)
{
    const auto subject = subjectOf(stores, entry, connection, traits, command, serviceNow, now);
    if (!subject)
        return fail(subject.error());
    return Look{asked(stores, entry, connection, command, *subject), subject->record};
}

Result<Verdict> release(Stores &stores, const Entry &stored, const Connection &connection, const Traits &traits, const CommandSpec &command,
                        const QDateTime &serviceNow, const QDateTime &now, const QString &who)
{
    Entry entry = stored;
    const auto subject = subjectOf(stores, entry, connection, traits, command, serviceNow, now);
    if (!subject)
        return fail(subject.error());
    const Verdict verdict = asked(stores, entry, connection, command, *subject);
    if (!passes(verdict, entry.draft.ticked))
        return verdict;
    const EntryState from = entry.state;
    if (connection.isOfFile()) {
        setShelfLife(entry, command, *subject);
        const auto kept = keep(stores, entry, now, who);
        return kept ? Result<Verdict>(verdict) : fail(kept.error());
    }
    if (const auto ready = makeReady(entry, connection, command, *subject, now); !ready)
        return fail(ready.error());
    // What took a refusal away (a placement was added) is a change of our own: once more is for the record as it is since. After
    // any other refusal it is still compared with what the draft was made for.
    if (from == EntryState::Rejected && command.outcomes.isEmpty() && !cures(command, stored.lastError).isEmpty())
        entry.draft.base = Gather::base(stores.kinds.kind(entry.draft.kind), command, subject->record);
    if (const auto held = stores.outbox.holdWithBatch(entry); !held)
        return fail(held.error());
    const auto moved = stores.outbox.transition(from, entry, QStringLiteral("released"), who, now);
    if (!moved)
        return fail(moved.error());
    if (!*moved)
        return fail(ErrorKind::Conflict, Faults::leftDrafts);
    return verdict;
}

Result<Done> knowMade(Stores &stores, const Draft &draft, const QList<Record> &made, const QDateTime &now)
{
    const KindSpec *kind = stores.kinds.kind(draft.kind);
    if (!kind || kind->listable)
        return Done{};
    for (const Record &record : made) {
        if (const auto known = stores.outbox.know(draft.connection, draft.kind, {record}, draft.command, now); !known)
            return known;
        // The register has it. That the cache cannot show it yet must not keep the outbox from saying that it was sent.
        if (const auto cached = stores.records.byId(draft.connection, draft.kind, record.id); cached && !*cached)
            (void)stores.records.upsert(draft.connection, draft.kind, {record}, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    }
    return Done{};
}

} // namespace Release
