// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"

#include <vector>

namespace sandbox {

/// Every request on a service's path, in the order of arrival: what a test asks when it wants to know what
/// was really sent, and how often.
class Ledger
{
public:
    void add(const QString &service, const Call &call, const Answer &answer);

    /// {"requests": [{"at", "service", "method", "path", "owner", "body", "status"}]}; `path` as sent, with its
    /// query; `body` is the JSON that came, else its text, else null.
    QJsonObject toJson(bool writesOnly) const;

    /// How many there are, without their text.
    qsizetype count(bool writesOnly) const;

    void clear() { m_entries.clear(); }

private:
    struct Entry {
        QDateTime at;
        QString service;
        QByteArray method;
        QString path;
        QString owner;
        QByteArray body;
        int status;
        bool write;
    };

    std::vector<Entry> m_entries;
};

/// "2026-02-16T12:00:00Z", with milliseconds only where there are some.
QString instantText(const QDateTime &instant);

} // namespace sandbox
