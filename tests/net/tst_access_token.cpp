// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/AccessToken.h"

#include "tests/support/FakeClock.h"
#include "tests/support/Runner.h"

using namespace std::chrono_literals;

class tst_access_token : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grants_data();
    void grants();
    void tokenLife();
    void after401();

private:
    FakeClock m_clock{"2026-02-16T12:00:00Z"};
};

void tst_access_token::grants_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome"); // "token lifetime", or the error's kind
    const auto row = [](const char *name, int status, const char *body, const char *outcome) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(outcome);
    };
    row("as documented", 200, R"({"access_token":"abc","token_type":"Bearer"})", "abc 1200");
    row("with a lifetime", 200, R"({"access_token":"abc","token_type":"bearer","expires_in":300})", "abc 300");
    row("lifetime as text", 200, R"({"access_token":"abc","expires_in":"300"})", "abc 300");
    row("lifetime that is none", 200, R"({"access_token":"abc","expires_in":"soon"})", "abc 1200");
    row("negative lifetime", 200, R"({"access_token":"abc","expires_in":-1})", "abc 1200");
    row("endless lifetime", 200, R"({"access_token":"abc","expires_in":1e300})", "abc 86400");
    row("no token", 200, R"({"token_type":"Bearer"})", "busy");
    row("empty token", 200, R"({"access_token":" "})", "busy");
    row("token of a wrong type", 200, R"({"access_token":5})", "busy");
    row("another kind of token", 200, R"({"access_token":"abc","token_type":"mac"})", "signIn");
    row("not JSON", 200, "<html>", "busy");
    row("a list", 200, "[]", "busy");
    row("cut JSON", 200, R"({"access_token":"ab)", "busy");
    row("redirect", 302, "", "busy");
    row("bad request", 400, R"({"error":"invalid_client"})", "signIn");
    row("refused", 401, "", "signIn");
    row("not for this client", 403, R"({"error":"unauthorized_client"})", "signIn");
    row("a proxy's bad request", 400, "<html>", "busy");
    row("not found", 404, R"({"error":"Not Found"})", "busy");
    row("took too long", 408, "", "busy");
    row("forbidden", 403, "", "busy");
    row("too many", 429, "Retry later\n", "busy");
    row("server fault", 500, "<html>", "busy");
    row("away", 503, "", "busy");
}

void tst_access_token::grants()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    Response response;
    response.status = status;
    response.body = body;
    response.headers = {{"retry-after", "9"}};
    const auto grant = readGrant(response, m_clock.now());
    const QString actual = grant ? QString::fromLatin1(grant->token) + QLatin1Char(' ') + QString::number(grant->lifetime.count())
                                 : errorKindName(grant.error().kind);
    QCOMPARE(actual, outcome);
    if (!grant) {
        QCOMPARE(grant.error().http, status);
        QCOMPARE(grant.error().retryAfter.has_value(), outcome == QStringLiteral("busy"));
        QVERIFY(!grant.error().message.isEmpty());
    }
}

void tst_access_token::tokenLife()
{
    const QDateTime now = m_clock.now();
    AccessToken token;
    QVERIFY(!token.isUsable(now));
    token.set({"abc", 20min}, now);
    QVERIFY(token.isUsable(now));
    QVERIFY(token.isUsable(now.addSecs(19 * 60 - 1)));
    QVERIFY(!token.isUsable(now.addSecs(19 * 60)));
    QVERIFY(!token.isUsable(now.addSecs(-3600))); // the computer's clock was set back
    token.set({"abc", 30s}, now);
    QVERIFY(!token.isUsable(now));
}

void tst_access_token::after401()
{
    using After = AccessToken::After401;
    const QDateTime now = m_clock.now();
    AccessToken token;
    token.set({"one", 20min}, now);
    QVERIFY(token.refused("one", false) == After::Renew);
    QVERIFY(!token.isUsable(now));
    QVERIFY(token.refused("one", false) == After::Renew);
    token.set({"two", 20min}, now);
    QVERIFY(token.refused("one", false) == After::UseNewer);
    QVERIFY(token.isUsable(now));
    QVERIFY(token.refused("one", true) == After::GiveUp);
    QVERIFY(token.isUsable(now));
    QVERIFY(token.refused("two", true) == After::GiveUp);
    QVERIFY(!token.isUsable(now));
}

DESK_TEST(tst_access_token)
#include "tst_access_token.moc"
