// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Lock.h"

#include "app/CoreInside.h"
#include "app/net/PassPhrase.h"

#include <QtCore/QThreadPool>

using namespace std::chrono_literals;

namespace {
const QString key = QStringLiteral("lock");
constexpr auto every = 1s;
/// A look that comes so much later than it was due: the computer slept meanwhile, where the system does not tell.
constexpr auto longestLate = 61s;
/// What is shorter is no sleep: the system's clocks are read one after the other.
constexpr auto shortestSleep = 500ms;
constexpr int longestWait = 60;

/// On a thread of its own: it takes long by intent.
template <class Value, class Fn>
QFuture<Result<Value>> elsewhere(Fn fn)
{
    Pledge<Value> pledge;
    QThreadPool::globalInstance()->start([pledge, fn] { pledge.finish(fn()); });
    return pledge.future();
}
} // namespace

Lock::Lock(Core::Inside &inside) : m_in(inside) { }

void Lock::begin()
{
    touched();
    whenDone<QString>(this, m_in.secrets->read(key), [this](const Result<QString> &stored) {
        m_known = true;
        if (m_digest.isEmpty() && stored && !stored->isEmpty()) {
            m_digest = *stored;
            set(true); // also where the settings do not say so: the keychain may have taken it after they were written
        }
        // No keychain is no key: who stops it must not find the desk open.
        const bool silent = !stored || m_in.secrets->isSilent();
        m_stuck = m_locked && m_digest.isEmpty() && silent;
        if (m_digest.isEmpty() && !silent)
            set(false);
        watch();
        Q_EMIT chosenChanged();
        Q_EMIT stuckChanged(m_stuck);
        if (std::exchange(m_asksAgain, false) && !silent)
            m_in.keychainAnswers();
    });
}

void Lock::askAgain()
{
    m_asksAgain = true;
    m_in.secrets->askAgain();
    begin();
}

void Lock::lockAtStart() { set(true); }

bool Lock::lasts() const { return m_in.secrets->isLasting(); }

QFuture<Result<Done>> Lock::choose(const QString &phrase)
{
    Pledge<Done> pledge;
    const auto keep = [this, pledge](const QString &digest) {
        const auto stored = digest.isEmpty() ? m_in.secrets->forget(key) : m_in.secrets->write(key, digest);
        whenDone<Done>(this, stored, [this, pledge, digest](const Result<Done> &answer) {
            // What was kept for this run alone is gone with it, whether or not there is a keychain.
            const Result<Done> done = digest.isEmpty() && m_ofThisRun && !lasts() ? Result<Done>(Done{}) : answer;
            if (done) {
                m_digest = digest;
                m_ofThisRun = !digest.isEmpty() && !lasts();
                m_wrong = 0;
                m_nextTry = {};
                m_touched = moment(); // by who chose it
                watch();
                Q_EMIT chosenChanged();
            }
            pledge.finish(done);
        });
    };
    if (phrase.isEmpty()) {
        keep({});
        return pledge.future();
    }
    const auto made = elsewhere<QString>([phrase]() -> Result<QString> { return PassPhrase::digest(phrase); });
    whenDone<QString>(this, made, [keep, pledge](const Result<QString> &digest) {
        if (digest)
            return keep(*digest);
        pledge.finish(fail(digest.error()));
    });
    return pledge.future();
}

void Lock::setRules(const Rules &rules)
{
    m_rules = rules;
    watch();
}

Lock::Moment Lock::moment() const { return {m_in.clock->now(), m_in.clock->steady(), slept()}; }

/// By the clock that says more: the computer's may be set back, and the steady one may stand still while it sleeps.
std::chrono::milliseconds Lock::since(const Moment &moment) const
{
    return std::max(std::chrono::milliseconds(moment.at.msecsTo(m_in.clock->now())), m_in.clock->steady() - moment.steady);
}

bool Lock::hasSlept() const { return slept() - m_ticked.slept >= shortestSleep || since(m_ticked) >= every + longestLate; }

bool Lock::isIdle() const { return m_rules.idleMinutes > 0 && since(m_touched) >= std::chrono::minutes(m_rules.idleMinutes); }

void Lock::touched()
{
    // Before the next look: the timers slept too, and the minutes had passed when this came.
    if (m_watching && isChosen() && ((m_rules.onWaking && hasSlept()) || isIdle())) {
        m_ticked = moment();
        set(true);
    }
    m_touched = moment();
}

bool Lock::lock()
{
    if (!isChosen())
        return false;
    set(true);
    return true;
}

QFuture<Result<bool>> Lock::unlock(const QString &phrase)
{
    if (m_digest.isEmpty())
        return readyFuture<bool>(false); // not known yet
    const QDateTime now = m_in.clock->now();
    if (m_nextTry.isValid() && now < m_nextTry) {
        Error wait;
        wait.kind = ErrorKind::Busy;
        // Never longer than it can be: a clock that was set back must not shut a person out.
        wait.retryAfter = std::chrono::seconds(std::min<qint64>(longestWait, now.secsTo(m_nextTry) + 1));
        if (now.secsTo(m_nextTry) <= longestWait) {
            m_in.clock->after(*wait.retryAfter, this, [this] { Q_EMIT mayTry(); });
            return readyFuture<bool>(fail(wait));
        }
    }
    Pledge<bool> pledge;
    const auto compared = elsewhere<bool>([phrase, digest = m_digest]() -> Result<bool> { return PassPhrase::matches(phrase, digest); });
    whenDone<bool>(this, compared, [this, pledge](const Result<bool> &same) {
        if (same && *same) {
            m_wrong = 0;
            m_nextTry = {};
            touched();
            set(false);
        } else {
            m_wrong += 1;
            m_nextTry = m_in.clock->now().addSecs(std::min(longestWait, 1 << std::min(m_wrong, 6)));
        }
        pledge.finish(same);
    });
    return pledge.future();
}

void Lock::set(bool locked)
{
    if (std::exchange(m_locked, locked) != locked)
        Q_EMIT lockedChanged(locked);
}

void Lock::watch()
{
    const bool wanted = isChosen() && (m_rules.idleMinutes > 0 || m_rules.onWaking);
    if (!wanted || m_watching)
        return;
    m_watching = true;
    m_ticked = moment();
    m_in.clock->after(every, this, [this] { tick(); });
}

void Lock::tick()
{
    m_watching = false;
    if (isChosen() && !m_locked) {
        if ((m_rules.onWaking && hasSlept()) || isIdle())
            set(true);
    }
    watch();
}
