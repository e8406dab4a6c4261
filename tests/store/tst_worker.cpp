// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "app/store/Joined.h"
#include "app/store/Worker.h"
#include "tests/store/Toy.h"
#include "tests/support/Runner.h"

using Toy::at;

namespace {
const QString connection = QStringLiteral("toy-live");

Entry draft(const QString &person)
{
    Entry entry;
    entry.draft.connection = connection;
    entry.draft.kind = QStringLiteral("person");
    entry.draft.target = person;
    entry.draft.command = QStringLiteral("defer");
    entry.draft.values = {{QStringLiteral("date"), QStringLiteral("2026-08-15")}, {QStringLiteral("reason"), QString(400, QLatin1Char('r'))}};
    entry.person = person;
    entry.name = QStringLiteral("Name of ") + person;
    return entry;
}

template <class T>
T got(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}
} // namespace

class tst_worker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesItsFolder()
    {
        Worker worker(m_kinds);
        const QString deep = m_folder->filePath(QStringLiteral("a/b"));
        const StoreReport report = got(worker.open(deep));
        QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
        QVERIFY(!report.cacheRebuilt && report.outboxSetAside.isEmpty());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(deep) & others, QFileDevice::Permissions());
        for (const char *name : {"cache.sqlite", "outbox.sqlite"})
            QCOMPARE(QFile::permissions(QDir(deep).filePath(QLatin1String(name))) & others, QFileDevice::Permissions());
    }

    void whatIsPostedBeforeOpenWaits()
    {
        Worker worker(m_kinds);
        const auto saved = worker.write([](Stores &stores) { return stores.outbox.saveDraft(draft(QStringLiteral("p")), at(0)); });
        QVERIFY(!saved.isFinished());
        got(worker.open(path()));
        QVERIFY(got(saved) > 0);
    }

    void readsOvertakeWrites()
    {
        Worker worker(m_kinds);
        got(worker.open(path()));
        QSemaphore gate;
        QStringList order;
        QList<QFuture<Result<Done>>> all;
        all.append(worker.read([&](Stores &) -> Result<Done> { gate.acquire(); return Done{}; }));
        const auto note = [&order](const char *what) {
            return [&order, what](Stores &) -> Result<Done> { order.append(QLatin1String(what)); return Done{}; };
        };
        all.append(worker.write(note("w1")));
        all.append(worker.read(note("r1")));
        all.append(worker.write(note("w2")));
        all.append(worker.read(note("r2")));
        gate.release();
        for (const auto &future : all)
            got(future);
        QCOMPARE(order, (QStringList{QStringLiteral("r1"), QStringLiteral("r2"), QStringLiteral("w1"), QStringLiteral("w2")}));
    }

    void aReadIsCutAndTheNextRuns()
    {
        Worker worker(m_kinds);
        got(worker.open(path()));
        QSemaphore begun;
        const auto endless = worker.read([&](Stores &stores) -> Result<QVariant> {
            begun.release();
            return stores.cacheDb.value(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT count(*) FROM n"));
        });
        begun.acquire();
        QFuture<Result<QVariant>> future = endless;
        // SQLite forgets an interrupt that comes before the statement runs: asked again until it did.
        QTRY_VERIFY((worker.interruptReads(), future.isFinished()));
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(got(worker.read([](Stores &stores) { return stores.cacheDb.value(QStringLiteral("SELECT 3")); })).toInt(), 3);
    }

    void aReadCutsASurveyThatBeginsAnew()
    {
        Worker worker(m_kinds);
        got(worker.open(path()));
        QSemaphore begun;
        std::atomic<bool> endless = true;
        std::atomic<int> times = 0;
        const auto survey = worker.survey([&](Stores &stores) -> Result<QVariant> {
            ++times;
            begun.release();
            const char *rows = endless ? "" : " LIMIT 5";
            return stores.cacheDb.value(QStringLiteral("SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n%1) SELECT i FROM n)").arg(QLatin1String(rows)));
        });
        begun.acquire();
        endless = false;
        // An interrupt may come before the statement runs: read again until one was in time.
        QList<QFuture<Result<int>>> reads;
        QTRY_VERIFY((reads.append(worker.read([](Stores &) -> Result<int> { return 1; })), reads.first().isFinished()));
        QCOMPARE(got(survey).toInt(), 5);
        QVERIFY(times >= 2);
        // One whose answer nobody wants is not begun.
        QSemaphore gate;
        const auto held = worker.read([&](Stores &) -> Result<Done> { gate.acquire(); return Done{}; });
        const int before = times;
        auto unwanted = worker.survey([&](Stores &) -> Result<Done> { ++times; return Done{}; });
        unwanted.cancel();
        gate.release();
        got(held);
        got(worker.write([](Stores &) -> Result<Done> { return Done{}; }));
        QCOMPARE(times.load(), before);
        QVERIFY(unwanted.isFinished());
    }

    void aLongWriteGivesWayToReads()
    {
        Worker worker(m_kinds);
        got(worker.open(path()));
        QSemaphore begun;
        QSemaphore gate;
        QStringList order;
        const auto written = worker.write([&](Stores &stores) -> Result<Done> {
            begun.release();
            gate.acquire();
            return stores.cacheDb.transaction([&]() -> Result<Done> {
                if (const auto made = stores.cacheDb.script(QStringLiteral("CREATE TABLE half (x); INSERT INTO half VALUES (1)")); !made)
                    return made;
                stores.giveWay();
                order.append(QStringLiteral("written"));
                return fail(ErrorKind::Storage, QStringLiteral("rolled back"));
            });
        });
        begun.acquire();
        const auto read = worker.read([&](Stores &stores) -> Result<QVariant> {
            order.append(QStringLiteral("read"));
            return stores.cacheDb.value(QStringLiteral("SELECT count(*) FROM half"));
        });
        const auto cut = worker.read([&](Stores &stores) -> Result<QVariant> {
            stores.cacheDb.interrupt();
            return stores.cacheDb.value(QStringLiteral("SELECT 1"));
        });
        gate.release();
        QCOMPARE(got(read).toInt(), 1);
        QFuture<Result<Done>> end = written;
        end.waitForFinished();
        QVERIFY(!end.result());
        QCOMPARE(end.result().error().message, QStringLiteral("rolled back")); // the cut read was no part of it
        QCOMPARE(order, (QStringList{QStringLiteral("read"), QStringLiteral("written")}));
        QVERIFY(!got(worker.read([](Stores &stores) { return stores.cacheDb.value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name='half'")); })).toInt());
    }

    void theEndKeepsWritesAndDropsReads()
    {
        QFuture<Result<Done>> dropped;
        QFuture<Result<qint64>> written;
        {
            Worker worker(m_kinds);
            got(worker.open(path()));
            QSemaphore gate;
            QSemaphore begun;
            (void)worker.write([&](Stores &) -> Result<Done> { begun.release(); gate.acquire(); return Done{}; });
            begun.acquire();
            written = worker.write([](Stores &stores) { return stores.outbox.saveDraft(draft(QStringLiteral("p")), at(0)); });
            dropped = worker.read([](Stores &) -> Result<Done> { return Done{}; });
            gate.release();
        }
        QVERIFY(written.result());
        QVERIFY(dropped.isFinished()); // done or cancelled, never left hanging
        Worker again(m_kinds);
        got(again.open(path()));
        QCOMPARE(got(again.read([](Stores &stores) { return stores.outbox.entries({}); })).size(), 1);
    }

    void neverOpenedFinishesAllAsCancelled()
    {
        QFuture<Result<Done>> lost;
        {
            Worker worker(m_kinds);
            lost = worker.write([](Stores &) -> Result<Done> { return Done{}; });
        }
        QVERIFY(lost.isFinished());
        QCOMPARE(lost.result().error().kind, ErrorKind::Cancelled);
    }

    void damagedCache_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("not a database") << QByteArray("junk");
        QTest::newRow("truncated") << QByteArray("half");
        QTest::newRow("newer") << QByteArray("newer");
        QTest::newRow("without its tables") << QByteArray("tables");
    }
    void damagedCache()
    {
        QFETCH(QByteArray, how);
        seed(5);
        const QString file = QDir(path()).filePath(QStringLiteral("cache.sqlite"));
        if (how == "junk") {
            write(file, QByteArray(9000, 'x'));
        } else if (how == "half") {
            write(file, read(file).left(6000));
        } else {
            Db db;
            QVERIFY(db.open(file, Db::Durability::Cache));
            QVERIFY(db.script(how == "newer" ? QStringLiteral("PRAGMA user_version=99") : QStringLiteral("DROP TABLE shape")));
        }
        Worker worker(m_kinds);
        const StoreReport report = got(worker.open(path()));
        QVERIFY(report.cacheRebuilt);
        QVERIFY(report.outboxSetAside.isEmpty());
        QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
        QCOMPARE(got(worker.read([](Stores &stores) { return stores.outbox.entries({}); })).size(), 5);
        // What no service lists is back from the register, what one lists is fetched again.
        const auto paper = worker.read([](Stores &stores) { return stores.records.byId(connection, QStringLiteral("paper"), QStringLiteral("7")); });
        QVERIFY(got(paper).has_value());
        const auto person = worker.read([](Stores &stores) { return stores.records.byId(connection, QStringLiteral("person"), QStringLiteral("1")); });
        QVERIFY(!got(person).has_value());
    }

    void aCacheThatBreaksInUseIsMadeAnew()
    {
        seed(1);
        const QString file = QDir(path()).filePath(QStringLiteral("cache.sqlite"));
        QByteArray bytes = read(file);
        bytes.replace(4096 * 4, bytes.size() - 4096 * 4, QByteArray(bytes.size() - 4096 * 4, '\x7f'));
        write(file, bytes);
        Worker worker(m_kinds);
        QList<StoreReport> told;
        worker.mended = [&](const StoreReport &report) { told.append(report); };
        const StoreReport report = got(worker.open(path()));
        QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
        for (const char *kind : {"person", "claim", "paper"}) {
            auto broken = worker.read([kind](Stores &stores) { return stores.records.order({QString::fromLatin1(kind), connection, {}, QStringLiteral("a"), {}, false, 0}); });
            broken.waitForFinished();
        }
        const QList<qint64> none = got(worker.read([](Stores &stores) { return stores.records.order({QStringLiteral("person"), connection, {}, {}, {}, false, 0}); }));
        QCOMPARE(none, QList<qint64>());
        QVERIFY(report.cacheRebuilt || (told.size() == 1 && told[0].cacheRebuilt));
    }

    void damagedOutbox_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<bool>("backup");
        QTest::newRow("not a database") << QByteArray("junk") << 0 << false;
        QTest::newRow("not a database, with a backup") << QByteArray("junk") << 200 << true;
        QTest::newRow("truncated") << QByteArray("half") << 0 << false;
        QTest::newRow("truncated, with a backup") << QByteArray("half") << 200 << true;
        QTest::newRow("empty, with a backup") << QByteArray("empty") << 200 << true;
        QTest::newRow("a page overwritten") << QByteArray("page") << 150 << false;
    }
    void damagedOutbox()
    {
        QFETCH(QByteArray, how);
        QFETCH(int, atLeast);
        QFETCH(bool, backup);
        seed(200);
        const QString file = QDir(path()).filePath(QStringLiteral("outbox.sqlite"));
        if (backup) {
            Db db;
            QVERIFY(db.open(file, Db::Durability::Precious));
            QVERIFY(db.script(QStringLiteral("UPDATE entry SET state='ready', holds=1 WHERE id=3")));
            QVERIFY(Backups::backupPrecious(db, path(), at(0)));
        }
        QByteArray bytes = read(file);
        if (how == "junk")
            bytes = QByteArray(9000, 'x');
        else if (how == "half")
            bytes = bytes.left(bytes.size() / 2 + 100);
        else if (how == "empty")
            bytes.clear();
        else
            bytes.replace(leafOfEntries(file) * 4096, 4096, QByteArray(4096, '\xff'));
        write(file, bytes);

        Worker worker(m_kinds);
        QSemaphore told;
        StoreReport report;
        worker.now = [] { return at(42); };
        worker.mended = [&](const StoreReport &later) {
            report = later;
            told.release();
        };
        const StoreReport first = got(worker.open(path()));
        QVERIFY2(first.problem.isEmpty(), qPrintable(first.problem));
        if (first.outboxSetAside.isEmpty())
            QVERIFY(told.tryAcquire(1, 20000)); // found by the check behind the first reads
        else
            report = first;
        QCOMPARE(QFileInfo(report.outboxSetAside).fileName(), QStringLiteral("outbox-damaged-20260816T090042000Z.sqlite"));
        QVERIFY(QFile::exists(report.outboxSetAside));
        const QList<Entry> entries = got(worker.read([](Stores &stores) { return stores.outbox.entries({}); }));
        QCOMPARE(entries.size(), report.salvaged + report.fromBackup);
        QVERIFY2(entries.size() >= atLeast, qPrintable(QString::number(entries.size())));
        QVERIFY(how == "junk" || how == "empty" || report.salvaged > 0 || how == "half");
        for (const Entry &entry : entries) {
            QVERIFY(entry.state != EntryState::Ready || report.fromBackup == 0);
            if (entry.id == 3 && report.fromBackup > 0 && report.salvaged == 0)
                QCOMPARE(entry.state, EntryState::Unsure);
        }
        QVERIFY(got(worker.write([](Stores &stores) { return stores.outbox.saveDraft(draft(QStringLiteral("new")), at(50)); })) > 0);
    }

    void aNewerOutboxIsReadOnly()
    {
        seed(2);
        {
            Db db;
            QVERIFY(db.open(QDir(path()).filePath(QStringLiteral("outbox.sqlite")), Db::Durability::Precious));
            QVERIFY(db.script(QStringLiteral("PRAGMA user_version=99")));
        }
        Worker worker(m_kinds);
        const StoreReport report = got(worker.open(path()));
        QVERIFY(report.newerSchema && report.readOnly);
        QVERIFY(report.outboxSetAside.isEmpty());
        QCOMPARE(got(worker.read([](Stores &stores) { return stores.outbox.entries({}); })).size(), 2);
        auto refused = worker.write([](Stores &stores) { return stores.outbox.saveDraft(draft(QStringLiteral("p")), at(0)); });
        refused.waitForFinished();
        QCOMPARE(refused.result().error().detail, QStringLiteral("readonly"));
    }

    void whatCannotBeOpenedIsSaid()
    {
        QVERIFY(QDir(path()).mkdir(QStringLiteral("outbox.sqlite")));
        {
            Worker worker(m_kinds);
            const StoreReport report = got(worker.open(path()));
            QVERIFY(report.problem.contains(m_folder->path()));
            QVERIFY(report.outboxSetAside.isEmpty());
            auto closed = worker.read([](Stores &stores) { return stores.outbox.entries({}); });
            closed.waitForFinished();
            QCOMPARE(closed.result().error().kind, ErrorKind::Storage);
        }
        write(m_folder->filePath(QStringLiteral("file")), "x");
        Worker worker(m_kinds);
        QVERIFY(!got(worker.open(m_folder->filePath(QStringLiteral("file/below")))).problem.isEmpty());
    }

    void everyStepOfOpeningCanFail()
    {
        seed(3);
        int broken = 1;
        for (;; ++broken) {
            int step = 0;
            bool ended = false;
            {
                Worker worker(m_kinds);
                worker.failStep = [&](const QString &) { return ++step == broken; };
                const StoreReport report = got(worker.open(path()));
                ended = report.problem.isEmpty() && report.activityProblem.isEmpty();
                QVERIFY(report.outboxSetAside.isEmpty() && !report.cacheRebuilt);
            }
            Worker after(m_kinds);
            const StoreReport healthy = got(after.open(path()));
            QVERIFY2(healthy.problem.isEmpty() && healthy.outboxSetAside.isEmpty() && !healthy.cacheRebuilt, qPrintable(QString::number(broken)));
            QCOMPARE(got(after.read([](Stores &stores) { return stores.outbox.entries({}); })).size(), 3);
            if (ended)
                break;
        }
        QVERIFY(broken > 10);
    }

    void rowsSayWhatIsInHand()
    {
        seed(1);
        Worker worker(m_kinds);
        got(worker.open(path()));
        const QList<Row> rows = got(worker.read([](Stores &stores) -> Result<QList<Row>> {
            const auto order = stores.records.order({QStringLiteral("person"), connection, {}, {}, {}, false, 0});
            return Joined::tableRows(stores, QStringLiteral("person"), *order);
        }));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].id, QStringLiteral("p0"));
        QCOMPARE(rows[0].inHandState, EntryState::Draft);
        QCOMPARE(rows[0].inHandCommand, QStringLiteral("defer"));
        QCOMPARE(rows[0].inHandDate, QDate(2026, 8, 15));
        QCOMPARE(rows[1].inHandState, EntryState::Dropped);
        const auto detail = got(worker.read([row = rows[0].row](Stores &stores) { return Joined::record(stores, QStringLiteral("person"), row); }));
        QCOMPARE(detail->entries.size(), 1);
    }

private:
    QString path() const { return m_folder->path(); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    /// The number (from 0) of a page somewhere in the middle of the entries.
    static qint64 leafOfEntries(const QString &file)
    {
        const QByteArray bytes = read(file);
        const qsizetype place = bytes.indexOf("Name of p100");
        return place / 4096;
    }
    /// A folder as a former run left it: two people, a paper, and so many drafts.
    void seed(int drafts)
    {
        Worker worker(m_kinds);
        got(worker.open(path()));
        got(worker.write([drafts](Stores &stores) -> Result<Done> {
            Connection toy;
            toy.id = connection;
            toy.service = QStringLiteral("toy");
            (void)stores.outbox.saveConnection(toy);
            for (int i = 0; i < drafts; ++i)
                (void)stores.outbox.saveDraft(draft(QStringLiteral("p%1").arg(i)), at(i));
            const Record paper{QStringLiteral("7"), {}, {{QStringLiteral("name"), QStringLiteral("Aroha")}}};
            (void)stores.outbox.know(connection, QStringLiteral("paper"), {paper}, QStringLiteral("import"), at(0));
            (void)stores.records.upsert(connection, QStringLiteral("paper"), {paper}, at(0));
            return stores.records.upsert(connection, QStringLiteral("person"),
                                         {{QStringLiteral("p0"), {}, {{QStringLiteral("name"), QStringLiteral("Ana A")}}},
                                          {QStringLiteral("1"), {}, {{QStringLiteral("name"), QStringLiteral("Ben B")}}}}, at(0));
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Kinds m_kinds = Toy::kinds();
};

DESK_TEST(tst_worker)
#include "tst_worker.moc"
