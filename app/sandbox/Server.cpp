// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Server.h"

#include "app/sandbox/Control.h"

#include <QtCore/QLocale>
#include <QtCore/QUrl>
#include <QtHttpServer/QAbstractHttpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

namespace sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Connect:
        return "CONNECT";
    default:
        return "UNKNOWN";
    }
}

QString formDecoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

/// Taken apart by hand: routes would decode before they split, and an id may hold a slash.
Call callOf(const QHttpServerRequest &request)
{
    Call call;
    call.method = methodName(request.method());
    const QUrl url = request.url();
    call.path = url.path(QUrl::FullyEncoded);
    call.target = call.path;
    for (const QString &segment : call.path.split(QLatin1Char('/'), Qt::SkipEmptyParts))
        call.segments.append(QUrl::fromPercentEncoding(segment.toUtf8()));

    if (url.hasQuery()) {
        const QString query = url.query(QUrl::FullyEncoded);
        call.target += QLatin1Char('?') + query;
        for (const QByteArray &pair : query.toUtf8().split('&')) {
            if (pair.isEmpty())
                continue;
            const qsizetype equals = pair.indexOf('=');
            if (equals < 0)
                call.query.append({formDecoded(pair), QString()});
            else
                call.query.append({formDecoded(pair.left(equals)), formDecoded(pair.mid(equals + 1))});
        }
    }
    for (const auto &[name, value] : request.headers())
        call.headers.append({name.toLower(), value});
    call.body = request.body();
    return call;
}

/// RFC 7231, 7.1.1.1, whatever the computer's language.
QByteArray httpDate(const QDateTime &instant)
{
    return QLocale::c().toString(instant.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace

class Server::Front final : public QAbstractHttpServer
{
public:
    explicit Front(World &world) : m_world(world) { }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const Call call = callOf(request);
        const Answer answer = isControl(call.segments) ? control(m_world, call) : m_world.answer(call);

        QHttpServerResponder responder = makeResponder(request, socket);
        responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
        // After the answer: a request that moves the clock is dated by the moved one.
        responder.writeHeader("Date", httpDate(m_world.now()));
        for (const auto &[name, value] : answer.headers)
            responder.writeHeader(name, value);
        const bool bodyless = answer.status == 204 || answer.status == 304;
        if (!bodyless) {
            if (!answer.body.isEmpty())
                responder.writeHeader("Content-Type", answer.type);
            responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
        }
        const bool closing = call.header("connection").toLower().contains("close");
        if (closing)
            responder.writeHeader("Connection", "close");
        responder.writeBody(bodyless || call.method == "HEAD" ? QByteArray() : answer.body);
        if (closing)
            socket->disconnectFromHost();
        return true;
    }

    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        makeResponder(request, socket).write(QHttpServerResponder::StatusCode::NotFound);
    }

private:
    World &m_world;
};

Server::Server(World &world) : m_front(std::make_unique<Front>(world)) { }

Server::~Server() = default;

quint16 Server::listen(quint16 port)
{
    return m_front->listen(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace sandbox
