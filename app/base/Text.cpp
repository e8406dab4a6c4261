// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Text.h"

#include <algorithm>
#include <array>

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

/// Words that stand before the last one and belong to the surname: Ó Briain, Te Whāiti, de la Cruz, van der Berg. Folded.
bool isOfSurname(QStringView word)
{
    static constexpr std::array words{
        u"ab", u"abu", u"al", u"ap", u"bin", u"bint", u"da", u"dal", u"das", u"de", u"del", u"della", u"den", u"der", u"des", u"di", u"do", u"dos",
        u"du", u"el", u"ibn", u"la", u"las", u"le", u"los", u"mac", u"mc", u"ni", u"nic", u"o", u"st", u"te", u"ten", u"ter", u"ui", u"van", u"von",
    };
    return std::any_of(words.begin(), words.end(), [word](const char16_t *one) { return word == QStringView(one); });
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

QString nameKey(const QString &fullName, const QString &surname)
{
    const QString key = fold(fullName);
    qsizetype start = key.lastIndexOf(QLatin1Char(' ')) + 1;
    if (start == 0)
        return key;
    if (const QString last = fold(surname); !last.isEmpty()) {
        if (!key.endsWith(last))
            return QString(last + QLatin1Char(' ') + key);
        start = key.size() - last.size();
    } else {
        // The first word is a given name, whatever it is.
        for (qsizetype before = start - 1; before > 0; before = start - 1) {
            const qsizetype word = key.lastIndexOf(QLatin1Char(' '), before - 1) + 1;
            if (word == 0 || !isOfSurname(QStringView(key).mid(word, before - word)))
                break;
            start = word;
        }
    }
    return start == 0 ? key : QString(key.mid(start) + QLatin1Char(' ') + QStringView(key).left(start).trimmed());
}

int length(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace Text
