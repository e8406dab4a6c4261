// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Worker.h"

/// Opening the files of a data folder, and mending what is damaged. On the store's thread.
class Opening
{
public:
    Opening(Stores &stores, const QString &directory, std::function<QDateTime()> now)
        : m_stores(stores), m_directory(directory), m_now(std::move(now)) { }

    StoreReport openAll();
    /// Looks through the outbox; mends it when it is damaged. Nothing: it is sound.
    std::optional<StoreReport> checkOutbox();
    /// Makes the cache anew.
    StoreReport rebuildCache();

private:
    QString path(const char *name) const;
    Result<Done> openOutbox(StoreReport &report);
    Result<Done> mendOutbox(StoreReport &report);
    Result<Done> openCache(StoreReport &report);
    void openActivity(StoreReport &report);
    Result<Done> doubtOlder(StoreReport &report);
    Result<bool> isForgotten();
    Result<Done> tryActivity();
    Result<Done> tryCache();
    void removeCache();
    void refuse(StoreReport &report, const Error &error);

    Stores &m_stores;
    QString m_directory;
    std::function<QDateTime()> m_now;
    bool m_isNew = false; ///< there was neither an outbox nor a copy of one
};
