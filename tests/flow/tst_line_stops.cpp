// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Bulk.h"
#include "tests/flow/Still.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// One answer that says nothing of its entry, and all of the connection: nobody else is sent to meet it too.
class tst_line_stops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverErrorsStopTheLine();
    void whoAsksAgainEndsTheWait_data();
    void whoAsksAgainEndsTheWait();
    void refusedSignInStopsTheLine();
};

using namespace oneDesk;

void tst_line_stops::serverErrorsStopTheLine()
{
    constexpr int people = 8;
    PracticeServer server(worldOf(people), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin(people));
    still.desk.core().setOffline(true);
    for (int i = 1; i <= people; ++i)
        still.defer(i);
    QList<Fault> faults;
    for (int i = 0; i < people; ++i)
        faults.append({Fault::Kind::Status, false, 500});
    proxy.script(faults, isOne);
    still.desk.core().setOffline(false);
    const auto waiting = [&] {
        const QList<Entry> all = still.desk.entries();
        return std::count_if(all.begin(), all.end(), [](const Entry &entry) { return entry.state == EntryState::Waiting; });
    };
    QVERIFY(Desk::until([&] { return waiting() >= 3; }));
    QVERIFY(!Desk::until([&] { return proxy.isScriptOver(); }, 500));
    QVERIFY(waiting() < people);
    QVERIFY(server.writes().isEmpty());
    // It is said until when, and that it is the service's trouble; nothing is being sent meanwhile, and how long it takes is not known.
    const auto status = [&] { return still.desk.core().status(practice); };
    QVERIFY(Desk::until([&] { return status().waitsForFaults && status().sending == 0; }));
    QVERIFY(status().waitUntil > still.clock->now());
    QVERIFY(status().waitUntil < still.clock->now().addSecs(180));
    QCOMPARE(still.desk.core().bulk().estimate(practice, kind, people).seconds, 0);
    proxy.script({});
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return server.writes().size() == people;
    }));
    QVERIFY(!status().waitsForFaults && !status().waitUntil.isValid());
    for (int i = 1; i <= people; ++i)
        QCOMPARE(server.applied(id(i)), 1);
}

void tst_line_stops::whoAsksAgainEndsTheWait_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"send now", "look again", "refresh", "test the connection"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// A person who asks again does not wait for the desk's own caution.
void tst_line_stops::whoAsksAgainEndsTheWait()
{
    QFETCH(QString, how);
    PracticeServer server(worldOf(4), false);
    FaultProxy proxy(quint16(server.url().port()));
    Still still(proxy.url());
    QVERIFY(still.begin(4));
    Core &core = still.desk.core();
    core.setOffline(true);
    const qint64 first = still.defer(1);
    for (int i = 2; i <= 4; ++i)
        still.defer(i);
    // The first is compared and leaves; then nothing is answered: neither it, nor where it is looked for, nor the second's reading.
    bool left = false;
    const Fault broken{Fault::Kind::Status, false, 500};
    proxy.script({broken, broken, broken, broken}, [&left](const QByteArray &head) {
        left = left || FaultProxy::writes(head);
        return left && isOne(head);
    });
    core.setOffline(false);
    QVERIFY(Desk::until([&] { return core.status(practice).waitsForFaults; }));
    QCOMPARE(still.state(first), EntryState::Unsure);
    const QDateTime until = core.status(practice).waitUntil;
    proxy.script({});
    QVERIFY(!Desk::until([&] { return !server.writes().isEmpty(); }, 100));
    if (how == QLatin1String("send now"))
        still.desk.act(first, EntryAction::SendNow); // it is looked for first
    else if (how == QLatin1String("look again"))
        still.desk.act(first, EntryAction::LookAgain);
    else if (how == QLatin1String("refresh"))
        core.refresh(practice);
    else
        Desk::wait(core.testConnection(core.connections().constFirst(), {}));
    QVERIFY(Desk::until([&] { return !core.status(practice).waitUntil.isValid(); }));
    QVERIFY(!core.status(practice).waitsForFaults);
    if (how == QLatin1String("test the connection"))
        return; // it was answered; the line goes on at its time
    QVERIFY(Desk::until([&] { return !server.writes().isEmpty(); })); // of those that nobody had met yet
    QVERIFY(still.clock->now() < until);
}

void tst_line_stops::refusedSignInStopsTheLine()
{
    PracticeServer server(worldOf(3), false);
    Still still(server.url());
    QVERIFY(still.begin(3));
    const auto tokens = [](const QString &token, const QString &status) {
        QJsonObject world = worldOf(3);
        QJsonObject part = world[QStringLiteral("registerTrainees")].toObject();
        part[QStringLiteral("tokens")] = QJsonObject{{token, QJsonObject{{QStringLiteral("provider"), QStringLiteral("own")}, {QStringLiteral("status"), status}}}};
        world[QStringLiteral("registerTrainees")] = part;
        return world;
    };
    server.replace(tokens(QStringLiteral("desk"), QStringLiteral("revoked")));
    for (int i = 1; i <= 3; ++i)
        still.defer(i);
    QVERIFY(Desk::until([&] { return still.desk.core().status(practice).reach == ConnectionStatus::Reach::SignInNeeded; }));
    still.clock->advance(std::chrono::hours(1));
    const int asked = server.requests();
    QVERIFY(!Desk::until([&] { return server.requests() > asked; }, 300));
    for (const Entry &entry : still.desk.entries())
        QCOMPARE(entry.state, EntryState::Ready);
    QVERIFY(server.writes().isEmpty());

    server.replace(tokens(QStringLiteral("another"), QStringLiteral("active")));
    Desk::wait(still.desk.core().saveConnection(still.desk.core().connections().first(), QStringLiteral("another")));
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return server.writes().size() == 3;
    }));
    QVERIFY(Desk::until([&] { return still.desk.entries().first().state == EntryState::Done; }));
}

DESK_TEST(tst_line_stops)
#include "tst_line_stops.moc"
