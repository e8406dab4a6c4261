// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/XlsxCells.h"

#include <QtCore/QXmlStreamReader>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <stdexcept>
#include <tuple>
#include <vector>

namespace {

const QString relationships = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

QByteArray part(const orcus::zip_archive &archive, const QString &name)
{
    std::vector<unsigned char> bytes;
    if (!archive.read_file_entry(name.toStdString(), bytes))
        throw std::runtime_error("a part is missing");
    QByteArray text(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    while (text.endsWith('\0'))
        text.chop(1); // the library's buffer is longer than the part
    return text;
}

QString firstSheet(const orcus::zip_archive &archive)
{
    QString id;
    QXmlStreamReader book(part(archive, QStringLiteral("xl/workbook.xml")));
    while (id.isEmpty() && !book.atEnd()) {
        if (book.readNext() == QXmlStreamReader::StartElement && book.name() == QLatin1String("sheet"))
            id = book.attributes().value(relationships, QStringLiteral("id")).toString();
    }
    QXmlStreamReader links(part(archive, QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!links.atEnd()) {
        if (links.readNext() != QXmlStreamReader::StartElement || links.attributes().value(QLatin1String("Id")) != id)
            continue;
        const QString target = links.attributes().value(QLatin1String("Target")).toString();
        return target.startsWith(QLatin1Char('/')) ? target.mid(1) : QString(QStringLiteral("xl/") + target);
    }
    throw std::runtime_error("no first sheet");
}

/// "B12" as (11, 1); nothing: no such cell.
std::optional<std::pair<int, int>> placeOf(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && column < 16'384; ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    const int row = reference.mid(i).toInt();
    if (column < 1 || column > 16'384 || row < 1 || row > 1'048'576)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

} // namespace

void readWorkbookCells(const QByteArray &workbook, const std::function<void(const WorkbookCell &cell)> &take)
{
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const unsigned char *>(workbook.constData()), size_t(workbook.size()));
    orcus::zip_archive archive(&stream);
    archive.load();
    QXmlStreamReader sheet(part(archive, firstSheet(archive)));
    WorkbookCell cell;
    int row = -1;
    int column = -1;
    bool inCell = false;
    bool isInline = false;
    bool inPhonetic = false;
    while (!sheet.atEnd()) {
        const QXmlStreamReader::TokenType token = sheet.readNext();
        const bool begins = token == QXmlStreamReader::StartElement;
        if (!begins && token != QXmlStreamReader::EndElement)
            continue;
        const QStringView name = sheet.name();
        if (begins && name == QLatin1String("row")) {
            const int number = sheet.attributes().value(QLatin1String("r")).toInt();
            row = number > 0 ? number - 1 : row + 1;
            column = -1;
        } else if (begins && name == QLatin1String("c")) {
            const QXmlStreamAttributes attributes = sheet.attributes();
            // A cell may leave out where it is: then it is the next one.
            if (const auto place = placeOf(attributes.value(QLatin1String("r"))))
                std::tie(row, column) = *place;
            else
                ++column;
            const QStringView type = attributes.value(QLatin1String("t"));
            using Is = WorkbookCell::Is;
            isInline = type == QLatin1String("inlineStr");
            const Is is = isInline || type == QLatin1String("str") || type == QLatin1String("e") ? Is::Text
                : type == QLatin1String("s")                                                     ? Is::Shared
                : type == QLatin1String("b")                                                     ? Is::Flag
                : type == QLatin1String("d")                                                     ? Is::Date
                                                                                                 : Is::Number;
            cell = {row, column, is, {}, attributes.value(QLatin1String("s")).toInt()};
            inCell = true;
        } else if (!begins && name == QLatin1String("c")) {
            inCell = false;
            if (!cell.text.isEmpty())
                take(cell);
        } else if (name == QLatin1String("rPh")) {
            inPhonetic = begins;
        } else if (begins && inCell && !inPhonetic && name == (isInline ? QLatin1String("t") : QLatin1String("v"))) {
            cell.text += sheet.readElementText();
        }
    }
    if (sheet.hasError())
        throw std::runtime_error("the sheet is no XML");
}
