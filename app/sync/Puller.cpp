// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Puller.h"

#include "app/base/Faults.h"
#include "app/net/Backoff.h"
#include "app/sync/Transport.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

namespace {
const Fault noNextPage{QT_TRANSLATE_NOOP("Faults", "The next page cannot be asked for.")};
const Fault samePage{QT_TRANSLATE_NOOP("Faults", "The service gives the same page of its list again.")};

/// Rows after which the reads that wait get in between.
constexpr qsizetype chunk = 500;
/// Answered failures of one page before the pull gives up until the next.
constexpr int patience = 3;
/// A record that no service lists is read again when it was not read for so long: grace runs out by days.
constexpr qint64 staleAfter = 12 * 3600;

/// Which records a page holds, and in which order. Empty: none.
QByteArray contentsOf(const Page &page)
{
    if (page.records.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const KindRecord &each : page.records)
        hash.addData(QString(each.kind + QLatin1Char(' ') + each.record.id + QLatin1Char('\n')).toUtf8());
    return hash.result();
}

Error protocolError(const Fault &message)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.message = message;
    return error;
}
} // namespace

Puller::Puller(const SyncContext &context, const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_connection(connection)
    , m_service(context.services.service(connection.service))
{
}

void Puller::start(bool whole)
{
    m_whole = whole;
    const QDate today = m_context.transport.serviceNow(m_connection.id).toTimeZone(QTimeZone(m_service->traits().zone)).date();
    for (const QString &kind : m_service->pulls(m_connection)) {
        for (const QString &scope : m_service->scopes(m_connection, kind, today))
            m_steps.append({kind, scope});
    }
    for (const KindSpec &kind : m_context.kinds.ofService(m_connection.service)) {
        if (!kind.listable)
            m_steps.append({QString::fromLatin1(kind.id), {}});
    }
    nextStep();
}

void Puller::cancel()
{
    m_context.transport.cancelPulls(m_connection.id);
    end(Error{ErrorKind::Cancelled, 0, {}, {}, {}, {}, {}});
}

void Puller::end(const std::optional<Error> &error)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(error);
}

void Puller::nextStep()
{
    if (m_ended)
        return;
    if (m_steps.isEmpty())
        return end(m_passedOver);
    m_step = m_steps.takeFirst();
    m_progress = {m_step.kind, m_step.scope, 0, -1};
    Q_EMIT progressed();
    if (!m_context.kinds.kind(m_step.kind)->listable)
        return beginUnlisted();
    const auto cursor = m_context.worker.read([id = m_connection.id, step = m_step](Stores &stores) {
        return stores.records.cursor(id, step.kind, step.scope);
    });
    whenDone<StoredCursor>(this, cursor, [this](const Result<StoredCursor> &stored) {
        if (!stored)
            return end(stored.error());
        begin(*stored);
    });
}

void Puller::beginUnlisted()
{
    const auto due = m_context.worker.read(
        [id = m_connection.id, kind = m_step.kind, whole = m_whole, now = m_context.clock.now()](Stores &stores) -> Result<QStringList> {
            const auto known = stores.outbox.known(id, kind);
            if (!known)
                return fail(known.error());
            // What was accepted and does not show yet is asked for at once: its last reading says nothing of it.
            EntryQuery sent;
            sent.connection = id;
            sent.kind = kind;
            sent.states = {EntryState::Done};
            sent.expected = true;
            const auto entries = stores.outbox.entries(sent);
            if (!entries)
                return fail(entries.error());
            QSet<QString> awaited;
            for (const Entry &entry : *entries)
                awaited.insert(entry.draft.target);
            QStringList ids;
            for (const Record &record : *known) {
                const auto cached = stores.records.byId(id, kind, record.id);
                if (!cached)
                    return fail(cached.error());
                const bool read = *cached && !(*cached)->record.values.isBlank(QStringLiteral("fetched_at"))
                    && std::abs((*cached)->seenAt.secsTo(now)) < staleAfter; // later than now: the clock was set back
                if (whole || !read || awaited.contains(record.id))
                    ids.append(record.id);
            }
            return ids;
        });
    whenDone<QStringList>(this, due, [this](const Result<QStringList> &ids) {
        if (!ids)
            return end(ids.error());
        m_unlisted = *ids;
        m_progress.total = ids->size();
        nextUnlisted();
    });
}

void Puller::nextUnlisted()
{
    if (m_ended)
        return;
    if (m_unlisted.isEmpty()) {
        Q_EMIT stored(m_step.kind);
        return nextStep();
    }
    const auto request = m_service->oneRequest(m_connection, m_step.kind, m_unlisted.takeFirst(), {});
    if (!request)
        return nextUnlisted();
    whenDone<Response>(this, m_context.transport.send(m_connection, *request, Lane::Pull), [this](const Result<Response> &response) {
        if (m_ended)
            return;
        if (!response)
            return end(response.error());
        if (response->status == 401 || response->status == 429 || response->status >= 500)
            return end(readError(*response));
        m_progress.done += 1;
        Q_EMIT progressed();
        // One that the service does not know, or says in a way that cannot be read, does not stop the others.
        const auto records = m_service->readOne(m_connection, m_step.kind, *response);
        if (!records || response->status != 200)
            return nextUnlisted();
        const auto written = m_context.worker.write([records = *records, id = m_connection.id, now = m_context.clock.now()](Stores &stores) -> Result<Done> {
            for (const KindRecord &each : records) {
                if (const auto done = stores.records.upsert(id, each.kind, {each.record}, now); !done)
                    return done;
            }
            return Done{};
        });
        whenDone<Done>(this, written, [this](const Result<Done> &done) {
            if (!done)
                return end(done.error());
            nextUnlisted();
        });
    });
}

void Puller::begin(const StoredCursor &stored)
{
    m_stored = stored;
    m_began = m_context.clock.now();
    const auto age = stored.lastFull.isValid() ? std::chrono::seconds(stored.lastFull.secsTo(m_began)) : std::chrono::hours(24 * 365);
    m_wholeStep = m_whole || !stored.lastFull.isValid() || age >= m_service->traits().fullPullEvery
        || age < std::chrono::hours(-24); // whole on a clock that was ahead of time
    m_cursor = {};
    m_cursor.scope = m_step.scope;
    m_since = stored.since;
    if (!m_wholeStep)
        m_cursor.since = stored.since;
    m_attempt = 0;
    m_last.clear();
    nextPage();
}

void Puller::nextPage()
{
    if (m_ended)
        return;
    const auto request = m_service->pageRequest(m_connection, m_step.kind, m_cursor);
    if (!request && m_storing)
        return fetchFailed(protocolError(noNextPage));
    if (!request)
        return nextStep();
    const auto answer = m_context.transport.send(m_connection, *request, Lane::Pull);
    whenDone<Response>(this, answer, [this](const Result<Response> &response) {
        if (m_ended)
            return;
        if (!response)
            return fetchFailed(response.error());
        const auto page = m_context.worker.aside(
            [service = m_service, connection = m_connection, kind = m_step.kind, cursor = m_cursor,
             response = *response]() -> Result<std::shared_ptr<const Page>> {
                auto read = service->readPage(connection, kind, cursor, response);
                if (!read)
                    return fail(read.error());
                return std::make_shared<const Page>(std::move(*read));
            });
        whenDone<std::shared_ptr<const Page>>(this, page, [this](const Result<std::shared_ptr<const Page>> &read) {
            if (m_ended)
                return;
            if (read)
                return pageRead(*read);
            const bool passing = read.error().kind == ErrorKind::Server || read.error().kind == ErrorKind::Busy;
            if (!passing || ++m_attempt >= patience)
                return fetchFailed(read.error());
            const auto wait = read.error().retryAfter.value_or(Backoff::wait(m_attempt, QRandomGenerator::global()->generateDouble()));
            m_context.clock.after(wait, this, [this] { nextPage(); });
        });
    });
}

/// What was read before is stored to its end, and shown.
void Puller::fetchFailed(const Error &error)
{
    if (m_storing)
        m_failed = error;
    else
        stepFailed(error);
}

/// One list that the service cannot give must not keep those behind it from being refreshed; a second is the service's
/// own trouble.
void Puller::stepFailed(const Error &error)
{
    const bool ofList = error.kind == ErrorKind::Server || error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Invalid
        || error.kind == ErrorKind::Missing || error.kind == ErrorKind::Forbidden;
    if (m_ended || !ofList || m_passedOver)
        return end(ofList && m_passedOver ? m_passedOver : error);
    m_passedOver = error;
    nextStep();
}

void Puller::pageRead(const std::shared_ptr<const Page> &page)
{
    m_attempt = 0;
    // A list that takes no notice of the page's number never ends by itself.
    const QByteArray contents = contentsOf(*page);
    if (!contents.isEmpty() && contents == std::exchange(m_last, contents))
        return fetchFailed(protocolError(samePage));
    if (m_storing)
        m_waiting = page;
    else
        store(page);
}

void Puller::store(const std::shared_ptr<const Page> &page)
{
    m_storing = true;
    m_progress.total = page->total;
    if (page->next) {
        // Fetched while this one is stored, and not before the one before was: two pages are in memory at most.
        m_cursor = *page->next;
        nextPage();
    }
    const auto stored = m_context.worker.write(
        // A clock that is set back meanwhile must not make what is here now look older than the list.
        [page, id = m_connection.id, service = m_service, seenAt = std::max(m_began, m_context.clock.now()),
         arrival = m_stored.lastFull.isValid() ? Records::Arrival::New : Records::Arrival::Unremarked](Stores &stores) -> Result<Done> {
            return stores.cacheDb.transaction([&]() -> Result<Done> {
                for (const auto &[old, now] : page->moved) {
                    const QList<Renamed> all = service->renamed(old, now);
                    for (const Renamed &each : all) {
                        if (const auto moved = stores.records.move(id, each.kind, each.column, each.from, each.to); !moved)
                            return moved;
                    }
                    if (const auto moved = stores.outbox.movePerson(id, old, now); !moved)
                        return moved;
                }
                for (qsizetype from = 0; from < page->records.size(); from += chunk) {
                    QHash<QString, QList<Record>> byKind;
                    for (qsizetype i = from; i < std::min(from + chunk, page->records.size()); ++i)
                        byKind[page->records[i].kind].append(page->records[i].record);
                    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
                        if (const auto done = stores.records.upsert(id, it.key(), it.value(), seenAt, arrival); !done)
                            return done;
                    }
                    stores.giveWay();
                }
                return Done{};
            });
        });
    whenDone<Done>(this, stored, [this, page](const Result<Done> &done) {
        m_storing = false;
        if (m_ended)
            return;
        if (!done)
            return end(done.error());
        m_progress.done += page->records.size();
        Q_EMIT progressed();
        pageStored(*page);
    });
}

void Puller::pageStored(const Page &page)
{
    if (page.since > m_since)
        m_since = page.since;
    Q_EMIT stored(m_step.kind);
    if (m_ended)
        return;
    if (m_failed)
        return stepFailed(*std::exchange(m_failed, std::nullopt));
    if (!page.next)
        return stepDone();
    if (m_waiting)
        store(std::exchange(m_waiting, nullptr));
}

/// Two windows back (early-career facts, section 5): the next pull looks back over the overlap from the newest that was
/// seen, and at least to the pull before this one, however long ago that was.
QString Puller::lookBackFrom() const
{
    const std::chrono::seconds overlap = m_service->traits().overlap;
    const QDateTime newest = QDateTime::fromString(m_since, Qt::ISODateWithMs);
    if (overlap.count() == 0 || !newest.isValid() || !m_stored.lastSuccess.isValid())
        return m_since;
    const QDateTime before = m_stored.lastSuccess.toUTC().addSecs(m_context.transport.serverOffset(m_connection.id) + overlap.count());
    return before < newest ? before.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")) : m_since;
}

void Puller::stepDone()
{
    StoredCursor cursor = m_stored;
    cursor.since = lookBackFrom();
    cursor.lastSuccess = m_context.clock.now();
    if (m_wholeStep)
        cursor.lastFull = m_began;
    const auto written = m_context.worker.write(
        [id = m_connection.id, step = m_step, cursor, whole = m_wholeStep, began = m_began,
         scopeColumn = m_service->scopeColumn(m_step.kind)](Stores &stores) -> Result<Done> {
            if (whole) {
                const auto gone = stores.records.markGone(id, step.kind, step.scope.isEmpty() ? QString() : scopeColumn, step.scope,
                                                          began, cursor.lastSuccess);
                if (!gone)
                    return fail(gone.error());
            }
            return stores.records.setCursor(id, step.kind, step.scope, cursor);
        });
    whenDone<Done>(this, written, [this, kind = m_step.kind](const Result<Done> &done) {
        if (m_ended)
            return;
        if (!done)
            return end(done.error());
        Q_EMIT stored(kind);
        nextStep();
    });
}
