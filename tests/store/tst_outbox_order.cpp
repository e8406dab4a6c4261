// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/OutboxFile.h"
#include "tests/support/Runner.h"

/// Who of the outbox goes first, who waits for whom, and when the next one is due.
class tst_outbox_order : public OutboxFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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
};

DESK_TEST(tst_outbox_order)
#include "tst_outbox_order.moc"
