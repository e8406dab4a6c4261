// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Style.h"

#include "ui/Theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

namespace {
constexpr qreal radius = 4;

QColor border(const QPalette &palette)
{
    return Theme::scheme(palette) == Theme::Scheme::Contrast
            ? palette.color(QPalette::Text)
            : Theme::mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45);
}

/// A rounded box with one line around it, two where it has the focus.
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, bool focus, const QColor &ring, qreal round)
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

void chevron(QPainter *painter, const QRect &rect, const QColor &color)
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

QColor ringColor(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Highlight); }

/// A tick box or a round one: one line that is seen in every scheme, filled with the highlight once it is chosen.
void indicator(const QStyleOption *option, QPainter *painter, bool disc)
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

qreal roundOf(const QWidget *widget, const QRect &rect)
{
    return widget != nullptr && widget->property("chip").toBool() ? rect.height() / 2.0 : radius;
}

void drawBevel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = button->palette;
    const bool main = button->features.testFlag(QStyleOptionButton::DefaultButton);
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
        fill = Theme::mix(fill, text, down ? 0.14 : 0.06);
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

void drawHeader(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), Theme::separator(option->palette));
    if (option->state.testFlag(QStyle::State_HasFocus))
        box(painter, option->rect.adjusted(1, 1, -1, -2), QColor(), QColor(), true, ringColor(option->palette), radius);
}

void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QRect &slider)
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

/// A heading: its words, and the sort arrow at the section's end. Fusion would put both into less height than they need.
void drawHeading(const QStyleOptionHeader *header, QPainter *painter)
{
    QRect rect = header->rect.adjusted(2 * Theme::unit, 0, -Theme::unit, 0);
    const QColor text = header->palette.color(QPalette::Text);
    painter->save();
    painter->setClipRect(header->rect);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const qreal half = header->fontMetrics.height() / 3.5;
        const QPointF middle(rect.right() - 2 * half, rect.center().y() + 0.5);
        // Up: the smallest stands at the top.
        const qreal tip = header->sortIndicator == QStyleOptionHeader::SortDown ? -half * 0.6 : half * 0.6;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(text);
        painter->drawPolygon(QPolygonF{middle + QPointF(-half, -tip), middle + QPointF(half, -tip), middle + QPointF(0, tip)});
        rect.setRight(int(middle.x() - 2 * half));
    }
    painter->setPen(text);
    painter->drawText(rect, int(header->textAlignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      header->fontMetrics.elidedText(header->text, Qt::ElideRight, rect.width()));
    painter->restore();
}
} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawBevel(button, painter, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton own = *button;
            if (own.features.testFlag(QStyleOptionButton::DefaultButton))
                own.palette.setColor(QPalette::ButtonText, own.palette.color(QPalette::HighlightedText));
            if (own.features.testFlag(QStyleOptionButton::HasMenu)) {
                own.features.setFlag(QStyleOptionButton::HasMenu, false);
                own.rect.adjust(0, 0, -16, 0);
            }
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeader(option, painter);
            return drawHeading(header, painter);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(option, painter);
    case CE_Splitter:
        return painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                                 Theme::separator(option->palette));
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || frame->lineWidth <= 0)
            break;
        const bool focus = option->state.testFlag(State_HasFocus);
        return box(painter, option->rect, option->palette.color(QPalette::Base), border(option->palette), focus, ringColor(option->palette), radius);
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return indicator(option, painter, false);
    case PE_IndicatorRadioButton:
        return indicator(option, painter, true);
    case PE_Frame:
        if (widget == nullptr || !widget->inherits("QPlainTextEdit"))
            break;
        return box(painter, option->rect, option->palette.color(QPalette::Base), border(option->palette), option->state.testFlag(State_HasFocus),
                   ringColor(option->palette), radius);
    case PE_FrameDefaultButton:
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    case PE_FrameFocusRect: {
        if (qobject_cast<const QWidget *>(widget) != nullptr && widget->inherits("QPushButton"))
            return; // its ring belongs to the box
        const bool selected = option->state.testFlag(State_Selected);
        const QColor ring = selected ? option->palette.color(QPalette::HighlightedText) : ringColor(option->palette);
        return box(painter, option->rect.adjusted(1, 1, -1, -1), QColor(), QColor(), true, ring, radius);
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin != nullptr) {
        box(painter, spin->rect, spin->palette.color(QPalette::Base), border(spin->palette), spin->state.testFlag(State_HasFocus),
            ringColor(spin->palette), radius);
        const QColor ink = spin->palette.color(QPalette::Text);
        chevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), ink);
        painter->save();
        const QRect up = subControlRect(control, option, SC_SpinBoxUp, widget);
        painter->translate(2 * up.center().x() + 1, 2 * up.center().y() + 1);
        painter->rotate(180);
        chevron(painter, up, ink);
        painter->restore();
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || combo == nullptr)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool over = combo->state.testFlag(State_MouseOver);
    const QColor button = combo->palette.color(QPalette::Button);
    const bool focus = combo->state.testFlag(State_HasFocus);
    box(painter, combo->rect, over ? Theme::mix(button, combo->palette.color(QPalette::ButtonText), 0.06) : button, border(combo->palette),
        focus, ringColor(combo->palette), radius);
    chevron(painter, QRect(combo->rect.right() - 24, combo->rect.top(), 16, combo->rect.height()), combo->palette.color(QPalette::ButtonText));
}

/// A slider in its groove, without the arrow buttons.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = qBound(qMin(length, 8 * Theme::unit), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&bar, flat](int from, int size) {
        const QRect &rect = bar->rect;
        return flat ? QRect(rect.left() + from, rect.top(), size, rect.height()) : QRect(rect.left(), rect.top() + from, rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, along(start, slider));
    case SC_ScrollBarSubPage:
        return visualRect(bar->direction, bar->rect, along(0, start));
    case SC_ScrollBarAddPage:
        return visualRect(bar->direction, bar->rect, along(start + slider, length - start - slider));
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option == nullptr ? 16 : option->fontMetrics.height();
    const int height = line + 4 * Theme::unit;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool chip = widget != nullptr && widget->property("chip").toBool();
        const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        const bool menu = button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu);
        int width = size.width() + (chip || flat ? 24 : 32) + (menu ? 16 : 0);
        if (button != nullptr && !button->icon.isNull() && button->text.isEmpty())
            width = height;
        return {width, chip || flat ? line + 3 * Theme::unit : height};
    }
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        own.setHeight(height);
        if (type == CT_ComboBox)
            own.rwidth() += 16;
        return own;
    case CT_HeaderSection:
        own.setHeight(line + 4 * Theme::unit);
        return own;
    case CT_MenuItem:
        own.setHeight(qMax(own.height(), line + 3 * Theme::unit));
        return own;
    default:
        return own;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 4 * Theme::unit;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * Theme::unit;
    case PM_HeaderMargin:
        return 2 * Theme::unit;
    case PM_FocusFrameHMargin:
        return 2 * Theme::unit;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return widget == nullptr ? QProxyStyle::pixelMetric(metric, option, widget) : qMax(16, widget->fontMetrics().height());
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return widget == nullptr ? QProxyStyle::pixelMetric(metric, option, widget) : qMax(16, widget->fontMetrics().height());
    case PM_ScrollBarExtent:
        return 3 * Theme::unit;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return Theme::unit + 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves but the progress bar
    case SH_Table_GridLineColor:
        return int((option != nullptr ? option->palette : QPalette()).color(QPalette::Base).rgb());
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
