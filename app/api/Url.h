// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Http.h"

/// Addresses, built from already-encoded parts, so that an id reaches the server letter by letter. A connection's
/// endpoint is scheme, host and port ("http://127.0.0.1:8080"); a pasted "/api", "/api/v3" or
/// "/work-submission-api/v1.0" behind it is taken off.
namespace Url {

using Query = QList<std::pair<QByteArray, QString>>;

/// An id as one segment of a path: everything but letters, digits, "-", ".", "_" and "~" is percent-encoded.
QByteArray segment(const QString &id);
/// Whether an id can stand in a path: "." and ".." are taken for directories by what lies between here and there.
bool canBeSegment(const QString &id);

QUrl join(const QString &endpoint, const QByteArray &encodedPath, const Query &query = {});

/// A request that asks for JSON, as every service wants to be told (early-career facts 1.8).
Request get(const QUrl &url);
Request write(Method method, const QUrl &url, const QByteArray &body);

} // namespace Url
