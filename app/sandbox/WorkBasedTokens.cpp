// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WorkBasedTokens.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

#include <algorithm>

namespace sandbox::workBased {

namespace {

constexpr int tokenSeconds = 20 * 60;

/// What follows the scheme in Authorization; schemes are compared without case.
std::optional<QByteArray> credentials(const Call &call, const QByteArray &scheme)
{
    const QByteArray header = call.header("authorization");
    const qsizetype blank = header.indexOf(' ');
    if (blank < 0 || header.left(blank).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return header.mid(blank + 1).trimmed();
}

/// RFC 6749, 5.2.
Answer refusal(int status, const char *error, const char *description)
{
    Answer answer = Answer::json(status,
                                 QJsonObject {{QStringLiteral("error"), QString::fromLatin1(error)},
                                              {QStringLiteral("error_description"), QString::fromLatin1(description)}});
    if (status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"oauth2\"");
    return answer;
}

QHash<QString, QString> formFields(const QByteArray &body)
{
    QHash<QString, QString> fields;
    for (QByteArray pair : body.split('&')) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            fields.insert(QUrl::fromPercentEncoding(pair.left(equals)),
                          QUrl::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return fields;
}

} // namespace

void Tokens::load(const Reader &machines)
{
    for (const auto &[id, reader] : machines.members()) {
        Machine machine;
        if (!reader.object({"secret", "organisations"}))
            return;
        machine.secret = reader.at("secret").text();
        for (const Reader &organisation : reader.at("organisations").items())
            machine.organisations.append(organisation.text());
        m_machines.insert(id, machine);
    }
}

void Tokens::carryOver(const Tokens &previous)
{
    for (auto token = previous.m_tokens.cbegin(); token != previous.m_tokens.cend(); ++token) {
        if (m_machines.value(token->machine).organisations.contains(token->organisation))
            m_tokens.insert(token.key(), *token);
    }
}

QJsonObject Tokens::save() const
{
    QJsonObject machines;
    for (auto it = m_machines.cbegin(); it != m_machines.cend(); ++it) {
        machines.insert(it.key(),
                        QJsonObject {{QStringLiteral("secret"), it->secret},
                                     {QStringLiteral("organisations"), QJsonArray::fromStringList(it->organisations)}});
    }
    return machines;
}

Tokens::Machines::const_iterator Tokens::machineOf(const Call &call) const
{
    const auto encoded = credentials(call, "Basic");
    if (!encoded)
        return m_machines.cend();
    const auto decoded = QByteArray::fromBase64Encoding(*encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return m_machines.cend();
    const QString pair = QString::fromUtf8(*decoded);
    const qsizetype colon = pair.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return m_machines.cend();
    const auto machine = m_machines.constFind(pair.left(colon));
    return machine != m_machines.cend() && machine->secret == pair.mid(colon + 1) ? machine : m_machines.cend();
}

Answer Tokens::issue(const Call &call)
{
    if (call.method != "POST") {
        Answer answer = refusal(405, "invalid_request", "The token endpoint is asked with POST.");
        answer.headers.emplaceBack("Allow", "POST");
        return answer;
    }
    if (!call.header("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return refusal(400, "invalid_request", "The body must be form-encoded.");
    const auto machine = machineOf(call);
    if (machine == m_machines.cend())
        return refusal(401, "invalid_client", "Client authentication failed.");
    const QHash<QString, QString> fields = formFields(call.body);
    const QString grant = fields.value(QStringLiteral("grant_type"));
    if (grant.isEmpty())
        return refusal(400, "invalid_request", "grant_type is required.");
    if (grant != QLatin1String("client_credentials"))
        return refusal(400, "unsupported_grant_type", "grant_type must be client_credentials.");
    if (fields.contains(QStringLiteral("scope")) && fields.value(QStringLiteral("scope")).trimmed().isEmpty())
        return refusal(400, "invalid_scope", "scope is empty.");
    const QString organisation = fields.value(QStringLiteral("org_id"));
    if (organisation.isEmpty())
        return refusal(400, "invalid_request", "org_id is required.");
    if (!machine->organisations.contains(organisation))
        return refusal(400, "unauthorized_client", "The client is not registered for this organisation.");

    m_tokens.removeIf([&call](const auto &entry) { return entry.value().end <= call.now; });
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_tokens.insert(token, Token{machine.key(), organisation, call.now.addSecs(tokenSeconds)});
    // The documented answer has these two members and does not say how long the token lives (facts, section 3).
    Answer answer = Answer::json(200, QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(token)},
                                                  {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
    answer.headers.emplaceBack("Cache-Control", "no-store");
    answer.owner = organisation;
    return answer;
}

QString Tokens::organisation(const Call &call) const
{
    const auto token = m_tokens.constFind(credentials(call, "Bearer").value_or(QByteArray()));
    return token != m_tokens.cend() && call.now < token->end ? token->organisation : QString();
}

bool Tokens::knows(const QString &eid) const
{
    return std::any_of(m_machines.cbegin(), m_machines.cend(),
                       [&eid](const Machine &machine) { return machine.organisations.contains(eid); });
}

} // namespace sandbox::workBased
