// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

/// Who can sign in to a service with a program, and how one gets what that takes; what can be done without.
struct AccessSpec {
    const char *who = "";     ///< QT_TRANSLATE_NOOP("Access", …)
    const char *how = "";     ///< QT_TRANSLATE_NOOP("Access", …)
    const char *without = ""; ///< QT_TRANSLATE_NOOP("Access", …); empty: nothing
    QDate asOf;               ///< when this was so
    const char *name = "";    ///< QT_TRANSLATE_NOOP("Access", …): in full, with the short one that stands everywhere else
};

/// Empty texts for a service that says nothing about it.
AccessSpec accessTo(const QString &service);
