// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/AccessToken.h"

#include "app/base/Faults.h"
#include "app/base/RetryAfter.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace std::chrono_literals;

namespace {
const Fault busy{QT_TRANSLATE_NOOP("Faults", "The sign-in service is busy.")};
const Fault notAccepted{QT_TRANSLATE_NOOP("Faults", "The client id or secret was not accepted.")};
const Fault noBearer{QT_TRANSLATE_NOOP("Faults", "The sign-in service's answer holds no bearer token.")};
const Fault noTokenRead{QT_TRANSLATE_NOOP("Faults", "No token can be read in the sign-in service's answer.")};
const Fault answeredOtherwise{QT_TRANSLATE_NOOP("Faults", "The sign-in service gave no token. It answered with the status %1.")};

// tec-work-based facts, section 1: a token lives 20 minutes where the answer does not say.
constexpr std::chrono::seconds usualLifetime = 20min;
constexpr std::chrono::seconds longestLifetime = 24h;
constexpr std::chrono::seconds margin = 60s;

std::chrono::seconds lifetimeOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    // Some servers write the number as text.
    const double count = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || count < 0)
        return usualLifetime;
    return std::chrono::seconds(qint64(std::min(count, double(longestLifetime.count()))));
}

tl::unexpected<Error> noToken(ErrorKind kind, const QString &message, const Response &response, const QDateTime &now)
{
    return fail(Error{kind, response.status, message, QStringLiteral("token"), {},
                      kind == ErrorKind::Busy
                          ? retryAfter(response.header("retry-after"), response.serverDate, now)
                          : std::nullopt,
                      QString::fromUtf8(response.header("x-request-id"))});
}

/// Who refuses the credentials says so: 401, or an error of OAuth 2 in JSON (RFC 6749, 5.2). A redirect, a page or a proxy's
/// own 403 is not about them.
bool refusesCredentials(int status, const QJsonObject &body)
{
    return status == 401 || ((status == 400 || status == 403) && body.contains(QStringLiteral("error")));
}
} // namespace

Result<TokenGrant> readGrant(const Response &response, const QDateTime &now)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    if (response.status == 429 || response.status >= 500)
        return noToken(ErrorKind::Busy, busy, response, now);
    if (refusesCredentials(response.status, body)) {
        const QString words = body.value(QStringLiteral("error_description")).toString();
        const QString usual = notAccepted;
        return noToken(ErrorKind::SignIn, words.isEmpty() ? usual : words, response, now);
    }
    if (response.status != 200 && response.status != 201)
        return noToken(ErrorKind::Busy, answeredOtherwise.with(QString::number(response.status)), response, now);
    const QByteArray token = body.value(QStringLiteral("access_token")).toString().toUtf8().trimmed();
    const QString type = body.value(QStringLiteral("token_type")).toString(QStringLiteral("Bearer"));
    if (token.isEmpty())
        return noToken(ErrorKind::Busy, noTokenRead, response, now);
    if (type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return noToken(ErrorKind::SignIn, noBearer, response, now);
    return TokenGrant{token, lifetimeOf(body.value(QStringLiteral("expires_in")))};
}

void AccessToken::set(const TokenGrant &grant, const QDateTime &now)
{
    m_value = grant.token;
    m_from = now;
    m_until = now.addSecs(std::max(grant.lifetime - margin, 0s).count());
}

bool AccessToken::isUsable(const QDateTime &now) const
{
    // A clock that was set back before the token was got says nothing of its age.
    return !m_value.isEmpty() && now >= m_from && now < m_until;
}

AccessToken::After401 AccessToken::refused(const QByteArray &used, bool repeated)
{
    if (repeated) {
        if (used == m_value)
            clear();
        return After401::GiveUp;
    }
    if (!m_value.isEmpty() && used != m_value)
        return After401::UseNewer;
    clear();
    return After401::Renew;
}
