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
    const QDate today = m_in.core.serviceNow(m_in.core.currentConnection(service).id).toTimeZone(m_in.core.serviceZone(service)).date();
    Judge judge{{}, {}, {}, *command, m_in.clock->now()};
    for (const Connection &each : std::as_const(m_in.connections)) {
        judge.doors.insert(each.id, each);
        judge.serviceNow.insert(each.id, m_in.serviceNow(each.id));
        if (const Service *adapter = m_in.services->service(each.service))
            judge.traits.insert(each.service, adapter->traits());
    }
    const auto written = run<WrittenFiles>(path, [this, shape = *found, kind, entries, path, today, judge, who = m_in.config.who](Job &job) -> Result<WrittenFiles> {
        struct Read {
            QList<ServiceFile::Person> people;
            QHash<qint64, QDateTime> changedAt;
        };
        const auto read = answerOf(m_in.worker.read([kind, entries, judge](Stores &stores) -> Result<Read> {
            Read all;
            for (const qint64 id : entries) {
                const auto entry = stores.outbox.entry(id);
                if (!entry)
                    return fail(entry.error());
                if (!*entry || (*entry)->draft.kind != kind || (*entry)->draft.command != QLatin1String(judge.command.id))
                    continue;
                const auto record = stores.records.byId((*entry)->draft.connection, kind, (*entry)->draft.target);
                if (!record)
                    return fail(record.error());
                const auto why = objection(stores, judge, **entry, *record);
                if (!why)
                    return fail(why.error());
                all.people.append({id, (*entry)->name, *record ? (*record)->record.values : Values(), (*entry)->draft.values, *why});
                all.changedAt.insert(id, (*entry)->changedAt);
            }
            return all;
        }));
        if (!read)
            return fail(read.error());
        if (!job.goOn(0, read->people.size()))
            return fail(ErrorKind::Cancelled, QString());
        const auto files = ServiceFile::write(shape, read->people, today, path);
        if (!files)
            return files;
        const auto noted = answerOf(m_in.worker.write([files = *files, asRead = read->changedAt, who, now = judge.now](Stores &stores) {
            return noteWritten(stores, files, asRead, who, now);
        }));
        if (!noted)
            return fail(noted.error());
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
    return run<QList<ReturnedLine>>(request.path, [this, request, kind, now = m_in.clock->now()](Job &job) -> Result<QList<ReturnedLine>> {
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
        const auto matching = FilesInside::matching(m_in.worker, request.connection, *kind, Planning::named(*sheet, look, *kind));
        if (!matching)
            return fail(matching.error());
        QList<ReturnedLine> lines = Planning::answers(*sheet, look, *kind, **matching);
        return answerOf(m_in.worker.write([request, command, lines, now, who = m_in.config.who](Stores &stores) mutable -> Result<QList<ReturnedLine>> {
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
                query.connection = request.connection;
                query.states = {EntryState::Draft};
                const auto drafts = stores.outbox.entries(query);
                if (!drafts)
                    return fail(drafts.error());
                const auto draft = std::find_if(drafts->begin(), drafts->end(), [&](const Entry &each) { return each.draft.command == command; });
                if (draft == drafts->end())
                    continue;
                line.entry = draft->id;
                if (line.errors.isEmpty() || draft->lastError.message == line.errors)
                    continue;
                Entry answered = *draft;
                answered.lastError = Error{ErrorKind::Invalid, 0, line.errors, {}, {}, {}, {}};
                answered.needsPerson = true;
                answered.writtenTo.clear(); // the service did not take it out of that file
                answered.releasedAt = {};
                if (const auto kept = stores.outbox.transition(EntryState::Draft, answered, line.errors, who, now); !kept)
                    return fail(kept.error());
            }
            return lines;
        }));
    });
}
