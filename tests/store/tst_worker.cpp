// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Joined.h"
#include "tests/store/WorkerFolder.h"
#include "tests/support/Runner.h"

/// The store's thread: what waits, what overtakes, what the end keeps.
class tst_worker : public WorkerFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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
};

DESK_TEST(tst_worker)
#include "tst_worker.moc"
