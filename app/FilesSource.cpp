// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection without a sign-in: its records come from a list that the service gives to people, a newer one at a time.
#include "app/FilesInside.h"
#include "app/base/Faults.h"
#include "app/csv/Cells.h"
#include "app/csv/Csv.h"
#include "app/csv/Mapping.h"
#include "app/kind/Dates.h"
#include "app/sync/OutboxState.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

namespace {
const Fault removedMeanwhile{QT_TRANSLATE_NOOP("Faults", "This connection was removed while the file was read.")};
const Fault noList{QT_TRANSLATE_NOOP("Faults", "This is not a list of records of the service.")};
const Fault monthFirst{QT_TRANSLATE_NOOP("Faults", "The days in this file have the month first: a spreadsheet has saved it.")};
const Fault noRecords{QT_TRANSLATE_NOOP("Faults", "This file has no records.")};

constexpr qsizetype chunk = 500;

struct Shape {
    const KindSpec *kind = nullptr;
    const FileSpec *file = nullptr;
};

/// What the file says, whole, before anything of it is kept.
struct Content {
    Shape shape;
    QList<Record> records;
    QList<int> refused;
    QStringList unread;    ///< ids of records in refused rows: they are in the list all the same
    QUrl address;          ///< of a record's page in the web service
};

/// What stands in the desk when the file was taken.
struct Kept {
    Connection connection;
    SourceReport report;
};

struct Stored {
    Connection connection;
    int gone = 0;
    int shown = 0;
};

Error wrong(const char *detail, const QString &message)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.detail = QString::fromLatin1(detail);
    error.message = message;
    return error;
}

Shape shapeOf(const QStringList &headers, const Kinds &kinds, const QString &service)
{
    QSet<QString> keys;
    for (const QString &header : headers)
        keys.insert(Mapping::key(header));
    for (const KindSpec &kind : kinds.all()) {
        for (const FileSpec &file : kind.files) {
            const bool whole = std::all_of(file.columns.begin(), file.columns.end(), [&keys](const FileColumn &column) {
                return !column.identifies || keys.contains(Mapping::key(QString::fromLatin1(column.header)));
            });
            if ((service.isEmpty() || service == QLatin1String(kind.service)) && file.record != nullptr && whole)
                return {&kind, &file};
        }
    }
    return {};
}

/// The zeros that a spreadsheet took of the IDs.
void mendIds(const KindSpec &kind, Values &values)
{
    for (const ColumnSpec &column : kind.columns) {
        const QString id = QString::fromLatin1(column.id);
        if (column.digits > 0 && !values.isBlank(id))
            values.set(id, Cells::id(values.text(id), column.digits));
    }
}

Result<Content> read(const Sheet &sheet, const Kinds &kinds, const QString &service, const SheetProgress &goOn)
{
    Content content;
    const QStringList headers = sheet.problem || sheet.rows.isEmpty() ? QStringList() : sheet.texts(0);
    content.shape = shapeOf(headers, kinds, service);
    if (content.shape.file == nullptr)
        return fail(wrong("otherFile", noList));
    QStringList names;
    for (const QString &header : headers)
        names.append(header.trimmed().toLower());
    QHash<QString, qsizetype> places;
    for (qsizetype i = 1; i < sheet.rows.size(); ++i) {
        const SheetRow &row = sheet.rows[i];
        QHash<QString, QString> cells;
        for (qsizetype at = 0; at < names.size(); ++at)
            cells.insert(names[at], Csv::unguarded(row.cells.value(at).text));
        Record record;
        const bool isRead = content.shape.file->record(cells, record);
        mendIds(*content.shape.kind, record.values);
        if (!isRead) {
            content.refused.append(row.line);
            content.unread.append(record.id);
            // Then the other days, which could be read, are not those that the service wrote either.
            if (std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return Dates::parse(cell).fault == Dates::Fault::MonthFirst; }))
                return fail(wrong("otherFile", monthFirst));
        } else if (places.contains(record.id)) {
            content.records[places.value(record.id)] = record;
        } else {
            places.insert(record.id, content.records.size());
            content.records.append(record);
        }
        if (content.address.isEmpty())
            content.address = QUrl(cells.value(QString::fromLatin1(content.shape.file->address)));
        if (i % chunk == 0 && !goOn(i, sheet.rows.size()))
            return fail(ErrorKind::Cancelled, QString());
    }
    if (content.records.isEmpty())
        return fail(wrong("empty", noRecords));
    return content;
}

/// Which of the service's environments a record's page is in.
Environment environmentOf(const QUrl &address, const Traits &traits)
{
    for (const auto &[environment, url] : traits.endpoints) {
        if (!address.host().isEmpty() && QUrl(url).host() == address.host())
            return environment;
    }
    return Environment::Other;
}

/// Records whose rows cannot be read stay as they are: they are not gone.
Result<Done> keepUnread(Stores &stores, const QString &connection, const QString &kind, const QStringList &ids, const QDateTime &at)
{
    QList<Record> there;
    for (const QString &id : ids) {
        const auto cached = stores.records.byId(connection, kind, id);
        if (!cached)
            return fail(cached.error());
        if (*cached)
            there.append(Record{id, {}, {}});
    }
    return stores.records.upsert(connection, kind, there, at);
}

/// Drafts that were written to a file and whose records show it now are done: the service's own list says so.
Result<int> closeShown(Stores &stores, const QString &connection, const KindSpec &kind, const QString &who, const QDateTime &now)
{
    EntryQuery query;
    query.connection = connection;
    query.kind = QString::fromLatin1(kind.id);
    query.states = {EntryState::Draft};
    const auto drafts = stores.outbox.entries(query);
    if (!drafts)
        return fail(drafts.error());
    int shown = 0;
    for (Entry entry : *drafts) {
        const CommandSpec *command = kind.command(entry.draft.command);
        if (entry.writtenTo.isEmpty() || command == nullptr)
            continue;
        const auto detail = stores.records.byId(connection, query.kind, entry.draft.target);
        if (!detail)
            return fail(detail.error());
        const bool isThere = *detail && (*detail)->seenAt >= entry.writtenAt
            && command->expectedStates.contains((*detail)->record.values.text(QString::fromLatin1(kind.stateColumn)));
        const auto next = nextState(entry.state, OutboxEvent::Shown);
        if (!isThere || !next)
            continue;
        entry.state = *next;
        const auto moved = stores.outbox.transition(EntryState::Draft, entry, QStringLiteral("confirmed"), who, now);
        if (!moved)
            return fail(moved.error());
        shown += *moved ? 1 : 0;
    }
    return shown;
}

} // namespace

Result<Connection> FilesInside::connectionOf(Stores &stores, const QString &id)
{
    const auto all = stores.outbox.connections();
    if (!all)
        return fail(all.error());
    for (const Connection &each : *all) {
        if (each.id == id)
            return each;
    }
    return fail(ErrorKind::Missing, removedMeanwhile);
}

QFuture<Result<SourceReport>> Files::openSource(const QString &path, const QString &connection)
{
    const Connection *known = m_in.connection(connection);
    if (known && !known->isOfFile())
        return readyFuture<SourceReport>(fail(wrong("otherDoor", QFileInfo(path).fileName())));
    const Connection before = known ? *known : Connection();
    const auto taken = run<Kept>(path, [this, path, before, now = m_in.clock->now(), who = m_in.config.who](Job &job) -> Result<Kept> {
        const auto sheet = Sheets::read(path, {}, job.progress());
        if (!sheet)
            return fail(sheet.error());
        const auto content = read(*sheet, m_in.kinds, before.service, job.progress());
        if (!content)
            return fail(content.error());
        const QString service = QString::fromLatin1(content->shape.kind->service);
        const Service *adapter = m_in.services->service(service);
        if (!adapter)
            return fail(FilesInside::unknown(service));
        const Traits &traits = adapter->traits();
        const QFileInfo info(path);
        Kept kept;
        kept.connection = before;
        Connection &door = kept.connection;
        const QString host = content->address.scheme() + QStringLiteral("://") + content->address.authority();
        const QDateTime at = qMin(info.lastModified().toUTC(), now);
        if (!before.id.isEmpty() && before.fileAt.isValid() && at < before.fileAt)
            return fail(wrong("older", info.fileName()));
        if (!before.id.isEmpty() && !content->address.host().isEmpty() && !before.endpoint.isEmpty() && before.endpoint != host)
            return fail(wrong("otherDoor", info.fileName()));
        if (before.id.isEmpty()) {
            door.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            door.service = service;
            door.version = traits.versions.value(0);
            door.name = info.completeBaseName();
            door.environment = environmentOf(content->address, traits);
            kept.report.isNew = true;
        }
        if (!content->address.host().isEmpty())
            door.endpoint = host;
        door.file = QString::fromLatin1(content->shape.file->id);
        door.fileName = info.fileName();
        door.fileAt = at;
        const KindSpec &kind = *content->shape.kind;
        kept.report.connection = door.id;
        kept.report.kind = QString::fromLatin1(kind.id);
        kept.report.at = at;
        kept.report.records = int(content->records.size());
        kept.report.refused = content->refused;
        // The last moment to stop: from here on it is all or, after a crash, once more the same.
        if (!job.goOn(sheet->rows.size(), sheet->rows.size()))
            return fail(ErrorKind::Cancelled, QString());
        const auto stored = answerOf(m_in.worker.write([&kind, door, isNew = kept.report.isNew, at, now, who, records = content->records, unread = content->unread](Stores &stores) mutable -> Result<Stored> {
            const QString id = QString::fromLatin1(kind.id);
            if (!isNew) {
                // As it stands now: its name or its rules may have been changed while the file was read.
                const auto current = FilesInside::connectionOf(stores, door.id);
                if (!current)
                    return fail(current.error());
                Connection renewed = *current;
                renewed.endpoint = door.endpoint;
                renewed.file = door.file;
                renewed.fileName = door.fileName;
                renewed.fileAt = door.fileAt;
                door = renewed;
            }
            if (const auto saved = stores.outbox.saveConnection(door); !saved)
                return fail(saved.error());
            if (const auto done = stores.records.upsert(door.id, id, records, at); !done)
                return fail(done.error());
            if (const auto done = keepUnread(stores, door.id, id, unread, at); !done)
                return fail(done.error());
            const auto gone = stores.records.markGone(door.id, id, {}, {}, at, now);
            if (!gone)
                return fail(gone.error());
            if (const auto set = stores.records.setCursor(door.id, id, {}, {{}, at, at}); !set)
                return fail(set.error());
            if (const auto noted = stores.outbox.setNote(QStringLiteral("lastSuccess/") + door.id, at.toString(Qt::ISODateWithMs)); !noted)
                return fail(noted.error());
            const auto shown = closeShown(stores, door.id, kind, who, now);
            if (!shown)
                return fail(shown.error());
            return Stored{door, int(*gone), *shown};
        }));
        if (!stored)
            return fail(stored.error());
        kept.connection = stored->connection;
        kept.report.gone = stored->gone;
        kept.report.shown = stored->shown;
        return kept;
    });
    Pledge<SourceReport> pledge;
    whenDone<Kept>(this, taken, [this, pledge](const Result<Kept> &kept) {
        if (!kept)
            return pledge.finish(fail(kept.error()));
        m_in.addConnection(kept->connection);
        if (kept->report.isNew)
            m_in.current.insert(kept->connection.service, kept->connection.id);
        m_in.statuses[kept->connection.id].lastSuccess = kept->report.at;
        Q_EMIT m_in.core.connectionsChanged();
        Q_EMIT m_in.core.statusChanged(kept->connection.id);
        m_in.recordsStored(kept->report.kind);
        Q_EMIT m_in.core.outboxChanged();
        pledge.finish(kept->report);
    });
    return pledge.future();
}
