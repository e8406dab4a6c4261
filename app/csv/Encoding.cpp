// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Encoding.h"

#include "app/base/Reading.h"

namespace {

constexpr qint64 chunk = 64 * 1024;

/// 0x80 to 0x9F; 0: Windows-1252 has no letter there.
constexpr char16_t windowsLetters[] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                       0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                       0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// UTF-16 without a mark: every second byte of plain letters is zero.
std::optional<Encoding::Form> unmarkedUtf16(const QByteArray &head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? even : odd) += head[i] == '\0' ? 1 : 0;
    const qsizetype many = head.size() / 4;
    if (head.size() < 4 || (even > 0 && odd > 0 && std::min(even, odd) * 20 > std::max(even, odd)))
        return std::nullopt;
    if (odd > many)
        return Encoding::Form::Utf16LE;
    if (even > many)
        return Encoding::Form::Utf16BE;
    return std::nullopt;
}

QStringConverter::Encoding converterOf(Encoding::Form form)
{
    switch (form) {
    case Encoding::Form::Utf16LE:
        return QStringConverter::Utf16LE;
    case Encoding::Form::Utf16BE:
        return QStringConverter::Utf16BE;
    case Encoding::Form::Utf8:
    case Encoding::Form::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

std::optional<QString> windowsText(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes[i]);
        const char16_t letter = byte >= 0x80 && byte <= 0x9F ? windowsLetters[byte - 0x80] : char16_t(byte);
        if (letter == 0)
            return std::nullopt;
        text[i] = QChar(letter);
    }
    return text;
}

} // namespace

QString Encoding::name() const
{
    switch (form) {
    case Form::Utf8:
        return QStringLiteral("UTF-8");
    case Form::Utf16LE:
        return QStringLiteral("UTF-16LE");
    case Form::Utf16BE:
        return QStringLiteral("UTF-16BE");
    case Form::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

std::optional<Encoding> Encoding::named(const QString &name)
{
    for (const Form form : {Form::Utf8, Form::Utf16LE, Form::Utf16BE, Form::Windows1252}) {
        if (const Encoding encoding{form, 0, false}; encoding.name() == name)
            return encoding;
    }
    return std::nullopt;
}

Result<Encoding> Encoding::of(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.peek(4096);
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding{Form::Utf8, 3, false};
    if (head.startsWith("\xFF\xFE"))
        return Encoding{Form::Utf16LE, 2, false};
    if (head.startsWith("\xFE\xFF"))
        return Encoding{Form::Utf16BE, 2, false};
    if (const auto form = unmarkedUtf16(head))
        return Encoding{*form, 0, false};
    QStringDecoder whole(QStringConverter::Utf8);
    bool isUtf8 = true;
    qint64 marked = 0;
    while (isUtf8) {
        const Result<QByteArray> bytes = Reading::part(device, chunk);
        if (!bytes)
            return fail(bytes.error());
        if (bytes->isEmpty())
            break;
        const QString text = whole.decode(*bytes);
        isUtf8 = !whole.hasError();
        marked += std::count_if(bytes->begin(), bytes->end(), [](char byte) { return uchar(byte) >= 0x80; });
    }
    // Half a letter at the very end, and no other with a mark: in Windows-1252 it is whole.
    isUtf8 = isUtf8 && marked != 1;
    device.seek(0);
    return isUtf8 ? Encoding{Form::Utf8, 0, false} : Encoding{Form::Windows1252, 0, true};
}

Decoder::Decoder(const Encoding &encoding)
    : m_encoding(encoding), m_decoder(converterOf(encoding.form), QStringConverter::Flag::ConvertInitialBom)
{
}

std::optional<QString> Decoder::next(const QByteArray &given)
{
    QByteArray bytes = given;
    if (std::exchange(m_first, false))
        bytes.remove(0, m_encoding.mark);
    m_bytes += bytes.size();
    if (m_encoding.form == Encoding::Form::Windows1252)
        return windowsText(bytes);
    QString text = m_decoder.decode(bytes);
    if (m_decoder.hasError())
        return std::nullopt;
    m_tail.append(bytes);
    m_tail = m_tail.right(4);
    return text;
}

bool Decoder::endsWithin() const
{
    if (m_encoding.form == Encoding::Form::Windows1252)
        return false;
    if (m_encoding.form != Encoding::Form::Utf8)
        return m_bytes % 2 != 0;
    for (qsizetype back = 1; back <= m_tail.size(); ++back) {
        const uchar byte = uchar(m_tail[m_tail.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back;
    }
    return false;
}
