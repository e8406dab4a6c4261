// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReadingOrder.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QWidget>

namespace {
/// What is raised last comes last among its siblings, also to the eye: nothing that stands in a layout overlaps.
void raiseAll(QLayout *layout)
{
    if (qobject_cast<QStackedLayout *>(layout) != nullptr)
        return; // one at a time
    for (int at = 0; at < layout->count(); ++at) {
        QLayoutItem *item = layout->itemAt(at);
        if (item->widget() != nullptr)
            item->widget()->raise();
        else if (item->layout() != nullptr)
            raiseAll(item->layout());
    }
}
} // namespace

void ReadingOrder::apply(QWidget *widget)
{
    if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int at = 0; at < splitter->count(); ++at)
            splitter->widget(at)->raise();
    } else if (widget->layout() != nullptr) {
        raiseAll(widget->layout());
    }
    const QList<QWidget *> children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (!child->isWindow())
            apply(child);
    }
}
