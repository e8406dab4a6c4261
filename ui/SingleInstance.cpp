// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SingleInstance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalSocket>

#include <utility>

namespace {
constexpr int patience = 2000; // milliseconds that a second copy tries to reach the first

/// One folder has one name, also where it is reached through a link: only one that is there can be asked for it.
QString properName(const QString &dataDir)
{
    QDir().mkpath(dataDir);
    const QString proper = QFileInfo(dataDir).canonicalFilePath();
    return proper.isEmpty() ? QDir(dataDir).absolutePath() : proper;
}
} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(properName(dataDir))
    , m_lock(m_dataDir + QStringLiteral("/desk.lock"))
{
    const QByteArray hash = QCryptographicHash::hash(m_dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_socket = QStringLiteral("provider-desk-") + QString::fromLatin1(hash);
    // A desk may run for weeks: only a process that is gone makes a lock stale, never its age.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            Q_EMIT raiseRequested();
        }
    });
}

SingleInstance::Outcome SingleInstance::take()
{
    if (!QDir().mkpath(m_dataDir))
        return Outcome::CannotLock;
    if (m_lock.tryLock(0))
        return hold();
    if (m_lock.error() != QLockFile::LockFailedError)
        return Outcome::CannotLock;
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&process, &host, &program))
        return takeOver(); // it names nobody
    if (host.isEmpty() || host == QSysInfo::machineHostName())
        return Outcome::Second;
    m_other = host;
    return Outcome::Elsewhere;
}

SingleInstance::Outcome SingleInstance::takeOver()
{
    // Not where a desk that runs has its hand on it.
    return m_lock.removeStaleLockFile() && m_lock.tryLock(0) ? hold() : Outcome::Second;
}

SingleInstance::Outcome SingleInstance::hold()
{
    QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    // Holding the lock, a socket of that name can only be left from a crash.
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return Outcome::First;
}

void SingleInstance::raiseFirst()
{
    // A socket on this computer connects at once, and a program can only be ended once its events run.
    QTimer::singleShot(0, this, &SingleInstance::knock);
}

void SingleInstance::knock()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        m_raised = true;
        socket->disconnectFromServer();
    });
    const auto end = [this] {
        if (!std::exchange(m_ended, true))
            Q_EMIT finished(m_raised);
    };
    connect(socket, &QLocalSocket::disconnected, this, end);
    connect(socket, &QLocalSocket::errorOccurred, this, end);
    QTimer::singleShot(patience, this, end);
    socket->connectToServer(m_socket);
}
