// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// How much of what.
struct Amounts {
    int trainees = 0;
    int participants = 0;
    int declarations = 0;
    int agreements = 0;
    int round = 0; ///< of declarations: a later one moves every fourth on to another state
};

/// Made-up records of the practice connections, written by the desk's own store.
namespace Fill {

inline const QString earlyCareer = QStringLiteral("practice-earlyCareer");
inline const QString registerTrainees = QStringLiteral("practice-registerTrainees");
inline const QString workBased = QStringLiteral("practice-workBased");

/// Fills a data folder, or goes on filling it. `port`: where the services seem to be; nobody is at 9. False: it could not, and
/// why stands on standard error.
bool folder(const QString &directory, const Amounts &amounts, quint16 port = 9);

/// So many entries in its outbox, as queued offline.
void queue(const QString &directory, int entries);

} // namespace Fill
