// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/MemorySecrets.h"
#include "app/sync/Transport.h"
#include "tests/net/RawServer.h"
#include "tests/support/Desk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/RegisterDoor.h"
#include "tests/support/Runner.h"

/// A connection that is removed, or is another one from now on, while something of it has not left yet: it stays, and says
/// so. Nothing goes to the new address with the old sign-in, nor to the old one with the new.
class tst_given_up : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileTheKeychainIsAsked();
    void whileItWaitsForItsTurn();
    void whatWasComparedLongAgo();
    void whileATokenIsFetched();
    void aRefusalOfTheFormerOne();
    void anEntryGoesWithTheNewOne();
    void aNameIsNoOtherConnection();
    void aTokenStaysWithItsAddress();
    void whatItHoldsStaysWithItsService();
};

namespace {
const QString kind = QStringLiteral("trainee");
const QString practice = QStringLiteral("practice-registerTrainees");
const QString sarah = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");

/// A keychain that answers when it is told to.
class SlowSecrets final : public Secrets
{
public:
    QFuture<Result<QString>> read(const QString &key) override
    {
        if (!hold)
            return readyFuture<QString>(kept.value(key));
        asked.append({key, {}});
        return asked.constLast().second.future();
    }
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override
    {
        kept.insert(key, secret);
        return readyFuture<Done>(Done{});
    }
    QFuture<Result<Done>> forget(const QString &key) override
    {
        kept.remove(key);
        return readyFuture<Done>(Done{});
    }
    bool isLasting() const override { return true; }
    void answerAll()
    {
        const auto all = std::exchange(asked, {});
        for (const auto &[key, pledge] : all)
            pledge.finish(kept.value(key));
    }

    QHash<QString, QString> kept;
    QList<std::pair<QString, Pledge<QString>>> asked;
    bool hold = false;
};

struct Asked {
    explicit Asked(const QString &service, RawServer::Handler handler = {})
        : server(handler ? std::move(handler) : [](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); })
    {
        connection.id = QStringLiteral("c");
        connection.service = service;
        connection.endpoint = server.url(QString()).toString();
        connection.tokenEndpoint = server.url(QStringLiteral("/token")).toString();
        connection.version = service == QLatin1String("workBased") ? QStringLiteral("v1.0") : QStringLiteral("v2026.1");
        secrets.kept.insert(Transport::secretKey(connection.id), service == QLatin1String("workBased") ? QStringLiteral("client\nword") : QStringLiteral("token"));
    }
    QFuture<Result<Response>> write()
    {
        Request request;
        request.method = Method::Put;
        request.url = server.url(QStringLiteral("/do"));
        request.body = "{}";
        return transport.send(connection, request, Lane::Write);
    }
    qsizetype writes() const
    {
        return std::count_if(server.requests.begin(), server.requests.end(), [](const QByteArray &each) { return each.startsWith("PUT "); });
    }

    RawServer server;
    FakeClock clock;
    SlowSecrets secrets;
    std::shared_ptr<const Services> services = Services::standard();
    Transport transport{clock, secrets, *services};
    Connection connection;
};

bool isGivenUp(const QFuture<Result<Response>> &future)
{
    const auto result = Desk::outcome(future);
    return !result && Transport::isGivenUp(result.error());
}
} // namespace

void tst_given_up::whileTheKeychainIsAsked()
{
    Asked at(QStringLiteral("registerTrainees"));
    QSignalSpy said(&at.transport, &Transport::failed);
    at.secrets.hold = true;
    const auto answer = at.write();
    QCOMPARE(at.secrets.asked.size(), 1);
    at.transport.giveUp(at.connection.id);
    at.secrets.answerAll();
    QVERIFY(isGivenUp(answer));
    QVERIFY(!Desk::until([&] { return at.server.connections > 0; }, 200));
    QCOMPARE(said.size(), 0); // nothing is wrong with the connection as it is now
    // Its place is free for what comes after.
    at.secrets.hold = false;
    QCOMPARE(Desk::wait(at.write()).status, 200);
    QCOMPARE(at.writes(), 1);
}

void tst_given_up::whileItWaitsForItsTurn()
{
    Asked at(QStringLiteral("registerTrainees"));
    at.transport.holdUntil(at.connection.id, at.clock.now().addSecs(60));
    const auto answer = at.write();
    at.transport.giveUp(at.connection.id);
    QVERIFY(isGivenUp(answer));
    at.clock.advance(std::chrono::seconds(61));
    QVERIFY(!Desk::until([&] { return at.server.connections > 0; }, 200));
    // What was taken up before comes too late as well.
    Request request;
    request.method = Method::Put;
    request.url = at.server.url(QStringLiteral("/do"));
    QVERIFY(isGivenUp(at.transport.send(at.connection, request, Lane::Write, Transport::Worth{at.transport.generation(at.connection.id) - 1, {}})));
}

/// The service asks to wait between the comparison and the send: by then the record may be another.
void tst_given_up::whatWasComparedLongAgo()
{
    Asked at(QStringLiteral("registerTrainees"));
    Request request;
    request.method = Method::Put;
    request.url = at.server.url(QStringLiteral("/do"));
    request.body = "{}";
    const auto held = [&](int seconds) {
        at.transport.holdUntil(at.connection.id, at.clock.now().addSecs(seconds));
        const auto answer = at.transport.send(at.connection, request, Lane::Write, Transport::Worth{at.transport.generation(at.connection.id), std::chrono::seconds(60)});
        at.clock.advance(std::chrono::seconds(seconds + 1));
        return answer;
    };
    QCOMPARE(Desk::wait(held(30)).status, 200);
    QVERIFY(isGivenUp(held(3600)));
    QCOMPARE(at.writes(), 1);
    // It is said as soon as it is so, and not when the service may be asked again.
    at.transport.holdUntil(at.connection.id, at.clock.now().addSecs(3600));
    const auto answer = at.transport.send(at.connection, request, Lane::Write, Transport::Worth{at.transport.generation(at.connection.id), std::chrono::seconds(60)});
    at.clock.advance(std::chrono::seconds(59));
    QVERIFY(!Desk::until([&] { return answer.isFinished(); }, 50));
    at.clock.advance(std::chrono::seconds(2));
    QVERIFY(Desk::until([&] { return answer.isFinished(); }, 5000));
    QVERIFY(isGivenUp(answer));
}

void tst_given_up::whileATokenIsFetched()
{
    QPointer<QTcpSocket> asking;
    Asked at(QStringLiteral("workBased"), [&asking](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("POST /token"))
            asking = socket;
        else
            RawServer::answer(socket, "{}");
    });
    QSignalSpy said(&at.transport, &Transport::failed);
    const auto answer = at.write();
    QVERIFY(Desk::until([&] { return !asking.isNull(); }));
    at.transport.giveUp(at.connection.id);
    RawServer::answer(asking, R"({"access_token":"t1","token_type":"Bearer"})");
    QVERIFY(isGivenUp(answer));
    QVERIFY(!Desk::until([&] { return at.writes() > 0; }, 200));
    QCOMPARE(said.size(), 0);
}

/// A 401 to the former sign-in neither asks for another of the new one nor is repeated with its token.
void tst_given_up::aRefusalOfTheFormerOne()
{
    QPointer<QTcpSocket> asking;
    int tokens = 0;
    Asked at(QStringLiteral("workBased"), [&](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("POST /token"))
            RawServer::answer(socket, R"({"access_token":"t)" + QByteArray::number(++tokens) + R"(","token_type":"Bearer"})");
        else if (request.contains("Bearer t1"))
            asking = socket;
        else
            RawServer::answer(socket, "{}");
    });
    QSignalSpy answered(&at.transport, &Transport::answered);
    const auto former = at.write();
    QVERIFY(Desk::until([&] { return !asking.isNull(); }));
    at.transport.giveUp(at.connection.id);
    const auto later = at.write(); // one at a time: it begins when the former one is over
    RawServer::answer(asking, "{}", "401 Unauthorized");
    QCOMPARE(Desk::wait(former).status, 401);
    QCOMPARE(Desk::wait(later).status, 200);
    QCOMPARE(at.writes(), 2);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.constFirst().at(1).toInt(), 200);
}

namespace {
/// One trainee, and a person who saves another connection while her record is read again just before the send.
struct SavedMeanwhile {
    bool begin()
    {
        desk.start();
        return Desk::until([this] { return desk.rows(kind).size() == 1 && !desk.core().status(practice).pulling; });
    }
    qint64 defer(const Connection &other)
    {
        proxy.script({{Fault::Kind::None}}, [this, other](const QByteArray &head) {
            if (!saved && head.startsWith("GET") && head.contains(sarah.toLatin1())) {
                saved = true;
                desk.core().saveConnection(other, {});
            }
            return false;
        });
        return desk.release(kind, QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    }

    PracticeServer server{traineeWorld({plainTrainee(sarah)}), false};
    FaultProxy proxy{quint16(server.url().port())};
    Desk desk{proxy.url()};
    bool saved = false;
};
} // namespace

/// A person turns to another version.
void tst_given_up::anEntryGoesWithTheNewOne()
{
    SavedMeanwhile at;
    QVERIFY(at.begin());
    Connection other = at.desk.core().connections().constFirst();
    const QString former = std::exchange(other.version, QStringLiteral("v2025.0"));
    QVERIFY(former != other.version);
    const qint64 entry = at.defer(other);
    QCOMPARE(at.desk.settled(entry).state, EntryState::Done);
    QVERIFY(at.saved);
    QCOMPARE(at.server.arrived(sarah), 1);
    QCOMPARE(at.server.applied(sarah), 1);
    QVERIFY2(at.server.writes().constFirst()[QLatin1String("path")].toString().contains(other.version),
             qPrintable(at.server.writes().constFirst()[QLatin1String("path")].toString()));
    QVERIFY(Desk::until([&] { return at.desk.core().status(practice).reach == ConnectionStatus::Reach::Online; }));
}

/// Another name, and a longer hold, leave alone what is under way.
void tst_given_up::aNameIsNoOtherConnection()
{
    SavedMeanwhile at;
    QVERIFY(at.begin());
    Connection renamed = at.desk.core().connections().constFirst();
    renamed.name = QStringLiteral("Another name");
    const qint64 entry = at.defer(renamed);
    QCOMPARE(at.desk.settled(entry).state, EntryState::Done);
    QVERIFY(at.saved);
    const QList<HistoryLine> lines = Desk::wait(at.desk.core().history(entry));
    QVERIFY(std::none_of(lines.begin(), lines.end(), [](const HistoryLine &each) { return each.note == QLatin1String("notSent"); }));
    QCOMPARE(at.server.arrived(sarah), 1);
}

void tst_given_up::aTokenStaysWithItsAddress()
{
    const auto answers = [](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); };
    RawServer first(answers);
    RawServer second(answers);
    Desk desk{QUrl()};
    desk.config.practice = false;
    desk.config.pullAtStart = false;
    desk.start();
    QSignalSpy ready(&desk.core(), &Core::ready);
    QVERIFY(Desk::until([&] { return ready.count() > 0; }));
    Connection door = registerDoor(QStringLiteral("Register"), first.url(QString()).toString());
    Desk::wait(desk.core().saveConnection(door, QStringLiteral("first-token")));
    Desk::wait(desk.core().testConnection(door, {}));
    QVERIFY(first.requests.constLast().contains("Bearer first-token"));
    door.endpoint = second.url(QString()).toString();
    const TestReport tested = Desk::wait(desk.core().testConnection(door, {}));
    QVERIFY(!tested.signedIn && !tested.sentence.isEmpty());
    const auto saved = Desk::outcome(desk.core().saveConnection(door, {}));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::SignIn);
    QCOMPARE(desk.core().connections().constFirst().endpoint, first.url(QString()).toString());
    QCOMPARE(second.connections, 0);
    // With its own it is taken.
    Desk::wait(desk.core().saveConnection(door, QStringLiteral("second-token")));
    Desk::wait(desk.core().testConnection(door, {}));
    QVERIFY(second.requests.constLast().contains("Bearer second-token"));
}

/// What was fetched from one place, and drafted for it, does not go to another by a change of the connection.
void tst_given_up::whatItHoldsStaysWithItsService()
{
    const QJsonObject world = traineeWorld({plainTrainee(sarah)});
    auto server = std::make_unique<PracticeServer>(world, false);
    RawServer other([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); });
    Desk desk(server->url());
    desk.start();
    QVERIFY(Desk::until([&] { return desk.rows(kind).size() == 1 && !desk.core().status(practice).pulling; }));
    Connection door = desk.core().connections().constFirst();
    door.id = QStringLiteral("door");
    door.environment = Environment::Sandbox;
    door.name = QStringLiteral("Sandbox");
    Desk::wait(desk.core().saveConnection(door, QStringLiteral("desk")));
    desk.core().refresh(door.id);
    QVERIFY(Desk::until([&] { return desk.core().status(door.id).lastSuccess.isValid() && !desk.core().status(door.id).pulling; }));
    const auto isRefused = [&](const std::function<void(Connection &)> &change) {
        Connection changed = door;
        change(changed);
        const auto saved = Desk::outcome(desk.core().saveConnection(changed, QStringLiteral("another")));
        return !saved && saved.error().kind == ErrorKind::Invalid && desk.core().connections().constLast() == door;
    };
    QVERIFY(isRefused([&](Connection &each) { each.endpoint = other.url(QString()).toString(); }));
    QVERIFY(isRefused([](Connection &each) { each.environment = Environment::Live; }));
    QVERIFY(isRefused([](Connection &each) { each.organisation = QStringLiteral("0456"); }));
    QVERIFY(!Desk::until([&] { return other.connections > 0; }, 100));
    // Its token is still the one that it had.
    Desk::wait(desk.core().saveConnection(door, {}));
    QVERIFY(Desk::wait(desk.core().testConnection(door, {})).signedIn);
    // The way out.
    Connection fresh = door;
    fresh.id = QStringLiteral("fresh");
    fresh.environment = Environment::Live;
    fresh.endpoint = other.url(QString()).toString();
    Desk::wait(desk.core().saveConnection(fresh, QStringLiteral("another")));
    Desk::wait(desk.core().removeConnection(fresh.id));
    Desk::wait(desk.core().removeConnection(door.id));

    // A practice server that is started anew elsewhere is met there, with all that waits for it.
    desk.core().setOffline(true);
    const qint64 entry = desk.release(kind, QStringLiteral("defer"), sarah, {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    const QUrl former = server->url();
    desk.end();
    PracticeServer anew(world, false);
    server.reset();
    QVERIFY(anew.url() != former);
    desk.config.practiceUrl = anew.url();
    desk.start();
    QCOMPARE(desk.settled(entry).state, EntryState::Done);
    QCOMPARE(anew.applied(sarah), 1);
}

DESK_TEST(tst_given_up)
#include "tst_given_up.moc"
