// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "app/Journal.h"
#include "app/kind/Activity.h"
#include "tests/flow/TwoDesks.h"
#include "tests/support/PlanOf.h"
#include "tests/support/Runner.h"

#include <QtCore/QFileInfo>

/// A second pair of eyes: what waits leaves by no way before somebody else agreed to exactly this, and once after.
class tst_second_person : public TwoDesks
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginBoth(); }
    void cleanup() { endBoth(); }
    void agreedAndDeclined();
    void editedWaitsAgain_data();
    void editedWaitsAgain();
    void anotherTry();
    void batchesOverASize_data();
    void batchesOverASize();
    void turnedOnLater();
    void restoredStillWaits();
};

void tst_second_person::agreedAndDeclined()
{
    ask({QStringLiteral("trainee.defer")});
    const qint64 first = defer(sarah);
    const qint64 second = defer(ben);
    // What was not chosen goes as ever.
    QVERIFY(m_desk->entry(first).waitsForSecond() && m_desk->entry(second).waitsForSecond());
    QVERIFY(nothingLeaves());
    // Neither a press nor a start of the desk goes round it.
    m_desk->act(first, EntryAction::SendNow);
    m_desk->act(first, EntryAction::Hold);
    m_desk->act(first, EntryAction::SendNow);
    m_desk->act(first, EntryAction::SendTomorrow);
    m_desk->act(first, EntryAction::SendNow);
    QVERIFY(nothingLeaves());
    begin();
    QVERIFY(m_desk->entry(first).waitsForSecond());
    QVERIFY(nothingLeaves());

    QCOMPARE(Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json"))), 2);
    const QFileDevice::Permissions permissions = QFileInfo(path("review.json")).permissions();
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    QFile file(path("review.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().toLower().contains("bearer"));
    const SecondPerson::Asked seen = Desk::wait(m_colleague->core().approvals().open(path("review.json")));
    QCOMPARE(seen.who, QStringLiteral("asker"));
    QCOMPARE(seen.rows.size(), 2);
    QCOMPARE(seen.rows.first().name, QStringLiteral("Sarah Jones"));
    QCOMPARE(seen.rows.first().reference, QStringLiteral("1234567"));
    QCOMPARE(seen.rows.first().state, QStringLiteral("trn_received"));
    QCOMPARE(seen.rows.first().draft.values.text(QStringLiteral("defer_date")), QStringLiteral("2026-02-10"));
    QCOMPARE(seen.doors.size(), 1);
    QCOMPARE(seen.doors.first().environment, Environment::Practice);

    answer("review.json", "answer.json", {QStringLiteral("Sarah Jones")});
    const SecondPerson::Taken taken = bringBack("answer.json");
    QCOMPARE(taken.approved, 1);
    QCOMPARE(taken.declined, 1);
    QCOMPARE(taken.name, QStringLiteral("Mary Review"));
    QCOMPARE(m_desk->settled(first).state, EntryState::Done);
    QCOMPARE(m_server->arrived(sarah), 1);
    QCOMPARE(m_server->arrived(ben), 0);
    const Entry declined = m_desk->entry(second);
    QCOMPARE(declined.state, EntryState::Draft);
    QCOMPARE(declined.lastError.message, QStringLiteral("Wrong date, see her e-mail"));
    QCOMPARE(declined.lastError.detail, QStringLiteral("declined"));
    QCOMPARE(declined.approvedBy, QStringLiteral("Mary Review"));
    QStringList notes;
    for (const HistoryLine &line : Desk::wait(m_desk->core().history(first)))
        notes.append(line.note + QLatin1Char('|') + line.who);
    QVERIFY2(notes.contains(QStringLiteral("approved|Mary Review")), qPrintable(notes.join(QLatin1Char(' '))));
    // The same file again does nothing more.
    const SecondPerson::Taken again = bringBack("answer.json");
    QCOMPARE(again.approved + again.declined, 0);
    QCOMPARE(again.over, 2);
    QCOMPARE(m_server->writes().size(), 1);
}

void tst_second_person::editedWaitsAgain_data()
{
    QTest::addColumn<bool>("agreedFirst");
    QTest::addColumn<bool>("changes");
    QTest::newRow("changed before the answer came") << false << true;
    QTest::newRow("changed after it was agreed to") << true << true;
    QTest::newRow("taken back and put in again as it was") << true << false;
}

void tst_second_person::editedWaitsAgain()
{
    QFETCH(bool, agreedFirst);
    QFETCH(bool, changes);
    ask({QStringLiteral("trainee.defer")});
    const qint64 id = defer(sarah);
    m_desk->core().setOffline(true);
    Desk::wait(m_desk->core().approvals().saveReview({id}, path("review.json")));
    answer("review.json", "answer.json", {QStringLiteral("Sarah Jones")});
    if (agreedFirst) {
        QCOMPARE(bringBack("answer.json").approved, 1);
        QVERIFY(!m_desk->entry(id).waitsForSecond());
    }
    m_desk->act(id, EntryAction::TakeBack);
    QCOMPARE(defer(sarah, changes ? QStringLiteral("2026-02-11") : QStringLiteral("2026-02-10")), id);
    QVERIFY(m_desk->entry(id).waitsForSecond());
    m_desk->core().setOffline(false);
    QVERIFY(nothingLeaves());
    const SecondPerson::Taken taken = bringBack("answer.json");
    QCOMPARE(taken.approved, 0);
    QCOMPARE(agreedFirst ? taken.over : taken.changed, 1);
    QVERIFY(nothingLeaves());
    Desk::wait(m_desk->core().approvals().saveReview({}, path("second.json")));
    answer("second.json", "second-answer.json", {QStringLiteral("Sarah Jones")});
    QCOMPARE(bringBack("second-answer.json").approved, 1);
    QCOMPARE(m_desk->settled(id).state, EntryState::Done);
    QCOMPARE(m_server->arrived(sarah), 1);
}

/// What was agreed to and could not leave for want of a network needs nobody a second time.
void tst_second_person::anotherTry()
{
    ask({QStringLiteral("trainee.defer")});
    const qint64 id = defer(sarah);
    Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json")));
    answer("review.json", "answer.json", {QStringLiteral("Sarah Jones")});
    m_server->stop();
    QCOMPARE(bringBack("answer.json").approved, 1);
    QVERIFY(Desk::until([this] { return m_desk->core().status(door).reach == ConnectionStatus::Reach::Offline; }));
    m_server->start();
    QCOMPARE(m_desk->settled(id).state, EntryState::Done);
    QCOMPARE(m_server->arrived(sarah), 1);
}

void tst_second_person::batchesOverASize_data()
{
    QTest::addColumn<int>("over");
    QTest::addColumn<bool>("waits");
    QTest::newRow("3 are more than 2") << 2 << true;
    QTest::newRow("3 are not more than 3") << 3 << false;
    QTest::newRow("no size") << 0 << false;
}

void tst_second_person::batchesOverASize()
{
    QFETCH(int, over);
    QFETCH(bool, waits);
    ask({}, over);
    const BatchPlan plan = planOf(*m_desk, kind, QStringLiteral("defer"),
                                  {{QStringLiteral("defer_date"), QStringLiteral("2026-02-10")}}, QStringLiteral("The lot"));
    QCOMPARE(Desk::wait(m_desk->core().bulk().queue(plan)).queued, 3);
    if (!waits) {
        QVERIFY(Desk::until([this] { return m_server->writes().size() == 3; }));
        return;
    }
    const QString batch = Desk::wait(m_desk->core().bulk().batches()).first().id;
    Desk::wait(m_desk->core().bulk().act(batch, BatchAction::Pause));
    Desk::wait(m_desk->core().bulk().act(batch, BatchAction::Resume));
    QVERIFY(nothingLeaves());
    // One that is taken out does not make the others a small batch.
    m_desk->act(m_desk->entries().first().id, EntryAction::Drop);
    QVERIFY(nothingLeaves());
    QCOMPARE(Desk::wait(m_desk->core().approvals().saveReview({}, path("review.json"))), 2);
    QCOMPARE(Desk::wait(m_colleague->core().approvals().open(path("review.json"))).rows.first().batch, QStringLiteral("The lot"));
    answer("review.json", "answer.json", {QStringLiteral("Sarah Jones"), QStringLiteral("Ben Otu"), QStringLiteral("Cara Lee")});
    QCOMPARE(bringBack("answer.json").approved, 2);
    QVERIFY(Desk::until([this] { return m_server->writes().size() == 2; }));
}

void tst_second_person::turnedOnLater()
{
    m_desk->core().setOffline(true);
    const qint64 id = defer(sarah);
    QVERIFY(!m_desk->entry(id).waitsForSecond());
    ask({QStringLiteral("trainee.defer")});
    QVERIFY(m_desk->entry(id).waitsForSecond());
    m_desk->core().setOffline(false);
    QVERIFY(nothingLeaves());
    ask({});
    QCOMPARE(m_desk->settled(id).state, EntryState::Done);
    QCOMPARE(m_server->arrived(sarah), 1);
}

void tst_second_person::restoredStillWaits()
{
    ask({QStringLiteral("trainee.defer")});
    const qint64 id = defer(sarah);
    begin(); // a start makes a copy of what changed
    QString copy;
    QVERIFY(Desk::until([&] {
        for (const BackupEntry &each : Desk::wait(m_desk->core().journal().backups()))
            copy = each.entries == 1 ? each.file : copy;
        return !copy.isEmpty();
    }));
    // What comes back is in doubt, is found not to have gone, and is sent again by a press: it waits all the same.
    Desk::wait(m_desk->core().journal().restore(copy));
    QVERIFY(Desk::until([&] { return m_desk->entry(id).state == EntryState::Ready; }));
    m_desk->act(id, EntryAction::SendNow);
    QVERIFY(m_desk->entry(id).waitsForSecond());
    QVERIFY(nothingLeaves());
}

DESK_TEST(tst_second_person)
#include "tst_second_person.moc"
