// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of records that no service lists: rows of a file, or one id, into the precious file and into the table.
#include "app/FilesInside.h"
#include "app/csv/Mapping.h"
#include "app/csv/Planning.h"

namespace {

constexpr qsizetype chunk = 500;
const QString fetchedAt = QStringLiteral("fetched_at");

using Known = QHash<QString, Values>;

Result<Known> known(Stores &stores, const QString &connection, const QString &kind)
{
    const auto all = stores.outbox.known(connection, kind);
    if (!all)
        return fail(all.error());
    Known byId;
    byId.reserve(all->size());
    for (const Record &record : *all)
        byId.insert(record.id, record.values);
    return byId;
}

/// Columns in which the file says what is not registered yet.
QStringList newsOf(const Values &old, const Values &fresh)
{
    QStringList ids = fresh.ids();
    ids.removeIf([&](const QString &id) { return old.knows(id) && old.value(id) == fresh.value(id); });
    return ids;
}

/// Into the register and the table. What the service itself said of a record is not overwritten by a file: only members that
/// it left unknown are filled, and the record does not count as read.
Result<Done> keep(Stores &stores, const QString &connection, const QString &kind, const QList<Record> &records, const QString &source, const QDateTime &now)
{
    // Removed while the file was read: nothing of it comes back.
    if (const auto door = FilesInside::connectionOf(stores, connection); !door)
        return fail(door.error());
    if (const auto kept = stores.outbox.know(connection, kind, records, source, now); !kept)
        return kept;
    QList<Record> fresh;
    for (const Record &record : records) {
        const auto cached = stores.records.byId(connection, kind, record.id);
        if (!cached)
            return fail(cached.error());
        if (!*cached || (*cached)->record.values.isBlank(fetchedAt)) {
            fresh.append(record);
            continue;
        }
        Values unknown;
        const QStringList ids = record.values.ids();
        for (const QString &id : ids) {
            if ((*cached)->record.values.isBlank(id))
                unknown.set(id, record.values.value(id));
        }
        if (const auto patched = stores.records.patch(connection, kind, record.id, unknown); !patched)
            return patched;
    }
    return stores.records.upsert(connection, kind, fresh, now);
}

} // namespace

std::optional<Finding> Files::refusedId(const QString &id) { return Planning::refusedId(id); }

QFuture<Result<RegisterReport>> Files::importRegister(const ImportRequest &request, bool dry)
{
    const KindSpec *kind = m_in.kinds.kind(request.kind);
    if (!kind || kind->listable)
        return readyFuture<RegisterReport>(fail(FilesInside::unknown(request.kind)));
    const auto imported = run<RegisterReport>(request.path, [this, request, kind, dry, now = m_in.clock->now()](Job &job) -> Result<RegisterReport> {
        const auto sheet = FilesInside::sheet(request, job.progress());
        if (!sheet)
            return fail(sheet.error());
        RegisterReport report;
        report.isDry = dry;
        report.look = Planning::look(*sheet, request, *kind, nullptr);
        if (!Mapping::names(report.look.uses, ColumnUse::Role::Describes, QStringLiteral("id"))) {
            for (Finding &problem : report.look.problems)
                problem.severity = Severity::Block;
        }
        if (!report.look.isUsable())
            return report;
        const QList<Planning::RegisterRow> rows = Planning::registerRows(*sheet, report.look, request, *kind, &report.serialDates);
        const auto before = answerOf(m_in.worker.read([request](Stores &stores) { return known(stores, request.connection, request.kind); }));
        if (!before)
            return fail(before.error());
        QList<Record> pending;
        int added = 0;
        int changed = 0;
        const auto flush = [&]() -> Result<Done> {
            if (pending.isEmpty())
                return Done{};
            const auto kept = answerOf(m_in.worker.write([request, pending, now](Stores &stores) {
                return keep(stores, request.connection, request.kind, pending, QStringLiteral("file"), now);
            }));
            if (!kept)
                return kept;
            pending.clear();
            report.added += std::exchange(added, 0);
            report.changed += std::exchange(changed, 0);
            return Done{};
        };
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Planning::RegisterRow &row = rows[i];
            if (!row.said.isEmpty())
                report.lines.append({row.line, row.shown, row.said});
            if (row.isRefused()) {
                ++report.refused;
            } else {
                const auto old = before->constFind(row.record.id);
                const bool isNew = old == before->cend();
                const QStringList news = isNew ? QStringList() : newsOf(*old, row.record.values);
                if (!isNew && news.isEmpty()) {
                    ++report.unchanged;
                } else if (dry) {
                    (isNew ? report.added : report.changed) += 1;
                    report.rows.append({row.line, row.record.id, isNew, news});
                } else {
                    (isNew ? added : changed) += 1;
                    pending.append(row.record);
                }
            }
            if (pending.size() >= chunk) {
                if (const auto kept = flush(); !kept)
                    return fail(kept.error());
            }
            if (i % 100 == 0 && !job.goOn(i, rows.size())) {
                if (dry)
                    return fail(ErrorKind::Cancelled, QString());
                report.stopped = true;
                return report;
            }
        }
        if (const auto kept = flush(); !kept)
            return fail(kept.error());
        job.goOn(rows.size(), rows.size());
        return report;
    });
    whenDone<RegisterReport>(this, imported, [this, dry, id = request.kind](const Result<RegisterReport> &) {
        if (!dry)
            m_in.recordsStored(id);
    });
    return imported;
}

QFuture<Result<AddedRecord>> Files::addOne(const QString &connection, const QString &kind, const QString &typed)
{
    const QString id = typed.trimmed();
    const Connection *door = m_in.connection(connection);
    const Service *service = m_in.serviceOf(connection);
    if (const auto refused = refusedId(id))
        return readyFuture<AddedRecord>(fail(ErrorKind::Invalid, QString::fromUtf8(refused->message)));
    if (!door || !service)
        return readyFuture<AddedRecord>(fail(FilesInside::unknown(connection)));
    Pledge<AddedRecord> pledge;
    const auto store = [this, pledge, connection, kind, id](const QList<KindRecord> &read) {
        const auto stored = m_in.worker.write([connection, kind, id, read, now = m_in.clock->now()](Stores &stores) -> Result<AddedRecord> {
            const auto before = known(stores, connection, kind);
            if (!before)
                return fail(before.error());
            QList<Record> records;
            for (const KindRecord &each : read) {
                if (each.kind == kind)
                    records.append(each.record);
            }
            // As it was typed, until the service said how it writes it.
            if (records.isEmpty())
                records.append(Record{id, {}, {}});
            const QString own = records.first().id;
            AddedRecord added{0, !before->contains(own), !read.isEmpty()};
            if (const auto kept = stores.outbox.know(connection, kind, {Record{own, {}, {}}}, QStringLiteral("typed"), now); !kept)
                return fail(kept.error());
            if (const auto done = stores.records.upsert(connection, kind, records, now); !done)
                return fail(done.error());
            const auto cached = stores.records.byId(connection, kind, own);
            if (!cached)
                return fail(cached.error());
            added.row = *cached ? (*cached)->row : 0;
            return added;
        });
        whenDone<AddedRecord>(this, stored, [this, pledge, kind](const Result<AddedRecord> &added) {
            m_in.recordsStored(kind);
            pledge.finish(added);
        });
    };
    const auto request = service->oneRequest(*door, kind, id, {});
    if (!request || !m_in.mayTalk(connection)) {
        store({});
        return pledge.future();
    }
    whenDone<Response>(this, m_in.transport.send(*door, *request, Lane::Pull), [=, this, door = *door](const Result<Response> &response) {
        if (!m_in.connection(connection))
            return pledge.finish(fail(ErrorKind::Cancelled, QString())); // removed meanwhile
        const bool said = response && response->status < 500 && response->status != 401 && response->status != 429;
        if (!said)
            return store({});
        const auto records = service->readOne(door, kind, *response);
        if (records && response->status == 200)
            return store(*records);
        pledge.finish(fail(readError(*response)));
    });
    return pledge.future();
}
