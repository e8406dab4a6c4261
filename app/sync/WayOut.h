// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"
#include "app/kind/Kind.h"

#include <optional>

/// How what a person drafted gets to the service: by the service's interface, or, on a connection without a sign-in, by a
/// file of the service's own.
namespace WayOut {

/// The kind's file that carries this command's answers; null: none.
const FileSpec *file(const KindSpec &kind, const QString &command);

/// Why this command cannot leave by this connection at all; nothing: it can.
std::optional<Finding> refusal(const Connection &connection, const KindSpec &kind, const CommandSpec &command);

} // namespace WayOut
