// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Server.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QTcpSocket>

namespace {

/// Says what reached it; owns "/echo/…", and its world is any object but one with a "bad" in it.
class Echo final : public sandbox::Service
{
public:
    QString name() const override { return QStringLiteral("echo"); }
    bool owns(const QStringList &segments) const override { return segments.value(0) == QLatin1String("echo"); }
    std::optional<sandbox::Fault> load(const QJsonValue &part) override
    {
        m_part = part.toObject();
        if (m_part.contains(QStringLiteral("bad")))
            return sandbox::Fault{QStringLiteral("$.echo.bad"), QStringLiteral("must be good")};
        return std::nullopt;
    }
    QJsonValue save() const override { return m_part; }
    QJsonValue seed(int size, const QDateTime &) const override { return QJsonObject{{QStringLiteral("size"), size}}; }
    sandbox::Answer answer(const sandbox::Call &call) override
    {
        if (call.segments.value(1) == QLatin1String("nothing")) {
            sandbox::Answer answer;
            answer.status = 204;
            return answer;
        }
        QJsonObject query;
        for (const auto &[key, value] : call.query)
            query.insert(key, value);
        sandbox::Answer answer = sandbox::Answer::json(
            call.segments.value(1) == QLatin1String("secret") ? 401 : 200,
            QJsonObject{{QStringLiteral("method"), QString::fromLatin1(call.method)},
                        {QStringLiteral("segments"), QJsonArray::fromStringList(call.segments)},
                        {QStringLiteral("query"), query},
                        {QStringLiteral("size"), call.body.size()},
                        {QStringLiteral("mark"), QString::fromLatin1(call.header("x-mark"))},
                        {QStringLiteral("throttled"), throttled}});
        answer.owner = QString::fromLatin1(call.header("x-mark"));
        answer.signIn = call.segments.value(1) == QLatin1String("secret");
        answer.headers.emplaceBack("X-Own", "yes");
        return answer;
    }
    std::optional<sandbox::Answer> event(const QString &name, const QJsonObject &about, const QDateTime &) override
    {
        if (name != QLatin1String("ring"))
            return std::nullopt;
        return sandbox::Answer::json(about.value(QStringLiteral("id")).toInt() == 1 ? 200 : 404, QJsonObject());
    }

private:
    QJsonObject m_part;
};

struct Reply {
    int status = 0;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class tst_server : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void takesRequestsApart_data();
    void takesRequestsApart();
    void methods_data();
    void methods();
    void bodies();
    void nobodysPath();
    void datesAnswers();
    void worldComesAndGoes();
    void worldRefused_data();
    void worldRefused();
    void absentPartsAreLeftOut();
    void clock();
    void ownClockOfTheProcess();
    void events();
    void ledger();
    void ledgerKeepsNoSecret();
    void control();
    void survivesClients();
    void closesWhenAsked();
    void namesEachOfTwoMethods();

private:
    Reply send(const char *method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &type = "application/json");
    Reply put(const QByteArray &target, const QByteArray &body) { return send("PUT", target, body); }
    QJsonArray requests(const QByteArray &query = {})
    {
        return send("GET", "/__sandbox/ledger" + query).json().value(QStringLiteral("requests")).toArray();
    }
    static sandbox::World::Factory echo()
    {
        return [] { return std::make_unique<Echo>(); };
    }

    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<sandbox::World> m_world;
    std::unique_ptr<sandbox::Server> m_server;
    quint16 m_port = 0;
};

void tst_server::init()
{
    m_world = std::make_unique<sandbox::World>(std::vector{echo()}, sandbox::World::Options{});
    m_server = std::make_unique<sandbox::Server>(*m_world);
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_port = m_server->listen(0);
    QVERIFY(m_port != 0);
}

void tst_server::cleanup()
{
    m_manager.reset();
    m_server.reset();
    m_world.reset();
}

Reply tst_server::send(const char *method, const QByteArray &target, const QByteArray &body, const QByteArray &type)
{
    QNetworkRequest request(QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(m_port) + target));
    request.setRawHeader("X-Mark", "me");
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", type);
    // As a custom verb a HEAD would wait for the body that its Content-Length speaks of.
    const bool head = qstrcmp(method, "HEAD") == 0;
    const std::unique_ptr<QNetworkReply> reply(head ? m_manager->head(request) : m_manager->sendCustomRequest(request, method, body));
    Reply result;
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20000))
        return result;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        result.headers.insert(name.toLower(), value);
    return result;
}

void tst_server::takesRequestsApart_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<QJsonObject>("query");
    const QString first = QStringLiteral("echo");
    QTest::newRow("slash in an id") << QByteArray("/echo/a%2Fb/x") << QStringList({first, QStringLiteral("a/b"), QStringLiteral("x")}) << QJsonObject();
    QTest::newRow("space, macron") << QByteArray("/echo/a%20b/%C4%80konga") << QStringList({first, QStringLiteral("a b"), QStringLiteral("Ākonga")}) << QJsonObject();
    QTest::newRow("percent") << QByteArray("/echo/50%25/%252F") << QStringList({first, QStringLiteral("50%"), QStringLiteral("%2F")}) << QJsonObject();
    QTest::newRow("dots") << QByteArray("/echo/a..b") << QStringList({first, QStringLiteral("a..b")}) << QJsonObject();
    QTest::newRow("plus is itself in a path") << QByteArray("/echo/a+b") << QStringList({first, QStringLiteral("a+b")}) << QJsonObject();
    QTest::newRow("question and hash") << QByteArray("/echo/a%3Fb%23c") << QStringList({first, QStringLiteral("a?b#c")}) << QJsonObject();
    QTest::newRow("brackets encoded") << QByteArray("/echo?page%5Bpage%5D=2") << QStringList(first) << object(R"({"page[page]": "2"})");
    QTest::newRow("brackets raw") << QByteArray("/echo?page[per_page]=5") << QStringList(first) << object(R"({"page[per_page]": "5"})");
    QTest::newRow("plus in a query") << QByteArray("/echo?q=a+b%2Bc") << QStringList(first) << object(R"({"q": "a b+c"})");
    QTest::newRow("instant") << QByteArray("/echo?since=2025-01-01T00%3A00%3A00%2B01%3A00") << QStringList(first)
                             << object(R"({"since": "2025-01-01T00:00:00+01:00"})");
    QTest::newRow("reserved") << QByteArray("/echo?a=%26%3D%23&b&c=&d=1=2") << QStringList(first)
                              << object(R"({"a": "&=#", "b": "", "c": "", "d": "1=2"})");
}

void tst_server::takesRequestsApart()
{
    QFETCH(QByteArray, target);
    const QJsonObject answer = send("GET", target).json();
    QStringList segments;
    for (const QJsonValue &value : answer.value(QStringLiteral("segments")).toArray())
        segments.append(value.toString());
    QTEST(segments, "segments");
    QTEST(answer.value(QStringLiteral("query")).toObject(), "query");
    QCOMPARE(requests().last().toObject().value(QStringLiteral("path")), QJsonValue(QString::fromLatin1(target)));
}

void tst_server::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "BREW"})
        QTest::newRow(method) << QByteArray(method);
}

void tst_server::methods()
{
    QFETCH(QByteArray, method);
    const Reply reply = send(method, "/echo/x");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(QStringLiteral("method")).toString().toLatin1(), method);
    QCOMPARE(requests().last().toObject().value(QStringLiteral("method")).toString().toLatin1(), method);
    QCOMPARE(reply.headers.value("x-own"), QByteArray("yes"));
    QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
}

void tst_server::bodies()
{
    QCOMPARE(send("POST", "/echo", QByteArray(3'500'000, 'x')).json().value(QStringLiteral("size")), QJsonValue(3'500'000));
    QCOMPARE(put("/echo", {}).json().value(QStringLiteral("size")), QJsonValue(0));
    const Reply nothing = send("POST", "/echo/nothing", "{}");
    QCOMPARE(nothing.status, 204);
    QVERIFY(!nothing.headers.contains("content-length"));
    const Reply head = send("HEAD", "/echo/x");
    QCOMPARE(head.status, 200);
    QVERIFY(head.headers.value("content-length").toInt() > 0);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(send("GET", "/echo/after").status, 200); // the connection is not out of step
}

void tst_server::nobodysPath()
{
    QCOMPARE(send("GET", "/").status, 404);
    QCOMPARE(send("POST", "/elsewhere", "{}").status, 404);
    QCOMPARE(requests().size(), 0);
}

void tst_server::datesAnswers()
{
    QCOMPARE(put("/__sandbox/world", R"({"clock": "2026-02-06T01:02:03Z"})").headers.value("date"), QByteArray("Fri, 06 Feb 2026 01:02:03 GMT"));
    QCOMPARE(send("GET", "/nowhere").headers.value("date"), QByteArray("Fri, 06 Feb 2026 01:02:03 GMT"));
}

void tst_server::worldComesAndGoes()
{
    const QByteArray world = R"({"clock":"2026-02-16T12:00:00Z","echo":{"a":[1,"ā"]}})";
    send("GET", "/echo/before");
    const Reply reply = put("/__sandbox/world", world);
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.body, QByteArray());
    QCOMPARE(requests().size(), 0);
    QCOMPARE(send("GET", "/__sandbox/world").json(), QJsonDocument::fromJson(world).object());
}

void tst_server::worldRefused_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("error");
    QTest::newRow("part") << QByteArray(R"({"echo":{"bad":1}})") << "$.echo.bad: must be good";
    QTest::newRow("clock") << QByteArray(R"({"clock":"noon"})") << "$.clock: must be an instant such as 2026-02-16T12:00:00Z";
    QTest::newRow("list") << QByteArray("[]") << "$: must be an object";
    QTest::newRow("cut") << QByteArray(R"({"clock":)") << "$: is not JSON: unterminated object at byte 9";
}

void tst_server::worldRefused()
{
    QFETCH(QByteArray, world);
    QCOMPARE(put("/__sandbox/world", R"({"echo":{"old":true}})").status, 204);
    send("GET", "/echo/kept");
    const Reply reply = put("/__sandbox/world", world);
    QCOMPARE(reply.status, 400);
    QTEST(reply.json().value(QStringLiteral("error")).toString(), "error");
    QCOMPARE(reply.json().size(), 1);
    QCOMPARE(send("GET", "/__sandbox/world").body, QByteArray(R"({"echo":{"old":true}})"));
    QCOMPARE(requests().size(), 1);
}

void tst_server::absentPartsAreLeftOut()
{
    QCOMPARE(send("GET", "/__sandbox/world").body, QByteArray("{}"));
    QCOMPARE(put("/__sandbox/world", R"({"clock":"2026-02-16T12:00:00Z","other":1})").status, 204);
    QCOMPARE(send("GET", "/__sandbox/world").body, QByteArray(R"({"clock":"2026-02-16T12:00:00Z"})"));
    QVERIFY(!m_world->seed(7));
    QCOMPARE(send("GET", "/__sandbox/world").body, QByteArray(R"({"echo":{"size":7}})"));
}

void tst_server::clock()
{
    QVERIFY(qAbs(m_world->now().secsTo(QDateTime::currentDateTimeUtc())) <= 1);
    QCOMPARE(put("/__sandbox/clock", R"({"now":"2026-03-01T00:00:00+13:00"})").status, 204);
    QCOMPARE(send("GET", "/echo").headers.value("date"), QByteArray("Sat, 28 Feb 2026 11:00:00 GMT"));
    QCOMPARE(requests().first().toObject().value(QStringLiteral("at")), QJsonValue(QStringLiteral("2026-02-28T11:00:00Z")));
    for (const char *bad : {"", "{}", R"({"now":"x"})", R"({"now":5})"})
        QCOMPARE(put("/__sandbox/clock", bad).status, 400);
    QCOMPARE(put("/__sandbox/clock", R"({"now":"x"})").json().value(QStringLiteral("error")).toString(),
             QStringLiteral("$.now: must be an instant such as 2026-02-16T12:00:00Z"));
    QCOMPARE(put("/__sandbox/world", "{}").status, 204); // without a clock the computer's runs again
    QVERIFY(qAbs(m_world->now().secsTo(QDateTime::currentDateTimeUtc())) <= 1);
}

void tst_server::ownClockOfTheProcess()
{
    const QDateTime noon(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC);
    sandbox::World world({echo()}, {false, noon});
    QCOMPARE(world.now(), noon);
    QVERIFY(!world.replace(QByteArray("{}")));
    QCOMPARE(world.now(), noon);
    QVERIFY(!world.replace(QByteArray(R"({"clock":"2027-01-01T00:00:00Z"})")));
    QCOMPARE(world.now(), QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    sandbox::Call call;
    call.method = "GET";
    call.segments = QStringList{QStringLiteral("echo")};
    QVERIFY(world.answer(call).body.contains(R"("throttled":false)"));
}

void tst_server::events()
{
    QCOMPARE(send("POST", "/__sandbox/events", R"({"event":"ring","id":1})").status, 200);
    QCOMPARE(send("POST", "/__sandbox/events", R"({"event":"ring","id":2})").status, 404);
    QCOMPARE(send("POST", "/__sandbox/events", R"({"event":"sing"})").status, 400);
    QCOMPARE(send("POST", "/__sandbox/events", R"({"id":1})").status, 400);
    QCOMPARE(requests().size(), 0);
}

void tst_server::ledger()
{
    put("/__sandbox/clock", R"({"now":"2026-02-16T12:00:00Z"})");
    send("GET", "/echo/a?x=1");
    send("HEAD", "/echo/b");
    send("POST", "/echo/c", R"({"n":1})");
    send("PUT", "/echo/d", "plain");
    send("DELETE", "/echo/e");
    const QJsonArray all = requests();
    QCOMPARE(all.size(), 5);
    QCOMPARE(all.at(0).toObject(),
             QJsonDocument::fromJson(R"({"at":"2026-02-16T12:00:00Z","service":"echo","method":"GET","path":"/echo/a?x=1",
                                         "owner":"me","body":null,"status":200})").object());
    QCOMPARE(all.at(1).toObject().value(QStringLiteral("method")), QJsonValue(QStringLiteral("HEAD")));
    const QJsonArray writes = requests("?writes=1");
    QCOMPARE(writes.size(), 3);
    QCOMPARE(writes.at(0).toObject().value(QStringLiteral("body")), QJsonValue(object(R"({"n": 1})")));
    QCOMPARE(writes.at(1).toObject().value(QStringLiteral("body")), QJsonValue(QStringLiteral("plain")));
    QCOMPARE(writes.at(2).toObject().value(QStringLiteral("body")), QJsonValue());
}

void tst_server::ledgerKeepsNoSecret()
{
    send("POST", "/echo/secret", "grant_type=x&client_secret=hush&org_id=1", "application/x-www-form-urlencoded");
    send("POST", "/echo/secret", "grant_type=x&client%5Fsecret=hush", "application/x-www-form-urlencoded");
    send("POST", "/echo/secret", R"({"client_secret":"hush"})");
    QCOMPARE(requests().first().toObject().value(QStringLiteral("body")), QJsonValue(QStringLiteral("grant_type=x&org_id=1")));
    QVERIFY(!send("GET", "/__sandbox/ledger").body.contains("hush"));
    QCOMPARE(requests().size(), 3);
    QCOMPARE(requests("?writes=1").size(), 0);
}

void tst_server::control()
{
    QCOMPARE(send("GET", "/__sandbox").status, 404);
    QCOMPARE(send("GET", "/__sandbox/other").status, 404);
    QCOMPARE(send("POST", "/__sandbox/world", "{}").status, 405);
    QCOMPARE(send("POST", "/__sandbox/world", "{}").headers.value("allow"), QByteArray("PUT, GET"));
    QCOMPARE(send("GET", "/__sandbox/clock").status, 405);
}

void tst_server::survivesClients()
{
    for (const QByteArray &bytes : {QByteArray("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n"), QByteArray("PUT /echo HTTP/1.1\r\nContent-Length: 99\r\n\r\n{"),
                                    QByteArray("nonsense\r\n\r\n"), QByteArray()}) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(bytes);
        socket.flush();
        socket.abort();
    }
    QCOMPARE(send("GET", "/echo/still").status, 200);
}

void tst_server::closesWhenAsked()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    socket.write("GET /echo/1 HTTP/1.1\r\nHost: x\r\n\r\nGET /echo/2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll().count("HTTP/1.1 200 OK"), 2);
    QCOMPARE(requests().size(), 2);
}

void tst_server::namesEachOfTwoMethods()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    socket.write("\r\nBREW /echo/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}STEEP /echo/2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QStringList methods;
    for (const QJsonValue &request : requests())
        methods.append(request.toObject().value(QStringLiteral("method")).toString());
    QCOMPARE(methods, (QStringList{QStringLiteral("BREW"), QStringLiteral("STEEP")}));
}

DESK_TEST(tst_server)
#include "tst_server.moc"
