// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyDeclarations.h"
#include "tests/support/Runner.h"

using namespace early;

/// What comes of a declaration (facts 3.2 to 3.4): its state and statement, voids and clawbacks, and the money's own events.
class tst_early_voids : public QObject
{
    Q_OBJECT

private slots:
    void voids_data();
    void voids();
    void findsNothing_data();
    void findsNothing();
    void clawsBackOnTheNext_data();
    void clawsBackOnTheNext();
    void voidsOnlyOnce();
    void choosesTheStatement_data();
    void choosesTheStatement();
    void paysForTheEligible();
    void completesMentors();
    void endsMentorsAfterADayAtLeast();
    void readsTimesByLondonsClocks_data();
    void readsTimesByLondonsClocks();
    void movesMoney();
    void recordsInductions();
};

void tst_early_voids::voids_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QByteArray &name, const QByteArray &more, const QByteArray &expected, const QByteArray &world = {}, const QByteArray &token = "token-LP1") {
        QTest::newRow(QByteArray("3.3, declarations/void_spec and clawback_spec: " + name).constData()) << more << token << world << QString::fromUtf8(expected);
    };
    const QByteArray nothing = "404 Resource not found: Nothing could be found for the provided details";
    const QByteArray ended = QByteArray("422 participant_declaration_id: You cannot submit or void declarations for the 2025 cohort.") + closed;
    const QByteArray refunded = "422 participant_declaration_id: The declaration will or has been refunded";
    const QByteArray paid = R"("payment_status":"paid","statement_id":"cccccccc-0000-4000-8000-000000000004")";
    const QByteArray passed = R"(,"statements":[{"id":"s","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-02-15"},)"
                              R"({"id":"t","lead_provider":"LP1","cohort":"2025","fee_type":"service","status":"open","deadline_date":"2026-12-15"},)"
                              R"({"id":"u","lead_provider":"LP2","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-12-15"},)"
                              R"({"id":"v","lead_provider":"LP1","cohort":"2024","fee_type":"output","status":"open","deadline_date":"2026-12-15"}])";
    const QByteArray frozen = R"(,"cohorts":{"2025":{"payments_frozen_at":"2025-12-01T00:00:00Z"}})";
    for (const char *state : {"no_payment", "eligible", "payable"}) {
        const QByteArray unpaid = R"("payment_status":")" + QByteArray(state) + R"(","statement_id":"cccccccc-0000-4000-8000-000000000001")";
        row(state, unpaid, "200 voided");
        row(QByteArray(state) + ", no statement to come", unpaid, "200 voided", passed);
        row(QByteArray(state) + ", frozen", unpaid, "200 voided", frozen);
    }
    row("paid", paid, "200 awaiting-clawback");
    row("paid, frozen", paid, "200 awaiting-clawback", frozen);
    row("paid, no statement", paid, ended, R"(,"statements":[])");
    row("paid, no output statement to come of ours and of the cohort", paid, ended, passed);
    row("voided", R"("payment_status":"voided")", "422 participant_declaration_id: The declaration has already been voided.");
    for (const char *state : {"awaiting_clawback", "clawed_back"}) {
        const QByteArray back = R"("payment_status":"paid","clawback_status":")" + QByteArray(state) + '"';
        row(state, back, refunded);
        row(QByteArray(state) + ", no statement", back, refunded, R"(,"statements":[])");
    }
    row("another's, though visible", R"("training_lead_provider":"LP2")", nothing);
    row("another's, voided", R"("training_lead_provider":"LP2","payment_status":"voided")", nothing);
    row("ours, asked by another", {}, nothing, {}, "token-LP2");
    row("no token", {}, "401", {}, "");
    row("unknown token", {}, "401", {}, "token-LP9");
}

void tst_early_voids::voids()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, world);
    QFETCH(QString, expected);
    Setting setting;
    setting.declarations = declared(D.toUtf8(), "started", "2025-10-01T09:00:00Z", more);
    setting.world = world;
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = token;
    const QString target = all + QLatin1Char('/') + D + QStringLiteral("/void");
    if (!expected.startsWith(QStringLiteral("401"))) { // no JSON where JSON is announced: before anything is looked at
        const auto refused = ask.send("PUT", target, "{");
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.isEmpty());
    }
    const auto answer = ask.send("PUT", target, "[7]");
    const QJsonObject shown = attributes(answer);
    QCOMPARE(said(answer) + (answer.status == 200 ? QString(QLatin1Char(' ') + shown.value(QStringLiteral("state")).toString()) : QString()), expected);
    if (answer.status != 200)
        return;
    const bool refund = expected.endsWith(QStringLiteral("clawback"));
    QCOMPARE(shown.value(QStringLiteral("clawback_statement_id")), refund ? QJsonValue(soon) : QJsonValue());
    QVERIFY(refund || shown.value(QStringLiteral("statement_id")).isNull());
    QCOMPARE(shown.value(QStringLiteral("updated_at")).toString(), QStringLiteral("2026-02-16T12:00:00Z"));
}

void tst_early_voids::findsNothing_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"x", "dddddddd-0000-4000-8000-00000000000f", "aaaaaaaa-0000-4000-8000-000000000001", "1", "null"})
        QTest::addRow("1.8: %s", id) << QString::fromLatin1(id);
}

void tst_early_voids::findsNothing()
{
    QFETCH(QString, id);
    Setting setting;
    setting.declarations = declared(D.toUtf8(), "started", "2025-10-01T09:00:00Z");
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    QCOMPARE(said(ask.send("PUT", all + QLatin1Char('/') + id + QStringLiteral("/void"))),
             QStringLiteral("404 Resource not found: Nothing could be found for the provided details"));
}

/// Of several output statements to come: the nearest deadline, today's included, whatever has become of the statement.
void tst_early_voids::clawsBackOnTheNext_data()
{
    QTest::addColumn<QByteArray>("statements"); // deadline and status of each, the ids in their order
    QTest::addColumn<QString>("expected");
    QTest::newRow("3.3: today's") << QByteArray("2026-03-31 open 2026-02-16 open") << QStringLiteral("1");
    QTest::newRow("3.3: yesterday's not") << QByteArray("2026-03-31 open 2026-02-15 open") << QStringLiteral("0");
    QTest::newRow("3.3: payable too") << QByteArray("2026-03-31 open 2026-02-28 payable") << QStringLiteral("1");
    QTest::newRow("3.3: in another order") << QByteArray("2026-02-20 open 2026-04-30 open 2026-03-31 open") << QStringLiteral("0");
}

void tst_early_voids::clawsBackOnTheNext()
{
    QFETCH(QByteArray, statements);
    QFETCH(QString, expected);
    QByteArrayList list;
    const QByteArrayList words = statements.split(' ');
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        list.append(R"({"id":")" + QByteArray::number(i / 2) + R"(","lead_provider":"LP1","cohort":"2025","fee_type":"output","deadline_date":")" + words.at(i)
                    + R"(","status":")" + words.at(i + 1) + R"("})");
    Setting setting;
    setting.declarations = declared(D.toUtf8(), "started", "2025-10-01T09:00:00Z", R"("payment_status":"paid","statement_id":"old")");
    setting.world = R"(,"statements":[)" + list.join(',') + ']';
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QJsonObject shown = attributes(ask.send("PUT", all + QLatin1Char('/') + D + QStringLiteral("/void"), "{}"));
    QCOMPARE(shown.value(QStringLiteral("clawback_statement_id")).toString(), expected);
    QCOMPARE(shown.value(QStringLiteral("statement_id")).toString(), QStringLiteral("old"));
}

/// 3.3: there is no way back, but the same may be declared again. What is sent with a void is not looked at.
void tst_early_voids::voidsOnlyOnce()
{
    Setting setting;
    setting.declarations = declared(D.toUtf8(), "started", "2025-10-01T09:00:00Z");
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString one = all + QLatin1Char('/') + D;
    QCOMPARE(said(ask.send("PUT", one.toUpper().replace(all.toUpper(), all) + QStringLiteral("/void"), R"({"data":7})")), QStringLiteral("200"));
    QCOMPARE(said(ask.send("PUT", one + QStringLiteral("/void"))), QStringLiteral("422 participant_declaration_id: The declaration has already been voided."));
    const auto again = ask.post(all, sent("started", "2025-10-01T09:00:00Z"));
    QCOMPARE(said(again), QStringLiteral("200"));
    QCOMPARE(idsOf(ask.get(all)).size(), 2);
    QCOMPARE(attributes(ask.get(one)).value(QStringLiteral("state")).toString(), QStringLiteral("voided"));
    QCOMPARE(ask.send("POST", one + QStringLiteral("/void")).status, 404);
    QCOMPARE(ask.send("DELETE", one).status, 404);
    QCOMPARE(ask.send("PATCH", one).status, 404);
}

/// 3.2: the earliest open output statement of ours and of the cohort, where the participant ever became eligible.
void tst_early_voids::choosesTheStatement_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QByteArray>("statement"); // beside the one with a deadline on 31 March
    QTest::addColumn<QString>("expected");
    const QByteArray eligible = R"(,"ect_first_eligible_at":"2025-10-01T00:00:00Z")";
    const QByteArray nearer = R"("id":"near","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-02-16")";
    const auto row = [&](const char *name, const QByteArray &person, const QByteArray &more, const char *expected) {
        QTest::newRow(name) << person << QJsonDocument(Setting::merged(nearer, more)).toJson(QJsonDocument::Compact) << QString::fromLatin1(expected);
    };
    row("3.2: today's deadline", eligible, {}, "eligible near");
    row("3.2: yesterday's deadline", eligible, R"("deadline_date":"2026-02-15")", "eligible far");
    row("3.2: payable already", eligible, R"("status":"payable")", "eligible far");
    row("3.2: paid already", eligible, R"("status":"paid")", "eligible far");
    row("3.2: service fee", eligible, R"("fee_type":"service")", "eligible far");
    row("3.2: another cohort", eligible, R"("cohort":"2024")", "eligible far");
    row("3.2: another's", eligible, R"("lead_provider":"LP2")", "eligible far");
    row("3.2: not eligible", {}, {}, "submitted ");
    row("3.2: eligible as a mentor", R"(,"mentor_first_eligible_at":"2025-10-01T00:00:00Z")", {}, "submitted ");
    row("3.2: no longer eligible", eligible + R"(,"ect_ineligible_on":"2025-11-01")", {}, "eligible near");
}

void tst_early_voids::choosesTheStatement()
{
    QFETCH(QByteArray, person);
    QFETCH(QByteArray, statement);
    QFETCH(QString, expected);
    Setting setting;
    setting.person = person;
    setting.world = R"(,"statements":[{"id":"far","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-03-31"},)"
        + statement + ']';
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QJsonObject shown = attributes(ask.post(all, sent("started", "2025-10-01T09:00:00Z")));
    QCOMPARE(shown.value(QStringLiteral("state")).toString() + QLatin1Char(' ') + shown.value(QStringLiteral("statement_id")).toString(), expected);
    QCOMPARE(shown.value(QStringLiteral("evidence_held")).toString(), QStringLiteral("other"));
}

void tst_early_voids::paysForTheEligible()
{
    Setting setting;
    setting.person = R"(,"ect_first_eligible_at":"2025-10-01T00:00:00Z")";
    setting.school += R"(,"mentor":"aaaaaaaa-0000-4000-8000-000000000009")";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.post(all, sent("started", "2025-10-01T09:00:00.9+01:00"));
    QCOMPARE(attributes(answer), (QJsonObject{{QStringLiteral("participant_id"), P},
                                              {QStringLiteral("declaration_type"), QStringLiteral("started")},
                                              {QStringLiteral("course_identifier"), QStringLiteral("ecf-induction")},
                                              {QStringLiteral("declaration_date"), QStringLiteral("2025-10-01T08:00:00Z")},
                                              {QStringLiteral("state"), QStringLiteral("eligible")},
                                              {QStringLiteral("created_at"), QStringLiteral("2026-02-16T12:00:00Z")},
                                              {QStringLiteral("updated_at"), QStringLiteral("2026-02-16T12:00:00Z")},
                                              {QStringLiteral("delivery_partner_id"), DP},
                                              {QStringLiteral("statement_id"), soon},
                                              {QStringLiteral("clawback_statement_id"), QJsonValue()},
                                              {QStringLiteral("ineligible_for_funding_reason"), QJsonValue()},
                                              {QStringLiteral("mentor_id"), QStringLiteral("aaaaaaaa-0000-4000-8000-000000000009")},
                                              {QStringLiteral("uplift_paid"), false},
                                              {QStringLiteral("evidence_held"), QStringLiteral("other")},
                                              {QStringLiteral("lead_provider_name"), QStringLiteral("LP1")}}));
    QCOMPARE(idsOf(ask.get(all)).size(), 1);
}

void tst_early_voids::completesMentors()
{
    Setting setting;
    setting.role = "mentor";
    setting.person = R"(,"mentor_first_eligible_at":"2025-10-01T00:00:00Z")";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.post(all, sent("completed", "2026-01-20T09:00:00Z", R"("course_identifier":"ecf-mentor","evidence_held":"75-percent-engagement-met")"));
    QCOMPARE(said(answer), QStringLiteral("200"));
    const QString one = QStringLiteral("/api/v3/participants/") + P;
    QJsonObject shown = enrolment(ask.get(one));
    QCOMPARE(shown.value(QStringLiteral("mentor_funding_end_date")).toString(), QStringLiteral("2026-01-20"));
    QCOMPARE(shown.value(QStringLiteral("mentor_ineligible_for_funding_reason")).toString(), QStringLiteral("completed_declaration_received"));
    QCOMPARE(shown.value(QStringLiteral("participant_status")).toString(), QStringLiteral("active"));
    QVERIFY(QJsonDocument(service->save().toObject()).toJson().contains("\"finished_on\": \"2026-01-20\""));
    const QString id = Ask::object(answer).value(QStringLiteral("data")).toObject().value(QStringLiteral("id")).toString();
    QCOMPARE(ask.send("PUT", QString(all + QLatin1Char('/') + id + QStringLiteral("/void"))).status, 200);
    shown = enrolment(ask.get(one));
    QVERIFY(shown.value(QStringLiteral("mentor_funding_end_date")).isNull());
    QVERIFY(shown.value(QStringLiteral("mentor_ineligible_for_funding_reason")).isNull());
    // The new period begins where the other ended.
    QVERIFY(QJsonDocument(service->save().toObject()).toJson().contains("\"started_on\": \"2026-01-20\""));
    QCOMPARE(shown.value(QStringLiteral("participant_status")).toString(), QStringLiteral("active"));
    QCOMPARE(said(ask.send("PUT", QString(one + QStringLiteral("/defer")), body(R"("reason":"other","course_identifier":"ecf-mentor")"))), QStringLiteral("200"));
}

void tst_early_voids::endsMentorsAfterADayAtLeast()
{
    Setting setting;
    setting.role = "mentor";
    setting.period = R"("started_on":"2026-02-10")";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.post(all, sent("completed", "2026-02-01T09:00:00Z", R"("course_identifier":"ecf-mentor","evidence_held":"75-percent-engagement-met")"));
    QCOMPARE(said(answer), QStringLiteral("200"));
    QVERIFY(QJsonDocument(service->save().toObject()).toJson().contains("\"finished_on\": \"2026-02-11\""));
}

/// Also on the days on which the clocks change.
void tst_early_voids::readsTimesByLondonsClocks_data()
{
    QTest::addColumn<QByteArray>("sentDate");
    QTest::addColumn<QString>("expected");
    QTest::newRow("winter") << QByteArray("2025-12-01T12:00:00") << QStringLiteral("2025-12-01T12:00:00Z");
    QTest::newRow("summer") << QByteArray("2025-10-01T12:00:00") << QStringLiteral("2025-10-01T11:00:00Z");
    QTest::newRow("back, before") << QByteArray("2025-10-26T00:30:00") << QStringLiteral("2025-10-25T23:30:00Z");
    QTest::newRow("back, after") << QByteArray("2025-10-26T12:00:00") << QStringLiteral("2025-10-26T12:00:00Z");
}

void tst_early_voids::readsTimesByLondonsClocks()
{
    QFETCH(QByteArray, sentDate);
    QFETCH(QString, expected);
    const auto service = serviceOf(Setting());
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    QCOMPARE(attributes(ask.post(all, sent("started", sentDate))).value(QStringLiteral("declaration_date")).toString(), expected);
}

void tst_early_voids::movesMoney()
{
    Setting setting;
    setting.declarations = declared(D.toUtf8(), "started", "2025-10-01T09:00:00Z",
                                    R"("payment_status":"eligible","statement_id":"cccccccc-0000-4000-8000-000000000001")");
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString one = all + QLatin1Char('/') + D;
    const auto event = [&](const char *name, const QString &key, const QString &value) {
        return service->event(QString::fromLatin1(name), {{key, value}}, ask.now)->status;
    };
    const auto state = [&] { return attributes(ask.get(one)).value(QStringLiteral("state")).toString(); };
    const QString statement = QStringLiteral("statement_id");
    const QString first = QStringLiteral("cccccccc-0000-4000-8000-000000000001");
    QCOMPARE(event("statement_payable", statement, QStringLiteral("none")), 404);
    QCOMPARE(event("statement_paid", statement, first), 422);
    QCOMPARE(event("statement_payable", statement, first), 200);
    QCOMPARE(event("statement_payable", statement, first), 422);
    QCOMPARE(state(), QStringLiteral("payable"));
    QCOMPARE(event("statement_paid", statement, first), 200);
    QCOMPARE(event("statement_paid", statement, first), 422);
    QCOMPARE(state(), QStringLiteral("paid"));
    QCOMPARE(attributes(ask.get(QStringLiteral("/api/v3/statements/") + first)).value(QStringLiteral("paid")), QJsonValue(true));
    QCOMPARE(event("clawback_done", QStringLiteral("declaration_id"), D), 422);
    QCOMPARE(event("clawback_done", QStringLiteral("declaration_id"), QStringLiteral("none")), 404);
    QCOMPARE(ask.send("PUT", QString(one + QStringLiteral("/void"))).status, 200);
    QCOMPARE(event("clawback_done", QStringLiteral("declaration_id"), D), 200);
    QCOMPARE(state(), QStringLiteral("clawed-back"));
    QCOMPARE(attributes(ask.get(one)).value(QStringLiteral("statement_id")).toString(), first);
    QVERIFY(!service->event(QStringLiteral("trn_arrives"), {}, ask.now));
}

void tst_early_voids::recordsInductions()
{
    Setting setting;
    setting.declarations = declared(D.toUtf8(), "started", "2025-10-01T09:00:00Z");
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto event = [&](const QString &id, const QString &day) {
        return service->event(QStringLiteral("induction_recorded"), {{QStringLiteral("participant_id"), id}, {QStringLiteral("started_on"), day}}, ask.now)->status;
    };
    QCOMPARE(event(QStringLiteral("none"), QStringLiteral("2025-09-01")), 404);
    const auto ahead = serviceOf(setting);
    ahead->event(QStringLiteral("induction_recorded"), {{QStringLiteral("participant_id"), P}, {QStringLiteral("started_on"), QStringLiteral("2026-02-17")}}, ask.now);
    Ask other(*ahead, today);
    other.bearer = "token-LP1";
    QCOMPARE(attributes(other.get(QString(all + QLatin1Char('/') + D))).value(QStringLiteral("state")).toString(), QStringLiteral("submitted"));
    QCOMPARE(event(P, QStringLiteral("2025-09-01")), 200);
    QCOMPARE(event(P, QStringLiteral("2025-09-01")), 422);
    const QJsonObject shown = attributes(ask.get(QString(all + QLatin1Char('/') + D)));
    QCOMPARE(shown.value(QStringLiteral("state")).toString(), QStringLiteral("eligible"));
    QCOMPARE(shown.value(QStringLiteral("statement_id")).toString(), soon);
    const QJsonObject person = enrolment(ask.get(QStringLiteral("/api/v3/participants/") + P));
    QCOMPARE(person.value(QStringLiteral("eligible_for_funding")), QJsonValue(true));
    QCOMPARE(person.value(QStringLiteral("overall_induction_start_date")).toString(), QStringLiteral("2025-09-01"));
}

DESK_TEST(tst_early_voids)
#include "tst_early_voids.moc"
