// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// What the layers below said about a failure, in English (app/base/Faults.h), as a person reads it.
namespace FaultWords {

/// The desk's own sentences in the reader's language, their days as they are written there; a service's or the system's
/// words as they came. A cause in brackets at the end, "(dns)", stays.
QString of(const QString &english);
bool isOwn(const QString &english);

} // namespace FaultWords
