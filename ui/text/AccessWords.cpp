// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/AccessWords.h"

#include "app/kind/Access.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

QString AccessWords::serviceInFull(const QString &service)
{
    const AccessSpec access = accessTo(service);
    return *access.name == '\0' ? Words::serviceName(service) : QCoreApplication::translate("Access", access.name);
}

QString AccessWords::full(const QString &service)
{
    const AccessSpec access = accessTo(service);
    QStringList parts;
    for (const char *text : {access.who, access.how, access.without}) {
        if (*text != '\0')
            parts.append(QCoreApplication::translate("Access", text));
    }
    if (parts.isEmpty())
        return {};
    parts.append(QCoreApplication::translate("AccessWords", "As of %1.").arg(Words::date(access.asOf)));
    return parts.join(QLatin1Char(' '));
}
