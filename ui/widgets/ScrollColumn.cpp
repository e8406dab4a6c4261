// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScrollColumn.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QLayout>

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ScrollColumn::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (widget() != nullptr && widget()->layout() != nullptr)
        widget()->layout()->invalidate();
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}
