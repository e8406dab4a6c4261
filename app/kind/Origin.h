// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"

#include <QtCore/QUrl>

namespace Origin {

/// Whether what signs one of them in may be shown to the other: a token goes to the address that it was pasted for only.
inline bool same(const Connection &one, const Connection &other)
{
    const auto of = [](const QString &address) {
        const QUrl url(address);
        const int usual = url.scheme() == QLatin1String("http") ? 80 : 443;
        return std::tuple(url.scheme(), url.host().toLower(), url.port(usual));
    };
    return of(one.endpoint) == of(other.endpoint) && of(one.tokenEndpoint) == of(other.tokenEndpoint);
}

} // namespace Origin
