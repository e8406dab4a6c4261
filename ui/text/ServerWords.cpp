// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ServerWords.h"

#include "app/kind/ServiceWords.h"
#include "ui/text/ErrorText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace {
QString say(const char *text, const QString &service)
{
    return QCoreApplication::translate("ServerWords", text).replace(QLatin1String("{service}"), service);
}

ServerWords known(int http, const QString &sentence, const QString &service)
{
    for (const KnownAnswer &row : ServiceWords::answers()) {
        if (row.http != 0 && row.http != http)
            continue;
        const QRegularExpression pattern(QString::fromLatin1(row.part), QRegularExpression::CaseInsensitiveOption);
        const auto match = pattern.match(sentence);
        if (!match.hasMatch())
            continue;
        return {say(row.title, service).replace(QLatin1String("{1}"), match.captured(1)), say(row.next, service)};
    }
    return {};
}
} // namespace

ServerWords ServerWords::of(const Error &error, const FieldError &fault, const QString &service)
{
    return known(error.http, fault.message, service);
}

ServerWords ServerWords::of(const Error &error, const QString &service)
{
    for (const FieldError &fault : error.fields) {
        if (const ServerWords words = known(error.http, fault.message, service); !words.title.isEmpty())
            return words;
    }
    if (const ServerWords words = known(error.http, error.message, service); !words.title.isEmpty())
        return words;
    const ErrorText text = ErrorText::of(error, ErrorText::Doing::Sending, service);
    return {text.happened, text.todo};
}
