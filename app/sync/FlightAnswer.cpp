// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of an entry that left: the answer's meaning, the read-back where there was none, and the records that were
// seen on the way.
#include "app/sync/Flight.h"

#include "app/base/Faults.h"
#include "app/net/Backoff.h"
#include "app/sync/Gather.h"

#include <algorithm>

namespace {
/// Into the cache, then told to whoever shows it. Owned by nobody's lifetime but the worker's.
void writeRecords(const SyncContext &sync, const QString &connection, const QList<KindRecord> &records)
{
    if (records.isEmpty())
        return;
    const auto stored = sync.worker.write([records, connection, now = sync.clock.now()](Stores &stores) -> Result<Done> {
        const auto doors = stores.outbox.connections();
        if (!doors)
            return fail(doors.error());
        // Removed while the answer was on its way: nothing of it comes back.
        if (std::none_of(doors->begin(), doors->end(), [&](const Connection &door) { return door.id == connection; }))
            return Done{};
        for (const KindRecord &read : records) {
            if (const auto done = stores.records.upsert(connection, read.kind, {read.record}, now, Records::Arrival::New); !done)
                return done;
        }
        return Done{};
    });
    QSet<QString> kinds;
    for (const KindRecord &read : records)
        kinds.insert(read.kind);
    whenDone<Done>(&sync.transport, stored, [told = sync.recordsStored, kinds](const Result<Done> &) {
        for (const QString &kind : kinds)
            told(kind);
    });
}

bool isRedirect(const Error &error) { return error.http >= 300 && error.http < 400; }
} // namespace

/// What was read before this attempt tells of an attempt that may have arrived, and this one has not. That of an earlier one stays.
void Flight::forgetRead()
{
    if (m_isFirst)
        m_entry.asRead = {};
}

void Flight::didNotArrive()
{
    m_entry.attempt -= 1;
    forgetRead();
}

void Flight::answered(const Result<Response> &answer)
{
    if (!answer) {
        m_entry.lastError = answer.error();
        if (answer.error().kind == ErrorKind::Offline) {
            didNotArrive();
            return move(OutboxEvent::NotSent, QStringLiteral("notSent"), Transport::isGivenUp(answer.error()) ? End::Moved : End::Unreached);
        }
        if (answer.error().kind == ErrorKind::SignIn) {
            didNotArrive();
            return move(OutboxEvent::SignIn, QStringLiteral("signIn"), End::Stopped);
        }
        if (answer.error().kind == ErrorKind::Busy) { // the sign-in is: without a token it has not left
            didNotArrive();
            m_entry.notBefore = m_context.transport.heldUntil(m_connection.id);
            return move(OutboxEvent::TryLater, QStringLiteral("busy"), End::Stopped);
        }
        return move(OutboxEvent::Doubt, QStringLiteral("noAnswer"), End::ServerFault);
    }
    m_entry.requestId = QString::fromLatin1(answer->header("x-request-id"));
    m_status = answer->status;
    conclude(m_service->outcome(m_connection, m_entry.draft, *answer));
}

void Flight::conclude(const Outcome &outcome)
{
    m_entry.lastError = outcome.error;
    switch (outcome.means) {
    case Outcome::Means::Applied:
    case Outcome::Means::Expected:
        store(outcome.records);
        for (const QString &id : outcome.refetch)
            refetch(m_entry.draft.kind, id, m_cached);
        for (const KindRecord &other : outcome.alsoRead)
            refetch(other.kind, other.record.id, other.record.values);
        // No error: only the status, for the history.
        m_entry.lastError = {ErrorKind::Cancelled, m_status, {}, {}, {}, {}, {}};
        m_entry.expected = outcome.means == Outcome::Means::Expected;
        return move(m_entry.expected ? OutboxEvent::Accepted : OutboxEvent::Applied, QStringLiteral("accepted"));
    case Outcome::Means::Refused:
        // A refusal caused by our own earlier success is a success; the record tells (story 13). And a redirect is no
        // refusal yet: who sent it may stand behind the service as well as before it.
        if (m_entry.attempt > 1 || isRedirect(outcome.error))
            return askBack(true);
        // What was refused because the record is not as the cache has it: the cache is put right.
        for (const QString &id : outcome.refetch)
            refetch(m_entry.draft.kind, id, m_cached);
        m_entry.needsPerson = true;
        forgetRead();
        return move(OutboxEvent::Refused, QStringLiteral("notAccepted"));
    case Outcome::Means::Changed:
        store(outcome.records);
        found(freshOf(outcome.records));
        forgetRead();
        m_entry.needsPerson = true;
        return move(OutboxEvent::Moved, QStringLiteral("changedWhileWaiting"));
    case Outcome::Means::SignIn:
        didNotArrive();
        return move(OutboxEvent::SignIn, QStringLiteral("signIn"), End::Stopped);
    case Outcome::Means::Busy:
        m_entry.notBefore = m_context.transport.heldUntil(m_connection.id);
        // A 503 may be a gateway's, told after the service had done it: read before it is sent again.
        if (outcome.error.http == 503)
            return move(OutboxEvent::Doubt, QStringLiteral("busy"), End::Stopped);
        didNotArrive();
        return move(OutboxEvent::TryLater, QStringLiteral("busy"), End::Stopped);
    case Outcome::Means::Doubtful:
        return move(OutboxEvent::Doubt, QStringLiteral("noAnswer"), End::ServerFault);
    }
}

// ---------------------------------------------------------------------------------------------- the read-back

void Flight::readBack()
{
    struct Known {
        std::optional<RecordDetail> cached;
        QDateTime sentAt;
    };
    const auto known = m_context.worker.read([draft = m_entry.draft, id = m_entry.id](Stores &stores) -> Result<Known> {
        const auto cached = stores.records.byId(draft.connection, draft.kind, draft.target);
        if (!cached)
            return fail(cached.error());
        const auto lines = stores.outbox.history(id);
        if (!lines)
            return fail(lines.error());
        Known found{*cached, {}};
        for (const HistoryLine &line : *lines) {
            if (line.to == EntryState::Sending)
                found.sentAt = line.at;
        }
        return found;
    });
    whenDone<Known>(this, known, [this](const Result<Known> &found) {
        if (!found)
            return end(End::Storage);
        if (!m_service || !m_command) {
            m_entry.lastError = trouble(ErrorKind::Invalid, Faults::notKnown.with(m_entry.draft.command));
            m_entry.needsPerson = true;
            m_entry.notBefore = {};
            return move(OutboxEvent::ReadUnknown, QStringLiteral("cannotBeReadBack"));
        }
        if (found->cached)
            m_cached = Gather::withId(found->cached->record);
        m_entry.sentAt = found->sentAt;
        askBack(false);
    });
}

/// How long ago it left. What the history says of an earlier run counts only where the clock cannot have been set back.
std::chrono::milliseconds Flight::sinceSent()
{
    if (!m_left) {
        const qint64 ago = m_entry.sentAt.isValid() ? m_entry.sentAt.msecsTo(m_context.clock.now()) : 0;
        m_left = m_context.clock.steady() - std::chrono::milliseconds(std::max<qint64>(ago, 0));
    }
    return m_context.clock.steady() - *m_left;
}

void Flight::askBack(bool afterRefusal)
{
    const auto request = m_service->readBack(m_connection, m_entry.draft, m_cached);
    if (!request) {
        m_entry.needsPerson = true;
        m_entry.notBefore = {};
        return move(withoutReading(afterRefusal), QStringLiteral("cannotBeReadBack"));
    }
    whenDone<Response>(this, ask(*request, Lane::Write),
                       [this, afterRefusal](const Result<Response> &answer) { readBackAnswered(answer, afterRefusal); });
}

/// What follows where the record does not tell.
OutboxEvent Flight::withoutReading(bool afterRefusal) const
{
    if (!afterRefusal)
        return OutboxEvent::ReadUnknown;
    return isRedirect(m_entry.lastError) ? OutboxEvent::Doubt : OutboxEvent::Refused;
}

/// What was never seen to leave (a copy in which it was ready) was not read before: it is compared with the record that the
/// draft began from, and where the draft has nothing of it, with what the cache knows. Except how many there were: the cache
/// may count what this very entry made.
Values Flight::before() const
{
    if (!m_entry.asRead.isEmpty())
        return m_entry.asRead;
    Values before = m_cached;
    if (*m_command->countedIn != '\0')
        before.remove(QString::fromLatin1(m_command->countedIn));
    m_entry.draft.base.forEach([&before](const QString &id, const QVariant &value) { before.set(id, value); });
    return before;
}

Result<Applied> Flight::appliedBy(const Result<Response> &answer) const
{
    return answer ? m_service->applied(m_connection, m_entry.draft, before(), *answer) : Result<Applied>(fail(answer.error()));
}

/// The service shows what was asked for.
void Flight::shown(OutboxEvent event)
{
    refetch(m_entry.draft.kind, m_entry.draft.target, m_cached);
    const QList<Record> made = m_service->makes(m_entry.draft, m_cached);
    for (const Record &each : made)
        refetch(m_entry.draft.kind, each.id, {});
    m_entry.needsPerson = false;
    m_entry.lastError = {ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}};
    move(event, QStringLiteral("foundByReading"));
}

void Flight::readBackAnswered(const Result<Response> &answer, bool afterRefusal)
{
    const auto verdict = appliedBy(answer);
    if (!verdict) {
        // Whether an earlier attempt was the reason for the refusal is read as soon as it can be.
        if (afterRefusal)
            return move(OutboxEvent::Doubt, QStringLiteral("readBackFailed"));
        return readBackFailed(verdict.error());
    }
    if (*verdict != Applied::Yes) {
        if (const auto records = m_service->readOne(m_connection, m_entry.draft.kind, *answer))
            found(freshOf(*records));
        refetch(m_entry.draft.kind, m_entry.draft.target, m_cached);
    }
    switch (*verdict) {
    case Applied::Yes:
        return shown(m_entry.state == EntryState::Sending ? OutboxEvent::Applied : OutboxEvent::ReadYes);
    case Applied::No: {
        if (afterRefusal) {
            m_entry.needsPerson = true;
            return move(OutboxEvent::Refused, QStringLiteral("notAccepted"));
        }
        // A service may still be working on what we asked: "no" is believed only after its own time limit.
        const std::chrono::milliseconds left = settle() - sinceSent();
        if (left.count() > 0) {
            m_entry.notBefore = m_context.clock.now().addMSecs(left.count());
            return move(OutboxEvent::ReadUnknown, QStringLiteral("notYetBelieved"));
        }
        // A service that said it was busy, and whose record shows nothing, is asked again without a person.
        const bool busy = m_entry.lastError.kind == ErrorKind::Busy && m_entry.attempt < Backoff::attemptsUntilAPerson;
        m_entry.held = !busy;
        m_entry.needsPerson = !busy;
        m_entry.notBefore = busy ? m_context.clock.now().addSecs(ladder(m_entry.attempt).count()) : QDateTime();
        return move(OutboxEvent::ReadNo, QStringLiteral("notApplied"));
    }
    case Applied::Differs:
        if (m_entry.state != EntryState::Sending)
            return differs(*answer);
        m_entry.needsPerson = true;
        forgetRead();
        return move(OutboxEvent::Refused, QStringLiteral("notAccepted"));
    case Applied::CannotTell:
        return cannotTell(*answer, afterRefusal);
    }
}

/// The record tells nothing, or is not there any more: unless nothing is there of the service, it is for a person to say.
void Flight::cannotTell(const Response &answer, bool afterRefusal)
{
    const auto untold = [this, afterRefusal] {
        m_entry.needsPerson = true;
        m_entry.notBefore = {};
        move(withoutReading(afterRefusal), QStringLiteral("cannotBeTold"));
    };
    if (answer.status != 404 && answer.status != 403)
        return untold();
    ifItsServiceIsThere(untold, [this, afterRefusal, error = readError(answer)] {
        afterRefusal ? move(OutboxEvent::Doubt, QStringLiteral("readBackFailed"), End::ServerFault) : readBackFailed(error);
    });
}

/// Nothing is known yet: asked again when the connection is there, or by the ladder.
void Flight::readBackFailed(const Error &error)
{
    if (Transport::isGivenUp(error) || error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Busy)
        return end(End::Stopped);
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Unsure)
        return end(End::Unreached);
    m_entry.attempt += 1;
    // It is read again all the same, and what it shows then is believed.
    m_entry.needsPerson = m_entry.needsPerson || m_entry.attempt >= Backoff::attemptsUntilAPerson;
    m_entry.notBefore = m_context.clock.now().addSecs(ladder(m_entry.attempt).count());
    move(OutboxEvent::ReadUnknown, QStringLiteral("readBackFailed"), End::ServerFault);
}

/// Read back as something else than was asked for: a person decides, and sees what it is now. A list that was read says
/// nothing of the record itself.
void Flight::differs(const Response &answer)
{
    const auto records = m_service->readOne(m_connection, m_entry.draft.kind, answer);
    auto fresh = records ? freshOf(*records) : std::nullopt;
    const auto request = fresh ? std::nullopt : m_service->oneRequest(m_connection, m_entry.draft.kind, m_entry.draft.target, m_cached);
    const auto told = [this](const std::optional<Values> &read) {
        m_entry.needsPerson = true;
        found(read);
        move(OutboxEvent::ReadOther, QStringLiteral("changedWhileWaiting"));
    };
    if (!request)
        return told(fresh);
    whenDone<Response>(this, ask(*request, Lane::Write), [this, told](const Result<Response> &one) {
        if (one && one->status == 200) {
            if (const auto read = m_service->readOne(m_connection, m_entry.draft.kind, *one))
                return told(freshOf(*read));
        }
        const Error error = one ? readError(*one) : one.error();
        if (error.kind == ErrorKind::Missing || error.kind == ErrorKind::Forbidden)
            return told(std::nullopt);
        readBackFailed(error);
    });
}

// ---------------------------------------------------------------------------------------------- the cache

void Flight::refetch(const QString &kind, const QString &id, const Values &record)
{
    const auto request = m_service->oneRequest(m_connection, kind, id, record);
    if (!request)
        return;
    // Its owner is the pump: the entry does not wait for it.
    whenDone<Response>(parent(), ask(*request, Lane::Read),
                       [sync = m_context, connection = m_connection, service = m_service, kind](const Result<Response> &response) {
                           if (!response || response->status != 200)
                               return;
                           if (const auto records = service->readOne(connection, kind, *response))
                               writeRecords(sync, connection.id, *records);
                       });
}

void Flight::store(const QList<KindRecord> &records)
{
    writeRecords(m_context, m_connection.id, records);
}
