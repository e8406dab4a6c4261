// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TickDelegate.h"

#include "ui/widgets/TableView.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

namespace {
int side(const QWidget *table) { return qMax(14, table->fontMetrics().height() - Theme::unit / 2); }

const TableView *tableOf(const QStyleOptionViewItem &option) { return qobject_cast<const TableView *>(option.widget); }

bool isFirst(const TableView &table, const QModelIndex &index) { return table.horizontalHeader()->visualIndex(index.column()) == 0; }

void drawBox(QPainter *painter, const QRectF &box, bool ticked, const QColor &line, const QColor &faint)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ticked ? line : faint, 1.2));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (ticked) {
        const double unit = box.width();
        painter->setPen(QPen(line, qMax(1.8, unit / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(0.24 * unit, 0.53 * unit), box.topLeft() + QPointF(0.43 * unit, 0.72 * unit),
                                        box.topLeft() + QPointF(0.77 * unit, 0.3 * unit)});
    }
    painter->restore();
}
} // namespace

int TickDelegate::room(const QWidget *table) { return side(table) + 2 * Theme::unit; }

QRect TickDelegate::wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect words = StatusDelegate::wordsRect(option, index);
    const TableView *table = tableOf(option);
    if (table != nullptr && isFirst(*table, index))
        words.setLeft(words.left() + room(table));
    return words;
}

QSize TickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = StatusDelegate::sizeHint(option, index);
    const TableView *table = tableOf(option);
    if (table != nullptr && isFirst(*table, index))
        size.rwidth() += room(table);
    return size;
}

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    StatusDelegate::paint(painter, option, index);
    const TableView *table = tableOf(option);
    if (table == nullptr || !isFirst(*table, index))
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor line = option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    QColor faint = selected ? line : Theme::dimmed(option.palette);
    faint.setAlphaF(selected ? 0.8F : 0.6F);
    const QRect words = StatusDelegate::wordsRect(option, index);
    const int size = side(table);
    drawBox(painter, QRectF(words.left(), option.rect.center().y() - size / 2 + 1, size, size), table->isTicked(index), line, faint);
}
