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
    QStringList words; ///< the service's own words, one a fault, unchanged; or the desk's, in the reader's language

    /// `service` is the short name that people use; empty: "the service".
    static ErrorText of(const Error &error, Doing doing, const QString &service = {});
    /// The desk's own sentence where it has one for just this; else sentence().
    static QString why(const Error &error, Doing doing, const QString &service = {});
    /// All three in one line.
    QString sentence() const;
};
