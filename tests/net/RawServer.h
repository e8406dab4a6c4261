// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>

#include <functional>
#include <optional>

/// A server on loopback that knows nothing of HTTP but where a request ends: what it answers, and whether, is the
/// test's. With a configuration it speaks TLS.
class RawServer : public QTcpServer
{
public:
    /// Called with each whole request.
    using Handler = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit RawServer(Handler handler = {}, std::optional<QSslConfiguration> tls = std::nullopt)
        : m_handler(std::move(handler)), m_tls(std::move(tls))
    {
        listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = QStringLiteral("/"), const QString &host = QStringLiteral("127.0.0.1")) const
    {
        const QString scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
        return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, host).arg(serverPort()).arg(path));
    }
    /// Requests that arrived whole.
    QList<QByteArray> requests;
    int connections = 0;
    QPointer<QTcpSocket> last;

    static void answer(QTcpSocket *socket, const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body);
        socket->flush();
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        last = socket;
        socket->setSocketDescriptor(descriptor);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            while (const qsizetype end = lengthOfFirst(*buffer)) {
                const QByteArray request = buffer->left(end);
                buffer->remove(0, end);
                requests.append(request);
                if (m_handler)
                    m_handler(socket, request);
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    /// 0: not whole yet.
    static qsizetype lengthOfFirst(const QByteArray &bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return 0;
        qsizetype body = 0;
        for (const QByteArray &line : bytes.left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                body = line.mid(15).trimmed().toLongLong();
        }
        const qsizetype whole = head + 4 + body;
        return bytes.size() >= whole ? whole : 0;
    }

    Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
};
