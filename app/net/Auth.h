// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/AccessToken.h"
#include "app/net/HttpClient.h"

#include <functional>
#include <map>

/// How a connection signs in: a token that a person pasted, or a request that fetches a short-lived one.
struct SignInWay {
    QByteArray header = "Authorization";
    QByteArray secret;                     ///< the pasted token; unused where there is a token request
    std::function<Request()> tokenRequest; ///< the token endpoint's; it carries its own credentials
};

/// Sends requests with the sign-in of their connection. Short-lived tokens are kept in memory only, one a key, fetched when
/// needed (by one request at a time, whoever waits) and renewed a minute before their end. A 401 to one of them makes a
/// new token and repeats the request once: the service has said that nothing happened. A second 401 is the answer.
class Auth : public QObject
{
    Q_OBJECT

public:
    Auth(HttpClient &client, Clock &clock, QObject *parent = nullptr);
    ~Auth() override;

    /// `key`: a connection's. Replaces what was known, tokens included.
    void know(const QString &key, const SignInWay &way);
    void forget(const QString &key);
    bool knows(const QString &key) const { return m_entries.contains(key); }

    /// As HttpClient::send(). A failure to get a token means that the request itself never left: SignIn, Busy or
    /// Offline, with the detail "token" where the sign-in service answered.
    QFuture<Result<Response>> send(const QString &key, const Request &request);

private:
    struct Call;
    using CallPointer = std::shared_ptr<Call>;
    struct Entry {
        SignInWay way;
        quint64 turn = 0;           ///< which sign-in of this key: raised by know()
        AccessToken token;
        QList<CallPointer> waiting; ///< for the token that is being fetched
        quint64 fetch = 0;          ///< which fetch; 0: none under way
    };

    QDateTime steadyNow() const;
    void go(const CallPointer &call);
    void transmit(const CallPointer &call, const Entry &entry, const QByteArray &token);
    void answered(const CallPointer &call, const Result<Response> &result);
    void fetch(const QString &key);
    void fetched(const QString &key, quint64 fetch, const Result<Response> &result);

    HttpClient &m_client;
    Clock &m_clock;
    std::map<QString, Entry> m_entries;
    quint64 m_lastFetch = 0;
    quint64 m_lastTurn = 0;
};
