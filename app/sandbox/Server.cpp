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
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace sandbox {

namespace {

constexpr const char *sentMethod = "sentMethod";
constexpr qsizetype longestMethod = 32;

/// Keeps the word with which the next request begins, as Qt keeps none of a method that it does not know; an empty one
/// where the word came in pieces, and nothing before anything has come.
void lookAhead(QTcpSocket &socket)
{
    const QByteArray start = socket.peek(longestMethod);
    const QByteArray word = start.trimmed().split(' ').first();
    const bool whole = start.indexOf(' ') > 0;
    socket.setProperty(sentMethod, start.isEmpty() ? QVariant() : QVariant(whole ? word : QByteArray()));
}

class Listener final : public QTcpServer
{
protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        // Before the one that takes the request apart, which reads it away.
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (!socket->property(sentMethod).isValid())
                lookAhead(*socket);
        });
        addPendingConnection(socket);
    }
};

QByteArray methodName(QHttpServerRequest::Method method, const QByteArray &sent)
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
        return sent.isEmpty() ? QByteArrayLiteral("UNKNOWN") : sent;
    }
}

QString formDecoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

/// Taken apart by hand: routes would decode before they split, and an id may hold a slash.
Call callOf(const QHttpServerRequest &request, const QByteArray &method)
{
    Call call;
    call.method = methodName(request.method(), method);
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
        const Call call = callOf(request, socket->property(sentMethod).toByteArray());
        lookAhead(*socket); // of two that came in one go the second is not announced again
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
    auto listener = std::make_unique<Listener>();
    if (!listener->listen(QHostAddress(QHostAddress::LocalHost), port))
        return 0;
    const quint16 taken = listener->serverPort();
    m_front->bind(listener.release());
    return taken;
}

} // namespace sandbox
