// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

class MainWindow;

/// One thing that the finder can name and do.
struct Found {
    QString title;
    QString what;               ///< what it is, in words: "Page", "Action", "Trainees"
    QString detail;             ///< what tells it apart: its key, a TRN
    QString others;             ///< words it is also found by
    QString icon;
    std::function<void()> act;
};

/// Where the finder's results come from: the window's own actions, its pages, the buttons of the page that is shown,
/// the settings, every command of every kind, and every record.
namespace Finds {

/// All but records; taken anew each time the finder opens, since buttons follow the page.
QList<Found> things(MainWindow &window, Core &core);

constexpr int recordsShown = 20; ///< of each kind

/// The records of every kind that have `typed` in their name or numbers; `take` is called for each kind that has some,
/// on the thread of `context`, silently not at all when that is gone.
void records(QObject *context, MainWindow &window, Core &core, const QString &typed, const std::function<void(const QList<Found> &)> &take);

} // namespace Finds
