// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

/// Our own line icons (resources/icons): one weight, in the colour of the text they stand beside, also when the palette
/// changes while the desk runs.
namespace Icons {

/// `name` of a file without its ending; an icon that does not exist draws nothing.
QIcon icon(const QString &name);
/// The program's own picture, in its own colours.
QIcon application();

} // namespace Icons
