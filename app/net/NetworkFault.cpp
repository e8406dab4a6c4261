// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/NetworkFault.h"

namespace {

QString certificateReason(const QSslError &error)
{
    const QString day = QStringLiteral("yyyy-MM-dd");
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return QStringLiteral("the certificate expired on ") + error.certificate().expiryDate().toUTC().toString(day);
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("the certificate is not valid before ") + error.certificate().effectiveDate().toUTC().toString(day)
            + QStringLiteral(" (is this computer's date right?)");
    case QSslError::HostNameMismatch:
        return QStringLiteral("the certificate is for another host");
    case QSslError::SelfSignedCertificate:
        return QStringLiteral("the certificate is self-signed");
    case QSslError::SelfSignedCertificateInChain:
        return QStringLiteral("the certificate's issuer is self-signed and not known to this computer");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return QStringLiteral("the certificate's issuer is not known to this computer");
    case QSslError::CertificateRevoked:
        return QStringLiteral("the certificate was revoked");
    default:
        return error.errorString();
    }
}

QString certificateText(const QList<QSslError> &errors, const QString &host, const QString &otherwise)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (error.error() != QSslError::NoError)
            reasons.append(certificateReason(error));
    }
    reasons.removeDuplicates();
    if (reasons.isEmpty())
        return QStringLiteral("No secure connection to %1 could be made: %2.").arg(host, otherwise);
    return QStringLiteral("The secure connection to %1 was not made: %2.").arg(host, reasons.join(QStringLiteral("; ")));
}

QString duration(std::chrono::milliseconds length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    if (seconds > 60 && seconds % 60 == 0)
        return QString::number(seconds / 60) + QStringLiteral(" minutes");
    return QString::number(seconds) + (seconds == 1 ? QStringLiteral(" second") : QStringLiteral(" seconds"));
}

} // namespace

NetworkFault networkFault(const QNetworkReply &reply, const QList<QSslError> &sslErrors, const QString &host)
{
    const auto before = [](const QString &message, const char *detail) {
        return NetworkFault{false, true, false, message, QString::fromLatin1(detail)};
    };
    const auto underway = [](const QString &message, const char *detail) {
        return NetworkFault{false, false, false, message, QString::fromLatin1(detail)};
    };
    const NetworkFault garbled{false, false, true, QStringLiteral("%1 answered with something that is not HTTP.").arg(host),
                               QStringLiteral("garbled")};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasStatus = status > 0;
    switch (reply.error()) {
    case QNetworkReply::NoError:
        if (hasStatus)
            return {.answered = true, .message = {}, .detail = {}};
        return garbled;
    case QNetworkReply::HostNotFoundError:
        return before(QStringLiteral("%1 was not found: is this computer online?").arg(host), "dns");
    case QNetworkReply::ConnectionRefusedError:
        return before(QStringLiteral("%1 refused the connection.").arg(host), "refused");
    case QNetworkReply::SslHandshakeFailedError:
        return before(certificateText(sslErrors, host, reply.errorString()), "tls");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return before(QStringLiteral("The proxy could not be reached."), "proxy");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        // A 407 with a status is an answer; without one, the proxy did not open the way.
        if (hasStatus)
            return {.answered = true, .message = {}, .detail = {}};
        return before(QStringLiteral("The proxy asks for a sign-in."), "proxy");
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return underway(QStringLiteral("The proxy did not carry the request through."), "proxy");
    case QNetworkReply::ContentReSendError:
        // Qt rewinds the body of every 307 and 308, followed or not. Ours does not; the answer is whole.
        if (status == 307 || status == 308)
            return {.answered = true, .message = {}, .detail = {}};
        [[fallthrough]];
    case QNetworkReply::RemoteHostClosedError:
        return underway(QStringLiteral("%1 closed the connection without an answer.").arg(host), "closed");
    case QNetworkReply::ProtocolInvalidOperationError:
        // Qt's name for 400 and 418.
        if (hasStatus)
            return {.answered = true, .message = {}, .detail = {}};
        [[fallthrough]];
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return garbled;
    default:
        // What Qt makes of a status of 400 and above.
        if (hasStatus && reply.error() >= QNetworkReply::ContentAccessDenied)
            return {.answered = true, .message = {}, .detail = {}};
        return underway(QStringLiteral("The connection to %1 failed: %2.").arg(host, reply.errorString()), "closed");
    }
}

bool isCut(const Response &response)
{
    if (response.status == 204 || response.status == 304)
        return false;
    const QByteArray announced = response.header("content-length");
    if (announced.isEmpty() || !response.header("transfer-encoding").isEmpty())
        return false;
    bool isNumber = false;
    const qint64 length = announced.toLongLong(&isNumber);
    return !isNumber || length != response.body.size();
}

QString tooLargeText(const QString &host, qint64 limit)
{
    return QStringLiteral("%1's answer is larger than %2 MiB and was not read.").arg(host).arg(limit / (1024 * 1024));
}

QString cutText(const QString &host)
{
    return QStringLiteral("%1's answer was cut off before its end.").arg(host);
}

QString silentText(const QString &host, std::chrono::milliseconds idle)
{
    return QStringLiteral("%1 did not answer within %2.").arg(host, duration(idle));
}

QString slowText(const QString &host, std::chrono::milliseconds whole)
{
    return QStringLiteral("%1 had not finished its answer after %2.").arg(host, duration(whole));
}
