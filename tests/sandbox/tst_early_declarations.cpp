// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyWorld.h"
#include "tests/support/Runner.h"

using namespace early;

/// Declarations: the twenty messages, what comes of each state, and the money's own events.
class tst_early_declarations : public QObject
{
    Q_OBJECT

private slots:
    void creates_data();
    void creates();
    void evidence_data();
    void evidence();
    void voids_data();
    void voids();
    void paysForTheEligible();
    void completesMentors();
    void movesMoney();
    void recordsInductions();
};

namespace {

const QString all = QStringLiteral("/api/v3/participant-declarations");
const QString soon = QStringLiteral("cccccccc-0000-4000-8000-000000000002");
const char *closed = " The funding contract for this cohort has ended. Get in touch if you need to discuss this with us";

QByteArray sent(const QByteArray &type, const QByteArray &date, const QByteArray &more = {})
{
    const QByteArray usual = R"("participant_id":")" + P.toUtf8() + R"(","course_identifier":"ecf-induction","declaration_type":")" + type
        + R"(","declaration_date":")" + date + R"(","evidence_held":"other")";
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), QJsonObject{{QStringLiteral("attributes"), Setting::merged(usual, more)}}}}).toJson();
}

} // namespace

void tst_early_declarations::creates_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Setting &setting, const QByteArray &request, const QByteArray &expected) {
        QTest::newRow(name) << setting << request << QString::fromUtf8(expected);
    };
    const Setting usual;
    const QByteArray day = "2025-10-01T09:00:00Z";
    const QByteArray recognised = "participant_id: Your update cannot be made as the '#/participant_id' is not recognised. Check participant details and try again.";
    const QByteArray course = "course_identifier: The entered '#/course_identifier' is not recognised for the given participant. Check details and try again.";
    const QByteArray future = "declaration_date: The '#/declaration_date' value cannot be a future date. Check the date and try again.";
    const QByteArray early = "declaration_date: Declaration date must be on or after the milestone start date for the same declaration type.";
    const QByteArray late = "declaration_date: Declaration date must be on or before the milestone date for the same declaration type.";
    const QByteArray form = "declaration_date: Enter a valid RCF3339 '#/declaration_date'.";
    const QByteArray twice = "declaration_type: A declaration has already been submitted that will be, or has been, paid for this event.";
    const QByteArray noType = "declaration_type: The property '#/declaration_type' does not exist for this schedule.";
    const QByteArray order = "declaration_date: This '#/declaration_date' is invalid. Check that it is in sequence with existing declaration dates for this participant.";

    row("good", usual, sent("started", day), "200");
    row("shape", usual, body(R"("x":1)"), "400 Bad request: Correct json data structure required. See API docs for reference.");
    row("nothing but evidence", usual, body(R"("evidence_held":"other")"),
        "422 participant_id: Enter a '#/participant_id'. | course_identifier: Enter a '#/course_identifier'. | declaration_date: Enter a "
        "'#/declaration_date'. | declaration_type: Enter a '#/declaration_type'.");
    row("unknown person", usual, sent("started", day, R"("participant_id":"aaaaaaaa-0000-4000-8000-00000000000f")"), "422 " + recognised);
    Setting others;
    others.period = R"("lead_provider":"LP2")";
    row("never with us", others, sent("started", day), "422 " + recognised);
    row("unknown course", usual, sent("started", day, R"("course_identifier":"ecf")"), "422 course_identifier: Enter a '#/course_identifier'.");
    row("other role", usual, sent("started", day, R"("course_identifier":"ecf-mentor")"), "422 " + course);
    row("no date", usual, sent("started", ""), "422 declaration_date: Enter a '#/declaration_date'.");
    row("no type", usual, sent("", day), "422 declaration_type: Enter a '#/declaration_type'.");
    row("unknown type", usual, sent("retained-5", day), "422 declaration_type: Enter a valid declaration type.");
    Setting once;
    for (const char *state : {"no_payment", "eligible", "payable", "paid"}) {
        once.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("payment_status":")" + QByteArray(state) + R"(","training_lead_provider":"LP2")");
        row(qPrintable(QStringLiteral("duplicate of %1").arg(QLatin1String(state))), once, sent("started", day), "422 " + twice);
    }
    once.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("payment_status":"voided")");
    row("after a void", once, sent("started", day), "200");
    for (const char *state : {"awaiting_clawback", "clawed_back"}) {
        once.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("payment_status":"paid","clawback_status":")" + QByteArray(state) + '"');
        row(qPrintable(QStringLiteral("after %1").arg(QLatin1String(state))), once, sent("started", day), "200");
    }
    row("now", usual, sent("started", "2026-02-16T12:00:00Z"), "200");
    row("a second ahead", usual, sent("started", "2026-02-16T12:00:01Z"), "422 " + future);
    row("before the milestone, in summer time", usual, sent("started", "2025-05-31T22:59:59Z"), "422 " + early);
    row("at the milestone's first moment", usual, sent("started", "2025-05-31T23:00:00Z"), "200");
    Setting cohort2024;
    cohort2024.period = R"("cohort":"2024","started_on":"2024-09-01")";
    row("last moment", cohort2024, sent("retained-2", "2025-07-31T22:59:59Z"), "200");
    row("first of August in London", cohort2024, sent("retained-2", "2025-07-31T23:30:00Z"), "422 " + late);
    row("zone", usual, sent("started", "2025-06-01T00:00:00+01:00"), "200");
    row("short zone", usual, sent("started", "2025-06-01T00:00:00+01"), "200");
    row("fraction", usual, sent("started", "2025-10-01T09:00:00.123Z"), "200");
    row("no zone", usual, sent("started", "2025-06-01T00:00:00"), "200");
    row("day alone", usual, sent("started", "2025-10-01"), "422 " + form);
    row("with a space", usual, sent("started", "2025-10-01 09:00:00"), "422 " + form);
    row("other order", usual, sent("started", "01/10/2025"), "422 " + form);
    row("month 19", usual, sent("started", "2025-19-01T09:00:00Z"), "400 Bad request: comparison of String with ActiveSupport::TimeWithZone failed");
    row("words", usual, sent("started", "soon"), "400 Bad request: comparison of String with ActiveSupport::TimeWithZone failed");
    Setting mentor;
    mentor.role = "mentor";
    const QByteArray asMentor = R"("course_identifier":"ecf-mentor")";
    row("mentor retained 2025", mentor, sent("retained-1", day, asMentor),
        "422 declaration_type: You cannot send retained or extended declarations for participants who began their mentor training after June 2025. "
        "Resubmit this declaration with either a started or completed declaration.");
    Setting mentor2024 = cohort2024;
    mentor2024.role = "mentor";
    row("mentor retained 2024", mentor2024, sent("retained-2", "2025-05-01T09:00:00Z", asMentor), "200");
    Setting withdrawn;
    withdrawn.period = R"("withdrawn_at":"2025-11-10T10:00:00Z","finished_on":"2025-11-10")";
    row("withdrawn at that moment", withdrawn, sent("started", "2025-11-10T10:00:00Z"),
        "422 participant_id: This participant withdrew from this course on 2025-11-10T10:00:00Z. Enter a '#/declaration_date' that's on or before the "
        "withdrawal date.");
    row("withdrawn a second later", withdrawn, sent("started", "2025-11-10T09:59:59Z"), "200");
    Setting deferred;
    deferred.period = R"("deferred_at":"2025-11-10T10:00:00Z","finished_on":"2025-11-10")";
    row("deferred", deferred, sent("started", "2025-12-01T09:00:00Z"), "200");
    Setting frozen;
    frozen.moreSchools = R"(,{"role":"ect","school":"S2","started_on":"2021-09-01","training_periods":[{"lead_provider":"LP2","cohort":"2021"}]})";
    row("frozen elsewhere", frozen, sent("started", day), QByteArray("422 cohort: You cannot submit declarations for the 2021 cohort.") + closed + '.');
    Setting unpaid;
    unpaid.person = R"(,"ect_first_eligible_at":"2025-10-01T00:00:00Z")";
    unpaid.world = R"(,"statements":[{"id":"s","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-02-15"},)"
                   R"({"id":"t","lead_provider":"LP1","cohort":"2025","fee_type":"service","status":"open","deadline_date":"2026-12-15"},)"
                   R"({"id":"u","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"payable","deadline_date":"2026-12-15"}])";
    row("no open statement", unpaid, sent("started", day), QByteArray("422 cohort: You cannot submit or void declarations for the 2025 cohort.") + closed + '.');
    Setting notEligible = unpaid;
    notEligible.person.clear();
    row("no statement, not eligible", notEligible, sent("started", day), "200");
    row("no such milestone", usual, sent("extended-1", day), "422 " + noType);
    Setting extended;
    extended.period = R"("schedule_identifier":"ecf-extended-september")";
    row("extended", extended, sent("extended-1", day), "200");
    Setting begun;
    begun.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("training_lead_provider":"LP2")") + ','
        + declared("d2", "retained-2", "2026-01-10T09:00:00Z");
    row("before an earlier type", begun, sent("retained-1", "2025-10-01T08:59:59Z"), "422 " + order);
    row("with an earlier type", begun, sent("retained-1", "2025-10-01T09:00:00Z"), "200");
    row("with a later type", begun, sent("retained-1", "2026-01-10T09:00:00Z"), "200");
    row("after a later type", begun, sent("retained-1", "2026-01-10T09:00:01Z"), "422 " + order);
    Setting loose = cohort2024;
    loose.declarations = declared("d1", "started", "2025-05-01T09:00:00Z");
    row("no order in 2024", loose, sent("retained-2", "2025-04-30T09:00:00Z"), "200");
    // Later checks skip where an earlier one of the same matter failed: the window where the type is refused, and the
    // evidence where the date is.
    row("several", usual, sent("x", "2026-03-01T00:00:00Z", R"("evidence_held":"")"), "422 declaration_type: Enter a valid declaration type. | " + future);
    const QByteArray noEvidence = "evidence_held: Enter a '#/evidence_held' value for this participant.";
    row("several, grouped", usual, sent("x", day, R"("evidence_held":"","declaration_date":"2025-10-01T09:00:00Z","course_identifier":"")"),
        "422 course_identifier: Enter a '#/course_identifier'. | declaration_type: Enter a valid declaration type.");
    row("unknown type without evidence", usual, sent("x", day, R"("evidence_held":"")"),
        "422 declaration_type: Enter a valid declaration type. | " + noEvidence);
    row("no date, no evidence", usual, sent("started", "", R"("evidence_held":"")"), "422 declaration_date: Enter a '#/declaration_date'.");
    row("in the future without evidence", usual, sent("started", "2026-03-01T00:00:00Z", R"("evidence_held":"")"), "422 " + future);
    row("too early with wrong evidence", usual, sent("started", "2025-05-31T22:59:59Z", R"("evidence_held":"one-term-induction")"), "422 " + early);
    Setting twiceLate = cohort2024;
    twiceLate.declarations = declared("d1", "retained-2", "2025-05-01T09:00:00Z");
    row("duplicate outside its window", twiceLate, sent("retained-2", "2025-07-31T23:30:00Z"), "422 " + twice);
    row("duplicate in the future", twiceLate, sent("retained-2", "2026-02-16T12:00:01Z"), "422 " + twice + " | " + future);
    Setting later = frozen;
    later.world = R"(,"cohorts":{"2021":{"payments_frozen_at":"2026-02-16T12:00:01Z"}})";
    row("to be frozen in a second", later, sent("started", day), "200");
    later.world = R"(,"cohorts":{"2021":{"payments_frozen_at":"2026-02-16T12:00:00Z"}})";
    row("frozen now", later, sent("started", day), QByteArray("422 cohort: You cannot submit declarations for the 2021 cohort.") + closed + '.');
}

void tst_early_declarations::creates()
{
    QFETCH(Setting, setting);
    QFETCH(QByteArray, request);
    QFETCH(QString, expected);
    const auto service = serviceOf(setting);
    const QJsonValue before = service->save();
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.post(all, request);
    QCOMPARE(said(answer), expected);
    QCOMPARE(service->save() == before, answer.status != 200);
    if (answer.status == 200)
        QCOMPARE(said(ask.post(all, request)).left(25), QStringLiteral("422 declaration_type: A d"));
}

void tst_early_declarations::evidence_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("cohort");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<bool>("required");
    const QStringList simple{QStringLiteral("training-event-attended"), QStringLiteral("self-study-material-completed"), QStringLiteral("other")};
    const QStringList more = simple + QStringList{QStringLiteral("materials-engaged-with-offline")};
    const QStringList met{QStringLiteral("75-percent-engagement-met"), QStringLiteral("75-percent-engagement-met-reduced-induction")};
    const QStringList metOrTerm = met + QStringList{QStringLiteral("one-term-induction")};
    for (const char *role : {"ect", "mentor"}) {
        for (const char *type : {"retained-1", "retained-4", "completed", "extended-2"})
            QTest::addRow("2024 %s %s", role, type) << QByteArray(role) << QByteArray("2024") << QByteArray(type) << simple << true;
        QTest::addRow("2024 %s started", role) << QByteArray(role) << QByteArray("2024") << QByteArray("started") << QStringList() << false;
        QTest::addRow("2025 %s started", role) << QByteArray(role) << QByteArray("2025") << QByteArray("started") << more << true;
    }
    for (const char *type : {"retained-1", "retained-3", "retained-4", "extended-1", "extended-2", "extended-3"})
        QTest::addRow("2025 ect %s", type) << QByteArray("ect") << QByteArray("2025") << QByteArray(type) << more << true;
    QTest::newRow("2025 ect retained-2") << QByteArray("ect") << QByteArray("2025") << QByteArray("retained-2") << met << true;
    QTest::newRow("2025 ect completed") << QByteArray("ect") << QByteArray("2025") << QByteArray("completed") << metOrTerm << true;
    QTest::newRow("2025 mentor completed") << QByteArray("mentor") << QByteArray("2025") << QByteArray("completed") << met << true;
}

void tst_early_declarations::evidence()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, cohort);
    QFETCH(QByteArray, type);
    QFETCH(QStringList, allowed);
    QFETCH(bool, required);
    Setting setting;
    setting.role = role;
    setting.period = R"("schedule_identifier":"ecf-extended-september","cohort":")" + cohort + '"';
    const QStringList known{QStringLiteral("training-event-attended"), QStringLiteral("self-study-material-completed"),
                            QStringLiteral("materials-engaged-with-offline"), QStringLiteral("75-percent-engagement-met"),
                            QStringLiteral("75-percent-engagement-met-reduced-induction"), QStringLiteral("one-term-induction"),
                            QStringLiteral("other"), QStringLiteral("one_term_induction"), QString()};
    for (const QString &held : known) {
        const auto service = serviceOf(setting);
        Ask ask(*service, today);
        ask.bearer = "token-LP1";
        const auto answer = ask.post(all, sent(type, "2025-10-01T09:00:00Z",
                                               R"("evidence_held":")" + held.toUtf8() + R"(","course_identifier":")"
                                                   + (role == "ect" ? "ecf-induction" : "ecf-mentor") + '"'));
        if (!required || allowed.contains(held)) {
            QCOMPARE(said(answer), QStringLiteral("200"));
            QCOMPARE(attributes(answer).value(QStringLiteral("evidence_held")), required ? QJsonValue(held) : QJsonValue());
        } else {
            QCOMPARE(said(answer), held.isEmpty()
                         ? QStringLiteral("422 evidence_held: Enter a '#/evidence_held' value for this participant.")
                         : QStringLiteral("422 evidence_held: Enter an available '#/evidence_held' type for this participant."));
        }
    }
}

void tst_early_declarations::voids_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("expected");
    const QByteArray mine = "token-LP1";
    const QString done = QStringLiteral("200");
    for (const char *state : {"no_payment", "eligible", "payable"})
        QTest::newRow(state) << R"("payment_status":")" + QByteArray(state) + R"(","statement_id":"cccccccc-0000-4000-8000-000000000001")" << mine << QByteArray()
                             << QStringLiteral("200 voided");
    QTest::newRow("paid") << QByteArray(R"("payment_status":"paid")") << mine << QByteArray() << QStringLiteral("200 awaiting-clawback");
    QTest::newRow("voided") << QByteArray(R"("payment_status":"voided")") << mine << QByteArray()
                            << QStringLiteral("422 participant_declaration_id: The declaration has already been voided.");
    for (const char *state : {"awaiting_clawback", "clawed_back"})
        QTest::newRow(state) << R"("payment_status":"paid","clawback_status":")" + QByteArray(state) + '"' << mine << QByteArray()
                             << QStringLiteral("422 participant_declaration_id: The declaration will or has been refunded");
    QTest::newRow("no statement to come") << QByteArray(R"("payment_status":"paid")") << mine << QByteArray(R"(,"statements":[])")
                                          << QString(QStringLiteral("422 participant_declaration_id: You cannot submit or void declarations for the 2025 cohort.")
                                                     + QLatin1String(closed));
    QTest::newRow("unpaid without a statement") << QByteArray() << mine << QByteArray(R"(,"statements":[])") << QStringLiteral("200 voided");
    QTest::newRow("another's, though visible") << QByteArray(R"("training_lead_provider":"LP2")") << mine << QByteArray()
                                               << QStringLiteral("404 Resource not found: Nothing could be found for the provided details");
    QTest::newRow("no token") << QByteArray() << QByteArray() << QByteArray() << QStringLiteral("401");
}

void tst_early_declarations::voids()
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
    const auto answer = ask.send("PUT", QString(all + QLatin1Char('/') + D + QStringLiteral("/void")));
    const QJsonObject shown = attributes(answer);
    QCOMPARE(said(answer) + (answer.status == 200 ? QString(QLatin1Char(' ') + shown.value(QStringLiteral("state")).toString()) : QString()), expected);
    if (answer.status != 200)
        return;
    const bool refund = expected.endsWith(QStringLiteral("clawback"));
    QCOMPARE(shown.value(QStringLiteral("clawback_statement_id")), refund ? QJsonValue(soon) : QJsonValue());
    QVERIFY(refund || shown.value(QStringLiteral("statement_id")).isNull());
    QCOMPARE(shown.value(QStringLiteral("updated_at")).toString(), QStringLiteral("2026-02-16T12:00:00Z"));
}

void tst_early_declarations::paysForTheEligible()
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

void tst_early_declarations::completesMentors()
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

void tst_early_declarations::movesMoney()
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

void tst_early_declarations::recordsInductions()
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

DESK_TEST(tst_early_declarations)
#include "tst_early_declarations.moc"
