// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRandomGenerator>

#include <numeric>
#include <unistd.h>

/// Hours of work in minutes: edits, releases, pulls and restarts at random while the network fails at random. Only with
/// DESK_SOAK_MINUTES=20 (or another number); prints memory by quarters and the sizes of the files.
class tst_soak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryAndFilesStayFlat();
};

namespace {
const QString kind = QStringLiteral("trainee");
const QString practice = QStringLiteral("practice-registerTrainees");
constexpr int people = 300;

QString id(int number) { return QStringLiteral("aaaaaaaaaaaaaaaaaaaa%1").arg(number, 4, 10, QLatin1Char('0')); }

QJsonObject world()
{
    QList<QJsonObject> all;
    for (int i = 1; i <= people; ++i)
        all.append(plainTrainee(id(i), QStringLiteral("Tāne"), QStringLiteral("O’Brien %1").arg(i)));
    return traineeWorld(all);
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1048576.0;
}

QMap<QString, qint64> sizes(const QString &folder)
{
    QMap<QString, qint64> found;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        found.insert(QDir(folder).relativeFilePath(each.filePath()), each.fileInfo().size());
    }
    return found;
}

struct Soak {
    Soak() : server(world(), false), proxy(quint16(server.url().port())), desk(proxy.url())
    {
        desk.clock = [] { return std::make_unique<HurriedClock>(20); };
        desk.config.settleSeconds = 20;
        proxy.setDripInterval(std::chrono::milliseconds(2));
    }

    /// One person's day: some drafts, some sent, some dropped, with a network that fails now and then.
    bool cycle()
    {
        server.replace(world());
        proxy.forget();
        desk.start();
        if (!Desk::until([&] { return desk.rows(kind).size() == people && !desk.core().status(practice).pulling; }, 60000))
            return false;
        desk.core().refresh({}, true);
        QList<Fault> faults = Fault::all();
        faults.removeIf([](const Fault &fault) { return fault.kind == Fault::Kind::Hang || fault.kind == Fault::Kind::Late; });
        QList<Fault> script;
        for (int i = 0; i < 12; ++i)
            script.append(random.bounded(2) == 0 ? Fault{Fault::Kind::None} : faults.at(random.bounded(faults.size())));
        proxy.script(script, [](const QByteArray &head) { return !head.contains("__sandbox"); });
        const int first = random.bounded(people - 20);
        const QList<Row> rows = desk.rows(kind);
        for (int i = first; i < first + 12; ++i)
            one(rows[i]);
        desk.core().setOffline(true);
        desk.core().setOffline(false);
        Desk::until([&] { return proxy.isScriptOver(); }, 1500);
        proxy.script({});
        decide();
        for (int i = 1; i <= people; ++i)
            twice += server.applied(id(i)) > 1 ? 1 : 0;
        cycles += 1;
        return true;
    }

    /// What was left open is closed at the day's end, as a person would: a world of its own begins with the next one.
    void decide()
    {
        EntryQuery open;
        open.states = {EntryState::Draft, EntryState::Ready, EntryState::Waiting, EntryState::Unsure, EntryState::Conflict, EntryState::Rejected};
        QList<qint64> ids;
        for (const Entry &entry : Desk::wait(desk.core().entries(open)))
            ids.append(entry.id);
        Desk::wait(desk.core().act(ids, EntryAction::Drop));
    }

    void one(const Row &row)
    {
        const auto form = Desk::outcome(desk.core().openForm(kind, QStringLiteral("defer"), row.row));
        if (!form)
            return;
        Draft draft = form->draft;
        for (int edit = 0; edit < 3; ++edit) {
            draft.values = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("defer_reason"), QStringLiteral("Leave %1").arg(edit)}};
            if (const auto entry = Desk::outcome(desk.core().saveDraft(draft)))
                draft.entry = *entry;
        }
        entries += 1;
        if (random.bounded(4) == 0)
            Desk::outcome(desk.core().act({draft.entry}, EntryAction::Drop));
        else
            Desk::outcome(desk.core().submit(draft));
    }

    PracticeServer server;
    FaultProxy proxy;
    Desk desk;
    QRandomGenerator random{20260216};
    int cycles = 0;
    int entries = 0;
    int twice = 0;
};
} // namespace

void tst_soak::memoryAndFilesStayFlat()
{
    const double minutes = qEnvironmentVariable("DESK_SOAK_MINUTES").toDouble();
    if (minutes <= 0)
        QSKIP("DESK_SOAK_MINUTES=20 runs it for twenty minutes");
    Soak soak;
    QList<double> memory;
    const QDeadlineTimer end(qint64(minutes * 60'000));
    while (!end.hasExpired()) {
        QVERIFY(soak.cycle());
        memory.append(residentMegabytes());
    }
    QVERIFY2(memory.size() >= 8, "too short to tell anything");
    double means[4] = {};
    for (int quarter = 0; quarter < 4; ++quarter) {
        const auto from = memory.begin() + memory.size() * quarter / 4;
        const auto to = memory.begin() + memory.size() * (quarter + 1) / 4;
        means[quarter] = std::accumulate(from, to, 0.0) / double(to - from);
    }
    soak.desk.end();
    const QMap<QString, qint64> files = sizes(soak.desk.config.dataDir);
    qInfo().noquote() << QStringLiteral("%1 restarts, %2 entries, sent twice: %3").arg(soak.cycles).arg(soak.entries).arg(soak.twice);
    qInfo().noquote() << QStringLiteral("memory by quarters, MB: %1 %2 %3 %4").arg(means[0], 0, 'f', 1).arg(means[1], 0, 'f', 1).arg(means[2], 0, 'f', 1).arg(means[3], 0, 'f', 1);
    qint64 whole = 0;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        qInfo().noquote() << QStringLiteral("%1 %2 kB").arg(it.key(), -40).arg(it.value() / 1024);
        whole += it.value();
    }
    QCOMPARE(soak.twice, 0);
    QVERIFY(means[3] <= means[1] * 1.05);
    // The cache holds 300 people; the outbox its entries with their history, and at most seven copies of that.
    QVERIFY2(files.value(QStringLiteral("cache.sqlite")) < 4 * 1024 * 1024, "the cache grows");
    const qint64 outbox = files.value(QStringLiteral("outbox.sqlite"));
    QVERIFY2(outbox < 512 * 1024 + qint64(soak.entries) * 12 * 1024, "the outbox grows by more than its entries");
    QVERIFY2(whole < files.value(QStringLiteral("cache.sqlite")) + 9 * outbox + 16 * 1024 * 1024, "files are left behind");
}

DESK_TEST(tst_soak)
#include "tst_soak.moc"
