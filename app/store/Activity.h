// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Activity.h"
#include "app/kind/Kinds.h"
#include "app/store/Db.h"

class OutboxTable;
struct HistoryStep;

/// The activity record: a file of its own (activity.sqlite) that is only added to. Each line carries the SHA-256 of the
/// one before it and of itself, so that a line cut out or changed is noticed.
///
/// Two files cannot commit together. The outbox goes first: its history line, in the transaction of the step itself, is
/// the intent. What stands in the history and not yet here is copied right after the closure that wrote it, in the same
/// turn of the store's thread, and at the start of the desk where a crash came between. How far the copying went is read
/// from the lines themselves (outbox, history), so that nothing is copied twice or left out.
class Activity
{
public:
    Activity(Db &db, const Kinds &kinds) : m_db(db), m_kinds(kinds) { }

    /// Who and where, for the lines from here on.
    void setDesk(const QString &who, const QString &computer, const QString &zone);
    /// The key of the fingerprints of free text. Before it is known, free text leaves no trace.
    void setKey(const QByteArray &key) { m_key = key; }

    /// What a step of the outbox says of itself, as it is kept in the history until it is copied: attempt, status, dates
    /// and codes, fingerprints, redacted words. JSON.
    QString facts(const Entry &entry) const;
    /// Copies what the outbox's history has and the record does not, behind the lines that are owed. The number of new lines
    /// comes back.
    Result<int> catchUp(OutboxTable &outbox);
    /// A line as append() writes it, of something that comes true with the outbox's file and stands there until the record has it.
    static Result<Done> owe(OutboxTable &outbox, const QString &action, const QDateTime &at, const QJsonObject &codes);
    /// A line that is no step of an entry: a backup, a restore, a removed connection. `codes`: numbers, ids and dates.
    Result<Done> append(const QString &action, const QDateTime &at, const QString &connection = {}, const QJsonObject &codes = {},
                        const QString &batch = {});

    /// After such lines, which no history could bring back: the outbox remembers how far the record went, so that one that was
    /// cut at its end, or an earlier one in its place, is noticed. What is noticed by now stays so.
    Result<Done> keepHead(OutboxTable &outbox);
    /// What is remembered, in an outbox whose place a copy of an earlier one takes.
    static Result<Done> carryHead(OutboxTable &outbox, OutboxTable &copy);
    /// The record begins anew from a copy of it, which a person is told of.
    static Result<Done> forgetHead(OutboxTable &outbox);

    /// Numbers of the lines that match, newest first. `named`: ids of those whom its text names elsewhere.
    Result<QList<qint64>> order(const ActivityQuery &query, const QStringList &named = {});
    Result<QList<ActivityLine>> lines(const QList<qint64> &numbers);
    Result<ActivityChoices> choices();
    /// Each line of `query` in the order in which it was written, until `row` returns false.
    Result<Done> each(const ActivityQuery &query, const std::function<bool(const ActivityLine &)> &row, const QStringList &named = {});
    /// What began to be sent after the last of these steps that the record has (where it has none of them: ever), under
    /// whatever name of the outbox. The entry, whose it was and the command, no values: a number alone may be another
    /// entry's, where an outbox that was restored counted on from an older one.
    Result<QList<Draft>> sentSince(const QList<HistoryStep> &steps);

    /// A check of the whole in steps of `atMost` lines: call again with what came back until it is over.
    struct Checking {
        ActivityCheck check;
        QByteArray previous;
        bool over = false;
    };
    Result<Checking> check(OutboxTable &outbox, Checking from, int atMost = 5000);

    /// The hash of a line under the one before it.
    static QByteArray hash(const QByteArray &previous, const ActivityLine &line, const QString &outbox, qint64 history);

private:
    ActivityLine ownLine(const QString &action, const QDateTime &at) const;
    Result<int> writeOwed(const QString &owed);
    Result<Done> write(ActivityLine line, const QString &outbox, qint64 history);
    /// `typed`: the fields that are free text.
    static QString redacted(QString words, const Entry &entry, const QStringList &typed);

    Db &m_db;
    const Kinds &m_kinds;
    QString m_who;
    QString m_computer;
    QString m_zone;
    QByteArray m_key;
    bool m_owesHead = false;
};
