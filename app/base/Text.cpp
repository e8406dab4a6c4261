// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Text.h"

#include <algorithm>

namespace Text {

namespace {
/// As fold(), of text that is nothing but ASCII: most of what is folded is.
QString foldedPlain(const QString &text)
{
    QString key;
    key.reserve(text.size());
    bool space = true;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool isSpace = code == u' ' || (code >= u'\t' && code <= u'\r');
        if (!isSpace)
            key.append(code == u'`' ? QChar(u'\'') : code >= u'A' && code <= u'Z' ? QChar(char16_t(code + (u'a' - u'A'))) : c);
        else if (!space)
            key.append(QLatin1Char(' '));
        space = isSpace;
    }
    if (key.endsWith(QLatin1Char(' ')))
        key.chop(1);
    return key;
}
} // namespace

QString fold(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        return foldedPlain(text);
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    bool space = true; // leading spaces are dropped as well
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c.isSpace()) {
            if (!space)
                key.append(QLatin1Char(' '));
            space = true;
            continue;
        }
        space = false;
        switch (c.unicode()) {
        case 0x2018: case 0x2019: case 0x02BC: case 0x0060: case 0x00B4:
            key.append(QLatin1Char('\''));
            break;
        case 0x2010: case 0x2011: case 0x2012: case 0x2013:
            key.append(QLatin1Char('-'));
            break;
        case 0x0142: // ł has no decomposition
            key.append(QLatin1Char('l'));
            break;
        case 0x00F8:
            key.append(QLatin1Char('o'));
            break;
        case 0x0111:
            key.append(QLatin1Char('d'));
            break;
        default:
            key.append(c);
        }
    }
    if (key.endsWith(QLatin1Char(' ')))
        key.chop(1);
    return key;
}

QString nameKey(const QString &fullName)
{
    const QString key = fold(fullName);
    const qsizetype space = key.lastIndexOf(QLatin1Char(' '));
    return space < 0 ? key : QString(key.mid(space + 1) + QLatin1Char(' ') + key.left(space));
}

int length(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace Text
