// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/Cases.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {

QString compact(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString written(const Request &request)
{
    static const char *const methods[] = {"GET", "POST", "PUT", "DELETE"};
    QString text = QLatin1String(methods[int(request.method)]) + QStringLiteral(" ") + QString::fromLatin1(request.url.toEncoded()) + u'\n';
    for (const auto &[name, value] : request.headers)
        text += QStringLiteral("  ") + QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromLatin1(value) + u'\n';
    if (!request.body.isEmpty())
        text += QStringLiteral("  Content-Type: ") + QString::fromLatin1(request.contentType) + QStringLiteral("\n  ") + QString::fromUtf8(request.body) + u'\n';
    if (!request.signedIn)
        text += QStringLiteral("  (without a token)\n");
    return text;
}

QString written(const std::optional<Request> &request) { return request ? written(*request) : QStringLiteral("nothing to ask\n"); }

QString written(const Error &error)
{
    return QStringLiteral("error ") + QString::fromUtf8(QJsonDocument(toJson(error)).toJson(QJsonDocument::Indented));
}

QString written(const QList<KindRecord> &records)
{
    QString text;
    for (const KindRecord &one : records) {
        text += one.kind + u' ' + one.record.id + QStringLiteral(" at ") + one.record.updatedAt + u'\n';
        const QJsonObject values = one.record.values.toJson();
        for (auto it = values.begin(); it != values.end(); ++it)
            text += QStringLiteral("  ") + it.key() + QStringLiteral(" = ") + compact(it.value()) + u'\n';
    }
    return text;
}

QString written(const Page &page)
{
    QString text = QStringLiteral("page since ") + page.since + QStringLiteral(", total ") + QString::number(page.total) + u'\n';
    if (page.next)
        text += QStringLiteral("next: page %1 of scope \"%2\" since \"%3\"\n").arg(page.next->page).arg(page.next->scope, page.next->since);
    for (const auto &[from, to] : page.moved)
        text += QStringLiteral("moved: ") + from + QStringLiteral(" to ") + to + u'\n';
    return text + written(page.records);
}

QString written(const Outcome &outcome)
{
    static const char *const means[] = {"applied", "expected", "refused", "changed", "sign in", "busy", "doubtful"};
    QString text = QLatin1String(means[int(outcome.means)]) + QStringLiteral("\n");
    for (const QString &id : outcome.refetch)
        text += QStringLiteral("read again: ") + id + u'\n';
    for (const KindRecord &one : outcome.alsoRead)
        text += QStringLiteral("read also: ") + one.kind + u' ' + compact(one.record.values.toJson()) + u'\n';
    text += written(outcome.records);
    if (outcome.means >= Outcome::Means::Refused)
        text += written(outcome.error);
    return text;
}

QString answer(const Service &service, const Connection &connection, const QJsonObject &item)
{
    const QString ask = item[QStringLiteral("ask")].toString();
    const QString kind = item[QStringLiteral("kind")].toString();
    const QString id = item[QStringLiteral("id")].toString();
    const Values record = Values::fromJson(item[QStringLiteral("record")].toObject());
    const Values before = Values::fromJson(item[QStringLiteral("before")].toObject());
    const Draft draft = Cases::draft(item[QStringLiteral("draft")].toObject());
    const Response response = Cases::response(item[QStringLiteral("response")].toObject());
    const QJsonObject at = item[QStringLiteral("cursor")].toObject();
    const Cursor cursor{at[QStringLiteral("scope")].toString(), at[QStringLiteral("since")].toString(),
                        at[QStringLiteral("page")].toInt(1), at[QStringLiteral("pageSize")].toInt(0)};
    if (ask == QLatin1String("page"))
        return written(service.pageRequest(connection, kind, cursor));
    if (ask == QLatin1String("readPage")) {
        const Result<Page> page = service.readPage(connection, kind, cursor, response);
        return page ? written(*page) : written(page.error());
    }
    if (ask == QLatin1String("one"))
        return written(service.oneRequest(connection, kind, id, record));
    if (ask == QLatin1String("readOne")) {
        const Result<QList<KindRecord>> records = service.readOne(connection, kind, response);
        return records ? written(*records) : written(records.error());
    }
    if (ask == QLatin1String("send")) {
        const Result<Request> request = service.commandRequest(connection, draft, record);
        return request ? written(*request) : written(request.error());
    }
    if (ask == QLatin1String("outcome"))
        return written(service.outcome(connection, draft, response));
    if (ask == QLatin1String("readBack"))
        return written(service.readBack(connection, draft, record));
    if (ask == QLatin1String("applied")) {
        static const char *const words[] = {"yes", "no", "differs", "cannot tell"};
        const Result<Applied> applied = service.applied(connection, draft, before, response);
        return applied ? QLatin1String(words[int(*applied)]) + QStringLiteral("\n") : written(applied.error());
    }
    if (ask == QLatin1String("probe"))
        return written(service.probe(connection));
    if (ask == QLatin1String("probed")) {
        const Result<Done> probed = service.probed(connection, response);
        return probed ? QStringLiteral("well\n") : written(probed.error());
    }
    if (ask == QLatin1String("token"))
        return written(service.tokenRequest(connection, QStringLiteral("clientId"), QStringLiteral("sécret:1")));
    if (ask == QLatin1String("scopes")) {
        const QDate today = QDate::fromString(item[QStringLiteral("today")].toString(), Qt::ISODate);
        return service.scopes(connection, kind, today).join(u' ') + u'\n';
    }
    return QStringLiteral("no such question: ") + ask + u'\n';
}

} // namespace

QJsonObject Cases::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("%s: %s at %d", qPrintable(path), qPrintable(problem.errorString()), problem.offset);
    return document.object();
}

Response Cases::response(const QJsonObject &json)
{
    Response response;
    response.status = json[QStringLiteral("status")].toInt(200);
    response.body = json.contains(QStringLiteral("text")) ? json[QStringLiteral("text")].toString().toUtf8()
                                                          : compact(json[QStringLiteral("json")]).toUtf8();
    if (!json.contains(QStringLiteral("text")) && !json.contains(QStringLiteral("json")))
        response.body.clear();
    const QJsonObject headers = json[QStringLiteral("headers")].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    response.serverDate = QDateTime::fromString(json[QStringLiteral("date")].toString(), Qt::ISODate);
    return response;
}

Draft Cases::draft(const QJsonObject &json)
{
    Draft draft;
    draft.kind = json[QStringLiteral("kind")].toString();
    draft.target = json[QStringLiteral("target")].toString();
    draft.command = json[QStringLiteral("command")].toString();
    draft.values = Values::fromJson(json[QStringLiteral("values")].toObject());
    return draft;
}

QList<Connection> Cases::connections(const QJsonObject &file)
{
    QJsonObject json = file[QStringLiteral("connection")].toObject();
    QList<Connection> connections;
    const QJsonArray versions = file[QStringLiteral("versions")].toArray({json[QStringLiteral("version")]});
    for (const QJsonValue &version : versions) {
        json[QStringLiteral("version")] = version;
        connections.append(Connection::fromJson(json));
    }
    return connections;
}

QString Cases::answers(const Services &services, const QJsonObject &file)
{
    QString text;
    const QJsonArray cases = file[QStringLiteral("cases")].toArray();
    for (const Connection &connection : connections(file)) {
        const Service *service = services.service(connection.service);
        if (service == nullptr)
            return QStringLiteral("no such service: ") + connection.service;
        for (const QJsonValue &item : cases) {
            text += QStringLiteral("## ") + item[QStringLiteral("name")].toString() + QStringLiteral(" (") + connection.version + QStringLiteral(")\n");
            text += answer(*service, connection, item.toObject()) + u'\n';
        }
    }
    return text;
}
