// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/Match.h"

#include "app/base/Text.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace {
QStringList wordsOf(const QString &text)
{
    QString plain = Text::fold(text);
    for (QChar &letter : plain) {
        if (!letter.isLetterOrNumber() && letter != QLatin1Char('\''))
            letter = QLatin1Char(' ');
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool begins(const QStringList &words, const QString &part)
{
    return std::any_of(words.cbegin(), words.cend(), [&part](const QString &word) { return word.startsWith(part); });
}
} // namespace

int Match::score(const QString &typed, const QString &title, const QString &others)
{
    const QStringList parts = wordsOf(typed);
    const QStringList own = wordsOf(title);
    const QStringList more = wordsOf(others);
    if (parts.isEmpty())
        return 1;
    constexpr int exact = 4, first = 2, inTitle = 3, inOthers = 1;
    int sum = 0;
    for (const QString &part : parts) {
        if (begins(own, part))
            sum += inTitle;
        else if (begins(more, part))
            sum += inOthers;
        else
            return 0;
    }
    // A sum over fewer typed words must not lose against one over more: the mean is what counts.
    int score = 10 * sum / int(parts.size());
    if (!own.isEmpty() && own.constFirst().startsWith(parts.constFirst()))
        score += first;
    if (own == parts)
        score += exact;
    return score;
}
