// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Whether a name that a file gives beside an ID can be that of the ID's record.
namespace SameName {

/// "Surname, First" or "First Surname" against "First Surname". Only the surnames are asked: first names have short forms,
/// and middle names come and go. True where one of the two says nothing.
bool isPossible(const QString &said, const QString &known);

} // namespace SameName
