// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Http.h"

#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>

#include <chrono>

/// What Qt says about the end of a reply, in our terms. Its error codes are read here and nowhere else.
struct NetworkFault {
    bool answered = false;        ///< no fault of the transport: status and body are the server's
    bool beforeConnected = false; ///< this error comes before a request can be written
    bool garbled = false;         ///< something came that is not HTTP
    QString message;              ///< one sentence
    QString detail;               ///< as listed at HttpClient
};
NetworkFault networkFault(const QNetworkReply &reply, const QList<QSslError> &sslErrors, const QString &host);

/// The body has not the length that the header announced, or the header makes no sense. Chunks are counted by Qt, which
/// takes one of a garbled size for the last: only the reader of the body can notice that.
bool isCut(const Response &response);

QString tooLargeText(const QString &host, qint64 limit);
QString cutText(const QString &host);
QString silentText(const QString &host, std::chrono::milliseconds idle);
QString slowText(const QString &host, std::chrono::milliseconds whole);
