// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/HttpClient.h"

#include "app/net/Exchange.h"
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
/// Bytes of bodies that the client has taken in, of all that is under way.
qint64 bytesSeen(const HttpClient &client)
{
    qint64 bytes = 0;
    for (const Exchange *exchange : client.findChildren<Exchange *>())
        bytes += exchange->received();
    return bytes;
}
} // namespace

/// The transport over plain HTTP on loopback: what arrives, what comes back, and what each way of failing is called.
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
    void refusedConnection_data();
    void refusedConnection();
    void unknownHost();
    void proxyThatRefuses();
    void faults_data();
    void faults();
    void silence_data();
    void silence();
    void silenceBeforeTheBodyLeaves();
    void dripIsNotSilence();
    void dripForEver();
    void cancelIsNotTimeout();
    void cancelAll();
    void clientGoesFirst();
    void tooLarge_data();
    void tooLarge();
    void sixtyFourMebibytesFit();

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

void tst_http_client::refusedConnection_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("read") << Method::Get << QByteArray();
    QTest::newRow("write") << Method::Post << QByteArray("{}");
    QTest::newRow("empty write") << Method::Put << QByteArray();
    QTest::newRow("delete") << Method::Delete << QByteArray();
}

void tst_http_client::refusedConnection()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, body);
    RawServer server;
    const QUrl url = server.url();
    server.close();
    HttpClient client(m_clock);
    Answer answer(client.send(writeOf(method, url, body)));
    VERIFY_ERROR(answer, ErrorKind::Offline, "refused");
    QCOMPARE(answer.error().message, QStringLiteral("127.0.0.1 refused the connection."));
}

void tst_http_client::unknownHost()
{
    HttpClient client(m_clock);
    Answer answer(client.send(writeOf(Method::Post, QUrl(QStringLiteral("https://no-such-host.invalid/")), "{}")));
    VERIFY_ERROR(answer, ErrorKind::Offline, "dns");
}

/// A proxy of the system's that is not there: the request did not leave. Loopback goes past it.
void tst_http_client::proxyThatRefuses()
{
    RawServer gone;
    const quint16 port = gone.serverPort();
    gone.close();
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(port));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(port));
    HttpClient client(m_clock);
    Answer far(client.send(writeOf(Method::Post, QUrl(QStringLiteral("https://register.example/")), "{}")));
    RawServer server([](QTcpSocket *socket, const QByteArray &) { RawServer::answer(socket, "{}"); });
    Answer near(client.send(readOf(server.url())));
    QTRY_VERIFY_WITH_TIMEOUT(far.came() && near.came(), 20000);
    qunsetenv("https_proxy");
    qunsetenv("http_proxy");
    // Qt has no code of its own for this; that the body did not leave is known all the same.
    VERIFY_ERROR(far, ErrorKind::Offline, "closed");
    QVERIFY2(far.error().message.contains(QStringLiteral("roxy")), qUtf8Printable(far.error().message));
    VERIFY_STATUS(near, 200);
}

/// Bytes that the server sends before it closes, and what they mean to a read and to a write.
void tst_http_client::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("read");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind read, const char *detail) {
        QTest::newRow(name) << bytes << read << QByteArray(detail);
    };
    row("nothing", "", ErrorKind::Offline, "closed");
    row("half a status line", "HTTP/1.", ErrorKind::Offline, "closed");
    row("half the headers", "HTTP/1.1 200 OK\r\nContent-Le", ErrorKind::Offline, "closed");
    row("headers alone", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", ErrorKind::Protocol, "truncated");
    row("half the body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":", ErrorKind::Protocol, "truncated");
    row("half the body of an error", "HTTP/1.1 422 No\r\nContent-Length: 10\r\n\r\n{\"a\":", ErrorKind::Protocol, "truncated");
    row("half the body of a 500", "HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\n{\"a\":", ErrorKind::Protocol, "truncated");
    row("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc", ErrorKind::Protocol, "truncated");
    row("no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", ErrorKind::Protocol, "truncated");
    row("no chunk at all", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", ErrorKind::Protocol, "truncated");
    row("a length that is none", "HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n{}", ErrorKind::Protocol, "truncated");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 7\r\n\r\n{}", ErrorKind::Protocol, "truncated");
}

void tst_http_client::faults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, read);
    QFETCH(QByteArray, detail);
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    HttpClient client(m_clock);
    Answer get(client.send(readOf(server.url())));
    VERIFY_ERROR(get, read, detail.constData());
    QVERIFY(get.error().message.endsWith(QLatin1Char('.')));

    server.requests.clear();
    Answer post(client.send(writeOf(Method::Post, server.url(), "{}")));
    VERIFY_ERROR(post, ErrorKind::Unsure, detail.constData());
    Answer put(client.send(writeOf(Method::Put, server.url(), "")));
    VERIFY_ERROR(put, ErrorKind::Unsure, detail.constData());
    QCOMPARE(server.requests.size(), 2);
}

void tst_http_client::silence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("read");
    QTest::newRow("no answer") << QByteArray() << ErrorKind::Offline;
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":") << ErrorKind::Offline;
}

void tst_http_client::silence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, read);
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->flush();
    });
    HttpClient client(m_clock);
    Answer get(client.send(readOf(server.url())));
    Answer post(client.send(writeOf(Method::Post, server.url(), "{}")));
    Answer put(client.send(writeOf(Method::Put, server.url(), "")));
    QTRY_COMPARE(server.requests.size(), 3);
    m_clock.advance(44s);
    QVERIFY(!get.came() && !post.came() && !put.came());
    m_clock.advance(60s);
    VERIFY_ERROR(get, read, "timeout");
    VERIFY_ERROR(post, ErrorKind::Unsure, "timeout");
    VERIFY_ERROR(put, ErrorKind::Unsure, "timeout");
    QCOMPARE(post.error().message, QStringLiteral("127.0.0.1 did not answer within 60 seconds."));
    QTRY_COMPARE(client.inFlight(), 0);
    QCOMPARE(server.requests.size(), 3);
}

/// The handshake hangs, so no byte of the body can have left.
void tst_http_client::silenceBeforeTheBodyLeaves()
{
    RawServer mute;
    QUrl url = mute.url();
    url.setScheme(QStringLiteral("https"));
    HttpClient client(m_clock);
    Answer post(client.send(writeOf(Method::Post, url, "{}")));
    Answer put(client.send(writeOf(Method::Put, url, "")));
    QTRY_VERIFY(mute.connections >= 2);
    m_clock.advance(60s);
    VERIFY_ERROR(post, ErrorKind::Offline, "timeout");
    // Of an empty body nothing can be told.
    VERIFY_ERROR(put, ErrorKind::Unsure, "timeout");
}

/// The server's bytes come after most of the time had passed, each again; advance() only once the client has them.
void tst_http_client::dripIsNotSilence()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
        socket->flush();
    });
    HttpClient client(m_clock);
    Answer answer(client.send(writeOf(Method::Post, server.url(), "{}")));
    QTRY_COMPARE(server.requests.size(), 1);
    QTRY_VERIFY(bytesSeen(client) == 0);
    for (int i = 1; i <= 3; ++i) {
        m_clock.advance(45s);
        server.last->write("x");
        server.last->flush();
        QTRY_COMPARE(bytesSeen(client), i);
    }
    QVERIFY(!answer.came());
    server.last->write("x");
    VERIFY_STATUS(answer, 200);
    QCOMPARE(answer.result()->body, QByteArray("xxxx"));
}

void tst_http_client::dripForEver()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        socket->flush();
    });
    HttpClient client(m_clock);
    Answer answer(client.send(writeOf(Method::Post, server.url(), "{}")));
    QTRY_COMPARE(server.requests.size(), 1);
    for (int i = 1; i <= 13; ++i) {
        server.last->write("x");
        server.last->flush();
        QTRY_COMPARE(bytesSeen(client), i);
        QVERIFY(!answer.came());
        m_clock.advance(45s);
    }
    server.last->write("x");
    server.last->flush();
    QTRY_COMPARE(bytesSeen(client), 14);
    m_clock.advance(15s);
    VERIFY_ERROR(answer, ErrorKind::Unsure, "timeout");
    QCOMPARE(answer.error().message, QStringLiteral("127.0.0.1 had not finished its answer after 10 minutes."));
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

void tst_http_client::tooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    QTest::newRow("not announced") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    QTest::newRow("in an error") << QByteArray("HTTP/1.1 500 No\r\nConnection: close\r\n\r\n");
}

void tst_http_client::tooLarge()
{
    QFETCH(QByteArray, head);
    HttpLimits limits;
    limits.body = 2 * 1024 * 1024;
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        socket->write(head);
        for (int i = 0; i < 3; ++i)
            socket->write(QByteArray(1024 * 1024, 'x'));
    });
    HttpClient client(m_clock, limits);
    Answer get(client.send(readOf(server.url())));
    VERIFY_ERROR(get, ErrorKind::Protocol, "tooLarge");
    QCOMPARE(get.error().message, QStringLiteral("127.0.0.1's answer is larger than 2 MiB and was not read."));
    Answer post(client.send(writeOf(Method::Post, server.url(), "{}")));
    VERIFY_ERROR(post, ErrorKind::Unsure, "tooLarge");
}

void tst_http_client::sixtyFourMebibytesFit()
{
    qint64 size = HttpLimits().body;
    QCOMPARE(size, 64 * 1024 * 1024);
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n");
        socket->write(QByteArray(size, 'x'));
    });
    HttpClient client(m_clock);
    Answer fits(client.send(readOf(server.url())));
    VERIFY_STATUS(fits, 200);
    QCOMPARE(fits.result()->body.size(), size);
    size += 1;
    Answer over(client.send(readOf(server.url())));
    VERIFY_ERROR(over, ErrorKind::Protocol, "tooLarge");
}

DESK_TEST(tst_http_client)
#include "tst_http_client.moc"
