// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/secrets/MemorySecrets.h"

#include <QtCore/QSet>

/// The system's keychain by QtKeychain, without its insecure fallback. Where there is no keychain, or it does not
/// answer within ten seconds, secrets are kept for this run only and isLasting() turns false: the desk says so. What it
/// takes later than that lasts after all.
class KeychainSecrets final : public QObject, public Secrets
{
    Q_OBJECT

public:
    /// `service`: the name under which the keychain lists our entries.
    KeychainSecrets(const QString &service, Clock &clock, QObject *parent = nullptr);

    QFuture<Result<QString>> read(const QString &key) override;
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override;
    QFuture<Result<Done>> forget(const QString &key) override;
    bool isLasting() const override { return m_lasting && m_late.isEmpty(); }
    bool isSilent() const override { return !m_lasting; }
    void askAgain() override { m_lasting = true; }

private:
    QString m_service;
    Clock &m_clock;
    MemorySecrets m_session;
    QSet<QString> m_late; ///< keys that the keychain has not taken yet
    bool m_lasting = true;
};
