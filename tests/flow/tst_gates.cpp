// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/Still.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

#include <atomic>

/// What holds an entry back, and what lets it go: time, the person, the connection, and whoever stands before it.
class tst_gates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdIsCounted();
    void sendsOnlyWhenAsked();
    void turnedToAskingHoldsOnce();
    void whatCannotBeHeldIsNotSaved_data();
    void whatCannotBeHeldIsNotSaved();
    void whatFliesWaitsToBeAsked_data();
    void whatFliesWaitsToBeAsked();
    void editedWhileItIsReadAgain();
    void heldWhileItIsReadAgain();
    void offlineKeepsAll();
    void onePersonOneAtATime();
    void rejectedHoldsItsSuccessor();
};

using namespace oneDesk;

void tst_gates::holdIsCounted()
{
    PracticeServer server(worldOf(1), false);
    Still still(server.url());
    still.desk.config.holdSeconds = 30;
    QVERIFY(still.begin(1));
    const qint64 entry = still.defer(1);
    still.clock->advance(std::chrono::seconds(29));
    QVERIFY(!Desk::until([&] { return still.state(entry) != EntryState::Ready; }, 300));
    QVERIFY(server.writes().isEmpty());
    still.clock->advance(std::chrono::seconds(2));
    QVERIFY(Desk::until([&] { return still.state(entry) == EntryState::Done; }));
    QCOMPARE(server.writes().size(), 1);
}

void tst_gates::sendsOnlyWhenAsked()
{
    PracticeServer server(worldOf(2), false);
    Still still(server.url());
    QVERIFY(still.begin(2));
    Connection connection = still.desk.core().connections().first();
    connection.autoSend = false;
    Desk::wait(still.desk.core().saveConnection(connection, {}));
    const qint64 first = still.defer(1);
    const qint64 second = still.defer(2);
    still.clock->advance(std::chrono::hours(3));
    QVERIFY(!Desk::until([&] { return !server.writes().isEmpty(); }, 300));
    QVERIFY(still.desk.entry(first).held);
    // The person's choice outlives a restart and the next meeting with the server.
    still.desk.start();
    QVERIFY(Desk::until([&] { return still.desk.core().status(practice).reach == ConnectionStatus::Reach::Online; }));
    QVERIFY(!still.desk.core().connections().first().autoSend);
    QVERIFY(server.writes().isEmpty());
    const QDateTime released = still.desk.entry(first).releasedAt;
    still.desk.act(first, EntryAction::SendNow);
    QVERIFY(Desk::until([&] { return still.state(first) == EntryState::Done; }));
    QCOMPARE(still.desk.entry(first).releasedAt, released); // when it was put in the outbox stays true
    QCOMPARE(still.state(second), EntryState::Ready);
    QCOMPARE(server.writes().size(), 1);
}

namespace {
/// The "held" lines of its history.
QList<HistoryLine> heldOf(Still &still, qint64 entry)
{
    QList<HistoryLine> lines = Desk::wait(still.desk.core().history(entry));
    lines.removeIf([](const HistoryLine &line) { return line.note != QLatin1String("held"); });
    return lines;
}
} // namespace

/// What was released is held when the connection turns to sending on request, and not again by each later change of it: an
/// entry that a person let go meanwhile stays let go, and the history tells of nothing that did not happen.
void tst_gates::turnedToAskingHoldsOnce()
{
    PracticeServer server(worldOf(3), false);
    Still still(server.url());
    still.desk.config.holdSeconds = 600;
    QVERIFY(still.begin(3));
    const qint64 first = still.defer(1);
    const qint64 second = still.defer(2);
    const qint64 kept = still.defer(3);
    still.desk.act(kept, EntryAction::Hold);
    still.desk.core().setOffline(true);
    still.clock->advance(std::chrono::seconds(20));
    Connection connection = still.desk.core().connections().first();
    connection.autoSend = false;
    Desk::wait(still.desk.core().saveConnection(connection, {}));
    QVERIFY(still.desk.entry(first).held && still.desk.entry(second).held);
    QCOMPARE(heldOf(still, second).size(), 1);
    QCOMPARE(heldOf(still, second).first().who, QStringLiteral("tester"));
    QCOMPARE(heldOf(still, second).first().at, still.clock->now());
    QCOMPARE(heldOf(still, kept).size(), 1); // by the person
    still.desk.act(first, EntryAction::SendNow);
    for (const char *name : {"One", "Two", "Three"}) {
        connection.name = QLatin1String(name);
        Desk::wait(still.desk.core().saveConnection(connection, {}));
    }
    QVERIFY(!still.desk.entry(first).held);
    QVERIFY(still.desk.entry(second).held);
    for (const qint64 each : {first, second, kept})
        QCOMPARE(heldOf(still, each).size(), 1);
    still.desk.core().setOffline(false);
    QVERIFY(Desk::until([&] { return still.state(first) == EntryState::Done; }));
    QCOMPARE(server.writes().size(), 1);
}

void tst_gates::whatCannotBeHeldIsNotSaved_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("turn");
    QTest::newRow("the second entry") << QStringLiteral("UPDATE entry") << 2;
    QTest::newRow("the connection") << QStringLiteral("INSERT INTO connection") << 1;
}

/// All or nothing: neither the connection nor one of its entries is changed where the next cannot be.
void tst_gates::whatCannotBeHeldIsNotSaved()
{
    QFETCH(QString, step);
    QFETCH(int, turn);
    std::atomic_bool full = false; // both outlive the desk, whose thread asks for them until the end
    std::atomic_int steps = 0;
    PracticeServer server(worldOf(2), false);
    Still still(server.url());
    still.desk.config.holdSeconds = 600;
    still.desk.config.failStep = [&](const QString &sql) { return full && sql.startsWith(step) && ++steps == turn; };
    QVERIFY(still.begin(2));
    const qint64 first = still.defer(1);
    const qint64 second = still.defer(2);
    Connection connection = still.desk.core().connections().first();
    connection.autoSend = false;
    full = true;
    QVERIFY(!Desk::outcome(still.desk.core().saveConnection(connection, {})));
    full = false;
    QVERIFY(!still.desk.entry(first).held && !still.desk.entry(second).held);
    QVERIFY(still.desk.core().connections().first().autoSend);
    still.desk.start(); // as the file has it
    QVERIFY(Desk::until([&] { return !still.desk.core().connections().isEmpty(); }));
    QVERIFY(still.desk.core().connections().first().autoSend);
}

void tst_gates::whatFliesWaitsToBeAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<EntryState>("state");
    QTest::newRow("too many requests") << 429 << EntryState::Waiting;
    QTest::newRow("unavailable, and read back") << 503 << EntryState::Ready;
}

/// A person turns to sending on request while an entry is in the air, and the service asks to wait.
void tst_gates::whatFliesWaitsToBeAsked()
{
    QFETCH(int, status);
    QFETCH(EntryState, state);
    PracticeServer server(worldOf(1), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin(1));
    bool turned = false;
    proxy.script({{Fault::Kind::Status, false, status, "Retry-After: 5\r\n"}}, [&](const QByteArray &head) {
        if (!FaultProxy::writes(head) || std::exchange(turned, true))
            return false;
        Connection connection = still.desk.core().connections().first();
        connection.autoSend = false;
        still.desk.core().saveConnection(connection, {});
        return true;
    });
    const qint64 entry = still.defer(1);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return still.desk.entry(entry).held;
    }));
    QCOMPARE(still.state(entry), state);
    still.clock->advance(std::chrono::hours(3));
    QVERIFY(!Desk::until([&] { return !server.writes().isEmpty(); }, 300));
    still.desk.act(entry, EntryAction::SendNow);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return still.state(entry) == EntryState::Done;
    }));
    QCOMPARE(server.writes().size(), 1);
}

namespace {
/// Until the record is read again, whose answer comes byte by byte.
qint64 deferUntilRead(Still &still, FaultProxy &proxy)
{
    proxy.setDripInterval(std::chrono::milliseconds(1));
    proxy.script({{Fault::Kind::Drip}}, isOne);
    const qint64 entry = still.defer(1);
    still.clock->advance(std::chrono::hours(1));
    Desk::until([&] { return proxy.isScriptOver(); });
    return entry;
}
} // namespace

/// The record is read again before the send. What a person corrects in that moment is what leaves.
void tst_gates::editedWhileItIsReadAgain()
{
    PracticeServer server(worldOf(1), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin(1));
    const qint64 entry = deferUntilRead(still, proxy);
    QVERIFY(proxy.isScriptOver());
    QCOMPARE(still.state(entry), EntryState::Ready);
    still.desk.act(entry, EntryAction::TakeBack);
    still.clock->advance(std::chrono::seconds(1));
    QCOMPARE(still.desk.release(kind, QStringLiteral("defer"), id(1), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-14")}}), entry);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return still.state(entry) == EntryState::Done;
    }));
    QCOMPARE(server.writes().size(), 1);
    QVERIFY2(QJsonDocument(server.writes().constFirst()).toJson().contains("2026-02-14"), QJsonDocument(server.writes().constFirst()).toJson().constData());
}

void tst_gates::heldWhileItIsReadAgain()
{
    PracticeServer server(worldOf(1), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin(1));
    const qint64 entry = deferUntilRead(still, proxy);
    QVERIFY(proxy.isScriptOver());
    still.desk.act(entry, EntryAction::Hold);
    QVERIFY(!Desk::until([&] { return !server.writes().isEmpty(); }, 3000));
    QCOMPARE(still.state(entry), EntryState::Ready);
    QVERIFY(still.desk.entry(entry).held);
    still.desk.act(entry, EntryAction::SendNow);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1)); // where the first reading has only just ended, the line pauses for one
        return still.state(entry) == EntryState::Done;
    }));
    QCOMPARE(server.writes().size(), 1);
}

void tst_gates::offlineKeepsAll()
{
    PracticeServer server(worldOf(3), false);
    Still still(server.url());
    QVERIFY(still.begin(3));
    still.desk.core().setOffline(true);
    const int before = server.requests();
    for (int i = 1; i <= 3; ++i)
        still.defer(i);
    still.clock->advance(std::chrono::hours(3));
    QVERIFY(!Desk::until([&] { return server.requests() > before; }, 300));
    QCOMPARE(still.desk.entries().size(), 3);
    still.desk.core().setOffline(false);
    const auto allDone = [&] {
        const QList<Entry> all = still.desk.entries();
        return std::all_of(all.begin(), all.end(), [](const Entry &entry) { return entry.state == EntryState::Done; });
    };
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return allDone();
    }));
    QCOMPARE(server.writes().size(), 3);
}

void tst_gates::onePersonOneAtATime()
{
    PracticeServer server(worldOf(1), false);
    Still still(server.url());
    QVERIFY(still.begin(1));
    still.desk.core().setOffline(true);
    const qint64 first = still.defer(1);
    still.clock->advance(std::chrono::seconds(1));
    const qint64 second = still.desk.release(kind, QStringLiteral("withdraw"), id(1),
                                             {{QStringLiteral("withdrawal_date"), QStringLiteral("2026-02-15")},
                                              {QStringLiteral("trigger"), QStringLiteral("provider")},
                                              {QStringLiteral("reasons"), QStringList{QStringLiteral("did_not_make_progress")}},
                                              {QStringLiteral("future_interest"), QStringLiteral("no")}});
    still.desk.core().setOffline(false);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return Desk::isSettled(still.desk.entry(second));
    }));
    QCOMPARE(still.state(first), EntryState::Done);
    // The first moved what the second was written for: a person looks before it goes.
    QCOMPARE(still.state(second), EntryState::Conflict);
    still.desk.act(second, EntryAction::KeepMine);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return still.state(second) == EntryState::Done;
    }));
    const QList<QJsonObject> writes = server.writes();
    QCOMPARE(writes.size(), 2);
    QVERIFY(writes[0][QLatin1String("path")].toString().endsWith(QLatin1String("/defer")));
    QVERIFY(writes[1][QLatin1String("path")].toString().endsWith(QLatin1String("/withdraw")));
}

void tst_gates::rejectedHoldsItsSuccessor()
{
    PracticeServer server(worldOf(2), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin(2));
    still.desk.core().setOffline(true);
    const qint64 first = still.defer(1);
    still.clock->advance(std::chrono::seconds(1));
    const qint64 second = still.desk.release(kind, QStringLiteral("updateStatus"), id(1),
                                             {{QStringLiteral("qts_standards_met_date"), QStringLiteral("2026-02-15")}});
    const qint64 other = still.defer(2);
    proxy.script({{Fault::Kind::Status, false, 422}},
                 [](const QByteArray &head) { return FaultProxy::writes(head) && head.contains(id(1).toUtf8()); });
    still.desk.core().setOffline(false);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return still.state(first) == EntryState::Rejected && still.state(other) == EntryState::Done;
    }));
    still.clock->advance(std::chrono::minutes(10));
    QVERIFY(!Desk::until([&] { return still.state(second) != EntryState::Ready; }, 300));
    QCOMPARE(server.applied(id(1)), 0);
    still.desk.act(second, EntryAction::SendNow); // its hold is over, what it stands behind is not
    still.clock->advance(std::chrono::minutes(10));
    QVERIFY(!Desk::until([&] { return still.state(second) != EntryState::Ready; }, 300));
    QCOMPARE(server.applied(id(1)), 0);
    still.desk.act(first, EntryAction::Drop);
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return still.state(second) == EntryState::Done;
    }));
    QCOMPARE(server.applied(id(1)), 1);
}

DESK_TEST(tst_gates)
#include "tst_gates.moc"
