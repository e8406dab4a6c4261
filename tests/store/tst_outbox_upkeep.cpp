// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Backups.h"
#include "tests/store/OutboxFile.h"
#include "tests/support/Runner.h"

#include <QtSql/QSqlQuery>

/// What the outbox's file keeps besides entries, what leaves it, what it reads, and a clock that was set.
class tst_outbox_upkeep : public OutboxFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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
            for (const char *sql : {"DROP INDEX entry_needs", "DROP INDEX entry_expires", "DROP INDEX entry_oldest",
                                    "CREATE INDEX entry_open ON entry (state, needs_person) WHERE state NOT IN ('done','dropped')", "DROP INDEX entry_leaving", "DROP INDEX entry_queue", "ALTER TABLE entry DROP COLUMN hold_over",
                                    "CREATE INDEX entry_queue ON entry (connection, holds, released_at, id)"})
                QVERIFY2(copy.script(QLatin1String(sql)), sql);
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

    /// Nothing can be taken out of a damaged file's lost pages; a crash's working copy is nobody's way back.
    void whatCannotBeCleanedGoesWhole()
    {
        QVERIFY(m_outbox->saveDraft(draft(QStringLiteral("p1")), at(0)));
        QVERIFY(m_db->checkpoint());
        const QStringList names{QStringLiteral("outbox-damaged-20260816T090042000Z.sqlite"), QStringLiteral("outbox-damaged-20260816T090042000Z.sqlite-wal"),
                                QStringLiteral("restoring"), QStringLiteral("restoring-wal")};
        for (const QString &name : names)
            QVERIFY(QFile::copy(path(), m_folder->filePath(name)));
        QVERIFY(Backups::removeConnection(m_folder->path(), connection));
        for (const QString &name : names)
            QVERIFY2(!QFile::exists(m_folder->filePath(name)), qPrintable(name));
        QVERIFY(QFile::exists(path()));
    }

    /// Made while the clock was ahead: not the newest, and the first to go.
    void aCopyOfTheFutureIsNotTheNewest()
    {
        constexpr int day = 24 * 3600;
        for (int days = 30; days < 50; ++days)
            QVERIFY(Backups::backupPrecious(*m_db, m_folder->path(), at(days * day)));
        const auto made = Backups::backupPrecious(*m_db, m_folder->path(), at(0));
        QVERIFY(made);
        QVERIFY(QFile::exists(*made));
        QCOMPARE(Backups::list(m_folder->path(), Backups::Of::Outbox, at(1)).constFirst(), *made);
        QVERIFY(Backups::backupChanged(*m_db, m_folder->path(), at(2), Backups::Of::Outbox)->isEmpty());
    }

    void sevenBackupsAreKept()
    {
        for (int i = 0; i < 9; ++i)
            QVERIFY(Backups::backupPrecious(*m_db, m_folder->path(), at(i)));
        const QStringList all = Backups::list(m_folder->path());
        QCOMPARE(all.size(), 7);
        QVERIFY(all.first().endsWith(QStringLiteral("outbox-20260816T090008000Z.sqlite")));
    }

    void lastOfEachDayIsKeptBesides()
    {
        constexpr int day = 24 * 3600;
        for (int days = 0; days < 20; ++days) {
            for (int copy = 0; copy < 3; ++copy)
                QVERIFY(Backups::backupPrecious(*m_db, m_folder->path(), at(days * day + copy)));
        }
        for (int copy = 0; copy < 9; ++copy) // a day with many starts
            QVERIFY(Backups::backupPrecious(*m_db, m_folder->path(), at(20 * day + copy)));
        QStringList stamps;
        const QStringList all = Backups::list(m_folder->path());
        for (const QString &path : all)
            stamps.append(Backups::instantOf(path).toString(QStringLiteral("MMdd hh:mm:ss")));
        QCOMPARE(stamps.size(), 7 + 13);
        QCOMPARE(stamps.constFirst(), at(20 * day + 8).toString(QStringLiteral("MMdd hh:mm:ss")));
        QCOMPARE(stamps.at(7), at(19 * day + 2).toString(QStringLiteral("MMdd hh:mm:ss")));
        QCOMPARE(stamps.constLast(), at(7 * day + 2).toString(QStringLiteral("MMdd hh:mm:ss")));
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
        line.expected = true;
        QVERIFY(m_outbox->entries(line));
        line.expected = false;
        line.since = at(1);
        QVERIFY(m_outbox->entries(line));
        QCOMPARE(*m_outbox->countWaitingForSecond({connection}), 0);
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

    /// What was done while the clock ran a month ahead ends no hold of today's, and is itself not waited for so long.
    void whatWasOverWhileTheClockRanAhead()
    {
        const QDateTime ahead = at(30 * 24 * 3600);
        Entry done = **m_outbox->entry(ready(QStringLiteral("p1"), 50));
        for (const EntryState state : {EntryState::Sending, EntryState::Done}) {
            const EntryState from = std::exchange(done.state, state);
            done.expected = state == EntryState::Done;
            QVERIFY(*m_outbox->transition(from, done, QStringLiteral("step"), {}, ahead));
        }
        const qint64 waiting = ready(QStringLiteral("p2"), 160);
        QVERIFY(m_outbox->followClockSetBack(at(100)));
        QCOMPARE((**m_outbox->entry(waiting)).releasedAt, at(100));
        QCOMPARE((**m_outbox->entry(done.id)).changedAt, at(100));
        // And while the desk runs.
        QVERIFY(m_outbox->followClock(-60'000, at(200), at(40)));
        QCOMPARE((**m_outbox->entry(done.id)).changedAt, at(40));
    }
};

DESK_TEST(tst_outbox_upkeep)
#include "tst_outbox_upkeep.moc"
