// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Migrations.h"
#include "tests/support/Runner.h"

#include <QtSql/QSqlQuery>

namespace {
QString schema(Db &db)
{
    QString all;
    (void)db.each(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name"), {}, [&](const QSqlQuery &row) {
        all += row.value(0).toString().simplified() + QLatin1Char('\n');
        return true;
    });
    return all;
}
} // namespace

class tst_migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creation_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("cache") << QStringLiteral("cache");
        QTest::newRow("activity") << QStringLiteral("activity");
        QTest::newRow("outbox") << QStringLiteral("outbox");
    }
    void creation()
    {
        QFETCH(QString, database);
        const QTemporaryDir folder;
        Db db;
        QVERIFY(db.open(folder.filePath(database), Db::Durability::Precious));
        QVERIFY(Migrations::run(db, database));
        QCOMPARE(*Migrations::version(db), Migrations::newest(database));
        QVERIFY(Migrations::newest(database) >= 1);
        QFile golden(sourcePath(QStringLiteral("tests/store/golden/%1.sql").arg(database)));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(schema(db), QString::fromUtf8(golden.readAll()));
        QVERIFY(Migrations::run(db, database)); // nothing to do is no error
    }

    /// Batches that stayed paused for nothing are not, and a pause that holds something stays.
    void aPauseForNothingEnds()
    {
        const QTemporaryDir folder;
        Db db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("a")), Db::Durability::Precious));
        QVERIFY(Migrations::newest(QStringLiteral("outbox")) >= 6);
        for (const QString &name : QDir(QStringLiteral(":/sql/outbox")).entryList(QDir::Files, QDir::Name)) {
            QFile step(QStringLiteral(":/sql/outbox/") + name);
            QVERIFY(step.open(QIODevice::ReadOnly));
            if (name < QLatin1String("006"))
                QVERIFY(db.script(QString::fromUtf8(step.readAll())));
        }
        for (const char *state : {"ready", "draft"}) {
            QVERIFY(db.script(QStringLiteral("INSERT INTO batch VALUES ('%1','c','person','defer','','','',0,1,1);"
                                             "INSERT INTO entry (connection,kind,target,command,person,name,reference,state,holds,values_json,base_json,ticked_json,"
                                             "attempt,created_at,changed_at,held,needs_person,expected,keep_mine,last_error_json,theirs_json,as_read_json,request_id,"
                                             "batch,send_until_because) VALUES ('c','person','t','defer','p','','','%1',0,'{}','{}','[]',0,0,0,1,0,0,0,'','{}','{}','','%1','')")
                                  .arg(QLatin1String(state))));
        }
        QVERIFY(db.script(QStringLiteral("PRAGMA user_version=5")));
        QVERIFY(Migrations::run(db, QStringLiteral("outbox")));
        QCOMPARE(db.value(QStringLiteral("SELECT group_concat(id) FROM batch WHERE paused<>0"))->toString(), QStringLiteral("ready"));
    }

    void aNewerFileIsRefusedUntouched()
    {
        const QTemporaryDir folder;
        Db db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("a")), Db::Durability::Precious));
        QVERIFY(db.script(QStringLiteral("PRAGMA user_version=900")));
        QCOMPARE(Migrations::run(db, QStringLiteral("outbox")).error().detail, QStringLiteral("newer"));
        QCOMPARE(schema(db), QString());
        QCOMPARE(*Migrations::version(db), 900);
    }

    void aStepThatFailsLeavesNothing()
    {
        const QTemporaryDir folder;
        QMap<int, QString> whole;
        for (int broken = 1;; ++broken) {
            Db db;
            QVERIFY(db.open(folder.filePath(QString::number(broken)), Db::Durability::Precious));
            int step = 0;
            db.failStep = [&](const QString &) { return ++step == broken; };
            const Result<Done> done = Migrations::run(db, QStringLiteral("outbox"));
            db.failStep = {};
            if (done) {
                QVERIFY(broken > 10);
                break;
            }
            // Whole steps before it stay, and nothing of the one that failed.
            const int reached = *Migrations::version(db);
            QVERIFY(reached < Migrations::newest(QStringLiteral("outbox")));
            if (!whole.contains(reached))
                whole.insert(reached, schema(db));
            QCOMPARE(schema(db), whole.value(reached));
        }
        QCOMPARE(whole.size(), Migrations::newest(QStringLiteral("outbox")));
        QCOMPARE(whole.value(0), QString());
        QCOMPARE(QSet<QString>(whole.cbegin(), whole.cend()).size(), whole.size());
    }
};

DESK_TEST(tst_migrations)
#include "tst_migrations.moc"
