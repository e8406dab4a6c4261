// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"

/// Values that a service writes in its own English or as a code, in the words of the reader.
namespace CodeWords {

/// The value as a person reads it; as it is where nothing is known of it. "January 2027 (2026)" has its month's name in
/// the language of the reader, and what a choice of a form calls by a name has that name here too.
QString of(const ColumnSpec &column, const QString &value);

/// "New Zealand time" for "Pacific/Auckland".
QString zone(const QString &id);

} // namespace CodeWords
