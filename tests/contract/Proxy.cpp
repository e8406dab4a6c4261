// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/Proxy.h"

#include "tests/support/Runner.h"

#include <QtNetwork/QTcpServer>

namespace {
constexpr int patience = 60000; // milliseconds

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A path whose ids are left out, so that one exception speaks for all records.
QString template_(const QString &path)
{
    static const QRegularExpression id(QStringLiteral("^([0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9]{24})$"));
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (id.match(part).hasMatch())
            part = QStringLiteral("{id}");
    }
    return parts.join(u'/');
}

/// A row of a list stands for all.
QString withoutPlaces(QString text)
{
    static const QRegularExpression place(QStringLiteral("(?<=\\.)[0-9]+(?=[. ])"));
    return text.replace(place, QStringLiteral("*"));
}

QString placeOf(const QJsonArray &location)
{
    QStringList parts;
    for (const QJsonValue &part : location) {
        bool number = false;
        part.toVariant().toString().toInt(&number);
        parts.append(number ? QStringLiteral("*") : part.toVariant().toString());
    }
    return parts.join(u'.');
}
} // namespace

Proxy::Proxy(sandbox::World &world, const QString &file) : m_client(m_clock), m_server(world), m_port(freePort())
{
    const QString prism = sourcePath(QStringLiteral("build/contract/node_modules/.bin/prism"));
    if (!QFile::exists(prism)) {
        m_fault = QStringLiteral("Prism is not installed: packaging/test does it");
        return;
    }
    const quint16 practice = m_server.listen(0);
    m_prism.setProcessChannelMode(QProcess::MergedChannels);
    m_prism.start(QStringLiteral("node"),
                  {prism, QStringLiteral("proxy"), sourcePath(QStringLiteral("tests/contract/") + file),
                   QStringLiteral("http://127.0.0.1:%1").arg(practice), QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--host"), QStringLiteral("127.0.0.1")});
    QByteArray said;
    const bool listens = QTest::qWaitFor([&] {
        said += m_prism.readAll();
        return said.contains("Prism is listening") || m_prism.state() == QProcess::NotRunning;
    }, patience);
    if (!listens || !said.contains("Prism is listening"))
        m_fault = QStringLiteral("Prism did not start: ") + QString::fromUtf8(said);
}

Proxy::~Proxy()
{
    m_prism.terminate();
    if (!m_prism.waitForFinished(5000))
        m_prism.kill();
}

Response Proxy::send(const Request &request, const QByteArray &token)
{
    const auto future = m_client.send(request, "Authorization", "Bearer " + token);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("the proxy never answered %s", request.url.toEncoded().constData());
    m_prism.readAll();
    const Result<Response> response = future.result();
    if (!response)
        qFatal("%s: %s", request.url.toEncoded().constData(), qPrintable(response.error().message));
    ++m_exchanges;
    note(request, *response);
    return *response;
}

void Proxy::note(const Request &request, const Response &response)
{
    const QJsonArray all = QJsonDocument::fromJson(response.header("sl-violations")).array();
    const QString asked = QString::fromLatin1(methodName(request.method)) + u' ' + template_(request.url.path());
    for (const QJsonValue &each : all)
        m_violations.append({asked, response.status, placeOf(each[QLatin1String("location")].toArray()), withoutPlaces(each[QLatin1String("message")].toString())});
    // Without an operation for the path there is nothing to hold it against, and Prism answers by itself.
    if (response.header("content-type").contains("problem+json") && response.body.contains("stoplight.io/prism"))
        m_violations.append({asked, response.status, QStringLiteral("request"), QJsonDocument::fromJson(response.body)[QLatin1String("title")].toString()});
}
