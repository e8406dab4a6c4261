// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PillLabel.h"

#include "ui/widgets/StatusDelegate.h"

#include <QtGui/QPainter>

PillLabel::PillLabel(const QString &text, Tone tone, PillShape shape, QWidget *parent) : QLabel(text, parent), m_tone(tone), m_shape(shape)
{
    setTextFormat(Qt::PlainText);
}

QSize PillLabel::sizeHint() const { return {StatusDelegate::pillWidth(fontMetrics(), text()) + 1, fontMetrics().height() + 3 * Theme::unit}; }

QSize PillLabel::minimumSizeHint() const { return {16 * Theme::unit, sizeHint().height()}; }

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    StatusDelegate::drawPill(&painter, rect(), text(), m_shape, Theme::pill(m_tone, palette(), false));
}
