// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/OneDeferral.h"
#include "tests/support/Runner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>

#include <atomic>
#include <csignal>

/// Kill -9 at the i-th step of the store and at random moments: the desk runs in a child process (this program again,
/// told so by its environment) against the parent's practice server. Then another desk starts on what is left.
/// DESK_KILLS=2000: until that many were killed; 200 without it, a third of them for each of the three services.
class tst_kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neverLostNeverTwice_data();
    void neverLostNeverTwice();
};

namespace {
const char *const urlVariable = "DESK_KILL_URL";
const char *const folderVariable = "DESK_KILL_FOLDER";
const char *const stepVariable = "DESK_KILL_STEP";
const char *const serviceVariable = "DESK_KILL_SERVICE";

void say(const QByteArray &line)
{
    std::fputs(QByteArray("desk: " + line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// The child: one journey, killed before its i-th step from the moment a person begins to type.
[[noreturn]] void runAndDie()
{
    const int step = qEnvironmentVariableIntValue(stepVariable);
    std::atomic<bool> typing = false;
    std::atomic<int> steps = 0;
    {
        Desk desk(QUrl(qEnvironmentVariable(urlVariable)));
        desk.config.dataDir = qEnvironmentVariable(folderVariable);
        desk.config.failStep = [&](const QString &) {
            if (typing && ++steps == step)
                std::raise(SIGKILL);
            return false;
        };
        desk.start();
        OneDeferral journey{OneDeferral::Of(qEnvironmentVariableIntValue(serviceVariable))};
        journey.promised = say;
        if (const auto row = journey.row(desk, 20000)) {
            typing = true;
            if (journey.draftAndRelease(desk, *row))
                journey.settle(desk, 20000);
        }
        desk.end();
    }
    say("steps " + QByteArray::number(steps));
    std::_Exit(0);
}

struct Child {
    int saved = 0;
    int steps = 0;
    bool wasKilled = false;
};

/// `step` 0: none; `after` < 0: not by time.
Child run(int service, const QUrl &url, const QString &folder, int step, int after)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(urlVariable), url.toString());
    environment.insert(QLatin1String(folderVariable), folder + QStringLiteral("/desk"));
    environment.insert(QLatin1String(stepVariable), QString::number(step));
    environment.insert(QLatin1String(serviceVariable), QString::number(service));
    environment.insert(QStringLiteral("TMPDIR"), folder); // what a killed process leaves goes with the folder
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tst_kill")});
    if (after >= 0)
        QTimer::singleShot(after, &process, &QProcess::kill);
    if (!Desk::until([&] { return process.state() == QProcess::NotRunning; }, 60000))
        qFatal("the child does not end");
    Child child;
    child.wasKilled = process.exitStatus() == QProcess::CrashExit;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("desk: saved "))
            child.saved = line.mid(12).toInt();
        if (line.startsWith("desk: steps "))
            child.steps = line.mid(12).toInt();
    }
    return child;
}
} // namespace

void tst_kill::initTestCase()
{
    if (qEnvironmentVariableIsSet(folderVariable))
        runAndDie();
}

void tst_kill::neverLostNeverTwice_data()
{
    OneDeferral::addRows();
}

void tst_kill::neverLostNeverTwice()
{
    QFETCH(int, service);
    const OneDeferral fresh{OneDeferral::Of(service)};
    const int all = qEnvironmentVariableIsSet("DESK_KILLS") ? qEnvironmentVariableIntValue("DESK_KILLS") : 200;
    const int kills = (all + service) / OneDeferral::services;
    PracticeServer server(fresh.world(), false);
    int steps = 0;
    int whole = 0;
    {
        const QTemporaryDir folder;
        QElapsedTimer taken;
        taken.start();
        steps = run(service, server.url(), folder.path(), 0, -1).steps;
        whole = int(taken.elapsed());
    }
    QVERIFY2(steps > 10, "the journey has steps");
    QCOMPARE(server.applied(fresh.key()), 1);

    QRandomGenerator random(20260216 + service);
    QHash<QString, int> faults;
    int killed = 0;
    int sent = 0;
    int runs = 0;
    const int byStep = kills / 2;
    // A late moment finds it ended: that was no kill, and another is tried.
    for (int i = 0; killed < kills && i < 2 * kills; ++i) {
        ++runs;
        server.replace(fresh.world());
        const QTemporaryDir folder;
        const bool atStep = i < byStep;
        // What the outbox writes is the same for each service: one service's steps lie between another's.
        const int place = i * OneDeferral::services + service;
        const int step = atStep ? 1 + int(qint64(place) * steps / std::max(1, byStep * OneDeferral::services)) : 0;
        const int after = atStep ? -1 : int(random.bounded(whole));
        const Child child = run(service, server.url(), folder.path(), step, after);
        killed += child.wasKilled ? 1 : 0;
        sent += server.applied(fresh.key());

        Desk desk(server.url());
        desk.config.dataDir = folder.path() + QStringLiteral("/desk");
        desk.config.settleSeconds = 5;
        desk.clock = [] { return std::make_unique<HurriedClock>(); };
        desk.start();
        OneDeferral journey = fresh;
        journey.saved = child.saved;
        const QString fault = journey.converge(desk, server);
        if (!fault.isEmpty()) {
            ++faults[fault];
            qWarning().noquote() << (atStep ? "step" : "ms") << (atStep ? step : after) << fault;
        }
    }
    qInfo() << killed << "killed in" << runs << "runs over" << steps << "steps," << sent << "of the runs after the service had done it;" << faults.size() << "faults";
    QVERIFY(faults.isEmpty());
    QCOMPARE(killed, kills);
}

DESK_TEST(tst_kill)
#include "tst_kill.moc"
