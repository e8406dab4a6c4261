// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/Keychain.h"

#include <qt6keychain/keychain.h>

namespace {
Keychain::Answer answerOf(const QKeychain::Job &job)
{
    Keychain::Answer answer;
    if (job.error() == QKeychain::NoError)
        answer.said = Keychain::Said::Yes;
    else if (job.error() == QKeychain::EntryNotFound)
        answer.said = Keychain::Said::NotThere;
    else
        answer.problem = job.errorString();
    return answer;
}

class SystemKeychain final : public Keychain
{
public:
    explicit SystemKeychain(const QString &service) : m_service(service) { }

    void read(const QString &key, const Then &then) override
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        start(job, key, [job, then] {
            Answer answer = answerOf(*job);
            if (answer.said == Said::Yes)
                answer.secret = job->textData();
            then(answer);
        });
    }
    void write(const QString &key, const QString &secret, const Then &then) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setTextData(secret);
        start(job, key, [job, then] { then(answerOf(*job)); });
    }
    void remove(const QString &key, const Then &then) override
    {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        start(job, key, [job, then] { then(answerOf(*job)); });
    }

private:
    template <class Fn>
    static void start(QKeychain::Job *job, const QString &key, Fn ended)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, job, ended);
        job->start();
    }

    QString m_service;
};
} // namespace

std::unique_ptr<Keychain> Keychain::ofSystem(const QString &service) { return std::make_unique<SystemKeychain>(service); }
