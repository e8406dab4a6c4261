// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Service.h"
#include "app/store/Worker.h"

/// From a draft to an entry that goes by itself: the one door, for a form, a batch, an import and the outbox's own button.
namespace Release {

/// An entry around the draft: its person, a name and what tells people apart, so that every row has one.
Result<Entry> entryFor(Stores &stores, const Draft &draft, const QDateTime &now);

/// Says of a draft from when and until when it can be sent (section 14: shelf life).
Result<Done> shelve(Stores &stores, Entry &entry, const Connection &connection, const Traits &traits, const CommandSpec &command,
                    const QDateTime &serviceNow, const QDateTime &now);

/// Person, name and reference of an entry, from the record as it is cached.
void describe(Entry &entry, const KindSpec &kind, const Values &record);

/// Ready to go, with the days on which it can; the state it came from must let it be submitted.
Result<Done> makeReady(Entry &entry, const Connection &connection, const CommandSpec &command, const Subject &subject, const QDateTime &now);

/// On a connection without a sign-in a draft that passed is kept as it is: it leaves in a file of the service's own.
Result<Done> keep(Stores &stores, Entry entry, const QDateTime &now, const QString &who);

/// Checks the rules once more and moves the saved draft to ready. With a block, or a warning that nobody ticked, it stays a
/// draft and the verdict says why. Store's thread only.
Result<Verdict> release(Stores &stores, const Entry &entry, const Connection &connection, const Traits &traits, const CommandSpec &command,
                        const QDateTime &serviceNow, const QDateTime &now, const QString &who);

/// What the rules say of it now, and the record that they were asked of; nothing is moved. Of what changed while it waited, the
/// record is as it was found then. Store's thread only.
struct Look {
    Verdict verdict;
    Values record;
};
Result<Look> look(Stores &stores, const Entry &entry, const Connection &connection, const Traits &traits, const CommandSpec &command,
                  const QDateTime &serviceNow, const QDateTime &now);

/// Why rules brought an entry back to the drafts: by these names its words are found.
Error lapsedBy(const QList<Finding> &stopping);

/// Whether that verdict lets the draft go, given the warnings ticked.
bool passes(const Verdict &verdict, const QStringList &ticked);

/// What a command that was done has made besides: into the register of what nothing can list, and into the table, where it
/// counts as never read. What is there already stays.
Result<Done> knowMade(Stores &stores, const Draft &draft, const QList<Record> &made, const QDateTime &now);

} // namespace Release
