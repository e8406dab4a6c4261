// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Async.h"
#include "app/kind/EntryList.h"

#include <functional>

class Core;

/// Where an OutboxModel gets its rows from: the façade, or a test that counts them.
struct EntrySource {
    std::function<QFuture<Result<EntryList>>(const EntryListQuery &query)> list;
    std::function<QFuture<Result<EntryPart>>(const QList<qint64> &ids)> read;

    static EntrySource of(Core &core);
};
