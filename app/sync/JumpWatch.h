// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"

/// Notices that the computer's clock was set: it moved by more than the time that passed. Instants that were written
/// down before mean something else from then on.
class JumpWatch
{
public:
    struct Jump {
        qint64 by = 0;      ///< ms, negative: back
        QDateTime now;      ///< on the clock as it is set now
        QDateTime earliest; ///< nothing that was stamped since the jump is earlier than this
    };

    explicit JumpWatch(const Clock &clock) : m_clock(clock) { read(m_now, m_steady); }

    /// A jump since the last call; nothing: the clock went on as time does. A clock that is slewed is none.
    std::optional<Jump> take()
    {
        QDateTime now;
        Milliseconds steady{0};
        if (!read(now, steady))
            return std::nullopt; // the next call compares
        const qint64 by = m_now.msecsTo(now) - (steady - m_steady).count();
        const QDateTime last = std::exchange(m_now, now);
        m_steady = steady;
        if (std::abs(by) < tolerance.count())
            return std::nullopt;
        return Jump{by, now, last.addMSecs(by)};
    }

private:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds tolerance{2000};

    /// Both at the same moment; false: held up between them each time, so that they say nothing.
    bool read(QDateTime &now, Milliseconds &steady) const
    {
        for (int attempt = 0; attempt < 10; ++attempt) {
            steady = m_clock.steady();
            now = m_clock.now();
            if (m_clock.steady() - steady <= tolerance / 4)
                return true;
        }
        return false;
    }

    const Clock &m_clock;
    QDateTime m_now;
    Milliseconds m_steady{0};
};
