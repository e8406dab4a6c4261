// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusDelegate.h"

#include "ui/models/RecordModel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace {
constexpr int inset = 2 * Theme::unit;
constexpr int lettersAtLeast = 8; // before an ellipsis: fewer say less than what is simply cut off

int dotSize(const QFontMetrics &metrics) { return qMax(7, metrics.height() * 7 / 15); }
} // namespace

void StatusDelegate::drawShape(QPainter *painter, const QRectF &rect, PillShape shape, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    switch (shape) {
    case PillShape::Disc:
        painter->drawEllipse(rect);
        break;
    case PillShape::Square:
        painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case PillShape::Diamond:
        painter->drawPolygon(QPolygonF{QPointF(rect.center().x(), rect.top() - 0.5), QPointF(rect.right() + 0.5, rect.center().y()),
                                       QPointF(rect.center().x(), rect.bottom() + 0.5), QPointF(rect.left() - 0.5, rect.center().y())});
        break;
    }
    painter->restore();
}

int StatusDelegate::pillWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + dotSize(metrics) + 3 * inset + Theme::unit / 2;
}

void StatusDelegate::drawPill(QPainter *painter, const QRect &rect, const QString &text, PillShape shape, const Theme::Pill &pill)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int height = qMin(rect.height() - Theme::unit, metrics.height() + inset);
    QRect bounds(rect.left(), rect.top() + (rect.height() - height) / 2, qMin(rect.width(), pillWidth(metrics, text)), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pill.border.isValid() ? QPen(pill.border, 1) : QPen(Qt::NoPen));
    painter->setBrush(pill.fill);
    painter->drawRoundedRect(QRectF(bounds).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    const int dot = dotSize(metrics);
    const qreal top = bounds.top() + (bounds.height() - dot) / 2.0;
    drawShape(painter, QRectF(bounds.left() + inset + 1, top, dot, dot), shape, pill.text);
    bounds.adjust(inset + dot + Theme::unit + 2, 0, -inset, 0);
    painter->setPen(pill.text);
    painter->drawText(bounds, int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, bounds.width() + 1));
    painter->restore();
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(RecordModel::BlankRole).toBool())
        option->palette.setColor(QPalette::Text, Theme::dimmed(option->palette));
}

QRect StatusDelegate::wordsRect(const QStyleOptionViewItem &option, const QModelIndex &) const { return option.rect.adjusted(inset, 0, -inset, 0); }

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget == nullptr ? QApplication::style() : option.widget->style();
    const QVariant tone = index.data(RecordModel::ToneRole);
    const QString text = option.text;
    option.text.clear();
    // Background and focus as the style draws them; the words are ours.
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    QRect rect = wordsRect(option, index);
    // Words that go on beyond the window say so with their last letters; in the lists a state is never cut, and a column of which hardly
    // anything is in sight goes on beyond the edge, as its heading does.
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int edge = view == nullptr ? 0 : view->viewport()->width() - inset;
    const bool elides = view != nullptr && (!tone.isValid() || view->property("elidesStates").toBool());
    if (elides && view->property("elidesAtEdge").toBool() && rect.right() > edge
        && edge - rect.left() >= lettersAtLeast * option.fontMetrics.averageCharWidth())
        rect.setRight(edge);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    if (tone.isValid()) {
        const auto shape = PillShape(index.data(RecordModel::ShapeRole).toInt());
        drawPill(painter, rect.adjusted(-Theme::unit, 0, Theme::unit, 0), text, shape,
                 Theme::pill(Tone(tone.toInt()), option.palette, selected));
    } else {
        painter->setPen(option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(rect, int(option.displayAlignment | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(text, option.textElideMode, rect.width()));
    }
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int width = index.data(RecordModel::ToneRole).isValid() ? pillWidth(option.fontMetrics, option.text) + inset
                                                                  : option.fontMetrics.horizontalAdvance(option.text) + 2 * inset + 2;
    return {width, Theme::rowHeight(option.fontMetrics)};
}
