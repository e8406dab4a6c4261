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
/// Bytes of bodies that the client has taken in, of all that is under way.
qint64 bytesSeen(const HttpClient &client)
{
    qint64 bytes = 0;
    for (const Exchange *exchange : client.findChildren<Exchange *>())
        bytes += exchange->received();
    return bytes;
}
} // namespace

/// Each way in which an exchange fails, and what it is called: for a read, and for a write that may have arrived.
class tst_http_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void tooLarge_data();
    void tooLarge();
    void sixtyFourMebibytesFit();

private:
    FakeClock m_clock;
};

void tst_http_faults::refusedConnection_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("read") << Method::Get << QByteArray();
    QTest::newRow("write") << Method::Post << QByteArray("{}");
    QTest::newRow("empty write") << Method::Put << QByteArray();
    QTest::newRow("delete") << Method::Delete << QByteArray();
}

void tst_http_faults::refusedConnection()
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

void tst_http_faults::unknownHost()
{
    HttpClient client(m_clock);
    Answer answer(client.send(writeOf(Method::Post, QUrl(QStringLiteral("https://no-such-host.invalid/")), "{}")));
    VERIFY_ERROR(answer, ErrorKind::Offline, "dns");
}

/// A proxy of the system's that is not there: the request did not leave. Loopback goes past it.
void tst_http_faults::proxyThatRefuses()
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
void tst_http_faults::faults_data()
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
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", ErrorKind::Offline, "closed");
    row("a status that is none", "HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}", ErrorKind::Offline, "closed");
    row("zeros", QByteArray(300, '\0'), ErrorKind::Offline, "closed");
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

void tst_http_faults::faults()
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

void tst_http_faults::silence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("read");
    QTest::newRow("no answer") << QByteArray() << ErrorKind::Offline;
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":") << ErrorKind::Offline;
}

void tst_http_faults::silence()
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
void tst_http_faults::silenceBeforeTheBodyLeaves()
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
void tst_http_faults::dripIsNotSilence()
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

void tst_http_faults::dripForEver()
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

void tst_http_faults::tooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    QTest::newRow("not announced") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    QTest::newRow("in an error") << QByteArray("HTTP/1.1 500 No\r\nConnection: close\r\n\r\n");
}

void tst_http_faults::tooLarge()
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

void tst_http_faults::sixtyFourMebibytesFit()
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

DESK_TEST(tst_http_faults)
#include "tst_http_faults.moc"
