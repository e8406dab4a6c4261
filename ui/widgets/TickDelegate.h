// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/StatusDelegate.h"

/// Cells of a table of records: the first of a row has a box that shows whether the row is ticked.
class TickDelegate : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What the box takes of the first cell's width, in pixels.
    static int room(const QWidget *table);

protected:
    QRect wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
