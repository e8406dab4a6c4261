// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Worker.h"

/// A person's word about many entries, written a part at a time: each part in one transaction, and the reads that wait go
/// between two of them. Nothing else writes meanwhile. Store's thread only.
namespace InParts {

/// So many in one transaction: one sync of the file for all of them, and no read waits for more.
constexpr qsizetype most = 200;

struct Came {
    qsizetype left = 0;           ///< entries that stay as they were, because the file failed
    std::optional<Error> stopped; ///< by what
};

/// `part(ids, isLast)` writes all of them or none; called once where there are none at all. What was written before a fault
/// stays written.
template <class Fn>
Came write(Stores &stores, const QList<qint64> &ids, const Fn &part)
{
    qsizetype at = 0;
    do {
        const QList<qint64> some = ids.mid(at, most);
        const bool isLast = at + some.size() == ids.size();
        if (const Result<Done> written = part(some, isLast); !written)
            return {ids.size() - at, written.error()};
        at += some.size();
        stores.giveWay();
    } while (at < ids.size());
    return {};
}

} // namespace InParts
