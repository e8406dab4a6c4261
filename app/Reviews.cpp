// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Reviews.h"

#include "app/CoreInside.h"
#include "app/base/Faults.h"
#include "app/store/Reviewed.h"
#include "app/sync/Gather.h"
#include "app/sync/Standings.h"

/// What a closure on the store's thread needs to know of the asker.
struct Reviews::Asked {
    Connection connection;
    QString who;
    std::optional<Traits> traits;
    Gather::Times times;
    ViewSpec view;
};

namespace {
constexpr qint64 restSeconds = 60; // before the same record is asked for again

bool isChanged(const Condition &condition) { return condition.column == Review::changed; }
bool isStanding(const Condition &condition) { return condition.column == Review::standing; }

/// The query without what only a review answers.
Query plain(const Query &query)
{
    Query rest = query;
    rest.conditions.removeIf([](const Condition &each) { return isChanged(each) || isStanding(each); });
    if (rest.sort == Review::standing) {
        rest.sort.clear();
        rest.descending = false;
    }
    rest.limit = 0;
    return rest;
}

/// The command by whose standing a kind's rows are ordered: that of the view over it.
QString standingCommand(const Kinds &kinds, const Query &query)
{
    for (const Condition &condition : query.conditions) {
        if (isStanding(condition))
            return condition.values.value(0);
    }
    for (const ViewSpec &view : kinds.views()) {
        if (query.kind == QLatin1String(view.kind) && *view.standingOf != '\0')
            return QString::fromLatin1(view.standingOf);
    }
    return {};
}

ReviewSpec specOf(const Kinds &kinds, const QString &kind, const QString &command)
{
    for (const ViewSpec &view : kinds.views()) {
        if (kind == QLatin1String(view.kind) && command == QLatin1String(view.standingOf))
            return Review::of(QString::fromLatin1(view.id));
    }
    return {};
}
} // namespace

Reviews::Reviews(Core::Inside &inside) : m_in(inside) { }

bool Reviews::concerns(const Query &query)
{
    return query.sort == Review::standing || std::any_of(query.conditions.cbegin(), query.conditions.cend(), [](const Condition &each) {
               return isChanged(each) || isStanding(each);
           });
}

Reviews::Asked Reviews::asked(const QString &view, const QString &connection) const
{
    Asked asked;
    if (const Connection *found = m_in.connection(connection))
        asked.connection = *found;
    asked.connection.id = connection;
    asked.who = m_in.config.who;
    if (const Service *service = m_in.serviceOf(connection))
        asked.traits = service->traits();
    asked.times = {m_in.serviceNow(connection), m_in.clock->now(), {}};
    if (const ViewSpec *found = m_in.kinds.view(view))
        asked.view = *found;
    return asked;
}

Reviews::Asked Reviews::asked(const Query &query) const { return asked(QString(), query.connection); }

namespace {
/// Without what the desk's own accepted entries asked for; a row of which nothing else is left goes.
Result<Done> dropOwn(Stores &stores, const QString &connection, const QString &kind, const ReviewMark &mark, Reviewed::Changes &changes)
{
    if (changes.isEmpty())
        return Done{};
    EntryQuery query;
    query.connection = connection;
    query.kind = kind;
    query.states = {EntryState::Done};
    query.since = mark.at;
    const auto entries = stores.outbox.entries(query);
    const KindSpec *spec = stores.kinds.kind(kind);
    if (!entries)
        return fail(entries.error());
    if (spec == nullptr)
        return Done{};
    QHash<QString, QList<Entry>> ours;
    for (const Entry &entry : *entries)
        ours[entry.draft.target].append(entry);
    if (ours.isEmpty())
        return Done{};
    const QList<qint64> rows = changes.keys();
    const auto ids = Reviewed(stores.cacheDb, stores.kinds).ids(kind, rows);
    if (!ids)
        return fail(ids.error());
    for (const qint64 row : rows) {
        const QList<Entry> done = ours.value(ids->value(row));
        QList<RecordDetail::Change> &of = changes[row];
        of.removeIf([&](const RecordDetail::Change &change) {
            return std::any_of(done.cbegin(), done.cend(), [&](const Entry &entry) { return Review::isOwn(*spec, change, entry); });
        });
        if (of.isEmpty())
            changes.remove(row);
    }
    return Done{};
}

Result<Reviewed::Changes> foreignChanges(Stores &stores, const QString &connection, const QString &kind, const ReviewMark &mark, const QSet<qint64> *only = nullptr)
{
    Result<Reviewed::Changes> changes = Reviewed(stores.cacheDb, stores.kinds).changes(connection, kind, mark, only);
    if (!changes)
        return changes;
    if (const auto dropped = dropOwn(stores, connection, kind, mark, *changes); !dropped)
        return fail(dropped.error());
    return changes;
}

/// Rows of the query in its order.
Result<QList<qint64>> ordered(Stores &stores, const Query &query, const Connection &connection, const QString &who, const std::optional<Traits> &traits,
                              const Gather::Times &times)
{
    Result<QList<qint64>> rows = stores.records.order(plain(query));
    if (!rows)
        return rows;
    for (const Condition &condition : query.conditions) {
        if (!isChanged(condition))
            continue;
        const auto mark = ReviewMarks(stores.outboxDb).mark({query.connection, condition.values.value(0), who});
        if (!mark)
            return fail(mark.error());
        const auto changed = foreignChanges(stores, query.connection, query.kind, *mark);
        if (!changed)
            return fail(changed.error());
        rows->removeIf([&](qint64 row) { return !changed->contains(row); });
    }
    const bool possibleOnly = std::any_of(query.conditions.cbegin(), query.conditions.cend(), isStanding);
    if (query.sort == Review::standing || possibleOnly) {
        const QString id = standingCommand(stores.kinds, query);
        const KindSpec *kind = stores.kinds.kind(query.kind);
        const CommandSpec *command = kind == nullptr ? nullptr : kind->command(id);
        if (command == nullptr || !traits)
            return fail(ErrorKind::Invalid, Faults::notKnown.with(query.kind));
        const auto standings = Standings::of(stores, connection, *traits, *kind, *command, specOf(stores.kinds, query.kind, id), *rows, times);
        if (!standings)
            return fail(standings.error());
        const auto rank = [&](qint64 row) { return Standings::rank(standings->value(row)); };
        if (possibleOnly)
            rows->removeIf([&](qint64 row) { return rank(row) != 0; });
        if (query.sort == Review::standing)
            std::stable_sort(rows->begin(), rows->end(), [&](qint64 one, qint64 other) { return query.descending ? rank(one) > rank(other) : rank(one) < rank(other); });
    }
    if (query.limit > 0)
        *rows = rows->mid(0, query.limit);
    return rows;
}
} // namespace

QFuture<Result<QList<qint64>>> Reviews::order(const Query &query)
{
    const auto order = [query, it = asked(query)](Stores &stores) { return ordered(stores, query, it.connection, it.who, it.traits, it.times); };
    return query.limit > 0 ? m_in.worker.read(order) : m_in.worker.survey(order);
}

QFuture<Result<Counts>> Reviews::counts(const Query &query, const QString &column)
{
    return m_in.worker.survey([query, column, it = asked(query)](Stores &stores) -> Result<Counts> {
        Query all = query;
        all.limit = 0;
        if (all.sort == Review::standing)
            all.sort.clear();
        const auto rows = ordered(stores, all, it.connection, it.who, it.traits, it.times);
        if (!rows)
            return fail(rows.error());
        return Reviewed(stores.cacheDb, stores.kinds).counts(query.connection, query.kind, column, QSet<qint64>(rows->cbegin(), rows->cend()));
    });
}

QFuture<Result<QList<qint64>>> Reviews::sizes(const QList<Query> &queries)
{
    const Asked it = queries.isEmpty() ? Asked{} : asked(queries.constFirst());
    return m_in.worker.survey([queries, it](Stores &stores) -> Result<QList<qint64>> {
        QList<qint64> sizes;
        for (Query query : queries) {
            query.limit = 0;
            if (query.sort == Review::standing)
                query.sort.clear();
            if (!concerns(query)) {
                const auto count = stores.records.count(query);
                if (!count)
                    return fail(count.error());
                sizes.append(*count);
                continue;
            }
            const auto rows = ordered(stores, query, it.connection, it.who, it.traits, it.times);
            if (!rows)
                return fail(rows.error());
            sizes.append(rows->size());
        }
        return sizes;
    });
}

QFuture<Result<QHash<qint64, RowExtras>>> Reviews::extras(const QString &view, const QString &connection, const QList<qint64> &rows)
{
    using All = QHash<qint64, RowExtras>;
    return m_in.worker.read([view, connection, rows, it = asked(view, connection)](Stores &stores) -> Result<All> {
        const ReviewSpec spec = Review::of(view);
        const QString kind = QString::fromLatin1(it.view.kind);
        Reviewed reviewed(stores.cacheDb, stores.kinds);
        All all;
        for (const qint64 row : rows)
            all.insert(row, {});
        const auto mark = ReviewMarks(stores.outboxDb).mark({connection, view, it.who});
        if (!mark)
            return fail(mark.error());
        const QSet<qint64> only(rows.cbegin(), rows.cend());
        const auto changes = foreignChanges(stores, connection, kind, *mark, &only);
        if (!changes)
            return fail(changes.error());
        for (auto one = changes->cbegin(); one != changes->cend(); ++one)
            all[one.key()].changes = one.value();
        if (!spec.tallies.isEmpty()) {
            const auto tallies = reviewed.tallies(kind, spec.tallies, rows);
            if (!tallies)
                return fail(tallies.error());
            for (auto one = tallies->cbegin(); one != tallies->cend(); ++one)
                all[one.key()].tallies = one.value();
        }
        const KindSpec *shape = stores.kinds.kind(kind);
        const CommandSpec *command = shape == nullptr ? nullptr : shape->command(QString::fromLatin1(it.view.standingOf));
        if (command != nullptr && it.traits) {
            const auto standings = Standings::of(stores, it.connection, *it.traits, *shape, *command, spec, rows, it.times);
            if (!standings)
                return fail(standings.error());
            for (auto one = standings->cbegin(); one != standings->cend(); ++one) {
                all[one.key()].missing = one.value().missing;
                all[one.key()].cannotTell = one.value().cannotTell;
            }
        }
        return all;
    });
}

QFuture<Result<QHash<qint64, QList<RecordDetail::Change>>>> Reviews::changes(const QString &view, const QString &connection)
{
    return m_in.worker.read([view, connection, it = asked(view, connection)](Stores &stores) -> Result<Reviewed::Changes> {
        const auto mark = ReviewMarks(stores.outboxDb).mark({connection, view, it.who});
        if (!mark)
            return fail(mark.error());
        return foreignChanges(stores, connection, QString::fromLatin1(it.view.kind), *mark);
    });
}

QFuture<Result<QDateTime>> Reviews::lastReview(const QString &view, const QString &connection)
{
    return m_in.worker.read([reviewer = Reviewer{connection, view, m_in.config.who}](Stores &stores) -> Result<QDateTime> {
        const auto mark = ReviewMarks(stores.outboxDb).mark(reviewer);
        if (!mark)
            return fail(mark.error());
        return mark->at;
    });
}

QFuture<Result<Done>> Reviews::mark(const QString &view, const QString &connection, const QList<qint64> &rows, const QDateTime &until)
{
    const auto done = m_in.worker.write([view, connection, rows, until, it = asked(view, connection)](Stores &stores) -> Result<Done> {
        ReviewMarks marks(stores.outboxDb);
        const Reviewer reviewer{connection, view, it.who};
        if (rows.isEmpty())
            return marks.setAll(reviewer, until);
        const auto ids = Reviewed(stores.cacheDb, stores.kinds).ids(QString::fromLatin1(it.view.kind), rows);
        if (!ids)
            return fail(ids.error());
        return marks.setSeen(reviewer, ids->values(), until);
    });
    whenDone<Done>(this, done, [this, view](const Result<Done> &result) {
        if (result)
            Q_EMIT marked(view);
    });
    return done;
}

QFuture<Result<QDateTime>> Reviews::wholeRead(const QString &connection, const QString &kind)
{
    return m_in.worker.read([connection, kind](Stores &stores) { return Reviewed(stores.cacheDb, stores.kinds).wholeRead(connection, kind); });
}

void Reviews::readAgain(const QString &kind, qint64 row)
{
    const auto known = m_in.worker.read([kind, row](Stores &stores) { return stores.records.byRow(kind, row); });
    whenDone<std::optional<RecordDetail>>(this, known, [this](const Result<std::optional<RecordDetail>> &detail) {
        if (detail && *detail)
            readAgain(**detail);
    });
}

void Reviews::readAgain(const RecordDetail &detail)
{
    const Connection *door = m_in.connection(detail.connection);
    const Service *service = m_in.serviceOf(detail.connection);
    const auto request = door && service && m_in.mayTalk(door->id) ? service->oneRequest(*door, detail.kind, detail.record.id, Gather::withId(detail.record))
                                                                   : std::nullopt;
    if (!request)
        return;
    const QDateTime now = m_in.clock->now();
    m_readAgain.removeIf([&now](const QHash<QString, QDateTime>::iterator &each) {
        return each.value() > now || each.value().secsTo(now) >= restSeconds;
    });
    const QString key = detail.connection + QLatin1Char(' ') + detail.kind + QLatin1Char(' ') + detail.record.id;
    if (m_readAgain.contains(key))
        return;
    m_readAgain.insert(key, now);
    whenDone<Response>(this, m_in.transport.send(*door, *request, Lane::Read), [this, door = *door, service, kind = detail.kind](const Result<Response> &response) {
        const auto records = response && response->status == 200 && m_in.connection(door.id) ? service->readOne(door, kind, *response)
                                                                                            : fail(ErrorKind::Missing, QString());
        if (!records)
            return;
        const auto stored = m_in.worker.write([id = door.id, all = *records, now = m_in.clock->now()](Stores &stores) -> Result<Done> {
            for (const KindRecord &read : all) {
                if (const auto done = stores.records.upsert(id, read.kind, {read.record}, now, Records::Arrival::New); !done)
                    return done;
            }
            return Done{};
        });
        whenDone<Done>(this, stored, [this, kind](const Result<Done> &) { m_in.recordsStored(kind); });
    });
}
