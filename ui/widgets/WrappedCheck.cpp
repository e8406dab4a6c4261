// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrappedCheck.h"

#include "ui/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionButton>

namespace {
constexpr int wrapping = int(Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic);
}

WrappedCheck::WrappedCheck(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedCheck::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QRect WrappedCheck::wordsRect(int width) const
{
    return fontMetrics().boundingRect(QRect(indent(), 0, qMax(1, width - indent() - Theme::unit), 10000), wrapping, text());
}

int WrappedCheck::heightForWidth(int width) const
{
    return qMax(wordsRect(width).height(), style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)) + Theme::unit;
}

QSize WrappedCheck::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 36;
    return {width, heightForWidth(width)};
}

QSize WrappedCheck::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()}; }

void WrappedCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int high = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    option.rect = QRect(0, qMax(0, (fontMetrics().height() - high) / 2) + Theme::unit / 2, side, high);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(wordsRect(width()).translated(0, Theme::unit / 2), wrapping, text());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}
