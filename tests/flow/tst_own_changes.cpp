// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Reviews.h"
#include "app/kind/Review.h"
#include "tests/support/Runner.h"
#include "tests/support/ServiceChange.h"

/// What changed since somebody's last look is what others did: their own doing is no news to them.
class tst_own_changes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoidOfOurs();
    void whatGoesWithIt();
    void whatIsOwn_data();
    void whatIsOwn();
};

/// What goes with a void is no news either: it leaves its statement. That somebody else gives it one is.
void tst_own_changes::whatGoesWithIt()
{
    Entry entry;
    entry.state = EntryState::Done;
    entry.sentAt = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    entry.draft.kind = QStringLiteral("declaration");
    entry.draft.command = QStringLiteral("void");
    const Kinds kinds = Kinds::standard();
    const auto own = [&](const char *column, const char *from, const char *to, int seconds = 5) {
        return Review::isOwn(*kinds.kind(entry.draft.kind), {entry.sentAt.addSecs(seconds), QString::fromLatin1(column), QString::fromLatin1(from), QString::fromLatin1(to)}, entry);
    };
    QVERIFY(own("statement", "November 2026 (2023)", ""));
    QVERIFY(own("clawback_statement", "", "January 2027 (2023)"));
    QVERIFY(!own("statement", "", "November 2026 (2023)"));
    QVERIFY(!own("statement", "November 2026 (2023)", "January 2027 (2023)"));
    QVERIFY(!own("statement", "November 2026 (2023)", "", -5));
}

void tst_own_changes::aVoidOfOurs()
{
    PracticeServer server(PracticeServer::seeded(60, QStringLiteral("own")));
    Desk desk(server.url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(QStringLiteral("declaration")).size() > 20 && !desk.core().status(desk.core().currentConnection(QStringLiteral("earlyCareer")).id).pulling; }));
    const QString connection = desk.core().currentConnection(QStringLiteral("earlyCareer")).id;
    const auto changed = [&] { return Desk::wait(desk.core().reviews().changes(QStringLiteral("review"), connection)).size(); };
    const QString own = ServiceChange::voidable(desk);
    QVERIFY(!own.isEmpty());
    QCOMPARE(desk.settled(desk.release(QStringLiteral("declaration"), QStringLiteral("void"), own, {})).state, EntryState::Done);
    QVERIFY(Desk::until([&] { return !desk.record(QStringLiteral("declaration"), own)->changes.isEmpty(); })); // its history has it
    QCOMPARE(changed(), 0);
    Query query;
    query.kind = QStringLiteral("declaration");
    query.connection = connection;
    query.conditions = {{Review::changed, Condition::Test::Is, {QStringLiteral("review")}}};
    QCOMPARE(Desk::wait(desk.core().order(query)).size(), 0);

    const QString theirs = ServiceChange::voidable(desk);
    QVERIFY(theirs != own && ServiceChange::voided(server, desk, theirs));
    QVERIFY(Desk::until([&] { return changed() == 1; }));
    QCOMPARE(Desk::wait(desk.core().order(query)).size(), 1);

    // The row says for a while what this desk did with it.
    for (const Row &row : desk.rows(QStringLiteral("declaration"))) {
        if (row.id != own)
            continue;
        QCOMPARE(row.inHandState, EntryState::Done);
        QVERIFY(row.inHandAt.isValid());
    }
}

void tst_own_changes::whatIsOwn_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("own");
    const auto row = [](const char *name, const char *command, const char *column, const char *from, const char *to, int seconds, bool own) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(column) << QString::fromLatin1(from) << QString::fromLatin1(to) << seconds << own;
    };
    row("the state", "defer", "state", "trn_received", "deferred", 5, true);
    row("another state", "defer", "state", "trn_received", "withdrawn", 5, false);
    row("before it was sent", "defer", "state", "trn_received", "deferred", -5, false);
    row("the date that was typed", "defer", "defer_date", "", "2026-02-15", 5, true);
    row("another date", "defer", "defer_date", "", "2026-02-16", 5, false);
    row("one more of what was added", "addDegree", "degrees", "0", "1", 5, true);
    row("two more", "addDegree", "degrees", "0", "2", 5, false);
    row("the typed day elsewhere", "defer", "withdrawal_date", "", "2026-02-15", 5, false);
    row("a placement beside our degree", "addDegree", "placements", "0", "1", 5, false);
    row("what was typed under another name", "updateStatus", "outcome_date", "", "2026-02-14", 5, true);
    row("that it came", "defer", "", "", "deferred", 5, false);
}

void tst_own_changes::whatIsOwn()
{
    QFETCH(QString, command);
    QFETCH(QString, column);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, seconds);
    QFETCH(bool, own);
    Entry entry;
    entry.state = EntryState::Done;
    entry.sentAt = QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    entry.draft.kind = QStringLiteral("trainee");
    entry.draft.command = command;
    entry.draft.values = {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}, {QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-14")}};
    const Kinds kinds = Kinds::standard();
    QCOMPARE(Review::isOwn(*kinds.kind(QStringLiteral("trainee")), {entry.sentAt.addSecs(seconds), column, from, to}, entry), own);
}

DESK_TEST(tst_own_changes)
#include "tst_own_changes.moc"
