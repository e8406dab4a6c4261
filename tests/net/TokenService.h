// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Auth.h"
#include "tests/net/Answer.h"
#include "tests/net/RawServer.h"

#include <QtCore/QPointer>

#include <algorithm>

namespace tokenService {

inline QByteArray bearerOf(const QByteArray &request)
{
    const qsizetype at = request.indexOf("Authorization: Bearer ");
    return at < 0 ? QByteArray() : request.mid(at + 22, request.indexOf("\r\n", at) - at - 22);
}

/// The service and its token endpoint on one port: "/token" gives t1, t2, … and all else takes the newest.
struct Service {
    Service()
        : server([this](QTcpSocket *socket, const QByteArray &request) { answer(socket, request); })
    {
    }
    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        if (request.startsWith("POST /token")) {
            ++fetches;
            if (hold)
                held.append(socket);
            else
                grant(socket);
            return;
        }
        const bool good = !refuseAll && bearerOf(request) == current;
        RawServer::answer(socket, good ? "{}" : "{\"error\":\"Unauthorized\"}", good ? "200 OK" : "401 Unauthorized");
    }
    void grant(QTcpSocket *socket)
    {
        if (!tokenAnswer.isEmpty())
            return RawServer::answer(socket, tokenAnswer, tokenStatus, tokenHeaders);
        current = "t" + QByteArray::number(++granted);
        RawServer::answer(socket, "{\"access_token\":\"" + current + "\",\"token_type\":\"Bearer\"" + expiry + "}");
    }
    SignInWay way()
    {
        SignInWay way;
        way.tokenRequest = [url = server.url(QStringLiteral("/token"))] {
            Request request = writeOf(Method::Post, url, "grant_type=client_credentials");
            request.contentType = "application/x-www-form-urlencoded";
            request.headers = {{"Authorization", "Basic Y2xpZW50OnNlY3JldA=="}};
            return request;
        };
        return way;
    }
    Request write() { return writeOf(Method::Put, server.url(QStringLiteral("/do")), "{}"); }
    int done() const
    {
        return int(std::ranges::count_if(server.requests, [](const QByteArray &request) { return request.startsWith("PUT /do"); }));
    }

    RawServer server;
    QByteArray current;
    QByteArray expiry;
    QByteArray tokenAnswer;
    QByteArray tokenStatus = "200 OK";
    QByteArray tokenHeaders;
    bool refuseAll = false;
    bool hold = false;
    QList<QPointer<QTcpSocket>> held;
    int fetches = 0;
    int granted = 0;
};

} // namespace tokenService
