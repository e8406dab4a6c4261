// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/Context.h"
#include "app/sync/Flight.h"
#include "app/sync/JumpWatch.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

/// What the outbox asks of the desk before anything leaves.
struct OutboxGate {
    std::function<std::optional<Connection>(const QString &id)> connection;
    /// Not offline by switch or by reach, signed in, files writable.
    std::function<bool(const QString &id)> mayTalk;
};

/// The pump: for each connection it picks what is due, lets it fly, and looks after what is unsure. At most the service's
/// own number at a time, one in flight a person. It holds no state that the file does not: a start goes on where the
/// last one was cut.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(const SyncContext &context, OutboxGate gate, QObject *parent = nullptr);

    /// What was being sent when the desk ended is unsure now. Call once, before anything else.
    QFuture<Result<Done>> recover();
    /// Something may be due on this connection.
    void wake(const QString &connection);
    /// The connection goes, and its entries with it: what is under way is not followed any more.
    void forget(const QString &connection);
    /// Records of a kind were read: what was accepted for later may show now.
    void confirm(const QString &connection, const QString &kind);

Q_SIGNALS:
    void changed();
    void unreached(const QString &connection);

private:
    struct Line {
        bool looking = false;
        bool again = false;          ///< woken while looking
        QSet<qint64> flying;
        QSet<QString> persons;
        int faults = 0;              ///< server errors in a row
        QDateTime alarm;             ///< when the next look is set for
    };
    struct Work {
        QList<Entry> send;
        QList<Entry> readBack;
        QList<Entry> orphans;        ///< "sending" on disk, and no flight of ours
        QDateTime next;
    };

    void look(const QString &connection);
    bool followsClock();
    void adopt(const QString &connection, const QList<Entry> &orphans);
    void begin(const Connection &connection, const Entry &entry, bool readBack);
    void ended(const QString &connection, const Entry &entry, Flight::End end);
    void wakeAt(const QString &connection, const QDateTime &when);

    SyncContext m_context;
    OutboxGate m_gate;
    QHash<QString, Line> m_lines;
    QHash<qint64, std::chrono::milliseconds> m_left; ///< when an entry that is unsure now was sent, by the steady time
    JumpWatch m_watch;
    QList<JumpWatch::Jump> m_jumps;                  ///< that the file does not know yet
    bool m_following = false;
};
