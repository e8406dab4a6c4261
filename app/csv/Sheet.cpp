// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Sheet.h"

#include "app/base/Reading.h"
#include "app/csv/Csv.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

namespace {

constexpr qint64 chunk = 64 * 1024;

Finding problem(const char *rule, const char *message, const QMap<QString, QVariant> &arguments = {})
{
    return {QString::fromLatin1(rule), {}, Severity::Block, message, arguments};
}

Finding problemOf(const CsvFault &fault)
{
    const QMap<QString, QVariant> line{{QStringLiteral("row"), fault.line}};
    switch (fault.why) {
    case CsvFault::Why::NotText:
        return problem("file.damaged", QT_TRANSLATE_NOOP("Rules", "The file is damaged in row {row}: this is not text. Nothing was taken from it"), line);
    case CsvFault::Why::OpenQuote:
        return problem("file.quote", QT_TRANSLATE_NOOP("Rules", "The file is damaged: the quotation mark in row {row} is not closed. Nothing was taken from it"), line);
    case CsvFault::Why::LongCell:
        return problem("file.cell", QT_TRANSLATE_NOOP("Rules", "The file is damaged in row {row}: a cell is too long. Nothing was taken from it"), line);
    case CsvFault::Why::ManyCells:
        break;
    }
    return problem("file.columns", QT_TRANSLATE_NOOP("Rules", "The file is damaged in row {row}: it has too many columns. Nothing was taken from it"), line);
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// "sep=;": what Excel is told on a first line of its own, and no row of the table.
bool saysDelimiter(int line, const QStringList &cells)
{
    return line == 1 && cells.constFirst().size() <= 5 && cells.constFirst().startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && isBlank(cells.mid(1));
}

/// A workbook of another program's format, or a page that a system calls a workbook.
bool isOtherKind(const QByteArray &head)
{
    if (head.startsWith("\xD0\xCF\x11\xE0") || head.startsWith("%PDF") || head.mid(30).startsWith("mimetypeapplication/vnd.oasis."))
        return true;
    const QByteArray text = head.trimmed().toLower();
    return text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<table") || text.startsWith("<?xml");
}

/// With a password a workbook is another container, with a part of this name.
Result<bool> hasPassword(QIODevice &file)
{
    const bool isContainer = file.peek(8).startsWith("\xD0\xCF\x11\xE0");
    const Result<QByteArray> bytes = isContainer ? Reading::rest(file) : QByteArray();
    if (!bytes)
        return fail(bytes.error());
    QByteArray name;
    for (const char letter : QByteArrayLiteral("EncryptedPackage"))
        name += QByteArray(1, letter) + '\0';
    return bytes->contains(name);
}

void take(Sheet &sheet, int line, QStringList &cells)
{
    if (isBlank(cells) || saysDelimiter(line, cells))
        return;
    SheetRow row;
    row.line = line;
    row.cells.reserve(cells.size());
    for (QString &cell : cells)
        row.cells.append({std::move(cell), {}, false, false, false});
    sheet.rows.append(std::move(row));
}

Result<Sheet> readText(QIODevice &device, const QString &encodingName, const SheetProgress &progress, QChar delimiter)
{
    Sheet sheet;
    sheet.format = QStringLiteral("csv");
    const Result<Encoding> found = Encoding::of(device);
    if (!found)
        return fail(found.error());
    sheet.encoding = *found;
    if (const auto named = Encoding::named(encodingName); named && named->form != sheet.encoding.form)
        sheet.encoding = *named;
    {
        device.seek(0);
        Decoder decoder(sheet.encoding);
        const Result<QByteArray> beginning = Reading::part(device, chunk);
        if (!beginning)
            return fail(beginning.error());
        sheet.foundDelimiter = CsvParser::delimiterOf(decoder.next(*beginning).value_or(QString()));
        sheet.delimiter = delimiter.isNull() ? sheet.foundDelimiter : delimiter;
    }
    device.seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Decoder decoder(sheet.encoding);
    qsizetype count = 0;
    CsvParser parser(sheet.delimiter, [&sheet, &count](int line, QStringList &cells) {
        count += cells.size();
        if (sheet.rows.size() <= Sheets::mostRows && count <= Sheets::mostCells)
            take(sheet, line, cells);
    });
    for (;;) {
        const Result<QByteArray> bytes = Reading::part(device, chunk);
        if (!bytes)
            return fail(bytes.error());
        if (bytes->isEmpty())
            break;
        hash.addData(*bytes);
        const std::optional<QString> text = decoder.next(*bytes);
        if (!text || !parser.feed(*text)) {
            sheet.problem = problemOf(text && parser.fault() ? *parser.fault() : CsvFault{CsvFault::Why::NotText, parser.line()});
            return sheet;
        }
        if (progress && !progress(device.pos(), device.size()))
            return fail(ErrorKind::Cancelled, QString());
        if (count > Sheets::mostCells) {
            sheet.problem = Sheets::tooMuch();
            return sheet;
        }
        if (sheet.rows.size() > Sheets::mostRows)
            break;
    }
    if (!parser.finish())
        sheet.problem = problemOf(*parser.fault());
    else if (decoder.endsWithin())
        sheet.problem = problemOf({CsvFault::Why::NotText, parser.line()});
    else if (count > Sheets::mostCells)
        sheet.problem = Sheets::tooMuch();
    sheet.endsInRow = parser.endedInRow();
    sheet.fingerprint = hash.result().toHex();
    return sheet;
}

} // namespace

Finding Sheets::tooMuch()
{
    return problem("file.large", QT_TRANSLATE_NOOP("Rules", "The selected file holds more than a list of people can. Nothing was taken from it"));
}

QStringList Sheet::texts(qsizetype row) const
{
    QStringList texts;
    for (const SheetCell &cell : rows[row].cells)
        texts.append(cell.text);
    return texts;
}

Result<Sheet> Sheets::read(const QString &path, const QString &encoding, const SheetProgress &progress, QChar delimiter)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    return read(file, encoding, progress, delimiter);
}

Result<Sheet> Sheets::read(QIODevice &file, const QString &encoding, const SheetProgress &progress, QChar delimiter)
{
    Sheet sheet;
    if (file.size() == 0) {
        sheet.format = QStringLiteral("csv");
        sheet.problem = problem("file.empty", QT_TRANSLATE_NOOP("Rules", "The selected file is empty"));
        return sheet;
    }
    if (file.size() > largestFile) {
        sheet.format = QStringLiteral("csv");
        sheet.problem = problem("file.big", QT_TRANSLATE_NOOP("Rules", "The selected file must be smaller than 64MB"));
        return sheet;
    }
    const QByteArray head = file.peek(256);
    if (isOtherKind(head)) {
        sheet.format = QStringLiteral("csv");
        const Result<bool> isLocked = hasPassword(file);
        if (!isLocked)
            return fail(isLocked.error());
        sheet.problem = *isLocked
            ? problem("file.password", QT_TRANSLATE_NOOP("Rules", "The selected file has a password. Save a copy without one and choose that"))
            : problem("file.kind", QT_TRANSLATE_NOOP("Rules", "The selected file must be a CSV or an .xlsx workbook"));
        return sheet;
    }
    if (head.startsWith("PK\x03\x04")) {
        const Result<QByteArray> bytes = Reading::rest(file);
        if (!bytes)
            return fail(bytes.error());
        Result<Sheet> book = readXlsx(*bytes, progress);
        if (!book)
            return book;
        sheet = *book;
        sheet.fingerprint = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    } else {
        Result<Sheet> text = readText(file, encoding, progress, delimiter);
        if (!text)
            return text;
        sheet = *text;
    }
    if (!sheet.problem && sheet.rows.isEmpty())
        sheet.problem = sheet.format == QLatin1String("xlsx")
            ? problem("file.emptySheet", QT_TRANSLATE_NOOP("Rules", "The first sheet of the selected workbook is empty. Only that sheet is read"))
            : problem("file.empty", QT_TRANSLATE_NOOP("Rules", "The selected file is empty"));
    if (!sheet.problem && sheet.rows.size() > mostRows)
        sheet.problem = problem("file.rows", QT_TRANSLATE_NOOP("Rules", "The selected file must have fewer than 250,000 rows"));
    return sheet;
}

Sheet Sheets::fromText(const QString &text, QChar delimiter)
{
    Sheet sheet;
    sheet.format = QStringLiteral("csv");
    sheet.foundDelimiter = text.contains(u'\t') ? QChar(u'\t') : CsvParser::delimiterOf(text);
    sheet.delimiter = delimiter.isNull() ? sheet.foundDelimiter : delimiter;
    sheet.fingerprint = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    CsvParser parser(sheet.delimiter, [&sheet](int line, QStringList &cells) { take(sheet, line, cells); });
    parser.feed(text);
    if (!parser.finish())
        sheet.problem = problemOf(*parser.fault());
    else if (sheet.rows.isEmpty())
        sheet.problem = problem("paste.empty", QT_TRANSLATE_NOOP("Rules", "There is nothing to paste"));
    else if (sheet.rows.size() > mostRows)
        sheet.problem = problem("file.rows", QT_TRANSLATE_NOOP("Rules", "The selected file must have fewer than 250,000 rows"));
    return sheet;
}
