// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Service.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <functional>

/// One question, answered by the desk's rules and by the practice server.
struct Compared {
    QString service;
    QString command;
    std::function<QByteArray()> about; ///< what tells the case from its neighbours: words only for those that are shown
    QJsonObject rules;   ///< the answer of the rules: verdict, violations, warnings
    sandbox::Answer server;
};

/// Counts by service and command how often both say the same. A difference that no listed exception explains is kept
/// as a fault: the desk must not stop what the server takes, nor be silent about what the server refuses.
class Tally
{
public:
    void add(const Compared &one);

    QString table() const;
    /// At most a handful for each command, so that a slip does not print thousands.
    QStringList faults() const { return m_faults; }
    int cases() const;
    /// Reasons of listed exceptions that no case met.
    QStringList unmet() const;

private:
    struct Row {
        QString service;
        QString command;
        int cases = 0;
        int agree = 0;
        int warned = 0;   ///< refused by the server, and the desk had asked for a tick
        int stricter = 0; ///< stopped by the desk, taken by the server; all explained
        int laxer = 0;    ///< taken by the desk without a word, refused by the server; all explained
        int faults = 0;
    };

    Row &row(const QString &service, const QString &command);
    void fault(Row &row, const char *kind, const Compared &one);

    std::vector<Row> m_rows;
    QStringList m_faults;
    QMap<int, int> m_met; ///< exception → cases
};
