// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Db.h"
#include "tests/support/Runner.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

class tst_db : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.sqlite"));
        QVERIFY(m_db.open(m_path, Db::Durability::Precious));
        QVERIFY(m_db.script(QStringLiteral("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE TABLE c (t INTEGER REFERENCES t (a));")));
    }
    void cleanup()
    {
        m_db.failStep = {};
        m_db.close();
    }

    void settings()
    {
        const std::pair<const char *, QVariant> wanted[] = {{"journal_mode", QStringLiteral("wal")}, {"synchronous", 2}, {"foreign_keys", 1},
                                                            {"secure_delete", 1}, {"busy_timeout", 5000}};
        for (const auto &[pragma, value] : wanted)
            QCOMPARE(m_db.value(QStringLiteral("PRAGMA ") + QLatin1String(pragma))->toString(), value.toString());
        Db cache;
        QVERIFY(cache.open(m_folder->filePath(QStringLiteral("c.sqlite")), Db::Durability::Cache));
        QCOMPARE(cache.value(QStringLiteral("PRAGMA synchronous"))->toInt(), 1);
    }

    void filesAreTheOwnersAlone()
    {
        QVERIFY(m_db.run(QStringLiteral("INSERT INTO t (b) VALUES ('x')")));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const char *tail : {"", "-wal", "-shm"}) {
            const QFile file(m_path + QLatin1String(tail));
            QVERIFY2(file.exists(), tail);
            QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
        }
    }

    /// Who ends the desk cuts what reads, also where nothing does: the log is folded into the file all the same.
    void anInterruptKeepsNoLog()
    {
        QVERIFY(m_db.run(QStringLiteral("INSERT INTO t (b) VALUES ('x')")));
        m_db.interrupt();
        m_db.close();
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
        QVERIFY(m_db.open(m_path, Db::Durability::Precious));
        QCOMPARE(m_db.value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
    }

    void nullAndEmptyAreTwoThings()
    {
        QVERIFY(m_db.run(QStringLiteral("INSERT INTO t VALUES (1,?),(2,?),(3,?)"), {QVariant(), QString(), QStringLiteral("é")}));
        QCOMPARE(m_db.value(QStringLiteral("SELECT group_concat(coalesce(b,'null'),'|') FROM t"))->toString(), QStringLiteral("null||é"));
    }

    void noReadStaysOpen()
    {
        QVERIFY(m_db.run(QStringLiteral("INSERT INTO t (b) VALUES ('x'),('y')")));
        QVERIFY(m_db.value(QStringLiteral("SELECT b FROM t")));
        QVERIFY(m_db.scan(QStringLiteral("SELECT a FROM t"), {}, [](sqlite3_stmt *) { return false; }));
        // An open reader would keep the log from being emptied.
        Db second;
        QVERIFY(second.open(m_path, Db::Durability::Precious));
        QVERIFY(second.run(QStringLiteral("INSERT INTO t (b) VALUES ('z')")));
        QVERIFY(second.checkpoint());
        QCOMPARE(QFileInfo(m_path + QStringLiteral("-wal")).size(), 0);
    }

    void aFailedTransactionLeavesNothing()
    {
        const Result<Done> done = m_db.transaction([this]() -> Result<Done> {
            (void)m_db.run(QStringLiteral("INSERT INTO t (b) VALUES ('x')"));
            // Joins the outer one.
            return m_db.transaction([this]() -> Result<Done> {
                (void)m_db.run(QStringLiteral("INSERT INTO t (b) VALUES ('y')"));
                return fail(ErrorKind::Invalid, QStringLiteral("no"));
            });
        });
        QCOMPARE(done.error().message, QStringLiteral("no"));
        QCOMPARE(m_db.value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
    }

    void everyStepCanFail()
    {
        const auto body = [this] {
            return m_db.transaction([this]() -> Result<Done> {
                for (int i = 0; i < 2; ++i) {
                    if (const auto done = m_db.run(QStringLiteral("INSERT INTO t (b) VALUES ('x')")); !done)
                        return fail(done.error());
                }
                return Done{};
            });
        };
        int failures = 0;
        for (int broken = 1;; ++broken) {
            int step = 0;
            m_db.failStep = [&](const QString &) { return ++step == broken; };
            const Result<Done> done = body();
            m_db.failStep = {};
            const int rows = m_db.value(QStringLiteral("SELECT count(*) FROM t"))->toInt();
            if (done) {
                QCOMPARE(rows, 2);
                break;
            }
            QCOMPARE(rows, 0);
            QCOMPARE(done.error().detail, QStringLiteral("io"));
            ++failures;
        }
        QCOMPARE(failures, 4); // begin, two inserts, commit
    }

    void failuresAreToldApart()
    {
        const auto full = m_db.script(QStringLiteral("PRAGMA max_page_count=4; INSERT INTO t (b) VALUES (zeroblob(100000))"));
        QCOMPARE(full.error().detail, QStringLiteral("full"));
        QVERIFY2(full.error().message.contains(QStringLiteral("SQLite 13")), qPrintable(full.error().message));
        QCOMPARE(m_db.script(QStringLiteral("INSERT INTO c VALUES (99)")).error().detail, QStringLiteral("constraint"));

        Db reader;
        QVERIFY(reader.open(m_path, Db::Durability::Precious, Db::Access::ReadOnly));
        QCOMPARE(reader.run(QStringLiteral("INSERT INTO t (b) VALUES ('x')")).error().detail, QStringLiteral("readonly"));

        Db waiting;
        QVERIFY(waiting.open(m_path, Db::Durability::Precious));
        QVERIFY(waiting.script(QStringLiteral("PRAGMA busy_timeout=1")));
        const Result<Done> held = m_db.transaction([&]() -> Result<Done> {
            const auto blocked = waiting.run(QStringLiteral("INSERT INTO t (b) VALUES ('x')"));
            return blocked ? Result<Done>(Done{}) : fail(blocked.error());
        });
        QCOMPARE(held.error().detail, QStringLiteral("locked"));

        QFile junk(m_folder->filePath(QStringLiteral("junk")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(5000, 'x'));
        junk.close();
        Db broken;
        QCOMPARE(broken.open(junk.fileName(), Db::Durability::Cache).error().detail, QStringLiteral("corrupt"));
        QVERIFY(!broken.isOpen());
        QCOMPARE(broken.run(QStringLiteral("SELECT 1")).error().detail, QStringLiteral("closed"));
        QCOMPARE(broken.open(m_folder->filePath(QStringLiteral("none/a")), Db::Durability::Cache).error().detail, QStringLiteral("io"));
    }

    void aLongStatementIsCut()
    {
        const QString endless = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT count(*) FROM n");
        // An interrupt that comes before the statement has begun is forgotten: it is asked for until the answer is there.
        std::atomic_bool over = false;
        std::unique_ptr<QThread> other(QThread::create([&] {
            while (!over) {
                m_db.interrupt();
                QThread::yieldCurrentThread();
            }
        }));
        other->start();
        const Result<QVariant> cut = m_db.value(endless);
        over = true;
        other->wait();
        m_db.resume(); // the last one came after the end
        QCOMPARE(cut.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_db.value(QStringLiteral("SELECT 7"))->toInt(), 7);
    }

    void aBackupIsWhole()
    {
        QVERIFY(m_db.run(QStringLiteral("INSERT INTO t (b) VALUES ('kept')")));
        const QString path = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QVERIFY(m_db.backupTo(path));
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
        Db copy;
        QVERIFY(copy.open(path, Db::Durability::Precious));
        QCOMPARE(copy.value(QStringLiteral("SELECT b FROM t"))->toString(), QStringLiteral("kept"));
        QCOMPARE(*copy.quickCheck(), QStringLiteral("ok"));
        QCOMPARE(QFile(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void connectionsAreForgotten()
    {
        m_db.close();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Db m_db;
};

DESK_TEST(tst_db)
#include "tst_db.moc"
