// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/HttpClient.h"

#include "app/base/Faults.h"
#include "app/base/Version.h"
#include "app/net/Exchange.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxyFactory>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>

namespace {
const Fault notComplete{QT_TRANSLATE_NOOP("Faults", "The address is not complete, so nothing was sent.")};
const Fault holdsSignIn{
    QT_TRANSLATE_NOOP("Faults", "The address must not hold a user name or password, so nothing was sent.")};
const Fault notSecure{QT_TRANSLATE_NOOP("Faults", "The address must begin with https://, so nothing was sent.")};
const Fault lineBreak{QT_TRANSLATE_NOOP("Faults", "The token or a header holds a line break, so nothing was sent.")};

bool isThisComputer(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// The system's proxy, but never for this computer: practice data and tests stay here.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isThisComputer(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

Error notSent(const QString &message, const QString &detail)
{
    return {ErrorKind::Offline, 0, message, detail, {}, {}, {}};
}

/// A pasted token with a line break in it would end the header and begin another.
bool fitsHeader(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

QNetworkRequest networkRequest(const Request &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setRawHeader("User-Agent", "ProviderDesk/" DESK_VERSION);
    out.setRawHeader("Accept", "application/json");
    // Uncompressed, so that the bytes can be counted against Content-Length and no small answer unpacks to a huge one.
    out.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

} // namespace

std::optional<Error> refusedAddress(const QUrl &url)
{
    const QString detail = QStringLiteral("address");
    if (!url.isValid() || url.host().isEmpty())
        return notSent(notComplete, detail);
    if (!url.userInfo().isEmpty())
        return notSent(holdsSignIn, detail);
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("https") || (scheme == QLatin1String("http") && isThisComputer(url.host())))
        return std::nullopt;
    return notSent(notSecure, detail);
}

HttpClient::HttpClient(Clock &clock, const HttpLimits &limits, QObject *parent)
    : QObject(parent), m_clock(clock), m_limits(limits), m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxyFactory(new ProxyChoice);
    m_manager->setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    cancelAll();
    // Replies go before the manager: they are its.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<Response>> HttpClient::send(const Request &request, const QByteArray &signInHeaderName,
                                           const QByteArray &signInHeaderValue)
{
    if (const auto refused = refusedAddress(request.url))
        return readyFuture<Response>(fail(*refused));

    QNetworkRequest out = networkRequest(request);
    if (request.signedIn && !signInHeaderName.isEmpty())
        out.setRawHeader(signInHeaderName, signInHeaderValue);
    if (request.method != Method::Get && !request.contentType.isEmpty())
        out.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    for (const QByteArray &name : out.rawHeaderList()) {
        if (!fitsHeader(name) || !fitsHeader(out.rawHeader(name))) {
            return readyFuture<Response>(fail(notSent(lineBreak, QStringLiteral("header"))));
        }
    }
    auto *exchange = new Exchange(m_clock, m_limits, request.method, request.url.host(), this);
    exchange->start(*m_manager, out, request.body);
    return exchange->answer();
}

void HttpClient::cancelAll()
{
    for (Exchange *exchange : findChildren<Exchange *>(Qt::FindDirectChildrenOnly))
        exchange->cancel();
}

int HttpClient::inFlight() const
{
    const auto exchanges = findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    return int(std::ranges::count_if(exchanges, [](const Exchange *exchange) { return !exchange->isOver(); }));
}
