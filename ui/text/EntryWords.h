// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

struct DraftLook;

/// What the desk says about an entry of the outbox: what it waits for, what can be done with it and why not, what
/// happened to it (ux.md 3.1, 3.11).
namespace EntryWords {

/// All that an entry's words depend on besides itself.
struct Scene {
    QDateTime now;
    bool offline = false;      ///< the person's own switch
    int holdSeconds = 0;
    ConnectionStatus status;
    QString service;           ///< "Register"
    bool readToConfirm = false; ///< what was accepted shows only when the record is read again
    QString earlier;           ///< what of the same person comes first and has not been decided; empty: nothing
};

Scene scene(const Core &core, const Entry &entry);
/// When its hold is over; invalid: it does not hold.
QDateTime holdEnd(const Entry &entry, const Scene &scene);
/// "Ready to send", or what stands in its place: "Waits for a second person".
QString state(const Entry &entry, const KindSpec *kind);
/// "Will be sent in 45 seconds", "Held until you press Send now", …; empty where the state says it all.
QString waits(const Entry &entry, const Scene &scene);
/// Why an entry that was not accepted was not, and what to do next, in sentences (ux.md 3.4, 3.11).
QString whatNext(const Entry &entry, const Scene &scene);
/// Why an action cannot be done with an entry now; empty: it can.
QString whyNot(EntryAction action, const Entry &entry);
/// Why an action left an entry where it was, as a sentence.
QString stays(const Stay &stay);
/// "3 could not: …", each reason once.
QString couldNot(const QStringList &reasons, qsizetype count);
/// What an action came to: how many it moved, and why the others stay. `offline`: nothing leaves for now.
QString came(EntryAction action, const ActionReport &report, bool offline);
/// What stands in the way of a draft, a sentence each; empty: nothing.
QStringList against(const Kinds &kinds, const DraftLook &draft);
/// "Send now", "Take back", …; what may have arrived is sent again rather than now.
QString verb(EntryAction action, EntryState state = EntryState::Ready);
/// "12 held": what an action did.
QString didWhat(EntryAction action, int count);
/// Which record of a person it is about, where there are several: "Started · 1 October 2025"; of what it makes, what was
/// chosen first for it. Empty: there is only one.
QString which(const Kinds &kinds, const Draft &draft);
/// "Void: Started · 1 October 2025".
QString what(const Kinds &kinds, const Draft &draft);
/// What a step of an entry's history was, by its note.
QString note(const QString &note, EntryState to);
/// A line of an entry's history.
QString history(const HistoryLine &line);
/// Title and words of each answer of a draft.
QList<std::pair<QString, QString>> answers(const CommandSpec &command, const Values &values);
/// What was accepted of `cures` since `entry` was refused, as a sentence; empty: nothing.
QString curedSince(const Kinds &kinds, const Entry &entry, const QStringList &cures, const QList<Entry> &others);
/// The sentences of the rules that brought a draft back; empty: none did.
/// "Can be sent until 16 May 2026", or that the day has passed; empty: it has no last day. `today` is the service's.
QString shelfLife(const Entry &entry, const QDate &today);
QStringList lapsed(const CommandSpec &command, const Entry &entry);

} // namespace EntryWords
