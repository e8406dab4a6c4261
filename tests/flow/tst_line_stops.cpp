// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/Still.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// One answer that says nothing of its entry, and all of the connection: nobody else is sent to meet it too.
class tst_line_stops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverErrorsStopTheLine();
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
    proxy.script({});
    QVERIFY(Desk::until([&] {
        still.clock->advance(std::chrono::seconds(1));
        return server.writes().size() == people;
    }));
    for (int i = 1; i <= people; ++i)
        QCOMPARE(server.applied(id(i)), 1);
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
