// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Ledger.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace sandbox {

namespace {

/// A sign-in's form without the secret. A body that is no form may hold one anywhere, so none of it is kept.
QByteArray withoutSecret(const Call &call)
{
    if (!call.header("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return {};
    QByteArrayList kept;
    for (const QByteArray &pair : call.body.split('&')) {
        const QByteArray name = QByteArray::fromPercentEncoding(pair.left(pair.indexOf('=')));
        if (name != "client_secret" && name != "client_assertion" && name != "password")
            kept.append(pair);
    }
    return kept.join('&');
}

QJsonValue bodyJson(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonValue::Null;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QString::fromUtf8(body);
}

} // namespace

QString instantText(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

void Ledger::add(const QString &service, const Call &call, const Answer &answer)
{
    Entry entry;
    entry.at = call.now;
    entry.service = service;
    entry.method = call.method;
    entry.path = call.target.isEmpty() ? call.path : call.target;
    entry.owner = answer.owner;
    entry.body = answer.signIn ? withoutSecret(call) : call.body;
    entry.status = answer.status;
    entry.write = !answer.signIn && call.method != "GET" && call.method != "HEAD";
    m_entries.push_back(std::move(entry));
}

qsizetype Ledger::count(bool writesOnly) const
{
    return std::count_if(m_entries.begin(), m_entries.end(), [writesOnly](const Entry &entry) { return entry.write || !writesOnly; });
}

QJsonObject Ledger::toJson(bool writesOnly) const
{
    QJsonArray requests;
    for (const Entry &entry : m_entries) {
        if (writesOnly && !entry.write)
            continue;
        requests.append(QJsonObject{
            {QStringLiteral("at"), instantText(entry.at)},
            {QStringLiteral("service"), entry.service},
            {QStringLiteral("method"), QString::fromLatin1(entry.method)},
            {QStringLiteral("path"), entry.path},
            {QStringLiteral("owner"), entry.owner.isEmpty() ? QJsonValue() : QJsonValue(entry.owner)},
            {QStringLiteral("body"), bodyJson(entry.body)},
            {QStringLiteral("status"), entry.status},
        });
    }
    return {{QStringLiteral("requests"), requests}};
}

} // namespace sandbox
