// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FaultWords.h"

#include "app/base/Faults.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <optional>

namespace {
struct Pattern {
    const char *text;
    QRegularExpression reads; ///< the whole sentence, its places captured in their order
};

QString readerOf(const QString &pattern)
{
    QString reader;
    const QStringList parts = QString(pattern).replace(QLatin1String("%2"), QLatin1String("%1")).split(QStringLiteral("%1"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            reader += i == 1 && parts.constFirst().isEmpty() ? QLatin1String("(\\S+)") : QLatin1String("(.+)");
        reader += QRegularExpression::escape(parts.at(i));
    }
    return QRegularExpression::anchoredPattern(reader);
}

/// The longer first: "The folder %1 cannot be made. Check…" is also one of "The folder %1 …".
const QList<Pattern> &patterns()
{
    static const QList<Pattern> all = [] {
        QList<const char *> texts = Fault::patterns();
        std::stable_sort(texts.begin(), texts.end(), [](const char *a, const char *b) { return qstrlen(a) > qstrlen(b); });
        QList<Pattern> made;
        for (const char *text : std::as_const(texts))
            made.append({text, QRegularExpression(readerOf(QString::fromUtf8(text)), QRegularExpression::DotMatchesEverythingOption)});
        return made;
    }();
    return all;
}

std::optional<QString> own(const QString &english);

/// What stands in a place: other faults, a day, or somebody's words.
QString inPlace(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return Words::date(day);
    QStringList parts = text.split(QStringLiteral("; "));
    for (QString &part : parts)
        part = own(part).value_or(part);
    return parts.join(QStringLiteral("; "));
}

std::optional<QString> own(const QString &english)
{
    for (const Pattern &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.reads.match(english);
        if (!match.hasMatch())
            continue;
        const QString text = QCoreApplication::translate("Faults", pattern.text);
        switch (match.lastCapturedIndex()) {
        case 0:
            return text;
        case 1:
            return text.arg(inPlace(match.captured(1)));
        default:
            return text.arg(inPlace(match.captured(1)), inPlace(match.captured(2)));
        }
    }
    return {};
}
} // namespace

QString FaultWords::of(const QString &english)
{
    if (const auto words = own(english))
        return *words;
    const qsizetype cause = english.endsWith(QLatin1Char(')')) ? english.indexOf(QLatin1String(" (")) : -1;
    const auto words = cause < 0 ? std::nullopt : own(english.left(cause));
    return words ? QString(*words + english.mid(cause)) : english;
}

bool FaultWords::isOwn(const QString &english) { return own(english).has_value(); }
