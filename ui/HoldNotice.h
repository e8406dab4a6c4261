// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/EntryList.h"

#include <QtCore/QTimer>

class MessageBar;

/// While what was put in the outbox waits its hold time: how many will be sent in how many seconds, and the way back for
/// precisely these. Said once to a screen reader, and gone with the hold; a warning or a problem is not written over.
class HoldNotice : public QObject
{
    Q_OBJECT

public:
    using TakeBack = std::function<void(const QList<qint64> &entries)>;
    HoldNotice(Core &core, MessageBar &bar, TakeBack takeBack, QObject *parent);

    /// Entries whose hold runs and that go by themselves when it is over; no states: there can be none.
    static EntryListQuery running(const Core &core);
    bool eventFilter(QObject *object, QEvent *event) override;
    /// At every count of the outbox: where more is ready than before, some of it may be held.
    void counted(const OutboxCounts &counts);
    /// Its sentence stands in the bar.
    bool isTelling() const;

private:
    void look();
    void held(const EntryList &list);
    void tick();
    void pace();
    void end();
    QString words() const;

    Core &m_core;
    MessageBar &m_bar;
    const TakeBack m_takeBack;
    qint64 m_ready = 0;
    QList<qint64> m_entries; ///< that are counted down
    QDateTime m_until;       ///< the first of them goes
    QString m_said;
    QTimer m_second;
};
