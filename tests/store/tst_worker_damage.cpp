// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "tests/store/WorkerFolder.h"
#include "tests/support/Runner.h"

/// Files that are damaged, newer or not to be opened, and every step that may fail.
class tst_worker_damage : public WorkerFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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

    /// What mends a file may end in the middle: the next start does not take what it had made for a new outbox.
    void mendingThatDidNotEndIsBegunAnew()
    {
        constexpr int drafts = 5;
        seed(drafts);
        {
            Db db;
            QVERIFY(db.open(QDir(path()).filePath(QStringLiteral("outbox.sqlite")), Db::Durability::Precious));
            QVERIFY(Backups::backupPrecious(db, path(), at(0)));
        }
        for (int broken = 1; broken < 500; ++broken) {
            const QStringList left = QDir(path()).entryList({QStringLiteral("outbox*")}, QDir::Files);
            for (const QString &name : left)
                QVERIFY(QFile::remove(QDir(path()).filePath(name)));
            bool ended = false;
            {
                int steps = 0;
                Worker worker(m_kinds);
                worker.failStep = [&](const QString &) { return ++steps == broken; };
                const StoreReport report = got(worker.open(path()));
                ended = report.problem.isEmpty() && report.activityProblem.isEmpty();
            }
            Worker after(m_kinds);
            QVERIFY(got(after.open(path())).problem.isEmpty());
            QCOMPARE(got(after.read([](Stores &stores) { return stores.outbox.entries({}); })).size(), drafts);
            if (ended)
                return;
        }
        QFAIL("a step fails for ever");
    }

    /// What a second person is asked about for its number alone is not let go because the page that had the number is lost.
    void aBatchWhosePageIsLostIsAskedAboutStill()
    {
        constexpr int many = 200;
        seed(0);
        {
            Worker worker(m_kinds);
            got(worker.open(path()));
            got(worker.write([](Stores &stores) -> Result<Done> {
                Connection toy;
                toy.id = connection;
                toy.service = QStringLiteral("toy");
                toy.secondPersonOver = 5;
                (void)stores.outbox.saveConnection(toy);
                for (const auto &[batch, size] : {std::pair{"large", 8}, std::pair{"small", 3}}) {
                    BatchSummary made;
                    made.id = QString::fromLatin1(batch);
                    made.connection = connection;
                    made.kind = QStringLiteral("person");
                    made.command = QStringLiteral("defer");
                    made.createdAt = at(0);
                    (void)stores.outbox.saveBatch(made);
                    (void)stores.outbox.setBatchSize(made.id, size);
                }
                for (int i = 0; i < many; ++i) {
                    Entry entry = draft(QStringLiteral("p%1").arg(i));
                    entry.batch = i < 3 ? QStringLiteral("large") : i < 6 ? QStringLiteral("small") : QString();
                    const auto id = stores.outbox.saveDraft(entry, at(i));
                    Entry ready = **stores.outbox.entry(*id);
                    ready.state = EntryState::Ready;
                    (void)stores.outbox.transition(EntryState::Draft, ready, QStringLiteral("released"), {}, at(i));
                }
                return Done{};
            }));
        }
        const QString file = QDir(path()).filePath(QStringLiteral("outbox.sqlite"));
        qint64 page = 0;
        {
            Db db;
            QVERIFY(db.open(file, Db::Durability::Precious));
            page = db.value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name='batch'"))->toLongLong();
        }
        QVERIFY(page > 1);
        QByteArray bytes = read(file);
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\xff'));
        write(file, bytes);

        Worker worker(m_kinds);
        QSemaphore told;
        worker.mended = [&](const StoreReport &) { told.release(); };
        if (got(worker.open(path())).outboxSetAside.isEmpty())
            QVERIFY(told.tryAcquire(1, 20000));
        QCOMPARE(got(worker.read([](Stores &stores) { return stores.outbox.entries({}); })).size(), many);
        // Of the large one three are left, of the small one nobody knows that it was small.
        const QList<Entry> waiting = got(worker.read([](Stores &stores) { return stores.outbox.waitingForSecond({}); }));
        QCOMPARE(waiting.size(), 6);
        QVERIFY(std::all_of(waiting.begin(), waiting.end(), [](const Entry &each) { return !each.batch.isEmpty(); }));
        Entry sending = waiting.constFirst();
        sending.state = EntryState::Sending;
        QVERIFY(!got(worker.write([sending](Stores &stores) { return stores.outbox.transition(EntryState::Ready, sending, QStringLiteral("sending"), {}, at(300)); })));
        QCOMPARE(got(worker.read([](Stores &stores) { return stores.outbox.batches(); })).size(), 2);
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
};

DESK_TEST(tst_worker_damage)
#include "tst_worker_damage.moc"
