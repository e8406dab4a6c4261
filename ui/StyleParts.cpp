// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StyleParts.h"

#include "ui/Theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QWidget>

namespace {
qreal roundOf(const QWidget *widget, const QRect &rect)
{
    return widget != nullptr && widget->property("chip").toBool() ? rect.height() / 2.0 : StyleParts::radius;
}
} // namespace

QColor StyleParts::border(const QPalette &palette)
{
    return Theme::scheme(palette) == Theme::Scheme::Contrast
            ? palette.color(QPalette::Text)
            : Theme::mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45);
}

/// A rounded box with one line around it, two where it has the focus.
void StyleParts::box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, bool focus, const QColor &ring, qreal round)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = focus ? 2 : 1;
    painter->setPen(line.isValid() || focus ? QPen(focus ? ring : line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), round, round);
    painter->restore();
}

void StyleParts::chevron(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal half = qMax(4.0, painter->fontMetrics().height() / 3.8);
    const QPolygonF line{middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2), middle + QPointF(half, -half / 2)};
    painter->drawPolyline(line);
    painter->restore();
}

QColor StyleParts::ringColor(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Highlight); }

/// A tick box or a round one: one line that is seen in every scheme, filled with the highlight once it is chosen.
void StyleParts::indicator(const QStyleOption *option, QPainter *painter, bool disc)
{
    const QPalette &palette = option->palette;
    const bool on = option->state.testFlag(QStyle::State_On);
    const int size = qMin(option->rect.width(), option->rect.height());
    QRect rect(0, 0, size, size);
    rect.moveCenter(option->rect.center());
    const QColor chosen = palette.color(QPalette::Active, QPalette::Highlight);
    const bool bare = Theme::scheme(palette) == Theme::Scheme::Contrast;
    const QColor fill = on && !bare ? chosen : palette.color(QPalette::Base);
    box(painter, rect, fill, on && !bare ? chosen : border(palette), option->state.testFlag(QStyle::State_HasFocus), ringColor(palette),
        disc ? size / 2.0 : radius * 0.75);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = bare ? palette.color(QPalette::Text) : palette.color(QPalette::Active, QPalette::HighlightedText);
    const QRectF inner = QRectF(rect);
    if (disc) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(inner.center(), size * 0.22, size * 0.22);
    } else {
        painter->setPen(QPen(mark, qMax(1.8, size / 8.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{inner.topLeft() + QPointF(size * 0.25, size * 0.53), inner.topLeft() + QPointF(size * 0.43, size * 0.7),
                                        inner.topLeft() + QPointF(size * 0.76, size * 0.32)});
    }
    painter->restore();
}

void StyleParts::drawBevel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = button->palette;
    const bool main = button->features.testFlag(QStyleOptionButton::DefaultButton) && button->state.testFlag(QStyle::State_Enabled);
    const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
    const bool on = button->state.testFlag(QStyle::State_On);
    const bool down = button->state.testFlag(QStyle::State_Sunken);
    const bool over = button->state.testFlag(QStyle::State_MouseOver) && button->state.testFlag(QStyle::State_Enabled);
    const QColor highlight = palette.color(QPalette::Highlight);
    const QColor text = palette.color(QPalette::ButtonText);
    QColor fill = main ? highlight : palette.color(QPalette::Button);
    if (flat && !over && !down && !on)
        fill = QColor();
    else if (on)
        fill = Theme::mix(palette.color(QPalette::Button), highlight, 0.16);
    if (fill.isValid() && (down || over))
        fill = Theme::mix(fill, main ? palette.color(QPalette::Window) : text, down ? (main ? 0.10 : 0.08) : 0.06);
    QColor line = main ? highlight : border(palette);
    if (flat && !on)
        line = QColor();
    if (on)
        line = highlight;
    const bool focus = button->state.testFlag(QStyle::State_HasFocus);
    const qreal round = roundOf(widget, button->rect);
    box(painter, button->rect, fill, line, focus && !main, ringColor(palette), round);
    if (focus && main)
        box(painter, button->rect.adjusted(3, 3, -3, -3), QColor(), QColor(), true, palette.color(QPalette::HighlightedText), round - 2);
    if (button->features.testFlag(QStyleOptionButton::HasMenu))
        chevron(painter, QRect(button->rect.right() - 24, button->rect.top(), 16, button->rect.height()), text);
}

void StyleParts::drawHeader(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), Theme::separator(option->palette));
    if (option->state.testFlag(QStyle::State_HasFocus))
        box(painter, option->rect.adjusted(1, 1, -1, -2), QColor(), QColor(), true, ringColor(option->palette), radius);
}

void StyleParts::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QRect &slider)
{
    const QPalette &palette = option->palette;
    painter->fillRect(option->rect, palette.color(QPalette::Window));
    const bool held = option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_MouseOver);
    const QColor color = Theme::scheme(palette) == Theme::Scheme::Contrast
            ? palette.color(QPalette::Text)
            : Theme::mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), held ? 0.55 : 0.32);
    const QRect body = slider.adjusted(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal round = qMin(body.width(), body.height()) / 2.0;
    painter->drawRoundedRect(body, round, round);
    painter->restore();
}

/// A heading: its words, with the sort arrow right behind them. Fusion would put both into less height than they need.
void StyleParts::drawHeading(const QStyleOptionHeader *header, QPainter *painter)
{
    QRect rect = header->rect.adjusted(2 * Theme::unit, 0, -2 * Theme::unit, 0);
    const QColor text = header->palette.color(QPalette::Text);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const qreal half = header->fontMetrics.height() / 4.0;
    const int arrow = sorted ? int(2 * half) + Theme::unit + 2 : 0;
    const int width = qMin(header->fontMetrics.horizontalAdvance(header->text), rect.width() - arrow);
    const bool right = header->textAlignment.testFlag(Qt::AlignRight);
    const QRect words(right ? rect.right() - width : rect.left(), rect.top(), width + 1, rect.height());
    painter->save();
    painter->setClipRect(header->rect);
    painter->setPen(sorted ? text : Theme::dimmed(header->palette));
    painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), header->fontMetrics.elidedText(header->text, Qt::ElideRight, width + 1));
    if (sorted) {
        // Up: the smallest stands at the top.
        const qreal tip = header->sortIndicator == QStyleOptionHeader::SortDown ? -half * 0.6 : half * 0.6;
        const QPointF middle(right ? words.left() - Theme::unit - half : words.right() + Theme::unit + half + 1, rect.center().y() + 0.5);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(text);
        painter->drawPolygon(QPolygonF{middle + QPointF(-half, -tip), middle + QPointF(half, -tip), middle + QPointF(0, tip)});
    }
    painter->restore();
}

/// A flat bar; where nobody knows how much there is, it is evenly tinted instead of moving.
void StyleParts::drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    const QPalette &palette = bar->palette;
    const QColor full = palette.color(QPalette::Active, QPalette::Highlight);
    const bool bare = Theme::scheme(palette) == Theme::Scheme::Contrast;
    QRectF rect = QRectF(bar->rect);
    if (rect.height() > 2 * Theme::unit && !bar->textVisible)
        rect.adjust(0, (rect.height() - 2 * Theme::unit) / 2, 0, -(rect.height() - 2 * Theme::unit) / 2);
    const qreal round = qMin(rect.height() / 2, qreal(radius));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(bare ? QPen(palette.color(QPalette::Text), 1) : QPen(Qt::NoPen));
    painter->setBrush(Theme::separator(palette));
    if (bare)
        painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(rect, round, round);
    painter->setPen(Qt::NoPen);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (range <= 0) {
        painter->setBrush(Theme::mix(Theme::separator(palette), full, 0.5));
        painter->drawRoundedRect(rect, round, round);
    } else if (bar->progress > bar->minimum) {
        QRectF done = rect;
        done.setWidth(qMax(2 * round, rect.width() * double(bar->progress - bar->minimum) / double(range)));
        if (bar->direction == Qt::RightToLeft)
            done.moveRight(rect.right());
        painter->setBrush(full);
        painter->drawRoundedRect(done, round, round);
    }
    painter->restore();
}
