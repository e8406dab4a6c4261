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

/// The service, and who signs in to it.
struct Known {
    explicit Known(Clock &clock) : client(clock), auth(client, clock) { auth.know(key, service.way()); }

    Service service;
    HttpClient client;
    Auth auth;
};
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
    Known at(m_clock);
    Answer one(at.auth.send(key, at.service.write()));
    Answer two(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(one, 200);
    VERIFY_STATUS(two, 200);
    Answer three(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(three, 200);
    QCOMPARE(at.service.fetches, 1);
    QCOMPARE(at.service.done(), 3);
    const QByteArray asked = at.service.server.requests.value(0);
    QVERIFY(asked.startsWith("POST /token"));
    QVERIFY(asked.contains("\r\nAuthorization: Basic Y2xpZW50OnNlY3JldA==\r\n"));
    // Another connection has another token.
    at.auth.know(QStringLiteral("other"), at.service.way());
    Answer other(at.auth.send(QStringLiteral("other"), at.service.write()));
    VERIFY_STATUS(other, 200);
    QCOMPARE(at.service.fetches, 2);
}

void tst_auth::renewedBeforeItsEnd()
{
    Known at(m_clock);
    at.service.expiry = ",\"expires_in\":300";
    Answer first(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(first, 200);
    m_clock.advance(239s);
    Answer second(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(second, 200);
    QCOMPARE(at.service.fetches, 1);
    m_clock.advance(1s);
    Answer third(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(third, 200);
    QCOMPARE(at.service.fetches, 2);
    QCOMPARE(at.service.done(), 3);
}

void tst_auth::veryShortToken()
{
    Known at(m_clock);
    at.service.expiry = ",\"expires_in\":5";
    for (int i = 1; i <= 3; ++i) {
        Answer answer(at.auth.send(key, at.service.write()));
        VERIFY_STATUS(answer, 200);
        QCOMPARE(at.service.fetches, i);
        QCOMPARE(at.service.done(), i);
    }
}

void tst_auth::renewedOnceAfter401()
{
    Known at(m_clock);
    Answer first(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(first, 200);
    at.service.current = "revoked meanwhile";
    Answer second(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(second, 200);
    QCOMPARE(at.service.fetches, 2);
    QCOMPARE(at.service.done(), 3);
    QCOMPARE(bearerOf(at.service.server.requests.last()), QByteArray("t2"));
    QVERIFY(at.service.server.requests.last().endsWith("\r\n\r\n{}"));
}

void tst_auth::secondRefusalIsTheAnswer()
{
    Known at(m_clock);
    at.service.refuseAll = true;
    Answer answer(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(answer, 401);
    QCOMPARE(at.service.fetches, 2);
    QCOMPARE(at.service.done(), 2);
    QCOMPARE(answer.times, 1);
}

void tst_auth::twoRefusedTogetherRenewOnce()
{
    Known at(m_clock);
    Answer first(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(first, 200);
    at.service.current = "revoked meanwhile";
    Answer one(at.auth.send(key, at.service.write()));
    Answer two(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(one, 200);
    VERIFY_STATUS(two, 200);
    QCOMPARE(at.service.fetches, 2);
    QCOMPARE(at.service.done(), 5);
}

/// What left with another sign-in went to that one's address: it is not sent again with the token of the new one.
void tst_auth::refusedWithAFormerSignIn()
{
    Known at(m_clock);
    Answer first(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(first, 200);
    at.service.current = "revoked meanwhile";
    Answer former(at.auth.send(key, at.service.write()));
    at.auth.know(key, at.service.way());
    VERIFY_STATUS(former, 401);
    QCOMPARE(at.service.done(), 2);
    QCOMPARE(at.service.fetches, 1);
}

void tst_auth::endpointFails_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("wrong secret") << QByteArray("401 Unauthorized") << QByteArray("{\"error\":\"invalid_client\"}") << ErrorKind::SignIn
                                  << QStringLiteral("The client id or secret was not accepted.");
    QTest::newRow("in its own words") << QByteArray("400 Bad")
                                      << QByteArray("{\"error\":\"invalid_request\",\"error_description\":\"Unknown organisation\"}")
                                      << ErrorKind::SignIn << QStringLiteral("Unknown organisation");
    QTest::newRow("a page of a proxy's") << QByteArray("404 Not Found") << QByteArray("<html>") << ErrorKind::Busy
                                         << QStringLiteral("The sign-in service gave no token. It answered with the status 404.");
    QTest::newRow("no JSON") << QByteArray("200 OK") << QByteArray("<html>") << ErrorKind::Busy
                             << QStringLiteral("No token can be read in the sign-in service's answer.");
    QTest::newRow("busy") << QByteArray("503 Busy") << QByteArray("later") << ErrorKind::Busy << QStringLiteral("The sign-in service is busy.");
}

void tst_auth::endpointFails()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    Known at(m_clock);
    at.service.tokenAnswer = body;
    at.service.tokenStatus = status;
    at.service.tokenHeaders = "Retry-After: 30\r\n";
    Answer answer(at.auth.send(key, at.service.write()));
    VERIFY_ERROR(answer, kind, "token");
    QCOMPARE(answer.error().message, message);
    QCOMPARE(answer.error().retryAfter.has_value(), kind == ErrorKind::Busy);
    QCOMPARE(at.service.done(), 0);
    // Nothing is kept of the failure.
    at.service.tokenAnswer.clear();
    Answer next(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(next, 200);
}

/// The token request is a POST whose answer was lost, but the write behind it did not leave.
void tst_auth::endpointAway()
{
    Known at(m_clock);
    at.service.hold = true;
    Answer answer(at.auth.send(key, at.service.write()));
    QTRY_COMPARE(at.service.held.size(), 1);
    at.service.held.first()->abort();
    VERIFY_ERROR(answer, ErrorKind::Offline, "closed");
    QCOMPARE(at.service.done(), 0);
    QCOMPARE(at.service.fetches, 1);
}

void tst_auth::forgetWhileFetching()
{
    Known at(m_clock);
    at.service.hold = true;
    Answer answer(at.auth.send(key, at.service.write()));
    QTRY_COMPARE(at.service.held.size(), 1);
    at.auth.forget(key);
    VERIFY_ERROR(answer, ErrorKind::SignIn, "");
    at.service.grant(at.service.held.first());
    QTRY_COMPARE(at.client.inFlight(), 0);
    QVERIFY(!at.auth.knows(key));
    QCOMPARE(at.service.done(), 0);
}

void tst_auth::knowWhileFetching()
{
    Known at(m_clock);
    at.service.hold = true;
    Answer answer(at.auth.send(key, at.service.write()));
    QTRY_COMPARE(at.service.held.size(), 1);
    at.auth.know(key, at.service.way());
    QTRY_COMPARE(at.service.held.size(), 2);
    at.service.grant(at.service.held.at(1));
    VERIFY_STATUS(answer, 200);
    QCOMPARE(at.service.done(), 1);
    // The answer to the old sign-in comes late and changes nothing.
    at.service.grant(at.service.held.at(0));
    at.service.current = "t1";
    QTRY_COMPARE(at.client.inFlight(), 0);
    Answer next(at.auth.send(key, at.service.write()));
    VERIFY_STATUS(next, 200);
    QCOMPARE(bearerOf(at.service.server.requests.last()), QByteArray("t1"));
}

void tst_auth::cancelWhileFetching()
{
    Known at(m_clock);
    at.service.hold = true;
    QFuture<Result<Response>> future = at.auth.send(key, at.service.write());
    Answer gone(future);
    Answer stays(at.auth.send(key, at.service.write()));
    QTRY_COMPARE(at.service.held.size(), 1);
    future.cancel();
    VERIFY_ERROR(gone, ErrorKind::Cancelled, "");
    at.service.grant(at.service.held.first());
    VERIFY_STATUS(stays, 200);
    QCOMPARE(at.service.done(), 1);

    // And one that is on its way to the service.
    at.service.current = "nobody has this";
    at.service.hold = false;
    QFuture<Result<Response>> flying = at.auth.send(key, at.service.write());
    Answer cut(flying);
    flying.cancel();
    VERIFY_ERROR(cut, ErrorKind::Cancelled, "");
    QTRY_COMPARE(at.client.inFlight(), 0);
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
