// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

/// What is held against hostile bytes. Each takes any bytes and returns; what must hold is checked inside, and a fault
/// ends the program. The same functions run the kept corpus (tst_fuzz) and, built with DESK_FUZZ, under libFuzzer.
/// The corpus has seeds, written by hand or taken from tests/golden, and what libFuzzer found and was mended since: those
/// are called crash-WHAT and never change. Each of both kinds runs every day.
namespace Fuzz {

/// Every adapter's readings of an answer. First byte: the service, second: the status, the rest: the body.
void json(const QByteArray &bytes);
/// Retry-After, HTTP dates, and what the pacer kept.
void retryAfter(const QByteArray &bytes);
/// Dates as people type and paste them.
void dates(const QByteArray &bytes);
/// World files of the practice server, in the server and as the desk reads them.
void world(const QByteArray &bytes);
/// Text tables as spreadsheets write them.
void csv(const QByteArray &bytes);

struct Target {
    const char *name; ///< of its folder of the corpus
    void (*run)(const QByteArray &bytes);
};
constexpr Target all[] = {{"json", json}, {"retry_after", retryAfter}, {"dates", dates}, {"world", world}, {"csv", csv}};

/// Ends the program where it is not so.
#define FUZZ_HOLDS(condition) \
    do { \
        if (!(condition)) \
            qFatal("%s:%d: %s", __FILE__, __LINE__, #condition); \
    } while (false)

} // namespace Fuzz
