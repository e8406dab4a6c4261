// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Version.h"
#include "app/net/HttpClient.h"

#include "tests/net/Answer.h"
#include "tests/net/RawServer.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

using namespace std::chrono_literals;

namespace {
constexpr const char *secret = "Bearer canary-token";

qsizetype countOf(const QByteArray &request, const char *text)
{
    return request.toLower().count(QByteArray(text).toLower());
}
} // namespace

/// The transport over plain HTTP on loopback: what arrives, what comes back, and what never leaves.
class tst_http_client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void methodNames();
    void whatArrives();
    void signInOnlyWhereWanted();
    void ownHeadersWin();
    void anyStatusIsAResponse_data();
    void anyStatusIsAResponse();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void challengeIsAnAnswer();
    void keepsNoCookie();
    void addresses_data();
    void addresses();
    void lineBreakInToken();
    void cancelIsNotTimeout();
    void cancelAll();
    void clientGoesFirst();

private:
    FakeClock m_clock;
};

void tst_http_client::init()
{
    m_clock.setNow(QDateTime(QDate(2026, 2, 16), QTime(12, 0), Qt::UTC));
}

void tst_http_client::methodNames()
{
    QCOMPARE(methodName(Method::Get), QByteArray("GET"));
    QCOMPARE(methodName(Method::Post), QByteArray("POST"));
    QCOMPARE(methodName(Method::Put), QByteArray("PUT"));
    QCOMPARE(methodName(Method::Delete), QByteArray("DELETE"));
}

void tst_http_client::whatArrives()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        RawServer::answer(socket, "{\"a\":1}", "201 Created", "Date: Mon, 16 Feb 2026 12:00:05 GMT\r\nX-Request-Id: abc\r\n");
    });
    HttpClient client(m_clock);
    Request request = writeOf(Method::Post, server.url(QStringLiteral("/api/a%2Fb/c?x=%5B1%5D")), "{\"b\":2}");
    request.headers = {{"EID", "0123"}};
    Answer answer(client.send(request, "Authorization", secret));
    VERIFY_STATUS(answer, 201);
    QCOMPARE(answer.result()->body, QByteArray("{\"a\":1}"));
    QCOMPARE(answer.result()->header("x-request-id"), QByteArray("abc"));
    QCOMPARE(answer.result()->serverDate, QDateTime(QDate(2026, 2, 16), QTime(12, 0, 5), Qt::UTC));

    const QByteArray sent = server.requests.value(0);
    QVERIFY2(sent.startsWith("POST /api/a%2Fb/c?x=%5B1%5D HTTP/1.1\r\n"), sent.constData());
    QVERIFY(sent.contains("\r\nUser-Agent: ProviderDesk/" DESK_VERSION "\r\n"));
    QVERIFY(sent.contains("\r\nAccept: application/json\r\n"));
    QVERIFY(sent.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(sent.contains("\r\nContent-Length: 7\r\n"));
    QVERIFY(sent.contains("\r\nEID: 0123\r\n"));
    QVERIFY(sent.contains("\r\nAuthorization: Bearer canary-token\r\n"));
    QVERIFY(sent.endsWith("\r\n\r\n{\"b\":2}"));
    QCOMPARE(countOf(sent, "\r\nupgrade"), 0);
    QCOMPARE(countOf(sent, "\r\nx-request-id"), 0);
    QCOMPARE(countOf(sent, "\r\ncookie"), 0);
}

void tst_http_client::signInOnlyWhereWanted()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); });
    HttpClient client(m_clock);
    Request open = readOf(server.url());
    open.signedIn = false;
    Answer first(client.send(open, "Authorization", secret));
    VERIFY_STATUS(first, 200);
    QCOMPARE(countOf(server.requests.value(0), "canary"), 0);
    // The header's name is configurable; a read carries no body headers.
    Answer second(client.send(readOf(server.url()), "Authentication", secret));
    VERIFY_STATUS(second, 200);
    QCOMPARE(countOf(server.requests.value(1), "\r\nauthentication: bearer canary-token\r\n"), 1);
    QCOMPARE(countOf(server.requests.value(1), "\r\nauthorization"), 0);
    QCOMPARE(countOf(server.requests.value(1), "\r\ncontent-"), 0);
    QVERIFY(!second.result()->serverDate.isValid());
}

void tst_http_client::ownHeadersWin()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); });
    HttpClient client(m_clock);
    Request request = writeOf(Method::Post, server.url(), "a=b");
    request.contentType = "application/x-www-form-urlencoded";
    request.headers = {{"Accept", "text/csv"}};
    Answer answer(client.send(request));
    VERIFY_STATUS(answer, 200);
    QCOMPARE(countOf(server.requests.value(0), "\r\naccept: text/csv\r\n"), 1);
    QCOMPARE(countOf(server.requests.value(0), "application/json"), 0);
    QCOMPARE(countOf(server.requests.value(0), "\r\ncontent-type: application/x-www-form-urlencoded\r\n"), 1);
}

void tst_http_client::anyStatusIsAResponse_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    for (const char *status : {"200 OK", "202 Accepted", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found",
                               "405 Method Not Allowed", "407 Proxy Authentication Required", "409 Conflict", "410 Gone",
                               "412 Precondition Failed", "418 Teapot", "422 Unprocessable Entity", "429 Too Many Requests",
                               "500 Internal Server Error", "501 Not Implemented", "502 Bad Gateway", "503 Service Unavailable",
                               "504 Gateway Timeout", "599 Odd"}) {
        QTest::newRow(status) << QByteArray(status) << QByteArray("{\"error\":\"words of the service\"}");
    }
    QTest::newRow("empty 200") << QByteArray("200 OK") << QByteArray();
    QTest::newRow("empty 500") << QByteArray("500 Internal Server Error") << QByteArray();
}

void tst_http_client::anyStatusIsAResponse()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    RawServer server([&](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, body, status, "Retry-After: 7\r\n"); });
    HttpClient client(m_clock);
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        Answer answer(client.send(method == Method::Get ? readOf(server.url()) : writeOf(method, server.url(), "{}"), "Authorization", secret));
        VERIFY_STATUS(answer, status.left(3).toInt());
        QCOMPARE(answer.result()->body, body);
        QCOMPARE(answer.result()->header("retry-after"), QByteArray("7"));
    }
    QCOMPARE(server.requests.size(), 4);
}

void tst_http_client::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void tst_http_client::redirectIsNotFollowed()
{
    QFETCH(int, status);
    RawServer elsewhere([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); });
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        RawServer::answer(socket, "moved", QByteArray::number(status) + " Moved",
                          "Location: " + elsewhere.url(QStringLiteral("/steal")).toEncoded() + "\r\n");
    });
    HttpClient client(m_clock);
    for (const Method method : {Method::Get, Method::Post}) {
        Answer answer(client.send(method == Method::Get ? readOf(server.url()) : writeOf(method, server.url(), "{}"), "Authorization", secret));
        VERIFY_STATUS(answer, status);
        QCOMPARE(answer.result()->body, QByteArray("moved"));
    }
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(elsewhere.connections, 0);
}

void tst_http_client::challengeIsAnAnswer()
{
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        RawServer::answer(socket, "{\"error\":\"Unauthorized\"}", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    HttpClient client(m_clock);
    for (const Method method : {Method::Get, Method::Put}) {
        Answer answer(client.send(method == Method::Get ? readOf(server.url()) : writeOf(method, server.url(), "{}"), "Authorization", secret));
        VERIFY_STATUS(answer, 401);
        QCOMPARE(answer.result()->body, QByteArray("{\"error\":\"Unauthorized\"}"));
    }
    QCOMPARE(server.requests.size(), 2);
}

void tst_http_client::keepsNoCookie()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        RawServer::answer(socket, "{}", "200 OK", "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=3600\r\nETag: \"x\"\r\n");
    });
    HttpClient client(m_clock);
    for (int i = 0; i < 2; ++i) {
        Answer answer(client.send(readOf(server.url())));
        VERIFY_STATUS(answer, 200);
    }
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(countOf(server.requests.value(1), "\r\ncookie"), 0);
    QCOMPARE(countOf(server.requests.value(1), "\r\nif-none-match"), 0);
}

void tst_http_client::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *url, bool allowed) { QTest::newRow(url) << QString::fromLatin1(url) << allowed; };
    row("https://register.example/api", true);
    row("HTTPS://register.example/api", true);
    row("http://127.0.0.1:80/", true);
    row("http://127.9.8.7/", true);
    row("http://[::1]:8080/", true);
    row("http://localhost:1/", true);
    row("http://LOCALHOST/", true);
    row("http://register.example/api", false);
    row("http://localhost.example/", false);
    row("http://127.0.0.1.example/", false);
    row("http://128.0.0.1/", false);
    row("http://10.0.0.1/", false);
    row("http://0.0.0.0/", false);
    row("http://[::]/", false);
    row("http://[fe80::1]/", false);
    row("ftp://127.0.0.1/", false);
    row("file:///etc/passwd", false);
    row("data:,x", false);
    row("https://user:secret@register.example/", false);
    row("https:///path", false);
    row("/path", false);
    row("", false);
}

void tst_http_client::addresses()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const auto refused = refusedAddress(QUrl(url));
    QCOMPARE(!refused, allowed);
    if (!allowed) {
        HttpClient client(m_clock);
        Answer answer(client.send(writeOf(Method::Post, QUrl(url), "{}"), "Authorization", secret));
        VERIFY_ERROR(answer, ErrorKind::Offline, "address");
        QVERIFY(!answer.error().message.isEmpty() && !answer.error().message.contains(QStringLiteral("secret")));
        QCOMPARE(client.inFlight(), 0);
    }
}

void tst_http_client::lineBreakInToken()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); });
    HttpClient client(m_clock);
    Answer answer(client.send(readOf(server.url()), "Authorization", "Bearer abc\r\nX-Evil: 1"));
    VERIFY_ERROR(answer, ErrorKind::Offline, "header");
    QCOMPARE(server.connections, 0);
}

void tst_http_client::cancelIsNotTimeout()
{
    RawServer server;
    HttpClient client(m_clock);
    QFuture<Result<Response>> future = client.send(writeOf(Method::Post, server.url(), "{}"));
    Answer answer(future);
    QTRY_COMPARE(server.requests.size(), 1);
    future.cancel();
    VERIFY_ERROR(answer, ErrorKind::Cancelled, "");
    QTRY_COMPARE(client.inFlight(), 0);
    QTRY_VERIFY(!server.last || server.last->state() == QAbstractSocket::UnconnectedState);
    m_clock.advance(10min);
    QCOMPARE(answer.times, 1);
    QCOMPARE(server.requests.size(), 1);
}

void tst_http_client::cancelAll()
{
    RawServer server;
    HttpClient client(m_clock);
    Answer get(client.send(readOf(server.url())));
    Answer post(client.send(writeOf(Method::Post, server.url(), "{}")));
    QTRY_COMPARE(server.requests.size(), 2);
    QCOMPARE(client.inFlight(), 2);
    client.cancelAll();
    QCOMPARE(client.inFlight(), 0);
    VERIFY_ERROR(get, ErrorKind::Cancelled, "");
    VERIFY_ERROR(post, ErrorKind::Cancelled, "");
}

void tst_http_client::clientGoesFirst()
{
    RawServer server;
    auto client = std::make_unique<HttpClient>(m_clock);
    Answer early(client->send(writeOf(Method::Post, server.url(), "{}")));
    Answer get(client->send(readOf(server.url())));
    QTRY_COMPARE(server.requests.size(), 2);
    Answer late(client->send(writeOf(Method::Put, server.url(), "")));
    client.reset();
    VERIFY_ERROR(early, ErrorKind::Cancelled, "");
    VERIFY_ERROR(get, ErrorKind::Cancelled, "");
    VERIFY_ERROR(late, ErrorKind::Cancelled, "");
    m_clock.advance(10min);
    QCOMPARE(early.times, 1);
}

DESK_TEST(tst_http_client)
#include "tst_http_client.moc"
