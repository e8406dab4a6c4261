// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Exchange.h"

#include "app/base/HttpDate.h"
#include "app/net/NetworkFault.h"
#include "app/net/OnceBody.h"

#include <QtNetwork/QNetworkAccessManager>

namespace {

/// Idle time is counted in so many ticks, not by the time of day: that may be set while we wait.
constexpr int ticksUntilIdle = 4;

QList<std::pair<QByteArray, QByteArray>> lowerHeaders(const QNetworkReply &reply)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.append({name.toLower(), value});
    return headers;
}

} // namespace

Exchange::Exchange(Clock &clock, const HttpLimits &limits, Method method, const QString &host, QObject *parent)
    : QObject(parent), m_clock(clock), m_limits(limits), m_method(method), m_host(host)
{
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        delete m_reply;
    }
}

void Exchange::start(QNetworkAccessManager &manager, const QNetworkRequest &original, const QByteArray &body)
{
    QNetworkRequest request = original;
    if (m_method == Method::Get) {
        m_reply = manager.get(request);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        m_bodyEmpty = body.isEmpty();
        m_body = new OnceBody(body, this);
        if (m_method == Method::Post)
            m_reply = manager.post(request, m_body);
        else if (m_method == Method::Put)
            m_reply = manager.put(request, m_body);
        else
            m_reply = manager.sendCustomRequest(request, methodName(m_method), m_body);
    }
    const auto moved = [this] { m_active = true; };
    connect(m_reply, &QNetworkReply::uploadProgress, this, moved);
    connect(m_reply, &QNetworkReply::encrypted, this, moved);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::bodyCame);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors += errors; });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);

    connect(&m_waiting, &QFutureWatcherBase::canceled, this, &Exchange::cancel);
    m_waiting.setFuture(m_pledge.future());
    m_clock.after(m_limits.idle / ticksUntilIdle, this, [this] { tick(); });
}

void Exchange::cancel()
{
    giveUp({ErrorKind::Cancelled, 0, QString(), QString(), {}, {}, {}});
}

void Exchange::headersCame()
{
    m_active = true;
    bool known = false;
    const qint64 announced = m_reply->rawHeader("content-length").toLongLong(&known);
    if (known && announced > m_limits.body)
        giveUp(withoutAnswer(ErrorKind::Protocol, tooLargeText(m_host, m_limits.body), QStringLiteral("tooLarge")));
}

void Exchange::bodyCame()
{
    m_active = true;
    m_received += m_reply->readAll();
    if (m_received.size() > m_limits.body)
        giveUp(withoutAnswer(ErrorKind::Protocol, tooLargeText(m_host, m_limits.body), QStringLiteral("tooLarge")));
}

void Exchange::tick()
{
    if (isOver())
        return;
    m_idleTicks = std::exchange(m_active, false) ? 0 : m_idleTicks + 1;
    ++m_ticks;
    const auto interval = m_limits.idle / ticksUntilIdle;
    if (m_idleTicks >= ticksUntilIdle)
        return giveUp(withoutAnswer(ErrorKind::Offline, silentText(m_host, m_limits.idle), QStringLiteral("timeout")));
    if (interval * m_ticks >= m_limits.whole)
        return giveUp(withoutAnswer(ErrorKind::Offline, slowText(m_host, m_limits.whole), QStringLiteral("timeout")));
    m_clock.after(interval, this, [this] { tick(); });
}

void Exchange::replyFinished()
{
    if (isOver())
        return;
    m_received += m_reply->readAll();
    end(verdict());
}

Result<Response> Exchange::verdict()
{
    const NetworkFault fault = networkFault(*m_reply, m_sslErrors, m_host);
    Response response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (fault.answered && response.status > 0) {
        response.headers = lowerHeaders(*m_reply);
        response.body = m_received;
        response.receivedAt = m_clock.now();
        response.serverDate = readHttpDate(response.header("date")).value_or(QDateTime());
        if (response.body.size() > m_limits.body)
            return fail(withoutAnswer(ErrorKind::Protocol, tooLargeText(m_host, m_limits.body), QStringLiteral("tooLarge")));
        if (isCut(response))
            return fail(withoutAnswer(ErrorKind::Protocol, cutText(m_host), QStringLiteral("truncated")));
        return response;
    }
    if (response.status > 0)
        return fail(withoutAnswer(ErrorKind::Protocol, cutText(m_host), QStringLiteral("truncated")));
    // A body that was begun, or asked for again, may have left, whatever the last error says: Qt connects anew by
    // itself, and only that second connection may have been refused.
    if (fault.beforeConnected && (!m_body || !m_body->isTouched()))
        return fail(Error{ErrorKind::Offline, 0, fault.message, fault.detail, {}, {}, {}});
    return fail(withoutAnswer(fault.garbled ? ErrorKind::Protocol : ErrorKind::Offline, fault.message, fault.detail));
}

Error Exchange::withoutAnswer(ErrorKind ofRead, const QString &message, const QString &detail) const
{
    const bool write = m_method != Method::Get;
    const ErrorKind kind = !write ? ofRead : neverLeft() ? ErrorKind::Offline : ErrorKind::Unsure;
    return {kind, 0, message, detail, {}, {}, m_reply ? QString::fromUtf8(m_reply->rawHeader("x-request-id")) : QString()};
}

bool Exchange::neverLeft() const
{
    return m_body && !m_bodyEmpty && !m_body->isTouched();
}

void Exchange::giveUp(const Error &error)
{
    if (isOver())
        return;
    // The verdict first: abort() reports back at once.
    const QPointer<QNetworkReply> reply = m_reply;
    end(fail(error));
    if (reply)
        reply->abort();
}

void Exchange::end(Result<Response> result)
{
    m_waiting.disconnect(this);
    if (m_reply)
        m_reply->disconnect(this);
    deleteLater();
    m_pledge.finish(std::move(result));
}
