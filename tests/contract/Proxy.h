// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/net/HttpClient.h"
#include "app/sandbox/Server.h"

#include <QtCore/QProcess>

#include <optional>

/// Where an exchange is not as the published file says.
struct Violation {
    QString request; ///< "POST /api/v2026.1/trainees/{id}/defer"
    int status = 0;  ///< of the answer
    QString at;      ///< "response.body.data.degrees.*.grade"
    QString says;    ///< Prism's words

    QString line() const { return QStringLiteral("%1 → %2, %3: %4").arg(request).arg(status).arg(at, says); }
};

/// A practice server behind Prism, which holds each request and each answer against a published OpenAPI file.
class Proxy
{
public:
    Proxy(sandbox::World &world, const QString &file);
    ~Proxy();

    /// Why it does not run; empty: it does.
    QString fault() const { return m_fault; }
    QString endpoint() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// Through the proxy; what it found is added to violations().
    Response send(const Request &request, const QByteArray &token);
    const QList<Violation> &violations() const { return m_violations; }
    int exchanges() const { return m_exchanges; }

private:
    void note(const Request &request, const Response &response);

    SystemClock m_clock;
    HttpClient m_client;
    sandbox::Server m_server;
    QProcess m_prism;
    quint16 m_port = 0;
    QString m_fault;
    QList<Violation> m_violations;
    int m_exchanges = 0;
};
