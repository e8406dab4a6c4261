// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Reader.h"

namespace sandbox::workBased {

/// Education Sector Logon as far as a machine account meets it: client credentials, one organisation a token,
/// 20 minutes (facts, section 3).
class Tokens
{
public:
    void load(const Reader &machines);
    /// Those that were given out before stand on, as far as their machine still has their organisation.
    void carryOver(const Tokens &previous);
    QJsonObject save() const;

    /// POST /oauth2/access_token.
    Answer issue(const Call &call);
    /// The EDUMIS id for which the request's bearer token stands now; null when it stands for none.
    QString organisation(const Call &call) const;
    /// Has any machine this organisation?
    bool knows(const QString &eid) const;

private:
    struct Machine {
        QString secret;
        QStringList organisations;
    };
    struct Token {
        QString machine;
        QString organisation;
        QDateTime end; ///< the first instant at which it is no longer taken
    };

    using Machines = QMap<QString, Machine>;
    Machines::const_iterator machineOf(const Call &call) const;

    Machines m_machines;
    QHash<QByteArray, Token> m_tokens;
};

} // namespace sandbox::workBased
