// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

/// Our own words beside a service's refusal (ux.md 3.4): what it means and what to do next. The service's words stay
/// beside them, unchanged.
struct ServerWords {
    QString title;
    QString next;

    /// Of one sentence of a service; empty where we know nothing better than the sentence itself.
    static ServerWords of(const Error &error, const FieldError &fault, const QString &service);
    /// Of the whole answer: the first sentence that we know, else by what kind of failure it is.
    static ServerWords of(const Error &error, const QString &service);
};
