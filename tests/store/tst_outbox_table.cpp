// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/OutboxFile.h"
#include "tests/support/Runner.h"

/// The outbox as a table: drafts, moves, lists and numbers.
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
