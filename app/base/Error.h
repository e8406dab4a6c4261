// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>

/// Why something did not work, by what a person can do about it rather than by who raised it.
enum class ErrorKind {
    Offline,   ///< provably never left this computer: safe to try again
    Unsure,    ///< may have arrived: never repeated without a read-back
    SignIn,    ///< the sign-in was not accepted (401)
    Forbidden, ///< 403
    Missing,   ///< 404
    Conflict,  ///< 409, 412: the record is not as we thought
    Invalid,   ///< the service refused the values (400, 422)
    Busy,      ///< 429 or 503: wait, nothing is lost
    Server,    ///< 5xx
    Protocol,  ///< an answer that cannot be read
    Storage,   ///< our own files
    Cancelled, ///< nobody waits for it any more
};

/// One fault, on one field where the service names it.
struct FieldError {
    QString field;   ///< wire name; empty: the whole record
    QString message; ///< the server's own words, unchanged

    bool operator==(const FieldError &) const = default;
};

/// A failure as a value: what happened, and enough to say what to do.
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    int http = 0;                                       ///< HTTP status, 0 where there was none
    QString message;                                    ///< one sentence: the server's, or the cause
    QString detail;                                     ///< where: a JSON path, a file, an SQLite code
    QList<FieldError> fields;                           ///< all faults the service named
    std::optional<std::chrono::seconds> retryAfter;     ///< as the service asked, never negative
    QString requestId;                                  ///< X-Request-Id, for the service's help desk

    bool operator==(const Error &) const = default;
};

/// The stable name used in files and logs ("offline", "signIn", …).
QString errorKindName(ErrorKind kind);
std::optional<ErrorKind> errorKindFromName(const QString &name);

/// For the outbox file: what is kept of a failure. Round-trips.
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &json);
