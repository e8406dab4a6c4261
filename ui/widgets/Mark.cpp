// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Mark.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QtGui/QPainter>

Mark::Mark(const QString &icon, Tone tone, QWidget *parent) : QWidget(parent), m_icon(icon), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Mark::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

QSize Mark::sizeHint() const { return {fontMetrics().height(), fontMetrics().height()}; }

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Icons::draw(&painter, rect(), m_icon, Theme::pill(m_tone, Theme::scheme(palette())).text);
}
