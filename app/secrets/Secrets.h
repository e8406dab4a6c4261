// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Async.h"

/// Where tokens and client secrets live: the system's keychain, or this run's memory. Never a file.
class Secrets
{
public:
    virtual ~Secrets() = default;

    /// Empty text: there is none under that key. An error: the keychain cannot be used.
    virtual QFuture<Result<QString>> read(const QString &key) = 0;
    virtual QFuture<Result<Done>> write(const QString &key, const QString &secret) = 0;
    virtual QFuture<Result<Done>> forget(const QString &key) = 0;
    /// Whether what is written outlives this run; known after the first answer.
    virtual bool isLasting() const = 0;
    /// There is a keychain by rights, and it did not answer: that a secret was not found says nothing.
    virtual bool isSilent() const { return false; }
    /// The next reading asks a silent keychain again.
    virtual void askAgain() { }
};
