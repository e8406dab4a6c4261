// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// What is measured runs in a process of its own, so that a start is a start. Prints one line:
/// milliseconds from `spawned` (ms since the epoch) to the first painted rows, the longest stall of the window's thread
/// while eight letters are typed into a box, and the resident memory in MB.

/// The floor: a bare main window with a table of 12 columns over an in-memory model of `rows` rows.
int runBare(int argc, char **argv, int rows, qint64 spawned);
/// The desk on a data folder.
int runDesk(int argc, char **argv, const QString &directory, qint64 spawned);
