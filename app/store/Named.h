// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Activity.h"
#include "app/store/Worker.h"

/// Between names and the activity record, which has ids alone: what the cache and the outbox know of both.
namespace Named {

/// Ids of the records that a name, a number or its beginning finds; none where the text is too short to mean anybody.
Result<QStringList> ids(Stores &stores, const QString &text, const QStringList &connections);
/// Whose each line is, by its number; lines of nobody who is known are left out.
Result<QHash<qint64, QString>> names(Stores &stores, const QList<ActivityLine> &lines);

} // namespace Named
