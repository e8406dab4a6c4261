// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"

/// One row that a person brought into a batch: selected in a table, pasted, or read from a line of a file.
struct BatchItem {
    qint64 row = 0;         ///< of the cache; 0: it names no record, and `said` says why
    QString target;         ///< the record's id, once it is known: a cache that is read anew numbers its rows anew
    Values values;          ///< its own answers; they win over the batch's shared ones
    QStringList ticked;     ///< rules whose warning was accepted for it
    bool leftOut = false;   ///< a person's choice
    bool takenIn = false;   ///< a person's choice, where its outcome is left out by itself
    qint64 entry = 0;       ///< of the outbox, corrected and sent again; 0: a new one
    int line = 0;           ///< of the file or the paste; 0: selected
    QString shown;          ///< what the file said of whom, where no record was found
    QList<Finding> said;    ///< what is wrong with the line itself, before any rule of the command
};

/// One command to many records. Nothing of it is saved before it is queued.
struct BatchPlan {
    QString connection;
    QString kind;
    QString command;
    QString name;           ///< for people: "Sawmill closed, November"; empty: `names`
    QHash<QString, QString> names; ///< by what is queued, when it is: of the batch of an outcome that goes apart, and of the others ("")
    QString source;         ///< the file it came from, empty: a selection
    QString bringing;       ///< which import handed it over, kept until all of it is queued; empty: none
    Values shared;          ///< answers for all
    QStringList ticked;     ///< rules whose warning was accepted for all
    QStringList confirmed;  ///< outcomes whose own tick was set
    QList<BatchItem> items;
};

/// What would become of an item.
enum class Fate {
    Sends,   ///< goes as it is
    Warned,  ///< goes once its warnings are ticked
    Blocked, ///< does not go; the findings say why
};

/// An item after every rule was asked: its draft and its fate.
struct BatchLine {
    int item = 0;           ///< its place in the plan
    qint64 row = 0;
    int line = 0;
    Draft draft;            ///< as it would be queued
    QString name;
    QString reference;
    QString state;          ///< of the record, as a code
    Values tells;           ///< of the record: the kind's subtitle, by which records of one person are told apart
    Fate fate = Fate::Sends;
    QString outcome;        ///< id of one of the command's outcomes; empty: it has none
    bool leftOut = false;   ///< by the person, or by the outcome's default
    bool apart = false;     ///< by the outcome's default: the person has not said yet
    QList<Finding> findings;
    QDate earliest;         ///< the days its own rules leave for the command's date
    QDate latest;
    bool inHand = false;    ///< the same is in the outbox already: it is not queued a second time
    bool asksSecond = false; ///< corrected, it stays in a batch to which somebody else has to agree
};

/// What the form of shared answers asks, over all records of a plan.
struct BatchQuestions {
    QStringList asked;                      ///< fields that at least one record is asked
    QHash<QString, QList<Choice>> choices;  ///< by field: all that any record may choose
};

/// Every line, and what the answers for all can be.
struct BatchReview {
    QList<BatchLine> lines;
    BatchQuestions questions;
};

/// What became of a plan. The five numbers add up to its items.
struct BatchReport {
    QStringList batches;    ///< ids of what was queued: what has a tick of its own goes as a batch of its own
    int queued = 0;
    int blocked = 0;
    int warned = 0;         ///< warnings that nobody ticked, or an outcome that nobody confirmed
    int leftOut = 0;
    int inHand = 0;         ///< the same is in the outbox already
};

/// How long the service's documented limit makes it take, the re-read before each write counted.
struct BatchEstimate {
    qint64 requests = 0;
    qint64 seconds = 0;     ///< 0: the service documents no limit
    int perMinute = 0;      ///< requests; 0: as above
};

/// What a person can do with what a batch has not sent yet.
enum class BatchAction {
    Pause,    ///< nothing more leaves until Resume
    Resume,
    TakeBack, ///< back to the drafts
    Cancel,   ///< out; kept in the history
};

/// A batch as it stands in the outbox.
struct BatchSummary {
    QString id;
    QString name;
    QString source;              ///< the file it came from
    QString connection;
    QString kind;
    QString command;
    QString who;
    QDateTime createdAt;
    Values base;                 ///< of one of its entries: what comes to different things is queued apart
    QHash<int, qint64> byState;  ///< EntryState as a number → entries
    qint64 expected = 0;         ///< of those done: the record does not show it yet
    qint64 total = 0;
    qint64 needsPerson = 0;
    qint64 held = 0;             ///< ready or waiting, and not before a person says so
    bool paused = false;
    QDateTime firstSent;         ///< invalid: nothing was answered yet
    QDateTime lastSent;

    qint64 of(EntryState state) const { return byState.value(int(state)); }
    qint64 unsent() const { return of(EntryState::Ready) + of(EntryState::Waiting); }
    /// Accepted, refused, changed or in doubt: it was this entry's turn.
    qint64 answered() const
    {
        return of(EntryState::Done) + of(EntryState::Rejected) + of(EntryState::Conflict) + of(EntryState::Unsure);
    }
};
