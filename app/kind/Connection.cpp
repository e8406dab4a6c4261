// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <array>

namespace {
constexpr std::array environmentNames = {"live", "sandbox", "practice", "other"};
}

QString environmentName(Environment environment)
{
    return QLatin1String(environmentNames.at(size_t(environment)));
}

Environment environmentFromName(const QString &name)
{
    for (size_t i = 0; i < environmentNames.size(); ++i) {
        if (name == QLatin1String(environmentNames.at(i)))
            return Environment(i);
    }
    return Environment::Other;
}

QJsonObject Connection::toJson() const
{
    QJsonArray table;
    for (const Operation &operation : operations)
        table.append(QJsonObject{{QStringLiteral("id"), operation.id},
                                 {QStringLiteral("method"), operation.method},
                                 {QStringLiteral("path"), operation.path}});
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("service"), service},
            {QStringLiteral("environment"), environmentName(environment)},
            {QStringLiteral("endpoint"), endpoint},
            {QStringLiteral("version"), version},
            {QStringLiteral("organisation"), organisation},
            {QStringLiteral("ours"), ours},
            {QStringLiteral("cycles"), QJsonArray::fromStringList(cycles)},
            {QStringLiteral("tokenExpires"), tokenExpires.isValid() ? QJsonValue(tokenExpires.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("tokenHeader"), tokenHeader},
            {QStringLiteral("tokenEndpoint"), tokenEndpoint},
            {QStringLiteral("scope"), scope},
            {QStringLiteral("operations"), table},
            {QStringLiteral("olderStatusPath"), olderStatusPath},
            {QStringLiteral("holdSeconds"), holdSeconds},
            {QStringLiteral("autoSend"), autoSend},
            {QStringLiteral("secondPerson"), QJsonArray::fromStringList(secondPerson)},
            {QStringLiteral("secondPersonOver"), secondPersonOver},
            {QStringLiteral("file"), file},
            {QStringLiteral("fileName"), fileName},
            {QStringLiteral("fileAt"), fileAt.isValid() ? QJsonValue(fileAt.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()}};
}

Connection Connection::fromJson(const QJsonObject &json)
{
    Connection connection;
    const auto text = [&json](const char *key, const QString &otherwise = QString()) {
        return json.value(QLatin1String(key)).toString(otherwise);
    };
    connection.id = text("id");
    connection.name = text("name");
    connection.service = text("service");
    connection.environment = environmentFromName(text("environment"));
    connection.endpoint = text("endpoint");
    connection.version = text("version");
    connection.organisation = text("organisation");
    connection.ours = text("ours");
    const QJsonArray cycles = json.value(QStringLiteral("cycles")).toArray();
    for (const QJsonValue &cycle : cycles)
        connection.cycles.append(cycle.toString());
    connection.tokenExpires = QDate::fromString(text("tokenExpires"), Qt::ISODate);
    connection.tokenHeader = text("tokenHeader", connection.tokenHeader);
    connection.tokenEndpoint = text("tokenEndpoint");
    connection.scope = text("scope");
    const QJsonArray table = json.value(QStringLiteral("operations")).toArray();
    for (const QJsonValue &row : table)
        connection.operations.append({row[QStringLiteral("id")].toString(), row[QStringLiteral("method")].toString(),
                                      row[QStringLiteral("path")].toString()});
    connection.olderStatusPath = json.value(QStringLiteral("olderStatusPath")).toBool();
    connection.holdSeconds = qBound(0, json.value(QStringLiteral("holdSeconds")).toInt(connection.holdSeconds), 600);
    connection.autoSend = json.value(QStringLiteral("autoSend")).toBool(true);
    const QJsonArray second = json.value(QStringLiteral("secondPerson")).toArray();
    for (const QJsonValue &command : second)
        connection.secondPerson.append(command.toString());
    connection.secondPersonOver = qMax(0, json.value(QStringLiteral("secondPersonOver")).toInt());
    connection.file = text("file");
    connection.fileName = text("fileName");
    connection.fileAt = QDateTime::fromString(text("fileAt"), Qt::ISODateWithMs);
    return connection;
}

const char *serviceTitle(const QString &service)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("registerTrainees"), QT_TRANSLATE_NOOP("Services", "Register")},
        {QStringLiteral("earlyCareer"), QT_TRANSLATE_NOOP("Services", "RECT")},
        {QStringLiteral("workBased"), QT_TRANSLATE_NOOP("Services", "TEC")},
    };
    return titles.value(service, "");
}
