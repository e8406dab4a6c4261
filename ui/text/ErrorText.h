// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

/// A failure as three short sentences: what happened, whether anything was lost, what to do next (ux.md 3.4). The
/// server's own words are kept beside them, unchanged.
struct ErrorText {
    enum class Doing { Reading, Sending, Saving };

    QString happened;
    QString lost;
    QString todo;
    QStringList words; ///< the service's own words, one a fault, unchanged

    /// `service` is the short name that people use; empty: "the service".
    static ErrorText of(const Error &error, Doing doing, const QString &service = {});
    /// All three in one line.
    QString sentence() const;
};
