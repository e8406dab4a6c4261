// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Approvals.h"

#include "app/CoreInside.h"
#include "app/base/Faults.h"
#include "app/sync/ReviewFile.h"
#include "app/sync/SecondLook.h"

namespace {
const Fault askerAnswers{QT_TRANSLATE_NOOP("Faults", "The person who asked cannot answer.")};

SecondLook::Scene sceneOf(const Core::Inside &in)
{
    SecondLook::Scene scene;
    scene.connections = in.connections;
    for (const Connection &each : in.connections)
        scene.serviceNow.insert(each.id, in.serviceNow(each.id));
    scene.who = in.config.who;
    scene.now = in.clock->now();
    return scene;
}
} // namespace

Approvals::Approvals(Core::Inside &inside) : m_in(inside) { }

QFuture<Result<QList<Entry>>> Approvals::waiting()
{
    return m_in.worker.read([scene = sceneOf(m_in)](Stores &stores) { return SecondLook::waiting(stores, scene); });
}

QFuture<Result<qint64>> Approvals::count()
{
    return m_in.worker.read([scene = sceneOf(m_in)](Stores &stores) { return SecondLook::count(stores, scene); });
}

QFuture<Result<QHash<qint64, QDateTime>>> Approvals::askedAt()
{
    return m_in.worker.read([](Stores &stores) { return stores.outbox.askedAt(); });
}

QFuture<Result<int>> Approvals::saveReview(const QList<qint64> &entries, const QString &path)
{
    const auto saved = m_in.onPath([&worker = m_in.worker, scene = sceneOf(m_in), entries, path]() -> Result<int> {
        // Noted before the file is in its place, so that no colleague ever answers what this desk does not know; taken back where
        // it cannot get there. What a crash leaves between the two is a note without a file: nothing answers it, and saving the
        // same entries again is a new one.
        int count = 0;
        QString noted;
        const auto done = ReviewFile::write(path, [&]() -> Result<QByteArray> {
            const auto asked = answerOf(worker.write([&](Stores &stores) { return SecondLook::ask(stores, entries, scene); }));
            if (!asked)
                return fail(asked.error());
            noted = asked->id;
            count = int(asked->rows.size());
            return ReviewFile::asked(*asked);
        });
        if (!done && !noted.isEmpty())
            answerOf(worker.write([noted](Stores &stores) { return stores.outbox.forgetAsked(noted); }));
        if (!done)
            return fail(done.error());
        return count;
    });
    whenDone<int>(this, saved, [this](const Result<int> &count) {
        if (count)
            Q_EMIT m_in.core.outboxChanged();
    });
    return saved;
}

QFuture<Result<SecondPerson::Taken>> Approvals::bringBack(const QString &path)
{
    const auto taken = m_in.onPath([&worker = m_in.worker, scene = sceneOf(m_in), path]() -> Result<SecondPerson::Taken> {
        const auto bytes = ReviewFile::read(path);
        if (!bytes)
            return fail(bytes.error());
        return answerOf(worker.write([&](Stores &stores) { return SecondLook::take(stores, *bytes, scene); }));
    });
    whenDone<SecondPerson::Taken>(this, taken, [this](const Result<SecondPerson::Taken> &result) {
        if (!result)
            return;
        Q_EMIT m_in.core.outboxChanged();
        for (const Connection &each : std::as_const(m_in.connections))
            m_in.outbox.wake(each.id);
    });
    return taken;
}

QFuture<Result<SecondPerson::Asked>> Approvals::open(const QString &path)
{
    return m_in.onPath([path]() -> Result<SecondPerson::Asked> {
        const auto bytes = ReviewFile::read(path);
        if (!bytes)
            return fail(bytes.error());
        return ReviewFile::readAsked(*bytes);
    });
}

bool Approvals::mayAnswer(const SecondPerson::Asked &asked) const { return asked.who.isEmpty() || asked.who != m_in.config.who; }

QFuture<Result<Done>> Approvals::saveAnswer(const SecondPerson::Asked &asked, const QString &name, const QList<SecondPerson::Verdict> &verdicts,
                                            const QString &path)
{
    if (!mayAnswer(asked))
        return readyFuture<Done>(fail(ErrorKind::Forbidden, askerAnswers));
    SecondPerson::Answer answer;
    answer.id = asked.id;
    answer.name = name.trimmed();
    answer.who = m_in.config.who;
    answer.at = m_in.clock->now();
    answer.verdicts = verdicts;
    return m_in.onPath([answer, secret = asked.secret, path] { return ReviewFile::write(path, ReviewFile::answer(answer, secret)); });
}
