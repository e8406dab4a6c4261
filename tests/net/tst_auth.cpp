// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Auth.h"

#include "tests/net/Answer.h"
#include "tests/net/TokenService.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

using namespace std::chrono_literals;

using namespace tokenService;

namespace {
const QString key = QStringLiteral("connection");
} // namespace

class tst_auth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bearer();
    void bearerRefusedIsNotRepeated();
    void unknownKey();
    void openRequestNeedsNoSignIn();
    void fetchedOnceForAll();
    void renewedBeforeItsEnd();
    void veryShortToken();
    void renewedOnceAfter401();
    void secondRefusalIsTheAnswer();
    void twoRefusedTogetherRenewOnce();
    void refusedWithAFormerSignIn();
    void endpointFails_data();
    void endpointFails();
    void endpointAway();
    void forgetWhileFetching();
    void knowWhileFetching();
    void cancelWhileFetching();
    void goesFirst();

private:
    FakeClock m_clock{"2026-02-16T12:00:00Z"};
};

void tst_auth::bearer()
{
    Service service;
    service.current = "pasted";
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    SignInWay way;
    way.secret = " pasted\n";
    auth.know(key, way);
    Answer answer(auth.send(key, service.write()));
    VERIFY_STATUS(answer, 200);
    QCOMPARE(service.fetches, 0);
    way.secret = "  ";
    auth.know(key, way);
    Answer empty(auth.send(key, service.write()));
    VERIFY_ERROR(empty, ErrorKind::SignIn, "");
    QCOMPARE(service.done(), 1);
}

void tst_auth::bearerRefusedIsNotRepeated()
{
    Service service;
    service.refuseAll = true;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    SignInWay way;
    way.secret = "old";
    auth.know(key, way);
    Answer answer(auth.send(key, service.write()));
    VERIFY_STATUS(answer, 401);
    QCOMPARE(service.done(), 1);
}

void tst_auth::unknownKey()
{
    Service service;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    QVERIFY(!auth.knows(key));
    Answer answer(auth.send(key, service.write()));
    VERIFY_ERROR(answer, ErrorKind::SignIn, "");
    auth.know(key, service.way());
    QVERIFY(auth.knows(key));
    auth.forget(key);
    Answer forgotten(auth.send(key, service.write()));
    VERIFY_ERROR(forgotten, ErrorKind::SignIn, "");
    QCOMPARE(service.server.connections, 0);
}

void tst_auth::openRequestNeedsNoSignIn()
{
    Service service;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    Request request = service.write();
    request.signedIn = false;
    Answer answer(auth.send(key, request));
    VERIFY_STATUS(answer, 200); // the service of this test has no token either
    QCOMPARE(bearerOf(service.server.requests.value(0)), QByteArray());
}

void tst_auth::fetchedOnceForAll()
{
    Service service;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer one(auth.send(key, service.write()));
    Answer two(auth.send(key, service.write()));
    VERIFY_STATUS(one, 200);
    VERIFY_STATUS(two, 200);
    Answer three(auth.send(key, service.write()));
    VERIFY_STATUS(three, 200);
    QCOMPARE(service.fetches, 1);
    QCOMPARE(service.done(), 3);
    const QByteArray asked = service.server.requests.value(0);
    QVERIFY(asked.startsWith("POST /token"));
    QVERIFY(asked.contains("\r\nAuthorization: Basic Y2xpZW50OnNlY3JldA==\r\n"));
    // Another connection has another token.
    auth.know(QStringLiteral("other"), service.way());
    Answer other(auth.send(QStringLiteral("other"), service.write()));
    VERIFY_STATUS(other, 200);
    QCOMPARE(service.fetches, 2);
}

void tst_auth::renewedBeforeItsEnd()
{
    Service service;
    service.expiry = ",\"expires_in\":300";
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer first(auth.send(key, service.write()));
    VERIFY_STATUS(first, 200);
    m_clock.advance(239s);
    Answer second(auth.send(key, service.write()));
    VERIFY_STATUS(second, 200);
    QCOMPARE(service.fetches, 1);
    m_clock.advance(1s);
    Answer third(auth.send(key, service.write()));
    VERIFY_STATUS(third, 200);
    QCOMPARE(service.fetches, 2);
    QCOMPARE(service.done(), 3);
}

void tst_auth::veryShortToken()
{
    Service service;
    service.expiry = ",\"expires_in\":5";
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    for (int i = 1; i <= 3; ++i) {
        Answer answer(auth.send(key, service.write()));
        VERIFY_STATUS(answer, 200);
        QCOMPARE(service.fetches, i);
        QCOMPARE(service.done(), i);
    }
}

void tst_auth::renewedOnceAfter401()
{
    Service service;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer first(auth.send(key, service.write()));
    VERIFY_STATUS(first, 200);
    service.current = "revoked meanwhile";
    Answer second(auth.send(key, service.write()));
    VERIFY_STATUS(second, 200);
    QCOMPARE(service.fetches, 2);
    QCOMPARE(service.done(), 3);
    QCOMPARE(bearerOf(service.server.requests.last()), QByteArray("t2"));
    QVERIFY(service.server.requests.last().endsWith("\r\n\r\n{}"));
}

void tst_auth::secondRefusalIsTheAnswer()
{
    Service service;
    service.refuseAll = true;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer answer(auth.send(key, service.write()));
    VERIFY_STATUS(answer, 401);
    QCOMPARE(service.fetches, 2);
    QCOMPARE(service.done(), 2);
    QCOMPARE(answer.times, 1);
}

void tst_auth::twoRefusedTogetherRenewOnce()
{
    Service service;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer first(auth.send(key, service.write()));
    VERIFY_STATUS(first, 200);
    service.current = "revoked meanwhile";
    Answer one(auth.send(key, service.write()));
    Answer two(auth.send(key, service.write()));
    VERIFY_STATUS(one, 200);
    VERIFY_STATUS(two, 200);
    QCOMPARE(service.fetches, 2);
    QCOMPARE(service.done(), 5);
}

/// What left with another sign-in went to that one's address: it is not sent again with the token of the new one.
void tst_auth::refusedWithAFormerSignIn()
{
    Service service;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer first(auth.send(key, service.write()));
    VERIFY_STATUS(first, 200);
    service.current = "revoked meanwhile";
    Answer former(auth.send(key, service.write()));
    auth.know(key, service.way());
    VERIFY_STATUS(former, 401);
    QCOMPARE(service.done(), 2);
    QCOMPARE(service.fetches, 1);
}

void tst_auth::endpointFails_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("wrong secret") << QByteArray("401 Unauthorized") << QByteArray("{\"error\":\"invalid_client\"}") << ErrorKind::SignIn
                                  << QStringLiteral("The client id or secret was not accepted.");
    QTest::newRow("in its own words") << QByteArray("400 Bad") << QByteArray("{\"error_description\":\"Unknown organisation\"}") << ErrorKind::SignIn
                                      << QStringLiteral("Unknown organisation");
    QTest::newRow("busy") << QByteArray("503 Busy") << QByteArray("later") << ErrorKind::Busy << QStringLiteral("The sign-in service is busy.");
}

void tst_auth::endpointFails()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    Service service;
    service.tokenAnswer = body;
    service.tokenStatus = status;
    service.tokenHeaders = "Retry-After: 30\r\n";
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer answer(auth.send(key, service.write()));
    VERIFY_ERROR(answer, kind, "token");
    QCOMPARE(answer.error().message, message);
    QCOMPARE(answer.error().retryAfter.has_value(), kind == ErrorKind::Busy);
    QCOMPARE(service.done(), 0);
    // Nothing is kept of the failure.
    service.tokenAnswer.clear();
    Answer next(auth.send(key, service.write()));
    VERIFY_STATUS(next, 200);
}

/// The token request is a POST whose answer was lost, but the write behind it did not leave.
void tst_auth::endpointAway()
{
    Service service;
    service.hold = true;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer answer(auth.send(key, service.write()));
    QTRY_COMPARE(service.held.size(), 1);
    service.held.first()->abort();
    VERIFY_ERROR(answer, ErrorKind::Offline, "closed");
    QCOMPARE(service.done(), 0);
    QCOMPARE(service.fetches, 1);
}

void tst_auth::forgetWhileFetching()
{
    Service service;
    service.hold = true;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer answer(auth.send(key, service.write()));
    QTRY_COMPARE(service.held.size(), 1);
    auth.forget(key);
    VERIFY_ERROR(answer, ErrorKind::SignIn, "");
    service.grant(service.held.first());
    QTRY_COMPARE(client.inFlight(), 0);
    QVERIFY(!auth.knows(key));
    QCOMPARE(service.done(), 0);
}

void tst_auth::knowWhileFetching()
{
    Service service;
    service.hold = true;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    Answer answer(auth.send(key, service.write()));
    QTRY_COMPARE(service.held.size(), 1);
    auth.know(key, service.way());
    QTRY_COMPARE(service.held.size(), 2);
    service.grant(service.held.at(1));
    VERIFY_STATUS(answer, 200);
    QCOMPARE(service.done(), 1);
    // The answer to the old sign-in comes late and changes nothing.
    service.grant(service.held.at(0));
    service.current = "t1";
    QTRY_COMPARE(client.inFlight(), 0);
    Answer next(auth.send(key, service.write()));
    VERIFY_STATUS(next, 200);
    QCOMPARE(bearerOf(service.server.requests.last()), QByteArray("t1"));
}

void tst_auth::cancelWhileFetching()
{
    Service service;
    service.hold = true;
    HttpClient client(m_clock);
    Auth auth(client, m_clock);
    auth.know(key, service.way());
    QFuture<Result<Response>> future = auth.send(key, service.write());
    Answer gone(future);
    Answer stays(auth.send(key, service.write()));
    QTRY_COMPARE(service.held.size(), 1);
    future.cancel();
    VERIFY_ERROR(gone, ErrorKind::Cancelled, "");
    service.grant(service.held.first());
    VERIFY_STATUS(stays, 200);
    QCOMPARE(service.done(), 1);

    // And one that is on its way to the service.
    service.current = "nobody has this";
    service.hold = false;
    QFuture<Result<Response>> flying = auth.send(key, service.write());
    Answer cut(flying);
    flying.cancel();
    VERIFY_ERROR(cut, ErrorKind::Cancelled, "");
    QTRY_COMPARE(client.inFlight(), 0);
}

void tst_auth::goesFirst()
{
    Service service;
    service.hold = true;
    HttpClient client(m_clock);
    auto auth = std::make_unique<Auth>(client, m_clock);
    auth->know(key, service.way());
    Answer answer(auth->send(key, service.write()));
    QTRY_COMPARE(service.held.size(), 1);
    auth.reset();
    VERIFY_ERROR(answer, ErrorKind::Cancelled, "");
}

DESK_TEST(tst_auth)
#include "tst_auth.moc"
