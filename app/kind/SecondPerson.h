// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"
#include "app/kind/Entry.h"

/// A second pair of eyes: what goes to a colleague in a file, and what comes back. It is a reminder and not a lock: who
/// can use a computer can also change its settings. No file of these holds a token.
namespace SecondPerson {

/// Of exactly what an entry asks for: its record, its answers, the accepted warnings, and what the record said when they
/// were given. An agreement counts for this and nothing else.
QString print(const Draft &draft);

/// One entry as a reviewer sees it.
struct Row {
    QString print;
    Draft draft;            ///< `entry` is the number in the outbox that asks
    QString name;
    QString reference;
    QString state;          ///< of the record when the file was saved, as a code
    QString outcome;        ///< which of the command's outcomes it would be; empty: it has none
    QString batch;          ///< its name, empty: a single entry
    QString who;            ///< put it in the outbox
    QDateTime releasedAt;
};

/// The door through which a row would leave.
struct Door {
    QString id;
    QString name;
    QString service;
    Environment environment = Environment::Practice;
};

/// A review file.
struct Asked {
    QString id;
    QString secret;         ///< made for this file, so that only its reader can answer it
    QString who;            ///< saved it, by the system's name
    QDateTime at;
    QList<Door> doors;
    QList<Row> rows;
};

/// What a reviewer says of a row.
struct Verdict {
    qint64 entry = 0;
    QString print;
    bool approved = false;
    QString words;          ///< why not
};

/// An answer file.
struct Answer {
    QString id;             ///< of the review file
    QString name;           ///< the reviewer's, as they typed it
    QString who;            ///< by the system's name
    QDateTime at;
    QList<Verdict> verdicts;
};

/// What became of an answer.
struct Taken {
    QString name;
    QDateTime at;
    int approved = 0;
    int declined = 0;
    int changed = 0;        ///< not what was reviewed any more: they wait again
    int over = 0;           ///< answered before, taken back or gone
    int own = 0;            ///< put in the outbox by the reviewer
};

} // namespace SecondPerson
