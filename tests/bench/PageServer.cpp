// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PageServer.h"

#include "tests/bench/Pages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QSocketNotifier>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <cstdio>
#include <unistd.h>

namespace {
const QByteArray nothing = "{\"data\":[]}";

/// Whole answers by path and page.
class Server : public QTcpServer
{
public:
    explicit Server(int participants)
    {
        put(QStringLiteral("delivery-partners"), 1, Pages::deliveryPartners());
        put(QStringLiteral("statements"), 1, Pages::statementList());
        for (int from = 0, page = 1; from < participants; from += Pages::size, ++page)
            put(QStringLiteral("participants"), page, Pages::participants(from, std::min(Pages::size, participants - from)));
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

private:
    void put(const QString &list, int page, const QByteArray &body) { m_pages.insert(list + QLatin1Char('/') + QString::number(page), body); }

    void answer(QTcpSocket &socket)
    {
        // GETs only: a request ends with its headers.
        QByteArray pending = socket.property("pending").toByteArray() + socket.readAll();
        for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
            const QUrl url = QUrl::fromEncoded(pending.left(pending.indexOf("\r\n")).split(' ').value(1));
            pending.remove(0, end + 4);
            const QString page = url.query(QUrl::FullyDecoded).section(QStringLiteral("page[page]="), 1).section(QLatin1Char('&'), 0, 0);
            const QByteArray body = m_pages.value(url.path().section(QLatin1Char('/'), -1) + QLatin1Char('/') + page, nothing);
            const QString now = QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: " + now.toLatin1() + "\r\nContent-Length: " + QByteArray::number(body.size())
                         + "\r\n\r\n");
            socket.write(body);
        }
        socket.setProperty("pending", pending);
    }

    QHash<QString, QByteArray> m_pages;
};
} // namespace

int PageServer::run(int argc, char **argv, int participants)
{
    QCoreApplication application(argc, argv);
    Server server(participants);
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QSocketNotifier parent(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&parent, &QSocketNotifier::activated, &application, [] { QCoreApplication::exit(0); });
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return application.exec();
}

quint16 PageServer::start(QProcess &process, int participants)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve"), QString::number(participants)});
    while (process.state() != QProcess::NotRunning && !process.canReadLine()) {
        if (!process.waitForReadyRead(60'000))
            return 0;
    }
    return process.readLine().trimmed().toUShort();
}
