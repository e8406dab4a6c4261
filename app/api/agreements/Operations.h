// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"

#include <QtCore/QList>

/// How each operation on a training agreement is called. TEC documents one method and path of all, so they are data
/// (resources/operations/work-based.json), which a connection can change (facts 5).
namespace Operations {

/// The assumed table.
const QList<Operation> &assumed();

/// The operation as this connection calls it. A change without a method or a path keeps the assumed one.
Operation of(const Connection &connection, const QString &id);

} // namespace Operations
