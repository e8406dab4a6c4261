// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/Exceptions.h"

#include "tests/support/Runner.h"

namespace {
bool isSame(const QString &expected, const Violation &violation)
{
    return expected == violation.request || expected == QStringLiteral("%1 %2").arg(violation.status).arg(violation.request);
}
} // namespace

Exceptions::Exceptions(const QString &file)
{
    QFile list(sourcePath(QStringLiteral("tests/contract/exceptions.json")));
    if (!list.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(list.fileName()));
    QJsonParseError error;
    const QJsonArray all = QJsonDocument::fromJson(list.readAll(), &error).array();
    if (error.error != QJsonParseError::NoError)
        qFatal("exceptions.json: %s", qPrintable(error.errorString()));
    const QString version = file.chopped(5);
    for (const QJsonValue &each : all) {
        if (!each[QLatin1String("files")].toArray().contains(file))
            continue;
        if (each[QLatin1String("why")].toString().isEmpty())
            qFatal("exceptions.json: an exception without a reason");
        const QJsonArray requests = each[QLatin1String("requests")].toArray();
        for (const QJsonValue &request : requests)
            m_rows.append({request.toString().replace(QLatin1String("{version}"), version), each[QLatin1String("at")].toString(),
                           each[QLatin1String("says")].toString()});
    }
}

bool Exceptions::covers(const Violation &violation)
{
    bool found = false;
    for (Row &row : m_rows) {
        if (row.at != violation.at || row.says != violation.says || !isSame(row.request, violation))
            continue;
        row.used = true;
        found = true;
    }
    return found;
}

QStringList Exceptions::unused() const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        if (!row.used)
            lines.append(QStringLiteral("%1, %2: %3").arg(row.request, row.at, row.says));
    }
    return lines;
}
