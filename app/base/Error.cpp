// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Error.h"

#include <QtCore/QJsonArray>

namespace {
struct KindName {
    ErrorKind kind;
    const char *name;
};
constexpr KindName kindNames[] = {
    {ErrorKind::Offline, "offline"},     {ErrorKind::Unsure, "unsure"},       {ErrorKind::SignIn, "signIn"},
    {ErrorKind::Forbidden, "forbidden"}, {ErrorKind::Missing, "missing"},     {ErrorKind::Conflict, "conflict"},
    {ErrorKind::Invalid, "invalid"},     {ErrorKind::Busy, "busy"},           {ErrorKind::Server, "server"},
    {ErrorKind::Protocol, "protocol"},   {ErrorKind::Storage, "storage"},     {ErrorKind::Cancelled, "cancelled"},
};
} // namespace

QString errorKindName(ErrorKind kind)
{
    for (const KindName &row : kindNames) {
        if (row.kind == kind)
            return QString::fromLatin1(row.name);
    }
    return {};
}

std::optional<ErrorKind> errorKindFromName(const QString &name)
{
    for (const KindName &row : kindNames) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return std::nullopt;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{QStringLiteral("kind"), errorKindName(error.kind)}};
    if (error.http != 0)
        json[QStringLiteral("http")] = error.http;
    if (!error.message.isEmpty())
        json[QStringLiteral("message")] = error.message;
    if (!error.detail.isEmpty())
        json[QStringLiteral("detail")] = error.detail;
    if (!error.fields.isEmpty()) {
        QJsonArray fields;
        for (const FieldError &field : error.fields)
            fields.append(QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("message"), field.message}});
        json[QStringLiteral("fields")] = fields;
    }
    if (error.retryAfter)
        json[QStringLiteral("retryAfter")] = qint64(error.retryAfter->count());
    if (!error.requestId.isEmpty())
        json[QStringLiteral("requestId")] = error.requestId;
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    Error error;
    error.kind = errorKindFromName(json[QStringLiteral("kind")].toString()).value_or(ErrorKind::Protocol);
    error.http = json[QStringLiteral("http")].toInt();
    error.message = json[QStringLiteral("message")].toString();
    error.detail = json[QStringLiteral("detail")].toString();
    const QJsonArray fields = json[QStringLiteral("fields")].toArray();
    for (const QJsonValue &field : fields)
        error.fields.append({field[QStringLiteral("field")].toString(), field[QStringLiteral("message")].toString()});
    if (json.contains(QStringLiteral("retryAfter")))
        error.retryAfter = std::chrono::seconds(json[QStringLiteral("retryAfter")].toInteger());
    error.requestId = json[QStringLiteral("requestId")].toString();
    return error;
}
