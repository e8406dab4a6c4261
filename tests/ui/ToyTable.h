// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/Toy.h"
#include "ui/models/RecordModel.h"
#include "ui/widgets/TableView.h"

#include <QtTest/QtTest>

namespace Toy {

/// A table of so many boats, all of them there and one of them current.
struct Table {
    explicit Table(int boats, bool isShown = false) : harbour(boats)
    {
        view.setRecords(&model);
        if (isShown)
            view.show();
        model.setQuery(query());
        QTRY_COMPARE(model.rowCount(), boats);
        QTRY_VERIFY(model.isWhole());
        view.makeCurrent();
    }

    Harbour harbour;
    RecordModel model{kind(), harbour.source()};
    TableView view;
};

} // namespace Toy
