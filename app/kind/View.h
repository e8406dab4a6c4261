// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"

/// A condition on one column; several are joined by "and".
struct Condition {
    enum class Test { Is, IsNot, AnyOf, Before, NotBefore, Blank, NotBlank };
    QString column;
    Test test = Test::Is;
    QStringList values = {};
    bool operator==(const Condition &) const = default;
};

/// A page over a kind: which rows, in which order, with which commands first. A special screen is a view, never
/// a class of its own that names a kind.
struct ViewSpec {
    const char *id = "";           ///< the page's name on the command line ("trainees", "award")
    const char *kind = "";
    const char *title = "";        ///< QT_TRANSLATE_NOOP("Views", …)
    const char *group = "";        ///< "People", "Review": QT_TRANSLATE_NOOP("Views", …)
    const char *help = "";         ///< QT_TRANSLATE_NOOP("Views", …): what F1 says first about this page
    QList<Condition> conditions = {};   ///< rows outside are not of this view
    QStringList columns = {};           ///< shown columns in order; empty: the kind's own
    const char *sort = "";         ///< column id, "-" before it: descending
    QStringList commands = {};          ///< commands shown as buttons; empty: all of the kind
    const char *standingOf = "";   ///< command whose standing is shown for each row ("what is missing"); empty: none
    const char *emptyText = "";    ///< QT_TRANSLATE_NOOP("Views", …): why there may be nothing here and what to do
    const char *dueColumn = "";    ///< date column: rows whose day is near are said at the foot of the window; empty: none
    int dueWithinDays = 0;         ///< near: today to so many days ahead, and every day that has passed
    const char *dueText = "";      ///< QT_TRANSLATE_N_NOOP("Views", …): how many, a plural form
    bool dueAheadOnly = false;     ///< a day that has passed is over rather than late
};
