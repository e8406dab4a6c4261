// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Style.h"

#include "ui/StyleParts.h"
#include "ui/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

using namespace StyleParts;

namespace {
constexpr int menuWidth = 4 * Theme::unit; // a button's mark that it opens a menu
constexpr int textInset = Theme::unit + 2; // beside the two that Fusion leaves itself
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
            if (own.features.testFlag(QStyleOptionButton::DefaultButton) && own.state.testFlag(QStyle::State_Enabled))
                own.palette.setColor(QPalette::ButtonText, own.palette.color(QPalette::HighlightedText));
            if (own.features.testFlag(QStyleOptionButton::HasMenu)) {
                own.features.setFlag(QStyleOptionButton::HasMenu, false);
                own.rect.adjust(0, 0, -menuWidth, 0);
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
    case CE_ProgressBarGroove:
        return; // the contents draw both
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(bar, painter);
        break;
    case CE_Splitter: {
        const QRect &handle = option->rect;
        const QRect line = handle.width() > handle.height() ? QRect(handle.left(), handle.center().y(), handle.width(), 1)
                                                            : QRect(handle.center().x(), handle.top(), 1, handle.height());
        return painter->fillRect(line, Theme::separator(option->palette));
    }
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
                   ringColor(option->palette), radius / 2); // its white page has square corners
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

/// Words keep 8 pixels from the line around them.
QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame == nullptr || frame->lineWidth <= 0 ? rect : rect.adjusted(textInset, 0, -textInset, 0);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return rect;
    }
}

/// A slider in its groove, without the arrow buttons.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        return option->direction == Qt::RightToLeft ? field.adjusted(0, 0, -textInset, 0) : field.adjusted(textInset, 0, 0, 0);
    }
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
        int width = size.width() + (chip || flat ? 24 : 32);
        if (button != nullptr && !button->icon.isNull() && button->text.isEmpty())
            width = height;
        return {width, chip || flat ? line + 3 * Theme::unit : height};
    }
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        own.setHeight(height);
        if (type == CT_ComboBox)
            own.rwidth() += 16 + textInset;
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
    case PM_MenuButtonIndicator:
        return menuWidth;
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
    case SH_Menu_Scrollable:
        return 1; // higher than the screen, it scrolls rather than going on beside itself
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
