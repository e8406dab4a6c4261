// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/kind/Command.h"

/// Where an entry of the outbox stands (architecture, section 6). The words for people are in ux.md 3.1.
enum class EntryState {
    Draft,
    Ready,    ///< released by a person; goes by itself
    Sending,  ///< committed before a byte leaves
    Waiting,  ///< answered "later", or provably never left
    Unsure,   ///< may have arrived; only a read-back or a person moves it
    Conflict, ///< the record changed while the entry waited
    Rejected, ///< the service refused it
    Done,
    Dropped,  ///< taken out by a person; kept for the history
};
constexpr int entryStateCount = 9;

QString entryStateName(EntryState state);
EntryState entryStateFromName(const QString &name);

/// One command to one record, from the first typed letter to the answer. A row of the outbox file.
struct Entry {
    qint64 id = 0;
    Draft draft;
    QString person;        ///< order key: one in flight, order kept
    QString name;          ///< the person's name, so that every row has one
    QString reference;     ///< TRN or other id that tells people apart
    EntryState state = EntryState::Draft;
    int attempt = 0;
    QDateTime createdAt;
    QDateTime changedAt;
    QDateTime releasedAt;  ///< when "Put in outbox" was pressed; the hold counts from here
    bool holdOver = false; ///< a person said "send now": it does not wait for its hold, and goes before what was released earlier
    QDateTime notBefore;   ///< what a waiting or held entry waits for; invalid: nothing
    bool held = false;     ///< a person said "not yet"
    bool needsPerson = false;
    bool expected = false; ///< done, but the record shows it only later ("Accepted, waiting for DfE")
    bool keepMine = false; ///< a person saw the change and keeps the draft, which its rules let go on then
    Error lastError;       ///< kind Cancelled and empty: none
    Values theirs;         ///< the record as it was read when it turned out changed
    Values asRead;         ///< the record as it was read just before the send
    QDateTime sentAt;      ///< when the last attempt left; a read-back before `settle` after it is not believed
    QString requestId;
    QString batch;
    QDate sendFrom;        ///< shelf life, as of the last check
    QDate sendUntil;
    QString sendUntilBecause;
    bool asksSecond = false;   ///< by its connection's rules somebody else has to agree; as the file says it, never written
    QString print;             ///< of what it asks for (SecondPerson::print), as it stands in the file
    QString approvedPrint;     ///< what a second person agreed to; only that may leave
    QString approvedBy;        ///< their name; of a draft that came back: who declined it
    QDateTime approvedAt;
    QString writtenTo;         ///< the service's own file that it was written to last, empty: none since it was changed
    QDateTime writtenAt;

    bool isApproved() const { return !approvedPrint.isEmpty() && approvedPrint == print; }
    /// It does not leave before somebody else agreed.
    bool waitsForSecond() const
    {
        return asksSecond && !isApproved() && (state == EntryState::Ready || state == EntryState::Waiting);
    }
};

/// One line of an entry's history.
struct HistoryLine {
    QDateTime at;
    EntryState from = EntryState::Draft;
    EntryState to = EntryState::Draft;
    QString note;
    QString who;
};
