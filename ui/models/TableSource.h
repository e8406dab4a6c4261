// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Async.h"
#include "app/kind/Review.h"

#include <functional>

/// Where a RecordModel gets its rows from: the façade, or a test's own data.
struct TableSource {
    std::function<QFuture<Result<QList<qint64>>>(const Query &query)> order;
    std::function<QFuture<Result<QList<Row>>>(const QString &kind, const QList<qint64> &rows)> rows;
    /// For views that show more of a row than its columns; may be empty.
    std::function<QFuture<Result<QHash<qint64, RowExtras>>>(const QList<qint64> &rows)> extras = {};
    /// The present, for ages; may be empty.
    std::function<QDateTime()> now = {};
    /// The service's day, for the days left until another; may be empty.
    std::function<QDate()> today = {};
};
