// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/NetworkFault.h"

#include "app/base/Faults.h"

namespace {
const Fault expired{QT_TRANSLATE_NOOP("Faults", "the certificate expired on %1")};
const Fault notYetValid{
    QT_TRANSLATE_NOOP("Faults", "the certificate is not valid before %1 (is this computer's date right?)")};
const Fault otherHost{QT_TRANSLATE_NOOP("Faults", "the certificate is for another host")};
const Fault selfSigned{QT_TRANSLATE_NOOP("Faults", "the certificate is self-signed")};
const Fault selfSignedIssuer{
    QT_TRANSLATE_NOOP("Faults", "the certificate's issuer is self-signed and not known to this computer")};
const Fault unknownIssuer{QT_TRANSLATE_NOOP("Faults", "the certificate's issuer is not known to this computer")};
const Fault revoked{QT_TRANSLATE_NOOP("Faults", "the certificate was revoked")};
const Fault notSecured{QT_TRANSLATE_NOOP("Faults", "No secure connection to %1 could be made: %2.")};
const Fault certificateRefused{QT_TRANSLATE_NOOP("Faults", "The secure connection to %1 was not made: %2.")};
const Fault oneSecond{QT_TRANSLATE_NOOP("Faults", "1 second")};
const Fault seconds{QT_TRANSLATE_NOOP("Faults", "%1 seconds")};
const Fault minutes{QT_TRANSLATE_NOOP("Faults", "%1 minutes")};
const Fault notHttp{QT_TRANSLATE_NOOP("Faults", "%1 answered with something that is not HTTP.")};
const Fault hostNotFound{QT_TRANSLATE_NOOP("Faults", "%1 was not found: is this computer online?")};
const Fault refused{QT_TRANSLATE_NOOP("Faults", "%1 refused the connection.")};
const Fault proxyAway{QT_TRANSLATE_NOOP("Faults", "The proxy could not be reached.")};
const Fault proxySignIn{QT_TRANSLATE_NOOP("Faults", "The proxy asks for a sign-in.")};
const Fault proxyFailed{QT_TRANSLATE_NOOP("Faults", "The proxy did not carry the request through.")};
const Fault closed{QT_TRANSLATE_NOOP("Faults", "%1 closed the connection without an answer.")};
const Fault failed{QT_TRANSLATE_NOOP("Faults", "The connection to %1 failed: %2.")};
const Fault tooLarge{QT_TRANSLATE_NOOP("Faults", "%1's answer is larger than %2 MiB and was not read.")};
const Fault cutOff{QT_TRANSLATE_NOOP("Faults", "%1's answer was cut off before its end.")};
const Fault silent{QT_TRANSLATE_NOOP("Faults", "%1 did not answer within %2.")};
const Fault slow{QT_TRANSLATE_NOOP("Faults", "%1 had not finished its answer after %2.")};

QString certificateReason(const QSslError &error)
{
    const QString day = QStringLiteral("yyyy-MM-dd");
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return expired.with(error.certificate().expiryDate().toUTC().toString(day));
    case QSslError::CertificateNotYetValid:
        return notYetValid.with(error.certificate().effectiveDate().toUTC().toString(day));
    case QSslError::HostNameMismatch:
        return otherHost;
    case QSslError::SelfSignedCertificate:
        return selfSigned;
    case QSslError::SelfSignedCertificateInChain:
        return selfSignedIssuer;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return unknownIssuer;
    case QSslError::CertificateRevoked:
        return revoked;
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
        return notSecured.with(host, otherwise);
    return certificateRefused.with(host, reasons.join(QStringLiteral("; ")));
}

QString duration(std::chrono::milliseconds length)
{
    const auto count = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    if (count > 60 && count % 60 == 0)
        return minutes.with(QString::number(count / 60));
    return count == 1 ? QString(oneSecond) : seconds.with(QString::number(count));
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
    const NetworkFault garbled{false, false, true, notHttp.with(host),
                               QStringLiteral("garbled")};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasStatus = status > 0;
    switch (reply.error()) {
    case QNetworkReply::NoError:
        if (hasStatus)
            return {.answered = true, .message = {}, .detail = {}};
        return garbled;
    case QNetworkReply::HostNotFoundError:
        return before(hostNotFound.with(host), "dns");
    case QNetworkReply::ConnectionRefusedError:
        return before(refused.with(host), "refused");
    case QNetworkReply::SslHandshakeFailedError:
        return before(certificateText(sslErrors, host, reply.errorString()), "tls");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return before(proxyAway, "proxy");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        // A 407 with a status is an answer; without one, the proxy did not open the way.
        if (hasStatus)
            return {.answered = true, .message = {}, .detail = {}};
        return before(proxySignIn, "proxy");
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return underway(proxyFailed, "proxy");
    case QNetworkReply::ContentReSendError:
        // Qt rewinds the body of every 307 and 308, followed or not. Ours does not; the answer is whole.
        if (status == 307 || status == 308)
            return {.answered = true, .message = {}, .detail = {}};
        [[fallthrough]];
    case QNetworkReply::RemoteHostClosedError:
        return underway(closed.with(host), "closed");
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
        return underway(failed.with(host, reply.errorString()), "closed");
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
    return tooLarge.with(host, QString::number(limit / (1024 * 1024)));
}

QString cutText(const QString &host)
{
    return cutOff.with(host);
}

QString silentText(const QString &host, std::chrono::milliseconds idle)
{
    return silent.with(host, duration(idle));
}

QString slowText(const QString &host, std::chrono::milliseconds whole)
{
    return slow.with(host, duration(whole));
}
