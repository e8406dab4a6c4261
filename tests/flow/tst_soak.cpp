// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRandomGenerator>

#include <malloc.h>
#include <numeric>
#include <unistd.h>

/// Hours of work in minutes: edits, releases, pulls and restarts at random while the network fails at random. What runs
/// every day counts what a day leaves behind; DESK_SOAK_MINUTES=20 (or another number) goes on for so long and judges memory
/// by quarters and the sizes of the files.
///
/// The practice server and the proxy live in the same process, so what is measured is never less than the desk's own. Two
/// figures: what the process holds in the evening, with the desk at work; and what is in use at night, when the desk has
/// ended and the server and the proxy have begun anew, which is what a leak would add to.
class tst_soak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayLeavesNothing();
    void memoryAndFilesStayFlat();
};

namespace {
const QString kind = QStringLiteral("trainee");
const QString practice = QStringLiteral("practice-registerTrainees");
constexpr double kilobyte = 1024;

QString id(int number) { return QStringLiteral("aaaaaaaaaaaaaaaaaaaa%1").arg(number, 4, 10, QLatin1Char('0')); }

QJsonObject world(int people)
{
    QList<QJsonObject> all;
    for (int i = 1; i <= people; ++i)
        all.append(plainTrainee(id(i), QStringLiteral("Tāne"), QStringLiteral("O’Brien %1").arg(i)));
    return traineeWorld(all);
}

/// Of the process, in kB.
double resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / kilobyte;
}

/// What was asked for and not given back, over all heaps, in kB. 0: an allocator that does not say.
double inUse()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / kilobyte;
}

double mean(const QList<double> &values, int quarter)
{
    const auto from = values.begin() + values.size() * quarter / 4;
    const auto to = values.begin() + values.size() * (quarter + 1) / 4;
    return std::accumulate(from, to, 0.0) / double(to - from);
}

QString byQuarters(const QList<double> &values)
{
    QStringList means;
    for (int quarter = 0; quarter < 4; ++quarter)
        means.append(QString::number(mean(values, quarter) / kilobyte, 'f', 2));
    return means.join(QLatin1Char(' '));
}

QMap<QString, qint64> filesIn(const QString &folder)
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
    explicit Soak(int howMany) : people(howMany), server(world(people), false), proxy(quint16(server.url().port())), desk(proxy.url())
    {
        desk.clock = [] { return std::make_unique<HurriedClock>(20); };
        desk.config.settleSeconds = 20;
        proxy.setDripInterval(std::chrono::milliseconds(2));
    }

    bool morning()
    {
        desk.start();
        return Desk::until([&] { return desk.rows(kind).size() == people && !desk.core().status(practice).pulling; }, 60000);
    }

    /// What a network does now and then.
    QList<Fault> faults(int count)
    {
        QList<Fault> every = Fault::all();
        every.removeIf([](const Fault &fault) { return fault.kind == Fault::Kind::Hang || fault.kind == Fault::Kind::Late; });
        QList<Fault> script;
        for (int i = 0; i < count; ++i)
            script.append(random.bounded(2) == 0 ? Fault{Fault::Kind::None} : every.at(random.bounded(every.size())));
        return script;
    }

    /// One person's day: some drafts, some sent, some dropped.
    void work(const QList<Fault> &script, int drafts)
    {
        desk.core().refresh({}, true);
        proxy.script(script, [](const QByteArray &head) { return !head.contains("__sandbox"); });
        const int first = random.bounded(people - drafts);
        const QList<Row> rows = desk.rows(kind);
        for (int i = first; i < first + drafts; ++i)
            one(rows[i]);
        desk.core().setOffline(true);
        desk.core().setOffline(false);
        Desk::until([&] { return proxy.isScriptOver(); }, 1500);
        proxy.script({});
    }

    /// What was left open is closed at the day's end, as a person would: a world of its own begins with the next one.
    void evening()
    {
        EntryQuery open;
        open.states = {EntryState::Draft, EntryState::Ready, EntryState::Waiting, EntryState::Unsure, EntryState::Conflict, EntryState::Rejected};
        QList<qint64> ids;
        for (const Entry &entry : Desk::wait(desk.core().entries(open)))
            ids.append(entry.id);
        Desk::wait(desk.core().act(ids, EntryAction::Drop));
        for (int i = 1; i <= people; ++i)
            twice += server.applied(id(i)) > 1 ? 1 : 0;
    }

    void night()
    {
        desk.end();
        server.replace(world(people));
        proxy.forget();
        days += 1;
        // Connections that the desk has left are closed at their other end, and what waits to be deleted is.
        double before = 0;
        Desk::until([&] { return std::exchange(before, inUse()) == inUse(); }, 1000);
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

    const int people;
    PracticeServer server;
    FaultProxy proxy;
    Desk desk;
    QRandomGenerator random{20260216};
    int days = 0;
    int entries = 0;
    int twice = 0;
};

qint64 sum(const QMap<QString, qint64> &files, const QString &ending)
{
    qint64 whole = 0;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        whole += it.key().endsWith(ending) ? it.value() : 0;
    return whole;
}
} // namespace

void tst_soak::aDayLeavesNothing()
{
    if (inUse() == 0)
        QSKIP("this allocator does not say what is in use");
    constexpr int until = 32;
    Soak soak(30);
    QList<double> nights;
    for (int day = 0; day < until; ++day) {
        QVERIFY(soak.morning());
        soak.work({}, 3);
        QVERIFY(Desk::until([&] {
            const OutboxCounts counts = Desk::wait(soak.desk.core().outboxCounts());
            return counts.byState.value(EntryState::Ready) == 0 && counts.byState.value(EntryState::Sending) == 0;
        }));
        soak.evening();
        soak.night();
        nights.append(inUse());
    }
    QCOMPARE(soak.twice, 0);
    // The first days fill what is kept for good: tables of rules, patterns, zones, and glibc's store of small pieces, which
    // counts as in use. Then a day ends as the one before: what each leaves, between the third quarter and the fourth.
    const double each = (mean(nights, 3) - mean(nights, 2)) / (until / 4);
    qInfo().noquote() << QStringLiteral("in use at night, MB by quarters: %1; each day leaves %2 kB").arg(byQuarters(nights)).arg(each, 0, 'f', 2);
    QVERIFY2(each < 4, "every day leaves something behind");
}

void tst_soak::memoryAndFilesStayFlat()
{
    const double minutes = qEnvironmentVariable("DESK_SOAK_MINUTES").toDouble();
    if (minutes <= 0)
        QSKIP("DESK_SOAK_MINUTES=20 runs it for twenty minutes");
    Soak soak(300);
    QList<double> evenings;
    QList<double> nights;
    qint64 longestLog = 0;
    const QDeadlineTimer end(qint64(minutes * 60'000));
    while (!end.hasExpired()) {
        QVERIFY(soak.morning());
        soak.work(soak.faults(12), 12);
        soak.evening();
        evenings.append(resident());
        const QMap<QString, qint64> files = filesIn(soak.desk.config.dataDir);
        longestLog = std::max(longestLog, sum(files, QStringLiteral("-wal")));
        soak.night();
        nights.append(inUse());
    }
    QVERIFY2(nights.size() >= 8, "too short to tell anything");
    const QMap<QString, qint64> files = filesIn(soak.desk.config.dataDir);
    qInfo().noquote() << QStringLiteral("%1 restarts, %2 entries, sent twice: %3").arg(soak.days).arg(soak.entries).arg(soak.twice);
    qInfo().noquote() << QStringLiteral("memory of the process in the evening, MB by quarters: %1").arg(byQuarters(evenings));
    qInfo().noquote() << QStringLiteral("memory in use at night, MB by quarters: %1").arg(byQuarters(nights));
    qInfo().noquote() << QStringLiteral("longest logs of the databases: %1 kB").arg(longestLog / 1024);
    qint64 whole = 0;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        qInfo().noquote() << QStringLiteral("%1 %2 kB").arg(it.key(), -40).arg(it.value() / 1024);
        whole += it.value();
    }
    QCOMPARE(soak.twice, 0);
    QVERIFY2(mean(evenings, 3) <= mean(evenings, 1) * 1.05, "the desk takes more and more memory");
    QVERIFY2(mean(nights, 3) <= mean(nights, 1) * 1.05, "the days leave something behind");
    // The cache holds 300 people; outbox and record grow by what was done, and at most seven copies of each are kept.
    const qint64 cache = files.value(QStringLiteral("cache.sqlite"));
    const qint64 outbox = files.value(QStringLiteral("outbox.sqlite"));
    const qint64 record = files.value(QStringLiteral("activity.sqlite"));
    const qint64 entries = 512 * 1024 + qint64(soak.entries) * 3 * 1024;
    QVERIFY2(cache < 4 * 1024 * 1024, "the cache grows");
    QVERIFY2(outbox < entries, "the outbox grows by more than its entries");
    QVERIFY2(record < entries, "the activity record grows by more than what was done");
    QVERIFY2(files.size() <= 3 + 7 + 7 && whole <= cache + 8 * (outbox + record), "files are left behind");
    QVERIFY2(longestLog < 42 * 1024 * 1024, "a log is never emptied");
}

DESK_TEST(tst_soak)
#include "tst_soak.moc"
