// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

/// Asks a pretended service as the HTTP front would, without HTTP.
class Ask
{
public:
    Ask(sandbox::Service &service, const char *instant) : m_service(service) { at(instant); }

    /// Moves the world's clock.
    void at(const char *instant) { now = QDateTime::fromString(QString::fromUtf8(instant), Qt::ISODateWithMs).toUTC(); }

    /// `target` is a path with its query, still encoded: "/api/v2026.1/trainees?status=deferred".
    sandbox::Answer send(const char *method, const QString &target, const QByteArray &body = {})
    {
        sandbox::Call call;
        call.method = method;
        const qsizetype mark = target.indexOf(QLatin1Char('?'));
        call.path = target.left(mark);
        for (const QString &segment : call.path.split(QLatin1Char('/'), Qt::SkipEmptyParts))
            call.segments.append(QUrl::fromPercentEncoding(segment.toUtf8()));
        if (mark >= 0) {
            for (const QString &pair : target.mid(mark + 1).split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
                const qsizetype equals = pair.indexOf(QLatin1Char('='));
                const auto decoded = [](QString text) {
                    return QUrl::fromPercentEncoding(text.replace(QLatin1Char('+'), QLatin1Char(' ')).toUtf8());
                };
                call.query.append({decoded(pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1))});
            }
        }
        call.headers = headers;
        if (!bearer.isEmpty())
            call.headers.append({"authorization", "Bearer " + bearer});
        if (!body.isEmpty())
            call.headers.emplaceBack("content-type", "application/json");
        call.body = body;
        call.now = now;
        return m_service.answer(call);
    }
    sandbox::Answer get(const QString &target) { return send("GET", target); }
    sandbox::Answer post(const QString &target, const QByteArray &body) { return send("POST", target, body); }

    static QJsonObject object(const sandbox::Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    static QByteArray header(const sandbox::Answer &answer, const QByteArray &name)
    {
        for (const auto &[key, value] : answer.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }

    QByteArray bearer;                                          ///< "" sends no Authorization
    QList<std::pair<QByteArray, QByteArray>> headers;           ///< sent with every request, names in lower case
    QDateTime now;

private:
    sandbox::Service &m_service;
};

/// A world part written as JSON in a test; a slip in it is a failed test, not a default.
inline QJsonValue worldPart(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("world of the test: %s at %d", qUtf8Printable(error.errorString()), error.offset);
    return document.object();
}
