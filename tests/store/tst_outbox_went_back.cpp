// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "app/store/Removal.h"
#include "app/store/Restoring.h"
#include "tests/store/WorkerFolder.h"
#include "tests/support/Runner.h"

/// An outbox that is older than what is noted of it, or gone, and one that only looks so.
class tst_outbox_went_back : public WorkerFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void anOutboxThatWentBack_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<bool>("backup");
        QTest::newRow("an older file") << true << false;
        QTest::newRow("the file is gone") << false << true;
        QTest::newRow("the file is gone, and no copy is there") << false << false;
    }
    void anOutboxThatWentBack()
    {
        QFETCH(bool, file);
        QFETCH(bool, backup);
        seed(3);
        const QString path = QDir(this->path()).filePath(QStringLiteral("outbox.sqlite"));
        {
            Worker worker(m_kinds);
            got(worker.open(this->path()));
            step(worker, 1, EntryState::Ready, QStringLiteral("released"), 10);
            if (backup)
                got(worker.write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, this->path(), at(11)); }));
        }
        const QByteArray older = read(path);
        {
            Worker worker(m_kinds);
            got(worker.open(this->path()));
            step(worker, 2, EntryState::Ready, QStringLiteral("released"), 12);
            for (const qint64 id : {1, 2}) {
                step(worker, id, EntryState::Sending, QStringLiteral("sending"), 13);
                step(worker, id, EntryState::Done, QStringLiteral("accepted"), 14);
            }
            got(worker.write([](Stores &stores) { return stores.outbox.saveDraft(draft(QStringLiteral("later")), at(15)); }));
        }
        if (file)
            write(path, older);
        else
            QVERIFY(QFile::remove(path));
        {
            Worker worker(m_kinds);
            worker.now = [] { return at(42); };
            const StoreReport report = got(worker.open(this->path()));
            QVERIFY2(report.problem.isEmpty() && report.activityProblem.isEmpty(), qPrintable(report.problem + report.activityProblem));
            QCOMPARE(report.outboxWentBack, file);
            QCOMPARE(report.outboxMissing, !file);
            QVERIFY(report.outboxSetAside.isEmpty());
            QCOMPARE(report.fromBackup, backup ? 3 : 0);
            QStringList states;
            for (qint64 id = 1; id <= 4; ++id) {
                const auto entry = got(worker.read([id](Stores &stores) { return stores.outbox.entry(id); }));
                states.append(entry ? entryStateName(entry->state) : QStringLiteral("none"));
            }
            // What went is not sent again, though the file says that it is still to go.
            QCOMPARE(states.join(QLatin1Char(' ')), file || backup ? QStringLiteral("unsure unsure draft none") : QStringLiteral("none none none none"));
            if (!backup)
                QCOMPARE(report.lost, file ? 1 : 4);
            // What happens from now on stands in the record, from the first step on.
            const qint64 told = recorded(worker);
            got(worker.write([](Stores &stores) { return stores.outbox.saveDraft(draft(QStringLiteral("new")), at(50)); }));
            QCOMPARE(recorded(worker), told + 1);
        }
        Worker again(m_kinds);
        const StoreReport report = got(again.open(this->path()));
        QVERIFY(!report.outboxWentBack && !report.outboxMissing && report.outboxSetAside.isEmpty());
    }

    /// Steps that a removal took out of the history, and a history that was begun anew, are no older file.
    void anOutboxThatDidNotGoBack()
    {
        seed(3);
        const auto opens = [this] {
            Worker worker(m_kinds);
            const StoreReport report = got(worker.open(path()));
            return !report.outboxWentBack && !report.outboxMissing && report.lost == 0;
        };
        QVERIFY(opens());
        QString copy;
        {
            Worker worker(m_kinds);
            got(worker.open(path()));
            copy = got(worker.write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, path(), at(20)); }));
            step(worker, 1, EntryState::Ready, QStringLiteral("released"), 21);
            got(worker.write([this, copy](Stores &stores) { return Restoring::restore(stores, path(), copy, {}, at(30)); }));
        }
        QVERIFY(opens());
        {
            Worker worker(m_kinds);
            got(worker.open(path()));
            got(worker.write([this](Stores &stores) { return Removal::removeRows(stores, path(), connection); }));
        }
        QVERIFY(opens());
    }

    /// It has no entry, and is no outbox that lost them.
    void aCopyFromBeforeTheFirstEntryStays()
    {
        QString copy;
        {
            Worker worker(m_kinds);
            got(worker.open(path()));
            copy = got(worker.write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, path(), at(0)); }));
        }
        seed(3);
        {
            Worker worker(m_kinds);
            got(worker.open(path()));
            got(worker.write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, path(), at(10)); }));
            got(worker.write([this, copy](Stores &stores) { return Restoring::restore(stores, path(), copy, {}, at(30)); }));
        }
        Worker worker(m_kinds);
        const StoreReport report = got(worker.open(path()));
        QVERIFY(report.outboxSetAside.isEmpty() && !report.outboxMissing && !report.outboxWentBack);
        QVERIFY(got(worker.read([](Stores &stores) { return stores.outbox.entries({}); })).isEmpty());
    }

private:
    static void step(Worker &worker, qint64 id, EntryState to, const QString &note, int second)
    {
        QVERIFY(got(worker.write([=](Stores &stores) -> Result<bool> {
            Entry entry = **stores.outbox.entry(id);
            const EntryState from = std::exchange(entry.state, to);
            return stores.outbox.transition(from, entry, note, {}, at(second));
        })));
    }
    static qint64 recorded(Worker &worker)
    {
        return got(worker.read([](Stores &stores) { return stores.activityDb.value(QStringLiteral("SELECT count(*) FROM line")); })).toLongLong();
    }
};

DESK_TEST(tst_outbox_went_back)
#include "tst_outbox_went_back.moc"
