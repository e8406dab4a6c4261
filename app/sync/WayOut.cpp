// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/WayOut.h"

#include <QtCore/QCoreApplication>

const FileSpec *WayOut::file(const KindSpec &kind, const QString &command)
{
    for (const FileSpec &each : kind.files) {
        if (!command.isEmpty() && command == QLatin1String(each.command))
            return &each;
    }
    return nullptr;
}

std::optional<Finding> WayOut::refusal(const Connection &connection, const KindSpec &kind, const CommandSpec &command)
{
    if (!connection.isOfFile() || file(kind, QString::fromLatin1(command.id)) != nullptr)
        return std::nullopt;
    return Finding{QStringLiteral("file.noUpload"), {}, Severity::Block,
                   QT_TRANSLATE_NOOP("Rules", "Without a token this cannot be sent, and {service} takes no file for it. Do it on the record’s page in {service}"),
                   {{QStringLiteral("service"), QString::fromLatin1(serviceTitle(connection.service))}}};
}
