// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/agreements/Operations.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

// A resource of a static library is linked in only where it is asked for; the macro cannot stand in a namespace.
static void linkResources() { Q_INIT_RESOURCE(api); }

namespace {
QList<Operation> readTable()
{
    linkResources();
    QFile file(QStringLiteral(":/operations/work-based.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the compiled-in operation table is missing");
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("operations")).toArray();
    QList<Operation> table;
    for (const QJsonValue &row : rows) {
        table.append({row[QStringLiteral("id")].toString(), row[QStringLiteral("method")].toString(),
                      row[QStringLiteral("path")].toString()});
    }
    return table;
}
} // namespace

const QList<Operation> &Operations::assumed()
{
    static const QList<Operation> table = readTable();
    return table;
}

Operation Operations::of(const Connection &connection, const QString &id)
{
    Operation operation{id, {}, {}};
    for (const QList<Operation> &table : {assumed(), connection.operations}) {
        for (const Operation &row : table) {
            if (row.id != id)
                continue;
            if (!row.method.trimmed().isEmpty())
                operation.method = row.method.trimmed().toUpper();
            if (!row.path.trimmed().isEmpty())
                operation.path = row.path.trimmed();
        }
    }
    return operation;
}
