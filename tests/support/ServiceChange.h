// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Desk.h"

#include <QtCore/QJsonArray>

/// What a colleague does at the service, of which this desk hears by reading.
namespace ServiceChange {

/// One of our declarations that can be voided, and is not yet.
inline QString voidable(Desk &desk)
{
    const QString ours = desk.core().currentConnection(QStringLiteral("earlyCareer")).ours;
    const QList<Row> rows = desk.rows(QStringLiteral("declaration"));
    for (const Row &row : rows) {
        const Values values = desk.record(QStringLiteral("declaration"), row.id)->record.values;
        const QString state = values.text(QStringLiteral("state"));
        const bool open = state == QLatin1String("submitted") || state == QLatin1String("eligible");
        if (open && values.text(QStringLiteral("lead_provider_name")) == ours)
            return row.id;
    }
    return {};
}

/// Voids that declaration there, and waits until the desk has read it.
inline bool voided(PracticeServer &server, Desk &desk, const QString &id)
{
    const Connection connection = desk.core().currentConnection(QStringLiteral("earlyCareer"));
    QJsonObject world = server.world().save();
    QJsonObject part = world[QLatin1String("earlyCareer")].toObject();
    QJsonArray declarations = part[QLatin1String("declarations")].toArray();
    for (QJsonValueRef each : declarations) {
        QJsonObject one = each.toObject();
        if (one[QLatin1String("id")].toString() != id)
            continue;
        one[QLatin1String("payment_status")] = QStringLiteral("voided");
        one[QLatin1String("updated_at")] = desk.core().serviceNow(connection.id).toUTC().toString(Qt::ISODate);
        each = one;
    }
    part[QLatin1String("declarations")] = declarations;
    world[QLatin1String("earlyCareer")] = part;
    server.replace(world);
    desk.core().refresh(connection.id);
    return Desk::until([&] { return desk.record(QStringLiteral("declaration"), id)->record.values.text(QStringLiteral("state")) == QLatin1String("voided"); });
}

} // namespace ServiceChange
