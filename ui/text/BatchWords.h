// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Batch.h"
#include "app/kind/Kind.h"

#include <functional>

/// What the desk says about many at once: fates, outcomes, progress, estimates.
namespace BatchWords {

/// The groups of a review; every line is in exactly one. Nothing is wrong with what waits for an answer to all. Apart: what its
/// outcome leaves out until a person takes it in.
enum class Group { Blocked, NotOurs, Unanswered, Warned, Sends, Apart, LeftOut };

Group groupOf(const BatchLine &line);
/// No answer of the form takes it out of its group.
bool isBlocked(const BatchLine &line);
/// Another answer, or another command, takes away what blocks it.
bool isMendable(const CommandSpec &command, const BatchLine &line);
/// By what a record is told from others of its person, in words: "Started · 1 October 2025". Empty: a person has one.
QString toldBy(const KindSpec &kind, const Values &record);
/// "Will be sent", "Warning", "Needs an answer", "Blocked", "Left out"; of a command with several outcomes "Cannot be changed".
QString group(const CommandSpec &command, Group group);
/// What will become of a line, as one word of the command where it has several outcomes: "Will be clawed back".
QString fate(const CommandSpec &command, const BatchLine &line);
/// The findings of a line as sentences; `field` titles come from the command.
QStringList reasons(const CommandSpec &command, const BatchLine &line);
/// Only the form's answer is wanting.
bool isMissingAnswer(const Finding &finding);
/// What no answer cures before the answers that are missing.
QList<Finding> inOrder(QList<Finding> findings);
QString reason(const CommandSpec &command, const Finding &finding);
/// Takes the same message of another row into one sentence for both: what differs from row to row is not said as the first one has it.
void join(Finding &all, const Finding &another);
/// The warnings of these lines by rule, each with its sentence for all of them and how many there are.
struct Warned {
    QString rule;
    QString words;
    int count = 0;
};
QList<Warned> warned(const CommandSpec &command, const QList<BatchLine> &lines, const std::function<bool(const BatchLine &)> &of);
/// It changes a record, and no command of the kind changes it back: one press for many wants a tick.
bool isFinal(const KindSpec &kind, const CommandSpec &command);
QString outcome(const OutcomeSpec &outcome);
/// "Claw back 3 declarations".
QString tick(const OutcomeSpec &outcome, int count);
/// "Defer: 41 trainees". `record`: of one of them, where the command comes to different things: "Claw back: 3 declarations".
QString title(const KindSpec &kind, const CommandSpec &command, qint64 count, const Values &record = {});
/// The same of what the command is called for these records: "Claw back: 3 declarations".
QString title(const QString &verb, const KindSpec &kind, qint64 count);
/// What goes, as the act that it is: "void 308 declarations and claw back 82 declarations".
QString act(const KindSpec &kind, const CommandSpec &command, const QList<BatchLine> &lines);
/// What the batches of these lines are called where nobody gives a name: what goes, and when. By outcome, as BatchPlan has it.
QHash<QString, QString> names(const KindSpec &kind, const CommandSpec &command, const QList<BatchLine> &lines, const QDateTime &at);
/// "76 requests, about 1 minute".
QString estimate(const BatchEstimate &estimate);
/// "about 11 minutes"; "less than a minute".
QString duration(qint64 seconds);
/// An answer as a cell shows it; empty: none.
QString answer(const FieldSpec &field, const Values &values);

/// One line of a batch's summary; the numbers of all lines add up to its entries.
struct Part {
    QString title;
    qint64 count = 0;
    QList<EntryState> states;
    std::optional<bool> expected; ///< of those done: only those that the record does not show yet, or only the others
};
QList<Part> parts(const BatchSummary &batch, const KindSpec *kind = nullptr);
/// Where the entries of a batch are: what adds up to all of it.
struct Standing {
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 needYou = 0; ///< changed, in doubt or held back until a person has decided
    qint64 checked = 0; ///< in doubt, and the desk looks by itself
    qint64 sending = 0;
    qint64 wait = 0;    ///< for their turn
    qint64 drafts = 0;
    qint64 dropped = 0;
    bool isHeld = false; ///< all that wait go on once Resume is pressed
};
Standing standing(const BatchSummary &batch);
/// "59 accepted, 1 needs you, 3 wait", with rate, and time left or what keeps the rest: that it is paused, or `offline`. The rate is
/// told over whole minutes, since the first of them sends what the service's limit allows for all of it.
QString progress(const BatchSummary &batch, const BatchEstimate &left, bool offline = false);
/// How what was sent can be undone at the service, or that it cannot.
QString wayBack(const KindSpec &kind, const CommandSpec &command);

} // namespace BatchWords
