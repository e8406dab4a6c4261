// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file looks like before anything of it is taken: where its headers are, and what its columns are for.
#include "app/csv/Cells.h"
#include "app/csv/Mapping.h"
#include "app/csv/Planning.h"
#include "app/kind/Dates.h"

#include <QtCore/QCoreApplication>

namespace {

using Role = ColumnUse::Role;
constexpr qsizetype previewRows = 20;

Finding said(const char *rule, Severity severity, const char *message, const QMap<QString, QVariant> &arguments)
{
    return {QString::fromLatin1(rule), {}, severity, message, arguments};
}

/// The row says what only a row of values says: a day, a number, or an id that spreadsheets spoilt.
bool isOfValues(const SheetRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) {
        const QString text = Cells::id(cell.text, 0);
        const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return isNumber || cell.number || cell.date.isValid() || Cells::isScientific(cell, 1) || Dates::parse(text).isValid();
    });
}

} // namespace

FileLook Planning::look(const Sheet &sheet, const ImportRequest &request, const KindSpec &kind, const CommandSpec *command)
{
    FileLook look;
    look.path = request.path;
    look.format = sheet.format;
    look.encoding = sheet.format == QLatin1String("xlsx") ? QString() : sheet.encoding.name();
    look.encodingGuessed = sheet.encoding.guessed;
    look.delimiter = sheet.delimiter;
    look.foundDelimiter = sheet.foundDelimiter;
    look.fingerprint = sheet.fingerprint;
    if (sheet.problem) {
        look.problems.append(*sheet.problem);
        return look;
    }
    for (qsizetype row = 0; row < std::min(sheet.rows.size(), Mapping::topRows); ++row)
        look.top.append({sheet.rows[row].line, sheet.texts(row)});
    const int known = Mapping::headerRow(sheet, kind, command, request.words);
    const int likely = known >= 0 ? known : Mapping::belowTitles(sheet);
    // A file without headers is as likely as a paste without: its first row is a person's, not to be lost.
    look.hasHeaders = request.hasHeaders.value_or(known >= 0 || (!request.path.isEmpty() && !isOfValues(sheet.rows[likely])));
    if (look.hasHeaders) {
        const auto asked = std::find_if(look.top.begin(), look.top.end(), [&request](const FileLook::Top &each) { return each.line == request.headerLine; });
        look.headerRow = asked == look.top.end() ? likely : int(asked - look.top.begin());
        look.headerLine = look.top[look.headerRow].line;
        look.headers = sheet.texts(look.headerRow);
        look.uses = Mapping::suggested(look.headers, kind, command, request.words);
        if (const FileSpec *shape = Mapping::shape(look.headers, kind)) {
            look.shape = QString::fromLatin1(shape->id);
            look.hasErrors = std::any_of(look.headers.begin(), look.headers.end(), [shape](const QString &header) {
                return qstrlen(shape->errors) > 0 && Mapping::key(header) == Mapping::key(QString::fromLatin1(shape->errors));
            });
        }
    } else {
        look.uses = Mapping::guessed(sheet, kind, command);
    }
    if (!request.uses.isEmpty())
        look.uses = request.uses;
    const QList<qsizetype> rows = dataRows(sheet, look, kind);
    look.lines = rows.size();
    for (const qsizetype row : rows.mid(0, previewRows))
        look.preview.append(sheet.texts(row));
    const bool named = command ? Mapping::names(look.uses, Role::Identifies) : Mapping::names(look.uses, Role::Describes, QStringLiteral("id"));
    // Not a block: a person may still say by hand which column it is.
    if (!named)
        look.problems.append(said("file.noMatchColumn", Severity::Warn, kind.noMatchColumn, {}));
    // A person who filtered the sheet sees other rows than those that are read.
    const auto hidden = std::count_if(rows.begin(), rows.end(), [&sheet](qsizetype row) { return sheet.rows[row].isHidden; });
    if (hidden > 0)
        look.problems.append(said("file.hidden", Severity::Warn, QT_TRANSLATE_NOOP("Rules", "Rows that the workbook hides are read like the others: {count} of them"),
                                  {{QStringLiteral("count"), int(hidden)}}));
    // No block: a person who types a table by hand may end it so. A program that writes one does not.
    if (sheet.endsInRow && look.hasHeaders && !rows.isEmpty() && sheet.rows.last().cells.size() < look.headers.size())
        look.problems.append(said("file.cut", Severity::Warn, QT_TRANSLATE_NOOP("Rules", "The file may be cut short: it ends within row {row}. Look at its end before you go on"),
                                  {{QStringLiteral("row"), sheet.rows.last().line}}));
    if (rows.isEmpty())
        look.problems.append(said("file.noRows", Severity::Block, QT_TRANSLATE_NOOP("Rules", "The selected file has headers but no rows"), {}));
    return look;
}

QList<qsizetype> Planning::dataRows(const Sheet &sheet, const FileLook &look, const KindSpec &kind)
{
    QList<qsizetype> rows;
    const FileSpec *shape = Mapping::shapeOf(look.shape, kind);
    const QString guidance = shape ? QString::fromUtf8(shape->guidance) : QString();
    rows.reserve(sheet.rows.size());
    for (qsizetype row = look.headerRow + 1; row < sheet.rows.size(); ++row) {
        const QList<SheetCell> &cells = sheet.rows[row].cells;
        if (guidance.isEmpty() || cells.isEmpty() || cells.first().text.trimmed().compare(guidance, Qt::CaseInsensitive) != 0)
            rows.append(row);
    }
    return rows;
}
