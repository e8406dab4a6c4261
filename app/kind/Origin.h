// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"

#include <QtCore/QUrl>

namespace Origin {

/// Scheme, host and port of an address.
inline QString place(const QString &address)
{
    const QUrl url(address);
    const int usual = url.scheme() == QLatin1String("http") ? 80 : 443;
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host().toLower()).arg(url.port(usual));
}

/// Where a connection's requests and its sign-in go.
inline QString of(const Connection &connection)
{
    return QString(place(connection.endpoint) + QLatin1Char(' ') + place(connection.tokenEndpoint));
}

/// Whether what signs one of them in may be shown to the other: a token goes to the address that it was pasted for only.
inline bool same(const Connection &one, const Connection &other) { return of(one) == of(other); }

/// A secret as it is kept: with the address that it is for, since the connection's own may change while the keychain is
/// silent or the desk ends.
inline QString sealed(const Connection &connection, const QString &secret)
{
    return QString(QStringLiteral("for ") + of(connection) + QLatin1Char('\n') + secret);
}

/// What was kept for this connection's address; empty: it is for another. One without an address serves on this computer only.
inline QString opened(const Connection &connection, const QString &kept)
{
    const QString seal = sealed(connection, {});
    if (kept.startsWith(seal))
        return kept.mid(seal.size());
    const QString host = QUrl(connection.endpoint).host();
    const bool isHere = host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") || host == QLatin1String("localhost");
    return isHere && !kept.startsWith(QLatin1String("for http")) ? kept : QString();
}

} // namespace Origin
