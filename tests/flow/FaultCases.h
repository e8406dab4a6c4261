// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Desk.h"

/// Writes of all three services, each on a record of its own, in a world made for them.
namespace FaultCases {

struct Write {
    QString kind;
    QString command;
    Values values;
    /// The record's part of the world, for the n-th row of the table.
    void (*add)(QJsonObject &world, const QString &key, int number);
};

/// Every write, in the order of the services.
QList<Write> all();
/// Names the record of the table's n-th row, in the world, in the desk and in the ledger.
QString key(const Write &write, int number);
/// What is typed for that record: a transfer names a new agreement.
Values valuesOf(const Write &write, const QString &key);
QJsonObject emptyWorld();

} // namespace FaultCases
