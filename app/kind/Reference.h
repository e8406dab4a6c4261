// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Field.h"

/// The services' code lists, compiled in (resources/reference). Read once, on first use, by whichever thread needs
/// them first; never changed after. List ids are "<service>/<list>", e.g. "registerTrainees/training_route".
namespace Reference {

/// The words for a code; the code itself when the list does not know it (a newer service may).
QString words(const QString &list, const QString &code);
/// Whether the list has that code.
bool knows(const QString &list, const QString &code);
/// All entries in the list's own order.
const QList<Choice> &choices(const QString &list);
/// A further member of an entry ("name", "award", …), empty where there is none.
QString member(const QString &list, const QString &code, const QString &member);

} // namespace Reference
