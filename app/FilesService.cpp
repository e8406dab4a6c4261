// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A service's own upload file out of drafts, and the service's answer to it.
#include "app/FilesInside.h"
#include "app/base/Faults.h"
#include "app/csv/Mapping.h"
#include "app/csv/Planning.h"
#include "app/csv/ServiceFile.h"
#include "app/sync/Gather.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace {
const Fault notGivenBack{QT_TRANSLATE_NOOP("Faults", "This is not a file that the service gave back.")};
const Fault withoutErrors{QT_TRANSLATE_NOOP("Faults", "This file has no column with the service’s errors.")};

/// By what the drafts of a file are judged.
struct Judge {
    QHash<QString, Connection> doors;
    QHash<QString, QDateTime> serviceNow; ///< by connection
    QHash<QString, Traits> traits;        ///< by service
    CommandSpec command;
    QDateTime now;
};

/// The same rules as before a send: what blocks stays out of the file, and so does a warning that nobody ticked where the
/// file is the only way out.
Result<std::optional<Finding>> objection(Stores &stores, const Judge &judge, const Entry &entry, const std::optional<RecordDetail> &record)
{
    if (entry.state != EntryState::Draft)
        return std::optional(Finding{QStringLiteral("file.noDraft"), {}, Severity::Block, QT_TRANSLATE_NOOP("Rules", "It is no longer a draft, so it is not written to a file"), {}});
    if (entry.asksSecond && !entry.isApproved())
        return std::optional(Finding{QStringLiteral("file.second"), {}, Severity::Block, QT_TRANSLATE_NOOP("Rules", "It waits for a second person"), {}});
    const Connection door = judge.doors.value(entry.draft.connection);
    Gather::Times times{judge.serviceNow.value(door.id), judge.now, {}};
    Values values = entry.draft.base;
    if (record) {
        values = Gather::withId(record->record);
        times.recordRead = record->seenAt;
    }
    const auto subject = Gather::subject(stores, door, judge.traits.value(door.service), judge.command, values, times);
    if (!subject)
        return fail(subject.error());
    const Verdict verdict = check(judge.command, entry.draft.values, *subject);
    for (const Finding &finding : verdict.findings) {
        const bool open = finding.severity == Severity::Warn && door.isOfFile() && !entry.draft.ticked.contains(finding.rule);
        if (finding.severity == Severity::Block || open)
            return std::optional(finding);
    }
    return std::optional<Finding>();
}

/// A file is one provider's, and is uploaded where that provider signs in: of the connection in the lists, or where none of
/// these is of it, of the first.
QString doorOf(const QList<Entry> &entries, const QString &current)
{
    const bool any = std::any_of(entries.begin(), entries.end(), [&current](const Entry &each) { return each.draft.connection == current; });
    return any || entries.isEmpty() ? current : entries.first().draft.connection;
}

/// Whose answer a file may be: the connections with drafts that were written to one, the newest first, and the one in the lists.
Result<QStringList> doorsOfFiles(Stores &stores, const QString &kind, const QString &current)
{
    EntryQuery query;
    query.kind = kind;
    query.states = {EntryState::Draft};
    auto drafts = stores.outbox.entries(query);
    if (!drafts)
        return fail(drafts.error());
    std::stable_sort(drafts->begin(), drafts->end(), [](const Entry &a, const Entry &b) { return a.writtenAt > b.writtenAt; });
    QStringList doors;
    for (const Entry &each : std::as_const(*drafts)) {
        if (!each.writtenTo.isEmpty() && !doors.contains(each.draft.connection))
            doors.append(each.draft.connection);
    }
    if (!doors.contains(current))
        doors.append(current);
    return doors;
}

Finding otherDoor(const Judge &judge, const Entry &entry)
{
    return {QStringLiteral("file.otherDoor"), {}, Severity::Block,
            QT_TRANSLATE_NOOP("Rules", "It belongs to another connection, {connection}. Choose that connection and write a file for it"),
            {{QStringLiteral("connection"), judge.doors.value(entry.draft.connection).name}}};
}

/// The drafts that the file has say so from now on.
Result<Done> noteWritten(Stores &stores, const WrittenFiles &files, const QHash<qint64, QDateTime> &asRead, const QString &who, const QDateTime &now)
{
    return stores.outboxDb.transaction([&]() -> Result<Done> {
        for (auto it = files.where.cbegin(); it != files.where.cend(); ++it) {
            const auto entry = stores.outbox.entry(it.key());
            if (!entry)
                return fail(entry.error());
            // What was edited while the file was written does not stand in it.
            if (!*entry || (*entry)->state != EntryState::Draft || (*entry)->changedAt != asRead.value(it.key()))
                continue;
            Entry written = **entry;
            written.writtenTo = QFileInfo(it.value()).fileName();
            written.writtenAt = now;
            if (const auto noted = stores.outbox.transition(EntryState::Draft, written, QStringLiteral("written"), who, now); !noted)
                return fail(noted.error());
        }
        return Done{};
    });
}

} // namespace

QFuture<Result<WrittenFiles>> Files::writeServiceFile(const QString &kind, const QString &file, const QList<qint64> &entries, const QString &path)
{
    const KindSpec *spec = m_in.kinds.kind(kind);
    const auto found = spec ? std::find_if(spec->files.begin(), spec->files.end(), [&](const FileSpec &each) { return file == QLatin1String(each.id); })
                            : QList<FileSpec>::const_iterator();
    const CommandSpec *command = spec && found != spec->files.end() ? spec->command(QString::fromLatin1(found->command)) : nullptr;
    if (!command)
        return readyFuture<WrittenFiles>(fail(FilesInside::unknown(file)));
    const QString service = QString::fromLatin1(spec->service);
    const QString current = m_in.core.currentConnection(service).id;
    const QTimeZone zone = m_in.core.serviceZone(service);
    Judge judge{{}, {}, {}, *command, m_in.clock->now()};
    for (const Connection &each : std::as_const(m_in.connections)) {
        judge.doors.insert(each.id, each);
        judge.serviceNow.insert(each.id, m_in.serviceNow(each.id));
        if (const Service *adapter = m_in.services->service(each.service))
            judge.traits.insert(each.service, adapter->traits());
    }
    const auto written = run<WrittenFiles>(path, [this, shape = *found, kind, entries, path, current, zone, judge, who = m_in.config.who](Job &job) -> Result<WrittenFiles> {
        struct Read {
            QList<ServiceFile::Person> people;
            QHash<qint64, QDateTime> changedAt;
            QString door;
        };
        const auto read = answerOf(m_in.worker.read([kind, entries, current, judge](Stores &stores) -> Result<Read> {
            Read all;
            QList<Entry> asked;
            for (const qint64 id : entries) {
                const auto entry = stores.outbox.entry(id);
                if (!entry)
                    return fail(entry.error());
                if (*entry && (*entry)->draft.kind == kind && (*entry)->draft.command == QLatin1String(judge.command.id))
                    asked.append(**entry);
            }
            all.door = doorOf(asked, current);
            for (const Entry &entry : std::as_const(asked)) {
                const auto record = stores.records.byId(entry.draft.connection, kind, entry.draft.target);
                if (!record)
                    return fail(record.error());
                const auto why = entry.draft.connection == all.door ? objection(stores, judge, entry, *record) : Result<std::optional<Finding>>(otherDoor(judge, entry));
                if (!why)
                    return fail(why.error());
                all.people.append({entry.id, entry.name, *record ? (*record)->record.values : Values(), entry.draft.values, *why});
                all.changedAt.insert(entry.id, entry.changedAt);
            }
            return all;
        }));
        if (!read)
            return fail(read.error());
        if (!job.goOn(0, read->people.size()))
            return fail(ErrorKind::Cancelled, QString());
        const QDate today = judge.serviceNow.value(read->door).toTimeZone(zone).date();
        const auto files = ServiceFile::write(shape, read->people, today, path);
        if (!files)
            return files;
        const auto noted = answerOf(m_in.worker.write([files = *files, asRead = read->changedAt, who, now = judge.now](Stores &stores) {
            return noteWritten(stores, files, asRead, who, now);
        }));
        if (!noted) {
            // No draft says that it is in them: they must not be uploaded.
            for (const QString &each : files->paths)
                QFile::remove(each);
            return fail(noted.error());
        }
        return files;
    });
    whenDone<WrittenFiles>(this, written, [this](const Result<WrittenFiles> &files) {
        if (files && files->rows > 0)
            Q_EMIT m_in.core.outboxChanged();
    });
    return written;
}

QFuture<Result<QList<ReturnedLine>>> Files::readAnswerFile(const ImportRequest &request)
{
    const KindSpec *kind = m_in.kinds.kind(request.kind);
    if (!kind)
        return readyFuture<QList<ReturnedLine>>(fail(FilesInside::unknown(request.kind)));
    const QString current = m_in.core.currentConnection(QString::fromLatin1(kind->service)).id;
    return run<QList<ReturnedLine>>(request.path, [this, request, kind, current, now = m_in.clock->now()](Job &job) -> Result<QList<ReturnedLine>> {
        const auto sheet = FilesInside::sheet(request, job.progress());
        if (!sheet)
            return fail(sheet.error());
        // Its columns are those of the service's own file, so any command with that file does.
        const QStringList headers = sheet->problem || sheet->rows.isEmpty() ? QStringList() : sheet->texts(0);
        const FileSpec *shape = Mapping::shape(headers, *kind);
        if (!shape)
            return fail(ErrorKind::Invalid, notGivenBack);
        const QString command = QString::fromLatin1(shape->command);
        const FileLook look = Planning::look(*sheet, request, *kind, kind->command(command));
        if (!look.hasErrors)
            return fail(ErrorKind::Invalid, withoutErrors);
        const auto doors = request.connection.isEmpty() ? answerOf(m_in.worker.read([request, current](Stores &stores) { return doorsOfFiles(stores, request.kind, current); }))
                                                        : Result<QStringList>(QStringList{request.connection});
        if (!doors)
            return fail(doors.error());
        QString door;
        QList<ReturnedLine> lines;
        qsizetype most = -1;
        for (const QString &each : *doors) {
            const auto matching = FilesInside::matching(m_in.worker, each, *kind, Planning::named(*sheet, look, *kind).given);
            if (!matching)
                return fail(matching.error());
            const QList<ReturnedLine> found = Planning::answers(*sheet, look, *kind, **matching);
            const qsizetype known = std::count_if(found.begin(), found.end(), [](const ReturnedLine &line) { return line.row != 0; });
            if (known > most) {
                most = known;
                door = each;
                lines = found;
            }
        }
        return answerOf(m_in.worker.write([request, door, command, lines, now, who = m_in.config.who](Stores &stores) mutable -> Result<QList<ReturnedLine>> {
            for (ReturnedLine &line : lines) {
                if (line.row == 0)
                    continue;
                const auto record = stores.records.byRow(request.kind, line.row);
                if (!record)
                    return fail(record.error());
                if (!*record)
                    continue;
                EntryQuery query;
                query.kind = request.kind;
                query.target = (*record)->record.id;
                query.connection = door;
                query.states = {EntryState::Draft};
                const auto drafts = stores.outbox.entries(query);
                if (!drafts)
                    return fail(drafts.error());
                const auto draft = std::find_if(drafts->begin(), drafts->end(), [&](const Entry &each) { return each.draft.command == command; });
                if (draft == drafts->end())
                    continue;
                line.entry = draft->id;
                // The same words again are news where it was written to another file since.
                if (line.errors.isEmpty() || (draft->lastError.message == line.errors && draft->writtenTo.isEmpty()))
                    continue;
                Entry answered = *draft;
                answered.lastError = Error{ErrorKind::Invalid, 0, line.errors, {}, {}, {}, {}};
                answered.needsPerson = true;
                answered.writtenTo.clear(); // the service did not take it out of that file
                answered.releasedAt = {};
                // What the file says may name people: it stands in the entry, and the history has a word of the desk's own.
                if (const auto kept = stores.outbox.transition(EntryState::Draft, answered, QStringLiteral("notAccepted"), who, now); !kept)
                    return fail(kept.error());
            }
            return lines;
        }));
    });
}
