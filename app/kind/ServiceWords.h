// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What we know better to say than a sentence with which a service refuses: what it means, and what to do.
struct KnownAnswer {
    int http;            ///< 0: any
    const char *part;    ///< a pattern in the service's sentence; its first capture stands for {1}
    const char *title;   ///< QT_TRANSLATE_NOOP("ServerWords", …); "{service}" is the service's name
    const char *next;
};

/// A code in a column, in words.
struct KnownCode {
    const char *column;
    const char *code;
    const char *words; ///< QT_TRANSLATE_NOOP("CodeWords", …)
};

/// The services' sentences and codes as data, so that the window knows of none of them.
namespace ServiceWords {

/// Keyed on the status first and on the text second, since texts vary by version: the first that fits holds.
std::span<const KnownAnswer> answers();
std::span<const KnownCode> codes();

} // namespace ServiceWords
