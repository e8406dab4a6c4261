// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <utility>

enum class Method { Get, Post, Put, Delete };
QByteArray methodName(Method method);

/// One request as plain values; the sign-in header is added by the transport.
struct Request {
    Method method = Method::Get;
    QUrl url;   ///< whole, with already-encoded path segments
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool signedIn = true; ///< false: no token (an endpoint that needs none)
};

/// One answer as plain values. Any status: what it means is the adapter's business.
struct Response {
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QDateTime serverDate;  ///< the Date header in UTC, invalid when absent
    QDateTime receivedAt;  ///< by our clock; a wait until a date counts from here where the service did not say its own

    QByteArray header(const QByteArray &lowerName) const
    {
        for (const auto &[name, value] : headers) {
            if (name == lowerName)
                return value;
        }
        return {};
    }
};
