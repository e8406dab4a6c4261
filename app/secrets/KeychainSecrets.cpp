// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainSecrets.h"

#include "app/base/Faults.h"

#include <QtCore/QPointer>

using namespace std::chrono_literals;

namespace {
const Fault noAnswer{QT_TRANSLATE_NOOP("Faults", "The keychain does not answer.")};

/// A synchronous or stuck secret service has hung start-ups for ever; ours never waits longer.
constexpr auto patience = 10s;
} // namespace

KeychainSecrets::KeychainSecrets(std::unique_ptr<Keychain> keychain, Clock &clock, QObject *parent)
    : QObject(parent), m_keychain(std::move(keychain)), m_clock(clock)
{
}

template <class Fn>
Keychain::Then KeychainSecrets::whileHere(Fn fn)
{
    return [here = QPointer<KeychainSecrets>(this), fn](const Keychain::Answer &answer) {
        if (here)
            fn(answer);
    };
}

void KeychainSecrets::inTurn(const QString &key, const Turn &turn)
{
    QList<Turn> &turns = m_turns[key];
    turns.append(turn);
    if (turns.size() == 1)
        turn();
}

void KeychainSecrets::pass(const QString &key)
{
    QList<Turn> &turns = m_turns[key];
    turns.removeFirst();
    if (turns.isEmpty()) {
        m_turns.remove(key);
        return;
    }
    const Turn next = turns.constFirst();
    next();
}

QFuture<Result<QString>> KeychainSecrets::read(const QString &key)
{
    if (!m_lasting || m_session.has(key))
        return m_session.read(key);
    const Pledge<QString> pledge;
    m_clock.after(patience, this, [this, pledge, key] {
        if (pledge.isFinished())
            return;
        m_lasting = m_lasting && m_session.has(key); // it waited for a writing that a person may be asked about
        pledge.finish(m_session.read(key).result());
    });
    inTurn(key, [this, pledge, key] {
        if (pledge.isFinished())
            return pass(key);
        m_keychain->read(key, whileHere([this, pledge, key](const Keychain::Answer &answer) {
            if (pledge.isFinished())
                return;
            if (answer.said == Keychain::Said::Yes)
                return pledge.finish(answer.secret);
            // Any error but "not there" means "no keychain": on Debian 12 a missing bus is reported as another one.
            m_lasting = m_lasting && answer.said == Keychain::Said::NotThere;
            pledge.finish(m_session.read(key).result());
        }));
        pass(key); // what is written next need not wait for a reading
    });
    return pledge.future();
}

QFuture<Result<Done>> KeychainSecrets::write(const QString &key, const QString &secret)
{
    const quint64 change = ++m_changes;
    m_newest.insert(key, change);
    if (!m_lasting)
        return m_session.write(key, secret);
    if (m_session.has(key))
        m_session.write(key, secret); // a former one is not given out meanwhile
    const Pledge<Done> pledge;
    // A person may be choosing the keychain's own password meanwhile, which takes as long as it takes: after our patience
    // the secret is kept for this run, and for longer as soon as the keychain says so.
    m_clock.after(patience, this, [this, pledge, key, secret, change] {
        if (pledge.isFinished())
            return;
        if (isNewest(key, change)) {
            m_late.insert(key);
            m_session.write(key, secret);
        }
        pledge.finish(Done{});
    });
    toKeychain(key, secret, pledge);
    return pledge.future();
}

void KeychainSecrets::toKeychain(const QString &key, const QString &secret, const Pledge<Done> &pledge)
{
    const auto ended = [this, key, secret, pledge, change = m_newest.value(key)] {
        if (isNewest(key, change)) {
            m_late.remove(key);
            // While the keychain is not asked any more, what it has is not found there either.
            if (m_lasting)
                m_session.forget(key);
            else
                m_session.write(key, secret);
        }
        pledge.finish(Done{});
        pass(key);
    };
    inTurn(key, [this, key, secret, ended, change = m_newest.value(key)] {
        if (!m_lasting || !isNewest(key, change))
            return ended(); // replaced before its turn came
        m_keychain->write(key, secret, whileHere([this, ended](const Keychain::Answer &answer) {
            m_lasting = m_lasting && answer.said == Keychain::Said::Yes;
            ended();
        }));
    });
}

QFuture<Result<Done>> KeychainSecrets::forget(const QString &key)
{
    const quint64 change = ++m_changes;
    m_newest.insert(key, change);
    m_late.remove(key);
    m_session.forget(key);
    const Pledge<Done> pledge;
    m_clock.after(patience, this, [pledge] { pledge.finish(fail(ErrorKind::Storage, noAnswer)); });
    inTurn(key, [this, pledge, key] {
        m_keychain->remove(key, whileHere([this, pledge, key](const Keychain::Answer &answer) {
            const bool gone = answer.said != Keychain::Said::Failed;
            pledge.finish(gone ? Result<Done>(Done{}) : fail(ErrorKind::Storage, answer.problem.isEmpty() ? QString(noAnswer) : answer.problem));
            pass(key);
        }));
    });
    return pledge.future();
}

void KeychainSecrets::askAgain()
{
    m_lasting = true;
    const QStringList keys = m_session.keys();
    for (const QString &key : keys) {
        if (m_late.contains(key))
            continue; // it is being written
        m_late.insert(key);
        toKeychain(key, m_session.read(key).result().value_or(QString()), {});
    }
}
