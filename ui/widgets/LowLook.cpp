// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LowLook.h"

#include "ui/widgets/PageHead.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableLook.h"

#include <QtWidgets/QTableView>

void LowLook::apply(QWidget *page, bool lines, bool rows)
{
    const QList<QWidget *> all = page->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (auto *strip = qobject_cast<Strip *>(each))
            strip->setLow(lines);
        else if (auto *head = qobject_cast<PageHead *>(each))
            head->setLow(lines);
        else if (auto *table = qobject_cast<QTableView *>(each))
            TableLook::setLow(table, rows);
    }
}
