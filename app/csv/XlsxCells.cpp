// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/XlsxCells.h"

#include <QtCore/QBuffer>
#include <QtCore/QHash>
#include <QtCore/QXmlStreamReader>
#include <QtCore/QtEndian>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <array>
#include <stdexcept>
#include <tuple>
#include <vector>

namespace {

const QString relationships = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// The checksum that a zip archive keeps of each of its parts (CRC-32).
quint32 checksum(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> all{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ (value & 1 ? 0xEDB88320u : 0u);
            all[i] = value;
        }
        return all;
    }();
    quint32 sum = 0xFFFFFFFFu;
    for (const char byte : bytes)
        sum = table[(sum ^ uchar(byte)) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

struct Entry {
    quint32 checksum = 0;
    quint32 size = 0;
};

/// No packing of a zip archive makes more of a byte than this.
constexpr qint64 mostOfAByte = 1032;

/// The list of parts at the archive's end: 46 bytes each, then the name and what else there is. The library makes room for
/// what it says before it unpacks anything: a size that cannot be is not given to it.
QHash<QByteArray, Entry> directoryOf(const QByteArray &bytes)
{
    const auto two = [&bytes](qsizetype at) { return qsizetype(qFromLittleEndian<quint16>(bytes.constData() + at)); };
    const auto four = [&bytes](qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + 22 > bytes.size())
        throw std::runtime_error("no list of parts");
    QHash<QByteArray, Entry> entries;
    qint64 packed = 0;
    qint64 unpacked = 0;
    qsizetype at = four(end + 16);
    // The library reads on as long as there is a part, whatever their number is said to be.
    qsizetype left = two(end + 10);
    for (; at >= 0 && at + 4 <= bytes.size() && bytes.mid(at, 4) == QByteArrayView("PK\x01\x02"); --left) {
        if (left == 0 || at + 46 > end)
            throw std::runtime_error("the list of parts is damaged");
        const Entry entry{four(at + 16), four(at + 24)};
        const qint64 here = four(at + 20);
        packed += here;
        unpacked += entry.size;
        if (packed > bytes.size() || qint64(entry.size) > here * mostOfAByte + mostOfAByte)
            throw std::runtime_error("a part has a size that cannot be");
        entries.insert(bytes.mid(at + 46, two(at + 28)), entry);
        at += 46 + two(at + 28) + two(at + 30) + two(at + 32);
    }
    if (left != 0 || at < 0 || at > end)
        throw std::runtime_error("the list of parts is damaged");
    if (unpacked > mostUnpacked)
        throw WorkbookTooLarge();
    return entries;
}

/// A workbook's parts. The library unpacks them without a look at their checksums: a byte that changed on the way would
/// be a date or an ID that nobody wrote.
class Parts
{
public:
    explicit Parts(const QByteArray &workbook)
        : m_entries(directoryOf(workbook)), m_stream(reinterpret_cast<const unsigned char *>(workbook.constData()), size_t(workbook.size())), m_archive(&m_stream)
    {
        m_archive.load();
    }

    bool has(const QString &name) const { return m_entries.contains(name.toUtf8()); }

    QByteArray read(const QString &name) const
    {
        const auto entry = m_entries.constFind(name.toUtf8());
        std::vector<unsigned char> bytes;
        if (entry == m_entries.cend() || !m_archive.read_file_entry(name.toStdString(), bytes) || bytes.size() < entry->size)
            throw std::runtime_error("a part is missing");
        // The library's buffer is longer than the part.
        QByteArray text(reinterpret_cast<const char *>(bytes.data()), qsizetype(entry->size));
        if (checksum(text) != entry->checksum)
            throw std::runtime_error("a part is damaged");
        return text;
    }

private:
    const QHash<QByteArray, Entry> m_entries;
    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
};

struct FirstSheet {
    QString part;
    bool from1904 = false;
};

/// Of the sheets with cells that are not hidden.
FirstSheet firstSheet(const Parts &parts)
{
    FirstSheet first;
    QStringList ids; // of those that a person sees
    QXmlStreamReader book(parts.read(QStringLiteral("xl/workbook.xml")));
    while (!book.atEnd()) {
        if (book.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView said = book.attributes().value(QLatin1String("date1904"));
        if (book.name() == QLatin1String("workbookPr"))
            first.from1904 = said == QLatin1String("1") || said == QLatin1String("true");
        else if (book.name() == QLatin1String("sheet") && !book.attributes().value(QLatin1String("state")).endsWith(QLatin1String("idden")))
            ids.append(book.attributes().value(relationships, QStringLiteral("id")).toString());
    }
    qsizetype best = ids.size();
    QXmlStreamReader links(parts.read(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!links.atEnd()) {
        if (links.readNext() != QXmlStreamReader::StartElement || !links.attributes().value(QLatin1String("Type")).endsWith(QLatin1String("/worksheet")))
            continue;
        const qsizetype place = ids.indexOf(links.attributes().value(QLatin1String("Id")).toString());
        if (place < 0 || place >= best)
            continue;
        best = place;
        const QString target = links.attributes().value(QLatin1String("Target")).toString();
        first.part = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QString(QStringLiteral("xl/") + target);
    }
    if (first.part.isEmpty())
        throw std::runtime_error("no first sheet");
    return first;
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

void checkWorkbookSizes(const QByteArray &workbook) { directoryOf(workbook); }

void readWorkbookCells(const QByteArray &workbook, const std::function<void(const WorkbookCell &cell)> &take)
{
    const Parts parts(workbook);
    // What the library has read of the workbook by itself.
    for (const QString &name : {QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("xl/styles.xml")}) {
        if (parts.has(name))
            parts.read(name);
    }
    // Read piece by piece: as a whole it would be in memory three times.
    const FirstSheet first = firstSheet(parts);
    QByteArray text = parts.read(first.part);
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    QXmlStreamReader sheet(&device);
    WorkbookCell cell;
    int row = -1;
    int column = -1;
    bool inCell = false;
    bool isInline = false;
    bool inPhonetic = false;
    bool isHidden = false;
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
            const QStringView hidden = sheet.attributes().value(QLatin1String("hidden"));
            isHidden = hidden == QLatin1String("1") || hidden == QLatin1String("true");
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
            cell = {row, column, is, {}, attributes.value(QLatin1String("s")).toInt(), first.from1904, isHidden};
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
