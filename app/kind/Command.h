// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/kind/Rule.h"

/// A named cache query whose rows a command's rules look at: rows of `kind` whose `column` equals the
/// record's `equals`. An empty `equals` takes all rows of the connection.
struct FactSpec {
    const char *name = "";
    const char *kind = "";
    const char *column = "";
    const char *equals = "";
};

/// What a command does to a record besides its state and what is asked for it: a column that it empties or fills. What was
/// changed since a review tells one's own doing by it.
struct EffectSpec {
    const char *column = "";
    enum class Becomes { Blank, Known } becomes = Becomes::Blank;
};

/// One of the different things that the same command can come to (a void, or a clawback): a group of its own in a
/// review of many.
struct OutcomeSpec {
    const char *id = "";
    const char *title = "";  ///< the group's heading: QT_TRANSLATE_NOOP("Outcomes", "Will be clawed back (paid)")
    const char *tick = "";   ///< the group goes only with this tick: QT_TRANSLATE_NOOP("Outcomes", …); empty: no tick
    bool leftOut = false;    ///< left out until a person takes it in
};

/// What a person can ask a service to do to one record.
struct CommandSpec {
    const char *id = "";                 ///< "defer"
    const char *title = "";              ///< QT_TRANSLATE_NOOP("Commands", "Defer…")
    const char *verb = "";               ///< on the button and in lists: QT_TRANSLATE_NOOP("Commands", "Defer")
    const char *noun = "";               ///< "Deferral": QT_TRANSLATE_NOOP("Commands", …), for "Deferral ready to send"
    const char *consequence = "";        ///< the check page: what will happen and what cannot be taken back, with {name}, {date}
    const char *searchWords = "";        ///< old words that people still say, for the command finder
    QList<FieldSpec> fields = {};
    QList<Rule> rules = {};
    QList<FactSpec> facts = {};
    QStringList allowedFrom = {};             ///< states from which the service takes it; empty: any
    QStringList expectedStates = {};          ///< states of the record that mean "it has been done"
    QList<EffectSpec> effects = {};
    QStringList fingerprint = {};             ///< columns on which the draft's meaning depends: compared just before sending
    const char *dateField = "";          ///< the field that `earliest` and `latest` speak of
    bool irreversible = false;           ///< asks for one tick
    bool creates = false;                ///< makes a new record (a declaration, a placement) rather than changing its target
    const char *countedIn = "";          ///< the column that counts what it made; empty: none
    QList<OutcomeSpec> outcomes = {};
    /// Which of the outcomes it would be for this subject. Null: it has one only.
    const char *(*outcome)(const Subject &subject, const Values &values) = nullptr;
    const char *inverse = "";            ///< the command that undoes it at the service, where there is one
    /// The form's sentence for this subject where the fixed one will not do (QTS or EYTS; voided or clawed back).
    const char *(*wording)(const Subject &subject, const char *text) = nullptr;
};

/// What a person wrote: not yet an entry of the outbox, or the content of one.
struct Draft {
    qint64 entry = 0;        ///< outbox entry it is saved as, 0: not yet
    QString connection;
    QString kind;
    QString target;          ///< the record's id at the service
    QString command;
    Values values;
    Values base;             ///< fingerprinted fields as they were when the draft was begun
    QStringList ticked = {};      ///< rules whose warning the person accepted
};

/// Every rule of `command` against these values. Pure: form, bulk, import, precheck and outbox call this one.
Verdict check(const CommandSpec &command, const Values &values, const Subject &subject);

/// Whether the command can be thought of at all for this record, before anything is typed: the findings that no
/// answer in the form could cure (state, degree, placements, provider).
QList<Finding> standing(const CommandSpec &command, const Subject &subject);

/// The commands by which a person can take away what the service refused, in the order of the rules: those whose rule
/// names a cure and a fault that the refusal names.
QStringList cures(const CommandSpec &command, const Error &refusal);

/// What a form shows beside each field: one sentence a field, the limits of a date in one where several are broken.
/// Warnings of a field that is blocked are left out, since its answer will change.
QList<Finding> sentences(const CommandSpec &command, const Verdict &verdict);

/// On which days these values could be sent, looking `horizon` days ahead of the subject's today.
ShelfLife shelfLife(const CommandSpec &command, const Values &values, const Subject &subject, int horizon = 400);
