// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>
#include <QtWidgets/QStyleOption>

class QPainter;

/// How Style draws each part: one line weight, one radius, the palette's colours and nothing else.
namespace StyleParts {

constexpr qreal radius = 4;

/// The line around what can be typed into or pressed.
QColor border(const QPalette &palette);
QColor ringColor(const QPalette &palette);
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, bool focus, const QColor &ring, qreal round);
void chevron(QPainter *painter, const QRect &rect, const QColor &color);
void indicator(const QStyleOption *option, QPainter *painter, bool disc);
void drawBevel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget);
void drawHeader(const QStyleOption *option, QPainter *painter);
void drawHeading(const QStyleOptionHeader *header, QPainter *painter);
void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QRect &slider);
void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter);

} // namespace StyleParts
