// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "app/store/Restoring.h"
#include "tests/store/ActivityFolder.h"
#include "tests/support/Runner.h"

#include <atomic>

/// The activity record over a real store: what it says, that nothing is lost between two files, that a line cut out or
/// changed is noticed.
class tst_activity : public ActivityFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void everyStepIsALine();
    void freeTextIsAFingerprint();
    void whatTheServiceSaidIsRedacted();
    void howeverItIsSpelt();
    void daysOfBirthInAnyForm();
    void linesCannotBeChanged();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void whatReadsAlikeIsNoticed_data();
    void whatReadsAlikeIsNoticed();
    void anEndCutWithItsNumbersIsNoticed();
    void anEarlierRecordIsNoticed();
    void aCrashBetweenTheFilesIsRepaired();
    void aRecordThatCannotBeWrittenLosesNothing();
    void aLostFileComesBackFromItsCopy();
    void searches();
    void longRecords();
};

void tst_activity::everyStepIsALine()
{
    const auto worker = open();
    const qint64 id = draft(*worker, QStringLiteral("p1"));
    move(*worker, id, EntryState::Ready, QStringLiteral("released"), 1);
    move(*worker, id, EntryState::Sending, QStringLiteral("sending"), 2, [](Entry &entry) { entry.attempt = 1; });
    move(*worker, id, EntryState::Done, QStringLiteral("accepted"), 3, [](Entry &entry) { entry.lastError = {ErrorKind::Cancelled, 204, {}, {}, {}, {}, {}}; });
    const QList<ActivityLine> all = lines(*worker);
    QCOMPARE(actions(*worker), QStringList({QStringLiteral("draft"), QStringLiteral("released"), QStringLiteral("sending"), QStringLiteral("accepted")}));
    QCOMPARE(all[0].who, QStringLiteral("siân"));
    QCOMPARE(all[1].who, QStringLiteral("rhys"));
    QVERIFY(!all[0].computer.isEmpty());
    QVERIFY(!all[0].zone.isEmpty());
    QCOMPARE(all[2].attempt, 1);
    QCOMPARE(all[3].status, 204);
    QCOMPARE(all[3].at, at(3));
    QCOMPARE(all[3].target, QStringLiteral("p1"));
    QCOMPARE(all[3].person, QStringLiteral("person-p1"));
    QCOMPARE(all[3].command, QStringLiteral("defer"));
    QCOMPARE(all[3].entry, id);
    QCOMPARE(all[1].codes.value(QStringLiteral("date")).toString(), QStringLiteral("2026-08-15"));
    QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole);
    QCOMPARE(check(*worker).lines, 4);
    QCOMPARE(QFile::permissions(path("activity.sqlite")) & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser), QFile::Permissions());
}

void tst_activity::freeTextIsAFingerprint()
{
    const auto worker = open();
    draft(*worker, QStringLiteral("before"));
    got(worker->write([](Stores &stores) -> Result<Done> {
        stores.activity.setKey("key");
        return Done{};
    }));
    draft(*worker, QStringLiteral("p1"));
    draft(*worker, QStringLiteral("p2"));
    draft(*worker, QStringLiteral("p3"), QStringLiteral("Other"));
    const QList<ActivityLine> all = lines(*worker);
    const auto print = [&](int line) { return all[line].codes.value(QStringLiteral("reason")).toString(); };
    QVERIFY(print(0).isEmpty());
    QVERIFY(print(1).startsWith(QStringLiteral("hmac-sha256:")));
    QCOMPARE(print(2), print(1));
    QVERIFY(print(3) != print(1));
}

void tst_activity::whatTheServiceSaidIsRedacted()
{
    const auto worker = open();
    const qint64 id = draft(*worker, QStringLiteral("p1"));
    move(*worker, id, EntryState::Ready, QStringLiteral("released"), 1);
    move(*worker, id, EntryState::Sending, QStringLiteral("sending"), 2);
    move(*worker, id, EntryState::Rejected, QStringLiteral("notAccepted"), 3, [](Entry &entry) {
        entry.lastError = {ErrorKind::Invalid, 422,
                           QStringLiteral("Siân o’neill born 1990-01-31 (QQ123456C, sian@example.org) cannot be deferred on 2026-08-15 for \"Ill since May\""), {}, {}, {}, {}};
    });
    const ActivityLine line = lines(*worker).constLast();
    QCOMPARE(line.status, 422);
    for (const char *secret : {"Siân", "Neill", "neill", "1990", "QQ123456C", "sian@", "Ill since"})
        QVERIFY2(!line.words.contains(QString::fromUtf8(secret)), qPrintable(line.words));
    QVERIFY2(line.words.contains(QLatin1String("cannot be deferred on 2026-08-15")), qPrintable(line.words));
}

/// A word alone, and names as a service writes them that has no macrons and another apostrophe.
void tst_activity::howeverItIsSpelt()
{
    const auto worker = open();
    const qint64 id = draft(*worker, QStringLiteral("p1"), QStringLiteral("Cancer"));
    move(*worker, id, EntryState::Ready, QStringLiteral("released"), 1);
    move(*worker, id, EntryState::Sending, QStringLiteral("sending"), 2);
    move(*worker, id, EntryState::Rejected, QStringLiteral("notAccepted"), 3, [](Entry &entry) {
        entry.lastError = {ErrorKind::Invalid, 422,
                           QStringLiteral("SIAN O'NEILL cannot be deferred on 2026-08-15 for cancer. Sia\u0302n ONeill's reason (CANCER) is not in the list, Ms O\u02bcNeill"), {}, {}, {}, {}};
    });
    const QString words = lines(*worker).constLast().words;
    QCOMPARE(words, QStringLiteral("[…] cannot be deferred on 2026-08-15 for […]. […]'s reason ([…]) is not in the list, Ms […]"));
}

/// Any could be a date of birth but the day that the command itself names. Names of several words are written as one, too.
void tst_activity::daysOfBirthInAnyForm()
{
    const auto worker = open();
    const qint64 id = draft(*worker, QStringLiteral("p1"));
    move(*worker, id, EntryState::Ready, QStringLiteral("released"), 1);
    move(*worker, id, EntryState::Sending, QStringLiteral("sending"), 2);
    move(*worker, id, EntryState::Rejected, QStringLiteral("notAccepted"), 3, [](Entry &entry) {
        entry.name = QStringLiteral("May Te Whāiti");
        entry.lastError = {ErrorKind::Invalid, 422,
                           QStringLiteral("TeWhaiti: 1905-04-03T00:00:00Z; 3 April 1905; 3rd Apr 1905; April 3, 1905; 3-APR-05; 1905 April 3; 19050403; 03041905;"
                                          " 03/04/05; 05/04/1905T00:00; 3 May 1905; 1905/04/03. Not 2026-08-15T00:00, 15 August 2026, 10001234, 21 of 2026"),
                           {}, {}, {}, {}};
    });
    QCOMPARE(lines(*worker).constLast().words,
             QStringLiteral("[…]: […]T00:00:00Z; […]; […]; […]; […]; […]; […]; […]; […]; […]T00:00; […]; […]. Not 2026-08-15T00:00, 15 August 2026,"
                            " 10001234, 21 of 2026"));
}

void tst_activity::linesCannotBeChanged()
{
    const auto worker = open();
    draft(*worker, QStringLiteral("p1"));
    for (const char *sql : {"UPDATE line SET who='x'", "DELETE FROM line"}) {
        auto tried = worker->write([sql](Stores &stores) { return stores.activityDb.script(QLatin1String(sql)); });
        tried.waitForFinished();
        QVERIFY(!tried.result());
        QVERIFY(tried.result().error().message.contains(QLatin1String("never")));
    }
    QCOMPARE(lines(*worker).size(), 1);
}

void tst_activity::damageIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("found");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("missing");
    const auto row = [](const char *name, const char *sql, ActivityCheck::Found found, qint64 line, qint64 missing) {
        QTest::newRow(name) << QString::fromLatin1(sql) << int(found) << line << missing;
    };
    using F = ActivityCheck::Found;
    row("nothing", "", F::Whole, 0, 0);
    row("who", "UPDATE line SET who='somebody' WHERE id=4;", F::Changed, 4, 0);
    row("when", "UPDATE line SET at=at+1 WHERE id=7;", F::Changed, 7, 0);
    row("codes", "UPDATE line SET codes='{}' WHERE id=1;", F::Changed, 1, 0);
    row("hash", "UPDATE line SET hash='00' WHERE id=5;", F::Changed, 5, 0);
    row("one cut out", "DELETE FROM line WHERE id=5;", F::Cut, 6, 1);
    row("three cut out", "DELETE FROM line WHERE id BETWEEN 3 AND 5;", F::Cut, 6, 3);
    row("the first", "DELETE FROM line WHERE id=1;", F::Cut, 2, 1);
    row("the end", "DELETE FROM line WHERE id>7;", F::EndCut, 7, 2);
    row("cut out and numbered anew", "DELETE FROM line WHERE id=5; UPDATE line SET id=id-1 WHERE id>5;", F::Changed, 5, 0);
}

void tst_activity::damageIsNoticed()
{
    QFETCH(QString, sql);
    QFETCH(int, found);
    QFETCH(qint64, line);
    QFETCH(qint64, missing);
    {
        const auto worker = open();
        // Lines of the desk, which no history could bring back.
        for (int i = 0; i < 9; ++i)
            got(worker->write([i](Stores &stores) { return stores.activity.append(QStringLiteral("backup"), at(i), {}, {{QStringLiteral("copy"), i}}); }));
    }
    if (!sql.isEmpty())
        tamper(sql);
    const auto worker = open();
    for (const int step : {2, 3, 100}) {
        const ActivityCheck said = check(*worker, step);
        QCOMPARE(int(said.found), found);
        QCOMPARE(said.at, line);
        QCOMPARE(said.missing, missing);
    }
}

void tst_activity::whatReadsAlikeIsNoticed_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("words behind a number") << QStringLiteral("status=status||' forged'");
    QTest::newRow("a number in words") << QStringLiteral("attempt='0 of 99'");
    QTest::newRow("a number that is cut to the same") << QStringLiteral("status=status+4294967296");
    QTest::newRow("spaces behind the codes") << QStringLiteral("codes=codes||'   '");
    QTest::newRow("a code twice") << QStringLiteral("codes=replace(codes,'{','{\"copy\":99,')");
    QTest::newRow("another type") << QStringLiteral("who=CAST(who AS BLOB)");
}

void tst_activity::whatReadsAlikeIsNoticed()
{
    QFETCH(QString, change);
    {
        const auto worker = open();
        for (int i = 0; i < 3; ++i)
            got(worker->write([i](Stores &stores) { return stores.activity.append(QStringLiteral("backup"), at(i), {}, {{QStringLiteral("copy"), i}}); }));
        QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole);
    }
    tamper(QStringLiteral("UPDATE line SET %1 WHERE id=2;").arg(change));
    const auto worker = open();
    const ActivityCheck said = check(*worker);
    QCOMPARE(said.found, ActivityCheck::Found::Changed);
    QCOMPARE(said.at, 2);
}

/// Steps come again from the outbox, the desk's own lines do not. What is written afterwards covers nothing up, nor does a
/// restore of a copy from before them.
void tst_activity::anEndCutWithItsNumbersIsNoticed()
{
    const auto exported = [](Worker &worker, int second) {
        got(worker.write([second](Stores &stores) { return stores.activity.append(QStringLiteral("exported"), at(second)); }));
    };
    QString copy;
    {
        const auto worker = open();
        copy = got(worker->write([this](Stores &stores) { return Backups::backupPrecious(stores.outboxDb, m_folder->path(), at(0)); }));
        for (int i = 0; i < 5; ++i)
            exported(*worker, i);
        QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole);
    }
    tamper(QStringLiteral("DELETE FROM line WHERE id>3; UPDATE sqlite_sequence SET seq=3 WHERE name='line';"));
    const auto worker = open();
    ActivityCheck said = check(*worker);
    QCOMPARE(said.found, ActivityCheck::Found::EndCut);
    QCOMPARE(said.at, 3);
    QCOMPARE(said.missing, 2);
    got(worker->write([this, copy](Stores &stores) { return Restoring::restore(stores, m_folder->path(), copy, {}, at(10)); }));
    QCOMPARE(lines(*worker).size(), 4);
    said = check(*worker);
    QCOMPARE(said.found, ActivityCheck::Found::EndCut);
    QCOMPARE(said.at, 4);
    for (int i = 11; i < 14; ++i)
        exported(*worker, i);
    said = check(*worker, 100);
    QCOMPARE(said.found, ActivityCheck::Found::Changed);
    QCOMPARE(said.at, 5);
}

void tst_activity::anEarlierRecordIsNoticed()
{
    const auto exported = [this](int second) {
        const auto worker = open();
        got(worker->write([second](Stores &stores) { return stores.activity.append(QStringLiteral("exported"), at(second)); }));
        QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole);
    };
    exported(0);
    const QString earlier = m_folder->filePath(QStringLiteral("earlier"));
    QVERIFY(QFile::copy(path("activity.sqlite"), earlier));
    exported(1);
    for (const char *tail : {"", "-wal", "-shm"})
        QFile::remove(QString(path("activity.sqlite") + QLatin1String(tail)));
    QVERIFY(QFile::rename(earlier, path("activity.sqlite")));
    const auto worker = open();
    const ActivityCheck said = check(*worker);
    QCOMPARE(said.found, ActivityCheck::Found::EndCut);
    QCOMPARE(said.at, 1);
    QCOMPARE(said.missing, 1);
}

void tst_activity::aCrashBetweenTheFilesIsRepaired()
{
    qint64 id = 0;
    {
        const auto worker = open();
        id = draft(*worker, QStringLiteral("p1"));
    }
    // The outbox committed, then the power went: two steps without a line.
    {
        Db db;
        QVERIFY(db.open(path("outbox.sqlite"), Db::Durability::Precious));
        OutboxTable outbox(db);
        Entry entry = **outbox.entry(id);
        entry.state = EntryState::Ready;
        QVERIFY(*outbox.transition(EntryState::Draft, entry, QStringLiteral("released"), QStringLiteral("rhys"), at(1)));
        entry.state = EntryState::Sending;
        QVERIFY(*outbox.transition(EntryState::Ready, entry, QStringLiteral("sending"), QStringLiteral("rhys"), at(2)));
    }
    const QStringList expected{QStringLiteral("draft"), QStringLiteral("released"), QStringLiteral("sending")};
    for (int start = 0; start < 2; ++start) {
        const auto worker = open();
        QCOMPARE(actions(*worker), expected); // once, however often it starts
        QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole);
    }
}

void tst_activity::aRecordThatCannotBeWrittenLosesNothing()
{
    qint64 id = 0;
    {
        std::atomic_bool full = false; // outlives the worker, whose thread asks for it until the end
        Worker worker(m_kinds);
        worker.failStep = [&full](const QString &sql) { return full && sql.startsWith(QLatin1String("INSERT INTO line")); };
        got(worker.open(m_folder->path()));
        full = true;
        id = draft(worker, QStringLiteral("p1"));
        move(worker, id, EntryState::Ready, QStringLiteral("released"), 1);
        QCOMPARE(lines(worker).size(), 0);
        QCOMPARE((*got(worker.read([id](Stores &stores) { return stores.outbox.entry(id); }))).state, EntryState::Ready);
        full = false;
        got(worker.write([](Stores &) -> Result<Done> { return Done{}; }));
        QCOMPARE(actions(worker), QStringList({QStringLiteral("draft"), QStringLiteral("released")}));
        full = true;
        move(worker, id, EntryState::Draft, QStringLiteral("takenBack"), 2);
    }
    const auto worker = open();
    QCOMPARE(actions(*worker), QStringList({QStringLiteral("draft"), QStringLiteral("released"), QStringLiteral("takenBack")}));
}

void tst_activity::aLostFileComesBackFromItsCopy()
{
    {
        const auto worker = open();
        got(worker->write([](Stores &stores) { return stores.activity.append(QStringLiteral("exported"), at(0)); }));
        draft(*worker, QStringLiteral("p1"));
        got(worker->write([this](Stores &stores) { return Backups::backupChanged(stores.activityDb, m_folder->path(), at(1), Backups::Of::Activity); }));
        draft(*worker, QStringLiteral("p2"));
        for (int i = 2; i < 4; ++i)
            got(worker->write([i](Stores &stores) { return stores.activity.append(QStringLiteral("exported"), at(i)); }));
    }
    {
        QFile file(path("activity.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, 'x'));
    }
    const auto worker = open();
    QCOMPARE(actions(*worker), QStringList({QStringLiteral("exported"), QStringLiteral("draft"), QStringLiteral("draft")}));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("activity-damaged-*.sqlite")}).size(), 1);
    QCOMPARE(check(*worker).found, ActivityCheck::Found::Whole); // what the copy does not have lies in the file that was set aside
}

void tst_activity::searches()
{
    const auto worker = open();
    for (const char *target : {"p1", "p2", "p3"}) {
        const qint64 id = draft(*worker, QLatin1String(target), QStringLiteral("a"), 10);
        move(*worker, id, EntryState::Ready, QStringLiteral("released"), 86400 * 3);
    }
    const auto count = [&](const ActivityQuery &query) { return got(worker->read([query](Stores &stores) { return stores.activity.order(query); })).size(); };
    ActivityQuery query;
    QCOMPARE(count(query), 6);
    query.text = QStringLiteral(" P2 ");
    QCOMPARE(count(query), 2);
    query.text = QStringLiteral("person-p3");
    QCOMPARE(count(query), 2);
    query.text = QStringLiteral("1");
    QCOMPARE(count(query), 2); // the entry's number
    query = {};
    query.who = QStringLiteral("rhys");
    QCOMPARE(count(query), 3);
    query = {};
    query.from = at(86400 * 2).toLocalTime().date();
    QCOMPARE(count(query), 3);
    query.to = query.from.addDays(-1);
    QCOMPARE(count(query), 0);
    query = {};
    query.command = QStringLiteral("withdraw");
    QCOMPARE(count(query), 0);
    const ActivityChoices choices = got(worker->read([](Stores &stores) { return stores.activity.choices(); }));
    QCOMPARE(choices.commands.size(), 1);
    QCOMPARE(choices.colleagues, QStringList({QStringLiteral("rhys"), QStringLiteral("siân")}));
}

void tst_activity::longRecords()
{
    const auto worker = open();
    got(worker->write([](Stores &stores) {
        return stores.activityDb.transaction([&]() -> Result<Done> {
            for (int i = 0; i < 20'000; ++i) {
                if (const auto done = stores.activity.append(QStringLiteral("backup"), at(i)); !done)
                    return done;
            }
            return Done{};
        });
    }));
    QElapsedTimer timer;
    timer.start();
    const QList<qint64> order = got(worker->read([](Stores &stores) { return stores.activity.order({}); }));
    QCOMPARE(order.size(), 20'000);
    QCOMPARE(order.first(), 20'000);
    QCOMPARE(got(worker->read([order](Stores &stores) { return stores.activity.lines(order.mid(10'000, 64)); })).size(), 64);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(check(*worker, 5000).lines, 20'000);
}

DESK_TEST(tst_activity)
#include "tst_activity.moc"
