// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Files.h"

#include "app/FilesInside.h"
#include "app/base/Faults.h"
#include "app/csv/Csv.h"
#include "app/csv/Mapping.h"
#include "app/csv/Planning.h"
#include "app/csv/TableWriter.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {

/// The name under which it is kept that this content was brought in.
QString broughtInKey(const ImportRequest &request, const QByteArray &fingerprint)
{
    const QString what = QString::fromLatin1(fingerprint) + QLatin1Char('|') + request.connection + QLatin1Char('|') + request.kind + QLatin1Char('|') + request.command;
    return QStringLiteral("broughtIn/") + QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString mappingKey(const QString &kind, const QString &command, const QString &name)
{
    return QStringLiteral("mapping/") + kind + QLatin1Char('.') + command + QLatin1Char('/') + name;
}

QString mappingsKey(const QString &kind, const QString &command) { return QStringLiteral("mappings/") + kind + QLatin1Char('.') + command; }

QStringList namesOf(const QString &json)
{
    QStringList names;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &each : all)
        names.append(each.toString());
    return names;
}

QString jsonOf(const QStringList &names) { return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact)); }

/// The uses of these columns under the request's name, where it has one.
Result<Done> keep(Stores &stores, const ImportRequest &request, const FileLook &look)
{
    if (request.rememberAs.isEmpty() || !look.hasHeaders)
        return Done{};
    const auto names = stores.outbox.note(mappingsKey(request.kind, request.command));
    if (!names)
        return fail(names.error());
    QStringList all = namesOf(*names);
    if (!all.contains(request.rememberAs))
        all.append(request.rememberAs);
    if (const auto kept = stores.outbox.setNote(mappingsKey(request.kind, request.command), jsonOf(all)); !kept)
        return kept;
    return stores.outbox.setNote(mappingKey(request.kind, request.command, request.rememberAs), Mapping::kept(look.headers, look.uses));
}

struct Remembered {
    QDateTime broughtInAt;
    QString name;            ///< of the mapping that knows the most of the file's headers
    int headerLine = 0;      ///< where those are
    QList<ColumnUse> uses;
};

/// What was kept about a file like this one. A mapping counts only where it knows every column that it uses.
Result<Remembered> recall(Stores &stores, const ImportRequest &request, const FileLook &look)
{
    Remembered remembered;
    const auto at = stores.outbox.note(broughtInKey(request, look.fingerprint));
    const auto names = stores.outbox.note(mappingsKey(request.kind, request.command));
    if (!at || !names)
        return fail(at ? names.error() : at.error());
    remembered.broughtInAt = QDateTime::fromString(*at, Qt::ISODateWithMs);
    // Where the headers are recognised, or in another of the first lines: a person once said that they are the headers.
    QList<FileLook::Top> places{{look.headerLine, look.headers}};
    if (!request.hasHeaders && request.headerLine == 0)
        places += look.top;
    qsizetype best = 0;
    const QStringList all = namesOf(*names);
    for (const QString &name : all) {
        const auto kept = stores.outbox.note(mappingKey(request.kind, request.command, name));
        if (!kept)
            return fail(kept.error());
        const qsizetype wanted = QJsonDocument::fromJson(kept->toUtf8()).array().size();
        for (const FileLook::Top &place : std::as_const(places)) {
            const QList<ColumnUse> uses = Mapping::restored(*kept, place.cells);
            const qsizetype used = std::count_if(uses.begin(), uses.end(), [](const ColumnUse &use) { return use.role != ColumnUse::Role::Ignored; });
            if (used > best && used == wanted) {
                best = used;
                remembered.name = name;
                remembered.headerLine = place.line;
                remembered.uses = uses;
            }
        }
    }
    return remembered;
}

} // namespace

bool Files::Job::goOn(qint64 done, qint64 total)
{
    const qint64 now = m_since.elapsed();
    if (now - m_said >= 100 || done == total) {
        m_said = now;
        QMetaObject::invokeMethod(
            m_files, [files = m_files, path = m_path, done, total] { Q_EMIT files->progressed(path, done, total); }, Qt::QueuedConnection);
    }
    return !m_cancelled;
}

Error FilesInside::unknown(const QString &what) { return {ErrorKind::Invalid, 0, Faults::notKnown.with(what), {}, {}, {}, {}}; }

Result<Sheet> FilesInside::sheet(const ImportRequest &request, const SheetProgress &progress)
{
    return request.path.isEmpty() ? Result<Sheet>(Sheets::fromText(request.text, request.delimiter)) : Sheets::read(request.path, request.encoding, progress, request.delimiter);
}

Result<std::shared_ptr<Matching>> FilesInside::matching(Worker &worker, const QString &connection, const KindSpec &kind,
                                                        const QList<Matching::Given> &rows, Purpose purpose)
{
    struct Plucked {
        qint64 row = 0;
        QString id;
        QStringList cells;
    };
    const QString id = QString::fromLatin1(kind.id);
    const auto index = std::make_shared<Matching>(kind);
    index->expect(rows);
    const auto lookAhead = [&](const QList<qint64> &found) {
        if (purpose == Purpose::ForRules && found.size() <= Records::mostKept)
            worker.read([id, found](Stores &stores) { return stores.records.details(id, found).map([](const auto &) { return Done{}; }); });
    };
    const auto named = answerOf(worker.read([connection, id, columns = index->columns(), expected = index->expected()](Stores &stores) -> Result<QList<Plucked>> {
        QList<Plucked> all;
        for (auto each = expected.cbegin(); each != expected.cend(); ++each) {
            all.reserve(all.size() + each->size());
            const auto done = stores.records.pluck(connection, id, columns, Records::Among{each.key(), each->values()},
                                                   [&](qint64 row, const QString &record, const QStringList &cells) {
                                                       all.append({row, record, cells});
                                                       return true;
                                                   });
            if (!done)
                return fail(done.error());
        }
        return all;
    }));
    if (!named)
        return fail(named.error());
    QList<qint64> found;
    found.reserve(named->size());
    for (const Plucked &each : *named)
        found.append(each.row);
    lookAhead(found);
    for (const Plucked &each : *named)
        index->add(each.row, each.id, each.cells);
    if (index->hasFoundAll())
        return index;
    // Lost zeros, other cases and names take a look at every record.
    const auto all = answerOf(worker.read([connection, id, index](Stores &stores) {
        return stores.records.pluck(connection, id, index->columns(), std::nullopt, [&](qint64 row, const QString &record, const QStringList &cells) {
            index->add(row, record, cells);
            return true;
        });
    }));
    if (!all)
        return fail(all.error());
    lookAhead(index->rows());
    return index;
}

Files::Files(Core::Inside &inside) : m_in(inside), m_work(std::make_shared<Work>()) { m_work->pool.setMaxThreadCount(1); }

Files::~Files()
{
    for (const auto &each : std::as_const(m_work->jobs)) {
        if (const auto job = each.lock())
            job->cancel();
    }
    m_work->pool.waitForDone();
}

void Files::cancel(const QString &path)
{
    const auto jobs = m_work->jobs.values(path);
    for (const auto &each : jobs) {
        if (const auto job = each.lock())
            job->cancel();
    }
}

QFuture<Result<FileLook>> Files::open(const ImportRequest &request)
{
    const KindSpec *kind = m_in.kinds.kind(request.kind);
    const CommandSpec *command = m_in.kinds.command(request.kind, request.command);
    if (!kind || (!command && !request.command.isEmpty()))
        return readyFuture<FileLook>(fail(FilesInside::unknown(request.kind + QLatin1Char('.') + request.command)));
    return run<FileLook>(request.path, [this, request, kind, command](Job &job) -> Result<FileLook> {
        const auto sheet = FilesInside::sheet(request, job.progress());
        if (!sheet)
            return fail(sheet.error());
        FileLook look = Planning::look(*sheet, request, *kind, command);
        const auto kept = answerOf(m_in.worker.read([request, look](Stores &stores) { return recall(stores, request, look); }));
        if (!kept)
            return fail(kept.error());
        look.broughtInAt = kept->broughtInAt;
        if (request.uses.isEmpty() && !kept->uses.isEmpty()) {
            ImportRequest again = request;
            if (kept->headerLine != look.headerLine) {
                again.headerLine = kept->headerLine;
                again.hasHeaders = true;
                look = Planning::look(*sheet, again, *kind, command);
            }
            again.uses = kept->uses;
            const QList<ColumnUse> suggested = look.uses;
            look = Planning::look(*sheet, again, *kind, command);
            look.suggested = suggested;
            look.rememberedAs = kept->name;
            look.broughtInAt = kept->broughtInAt;
        }
        return look;
    });
}

QFuture<Result<ImportPlan>> Files::plan(const ImportRequest &request)
{
    const KindSpec *kind = m_in.kinds.kind(request.kind);
    const CommandSpec *command = m_in.kinds.command(request.kind, request.command);
    if (!kind || !command)
        return readyFuture<ImportPlan>(fail(FilesInside::unknown(request.kind + QLatin1Char('.') + request.command)));
    return run<ImportPlan>(request.path, [this, request, kind, command](Job &job) -> Result<ImportPlan> {
        const auto read = std::make_shared<const Result<Sheet>>(FilesInside::sheet(request, job.progress()));
        job.freeLater(read);
        if (!*read)
            return fail(read->error());
        const Sheet &sheet = **read;
        const FileLook look = Planning::look(sheet, request, *kind, command);
        const auto named = std::make_shared<const Planning::Names>(Planning::named(sheet, look, *kind, request.serialsAreDates));
        job.freeLater(named);
        const Planning::Names &names = *named;
        const auto matching = FilesInside::matching(m_in.worker, request.connection, *kind, names.given, FilesInside::Purpose::ForRules);
        if (!matching)
            return fail(matching.error());
        job.freeLater(*matching);
        const auto recalled = m_in.worker.read([request, look](Stores &stores) { return recall(stores, request, look); });
        auto plan = Planning::plan(sheet, request, *kind, *command, look, names, **matching, job.progress());
        if (!plan || job.isCancelled())
            return fail(ErrorKind::Cancelled, QString());
        const auto kept = answerOf(recalled);
        if (!kept)
            return fail(kept.error());
        plan->look.broughtInAt = kept->broughtInAt;
        return *plan;
    });
}

QFuture<Result<Done>> Files::remember(const ImportRequest &request, const FileLook &look)
{
    return m_in.worker.write([request, look, now = m_in.clock->now()](Stores &stores) -> Result<Done> {
        if (const auto kept = stores.outbox.setNote(broughtInKey(request, look.fingerprint), now.toString(Qt::ISODateWithMs)); !kept)
            return kept;
        return keep(stores, request, look);
    });
}

QFuture<Result<Done>> Files::keepMapping(const ImportRequest &request, const FileLook &look)
{
    return m_in.worker.write([request, look](Stores &stores) { return keep(stores, request, look); });
}

QFuture<Result<Done>> Files::forgetMapping(const QString &kind, const QString &command, const QString &name)
{
    return m_in.worker.write([kind, command, name](Stores &stores) -> Result<Done> {
        const auto names = stores.outbox.note(mappingsKey(kind, command));
        if (!names)
            return fail(names.error());
        QStringList all = namesOf(*names);
        all.removeAll(name);
        if (const auto kept = stores.outbox.setNote(mappingsKey(kind, command), jsonOf(all)); !kept)
            return kept;
        return stores.outbox.setNote(mappingKey(kind, command, name), QString());
    });
}

QFuture<Result<QStringList>> Files::mappings(const QString &kind, const QString &command)
{
    return m_in.worker.read([kind, command](Stores &stores) -> Result<QStringList> {
        const auto names = stores.outbox.note(mappingsKey(kind, command));
        if (!names)
            return fail(names.error());
        return namesOf(*names);
    });
}

QFuture<Result<QList<ColumnUse>>> Files::mapping(const QString &kind, const QString &command, const QString &name, const QStringList &headers)
{
    return m_in.worker.read([kind, command, name, headers](Stores &stores) -> Result<QList<ColumnUse>> {
        const auto kept = stores.outbox.note(mappingKey(kind, command, name));
        if (!kept)
            return fail(kept.error());
        return Mapping::restored(*kept, headers);
    });
}

QFuture<Result<int>> Files::saveProblems(const ImportRequest &request, const QList<ProblemLine> &lines, const QString &errorsTitle, const QString &path)
{
    const KindSpec *kind = m_in.kinds.kind(request.kind);
    const CommandSpec *command = m_in.kinds.command(request.kind, request.command);
    if (!kind)
        return readyFuture<int>(fail(FilesInside::unknown(request.kind)));
    return run<int>(path, [request, lines, errorsTitle, path, kind, command](Job &job) -> Result<int> {
        const auto sheet = FilesInside::sheet(request, job.progress());
        if (!sheet)
            return fail(sheet.error());
        const FileLook look = Planning::look(*sheet, request, *kind, command);
        QHash<int, QString> errors;
        for (const ProblemLine &line : lines)
            errors.insert(line.line, errors.contains(line.line) ? QString(errors.value(line.line) + QStringLiteral("; ") + line.errors) : line.errors);
        auto writer = TableWriter::to(path);
        if (!writer)
            return fail(writer.error());
        // A file that was a problem file already has the column: it gets the new errors and no second column.
        qsizetype place = -1;
        for (qsizetype i = 0; i < look.headers.size(); ++i) {
            if (Mapping::key(look.headers[i]) == Mapping::key(errorsTitle))
                place = i;
        }
        QStringList headers = look.headers;
        qsizetype width = headers.size();
        if (!look.hasHeaders) {
            for (const SheetRow &row : sheet->rows)
                width = std::max(width, row.cells.size());
            // A paste has none: those by which its columns are known when the file comes back.
            headers = QStringList(width, QString());
            for (qsizetype i = 0; i < std::min(width, look.uses.size()); ++i) {
                const ColumnUse &use = look.uses[i];
                const QString own = FileWords::answer(use.id);
                const bool isOwn = use.role == ColumnUse::Role::Answers && request.words.columns.contains(own);
                if (use.role != ColumnUse::Role::Ignored)
                    headers[i] = request.words.columns.value(isOwn ? own : use.id).value(0, use.id);
            }
        }
        if (place < 0)
            headers.append(errorsTitle);
        if (const auto written = (*writer)->headers(headers); !written)
            return fail(written.error());
        int count = 0;
        for (const qsizetype index : Planning::dataRows(*sheet, look, *kind)) {
            const SheetRow &row = sheet->rows[index];
            if (!errors.contains(row.line))
                continue;
            QList<OutCell> cells;
            for (qsizetype i = 0; i < std::max(width, row.cells.size()); ++i) {
                const SheetCell cell = row.cells.value(i);
                if (cell.date.isValid() && !cell.withTime) {
                    cells.append(OutCell::ofDate(cell.date));
                    continue;
                }
                // The apostrophe form is undone before it is put on again, so that it never doubles.
                const ColumnUse::Role role = look.uses.value(i).role;
                const QString text = Csv::unguarded(cell.text);
                cells.append(role == ColumnUse::Role::Identifies || role == ColumnUse::Role::Describes ? OutCell::ofId(text) : OutCell::ofText(text));
            }
            if (place >= 0)
                cells[place] = OutCell::ofText(errors.value(row.line));
            else
                cells.insert(width, OutCell::ofText(errors.value(row.line)));
            if (const auto written = (*writer)->row(cells); !written)
                return fail(written.error());
            if (!job.goOn(++count, errors.size()))
                return fail(ErrorKind::Cancelled, QString());
        }
        if (const auto finished = (*writer)->finish(); !finished)
            return fail(finished.error());
        return count;
    });
}
