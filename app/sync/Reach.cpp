// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Reach.h"

#include <QtNetwork/QTcpSocket>

Reach::Reach(const QUrl &endpoint, std::chrono::seconds every, Clock &clock, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_every(every), m_clock(clock)
{
}

void Reach::start()
{
    if (std::exchange(m_running, true))
        return;
    m_clock.after(m_every, this, [this] { knock(); });
}

void Reach::knock()
{
    auto *socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
        m_running = false;
        Q_EMIT found();
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        m_clock.after(m_every, this, [this] { knock(); });
    });
    const int port = m_endpoint.port(m_endpoint.scheme() == QLatin1String("https") ? 443 : 80);
    socket->connectToHost(m_endpoint.host(), quint16(port));
}
