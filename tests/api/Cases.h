// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Service.h"

#include <QtCore/QJsonObject>

/// Golden cases of the adapters. A file of tests/golden/<service> holds a connection and cases; each asks one function
/// of the adapter, and what comes out is written as text that a person can read beside the service's documents.
///
///   {"connection": {"service", "version", "endpoint", …}, "versions": ["v2025.0", …],
///    "cases": [{"name", "ask": "page" | "readPage" | "one" | "readOne" | "send" | "outcome" | "readBack" | "applied" |
///               "probe" | "probed" | "token" | "scopes",
///               "kind", "id", "cursor", "record", "before", "draft", "today", "response"}]}
///
/// A response is {"status", "headers", "date"} with "json" (any value) or "text" (the body as it is).
namespace Cases {

QJsonObject load(const QString &path);
Response response(const QJsonObject &json);
Draft draft(const QJsonObject &json);
/// The file's connection, once for each of its versions.
QList<Connection> connections(const QJsonObject &file);

/// What the adapter says to every case of the file.
QString answers(const Services &services, const QJsonObject &file);

} // namespace Cases
