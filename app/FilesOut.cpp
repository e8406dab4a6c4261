// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk writes: tables, templates and results.
#include "app/FilesInside.h"
#include "app/csv/TableWriter.h"
#include "app/store/Joined.h"

namespace {

constexpr qsizetype chunk = 500;

OutCell cellOf(const ColumnSpec &column, const QVariant &value)
{
    if (value.isNull())
        return OutCell::ofText(QString());
    const QString text = value.typeId() == QMetaType::QStringList ? value.toStringList().join(QStringLiteral("; ")) : value.toString();
    if (column.identifier)
        return OutCell::ofId(text);
    if (column.type == ColumnType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? OutCell::ofDate(date) : OutCell::ofText(text);
    }
    if (column.type == ColumnType::Number) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? OutCell::ofNumber(number) : OutCell::ofText(text);
    }
    return OutCell::ofText(text);
}

/// As the window shows it: what is a day or a number stays one, and what is text never becomes one. 0123456 is a TRN.
OutCell plainCell(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return OutCell::ofDate(value.toDate());
    const bool isNumber = value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
    if (isNumber)
        return OutCell::ofNumber(value.toDouble());
    const QString text = value.toString();
    const bool isNumeral = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'e' || c == u'E'; });
    return isNumeral ? OutCell::ofId(text) : OutCell::ofText(text);
}

/// An answer as it can be brought in again: a code, or what was typed.
OutCell answerCell(const FieldSpec &field, const Values &values)
{
    const QString id = QString::fromLatin1(field.id);
    const QVariant value = values.value(id);
    if (value.typeId() == QMetaType::QStringList)
        return OutCell::ofText(value.toStringList().join(QStringLiteral("; ")));
    if (value.typeId() == QMetaType::Bool)
        return OutCell::ofText(value.toBool() ? QStringLiteral("Yes") : QStringLiteral("No"));
    const QDate date = field.type == FieldType::Date ? QDate::fromString(value.toString(), Qt::ISODate) : QDate();
    return date.isValid() ? OutCell::ofDate(date) : OutCell::ofText(value.toString());
}

/// Where each of the columns stands in a row's cells; -1: the record's own id.
QList<int> places(const KindSpec &kind, const QStringList &columns)
{
    QList<int> all;
    for (const QString &id : columns) {
        const auto found = std::find_if(kind.columns.begin(), kind.columns.end(), [&](const ColumnSpec &each) { return id == QLatin1String(each.id); });
        all.append(found == kind.columns.end() ? -1 : int(found - kind.columns.begin()));
    }
    return all;
}

QList<OutCell> cellsOf(const KindSpec &kind, const Row &row, const QList<int> &columns, const CellWords &words, const QList<QByteArray> &ids = {})
{
    QList<OutCell> cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int place = columns.at(i);
        if (place < 0) {
            const QByteArray id = ids.value(i, "id");
            cells.append(id == "id" || !words ? OutCell::ofId(row.id) : OutCell::ofText(words(ColumnSpec{.id = id.constData()}, row)));
            continue;
        }
        const ColumnSpec &column = kind.columns[place];
        // Dates and ids stay what they are: only what a person reads as words is said in words.
        const bool isOwn = column.identifier || column.type == ColumnType::Date || column.type == ColumnType::Number;
        const QString text = words && !isOwn ? words(column, row) : QString();
        cells.append(text.isNull() ? cellOf(column, row.cells.value(place)) : OutCell::ofText(text));
    }
    return cells;
}

QString titleOf(const KindSpec &kind, const QString &id, const QHash<QString, QString> &titles)
{
    if (titles.contains(id))
        return titles.value(id);
    if (const ColumnSpec *column = kind.column(id); column && qstrlen(column->title) > 0)
        return QString::fromUtf8(column->title);
    for (const MatchSpec &match : kind.matches) {
        if (id == QLatin1String(match.column) && qstrlen(match.alsoCalled) > 0)
            return QString::fromUtf8(match.alsoCalled).section(QLatin1Char(','), 0, 0);
    }
    return id;
}

QString errorsOf(const Entry &entry, const std::function<QString(const QString &)> &inWords)
{
    QStringList all;
    if (!entry.lastError.message.isEmpty())
        all.append(inWords ? inWords(entry.lastError.message) : entry.lastError.message);
    for (const FieldError &field : entry.lastError.fields) {
        if (field.message != entry.lastError.message && !all.contains(field.message))
            all.append(field.message);
    }
    return all.join(QStringLiteral("; "));
}

OutCell instant(const QDateTime &at) { return OutCell::ofText(at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString()); }

} // namespace

QFuture<Result<int>> Files::exportTable(const TableExport &table)
{
    const KindSpec *kind = m_in.kinds.kind(table.query.kind);
    if (!kind)
        return readyFuture<int>(fail(FilesInside::unknown(table.query.kind)));
    // As the table asks: by what is missing, too, and only what changed.
    const auto asked = table.rows ? readyFuture<QList<qint64>>(*table.rows) : m_in.core.order(table.query);
    return run<int>(table.path, [this, table, kind, asked](Job &job) -> Result<int> {
        const auto order = answerOf(asked);
        if (!order)
            return fail(order.error());
        auto writer = TableWriter::to(table.path);
        if (!writer)
            return fail(writer.error());
        if (const auto written = (*writer)->headers(table.titles); !written)
            return fail(written.error());
        const QList<int> columns = places(*kind, table.columns);
        QList<QByteArray> ids;
        for (const QString &id : table.columns)
            ids.append(id.toLatin1());
        int count = 0;
        for (qsizetype from = 0; from < order->size(); from += chunk) {
            const auto rows = answerOf(m_in.worker.read([id = table.query.kind, some = order->mid(from, chunk)](Stores &stores) { return Joined::tableRows(stores, id, some); }));
            if (!rows)
                return fail(rows.error());
            for (const Row &row : *rows) {
                if (const auto written = (*writer)->row(cellsOf(*kind, row, columns, table.words, ids)); !written)
                    return fail(written.error());
                ++count;
            }
            if (!job.goOn(std::min(from + chunk, order->size()), order->size()))
                return fail(ErrorKind::Cancelled, QString());
        }
        if (const auto finished = (*writer)->finish(); !finished)
            return fail(finished.error());
        return count;
    });
}

QFuture<Result<int>> Files::exportEntries(const EntriesExport &entries)
{
    return run<int>(entries.path, [this, entries](Job &job) -> Result<int> {
        auto all = answerOf(m_in.worker.read([query = entries.query](Stores &stores) { return stores.outbox.sentEntries(query); }));
        if (!all)
            return fail(all.error());
        if (!entries.order.isEmpty()) {
            QHash<qint64, qsizetype> places;
            for (qsizetype i = 0; i < entries.order.size(); ++i)
                places.insert(entries.order.at(i), i);
            all->removeIf([&places](const Entry &each) { return !places.contains(each.id); });
            std::sort(all->begin(), all->end(), [&places](const Entry &a, const Entry &b) { return places.value(a.id) < places.value(b.id); });
        }
        auto writer = TableWriter::to(entries.path);
        if (!writer)
            return fail(writer.error());
        if (const auto written = (*writer)->headers(entries.titles); !written)
            return fail(written.error());
        int count = 0;
        for (const Entry &entry : *all) {
            const CommandSpec *command = m_in.kinds.command(entry.draft.kind, entry.draft.command);
            const QDate date = command ? entry.draft.values.date(QString::fromLatin1(command->dateField)) : QDate();
            const QList<OutCell> cells{OutCell::ofText(entry.name),
                                       OutCell::ofId(entry.reference),
                                       OutCell::ofId(entry.draft.target),
                                       OutCell::ofText(entries.action ? entries.action(entry) : entry.draft.command),
                                       OutCell::ofText(entries.which ? entries.which(entry) : QString()),
                                       date.isValid() ? OutCell::ofDate(date) : OutCell::ofText(QString()),
                                       OutCell::ofText(entries.result ? entries.result(entry) : entryStateName(entry.state)),
                                       OutCell::ofText(errorsOf(entry, entries.fault)),
                                       instant(entry.createdAt),
                                       instant(entry.releasedAt),
                                       instant(entry.sentAt),
                                       instant(entry.changedAt),
                                       OutCell::ofText(entry.batch)};
            if (const auto written = (*writer)->row(cells); !written)
                return fail(written.error());
            if (!job.goOn(++count, all->size()))
                return fail(ErrorKind::Cancelled, QString());
        }
        if (const auto finished = (*writer)->finish(); !finished)
            return fail(finished.error());
        return count;
    });
}

QFuture<Result<int>> Files::exportSheet(const SheetExport &sheet)
{
    return run<int>(sheet.path, [sheet](Job &job) -> Result<int> {
        auto writer = TableWriter::to(sheet.path);
        if (!writer)
            return fail(writer.error());
        if (const auto written = (*writer)->headers(sheet.titles); !written)
            return fail(written.error());
        int count = 0;
        for (const QVariantList &row : sheet.rows) {
            QList<OutCell> cells;
            for (const QVariant &value : row)
                cells.append(plainCell(value));
            if (const auto written = (*writer)->row(cells); !written)
                return fail(written.error());
            if (!job.goOn(++count, sheet.rows.size()))
                return fail(ErrorKind::Cancelled, QString());
        }
        if (const auto finished = (*writer)->finish(); !finished)
            return fail(finished.error());
        return count;
    });
}

QFuture<Result<int>> Files::saveTemplate(const QString &kind, const QString &command, const QList<qint64> &rows, const QHash<QString, QString> &titles,
                                         const QString &path)
{
    QList<FaultyRow> empty;
    empty.reserve(rows.size());
    for (const qint64 row : rows)
        empty.append({row, {}, {}});
    return saveFaulty(kind, command, empty, titles, QString(), path);
}

QFuture<Result<int>> Files::saveFaulty(const QString &kind, const QString &command, const QList<FaultyRow> &rows, const QHash<QString, QString> &titles,
                                       const QString &errorsTitle, const QString &path)
{
    const KindSpec *spec = m_in.kinds.kind(kind);
    const CommandSpec *commandSpec = m_in.kinds.command(kind, command);
    if (!spec || !commandSpec)
        return readyFuture<int>(fail(FilesInside::unknown(kind + QLatin1Char('.') + command)));
    return run<int>(path, [this, spec, commandSpec, kind, rows, titles, errorsTitle, path](Job &job) -> Result<int> {
        QStringList columns;
        for (const MatchSpec &match : spec->matches) {
            for (const QString &id : {QString::fromLatin1(match.column), QString::fromLatin1(match.with)}) {
                if (!id.isEmpty() && !columns.contains(id))
                    columns.append(id);
            }
        }
        QStringList headers;
        for (const QString &id : std::as_const(columns))
            headers.append(titleOf(*spec, id, titles));
        for (const FieldSpec &field : commandSpec->fields) {
            const QString id = QString::fromLatin1(field.id);
            headers.append(titles.value(FileWords::answer(id), columns.contains(id) ? QString::fromUtf8(field.title) : titles.value(id, QString::fromUtf8(field.title))));
        }
        if (!errorsTitle.isEmpty())
            headers.append(errorsTitle);
        auto writer = TableWriter::to(path);
        if (!writer)
            return fail(writer.error());
        if (const auto written = (*writer)->headers(headers); !written)
            return fail(written.error());
        const QList<int> at = places(*spec, columns);
        int count = 0;
        for (qsizetype from = 0; from < rows.size(); from += chunk) {
            const QList<FaultyRow> part = rows.mid(from, chunk);
            QList<qint64> ids;
            for (const FaultyRow &each : part)
                ids.append(each.row);
            const auto some = answerOf(m_in.worker.read([kind, ids](Stores &stores) { return stores.records.rows(kind, ids); }));
            if (!some)
                return fail(some.error());
            QHash<qint64, Row> byRow;
            for (const Row &row : *some)
                byRow.insert(row.row, row);
            for (const FaultyRow &each : part) {
                const auto row = byRow.constFind(each.row);
                if (row == byRow.cend())
                    continue;
                QList<OutCell> cells = cellsOf(*spec, *row, at, {});
                for (const FieldSpec &field : commandSpec->fields)
                    cells.append(answerCell(field, each.values));
                if (!errorsTitle.isEmpty())
                    cells.append(OutCell::ofText(each.errors));
                if (const auto written = (*writer)->row(cells); !written)
                    return fail(written.error());
                ++count;
            }
            if (!job.goOn(std::min(from + chunk, rows.size()), rows.size()))
                return fail(ErrorKind::Cancelled, QString());
        }
        if (const auto finished = (*writer)->finish(); !finished)
            return fail(finished.error());
        return count;
    });
}
