// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection as a file for a colleague: its address and settings, and no token.
#include "app/FilesInside.h"

#include "app/base/Reading.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

namespace {
constexpr qint64 longest = 256 * 1024; // bytes

Error wrong(const char *detail)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.detail = QString::fromLatin1(detail);
    return error;
}

/// A token may be sent there: by the same rule as requests are.
bool isSafe(const QString &address) { return !refusedAddress(QUrl(address, QUrl::StrictMode)); }

/// Whose addresses these are. What a file calls itself counts for nothing: under the banner of a service a person types their
/// token, and it goes to these.
Environment environmentOf(const Connection &connection, const Service &service)
{
    Connection own = connection;
    own.tokenEndpoint.clear();
    const auto signIn = service.tokenRequest(own, {}, {});
    const bool isOwnSignIn = connection.tokenEndpoint.isEmpty() || (signIn && signIn->url == QUrl(connection.tokenEndpoint));
    for (const auto &[environment, address] : service.traits().endpoints) {
        if (isOwnSignIn && address == connection.endpoint)
            return environment;
    }
    return Environment::Other;
}
} // namespace

QFuture<Result<Connection>> Files::openConnection(const QString &path)
{
    return run<Connection>(path, [this, path](Job &) -> Result<Connection> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, file.errorString());
        if (file.size() > longest)
            return fail(wrong("otherFile"));
        const Result<QByteArray> bytes = Reading::rest(file);
        if (!bytes)
            return fail(bytes.error());
        Connection connection = Connection::fromJson(QJsonDocument::fromJson(*bytes).object());
        const Service *service = m_in.services->service(connection.service);
        while (connection.endpoint.endsWith(QLatin1Char('/')))
            connection.endpoint.chop(1);
        if (service == nullptr || connection.endpoint.isEmpty())
            return fail(wrong("otherFile"));
        if (!isSafe(connection.endpoint) || (!connection.tokenEndpoint.isEmpty() && !isSafe(connection.tokenEndpoint)))
            return fail(wrong("address"));
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        connection.environment = environmentOf(connection, *service);
        return connection;
    });
}

QFuture<Result<Done>> Files::saveConnection(const Connection &connection, const QString &path)
{
    return run<Done>(path, [connection, path](Job &) -> Result<Done> {
        QSaveFile file(path);
        const QByteArray text = QJsonDocument(connection.toJson()).toJson();
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorKind::Storage, file.errorString());
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (file.write(text) != text.size() || !file.commit())
            return fail(ErrorKind::Storage, file.errorString());
        return Done{};
    });
}
