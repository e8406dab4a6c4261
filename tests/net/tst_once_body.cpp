// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/OnceBody.h"

#include "app/net/HttpClient.h"
#include "tests/net/Answer.h"
#include "tests/net/RawServer.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

/// What Qt does with a request whose answer never came, and what it cannot do with ours.
class tst_once_body : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnce();
    void emptyIsKnownToBeAskedForAgain();
    void aServerThatReadsAndClosesSees_data();
    void aServerThatReadsAndClosesSees();
    void aServerThatDiesAfterReadingIsNotOffline_data();
    void aServerThatDiesAfterReadingIsNotOffline();
};

void tst_once_body::readsOnce()
{
    OnceBody body("abcdef");
    QVERIFY(body.isSequential());
    QVERIFY(!body.isTouched());
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.read(4), QByteArray("abcd"));
    QVERIFY(body.isTouched());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), QByteArray("ef"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.readAll(), QByteArray());
}

void tst_once_body::emptyIsKnownToBeAskedForAgain()
{
    OnceBody body{QByteArray()};
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QVERIFY(body.isTouched());
}

void tst_once_body::aServerThatReadsAndClosesSees_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<int>("arrived");
    // The controls: without OnceBody the duplicate happens below us. Should they fail one day, Qt has changed.
    QTest::newRow("plain POST") << QByteArray("POST") << QByteArray("{}") << false << 2;
    QTest::newRow("plain PUT") << QByteArray("PUT") << QByteArray("{}") << false << 2;
    QTest::newRow("plain empty PUT") << QByteArray("PUT") << QByteArray() << false << 2;
    QTest::newRow("our POST") << QByteArray("POST") << QByteArray("{}") << true << 1;
    QTest::newRow("our PUT") << QByteArray("PUT") << QByteArray("{}") << true << 1;
    QTest::newRow("our empty POST") << QByteArray("POST") << QByteArray() << true << 1;
    QTest::newRow("our empty PUT") << QByteArray("PUT") << QByteArray() << true << 1;
    QTest::newRow("our DELETE") << QByteArray("DELETE") << QByteArray() << true << 1;
    QTest::newRow("our large POST") << QByteArray("POST") << QByteArray(300'000, 'x') << true << 1;
}

void tst_once_body::aServerThatReadsAndClosesSees()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    QFETCH(bool, ours);
    QFETCH(int, arrived);

    // The first answer is given, so that the second request goes over a connection that is known to live.
    RawServer server([&](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("GET"))
            RawServer::answer(socket, "{}");
        else
            socket->abort();
    });
    FakeClock clock;
    HttpClient client(clock);
    QNetworkAccessManager plain;
    if (ours) {
        const Method method = verb == "POST" ? Method::Post : verb == "PUT" ? Method::Put : Method::Delete;
        Answer warm(client.send(readOf(server.url())));
        VERIFY_STATUS(warm, 200);
        Answer answer(client.send(writeOf(method, server.url(), body)));
        VERIFY_ERROR(answer, ErrorKind::Unsure, "closed");
    } else {
        QNetworkRequest request(server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        std::unique_ptr<QNetworkReply> reply(plain.sendCustomRequest(request, verb, body));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }
    // A further exchange over the same client goes through: nothing was left behind that might still be sent.
    Answer after(client.send(readOf(server.url())));
    VERIFY_STATUS(after, 200);
    const auto writes = std::ranges::count_if(server.requests, [&](const QByteArray &request) { return request.startsWith(verb); });
    QCOMPARE(int(writes), arrived);
    if (ours) {
        const auto sent = std::ranges::find_if(server.requests, [&](const QByteArray &request) { return request.startsWith(verb); });
        QVERIFY(sent->toLower().contains(QByteArray("content-length: " + QByteArray::number(body.size()))));
        QVERIFY(!sent->toLower().contains("transfer-encoding"));
        QVERIFY(sent->endsWith(QByteArray("\r\n\r\n" + body)));
    }
}

void tst_once_body::aServerThatDiesAfterReadingIsNotOffline_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("with a body") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray();
}

/// Qt connects anew when the server closes; that second connection is refused, which must not pass for "never left".
void tst_once_body::aServerThatDiesAfterReadingIsNotOffline()
{
    QFETCH(QByteArray, body);
    RawServer *dying = nullptr;
    RawServer server([&](QTcpSocket *socket, const QByteArray &) {
        dying->close();
        socket->abort();
    });
    dying = &server;
    FakeClock clock;
    HttpClient client(clock);
    Answer answer(client.send(writeOf(Method::Put, server.url(), body)));
    VERIFY_ERROR(answer, ErrorKind::Unsure, "closed");
    QCOMPARE(server.requests.size(), 1);
}

DESK_TEST(tst_once_body)
#include "tst_once_body.moc"
