// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyPeople.h"
#include "tests/support/Runner.h"

using namespace early;

/// What every path has in common (facts 1.1 to 1.4): tokens, pages, the throttle and the travelling clock.
class tst_early_access : public QObject
{
    Q_OBJECT

private slots:
    void tokens_data();
    void tokens();
    void everywhere_data();
    void everywhere();
    void countsPages_data();
    void countsPages();
    void travels_data();
    void travels();
    void throttles();
    void travelsToWrite();
    void throttlesRefusals();
};

/// The header as the service's framework reads it.
void tst_early_access::tokens_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    const auto row = [](const char *header, int status) { QTest::addRow("1.2: %s", header) << QByteArray(header) << status; };
    row("Bearer token-LP1", 200);
    row("Token token-LP1", 200);
    row("Bearer  token-LP1", 200);
    row("Token token=\"token-LP1\"", 200);
    row("Bearer token=token-LP1", 200);
    row("token-LP1", 401);
    row("bearer token-LP1", 401);
    row("Basic token-LP1", 401);
    row("Bearer", 401);
    row("Bearer ", 401);
    row("Bearer TOKEN-LP1", 401);
    row("Bearer token-LP1x", 401);
    row("Bearer token-LP", 401);
}

void tst_early_access::tokens()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    const auto service = serviceOf({});
    Ask ask(*service, today);
    ask.headers.append({"authorization", header});
    const auto answer = ask.get(QStringLiteral("/api/v3/participants"));
    QCOMPARE(answer.status, status);
    if (status == 401)
        QCOMPARE(answer.body, QByteArray(R"({"error":"HTTP Token: Access denied"})"));
}

/// What every list has in common, from the shared contexts of the service's suite.
void tst_early_access::everywhere_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    const QString badPage = QStringLiteral("400 Bad request: The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number");
    const QString badDate = QStringLiteral("400 Bad request: The filter '#/updated_since' must be a valid ISO 8601 date");
    const QString nothing = QStringLiteral("404 Resource not found: Nothing could be found for the provided details");
    for (const char *resource : {"participants", "participants/transfers", "participant-declarations", "statements", "partnerships", "schools",
                                 "delivery-partners", "unfunded-mentors"}) {
        const QString list = QString::fromLatin1(resource);
        const QString query = list + (list == QLatin1String("schools") ? QStringLiteral("?filter[cohort]=2025&") : QStringLiteral("?"));
        const auto row = [&](const char *what, const QByteArray &method, const QByteArray &token, const QString &target, const QString &expected) {
            QTest::addRow("%s: %s", what, resource) << method << token << target << expected;
        };
        const QByteArray ours = "token-LP1";
        row("1.2, token_authenticated_endpoint, none", "GET", {}, query, QStringLiteral("401"));
        row("1.2, token_authenticated_endpoint, unknown", "GET", "incorrect-token", query, QStringLiteral("401"));
        row("1.2, before the page", "GET", "incorrect-token", query + QStringLiteral("page[page]=0"), QStringLiteral("401"));
        row("1.4, paginated_endpoint, -1", "GET", ours, query + QStringLiteral("page[page]=-1&page[per_page]=5"), badPage);
        row("1.4, paginated_endpoint, none a page", "GET", ours, query + QStringLiteral("page[per_page]=0"), badPage);
        row("1.4, paginated_endpoint, past the last", "GET", ours, query + QStringLiteral("page[page]=99&page[per_page]=5"), QStringLiteral("200"));
        row("1.4, a scalar page", "GET", ours, query + QStringLiteral("page=2"), QStringLiteral("500"));
        row("1.6, updated_since", "GET", ours, query + QStringLiteral("filter[updated_since]=invalid-date"),
            list == QLatin1String("delivery-partners") ? QStringLiteral("200") : badDate);
        row("1.6, filter_validatable_endpoint", "GET", ours, list + QStringLiteral("?filter=abc"), QStringLiteral("400 Bad parameter: Filter must be a hash"));
        row("1.7, no such method", "DELETE", ours, query, QStringLiteral("404"));
        row("1.7, no such method", "PATCH", ours, query, QStringLiteral("404"));
        if (list != QLatin1String("participants/transfers")) {
            const QString one = list + QStringLiteral("/aaaaaaaa-0000-4000-8000-0000000000aa") + query.mid(list.size());
            row("1.8, show_endpoint, unknown", "GET", ours, one, nothing);
            row("1.2, show_endpoint, no token", "GET", {}, one, QStringLiteral("401"));
        }
    }
}

void tst_early_access::everywhere()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, token);
    QFETCH(QString, target);
    QFETCH(QString, expected);
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(worldPart(people)));
    Ask ask(*service, today);
    ask.bearer = token;
    const auto answer = ask.send(method.constData(), QStringLiteral("/api/v3/") + target);
    QCOMPARE(said(answer), expected);
    QCOMPARE(answer.type, QByteArray("application/json; charset=utf-8"));
    if (answer.status == 401)
        QCOMPARE(answer.body, QByteArray(R"({"error":"HTTP Token: Access denied"})"));
    if (target.contains(QLatin1String("page[page]=99")))
        QCOMPARE(answer.body, QByteArray(R"({"data":[]})"));
}

/// A hundred a page unless asked otherwise, and never more than three thousand.
void tst_early_access::countsPages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    const auto row = [](const char *query, int count) { QTest::addRow("1.4, pagy: %s", query) << QString::fromLatin1(query) << count; };
    row("", 100);
    row("?page[page]=31", 2);
    row("?page[page]=32", 0);
    row("?page[per_page]=3000", 3000);
    row("?page[per_page]=3001", 3000);
    row("?page[per_page]=99999999999999999999", 3000);
    row("?page[per_page]=5000&page[page]=2", 2);
    row("?page[per_page]=2999&page[page]=2", 3);
}

void tst_early_access::countsPages()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    QJsonArray statements;
    for (int i = 0; i < 3002; ++i)
        statements.append(QJsonObject{{QStringLiteral("id"), QString::number(i)}, {QStringLiteral("lead_provider"), QStringLiteral("LP1")},
                                      {QStringLiteral("cohort"), QStringLiteral("2025")}, {QStringLiteral("deadline_date"), QStringLiteral("2026-03-31")}});
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(QJsonObject{{QStringLiteral("tokens"), QJsonObject{{QStringLiteral("t"), QStringLiteral("LP1")}}},
                                       {QStringLiteral("statements"), statements}}));
    Ask ask(*service, today);
    ask.bearer = "t";
    QCOMPARE(int(idsOf(ask.get(QStringLiteral("/api/v3/statements") + query)).size()), count);
}

void tst_early_access::travels_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("status");
    QTest::newRow("1.1: not") << QByteArray() << QStringLiteral("active");
    QTest::newRow("1.1: before") << QByteArray("2025-08-31T22:59:59Z") << QStringLiteral("joining");
    QTest::newRow("1.1: first moment, in summer time") << QByteArray("2025-08-31T23:00:00Z") << QStringLiteral("active");
    QTest::newRow("1.1: without a zone, London") << QByteArray("2025-08-31T23:30:00") << QStringLiteral("joining");
    QTest::newRow("1.1: without a zone, the day") << QByteArray("2025-09-01T00:00:00") << QStringLiteral("active");
}

void tst_early_access::travels()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, status);
    const auto service = serviceOf({});
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    if (!date.isEmpty())
        ask.headers.append({"x-with-server-date", date});
    QCOMPARE(enrolment(ask.get(QStringLiteral("/api/v3/participants/") + P)).value(QStringLiteral("participant_status")).toString(), status);
}

void tst_early_access::throttles()
{
    const auto service = serviceOf({});
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString one = QStringLiteral("/api/v3/statements/x");
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(ask.get(one).status, 404);
    const auto answer = ask.get(one);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.body, QByteArray("Retry later\n"));
    QCOMPARE(answer.type, QByteArray("text/plain"));
    QVERIFY(Ask::header(answer, "Retry-After").isEmpty());
    ask.bearer = "token-LP2";
    for (int i = 0; i < 500; ++i)
        QCOMPARE(ask.get(one).status, 404);
    QCOMPARE(ask.get(one).status, 429); // the address has had its 1500
    service->throttled = false;
    QCOMPARE(ask.get(one).status, 404);
    service->throttled = true;
    ask.at("2026-02-16T12:04:59Z");
    QCOMPARE(ask.get(one).status, 429);
    ask.at("2026-02-16T12:05:00Z");
    QCOMPARE(ask.get(one).status, 404);
}

/// 1.1: what is written is written at the instant that the request names, and only that request's.
void tst_early_access::travelsToWrite()
{
    Setting setting;
    setting.period = R"("started_on":"2026-02-16")";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString one = QStringLiteral("/api/v3/participants/") + P;
    const QByteArray out = body(R"("reason":"other","course_identifier":"ecf-induction")");
    QCOMPARE(ask.send("PUT", one + QStringLiteral("/defer"), out).status, 422);
    ask.headers.emplaceBack("x-with-server-date", "2026-02-17T08:30:00Z");
    const QJsonObject shown = enrolment(ask.send("PUT", one + QStringLiteral("/defer"), out));
    QCOMPARE(shown.value(QStringLiteral("deferral")).toObject().value(QStringLiteral("date")).toString(), QStringLiteral("2026-02-17T08:30:00Z"));
    QCOMPARE(ask.send("PUT", one + QStringLiteral("/resume"), body(R"("course_identifier":"ecf-induction")")).status, 422);
    ask.headers.clear();
    // Today the deferral is still ahead, and with it the day on which the period ends.
    QCOMPARE(enrolment(ask.get(one)).value(QStringLiteral("participant_status")).toString(), QStringLiteral("leaving"));
    ask.headers.emplaceBack("x-with-server-date", "2026-02-18T00:00:00");
    QCOMPARE(ask.send("PUT", one + QStringLiteral("/resume"), body(R"("course_identifier":"ecf-induction")")).status, 200);
}

/// 1.3: refusals count, by the header that was sent, and the throttle speaks before anybody looks at the token.
void tst_early_access::throttlesRefusals()
{
    const auto service = serviceOf({});
    Ask ask(*service, today);
    ask.bearer = "nobody";
    const QString one = QStringLiteral("/api/v3/statements");
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(ask.get(one).status, 401);
    QCOMPARE(ask.get(one).status, 429);
    QCOMPARE(ask.send("PUT", QStringLiteral("/api/v3/nowhere")).status, 429);
    ask.bearer = "token-LP1";
    QCOMPARE(ask.get(one).status, 200);
    // Fixed windows from the epoch on: what another window counted is forgotten at once.
    ask.bearer = "nobody";
    ask.headers.emplaceBack("x-with-server-date", "2026-02-16T12:05:00Z");
    QCOMPARE(ask.get(one).status, 429);
    ask.at("2026-02-16T12:05:00Z");
    QCOMPARE(ask.get(one).status, 401);
}

DESK_TEST(tst_early_access)
#include "tst_early_access.moc"
