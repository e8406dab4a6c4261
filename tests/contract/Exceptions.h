// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/Proxy.h"

/// Where a published file is known to be wrong (exceptions.json): each with its reason, matched letter by letter, and
/// each needed, so that the list cannot outlive its causes.
///
///   [{"files": ["v2026.1.yaml"], "requests": ["GET /api/v2026.1/trainees"], "at": "request.query.academic_cycle",
///     "says": "…", "why": "…"}]
///
/// In a request "{version}" stands for the file's version; a status may be named before it ("404 GET …").
class Exceptions
{
public:
    explicit Exceptions(const QString &file);

    /// True where the violation is known; remembers that the exception was needed.
    bool covers(const Violation &violation);
    /// What of this file nobody needed, as lines.
    QStringList unused() const;

private:
    struct Row {
        QString request;
        QString at;
        QString says;
        bool used = false;
    };
    QList<Row> m_rows;
};
