// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Batch.h"
#include "app/kind/Connection.h"
#include "app/kind/Query.h"
#include "app/kind/SecondPerson.h"
#include "app/store/Db.h"

/// A step of an entry as the activity record copies it: the line of its history, and what the entry says of itself.
struct HistoryStep {
    qint64 id = 0;
    HistoryLine line;
    QString facts; ///< JSON, as OutboxTable::facts made it
    qint64 entry = 0;
    QString connection;
    QString kind;
    QString target;
    QString command;
    QString person;
    QString batch;
};

/// Which outbox a line of the activity record came from. A file that was restored or salvaged counts its history anew
/// from an older number, so it gets another name.
struct HistoryMark {
    QString outbox;
    qint64 from = 0; ///< lines of the history up to here were copied under an earlier name
};

/// The precious file: entries and their history, gates, connections, and the register of records that no service lists.
/// One transition is one transaction.
class OutboxTable
{
public:
    /// `cures`: the commands that take away what a service refused. A refusal holds what its person released later, but
    /// not these.
    explicit OutboxTable(Db &db, const QStringList &cures = {});

    /// A new draft, or the new text of one that is still a draft (or rejected, then a draft again). The id comes back;
    /// error "conflict" of kind Conflict: it is neither any more.
    Result<qint64> saveDraft(const Entry &entry, const QDateTime &now);
    Result<std::optional<Entry>> entry(qint64 id);
    Result<QList<Entry>> entries(const EntryQuery &query);
    /// The same, each with the moment at which it last began to be sent.
    Result<QList<Entry>> sentEntries(const EntryQuery &query);
    Result<qint64> count(const EntryQuery &query);
    /// `soon`: the last day that counts as expiring soon.
    Result<OutboxCounts> counts(const QDateTime &now, const QDate &soon);
    /// Released, and kept here by a person: nobody else's agreement is missing, nor a decision that the desk asks them for.
    Result<qint64> held();
    /// What leaves in this run of a connection's line: neither held nor waiting for a second person, for another day or for what a
    /// person decides of an earlier one.
    Result<qint64> onTheWay(const QString &connection, const QDateTime &now, int holdSeconds, bool asksSecond);
    /// The newest open entry (a done one only while its record does not show it yet) of each of these records, by target.
    Result<QHash<QString, Entry>> inHand(const QString &connection, const QString &kind, const QStringList &targets);
    /// Everything of these persons that is not over, drafts too, of whichever record and command; oldest first.
    Result<QList<Entry>> openOfPersons(const QString &connection, const QStringList &persons);

    /// Writes `entry` with its new state, if it is still in `from`, and a line of history, in one transaction.
    /// False: it moved meanwhile, nothing was written. Whose entry it is stays as it stands in the file.
    Result<bool> transition(EntryState from, const Entry &entry, const QString &note, const QString &who, const QDateTime &now);
    /// Many at once in one transaction: all or none. Error of kind Conflict: one of them moved meanwhile.
    Result<Done> transitions(const QList<std::pair<EntryState, Entry>> &entries, const QString &note, const QString &who, const QDateTime &now);
    Result<QList<HistoryLine>> history(qint64 entry);

    /// Made of the entry at every step and kept with it; set by the worker.
    std::function<QString(const Entry &)> facts;
    QString who; ///< begins drafts; set by the worker
    /// Something was added to the history since noteRecorded(): the activity record has to be brought up to date.
    bool hasUnrecorded() const { return m_unrecorded; }
    void noteRecorded() { m_unrecorded = false; }
    void noteUnrecorded() { m_unrecorded = true; } ///< another file's content came in its place
    Result<QList<HistoryStep>> stepsAfter(qint64 history);
    /// Named when it is first asked for.
    Result<HistoryMark> historyMark();
    /// After a restore or a salvage: another name, and nothing of the history so far is copied under it.
    Result<Done> beginHistoryAnew();

    /// A person's id changed: their entries stay in one row, one after another.
    Result<Done> movePerson(const QString &connection, const QString &from, const QString &to);

    /// Open entries of one command (done ones only while their records do not show it yet), oldest first. `done`: those that
    /// are done too.
    Result<QList<Entry>> openOf(const QString &connection, const QString &kind, const QString &command, bool done = false);

    Result<Done> saveBatch(const BatchSummary &batch);
    /// Newest first, with the counts of their entries; `id` not empty: that one only.
    Result<QList<BatchSummary>> batches(const QString &id = {});
    /// Only where something of it may still leave.
    Result<Done> pauseBatch(const QString &id, bool paused);
    /// What was paused goes on where nothing of it is held any more: a person said "send now" of the last one.
    Result<Done> endPauseWithLastHeld(const QString &id);
    /// Holds an entry whose batch is paused: asked wherever one becomes ready by anything but a person's "send now".
    Result<Done> holdWithBatch(Entry &entry);

    /// What may go now: ready or waiting and due, released long enough ago, not held, and first of its person. Nothing of
    /// a person of whom an entry is being sent or unsure.
    Result<QList<Entry>> due(const QString &connection, const QDateTime &now, int holdSeconds, int limit);
    /// When the next one becomes due, after now; invalid: nothing waits for a time.
    Result<QDateTime> nextDue(const QString &connection, const QDateTime &now, int holdSeconds);

    /// Unsure entries whose record may be read now, those waiting longest first. What waits for a person is not among them:
    /// no reading can tell.
    Result<QList<Entry>> toReadBack(const QString &connection, const QDateTime &now, int limit);
    /// When the next of them may, after now; invalid: none waits for a time.
    Result<QDateTime> nextReadBack(const QString &connection, const QDateTime &now);

    /// The clock was set: what open entries wait for moves by so many ms. Left alone is what was stamped on the clock as it
    /// is now, after `from` and up to `to`.
    Result<Done> followClock(qint64 by, const QDateTime &from, const QDateTime &to);
    /// At start: what was stamped later than now waits as if no time had passed since.
    Result<Done> followClockSetBack(const QDateTime &now);

    // A second pair of eyes (OutboxApprovals.cpp)
    /// What waits for a second person, oldest first: released entries, and what is kept for a file on `drafts`
    /// (connections without a sign-in).
    Result<QList<Entry>> waitingForSecond(const QStringList &drafts);
    Result<qint64> countWaitingForSecond(const QStringList &drafts);
    Result<Done> saveAsked(const SecondPerson::Asked &asked);
    /// A review file that did not come to be.
    Result<Done> forgetAsked(const QString &id);
    /// The secret and the asker of a review file of this outbox; an empty id: it is none.
    Result<SecondPerson::Asked> asked(const QString &id);
    /// What was asked about this entry in that file and is not answered yet; empty: nothing.
    Result<QString> openPrint(const QString &review, qint64 entry);
    Result<Done> setAnswered(const QString &review, qint64 entry, const QDateTime &at);
    /// When the last review file with this entry as it stands was saved; invalid: in none.
    Result<QHash<qint64, QDateTime>> askedAt();
    /// So many were queued together: batches only grow.
    Result<Done> setBatchSize(const QString &batch, qint64 size);

    /// A pause of a whole connection, kept over a restart. An invalid instant opens it.
    Result<Done> setGate(const QString &connection, const QDateTime &until, const QString &reason);
    Result<std::pair<QDateTime, QString>> gate(const QString &connection);

    Result<QList<Connection>> connections();
    Result<Done> saveConnection(const Connection &connection);
    /// Its rows, entries, gate, register and notes go with it, so that no byte of them stays in the file.
    Result<Done> removeConnection(const QString &connection);
    /// Small facts by name ("serverOffset/<connection>", "lastSuccess/<connection>").
    Result<QString> note(const QString &key);
    Result<Done> setNote(const QString &key, const QString &value);

    /// The register of records that cannot be listed: ids and values that nothing could fetch again. Members that
    /// `records` does not know keep what is registered.
    Result<Done> know(const QString &connection, const QString &kind, const QList<Record> &records, const QString &source, const QDateTime &at);
    Result<QList<Record>> known(const QString &connection, const QString &kind);

private:
    Result<QList<Entry>> select(const QString &where, const QVariantList &values);
    Result<Done> addHistory(EntryState from, const Entry &entry, const QString &note, const QString &who, const QDateTime &now);
    Result<Done> perform(const QString &sql, const QVariantList &values);
    /// A pause is over with the last that it could keep: what is put in the outbox afterwards is not held by it.
    Result<Done> endPauseOfNothing(const QString &batch);
    Result<Done> saveSecondPerson(const Connection &connection);
    /// The condition of an entry "e" under which its connection's rules ask a second person.
    static QString asksSecond();
    /// The clause of what waits for a second person, with its values; empty: no connection asks one.
    Result<QString> waitsForSecond(const QStringList &drafts, QVariantList &values);
    /// Nobody is asked, or agreed to exactly this.
    static QString mayLeave();

    Db &m_db;
    bool m_unrecorded = true; ///< a start after a crash looks too
    QString m_first; ///< the condition of being the first of its person
};
