// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Field.h"

#include <QtCore/QHash>
#include <QtCore/QTimeZone>

/// All that a rule may look at: gathered on the store's thread, then pure.
struct Subject {
    Values record;                             ///< the target as cached; an absent key is not known
    QHash<QString, QList<Values>> related;     ///< named cache queries of the command ("declarations", "statements", …); absent: not known
    QDateTime now;                             ///< the service's clock, UTC
    QTimeZone zone = QTimeZone::utc();         ///< the zone in which the service counts days
    QString ours;                              ///< our name at the service (lead provider), empty: not known
    QString version;                           ///< of the service's interface, e.g. v2026.1
    QString organisation;                      ///< EDUMIS id for work-based training
    QHash<QString, QDateTime> readAt;          ///< when a named query was last read from the service

    QDate today() const { return now.toTimeZone(zone).date(); }
};

enum class Severity {
    Block, ///< not queued, not sent
    Warn,  ///< needs one tick, and is kept in the history
};

/// A rule that does not hold. Words are made by the message and its arguments, in the language of the reader.
struct Finding {
    QString rule;                ///< identifier, e.g. "date.future" (design/sandbox.md lists them)
    QString field;               ///< field id, empty: the record as a whole
    Severity severity = Severity::Block;
    const char *message = "";    ///< source text in the context "Rules", with {name} places
    QMap<QString, QVariant> arguments; ///< QDate values are shown in words by the caller
    const char *cure = "";       ///< the command of the same kind that takes the fault away; empty: none
    bool operator==(const Finding &other) const { return rule == other.rule && field == other.field && severity == other.severity; }
};

/// A bound that a date rule puts on its field: both ends inclusive, invalid = none.
struct DateBounds {
    QDate earliest;
    QDate latest;
};

/// One rule, as data: which field, what must hold, where it is written. Rules of dates are given by their
/// bounds, so that a form can say the allowed days before anything is typed.
struct Rule {
    const char *id = "";
    const char *field = "";
    Severity severity = Severity::Block;
    const char *message = "";   ///< QT_TRANSLATE_NOOP("Rules", …)
    const char *source = "";    ///< page or section where the service says so
    /// For dates: the days the rule allows for this subject. Null for other rules.
    DateBounds (*bounds)(const Subject &subject, const Values &values) = nullptr;
    /// For all others: findings (none: the rule holds). A rule may name several findings (one a missing blocker).
    QList<Finding> (*check)(const Rule &rule, const Subject &subject, const Values &values) = nullptr;
    /// The command of the same kind by which a person makes the rule hold (too few placements: add one).
    const char *cure = "";
    /// The attribute by which the service's own refusal names the same fault, where there is a cure.
    const char *fault = "";
};

/// The whole answer of the rules for one draft.
struct Verdict {
    QList<Finding> findings;
    QDate earliest; ///< inclusive, from the blocking date rules alone; invalid: no bound
    QDate latest;
    bool noDatePossible = false; ///< the blocking date rules leave no day at all

    bool blocked() const;
    bool warned() const;
    QList<Finding> blocks() const;
    QList<Finding> warnings() const;
};

/// The days on which a draft could be sent, judged from `from` on (section 14: shelf life).
struct ShelfLife {
    QDate from;        ///< first day on which nothing blocks; invalid: none within the horizon
    QDate until;       ///< last such day; invalid: no end within the horizon
    QString because;   ///< the rule that ends it
};
