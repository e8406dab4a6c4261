// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Search.h"

#include "app/base/Text.h"

namespace {
/// From this many parts on it is an id (a UUID has five): its middle parts are nothing that anyone types first.
constexpr int partsOfAnId = 4;

/// Each chunk between spaces, cut at everything that is neither letter nor digit.
QList<QStringList> chunks(const QString &text)
{
    QList<QStringList> all;
    const QStringList pieces = Text::fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        QStringList parts;
        QString part;
        const auto end = [&] {
            if (!part.isEmpty())
                parts.append(std::exchange(part, {}));
        };
        for (const QChar c : piece) {
            if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
                part.append(c);
            else
                end();
        }
        end();
        if (!parts.isEmpty())
            all.append(parts);
    }
    return all;
}

QString beginning(const QString &word)
{
    return QString(QLatin1Char('"') + word + QStringLiteral("\" *"));
}

bool anyBegins(const QStringList &words, const QString &beginning)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(beginning); });
}
} // namespace

QString Search::indexed(const QString &text)
{
    QStringList words;
    const QList<QStringList> all = chunks(text);
    for (const QStringList &parts : all) {
        if (parts.size() < partsOfAnId)
            words.append(parts);
        if (parts.size() > 1)
            words.append(parts.join(QString()));
    }
    return words.join(QLatin1Char(' '));
}

QString Search::expression(const QString &text)
{
    QStringList terms;
    const QList<QStringList> all = chunks(text);
    for (const QStringList &parts : all) {
        QStringList each;
        for (const QString &part : parts)
            each.append(beginning(part));
        const QString apart = each.join(QStringLiteral(" AND "));
        terms.append(parts.size() == 1 ? apart
                                       : QStringLiteral("((%1) OR %2)").arg(apart, beginning(parts.join(QString()))));
    }
    return terms.join(QStringLiteral(" AND "));
}

bool Search::matches(const QString &text, const QString &words)
{
    const QStringList have = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QList<QStringList> all = chunks(text);
    return std::all_of(all.cbegin(), all.cend(), [&](const QStringList &parts) {
        return std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return anyBegins(have, part); })
            || anyBegins(have, parts.join(QString()));
    });
}
