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
/// One of all(), by its names.
Write of(const QString &kind, const QString &command);
/// The desk's row of the record that `key` names: an enrolment has an id of its own. Empty: not there yet.
QString rowOf(Desk &desk, const QString &kind, const QString &key);
/// Whether a request is a write to a service; the sign-in is none, and neither is what the practice server itself is asked.
bool isWrite(const QByteArray &head);
/// From the write on, what is asked about that record.
std::function<bool(const QByteArray &head)> fromTheWriteOn(const QString &key);

} // namespace FaultCases
