// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <memory>

/// The computer's keychain as KeychainSecrets asks it: each question is answered some time later, or never.
class Keychain
{
public:
    enum class Said { Yes, NotThere, Failed };
    struct Answer {
        Said said = Said::Failed;
        QString secret;  ///< of a reading
        QString problem; ///< in its own words
    };
    using Then = std::function<void(const Answer &answer)>;

    virtual ~Keychain() = default;

    virtual void read(const QString &key, const Then &then) = 0;
    virtual void write(const QString &key, const QString &secret, const Then &then) = 0;
    virtual void remove(const QString &key, const Then &then) = 0;

    /// The system's by QtKeychain, without its insecure fallback. `service`: the name under which it lists our entries.
    static std::unique_ptr<Keychain> ofSystem(const QString &service);
};
