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

QFuture<Result<QHash<qint64, QDateTime>>> Approvals::askedAt()
{
    return m_in.worker.read([](Stores &stores) { return stores.outbox.askedAt(); });
}

QFuture<Result<int>> Approvals::saveReview(const QList<qint64> &entries, const QString &path)
{
    const auto saved = m_in.worker.write([scene = sceneOf(m_in), entries, path](Stores &stores) -> Result<int> {
        // Noted as asked only if the file is there.
        int count = 0;
        const auto done = stores.outboxDb.transaction([&]() -> Result<Done> {
            const auto asked = SecondLook::ask(stores, entries, scene);
            if (!asked)
                return fail(asked.error());
            count = int(asked->rows.size());
            return ReviewFile::write(path, ReviewFile::asked(*asked));
        });
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
    const auto taken = m_in.worker.write([scene = sceneOf(m_in), path](Stores &stores) -> Result<SecondPerson::Taken> {
        const auto bytes = ReviewFile::read(path);
        if (!bytes)
            return fail(bytes.error());
        return SecondLook::take(stores, *bytes, scene);
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
    return m_in.worker.read([path](Stores &) -> Result<SecondPerson::Asked> {
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
    return m_in.worker.read([answer, secret = asked.secret, path](Stores &) { return ReviewFile::write(path, ReviewFile::answer(answer, secret)); });
}
