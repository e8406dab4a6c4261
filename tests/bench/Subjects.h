// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

/// What is measured runs in a process of its own, so that a start is a start and memory is its own. A subject does its work,
/// says one object of numbers as a line on standard output, and returns the exit code.
namespace Subjects {

struct Call {
    int &argc;
    char **argv;
    QStringList words; ///< behind the subject's name

    int number(int place) const { return words.value(place).toInt(); }
};

// Windows
int bare(const Call &call);      ///< rows, what ("start", "page", "drag", "stall"), spawned (ms since the epoch), steps
int start(const Call &call);     ///< folder, page, spawned
int pullWindow(const Call &call); ///< folder, how many scrolls after it
int filter(const Call &call);    ///< folder, page, "brief" for a few turns
int sorted(const Call &call);    ///< folder, page
int scroll(const Call &call);    ///< folder, page, "page" or "drag", steps
int importWindow(const Call &call); ///< folder, how many rows
int outbox(const Call &call);    ///< folder, how often
int idle(const Call &call);      ///< folder, seconds, ms of calm before

// Without a window
int pull(const Call &call);      ///< folder
int pullFloor(const Call &call); ///< folder, participants
int filterFloor(const Call &call); ///< folder
int order(const Call &call);     ///< folder: each column's order beside its floor
int disk(const Call &call);      ///< folder
int review(const Call &call);    ///< folder: counts and changes, and the preview of voids, beside plain SQL
int agreements(const Call &call); ///< folder, how many rows of a register's file
int bulk(const Call &call);      ///< folder, how many rows of a bulk import's file
int sync(const Call &call);      ///< folder, how often: fdatasync() alone

/// The subject of that name, in this process; nothing: there is none.
std::optional<int> run(const QString &name, const Call &call);

/// In a process of its own, what it said; nothing: it did not come to its end.
std::optional<QJsonObject> ask(const QString &name, const QStringList &words);

// For the subjects
QString written(const QString &path, const QByteArray &content); ///< the path
void say(const QJsonObject &numbers);
QJsonArray list(const QList<double> &numbers);
QList<double> list(const QJsonValue &numbers);
double residentMegabytes();

} // namespace Subjects
