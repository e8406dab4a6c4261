// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/Context.h"
#include "app/sync/OutboxState.h"
#include "app/sync/Transport.h"

#include <QtCore/QObject>

/// One entry's way out: where it was in doubt before, look whether it arrived; read the record again, compare, check the rules once more, wait for its turn, commit "sending", send,
/// and write down what the answer means. Or, for an unsure entry, the read-back. One object an attempt; it ends with finished().
///
/// The order is the promise: nothing leaves before "sending" is on disk, nothing waits for anybody else after that, and nothing
/// is sent from "unsure".
class Flight : public QObject
{
    Q_OBJECT

public:
    /// How it ended, for the line of its connection.
    enum class End {
        Moved,      ///< the entry is in another state
        Unreached,  ///< the connection is down: stop the line, the entry stays as it was
        Stopped,    ///< sign-in or a wait: stop the line, the entry stays as it was
        ServerFault,///< a 5xx: the entry waits, three in a row stop the line
        Storage,    ///< our own file failed: the entry stays as it was on disk
    };

    Flight(const SyncContext &context, const Connection &connection, const Entry &entry, QObject *parent);
    /// The desk may be closed between "sending" and the request: what was not handed over is put back, and is in no doubt.
    ~Flight() override;

    void send();
    void readBack();
    const Entry &entry() const { return m_entry; }
    /// When the last attempt left, by the steady time; nothing: it left in an earlier run.
    std::optional<std::chrono::milliseconds> left() const { return m_left; }
    void setLeft(std::chrono::milliseconds left) { m_left = left; }
    std::function<bool()> mayTalk = [] { return true; }; ///< asked once more when its turn has come

Q_SIGNALS:
    void finished(Flight::End end);

private:
    // The way out, in order.
    bool isRepeat() const;
    void forgetRead();
    void didNotArrive();
    void lookFirst();
    void reread();
    void reread(const Result<Response> &answer);
    void later(const QString &note);
    void ifItsServiceIsThere(const std::function<void()> &then, const std::function<void()> &otherwise);
    void compare(const Values &fresh);
    void checkRules(const Values &fresh);
    void leave(const Values &fresh);
    void commit(const Request &request, const Values &fresh, const Transport::Turn &turn);
    void answered(const Result<Response> &answer);
    void conclude(const Outcome &outcome);
    // The read-back, in order.
    void askBack(bool afterRefusal);
    Values before() const;
    Result<Applied> appliedBy(const Result<Response> &answer) const;
    void shown(OutboxEvent event);
    OutboxEvent withoutReading(bool afterRefusal) const;
    void readBackAnswered(const Result<Response> &answer, bool afterRefusal);
    void cannotTell(const Response &answer, bool afterRefusal);
    void readBackFailed(const Error &error);
    void differs(const Response &answer);

    /// Sends it, unless the connection is another one than this attempt began with.
    QFuture<Result<Response>> ask(const Request &request, Lane lane) const;
    void refetch(const QString &kind, const QString &id, const Values &record);
    void store(const QList<KindRecord> &records);
    /// The target among what was read, over what the cache knows of it; nothing: it is not there.
    std::optional<Values> freshOf(const QList<KindRecord> &records) const;
    /// What the record was found to be, for a person to compare; empty where it could not be read.
    void found(const std::optional<Values> &fresh);
    /// Writes the entry in the state that follows `event`, then ends.
    void move(OutboxEvent event, const QString &note, End end = End::Moved);
    void end(End how);
    static Result<bool> isUntouched(Stores &stores, const Entry &picked);
    static Result<Done> holdWithConnection(Stores &stores, Entry &entry, bool byHand);
    static std::chrono::seconds ladder(int attempt);
    Error trouble(ErrorKind kind, const QString &message) const;
    std::chrono::seconds settle() const;
    std::chrono::milliseconds sinceSent();

    /// What was compared is not worth more: a service may ask to wait for hours between the reading and the send.
    static constexpr std::chrono::seconds comparisonHolds{60};

    SyncContext m_context;
    Connection m_connection;
    quint64 m_generation;         ///< of the connection, as the attempt began
    const Entry m_picked;         ///< as it stood when its turn came
    Entry m_entry;
    EntryState m_stored;          ///< as it stands in the file
    const Service *m_service;
    const CommandSpec *m_command;
    Values m_cached;              ///< the record as the cache has it
    QDateTime m_cachedFrom;
    bool m_isFirst = false; ///< no earlier attempt may have arrived
    std::optional<std::chrono::milliseconds> m_left;
    int m_status = 0; ///< of the last answer to the command itself
    bool m_isCommitting = false; ///< "sending" is being written, and the request was not handed over
    bool m_ended = false;
};
