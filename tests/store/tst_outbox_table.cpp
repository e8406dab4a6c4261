// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/OutboxFile.h"
#include "tests/support/Runner.h"

/// The outbox as a table: drafts, moves, who goes first, lists and numbers.
class tst_outbox_table : public OutboxFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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

    /// An answer that comes after the person's id was followed does not bring the former one back.
    void anIdThatWasFollowedStays()
    {
        const qint64 id = ready(QStringLiteral("p1"), 0);
        const qint64 next = ready(QStringLiteral("p1"), 1);
        Entry flying = **m_outbox->entry(id);
        flying.state = EntryState::Sending;
        QVERIFY(*m_outbox->transition(EntryState::Ready, flying, {}, {}, at(2)));
        QVERIFY(m_outbox->movePerson(connection, QStringLiteral("p1"), QStringLiteral("p2")));
        flying.state = EntryState::Unsure;
        QVERIFY(*m_outbox->transition(EntryState::Sending, flying, {}, {}, at(3)));
        QCOMPARE((**m_outbox->entry(id)).person, QStringLiteral("p2"));
        QCOMPARE((**m_outbox->entry(next)).person, QStringLiteral("p2"));
        QCOMPARE(due(10), QList<qint64>()); // one after another still
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

    /// "Send now" ends the hold and goes first; when it was put in the outbox stays as it was.
    void whatIsSentNowGoesFirst()
    {
        const qint64 early = ready(QStringLiteral("p1"), 10);
        const qint64 late = ready(QStringLiteral("p2"), 20);
        const auto dueWithHold = [this](int seconds) { return ids(*m_outbox->due(connection, at(seconds), 100, 100)); };
        QVERIFY(dueWithHold(30).isEmpty());
        QCOMPARE(*m_outbox->nextDue(connection, at(30), 100), at(110));
        Entry entry = **m_outbox->entry(late);
        entry.holdOver = true;
        QVERIFY(*m_outbox->transition(EntryState::Ready, entry, {}, {}, at(30)));
        QVERIFY((**m_outbox->entry(late)).holdOver);
        QCOMPARE((**m_outbox->entry(late)).releasedAt, at(20));
        QCOMPARE(dueWithHold(30), QList<qint64>({late}));
        QCOMPARE(*m_outbox->nextDue(connection, at(30), 100), at(110));
        QCOMPARE(dueWithHold(200), QList<qint64>({late, early}));
        QCOMPARE((*m_outbox->counts(at(200), at(200).date())).oldestReady, at(10));
        // Taken back and put in again, it has a hold of its own.
        entry.state = EntryState::Draft;
        QVERIFY(*m_outbox->transition(EntryState::Ready, entry, {}, {}, at(40)));
        QVERIFY(!(**m_outbox->entry(late)).holdOver);
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

    /// What the hold counts from moves; whose turn it is does not.
    void whatEndsAHoldDoesNotChangeTheOrder()
    {
        const auto release = [this](qint64 id, int seconds) {
            Entry entry = **m_outbox->entry(id);
            const EntryState from = std::exchange(entry.state, EntryState::Ready);
            entry.releasedAt = at(seconds);
            QVERIFY(*m_outbox->transition(from, entry, {}, {}, at(20)));
        };
        const qint64 one = ready(QStringLiteral("p"), 1);
        const qint64 two = ready(QStringLiteral("p"), 2);
        move(one, EntryState::Rejected, 3);
        release(two, -24 * 3600); // "send now"
        QCOMPARE(due(100), QList<qint64>());
        // The clock was set back: what a person looks at keeps its times.
        release(two, 20);
        QVERIFY(m_outbox->followClock(-3600'000, at(30), at(30)));
        QCOMPARE(due(100), QList<qint64>());
        // The same again, or kept against a change: its hold begins anew.
        release(one, 50);
        QCOMPARE(due(100), QList<qint64>{one});
        move(one, EntryState::Conflict, 60);
        release(one, 70);
        QCOMPARE(due(100), QList<qint64>{one});
        // What went back to the drafts stands behind what was released meanwhile.
        move(one, EntryState::Draft, 80);
        release(one, 90);
        QCOMPARE(due(100), QList<qint64>{two});
    }

    /// What waits for its hold, or for what a person decides of an earlier one, is not on its way.
    void onlyWhatCanLeaveIsOnItsWay()
    {
        const auto going = [this](int seconds, int hold = 0) { return m_outbox->onTheWay(connection, at(seconds), hold, false).value_or(-1); };
        const qint64 one = ready(QStringLiteral("p"), 1);
        ready(QStringLiteral("p"), 2);
        ready(QStringLiteral("q"), 3);
        QCOMPARE(going(10), 3);
        QCOMPARE(going(10, 60), 0);
        QCOMPARE(going(62, 60), 2);
        move(one, EntryState::Conflict, 5);
        QCOMPARE(going(10), 1);
        Entry kept = **m_outbox->entry(one);
        kept.state = EntryState::Ready;
        kept.held = true;
        QVERIFY(*m_outbox->transition(EntryState::Conflict, kept, {}, {}, at(6)));
        QCOMPARE(going(10), 1);
        kept.held = false;
        QVERIFY(*m_outbox->transition(EntryState::Ready, kept, {}, {}, at(7)));
        QCOMPARE(going(10), 3);
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

    void listsByTheirSteps()
    {
        const qint64 one = ready(QStringLiteral("p"), 1);
        const qint64 two = ready(QStringLiteral("q"), 2);
        Entry moved = **m_outbox->entry(one);
        moved.held = true;
        QVERIFY(*m_outbox->transition(EntryState::Ready, moved, {}, {}, at(5)));
        (void)m_outbox->saveDraft(draft(QStringLiteral("r")), at(9));
        EntryQuery query;
        query.since = at(5);
        query.states = {EntryState::Ready};
        QCOMPARE(ids(*m_outbox->entries(query)), QList<qint64>{one});
        query.since = at(6);
        QCOMPARE(*m_outbox->count(query), 0);
        // Released last is not moved last, and what is not released comes after.
        query = {};
        query.sort = QStringLiteral("released");
        QCOMPARE(ids(*m_outbox->entries(query)).mid(0, 2), (QList<qint64>{two, one}));
        query.limit = 1;
        QCOMPARE(ids(*m_outbox->entries(query)), QList<qint64>{two});
        query = {};
        query.expected = true;
        QCOMPARE(*m_outbox->count(query), 0);
        moved.state = EntryState::Done;
        moved.expected = true;
        QVERIFY(*m_outbox->transition(EntryState::Ready, moved, {}, {}, at(7)));
        QCOMPARE(ids(*m_outbox->entries(query)), QList<qint64>{one});
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

    void whatWaitsForASecondPersonIsNotReady()
    {
        ready(QStringLiteral("p"), 1);
        QCOMPARE(m_outbox->counts(at(4), at(0).date())->second, 0);
        // Where nobody asks for a second person, no entry is looked at to count those that wait for one.
        QStringList asked;
        m_db->failStep = [&asked](const QString &sql) {
            asked.append(sql);
            return false;
        };
        QCOMPARE(*m_outbox->countWaitingForSecond({}), 0);
        m_db->failStep = {};
        QVERIFY(!asked.isEmpty());
        for (const QString &sql : std::as_const(asked))
            QVERIFY2(!sql.contains(QLatin1String("FROM entry")), qPrintable(sql));
        Connection asks;
        asks.id = connection;
        const Entry entry = m_outbox->entries({})->constFirst();
        asks.secondPerson = {entry.draft.kind + QLatin1Char('.') + entry.draft.command};
        asks.service = QStringLiteral("toy");
        QVERIFY(m_outbox->saveConnection(asks));
        const OutboxCounts counts = *m_outbox->counts(at(4), at(0).date());
        QCOMPARE(counts.second, 1);
        QVERIFY(!counts.oldestReady.isValid());
        QVERIFY(m_outbox->inHand(connection, entry.draft.kind, {QStringLiteral("p")})->value(QStringLiteral("p")).waitsForSecond());
        // Counted as they are listed.
        QCOMPARE(*m_outbox->countWaitingForSecond({}), 1);
        QCOMPARE(m_outbox->waitingForSecond({})->size(), 1);
        Entry kept = **m_outbox->entry(*m_outbox->saveDraft(draft(QStringLiteral("q")), at(5)));
        kept.releasedAt = at(6);
        QVERIFY(*m_outbox->transition(EntryState::Draft, kept, {}, {}, at(6)));
        QCOMPARE(*m_outbox->countWaitingForSecond({}), 1);
        QCOMPARE(*m_outbox->countWaitingForSecond({connection}), 2);
    }

    void aReviewFileThatDidNotComeToBe()
    {
        SecondPerson::Asked asked;
        asked.id = QStringLiteral("review");
        asked.secret = QStringLiteral("secret");
        asked.at = at(1);
        SecondPerson::Row row;
        row.draft.entry = ready(QStringLiteral("p"), 1);
        row.print = QString::fromLatin1("print");
        asked.rows = {row};
        QVERIFY(m_outbox->saveAsked(asked));
        QCOMPARE(*m_outbox->openPrint(asked.id, row.draft.entry), row.print);
        QVERIFY(m_outbox->forgetAsked(asked.id));
        QVERIFY(m_outbox->asked(asked.id)->id.isEmpty());
        QVERIFY(m_outbox->openPrint(asked.id, row.draft.entry)->isEmpty());
    }
};

DESK_TEST(tst_outbox_table)
#include "tst_outbox_table.moc"
