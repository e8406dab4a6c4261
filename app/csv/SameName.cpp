// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/SameName.h"

#include "app/base/Text.h"

#include <QtCore/QStringList>

#include <utility>

namespace {

constexpr qsizetype longEnough = 4;    ///< to be known as the end of a longer word: Neill in ONeill
constexpr qsizetype shortestForm = 3;  ///< Rob of Robert

/// Folded. An apostrophe parts no words, all other marks do; initials tell nothing.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const QString folded = Text::fold(name) + QLatin1Char(' ');
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            word.append(c);
        else if (c != u'\'' && word.size() > 1)
            words.append(std::exchange(word, {}));
        else if (c != u'\'')
            word.clear();
    }
    return words;
}

/// Before the comma, or else the last word, which may be of two.
QStringList surnameOf(const QString &name)
{
    const qsizetype comma = name.indexOf(QLatin1Char(','));
    const QStringList words = wordsOf(comma > 0 ? name.left(comma) : name.simplified().section(QLatin1Char(' '), -1));
    return words.isEmpty() ? wordsOf(name) : words;
}

bool isOneOf(const QString &word, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&word](const QString &other) {
        return word == other || (std::min(word.size(), other.size()) >= longEnough && (word.endsWith(other) || other.endsWith(word)));
    });
}

bool isAnyOf(const QStringList &some, const QStringList &words)
{
    return std::any_of(some.begin(), some.end(), [&words](const QString &word) { return isOneOf(word, words); });
}

} // namespace

bool SameName::isPossible(const QString &said, const QString &known)
{
    if (said == known)
        return true;
    const QStringList saidWords = wordsOf(said);
    const QStringList knownWords = wordsOf(known);
    if (saidWords.isEmpty() || knownWords.isEmpty() || isAnyOf(surnameOf(said), knownWords) || isAnyOf(surnameOf(known), saidWords))
        return true;
    // One word may be a first name, and a short form of it.
    const QString &only = saidWords.first();
    return saidWords.size() == 1 && only.size() >= shortestForm
        && std::any_of(knownWords.begin(), knownWords.end(), [&only](const QString &word) { return word.startsWith(only) || (word.size() >= shortestForm && only.startsWith(word)); });
}
