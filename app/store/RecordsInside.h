// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Cell.h"
#include "app/store/Records.h"
#include "app/store/Table.h"

/// What is to be written of one record; cells in the order of Table::columns(), invalid: leave what is there.
struct Records::Fresh {
    QVariantList cells;
    QString updatedAt;  ///< empty: as it is
    QDateTime at;       ///< for the timeline
    bool seen = false;  ///< read from the service just now: it is there
    bool isNews = false; ///< that it was not there before belongs in the timeline
    bool lookUp = false; ///< another kind's row changed that this one copies from
};

/// What is cached of one record.
struct Records::Stored {
    qint64 row = 0;
    bool gone = false;
    QString updatedAt;
    QVariantList cells;
};
