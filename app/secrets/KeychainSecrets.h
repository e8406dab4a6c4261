// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/secrets/Keychain.h"
#include "app/secrets/MemorySecrets.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

/// The computer's keychain. Where there is none, or it does not answer within ten seconds, secrets are kept for this run
/// only and isLasting() turns false: the desk says so. What it takes later than that lasts after all. What is written to
/// one key reaches it in the order in which it was written; what is kept for this run is always the newest.
class KeychainSecrets final : public QObject, public Secrets
{
    Q_OBJECT

public:
    KeychainSecrets(std::unique_ptr<Keychain> keychain, Clock &clock, QObject *parent = nullptr);

    QFuture<Result<QString>> read(const QString &key) override;
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override;
    /// An error: it may still be in the keychain. Asked also where the keychain was silent before: an earlier run may have
    /// written there.
    QFuture<Result<Done>> forget(const QString &key) override;
    bool isLasting() const override { return m_lasting && m_late.isEmpty(); }
    bool isSilent() const override { return !m_lasting; }
    /// What was kept for this run meanwhile is written to it.
    void askAgain() override;

private:
    using Turn = std::function<void()>;

    /// Begins when what was asked of this key before has ended; ends with pass().
    void inTurn(const QString &key, const Turn &turn);
    void pass(const QString &key);
    void toKeychain(const QString &key, const QString &secret, const Pledge<Done> &pledge);
    bool isNewest(const QString &key, quint64 change) const { return m_newest.value(key) == change; }
    /// `fn` with us alive, as an answer that may come when we are gone.
    template <class Fn>
    Keychain::Then whileHere(Fn fn);

    std::unique_ptr<Keychain> m_keychain;
    Clock &m_clock;
    MemorySecrets m_session;
    QSet<QString> m_late; ///< keys whose newest secret the keychain has not taken yet
    QHash<QString, QList<Turn>> m_turns; ///< by key; the first is under way
    QHash<QString, quint64> m_newest;    ///< by key: which change of a secret was the last
    quint64 m_changes = 0;
    bool m_lasting = true;
};
