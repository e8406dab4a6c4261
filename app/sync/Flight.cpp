// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Flight.h"

#include "app/base/Faults.h"
#include "app/net/Backoff.h"
#include "app/sync/Gather.h"
#include "app/sync/Release.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace {
const Fault unknownCommand{QT_TRANSLATE_NOOP("Faults", "This version of the desk does not know that command.")};
const Fault notThere{QT_TRANSLATE_NOOP("Faults", "The service no longer shows this record under its id.")};
} // namespace

std::chrono::seconds Flight::ladder(int attempt)
{
    return Backoff::wait(attempt, QRandomGenerator::global()->generateDouble());
}

Flight::Flight(const SyncContext &context, const Connection &connection, const Entry &entry, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_connection(connection)
    , m_generation(context.transport.generation(connection.id))
    , m_picked(entry)
    , m_entry(entry)
    , m_stored(entry.state)
    , m_service(context.services.service(connection.service))
    , m_command(context.kinds.command(entry.draft.kind, entry.draft.command))
{
}

Flight::~Flight()
{
    if (!m_isCommitting)
        return;
    // Behind that "sending", and nothing can be handed over any more.
    didNotArrive();
    m_entry.state = *nextState(m_entry.state, OutboxEvent::NotSent);
    m_context.worker.write([entry = m_entry, who = m_context.config.who, now = m_context.clock.now()](Stores &stores) mutable -> Result<bool> {
        if (const auto held = stores.outbox.holdWithBatch(entry); !held)
            return fail(held.error());
        return stores.outbox.transition(EntryState::Sending, entry, QStringLiteral("closedBefore"), who, now);
    });
}

void Flight::end(End how)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(how);
}

Error Flight::trouble(ErrorKind kind, const QString &message) const
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

std::chrono::seconds Flight::settle() const
{
    if (m_connection.environment == Environment::Practice && m_context.config.settleSeconds)
        return std::chrono::seconds(*m_context.config.settleSeconds);
    return m_service->traits().settle;
}

/// Whether the row is still as it was picked: while the record was read again a person may have edited, held or put it off.
Result<bool> Flight::isUntouched(Stores &stores, const Entry &picked)
{
    if (picked.state != EntryState::Ready && picked.state != EntryState::Waiting)
        return true;
    const auto now = stores.outbox.entry(picked.id);
    if (!now)
        return fail(now.error());
    return *now && (*now)->state == picked.state && (*now)->changedAt == picked.changedAt && (*now)->notBefore == picked.notBefore && !(*now)->held;
}

/// Sending on request only, as a person may have said while it flew: what would go by itself waits. What they sent by hand goes
/// on under that rule, but what was read back is asked for anew.
Result<Done> Flight::holdWithConnection(Stores &stores, Entry &entry, bool byHand)
{
    const auto doors = stores.outbox.connections();
    if (!doors)
        return fail(doors.error());
    entry.held = entry.held || (!byHand && std::any_of(doors->begin(), doors->end(), [&](const Connection &door) {
        return door.id == entry.draft.connection && !door.autoSend;
    }));
    return Done{};
}

void Flight::move(OutboxEvent event, const QString &note, End how)
{
    const auto next = nextState(m_entry.state, event);
    if (!next)
        return end(End::Storage);
    m_entry.state = *next;
    const QList<Record> made = *next == EntryState::Done && m_service ? m_service->makes(m_entry.draft, m_cached) : QList<Record>();
    const auto write = m_context.worker.write(
        [entry = m_entry, picked = m_picked, from = m_stored, note, made, byHand = !m_connection.autoSend && m_picked.state != EntryState::Unsure,
         who = m_context.config.who, now = m_context.clock.now()](Stores &stores) mutable -> Result<bool> {
            if (const auto same = from == picked.state ? isUntouched(stores, picked) : Result<bool>(true); !same || !*same)
                return same;
            if (const auto known = Release::knowMade(stores, entry.draft, made, now); !known)
                return fail(known.error());
            if (entry.state == EntryState::Ready || entry.state == EntryState::Waiting) {
                // Its batch may have been paused while it flew.
                if (const auto held = stores.outbox.holdWithBatch(entry); !held)
                    return fail(held.error());
                if (const auto held = holdWithConnection(stores, entry, byHand); !held)
                    return fail(held.error());
                // Or the clock was set back, and its hold would last as long as that.
                if (entry.releasedAt > now)
                    entry.releasedAt = now;
            }
            return stores.outbox.transition(from, entry, note, who, now);
        });
    whenDone<bool>(this, write, [this, how, isMore = !made.isEmpty()](const Result<bool> &written) {
        if (!written)
            return end(End::Storage);
        if (!*written)
            return end(End::Moved); // a person did something with it meanwhile: the next look begins from what stands there
        m_stored = m_entry.state;
        if (isMore)
            m_context.recordsStored(m_entry.draft.kind);
        end(how);
    });
}

// ---------------------------------------------------------------------------------------------- the way out

void Flight::send()
{
    if (m_entry.state == EntryState::Waiting)
        m_entry.state = *nextState(EntryState::Waiting, OutboxEvent::Due);
    if (!m_service || !m_command) {
        m_entry.lastError = trouble(ErrorKind::Invalid, unknownCommand);
        m_entry.needsPerson = true;
        return move(OutboxEvent::Lapsed, QStringLiteral("unknownCommand"));
    }
    const auto cached = m_context.worker.read([draft = m_entry.draft](Stores &stores) {
        return stores.records.byId(draft.connection, draft.kind, draft.target);
    });
    whenDone<std::optional<RecordDetail>>(this, cached, [this](const Result<std::optional<RecordDetail>> &found) {
        if (!found)
            return end(End::Storage);
        if (*found) {
            m_cached = Gather::withId((*found)->record);
            m_cachedFrom = (*found)->seenAt;
        }
        isRepeat() ? lookFirst() : reread();
    });
}

/// It left before, nobody knew what became of it, and what it makes is no change of the record that the comparison would see.
bool Flight::isRepeat() const
{
    return m_command->creates && !m_entry.asRead.isEmpty();
}

void Flight::lookFirst()
{
    const auto request = m_service->readBack(m_connection, m_entry.draft, m_cached);
    if (!request)
        return reread();
    whenDone<Response>(this, ask(*request, Lane::Write), [this](const Result<Response> &answer) {
        const auto verdict = appliedBy(answer);
        if (verdict)
            return *verdict == Applied::Yes ? shown(OutboxEvent::ReadYes) : reread();
        const Error &error = verdict.error();
        if (Transport::isGivenUp(error) || error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Busy)
            return end(End::Stopped);
        if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Unsure)
            return end(End::Unreached);
        if (error.kind == ErrorKind::Missing || error.kind == ErrorKind::Forbidden)
            return reread(); // not to be read: the person's word is all there is
        m_entry.lastError = error;
        later(QStringLiteral("unreadable"));
    });
}

void Flight::reread()
{
    const auto request = m_service->oneRequest(m_connection, m_entry.draft.kind, m_entry.draft.target, m_cached);
    if (!request)
        return checkRules(m_cached);
    whenDone<Response>(this, ask(*request, Lane::Write),
                       [this](const Result<Response> &answer) { reread(answer); });
}

void Flight::reread(const Result<Response> &answer)
{
    if (!answer && (answer.error().kind == ErrorKind::SignIn || answer.error().kind == ErrorKind::Busy))
        return end(End::Stopped);
    if (!answer && answer.error().kind == ErrorKind::Offline)
        return end(Transport::isGivenUp(answer.error()) ? End::Stopped : End::Unreached);
    if (!answer) {
        // It was reached, and what came cannot be read: asked again by the ladder, not as often as a lost host.
        m_entry.lastError = answer.error();
        return later(QStringLiteral("unreadable"));
    }
    const Response &response = *answer;
    if (response.status < 200 || response.status > 299) {
        const Error error = readError(response);
        switch (error.kind) {
        case ErrorKind::SignIn:
        case ErrorKind::Busy:
            return end(End::Stopped);
        case ErrorKind::Missing:
        case ErrorKind::Forbidden:
            // A service that documents no reading is asked to do it all the same; its own answer will tell.
            if (!m_context.kinds.kind(m_entry.draft.kind)->listable)
                return checkRules(m_cached);
            m_entry.lastError = error;
            return ifItsServiceIsThere([this] {
                m_entry.needsPerson = true;
                move(OutboxEvent::Refused, QStringLiteral("recordNotThere"));
            }, [this] { later(QStringLiteral("serverFault")); });
        default:
            m_entry.lastError = error;
            return later(QStringLiteral("serverFault"));
        }
    }
    auto records = m_service->readOne(m_connection, m_entry.draft.kind, response);
    if (!records) {
        m_entry.lastError = records.error();
        return later(QStringLiteral("unreadable"));
    }
    store(*records);
    m_cachedFrom = m_context.clock.now();
    if (const auto fresh = freshOf(*records))
        return compare(*fresh);
    found(std::nullopt);
    m_entry.lastError = trouble(ErrorKind::Conflict, notThere);
    m_entry.needsPerson = true;
    move(OutboxEvent::Moved, QStringLiteral("recordNotThere"));
}

/// A version that was switched off, or a gateway that turns everybody away, answers for each record as if that one were not
/// there: asked for what is always there, the service tells the two apart.
void Flight::ifItsServiceIsThere(const std::function<void()> &then, const std::function<void()> &otherwise)
{
    whenDone<Response>(this, ask(m_service->probe(m_connection), Lane::Write), [this, then, otherwise](const Result<Response> &answer) {
        const bool left = m_stored == EntryState::Sending; // it does not stay so, whatever becomes of the question
        if (!left && !answer && (Transport::isGivenUp(answer.error()) || answer.error().kind == ErrorKind::SignIn || answer.error().kind == ErrorKind::Busy))
            return end(End::Stopped);
        if (!left && !answer && answer.error().kind == ErrorKind::Offline)
            return end(End::Unreached);
        answer && m_service->probed(m_connection, *answer) ? then() : otherwise();
    });
}

QFuture<Result<Response>> Flight::ask(const Request &request, Lane lane) const
{
    return m_context.transport.send(m_connection, request, lane, Transport::Worth{m_generation, {}});
}

std::optional<Values> Flight::freshOf(const QList<KindRecord> &records) const
{
    for (const KindRecord &read : records) {
        if (read.kind != m_entry.draft.kind || read.record.id.compare(m_entry.draft.target, Qt::CaseInsensitive) != 0)
            continue;
        // What the list never says (a lookup, our own register) stays as the cache has it.
        Values fresh = m_cached;
        const Values values = Gather::withId(read.record);
        for (const QString &id : values.ids())
            fresh.set(id, values.value(id));
        return fresh;
    }
    return std::nullopt;
}

void Flight::found(const std::optional<Values> &fresh)
{
    m_entry.theirs = fresh ? Gather::fingerprint(*m_command, *fresh) : Values();
}

/// The read before the send failed: nothing has left, the entry goes back to wait.
void Flight::later(const QString &note)
{
    m_entry.attempt += 1;
    m_entry.needsPerson = m_entry.attempt >= Backoff::attemptsUntilAPerson;
    m_entry.notBefore = m_context.clock.now().addSecs(ladder(m_entry.attempt).count());
    move(OutboxEvent::TryLater, note, End::ServerFault);
}

void Flight::compare(const Values &fresh)
{
    const Values now = Gather::fingerprint(*m_command, fresh);
    const QStringList ids = m_entry.draft.base.ids();
    const bool moved = std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
        return m_command->fingerprint.contains(id) && now.knows(id) && now.value(id) != m_entry.draft.base.value(id)
            && !(now.isBlank(id) && m_entry.draft.base.isBlank(id));
    });
    if (moved) {
        found(fresh);
        m_entry.needsPerson = true;
        m_entry.lastError = trouble(ErrorKind::Conflict, QString());
        return move(OutboxEvent::Moved, QStringLiteral("changedWhileWaiting"));
    }
    checkRules(fresh);
}

void Flight::checkRules(const Values &fresh)
{
    const auto gathered = m_context.worker.read(
        [connection = m_connection, traits = m_service->traits(), command = *m_command, fresh,
         times = Gather::Times{m_context.transport.serviceNow(m_connection.id), m_context.clock.now(), m_cachedFrom}](Stores &stores) {
            return Gather::subject(stores, connection, traits, command, fresh, times);
        });
    whenDone<Subject>(this, gathered, [this, fresh](const Result<Subject> &subject) {
        if (!subject)
            return end(End::Storage);
        const Verdict verdict = check(*m_command, m_entry.draft.values, *subject);
        QList<Finding> stopping;
        for (const Finding &finding : verdict.findings) {
            // What is about the record as a whole was asked when a person saw the change and kept the draft.
            const bool decidedByPerson = m_entry.keepMine && finding.field.isEmpty();
            const bool ticked = finding.severity == Severity::Warn && m_entry.draft.ticked.contains(finding.rule);
            if (!decidedByPerson && !ticked)
                stopping.append(finding);
        }
        if (stopping.isEmpty())
            return leave(fresh);
        m_entry.lastError = Release::lapsedBy(stopping);
        m_entry.needsPerson = true;
        m_entry.releasedAt = {};
        move(OutboxEvent::Lapsed, QStringLiteral("lapsed"));
    });
}

void Flight::leave(const Values &fresh)
{
    const auto request = m_service->commandRequest(m_connection, m_entry.draft, fresh);
    if (!request) {
        m_entry.lastError = request.error();
        m_entry.needsPerson = true;
        return move(OutboxEvent::Lapsed, QStringLiteral("cannotBeSaid"));
    }
    // What waits for its turn stays as it is on disk: a person can take it back, and a cut leaves no doubt.
    const auto turn = m_context.transport.turn(m_connection, Lane::Write, Transport::Worth{m_generation, comparisonHolds});
    whenDone<Transport::Turn>(this, turn, [this, request = *request, fresh](const Result<Transport::Turn> &come) {
        if (!come || !mayTalk())
            return end(End::Stopped);
        commit(request, fresh, *come);
    });
}

void Flight::commit(const Request &request, const Values &fresh, const Transport::Turn &turn)
{
    m_entry.theirs = {}; // as it was found before an earlier choice
    // Whole: what the read-back is compared with (a count, a role) is no part of the fingerprint. Of a repeat it stays as it was
    // before the first attempt, which may still show late.
    m_isFirst = !isRepeat();
    if (m_isFirst)
        m_entry.asRead = fresh;
    m_entry.lastError = {ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}}; // what was said of an earlier attempt is no leave for this one
    m_entry.attempt += 1;
    m_entry.sentAt = m_context.clock.now();
    m_left = m_context.clock.steady();
    m_entry.notBefore = {};
    m_entry.held = false;
    m_entry.needsPerson = false;
    m_entry.state = *nextState(m_entry.state, OutboxEvent::Pick);
    m_isCommitting = true;
    const auto committed = m_context.worker.write(
        [entry = m_entry, picked = m_picked, from = m_stored, who = m_context.config.who, now = m_context.clock.now()](Stores &stores) -> Result<bool> {
            if (const auto same = isUntouched(stores, picked); !same || !*same)
                return same;
            return stores.outbox.transition(from, entry, QStringLiteral("sending"), who, now);
        });
    whenDone<bool>(this, committed, [this, request, turn](const Result<bool> &written) {
        m_isCommitting = false;
        if (!written || !*written)
            return end(written ? End::Moved : End::Storage); // taken back meanwhile: nothing leaves
        m_stored = m_entry.state;
        whenDone<Response>(this, m_context.transport.send(turn, request),
                           [this](const Result<Response> &answer) { answered(answer); });
    });
}
