// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Command.h"

/// One row that a person brought into a batch: selected in a table, pasted, or read from a line of a file.
struct BatchItem {
    qint64 row = 0;         ///< of the cache; 0: it names no record, and `said` says why
    Values values;          ///< its own answers; they win over the batch's shared ones
    QStringList ticked;     ///< rules whose warning was accepted for it
    bool leftOut = false;   ///< a person's choice
    int line = 0;           ///< of the file or the paste; 0: selected
    QString shown;          ///< what the file said of whom, where no record was found
    QList<Finding> said;    ///< what is wrong with the line itself, before any rule of the command
};

/// One command to many records. Nothing of it is saved before it is queued.
struct BatchPlan {
    QString connection;
    QString kind;
    QString command;
    QString name;           ///< for people: "Sawmill closed, November"
    QString source;         ///< the file it came from, empty: a selection
    Values shared;          ///< answers for all
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
    qint64 row = 0;
    int line = 0;
    Draft draft;            ///< as it would be queued
    QString name;
    QString reference;
    QString state;          ///< of the record, as a code
    Fate fate = Fate::Sends;
    QString outcome;        ///< id of one of the command's outcomes; empty: it has none
    bool leftOut = false;   ///< by the person, or by the outcome's default
    QList<Finding> findings;
    QDate earliest;         ///< the days its own rules leave for the command's date
    QDate latest;
    bool inHand = false;    ///< the same is in the outbox already: it is not queued a second time
};

/// A batch as it stands in the outbox.
struct BatchSummary {
    QString id;
    QString name;
    QString connection;
    QString kind;
    QString command;
    QDateTime createdAt;
    QHash<int, qint64> byState;  ///< EntryState as a number → entries
    qint64 total = 0;
    qint64 needsPerson = 0;
    bool paused = false;
};
