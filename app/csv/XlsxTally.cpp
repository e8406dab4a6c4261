// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/XlsxTally.h"

#include "app/base/Reading.h"

#include <QtCore/QXmlStreamReader>
#include <QtCore/QtEndian>

#include <zlib.h>

namespace {

constexpr qint64 chunk = 128 * 1024;
constexpr qint64 headLength = 30; ///< of what stands before a part: then its name, and what else there is
constexpr qint64 endLength = 22;  ///< of the archive's end

quint32 two(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.constData() + at); }
quint32 four(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }

/// Of a text in UTF-8, as a QString counts them; "&amp;" is one.
qint64 lettersOf(const char *from, const char *end)
{
    qint64 letters = 0;
    for (; from < end; ++from) {
        const auto byte = uchar(*from);
        if ((byte & 0xC0) == 0x80)
            continue;
        letters += byte >= 0xF0 ? 2 : 1;
        if (byte == '&')
            from = std::find(from, end, ';');
    }
    return letters;
}

/// One part as it comes out of the archive.
class Part
{
public:
    Part(bool isSheet, WorkbookTally &tally) : m_isSheet(isSheet), m_tally(tally) { }

    bool take(const QByteArray &bytes) { return m_isSheet ? scan(bytes) : parse(bytes); }
    bool isWhole() const { return m_isSheet ? m_hasEnded && m_left.isEmpty() : m_xml.atEnd() && !m_xml.hasError(); }

private:
    bool parse(const QByteArray &bytes)
    {
        m_xml.addData(bytes);
        while (!m_xml.atEnd())
            m_xml.readNext();
        return !m_xml.hasError() || m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError; // the next bytes may end it
    }
    /// With a reader of XML the look would take as long as the writing. The library writes no < and no > but of its tags, so that
    /// where bytes are missing either a tag is not closed, or a cell or a letter is gone.
    bool scan(const QByteArray &bytes)
    {
        m_left += bytes;
        const char *at = m_left.constBegin();
        const char *const end = m_left.constEnd();
        for (;;) {
            const char *const open = std::find(at, end, '<');
            const char *const close = std::find(open, end, '>');
            if (close == end)
                break;
            if (std::find(at, open, '>') != open || std::find(open + 1, close, '<') != close)
                return false;
            if (m_inText)
                m_tally.letters += lettersOf(at, open);
            const QByteArrayView tag(open, close);
            m_inText = tag == "<t" || tag.startsWith("<t ");
            m_tally.cells += tag.startsWith("<c ") ? 1 : 0;
            m_hasEnded = tag == "</worksheet";
            at = close + 1;
        }
        m_left.remove(0, at - m_left.constBegin());
        return true;
    }

    const bool m_isSheet;
    WorkbookTally &m_tally;
    QXmlStreamReader m_xml;
    QByteArray m_left; ///< of a sheet: not looked at yet
    bool m_inText = false;
    bool m_hasEnded = false;
};

bool unpack(QIODevice &file, qint64 packed, Part &part)
{
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) // bare, as an archive has it
        return false;
    int state = Z_OK;
    bool isGood = true;
    while (isGood && packed > 0 && state == Z_OK) {
        Result<QByteArray> bytes = Reading::part(file, std::min(packed, chunk));
        if (!bytes || bytes->isEmpty())
            break;
        packed -= bytes->size();
        stream.next_in = reinterpret_cast<Bytef *>(bytes->data());
        stream.avail_in = uInt(bytes->size());
        do {
            QByteArray out(chunk, Qt::Uninitialized);
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(out.size());
            state = inflate(&stream, Z_NO_FLUSH);
            out.truncate(out.size() - qsizetype(stream.avail_out));
            isGood = (state == Z_OK || state == Z_STREAM_END || state == Z_BUF_ERROR) && part.take(out);
        } while (isGood && state == Z_OK && stream.avail_out == 0);
        if (state == Z_BUF_ERROR)
            state = Z_OK; // it only wants more
    }
    inflateEnd(&stream);
    return isGood && packed == 0 && state == Z_STREAM_END && part.isWhole();
}

} // namespace

std::optional<WorkbookTally> tallyOf(QIODevice &workbook)
{
    WorkbookTally tally;
    quint32 parts = 0;
    QByteArray head = workbook.read(headLength);
    for (; head.size() == headLength && head.startsWith("PK\x03\x04"); head = workbook.read(headLength)) {
        const QByteArray name = workbook.read(two(head, 26));
        workbook.skip(two(head, 28));
        Part part(name.startsWith("xl/worksheets/"), tally);
        if (!unpack(workbook, four(head, 18), part))
            return std::nullopt;
        ++parts;
    }
    if (parts == 0 || !workbook.seek(workbook.size() - endLength))
        return std::nullopt;
    const QByteArray end = workbook.read(endLength);
    const bool isListed = end.size() == endLength && end.startsWith("PK\x05\x06") && two(end, 10) == parts;
    return isListed ? std::optional(tally) : std::nullopt;
}
