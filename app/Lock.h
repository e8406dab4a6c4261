// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/base/Sleep.h"

#include <functional>

/// Hides the window's content until a pass phrase is typed: by key, after idle minutes, on waking from sleep. Off until a
/// pass phrase is chosen. What is kept of it is a salted hash in the keychain; where there is no keychain it is kept for
/// this run only. The outbox goes on sending behind it.
class Lock : public QObject
{
    Q_OBJECT

public:
    /// When it locks by itself. A person's settings.
    struct Rules {
        int idleMinutes = 0;     ///< 0: never
        bool onWaking = false;
    };
    static constexpr int shortest = 8; ///< characters of a pass phrase

    explicit Lock(Core::Inside &inside);

    /// Asks the keychain for what was chosen. Until it answers, a start that is to be locked is locked.
    void begin();
    /// The window opens locked; given up where the keychain turns out to know no pass phrase, and not where it does not
    /// answer. Before begin(). Where the keychain does know one, begin() locks whether or not this was said.
    void lockAtStart();
    /// It is locked, and the keychain with the pass phrase does not answer: nothing can open it but another try.
    bool isStuck() const { return m_stuck; }
    /// Asks the keychain once more; stuckChanged() follows. Where it answers now, everything else that is kept in it is read
    /// as well.
    void askAgain();
    bool isKnown() const { return m_known; }
    bool isChosen() const { return !m_digest.isEmpty(); }
    bool isLocked() const { return m_locked; }
    /// False: what was chosen is gone when the desk ends.
    bool lasts() const;

    /// Empty: no lock any more.
    QFuture<Result<Done>> choose(const QString &phrase);
    void setRules(const Rules &rules);
    /// A key, a click, a move of the mouse: the first one after a sleep finds it locked.
    void touched();
    /// How long the computer has slept so far. A test gives its own.
    std::function<std::chrono::milliseconds()> slept = Sleep::soFar;
    /// False: no pass phrase is chosen.
    bool lock();
    /// False: not the one. After wrong ones the next waits, longer each time: error Busy with the seconds to wait.
    QFuture<Result<bool>> unlock(const QString &phrase);

Q_SIGNALS:
    void lockedChanged(bool locked);
    void chosenChanged();
    /// Said after every answer, also the same one.
    void stuckChanged(bool stuck);
    /// A wait after wrong ones is over.
    void mayTry();

private:
    struct Moment {
        QDateTime at;
        std::chrono::milliseconds steady{0};
        std::chrono::milliseconds slept{0};
    };
    Moment moment() const;
    std::chrono::milliseconds since(const Moment &moment) const;
    void set(bool locked);
    void watch();
    void tick();
    bool hasSlept() const;
    bool isIdle() const;

    Core::Inside &m_in;
    Rules m_rules;
    QString m_digest;
    Moment m_touched;
    Moment m_ticked;
    QDateTime m_nextTry;
    int m_wrong = 0;
    bool m_known = false;
    bool m_stuck = false;
    bool m_asksAgain = false;
    bool m_ofThisRun = false; ///< no keychain has what was chosen
    bool m_locked = false;
    bool m_watching = false;
};
