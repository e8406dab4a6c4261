// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Query.h"
#include "app/kind/Rule.h"

#include <QtCore/QCoreApplication>

/// Rows of a view that are worth a filter of their own. Values of its conditions may hang on the day and on the
/// connection: "{today}", "{today-30}", "{today+8}", "{ours}", and "{ours?}", which
/// is no condition while nobody has said which are ours (resolved() fills them in).
struct PresetSpec {
    const char *id = "";
    const char *title = "";       ///< QT_TRANSLATE_NOOP("Views", …)
    QList<Condition> conditions = {};
    const char *possible = "";    ///< only rows of which this command could be sent now; empty: no such condition
    int days = 0;                 ///< the number in its title and conditions, where a person may choose another; 0: none
    const char *titleOfDays = ""; ///< its title with another number of them, as {days}: QT_TRANSLATE_NOOP("Views", …)
};

/// A number of a row: how many rows of another kind name it. Counted when it is shown, never stored.
struct TallySpec {
    const char *id = "";
    const char *title = "";       ///< QT_TRANSLATE_NOOP("Columns", …)
    const char *kind = "";        ///< of what is counted
    const char *key = "";         ///< its column that holds our id
    QStringList states = {};      ///< only of these; empty: of any
    bool shown = true;
    bool others = false;          ///< only of states that are none of `states`
};

/// From a row to the rows of another view that name it, in one press.
struct DrillSpec {
    const char *title = "";       ///< on the button: QT_TRANSLATE_NOOP("Views", …)
    const char *view = "";
    const char *column = "";      ///< of that view's kind: holds our id
};

/// A column with an instant that is shown as the days since.
struct AgeSpec {
    const char *column = "";
    const char *title = "";       ///< QT_TRANSLATE_NOOP("Columns", …)
};

/// What a view adds for reviewing its list.
struct ReviewSpec {
    const char *changedTitle = QT_TRANSLATE_NOOP("Views", "Changed since you last looked");
    QList<PresetSpec> attention = {};      ///< "Needs a person first"
    QList<PresetSpec> presets = {};        ///< other filters of the view
    QStringList countBy = {};              ///< columns whose values can be counted, the best first
    QList<TallySpec> tallies = {};
    QList<DrillSpec> drills = {};
    QList<AgeSpec> ages = {};
    const char *providerColumn = "";       ///< says whose a row is; empty: all are ours
    QStringList reliesOn = {};             ///< columns without which a standing cannot be told
    const char *opensBefore = "";          ///< a column of days: the view opens on the latest row whose day has passed
    int wholeWithin = 0;                   ///< minutes: a standing of older rows is told with their age, and a whole list is asked for; 0: any age
};

/// What is shown of a row besides its columns.
struct RowExtras {
    QList<RecordDetail::Change> changes;   ///< since the person's mark, oldest first
    QList<qint64> tallies;                 ///< one a TallySpec
    QList<Finding> missing;                ///< of the view's standing
    bool cannotTell = false;               ///< what the standing relies on is not known
};

namespace Review {

/// A view's own; the plain one for all others.
ReviewSpec of(const QString &view);

// Conditions and orders that no column answers by itself
/// Rows that changed since the person's last review; its value is the view's id.
inline const QString changed = QStringLiteral("~changed");
/// Rows of which a command could be sent now; its value is the command's id. As an order: these first, then by how much is missing.
inline const QString standing = QStringLiteral("standing");

/// A preset's conditions with another number of days than its own.
QList<Condition> withDays(const PresetSpec &preset, int days);

/// Where a person's own number of days of a preset is kept.
inline QString daysKey(const QString &preset) { return QStringLiteral("review/%1Days").arg(preset); }

QList<Condition> resolved(const QList<Condition> &conditions, const QDate &today, const QString &ours);

/// Whether the change is what this accepted entry asked for: nobody has to be told of their own doing.
bool isOwn(const KindSpec &kind, const RecordDetail::Change &change, const Entry &entry);

/// The meanings of a column's values where it is not the kind's state; empty: none. Codes are the words that are cached.
QList<StateSpec> meanings(const QString &kind, const QString &column);

} // namespace Review
