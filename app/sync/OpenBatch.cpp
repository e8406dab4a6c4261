// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/OpenBatch.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMutex>

#include <set>

namespace {
/// Goes with its connection: OutboxTable::removeConnection takes all notes of that name.
QString keyOf(const QString &connection) { return QStringLiteral("openBatch/") + connection; }

/// A finding's words are source texts that live as long as the program; those that were read do so as well.
const char *lasting(const QString &message)
{
    static QMutex mutex;
    static std::set<QByteArray> all;
    const QMutexLocker lock(&mutex);
    return all.insert(message.toUtf8()).first->constData();
}

QJsonObject toJson(const Finding &said)
{
    QJsonObject arguments;
    for (auto it = said.arguments.cbegin(); it != said.arguments.cend(); ++it) {
        const bool isDay = it->typeId() == QMetaType::QDate;
        arguments.insert(it.key(), isDay ? QJsonValue(QJsonObject{{QStringLiteral("day"), it->toDate().toString(Qt::ISODate)}}) : QJsonValue::fromVariant(*it));
    }
    return {{QStringLiteral("rule"), said.rule},
            {QStringLiteral("field"), said.field},
            {QStringLiteral("warns"), said.severity == Severity::Warn},
            {QStringLiteral("message"), QString::fromUtf8(said.message)},
            {QStringLiteral("arguments"), arguments}};
}

Finding findingOf(const QJsonObject &json)
{
    Finding said;
    said.rule = json[QStringLiteral("rule")].toString();
    said.field = json[QStringLiteral("field")].toString();
    said.severity = json[QStringLiteral("warns")].toBool() ? Severity::Warn : Severity::Block;
    said.message = lasting(json[QStringLiteral("message")].toString());
    const QJsonObject arguments = json[QStringLiteral("arguments")].toObject();
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isObject())
            said.arguments.insert(it.key(), QDate::fromString(value[QStringLiteral("day")].toString(), Qt::ISODate));
        else
            said.arguments.insert(it.key(), value.isDouble() ? QVariant(value.toInteger()) : value.toVariant());
    }
    return said;
}

QJsonObject toJson(const BatchItem &item)
{
    QJsonObject json{{QStringLiteral("row"), item.row}, {QStringLiteral("id"), item.target}};
    if (!item.values.isEmpty())
        json.insert(QStringLiteral("values"), item.values.toJson());
    if (item.leftOut)
        json.insert(QStringLiteral("out"), true);
    if (item.takenIn)
        json.insert(QStringLiteral("in"), true);
    if (item.entry != 0)
        json.insert(QStringLiteral("entry"), item.entry);
    if (item.line != 0)
        json.insert(QStringLiteral("line"), item.line);
    QJsonArray said;
    for (const Finding &each : item.said)
        said.append(toJson(each));
    if (!said.isEmpty())
        json.insert(QStringLiteral("said"), said);
    return json;
}

BatchItem itemOf(const QJsonObject &json)
{
    BatchItem item;
    item.row = json[QStringLiteral("row")].toInteger();
    item.target = json[QStringLiteral("id")].toString();
    item.values = Values::fromJson(json[QStringLiteral("values")].toObject());
    item.leftOut = json[QStringLiteral("out")].toBool();
    item.takenIn = json[QStringLiteral("in")].toBool();
    item.entry = json[QStringLiteral("entry")].toInteger();
    item.line = json[QStringLiteral("line")].toInt();
    const QJsonArray said = json[QStringLiteral("said")].toArray();
    for (const QJsonValue &each : said)
        item.said.append(findingOf(each.toObject()));
    return item;
}

QString textOf(const BatchPlan &plan)
{
    QJsonArray items;
    for (const BatchItem &item : plan.items)
        items.append(toJson(item));
    const QJsonObject json{{QStringLiteral("kind"), plan.kind},     {QStringLiteral("command"), plan.command},         {QStringLiteral("name"), plan.name},
                           {QStringLiteral("source"), plan.source}, {QStringLiteral("shared"), plan.shared.toJson()}, {QStringLiteral("items"), items}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

BatchPlan planOf(const QString &connection, const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    BatchPlan plan;
    plan.connection = connection;
    plan.kind = json[QStringLiteral("kind")].toString();
    plan.command = json[QStringLiteral("command")].toString();
    plan.name = json[QStringLiteral("name")].toString();
    plan.source = json[QStringLiteral("source")].toString();
    plan.shared = Values::fromJson(json[QStringLiteral("shared")].toObject());
    const QJsonArray items = json[QStringLiteral("items")].toArray();
    for (const QJsonValue &each : items)
        plan.items.append(itemOf(each.toObject()));
    return plan;
}
} // namespace

bool OpenBatch::isBegun(const BatchPlan &plan)
{
    const auto isOwn = [](const BatchItem &item) { return !item.values.isEmpty() || item.leftOut || item.takenIn || item.line != 0 || item.entry != 0; };
    return !plan.items.isEmpty() && (!plan.shared.isEmpty() || std::any_of(plan.items.begin(), plan.items.end(), isOwn));
}

Result<Done> OpenBatch::keep(Stores &stores, const BatchPlan &plan)
{
    const auto connections = stores.outbox.connections();
    if (!connections)
        return fail(connections.error());
    return stores.outboxDb.transaction([&]() -> Result<Done> {
        for (const Connection &each : *connections) {
            const auto old = stores.outbox.note(keyOf(each.id));
            if (!old)
                return fail(old.error());
            const QString text = each.id == plan.connection && !plan.items.isEmpty() ? textOf(plan) : QString();
            if (*old == text)
                continue;
            if (const auto kept = stores.outbox.setNote(keyOf(each.id), text); !kept)
                return kept;
        }
        return Done{};
    });
}

Result<BatchPlan> OpenBatch::read(Stores &stores)
{
    const auto connections = stores.outbox.connections();
    if (!connections)
        return fail(connections.error());
    for (const Connection &each : *connections) {
        const auto text = stores.outbox.note(keyOf(each.id));
        if (!text)
            return fail(text.error());
        if (!text->isEmpty())
            return planOf(each.id, *text);
    }
    return BatchPlan();
}
