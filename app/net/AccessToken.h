// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Http.h"

#include "app/base/Result.h"

#include <QtCore/QDateTime>

#include <chrono>

/// A token endpoint's answer, read.
struct TokenGrant {
    QByteArray token;
    std::chrono::seconds lifetime{0};
};

/// Reads a grant. A failure says why there is no token, in words for a person: SignIn (credentials refused, or a
/// token of another type), Busy (any other answer without a token: it may be another one in a while). In every case nothing but the question for a token has left.
Result<TokenGrant> readGrant(const Response &response, const QDateTime &now);

/// A short-lived token and what a 401 means for it. Pure.
class AccessToken
{
public:
    enum class After401 {
        UseNewer, ///< another request has renewed it meanwhile: repeat with that one
        Renew,    ///< fetch a new one, then repeat
        GiveUp,   ///< it was repeated already: the answer stands
    };

    void set(const TokenGrant &grant, const QDateTime &now);
    void clear() { *this = AccessToken(); }
    /// Good for another request at `now`: a minute before its end it is not.
    bool isUsable(const QDateTime &now) const;
    QByteArray value() const { return m_value; }

    /// A request that went with `used` was answered with 401.
    After401 refused(const QByteArray &used, bool repeated);

private:
    QByteArray m_value;
    QDateTime m_from;
    QDateTime m_until;
};
