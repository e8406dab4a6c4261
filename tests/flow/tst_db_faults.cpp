// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/OneDeferral.h"
#include "tests/support/Runner.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMutex>

#include <atomic>

/// The i-th step of the store fails, for every i of a whole journey from an empty folder: the next start converges,
/// nothing is lost, nothing is done twice. DESK_STEPS=all takes every step; otherwise fifty of the one service, twenty of each
/// other, and each of those in which the outbox changes.
class tst_db_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
};

namespace {
/// A desk that has lost a step and then writes nothing for so long (of its own clock: a quarter of a minute, more than twice
/// the first wait after a fault) waits for its next start.
constexpr qint64 quiet = 300; // ms

struct Counter {
    std::atomic<int> steps = 0;
    int failing = 0;
    QString failed;
    QMutex mutex;
    QStringList texts;
    QElapsedTimer sinceWrite;

    bool operator()(const QString &sql)
    {
        const QMutexLocker lock(&mutex);
        texts.append(sql);
        const bool fails = ++steps == failing;
        if (fails)
            failed = sql;
        if (fails || !sql.startsWith(QLatin1String("SELECT")))
            sinceWrite.start();
        return fails;
    }
    bool isOver()
    {
        const QMutexLocker lock(&mutex);
        return !failed.isEmpty() && sinceWrite.hasExpired(quiet);
    }
};

/// How the journey went with that step failing (0: none).
void travel(PracticeServer &server, Desk &desk, OneDeferral &journey, Counter &counter)
{
    desk.config.failStep = [&counter](const QString &sql) { return counter(sql); };
    journey.isOver = [&counter] { return counter.isOver(); };
    desk.start();
    if (const auto row = journey.row(desk, counter.failing == 0 ? 20000 : 1500)) {
        if (journey.draftAndRelease(desk, *row))
            journey.settle(desk, counter.failing == 0 ? 20000 : 2500);
    }
    desk.end();
    desk.config.failStep = {};
    journey.isOver = [] { return false; };
}

void prepare(Desk &desk)
{
    desk.clock = [] { return std::make_unique<HurriedClock>(); };
    desk.config.settleSeconds = 5;
}
} // namespace

void tst_db_faults::everyStep_data()
{
    OneDeferral::addRows();
}

void tst_db_faults::everyStep()
{
    QFETCH(int, service);
    const OneDeferral fresh{OneDeferral::Of(service)};
    PracticeServer server(fresh.world(), false);
    Counter clean;
    {
        Desk desk(server.url());
        prepare(desk);
        OneDeferral journey = fresh;
        travel(server, desk, journey, clean);
        QCOMPARE(journey.saved, 2);
        QCOMPARE(server.applied(fresh.key()), 1);
    }
    const int steps = clean.steps;
    QVERIFY(steps > 100);

    const bool every = qEnvironmentVariable("DESK_STEPS") == QLatin1String("all");
    QList<int> chosen;
    for (int i = 1; i <= steps; ++i) {
        const QString &sql = clean.texts[i - 1];
        const bool telling = sql.startsWith(QLatin1String("UPDATE entry")) || sql.startsWith(QLatin1String("INSERT INTO entry"))
            || sql.startsWith(QLatin1String("INSERT INTO history"));
        if (every || telling || i % std::max(1, steps / (fresh.kind() == QLatin1String("trainee") ? 50 : 20)) == 0)
            chosen.append(i);
    }
    int faults = 0;
    int undisturbed = 0;
    for (const int step : chosen) {
        server.replace(fresh.world());
        Desk desk(server.url());
        prepare(desk);
        OneDeferral journey = fresh;
        Counter counter;
        counter.failing = step;
        travel(server, desk, journey, counter);
        undisturbed += counter.failed.isEmpty() ? 1 : 0;
        desk.start();
        const QString fault = journey.converge(desk, server);
        if (!fault.isEmpty()) {
            ++faults;
            qWarning().noquote() << "step" << step << counter.failed.left(60) << ":" << fault;
        }
    }
    qInfo() << chosen.size() << "of" << steps << "steps failed in turn," << undisturbed << "were not reached," << faults << "faults";
    QCOMPARE(faults, 0);
}

DESK_TEST(tst_db_faults)
#include "tst_db_faults.moc"
