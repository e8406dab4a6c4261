// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabOrder.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

namespace {
void collect(QLayout *layout, QList<QWidget *> &found);

void collect(QWidget *widget, QList<QWidget *> &found)
{
    // Also what Tab passes for now: of several answers only the chosen one takes it.
    if (widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr)
        found.append(widget);
    if (widget->layout() != nullptr)
        collect(widget->layout(), found);
}

void collect(QLayout *layout, QList<QWidget *> &found)
{
    for (int place = 0; place < layout->count(); ++place) {
        QLayoutItem *item = layout->itemAt(place);
        if (item->widget() != nullptr)
            collect(item->widget(), found);
        else if (item->layout() != nullptr)
            collect(item->layout(), found);
    }
}
} // namespace

void TabOrder::follow(QWidget *root)
{
    QList<QWidget *> all;
    collect(root, all);
    for (qsizetype place = 1; place < all.size(); ++place)
        QWidget::setTabOrder(all.at(place - 1), all.at(place));
}
