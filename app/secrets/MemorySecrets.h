// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/Secrets.h"

#include <QtCore/QHash>

/// For this run only: practice connections, tests, and a computer without a keychain.
class MemorySecrets final : public Secrets
{
public:
    QFuture<Result<QString>> read(const QString &key) override { return readyFuture<QString>(m_secrets.value(key)); }
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override
    {
        m_secrets.insert(key, secret);
        return readyFuture<Done>(Done{});
    }
    QFuture<Result<Done>> forget(const QString &key) override
    {
        m_secrets.remove(key);
        return readyFuture<Done>(Done{});
    }
    bool isLasting() const override { return false; }
    bool has(const QString &key) const { return m_secrets.contains(key); }
    QStringList keys() const { return m_secrets.keys(); }

private:
    QHash<QString, QString> m_secrets;
};
