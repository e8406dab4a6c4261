// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Http.h"

#include "app/base/Async.h"
#include "app/base/Clock.h"

#include <QtCore/QObject>

#include <memory>

class Exchange;
class QNetworkAccessManager;

/// What one exchange may cost.
struct HttpLimits {
    std::chrono::milliseconds idle = std::chrono::seconds(60);  ///< nothing moves for so long: given up
    std::chrono::milliseconds whole = std::chrono::minutes(10); ///< the same for an answer that drips
    qint64 body = 64 * 1024 * 1024;                             ///< bytes of an answer
};

/// Carries requests as plain values to the services and brings back their answers: any status with its whole body is
/// a Response, what it means is the adapter's business. Never retries, never follows a redirect, never ignores a fault
/// of a certificate, keeps no cookie and no cache, logs nothing. HTTPS only, but for this computer itself.
///
/// Errors. Offline: provably never left, or a read that got no answer; both may be asked again. Unsure: a write
/// that may have arrived. Protocol: an answer to a read that is cut, garbled or too large. Cancelled: given up by
/// us, which says nothing about whether a write arrived. `detail` is one of: address, header, dns, refused, proxy, tls,
/// timeout, closed, truncated, garbled, tooLarge.
///
/// Lives on the thread that made it. To give one exchange up, cancel its future; whoever waits by whenDone() hears
/// "cancelled". When the client goes, all that is under way ends as cancelled.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(Clock &clock, const HttpLimits &limits = HttpLimits(), QObject *parent = nullptr);
    ~HttpClient() override;

    /// The sign-in header is added unless its name is empty or the request needs none.
    QFuture<Result<Response>> send(const Request &request, const QByteArray &signInHeaderName = {},
                                   const QByteArray &signInHeaderValue = {});

    /// Gives up everything under way.
    void cancelAll();
    int inFlight() const;

private:
    Clock &m_clock;
    HttpLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

/// Why nothing may be sent to this address; nothing: it may. https anywhere, http only to this computer.
std::optional<Error> refusedAddress(const QUrl &url);
