// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/EntryLists.h"
#include "tests/store/OutboxFile.h"
#include "tests/support/Runner.h"

/// Lists of entries for tables: all of them as marks, and themselves only where they are looked at.
class tst_entry_lists : public OutboxFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void whatNeedsAPersonComesFirst();
    void narrowedAndCounted();
    void onlyWhatIsLookedAtIsRead();
    void orderedByWhatIsSaid();
    void othersOfTheSamePerson();
    void whoeverWaitsForASecondIsMarked();

private:
    EntryListQuery query() const
    {
        EntryListQuery query;
        query.states = {EntryState::Ready, EntryState::Waiting, EntryState::Rejected, EntryState::Done};
        return query;
    }
    EntryList list(const EntryListQuery &query)
    {
        const auto list = EntryLists::list(*m_db, query);
        if (!list)
            qFatal("%s", qPrintable(list.error().message));
        return *list;
    }
    static QList<qint64> numbers(const EntryList &list)
    {
        QList<qint64> all;
        for (const EntryMark &mark : list.rows)
            all.append(mark.id);
        return all;
    }
};

void tst_entry_lists::whatNeedsAPersonComesFirst()
{
    const qint64 oldest = ready(QStringLiteral("a"), 1);
    const qint64 newer = ready(QStringLiteral("b"), 2);
    const qint64 newest = ready(QStringLiteral("c"), 3);
    Entry stuck = **m_outbox->entry(oldest);
    stuck.needsPerson = true;
    stuck.held = true;
    QVERIFY(*m_outbox->transition(EntryState::Ready, stuck, {}, {}, at(1)));
    (void)m_outbox->saveDraft(draft(QStringLiteral("d")), at(4)); // not of the list
    const EntryList found = list(query());
    QCOMPARE(numbers(found), (QList<qint64>{oldest, newest, newer}));
    QVERIFY(found.rows.at(0).held && !found.rows.at(1).held);
    QCOMPARE(found.rows.at(0).state, EntryState::Ready);
}

void tst_entry_lists::narrowedAndCounted()
{
    const qint64 one = ready(QStringLiteral("a"), 1);
    const qint64 done = ready(QStringLiteral("b"), 2);
    move(done, EntryState::Sending, 3);
    move(done, EntryState::Done, 4);
    EntryListQuery asked = query();
    asked.shown = {EntryState::Ready};
    EntryList found = list(asked);
    QCOMPARE(numbers(found), QList<qint64>{one});
    QCOMPARE(found.counts.value(EntryState::Done), 1); // also what is not shown
    asked.shown = {EntryState::Done, EntryState::Draft}; // drafts are not of this list
    QCOMPARE(numbers(list(asked)), QList<qint64>{done});
    asked.expected = true;
    QVERIFY(list(asked).rows.isEmpty());
    asked = query();
    asked.batch = QStringLiteral("none");
    found = list(asked);
    QVERIFY(found.rows.isEmpty() && found.counts.isEmpty());
}

void tst_entry_lists::onlyWhatIsLookedAtIsRead()
{
    for (int i = 0; i < 10; ++i)
        ready(QString::number(i), i);
    EntryListQuery asked = query();
    asked.windowSize = 4;
    EntryList found = list(asked);
    QCOMPARE(found.rows.size(), 10);
    QVERIFY(found.seen.entries.isEmpty());
    asked.windows = {0, 9}; // the second stood behind the end
    found = list(asked);
    QList<qint64> seen = ids(found.seen.entries);
    std::sort(seen.begin(), seen.end());
    QList<qint64> expected = numbers(found).mid(0, 4) + numbers(found).mid(8);
    std::sort(expected.begin(), expected.end());
    QCOMPARE(seen, expected);
    asked.windows.clear();
    asked.kept = found.rows.at(6).id;
    QCOMPARE(ids(list(asked).seen.entries), QList<qint64>{asked.kept});
    QCOMPARE(EntryLists::read(*m_db, {found.rows.at(2).id, 12345})->entries.size(), 1);
}

void tst_entry_lists::orderedByWhatIsSaid()
{
    const qint64 a = ready(QStringLiteral("a"), 1);
    const qint64 c = ready(QStringLiteral("c"), 2);
    const qint64 b = ready(QStringLiteral("b"), 3);
    EntryListQuery asked = query();
    QStringList answers;
    asked.reads = EntryListQuery::Answers;
    asked.key = [&answers](const Entry &entry, const QList<Entry> &) {
        answers.append(entry.draft.values.text(QStringLiteral("reason")));
        return entry.person;
    };
    QCOMPARE(numbers(list(asked)), (QList<qint64>{a, b, c}));
    QCOMPARE(answers.count(QStringLiteral("moved away")), 3);
    asked.descending = true;
    asked.matches = [](const Entry &entry) { return entry.person != QLatin1String("b"); };
    QCOMPARE(numbers(list(asked)), (QList<qint64>{c, a}));
    asked.key = nullptr;
    QCOMPARE(numbers(list(asked)), (QList<qint64>{c, a})); // the newest first
}

void tst_entry_lists::othersOfTheSamePerson()
{
    const qint64 first = ready(QStringLiteral("a"), 1);
    const qint64 second = ready(QStringLiteral("a"), 2);
    const qint64 alone = ready(QStringLiteral("b"), 3);
    const qint64 done = ready(QStringLiteral("b"), 4);
    move(done, EntryState::Sending, 5);
    move(done, EntryState::Done, 6);
    QCOMPARE(ids(EntryLists::read(*m_db, {second})->others), (QList<qint64>{second, first}));
    QVERIFY(EntryLists::read(*m_db, {alone, done})->others.isEmpty());
    EntryListQuery asked = query();
    asked.reads = EntryListQuery::Others;
    asked.key = [](const Entry &entry, const QList<Entry> &others) { return QString(QString::number(others.size()) + entry.person); };
    QCOMPARE(numbers(list(asked)).mid(0, 2), (QList<qint64>{done, alone}));
    QCOMPARE(list(asked).rows.size(), 4);
}

void tst_entry_lists::whoeverWaitsForASecondIsMarked()
{
    Connection door;
    door.id = connection;
    door.secondPerson = {QStringLiteral("person.defer")};
    QVERIFY(m_outbox->saveConnection(door));
    const qint64 waits = ready(QStringLiteral("a"), 1);
    const qint64 refused = ready(QStringLiteral("b"), 2);
    move(refused, EntryState::Rejected, 3);
    EntryListQuery asked = query();
    for (const bool looks : {false, true}) { // by SQL, and by looking at each
        if (looks)
            asked.matches = [](const Entry &) { return true; };
        const EntryList found = list(asked);
        for (const EntryMark &mark : found.rows)
            QCOMPARE(mark.second, mark.id == waits);
        QVERIFY(numbers(found).contains(waits));
    }
}

DESK_TEST(tst_entry_lists)
#include "tst_entry_lists.moc"
