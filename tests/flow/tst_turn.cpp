// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Transport.h"
#include "tests/flow/Still.h"
#include "tests/net/RawServer.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/RegisterDoor.h"
#include "tests/support/Runner.h"

#include <algorithm>

/// "Sending" is said of what leaves now. What waits for the service's limit is still the person's own, and the place that it
/// was given counts until it is used or given back.
class tst_turn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsNotSending();
    void offlineWhileItWaits();
    void aTurnIsCountedOnce();
    void notAfterItsWorth();
    void oneAddressHoweverItIsWritten_data();
    void oneAddressHoweverItIsWritten();
    void oneAtATimeForAnOrganisation();
    void oneTokenIsOneBudget();
    void whoSharesATokenWaitsToo();
    void aBusyServiceIsNotTriedOut();
    void aTestEndsWhereItIsAskedToWait();
};

using namespace oneDesk;

namespace {
/// The limit is reached while the record of an entry is read again: what follows has no turn yet.
struct Full {
    Full() : server(worldOf(1), false), proxy(quint16(server.url().port())), still(proxy.url()) { }
    bool begin()
    {
        if (!still.begin(1))
            return false;
        const Connection connection = still.desk.core().connections().constFirst();
        proxy.script({{Fault::Kind::None}}, [this, connection](const QByteArray &head) {
            if (!isFull && head.startsWith("GET") && isOne(head)) {
                isFull = true;
                for (int i = 0; i < 85; ++i) // a person who looks on does not wait, and counts
                    still.desk.core().testConnection(connection, QStringLiteral("desk"));
            }
            return false;
        });
        entry = still.defer(1);
        return Desk::until([this] { return isFull; });
    }
    bool moves(int milliseconds)
    {
        return Desk::until([this] { return still.state(entry) != EntryState::Ready || !server.writes().isEmpty(); }, milliseconds);
    }

    PracticeServer server;
    FaultProxy proxy;
    Still still;
    bool isFull = false;
    qint64 entry = 0;
};
} // namespace

void tst_turn::whatWaitsIsNotSending()
{
    Full at;
    QVERIFY(at.begin());
    QVERIFY(!at.moves(2000));
    QCOMPARE(at.still.desk.act(at.entry, EntryAction::TakeBack).moved, 1);
    for (int i = 0; i < 20; ++i) {
        at.still.clock->advance(std::chrono::seconds(10));
        QVERIFY(!Desk::until([&] { return !at.server.writes().isEmpty(); }, 20));
    }
    QCOMPARE(at.still.state(at.entry), EntryState::Draft);
    // Its place was given back: it goes when it is wanted again.
    QCOMPARE(at.still.desk.act(at.entry, EntryAction::Release).moved, 1);
    QVERIFY(Desk::until([&] {
        at.still.clock->advance(std::chrono::seconds(1));
        return at.still.state(at.entry) == EntryState::Done;
    }));
    QCOMPARE(at.server.arrived(id(1)), 1);
}

/// Nothing of it leaves when its turn comes and the person went offline meanwhile.
void tst_turn::offlineWhileItWaits()
{
    Full at;
    QVERIFY(at.begin());
    QVERIFY(!at.moves(2000));
    at.still.desk.core().setOffline(true);
    for (int i = 0; i < 20; ++i) {
        at.still.clock->advance(std::chrono::seconds(5));
        QVERIFY(!at.moves(20));
    }
    at.still.desk.core().setOffline(false);
    QVERIFY(Desk::until([&] {
        at.still.clock->advance(std::chrono::seconds(1));
        return at.still.state(at.entry) == EntryState::Done;
    }));
    QCOMPARE(at.server.arrived(id(1)), 1);
}

namespace {
struct Line {
    Line() : server([this](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}", status, headers); })
    {
        connection.id = QStringLiteral("c");
        connection.service = QStringLiteral("earlyCareer"); // two at a time
        connection.environment = Environment::Practice;
        connection.endpoint = server.url(QString()).toString();
        (void)Desk::wait(secrets.write(Transport::secretKey(connection.id), QStringLiteral("token")));
    }
    Transport::Worth worth() const { return {transport.generation(connection.id), std::chrono::seconds(60)}; }
    Request request() const
    {
        Request one;
        one.method = Method::Put;
        one.url = server.url(QStringLiteral("/do"));
        one.body = "{}";
        return one;
    }

    /// To the same place, with a token of its own or the same.
    Connection another(const QString &id, const QString &token)
    {
        Connection made = connection;
        made.id = id;
        (void)Desk::wait(secrets.write(Transport::secretKey(id), token));
        return made;
    }
    /// Whose token it is, is known when it was read once.
    bool meet(const QList<Connection> &all)
    {
        return std::all_of(all.begin(), all.end(), [this](const Connection &each) {
            return Desk::wait(transport.send(each, request(), Lane::Write)).status == 200;
        });
    }

    FakeClock clock;
    MemorySecrets secrets;
    std::shared_ptr<const Services> services = Services::standard();
    QByteArray status = "200 OK";
    QByteArray headers;
    RawServer server;
    Connection connection;
    Transport transport{clock, secrets, *services};
};
} // namespace

void tst_turn::aTurnIsCountedOnce()
{
    Line at;
    {
        const auto first = Desk::wait(at.transport.turn(at.connection, Lane::Write, at.worth()));
        auto second = Desk::wait(at.transport.turn(at.connection, Lane::Write, at.worth()));
        const auto third = at.transport.turn(at.connection, Lane::Write, at.worth());
        QVERIFY(!Desk::until([&] { return third.isFinished(); }, 50)); // the service takes two at a time
        QCOMPARE(Desk::wait(at.transport.send(first, at.request())).status, 200);
        QVERIFY(!Desk::outcome(at.transport.send(first, at.request()))); // once a turn
        QVERIFY(Desk::until([&] { return third.isFinished(); }));
        const auto fourth = at.transport.turn(at.connection, Lane::Write, at.worth());
        QVERIFY(!Desk::until([&] { return fourth.isFinished(); }, 50));
        second.reset(); // not used
        QVERIFY(Desk::until([&] { return fourth.isFinished(); }));
    }
    QCOMPARE(at.server.requests.size(), 1);
    // Of all that was granted, one request went: all places but its own are there again.
    QList<QFuture<Result<Response>>> answers;
    for (int i = 0; i < 900; ++i)
        answers.append(at.transport.send(at.connection, at.request(), Lane::Write));
    QVERIFY(Desk::until([&] { return at.server.requests.size() >= 850; }));
    QVERIFY(!Desk::until([&] { return at.server.requests.size() > 850; }, 200));
}

void tst_turn::notAfterItsWorth()
{
    Line at;
    const auto gone = [&](const std::function<void()> &meanwhile) {
        const auto turn = Desk::wait(at.transport.turn(at.connection, Lane::Write, at.worth()));
        meanwhile();
        const auto answer = Desk::outcome(at.transport.send(turn, at.request()));
        return !answer && Transport::isGivenUp(answer.error());
    };
    QVERIFY(!gone([] { }));
    QVERIFY(gone([&] { at.clock.advance(std::chrono::seconds(61)); }));
    QVERIFY(gone([&] { at.transport.holdUntil(at.connection.id, at.clock.now().addSecs(30)); }));
    at.clock.advance(std::chrono::seconds(31));
    QVERIFY(gone([&] { at.transport.giveUp(at.connection.id); }));
    QCOMPARE(at.server.requests.size(), 1);
    QVERIFY(!gone([] { }));
}

namespace {
/// Turns that are asked for and kept, all at one moment.
struct Asked {
    QFuture<Result<Transport::Turn>> ask(const QString &id, const QString &service, const QString &endpoint, const QString &organisation = {})
    {
        Connection one;
        one.id = id;
        one.service = service;
        one.endpoint = endpoint;
        one.organisation = organisation;
        return transport.turn(one, Lane::Write, {transport.generation(id), std::nullopt});
    }

    FakeClock clock;
    MemorySecrets secrets;
    std::shared_ptr<const Services> services = Services::standard();
    Transport transport{clock, secrets, *services};
};
} // namespace

void tst_turn::oneAddressHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("granted");
    // The documented limits by address (trainees' facts 1.4, early careers' facts 1.3) less the head-room. Early careers count
    // by token besides, and no token comes near its limit here.
    QTest::newRow("Register: 100 a minute") << QStringLiteral("registerTrainees") << 100 << 1 << 85;
    QTest::newRow("early careers: 1,500 in five minutes") << QStringLiteral("earlyCareer") << 700 << 2 << 1275;
}

void tst_turn::oneAddressHoweverItIsWritten()
{
    QFETCH(QString, service);
    QFETCH(int, connections);
    QFETCH(int, each);
    QFETCH(int, granted);
    Asked desk;
    QList<QFuture<Result<Transport::Turn>>> all;
    for (int i = 0; i < connections; ++i) {
        for (int turn = 0; turn < each; ++turn)
            all.append(desk.ask(QString::number(i), service, i % 2 == 0 ? QStringLiteral("https://service.example") : QStringLiteral("https://Service.example:443/")));
    }
    QCOMPARE(int(std::count_if(all.cbegin(), all.cend(), [](const auto &turn) { return turn.isFinished(); })), granted);
    // Another address is another count.
    QVERIFY(desk.ask(QStringLiteral("other"), service, QStringLiteral("https://service.example:8443")).isFinished());
}

/// Work-based learning refuses a second request for an organisation while one is under way (facts 11, row 7).
void tst_turn::oneAtATimeForAnOrganisation()
{
    Asked desk;
    const QString service = QStringLiteral("workBased");
    const QString place = QStringLiteral("https://service.example");
    auto first = Desk::wait(desk.ask(QStringLiteral("a"), service, place, QStringLiteral("0012")));
    const auto same = desk.ask(QStringLiteral("b"), service, QStringLiteral("https://service.example:443"), QStringLiteral("0012"));
    const auto otherOrganisation = desk.ask(QStringLiteral("c"), service, place, QStringLiteral("12"));
    const auto otherPlace = desk.ask(QStringLiteral("d"), service, QStringLiteral("https://sandbox.example"), QStringLiteral("0012"));
    QVERIFY(otherOrganisation.isFinished() && otherPlace.isFinished());
    QVERIFY(!Desk::until([&] { return same.isFinished(); }, 50));
    first.reset();
    QVERIFY(Desk::until([&] { return same.isFinished(); }));
}

/// Early careers count by token (facts 1.3), however many connections it is in.
void tst_turn::oneTokenIsOneBudget()
{
    Line at;
    const Connection same = at.another(QStringLiteral("d"), QStringLiteral("token"));
    const Connection other = at.another(QStringLiteral("e"), QStringLiteral("another"));
    QVERIFY(at.meet({at.connection, same, other}));
    QList<QFuture<Result<Response>>> answers;
    for (int i = 0; i < 500; ++i) {
        answers.append(at.transport.send(at.connection, at.request(), Lane::Write));
        answers.append(at.transport.send(same, at.request(), Lane::Write));
    }
    // 850 of the token's 1,000, of which two had gone, and the one of another token.
    QVERIFY(Desk::until([&] { return at.server.requests.size() >= 851; }));
    QVERIFY(!Desk::until([&] { return at.server.requests.size() > 851; }, 200));
    QVERIFY(at.meet({other}));
    // The next start knows it, whichever of them is asked first.
    Transport next(at.clock, at.secrets, *at.services);
    next.restorePacing(at.transport.pacing());
    QCOMPARE(Desk::wait(next.send(same, at.request(), Lane::Write)).status, 200);
    const auto waits = next.send(same, at.request(), Lane::Write);
    QVERIFY(!Desk::until([&] { return waits.isFinished(); }, 100));
}

void tst_turn::whoSharesATokenWaitsToo()
{
    Line at;
    const Connection same = at.another(QStringLiteral("d"), QStringLiteral("token"));
    const Connection other = at.another(QStringLiteral("e"), QStringLiteral("another"));
    QVERIFY(at.meet({at.connection, same, other}));
    at.status = "429 Too Many Requests";
    QCOMPARE(Desk::wait(at.transport.send(at.connection, at.request(), Lane::Write)).status, 429);
    QVERIFY(at.transport.heldUntil(at.connection.id).isValid());
    QVERIFY(at.transport.heldUntil(same.id).isValid());
    QVERIFY(!at.transport.heldUntil(other.id).isValid());
}

/// However often a person presses "Test connection".
void tst_turn::aBusyServiceIsNotTriedOut()
{
    Line at;
    at.status = "429 Too Many Requests";
    at.headers = "Retry-After: 600\r\n";
    const QString secret = QStringLiteral("a new one");
    QCOMPARE(Desk::wait(at.transport.tryOut(at.connection, at.request(), secret)).status, 429);
    QVERIFY(Desk::until([&] { return at.transport.heldUntil(at.connection.id).isValid(); }));
    for (const QString &each : {secret, QString()}) {
        const auto refused = Desk::outcome(at.transport.tryOut(at.connection, at.request(), each));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY(refused.error().retryAfter == std::chrono::seconds(600));
    }
    QCOMPARE(at.server.requests.size(), 1);
    at.status = "200 OK";
    at.clock.advance(std::chrono::seconds(600));
    QCOMPARE(Desk::wait(at.transport.tryOut(at.connection, at.request(), secret)).status, 200);
    // What only failed may be tried: a person wants to know whether it works again.
    at.transport.holdForFaults(at.connection.id, at.clock.now().addSecs(60));
    QCOMPARE(Desk::wait(at.transport.tryOut(at.connection, at.request(), secret)).status, 200);
}

/// Nor does one press ask for the other versions then.
void tst_turn::aTestEndsWhereItIsAskedToWait()
{
    RawServer busy([](QTcpSocket *socket, const QByteArray &) {
        RawServer::answer(socket, "Retry later\n", "429 Too Many Requests", "Retry-After: 600\r\n");
    });
    Desk desk{QUrl()};
    desk.config.practice = false;
    desk.config.pullAtStart = false;
    desk.start();
    QSignalSpy ready(&desk.core(), &Core::ready);
    QVERIFY(Desk::until([&] { return ready.count() > 0; }));
    const Connection door = registerDoor(QStringLiteral("Register"), busy.url(QString()).toString());
    for (int press = 0; press < 3; ++press) {
        const TestReport report = Desk::wait(desk.core().testConnection(door, QStringLiteral("token")));
        QVERIFY(report.reached && !report.signedIn && !report.sentence.isEmpty());
    }
    QCOMPARE(busy.requests.size(), 1);
}

DESK_TEST(tst_turn)
#include "tst_turn.moc"
