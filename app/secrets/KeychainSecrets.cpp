// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainSecrets.h"

#include "app/base/Faults.h"

#include <qt6keychain/keychain.h>

#include <QtCore/QPointer>

using namespace std::chrono_literals;

namespace {
const Fault noAnswer{QT_TRANSLATE_NOOP("Faults", "The keychain does not answer.")};

/// A synchronous or stuck secret service has hung start-ups for ever; ours never waits longer.
constexpr auto patience = 10s;

/// Starts `job` and calls `done(job)` when it ends, or `done(nullptr)` when it does not within `patience`.
template <class Job, class Fn>
void run(Job *job, Clock &clock, QObject *context, Fn done)
{
    auto called = std::make_shared<bool>(false);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [called, done, job] {
        if (!std::exchange(*called, true))
            done(job);
    });
    clock.after(patience, context, [called, done] {
        if (!std::exchange(*called, true))
            done(static_cast<Job *>(nullptr));
    });
    job->start();
}
} // namespace

KeychainSecrets::KeychainSecrets(const QString &service, Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock)
{
}

QFuture<Result<QString>> KeychainSecrets::read(const QString &key)
{
    if (!m_lasting || m_late.contains(key))
        return m_session.read(key);
    Pledge<QString> pledge;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    run(job, m_clock, this, [this, pledge, key](QKeychain::ReadPasswordJob *ended) {
        if (ended && ended->error() == QKeychain::NoError) {
            pledge.finish(ended->textData());
        } else if (ended && ended->error() == QKeychain::EntryNotFound) {
            pledge.finish(m_session.read(key).result()); // kept for this run while the keychain did not answer
        } else {
            // Any other error means "no keychain": on Debian 12 a missing bus is reported as OtherError.
            m_lasting = false;
            pledge.finish(m_session.read(key).result());
        }
    });
    return pledge.future();
}

QFuture<Result<Done>> KeychainSecrets::write(const QString &key, const QString &secret)
{
    if (!m_lasting)
        return m_session.write(key, secret);
    // A person may be choosing the keychain's own password meanwhile, which takes as long as it takes: after our patience
    // the secret is kept for this run, and for longer as soon as the keychain says so.
    Pledge<Done> pledge;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->setTextData(secret);
    auto late = std::make_shared<bool>(false);
    auto ended = std::make_shared<bool>(false);
    connect(job, &QKeychain::Job::finished, this, [this, pledge, key, secret, late, ended, job] {
        *ended = true;
        m_late.remove(key);
        if (job->error() != QKeychain::NoError)
            m_lasting = false;
        // While the keychain is not asked any more, what it has is not found there either.
        if (!m_lasting)
            m_session.write(key, secret);
        else if (*late)
            m_session.forget(key);
        if (!*late)
            pledge.finish(Done{});
    });
    m_clock.after(patience, this, [this, pledge, key, secret, late, ended] {
        if (*ended)
            return;
        *late = true;
        m_late.insert(key);
        m_session.write(key, secret);
        pledge.finish(Done{});
    });
    job->start();
    return pledge.future();
}

QFuture<Result<Done>> KeychainSecrets::forget(const QString &key)
{
    m_session.forget(key);
    if (!m_lasting)
        return readyFuture<Done>(Done{});
    Pledge<Done> pledge;
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    run(job, m_clock, this, [pledge](QKeychain::DeletePasswordJob *ended) {
        if (ended && (ended->error() == QKeychain::NoError || ended->error() == QKeychain::EntryNotFound))
            pledge.finish(Done{});
        else
            pledge.finish(fail(ErrorKind::Storage, ended ? ended->errorString() : QString(noAnswer)));
    });
    return pledge.future();
}
