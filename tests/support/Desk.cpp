// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"

#include "app/api/Service.h"
#include "app/secrets/MemorySecrets.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

PracticeServer::PracticeServer(const QJsonObject &world)
    : m_world({sandbox::makeTrainees, sandbox::makeEarlyCareer, sandbox::makeWorkBased}, sandbox::World::Options{})
{
    replace(world);
    start();
}

PracticeServer::~PracticeServer() = default;

QUrl PracticeServer::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
void PracticeServer::stop() { m_server.reset(); }

void PracticeServer::start()
{
    m_server = std::make_unique<sandbox::Server>(m_world);
    m_port = m_server->listen(m_port);
    if (m_port == 0)
        qFatal("the practice server's port is taken");
}

void PracticeServer::replace(const QJsonObject &world)
{
    if (const auto fault = m_world.replace(world))
        qFatal("%s", qPrintable(fault->text()));
}

QList<QJsonObject> PracticeServer::writes() const
{
    QList<QJsonObject> found;
    const QJsonArray all = m_world.ledger().toJson(true)[QLatin1String("requests")].toArray();
    for (const QJsonValue &each : all)
        found.append(each.toObject());
    return found;
}

int PracticeServer::requests() const
{
    return int(m_world.ledger().toJson(false)[QLatin1String("requests")].toArray().size());
}

Desk::Desk(const QUrl &practice)
{
    config.dataDir = m_directory.path() + QStringLiteral("/desk");
    config.practice = true;
    config.practiceUrl = practice;
    config.holdSeconds = 0;
    config.settleSeconds = 0;
    config.probeEvery = std::chrono::seconds(1);
    config.who = QStringLiteral("tester");
}

Desk::~Desk() = default;

void Desk::start()
{
    m_core.reset();
    m_core = std::make_unique<Core>(config, std::make_unique<SystemClock>(), std::make_unique<MemorySecrets>(), Kinds::standard(),
                                    Services::standard());
    m_core->start();
}

template <class T>
T Desk::wait(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("a future of the desk never finished");
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

QList<Row> Desk::rows(const QString &kind, const QString &text)
{
    Query query;
    query.kind = kind;
    query.connection = QStringLiteral("practice-") + QString::fromLatin1(m_core->kinds().kind(kind)->service);
    query.text = text;
    return wait(m_core->rows(kind, wait(m_core->order(query))));
}

std::optional<RecordDetail> Desk::record(const QString &kind, const QString &id)
{
    for (const Row &row : rows(kind)) {
        if (row.id == id)
            return wait(m_core->record(kind, row.row));
    }
    return std::nullopt;
}

QList<Entry> Desk::entries() { return wait(m_core->entries({})); }

Entry Desk::entry(qint64 id)
{
    for (const Entry &each : entries()) {
        if (each.id == id)
            return each;
    }
    qFatal("no such entry");
}

Verdict Desk::submit(const QString &kind, const QString &command, const QString &id, const Values &values, const QStringList &ticked)
{
    const auto detail = record(kind, id);
    if (!detail)
        qFatal("no record %s", qPrintable(id));
    Draft draft = wait(m_core->openForm(kind, command, detail->row)).draft;
    draft.values = values;
    draft.ticked = ticked;
    draft.entry = wait(m_core->saveDraft(draft));
    return wait(m_core->submit(draft));
}

QJsonObject plainTrainee(const QString &id, const QString &firstNames, const QString &lastName)
{
    return {{QStringLiteral("trainee_id"), id},
            {QStringLiteral("provider"), QStringLiteral("own")},
            {QStringLiteral("first_names"), firstNames},
            {QStringLiteral("last_name"), lastName},
            {QStringLiteral("state"), QStringLiteral("trn_received")},
            {QStringLiteral("training_route"), QStringLiteral("assessment_only")},
            {QStringLiteral("trn"), QStringLiteral("1234567")},
            {QStringLiteral("itt_start_date"), QStringLiteral("2025-09-01")},
            {QStringLiteral("itt_end_date"), QStringLiteral("2026-07-31")},
            {QStringLiteral("trainee_start_date"), QStringLiteral("2025-09-01")},
            {QStringLiteral("degrees"), 1},
            {QStringLiteral("placements"), 2}};
}

QJsonObject traineeWorld(const QList<QJsonObject> &trainees, const QString &clock)
{
    QJsonArray all;
    for (const QJsonObject &each : trainees)
        all.append(each);
    QJsonObject world{{QStringLiteral("registerTrainees"),
                       QJsonObject{{QStringLiteral("tokens"), QJsonObject{{QStringLiteral("desk"), QJsonObject{{QStringLiteral("provider"), QStringLiteral("own")}, {QStringLiteral("status"), QStringLiteral("active")}}}}},
                                   {QStringLiteral("providers"), QJsonObject{{QStringLiteral("own"), QJsonObject{}}}},
                                   {QStringLiteral("trainees"), all}}}};
    if (!clock.isEmpty())
        world[QStringLiteral("clock")] = clock;
    return world;
}
