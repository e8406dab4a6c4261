// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtCore/QTimer>

class MessageBar;

/// While what was put in the outbox waits its hold time: how many will be sent in how many seconds, and the way back. Said
/// once to a screen reader, and gone with the hold; another message is not written over.
class HoldNotice : public QObject
{
    Q_OBJECT

public:
    HoldNotice(Core &core, MessageBar &bar, std::function<void()> takeBack, QObject *parent);

    bool eventFilter(QObject *object, QEvent *event) override;
    /// At every count of the outbox: where more is ready than before, the newest of it may be held.
    void counted(const OutboxCounts &counts);

private:
    void held(const Entry &newest, qint64 more);
    void tick();
    void pace();
    void end();
    QString words() const;

    Core &m_core;
    MessageBar &m_bar;
    const std::function<void()> m_takeBack;
    std::optional<qint64> m_ready;
    qint64 m_count = 0;
    QDateTime m_until;
    QString m_said;
    QTimer m_second;
};
