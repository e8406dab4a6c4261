// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QIcon>

class QPainter;

/// Our own line icons (resources/icons): one weight, in the colour of the text they stand beside, also when the palette
/// changes while the desk runs.
namespace Icons {

/// `name` of a file without its ending; an icon that does not exist draws nothing.
QIcon icon(const QString &name);
bool exists(const QString &name);
/// The same lines in a colour of one's own.
void draw(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);
/// The program's own picture, in its own colours.
QIcon application();

} // namespace Icons
