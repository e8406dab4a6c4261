// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>

/// A server that answers the early-career service's lists from pages made beforehand: what a pull costs the desk, and
/// nothing else. In a process of its own, so that its memory is not the desk's.
namespace PageServer {

/// The process itself: makes the pages, prints its port, serves until its standard input is closed.
int run(int argc, char **argv, int participants);

/// Starts one; 0: it did not come up.
quint16 start(QProcess &process, int participants);

} // namespace PageServer
