// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "app/store/Migrations.h"
#include "app/store/OutboxTable.h"
#include "tests/store/Toy.h"
#include "tests/support/Runner.h"

#include <QtSql/QSqlQuery>

using Toy::at;

class tst_outbox_table : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = std::make_unique<Db>();
        QVERIFY(m_db->open(path(), Db::Durability::Precious));
        QVERIFY(Migrations::run(*m_db, QStringLiteral("outbox")));
        m_outbox = std::make_unique<OutboxTable>(*m_db);
    }

    void everyFieldComesBack()
    {
        Entry entry = draft(QStringLiteral("p1"));
        entry.draft.base.set(QStringLiteral("state"), QStringLiteral("trn_received"));
        entry.draft.base.set(QStringLiteral("withdrawal"), QVariant::fromValue(nullptr));
        entry.draft.ticked = {QStringLiteral("date.old")};
        entry.sendFrom = QDate(2026, 8, 16);
        entry.sendUntil = QDate(2026, 11, 16);
        entry.sendUntilBecause = QStringLiteral("date.past");
        entry.batch = QStringLiteral("b");
        const qint64 id = *m_outbox->saveDraft(entry, at(0));
        Entry next = **m_outbox->entry(id);
        QCOMPARE(next.state, EntryState::Draft);
        QCOMPARE(next.createdAt, at(0));
        QVERIFY(next.draft.base.knows(QStringLiteral("withdrawal")));
        QVERIFY(next.lastError.message.isEmpty());
        QCOMPARE(next.lastError.kind, ErrorKind::Cancelled);

        next.state = EntryState::Waiting;
        next.attempt = 3;
        next.releasedAt = at(10);
        next.notBefore = at(20);
        next.held = next.needsPerson = next.expected = next.keepMine = true;
        next.lastError = {ErrorKind::Busy, 429, QStringLiteral("Slow down"), QStringLiteral("x"), {{QStringLiteral("f"), QStringLiteral("m")}}, std::chrono::seconds(30), QStringLiteral("r")};
        next.theirs.set(QStringLiteral("state"), QStringLiteral("withdrawn"));
        next.asRead.set(QStringLiteral("state"), QStringLiteral("deferred"));
        next.requestId = QStringLiteral("rid");
        QVERIFY(*m_outbox->transition(EntryState::Draft, next, QStringLiteral("n"), QStringLiteral("me"), at(11)));
        const Entry back = **m_outbox->entry(id);
        QCOMPARE(back.state, EntryState::Waiting);
        QCOMPARE(back.changedAt, at(11));
        QCOMPARE(back.releasedAt, at(10));
        QCOMPARE(back.notBefore, at(20));
        QVERIFY(back.held && back.needsPerson && back.expected && back.keepMine);
        QCOMPARE(back.lastError, next.lastError);
        QCOMPARE(back.theirs, next.theirs);
        QCOMPARE(back.asRead, next.asRead);
        QCOMPARE(back.draft.values, next.draft.values);
        QCOMPARE(back.draft.ticked, next.draft.ticked);
        QCOMPARE(back.sendFrom, next.sendFrom);
        QCOMPARE(back.sendUntil, next.sendUntil);
        QCOMPARE(back.sendUntilBecause, next.sendUntilBecause);
        QCOMPARE(back.requestId, next.requestId);
        QCOMPARE(back.batch, next.batch);
        QCOMPARE(back.attempt, 3);
    }

    void aDraftIsSavedOverAndOver()
    {
        Entry entry = draft(QStringLiteral("p1"));
        entry.id = *m_outbox->saveDraft(entry, at(0));
        entry.draft.values.set(QStringLiteral("reason"), QStringLiteral("more"));
        QCOMPARE(*m_outbox->saveDraft(entry, at(1)), entry.id);
        QCOMPARE((**m_outbox->entry(entry.id)).draft.values.text(QStringLiteral("reason")), QStringLiteral("more"));
        QCOMPARE(m_outbox->history(entry.id)->size(), 1);

        move(entry.id, EntryState::Ready, 2);
        QCOMPARE(m_outbox->saveDraft(entry, at(3)).error().kind, ErrorKind::Conflict);
        move(entry.id, EntryState::Rejected, 4);
        QVERIFY(m_outbox->saveDraft(entry, at(5)));
        QCOMPARE((**m_outbox->entry(entry.id)).state, EntryState::Draft);
        const QList<HistoryLine> lines = *m_outbox->history(entry.id);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.last().from, EntryState::Rejected);
        QCOMPARE(lines.last().at, at(5));
    }

    void onlyOneOfTwoMovesIt()
    {
        const qint64 id = *m_outbox->saveDraft(draft(QStringLiteral("p1")), at(0));
        Entry entry = **m_outbox->entry(id);
        entry.state = EntryState::Ready;
        QVERIFY(*m_outbox->transition(EntryState::Draft, entry, {}, {}, at(1)));
        entry.state = EntryState::Dropped;
        QVERIFY(!*m_outbox->transition(EntryState::Draft, entry, {}, {}, at(2)));
        QCOMPARE((**m_outbox->entry(id)).state, EntryState::Ready);
        QCOMPARE(m_outbox->history(id)->size(), 2);
    }

    /// Paused between the reading and the sending: the pick finds it held, and nothing leaves.
    void heldIsNotPicked()
    {
        const qint64 id = *m_outbox->saveDraft(draft(QStringLiteral("p1")), at(0));
        Entry entry = **m_outbox->entry(id);
        entry.state = EntryState::Ready;
        entry.held = true;
        QVERIFY(*m_outbox->transition(EntryState::Draft, entry, {}, {}, at(1)));
        entry.held = false;
        entry.state = EntryState::Sending;
        QVERIFY(!*m_outbox->transition(EntryState::Ready, entry, {}, {}, at(2)));
        QCOMPARE((**m_outbox->entry(id)).state, EntryState::Ready);
        QVERIFY((**m_outbox->entry(id)).held);
    }

    void manyMoveTogetherOrNotAtAll()
    {
        QList<std::pair<EntryState, Entry>> many;
        for (int i = 0; i < 3; ++i) {
            Entry entry = **m_outbox->entry(*m_outbox->saveDraft(draft(QString::number(i)), at(0)));
            entry.state = EntryState::Ready;
            many.append({i == 2 ? EntryState::Waiting : EntryState::Draft, entry});
        }
        QCOMPARE(m_outbox->transitions(many, {}, {}, at(1)).error().kind, ErrorKind::Conflict);
        QCOMPARE((**m_outbox->entry(many[0].second.id)).state, EntryState::Draft);
        many[2].first = EntryState::Draft;
        QVERIFY(m_outbox->transitions(many, {}, {}, at(1)));
        QCOMPARE((**m_outbox->entry(many[2].second.id)).state, EntryState::Ready);
    }

    void successors_data()
    {
        QTest::addColumn<EntryState>("earlier");
        QTest::addColumn<bool>("goes");
        const QList<EntryState> free{EntryState::Draft, EntryState::Done, EntryState::Dropped};
        for (int i = 0; i < entryStateCount; ++i)
            QTest::newRow(qPrintable(entryStateName(EntryState(i)))) << EntryState(i) << free.contains(EntryState(i));
    }
    void successors()
    {
        QFETCH(EntryState, earlier);
        QFETCH(bool, goes);
        const qint64 one = ready(QStringLiteral("p"), 1);
        const qint64 two = ready(QStringLiteral("p"), 2);
        const qint64 other = ready(QStringLiteral("q"), 3);
        Entry entry = **m_outbox->entry(one);
        entry.state = earlier;
        entry.held = true; // itself not due, whatever its state
        QVERIFY(*m_outbox->transition(EntryState::Ready, entry, {}, {}, at(4)));
        const QList<qint64> wanted = goes ? QList<qint64>{two, other} : QList<qint64>{other};
        QCOMPARE(due(100), wanted);
    }

    void whatIsReleasedLaterDoesNotOvertakeNorRunBeside()
    {
        // The draft begun first is released last: it waits while the other one is under way.
        const qint64 old = *m_outbox->saveDraft(draft(QStringLiteral("p")), at(0));
        const qint64 young = ready(QStringLiteral("p"), 1);
        move(young, EntryState::Sending, 2);
        Entry entry = **m_outbox->entry(old);
        entry.state = EntryState::Ready;
        entry.releasedAt = at(3);
        QVERIFY(*m_outbox->transition(EntryState::Draft, entry, {}, {}, at(3)));
        QCOMPARE(due(100), QList<qint64>());
        move(young, EntryState::Done, 4);
        QCOMPARE(due(100), QList<qint64>{old});
    }

    void nothingGoesBesideOneUnderWay()
    {
        // A clock that jumped back: what is being sent seems to be released later.
        const qint64 early = ready(QStringLiteral("p"), 1);
        const qint64 late = ready(QStringLiteral("p"), 2);
        for (const EntryState state : {EntryState::Sending, EntryState::Unsure}) {
            move(late, state, 3);
            QCOMPARE(due(100), QList<qint64>());
        }
        move(late, EntryState::Done, 4);
        QCOMPARE(due(100), QList<qint64>{early});
    }

    void holdAndWait()
    {
        const qint64 one = ready(QStringLiteral("p"), 0);
        QCOMPARE(ids(*m_outbox->due(connection, at(29), 30, 10)), QList<qint64>());
        QCOMPARE(*m_outbox->nextDue(connection, at(29), 30), at(30));
        QCOMPARE(ids(*m_outbox->due(connection, at(30), 30, 10)), QList<qint64>{one});
        QVERIFY(!m_outbox->nextDue(connection, at(30), 30)->isValid());
        Entry entry = **m_outbox->entry(one);
        entry.state = EntryState::Waiting;
        entry.notBefore = at(500);
        QVERIFY(*m_outbox->transition(EntryState::Ready, entry, {}, {}, at(31)));
        QCOMPARE(ids(*m_outbox->due(connection, at(499), 30, 10)), QList<qint64>());
        QCOMPARE(*m_outbox->nextDue(connection, at(31), 30), at(500));
        QCOMPARE(ids(*m_outbox->due(connection, at(500), 30, 10)), QList<qint64>{one});
        QCOMPARE(ids(*m_outbox->due(QStringLiteral("other"), at(500), 30, 10)), QList<qint64>());
    }

    void tenThousandAreFast()
    {
        QVERIFY(m_db->transaction([&]() -> Result<Done> {
            for (int i = 0; i < 10000; ++i)
                ready(QString::number(i % 5000), i);
            return Done{};
        }));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_outbox->due(connection, at(20000), 30, 50)->size(), 50);
        QVERIFY(m_outbox->nextDue(connection, at(20000), 30));
        QCOMPARE(m_outbox->counts(at(0), at(0).date())->byState.value(EntryState::Ready), 10000);
        qInfo("due, next and counts of 10,000: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 2000);
    }

    void lists()
    {
        const qint64 one = ready(QStringLiteral("p"), 1);
        const qint64 two = ready(QStringLiteral("q"), 2);
        move(one, EntryState::Dropped, 5);
        QCOMPARE(ids(*m_outbox->entries({})), QList<qint64>{two});
        EntryQuery query;
        query.states = {EntryState::Dropped};
        QCOMPARE(ids(*m_outbox->entries(query)), QList<qint64>{one});
        query = {};
        query.kind = QStringLiteral("person");
        query.target = QStringLiteral("q");
        QCOMPARE(ids(*m_outbox->entries(query)), QList<qint64>{two});
        query.connection = QStringLiteral("other");
        QCOMPARE(ids(*m_outbox->entries(query)), QList<qint64>());
        QCOMPARE(m_outbox->inHand(connection, QStringLiteral("person"), {QStringLiteral("p"), QStringLiteral("q")})->keys(), QStringList{QStringLiteral("q")});
    }

    void numbers()
    {
        ready(QStringLiteral("p"), 1);
        Entry entry = **m_outbox->entry(ready(QStringLiteral("q"), 2));
        entry.needsPerson = true;
        entry.sendUntil = at(0).date().addDays(2);
        QVERIFY(*m_outbox->transition(EntryState::Ready, entry, {}, {}, at(3)));
        const OutboxCounts counts = *m_outbox->counts(at(4), at(0).date().addDays(2));
        QCOMPARE(counts.byState.value(EntryState::Ready), 2);
        QCOMPARE(counts.needsPerson, 1);
        QCOMPARE(counts.oldestReady, at(1));
        QCOMPARE(counts.expiresSoon, 1);
        QCOMPARE(m_outbox->counts(at(4), at(0).date().addDays(1))->expiresSoon, 0);
    }

    void gatesNotesConnections()
    {
        QVERIFY(m_outbox->setGate(connection, at(60), QStringLiteral("busy")));
        QCOMPARE(m_outbox->gate(connection)->first, at(60));
        QVERIFY(m_outbox->setGate(connection, {}, {}));
        QVERIFY(!m_outbox->gate(connection)->first.isValid());
        QVERIFY(m_outbox->setNote(QStringLiteral("a/c"), QStringLiteral("1")));
        QCOMPARE(*m_outbox->note(QStringLiteral("a/c")), QStringLiteral("1"));
        Connection toy;
        toy.id = connection;
        toy.service = QStringLiteral("toy");
        QVERIFY(m_outbox->saveConnection(toy));
        toy.name = QStringLiteral("Ours");
        QVERIFY(m_outbox->saveConnection(toy));
        QCOMPARE(*m_outbox->connections(), QList<Connection>{toy});
    }

    void theRegisterKeepsWhatAnAnswerDoesNotSay()
    {
        QVERIFY(m_outbox->know(connection, QStringLiteral("paper"), {{QStringLiteral("7"), QStringLiteral("t1"), {{QStringLiteral("name"), QStringLiteral("Aroha")}}}}, QStringLiteral("import"), at(0)));
        QVERIFY(m_outbox->know(connection, QStringLiteral("paper"), {{QStringLiteral("7"), {}, {{QStringLiteral("state"), QStringLiteral("signed")}}}}, QStringLiteral("answer"), at(1)));
        const QList<Record> known = *m_outbox->known(connection, QStringLiteral("paper"));
        QCOMPARE(known.size(), 1);
        QCOMPARE(known[0].updatedAt, QStringLiteral("t1"));
        QCOMPARE(known[0].values.text(QStringLiteral("name")), QStringLiteral("Aroha"));
        QCOMPARE(known[0].values.text(QStringLiteral("state")), QStringLiteral("signed"));
    }

    void scrubbedTextIsAFingerprint()
    {
        const qint64 one = *m_outbox->saveDraft(draft(QStringLiteral("p")), at(0));
        const qint64 two = *m_outbox->saveDraft(draft(QStringLiteral("q")), at(0));
        for (const qint64 id : {one, one, two})
            QVERIFY(m_outbox->scrub(id, {QStringLiteral("reason")}, "key"));
        const QString print = (**m_outbox->entry(one)).draft.values.text(QStringLiteral("reason"));
        QVERIFY(print.startsWith(QStringLiteral("hmac-sha256:")));
        QCOMPARE((**m_outbox->entry(two)).draft.values.text(QStringLiteral("reason")), print);
        QCOMPARE((**m_outbox->entry(one)).draft.values.text(QStringLiteral("date")), QStringLiteral("2026-08-15"));
    }

    void nothingOfARemovedConnectionStays()
    {
        Entry entry = draft(QStringLiteral("CANARYTARGET"));
        entry.name = QStringLiteral("CANARYNAME");
        const qint64 id = *m_outbox->saveDraft(entry, at(0));
        Entry moved = **m_outbox->entry(id);
        moved.state = EntryState::Ready;
        QVERIFY(*m_outbox->transition(EntryState::Draft, moved, QStringLiteral("CANARYNOTE"), {}, at(1)));
        QVERIFY(m_outbox->know(connection, QStringLiteral("paper"), {{QStringLiteral("CANARYID"), {}, {}}}, {}, at(0)));
        QVERIFY(m_outbox->setNote(QStringLiteral("canary/") + connection, QStringLiteral("CANARYVALUE")));
        QVERIFY(Backups::backupPrecious(*m_db, m_folder->path(), at(2)));
        QVERIFY(bytes().contains("CANARY"));
        QVERIFY(m_outbox->removeConnection(connection));
        QVERIFY(Backups::removeConnection(m_folder->path(), connection));
        QVERIFY(!bytes().contains("CANARY"));
    }

    /// A copy made by an earlier version lacks tables that are cleaned now: the others' entries in it stay.
    void aCopyOfAnEarlierVersionIsCleanedToo()
    {
        Entry other = draft(QStringLiteral("p2"));
        other.draft.connection = QStringLiteral("another");
        QVERIFY(m_outbox->saveDraft(draft(QStringLiteral("p1")), at(0)));
        const qint64 kept = *m_outbox->saveDraft(other, at(0));
        const auto path = Backups::backupPrecious(*m_db, m_folder->path(), at(2));
        QVERIFY(path);
        {
            Db copy;
            QVERIFY(copy.open(*path, Db::Durability::Precious));
            for (const char *column : {"print", "approved_print", "approved_by", "approved_at", "written_to", "written_at"})
                QVERIFY(copy.script(QStringLiteral("ALTER TABLE entry DROP COLUMN %1").arg(QLatin1String(column))));
            for (const char *sql : {"DROP TABLE review_row", "DROP TABLE review", "DROP TABLE second_person", "ALTER TABLE batch DROP COLUMN size", "PRAGMA user_version=4"})
                QVERIFY2(copy.script(QLatin1String(sql)), sql);
        }
        QVERIFY(Backups::removeConnection(m_folder->path(), connection));
        QVERIFY(QFile::exists(*path));
        Db copy;
        QVERIFY(copy.open(*path, Db::Durability::Precious));
        OutboxTable table(copy);
        QCOMPARE(table.entries({})->size(), 1);
        QCOMPARE(table.entries({})->constFirst().id, kept);
    }

    void sevenBackupsAreKept()
    {
        for (int i = 0; i < 9; ++i)
            QVERIFY(Backups::backupPrecious(*m_db, m_folder->path(), at(i)));
        const QStringList all = Backups::list(m_folder->path());
        QCOMPARE(all.size(), 7);
        QVERIFY(all.first().endsWith(QStringLiteral("outbox-20260816T090008000Z.sqlite")));
    }

    void questionsReadNoMoreThanTheyMust()
    {
        QStringList asked;
        m_db->failStep = [&](const QString &sql) {
            if (sql.startsWith(QLatin1String("SELECT")) && !asked.contains(sql))
                asked.append(sql);
            return false;
        };
        ready(QStringLiteral("p1"), 0);
        asked.clear();
        EntryQuery line;
        line.connection = connection;
        line.states = {EntryState::Ready, EntryState::Waiting, EntryState::Sending};
        QCOMPARE(*m_outbox->count(line), 1);
        QVERIFY(m_outbox->counts(at(1), at(1).date()));
        QCOMPARE(m_outbox->due(connection, at(1), 0, 10)->size(), 1);
        QVERIFY(m_outbox->nextDue(connection, at(1), 30));
        line.states = {EntryState::Unsure};
        QVERIFY(m_outbox->entries(line));
        line.states = {EntryState::Done};
        line.kind = QStringLiteral("person");
        line.sort = QStringLiteral("expected");
        QVERIFY(m_outbox->entries(line));
        QVERIFY(m_outbox->inHand(connection, QStringLiteral("person"), {QStringLiteral("p1")}));
        QVERIFY(m_outbox->followClockSetBack(at(1)));
        m_db->failStep = {};
        QVERIFY(asked.size() >= 8);
        for (const QString &sql : std::as_const(asked)) {
            QStringList plan;
            for (int values = 0; values < 12 && plan.isEmpty(); ++values) {
                (void)m_db->each(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, QVariantList(values, QVariant(1)), [&](const QSqlQuery &row) {
                    plan.append(row.value(3).toString());
                    return true;
                });
            }
            QVERIFY2(!plan.isEmpty(), qPrintable(sql));
            for (const QString &step : std::as_const(plan)) {
                const bool readsAll = step.startsWith(QLatin1String("SCAN e")) && !step.contains(QLatin1String("COVERING INDEX"));
                QVERIFY2(!readsAll, qPrintable(QString(sql + QLatin1Char('\n') + plan.join(QLatin1Char('\n')))));
            }
        }
    }

    void tenThousandWaiting()
    {
        QVERIFY(m_db->transaction([&]() -> Result<Done> {
            for (int i = 0; i < 10'000; ++i)
                ready(QStringLiteral("p%1").arg(i), i);
            return Done{};
        }));
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 20;
        for (int i = 0; i < rounds; ++i) {
            QCOMPARE(m_outbox->due(connection, at(20'000), 0, 4)->size(), 4);
            QVERIFY(!m_outbox->nextDue(connection, at(20'000), 0)->isValid());
        }
        // What the pump asks after every answer: a scan of all of them takes some thirty times as long.
        const qint64 each = timer.elapsed() / rounds;
        QVERIFY2(each < 20, qPrintable(QString::number(each)));
        QCOMPARE(m_outbox->nextDue(connection, at(5'000), 10)->toMSecsSinceEpoch(), at(5'001).toMSecsSinceEpoch());
    }

    void clockThatWasSet()
    {
        const qint64 before = ready(QStringLiteral("p1"), 100);
        const qint64 after = ready(QStringLiteral("p2"), 3700);
        // Forward by an hour between the two.
        QVERIFY(m_outbox->followClock(3600'000, at(3710).addSecs(-3600), at(3710)));
        QCOMPARE((**m_outbox->entry(before)).releasedAt, at(3700));
        QCOMPARE((**m_outbox->entry(after)).releasedAt, at(3700));
        // And back to the minute of the first: both as they were to each other.
        QVERIFY(m_outbox->followClockSetBack(at(100)));
        QCOMPARE((**m_outbox->entry(before)).releasedAt, at(100));
        QCOMPARE((**m_outbox->entry(after)).releasedAt, at(100));
        QVERIFY(m_outbox->followClockSetBack(at(100)));
        QCOMPARE((**m_outbox->entry(before)).releasedAt, at(100));
    }

private:
    const QString connection = QStringLiteral("toy-live");

    QString path() const { return m_folder->filePath(QStringLiteral("outbox.sqlite")); }
    Entry draft(const QString &person) const
    {
        Entry entry;
        entry.draft.connection = connection;
        entry.draft.kind = QStringLiteral("person");
        entry.draft.target = person;
        entry.draft.command = QStringLiteral("defer");
        entry.draft.values = {{QStringLiteral("date"), QStringLiteral("2026-08-15")}, {QStringLiteral("reason"), QStringLiteral("moved away")}};
        entry.person = person;
        return entry;
    }
    qint64 ready(const QString &person, int seconds)
    {
        Entry entry = **m_outbox->entry(*m_outbox->saveDraft(draft(person), at(seconds)));
        entry.state = EntryState::Ready;
        entry.releasedAt = at(seconds);
        (void)m_outbox->transition(EntryState::Draft, entry, {}, {}, at(seconds));
        return entry.id;
    }
    void move(qint64 id, EntryState to, int seconds)
    {
        Entry entry = **m_outbox->entry(id);
        const EntryState from = std::exchange(entry.state, to);
        QVERIFY(*m_outbox->transition(from, entry, {}, {}, at(seconds)));
    }
    static QList<qint64> ids(const QList<Entry> &entries)
    {
        QList<qint64> all;
        for (const Entry &entry : entries)
            all.append(entry.id);
        return all;
    }
    QList<qint64> due(int seconds) { return ids(*m_outbox->due(connection, at(seconds), 0, 100)); }
    QByteArray bytes() const
    {
        QByteArray all;
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Db> m_db;
    std::unique_ptr<OutboxTable> m_outbox;
};

DESK_TEST(tst_outbox_table)
#include "tst_outbox_table.moc"
