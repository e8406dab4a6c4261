// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Theme.h"

#include <QtWidgets/QStyledItemDelegate>

/// Draws cells: a state as a word in a pill with a dot whose shape tells its family, so that colour is never needed;
/// a cell that says "Not known" dimmed; everything with air around it.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The dot: a disc, square or diamond within `rect`.
    static void drawShape(QPainter *painter, const QRectF &rect, PillShape shape, const QColor &color);
    static int pillWidth(const QFontMetrics &metrics, const QString &text);
    static void drawPill(QPainter *painter, const QRect &rect, const QString &text, PillShape shape, const Theme::Pill &pill);

protected:
    /// Where the words stand within the cell.
    virtual QRect wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
