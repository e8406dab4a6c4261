// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

/// A page that is not a view over a kind: what there is to do, and the desk itself.
struct PageEntry {
    const char *id;    ///< its name on the command line
    const char *title; ///< QT_TRANSLATE_NOOP("Pages", …)
    const char *group; ///< QT_TRANSLATE_NOOP("Pages", …)
    DeskPage *(*make)(Core &core, QSettings &settings, QWidget *parent);
};

/// In the order of the navigation.
const QList<PageEntry> &workPages();

/// Every name that --page knows: the views', then these.
QStringList pageNames(const Kinds &kinds);
