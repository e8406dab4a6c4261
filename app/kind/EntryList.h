// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Entry.h"

#include <functional>
#include <optional>

/// A list of the outbox as a table shows it: the numbers of all its entries in order, and of the entries themselves only
/// those that are looked at.
struct EntryListQuery {
    QList<EntryState> states;     ///< of the whole list, which is counted; empty: nothing
    QString batch;                ///< of this batch only; empty: of any and of none
    QList<EntryState> shown;      ///< of the list's states; empty: all of them
    std::optional<bool> expected; ///< of those done, whether their record does not show it yet

    /// Both are called on the store's thread, and may be called again for an entry. Not set: every entry; what needs a
    /// person first, then the newest.
    std::function<bool(const Entry &)> matches;
    /// `others`: what else is open of the same person, the newest first, where `reads` says so.
    std::function<QString(const Entry &, const QList<Entry> &others)> key;
    bool descending = false;
    /// What of an entry the two look at, besides its plain columns.
    enum Part { Plain = 0, Answers = 1, Base = 2, Others = 4 };
    int reads = Plain;

    QList<int> windows;           ///< by position: come with the answer
    int windowSize = 64;
    qint64 kept = 0;              ///< comes too, wherever it stands; 0: none
};

/// An entry's place in a list, and what says what can be done with it.
struct EntryMark {
    qint64 id = 0;
    EntryState state = EntryState::Draft;
    bool held = false;
    bool second = false;          ///< it waits for a second person
};

/// Entries that are looked at.
struct EntryPart {
    QList<Entry> entries;
    QList<Entry> others;          ///< open ones of persons who have several, where one of `entries` is ready or waiting; newest first
};

struct EntryList {
    QList<EntryMark> rows;
    QHash<EntryState, qint64> counts; ///< of the whole list
    EntryPart seen;
};
