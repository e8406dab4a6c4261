// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/TraineesDesk.h"
#include "tests/support/Runner.h"

/// Defer, withdraw and update status: every rule of facts 2.1 to 2.4 with its text.
class tst_trainees_transitions : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void reads_dates_as_ruby_data();
    void reads_dates_as_ruby();
    void reads_forms_data();
    void reads_forms();
    void defers();
    void withdraws();
    void recommends();
    void minimum_placements_data();
    void minimum_placements();
    void a_second_call_is_refused();
    void the_other_versions_name_breaks_the_server();
};

void tst_trainees_transitions::refuses_data()
{
    QTest::addColumn<QByteArray>("trainee"); // without braces
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");

    const QByteArray plain = R"("state": "trn_received", "itt_start_date": "2025-09-01")";
    const QByteArray ledPostgrad = plain + R"(, "training_route": "provider_led_postgrad", "degrees": 0)";
    const auto row = [](const QByteArray &tag, const QByteArray &trainee, const char *action, const QByteArray &body,
                        const QByteArray &expected, int status = 422) {
        QTest::newRow(tag.constData()) << trainee << QString::fromLatin1(action) << body << status << QString::fromUtf8(expected);
    };
    const char *const stateText = "state is invalid must be one of [submitted_for_trn, trn_received]";

    row("defer: no body", plain, "defer", "", dataMissing);
    row("defer: empty data", plain, "defer", R"({"data": {}})", dataMissing);
    row("defer: list", plain, "defer", R"({"data": []})", dataMissing);
    row("defer: unknown key alone", plain, "defer", R"({"data": {"x": 1}})", "defer_date can't be blank");
    row("defer: null", plain, "defer", R"({"data": {"defer_date": null}})", "defer_date can't be blank");
    row("defer: empty", plain, "defer", R"({"data": {"defer_date": " "}})", "defer_date can't be blank");
    row("defer: no date", plain, "defer", R"({"data": {"defer_date": "17/06/2024"}})", "defer_date is invalid");
    row("defer: impossible", plain, "defer", R"({"data": {"defer_date": "2024-02-30"}})", "defer_date is invalid");
    row("defer: long", plain, "defer", R"({"data": {"defer_date": "2026-01-01", "defer_reason": ")" + QByteArray(501, 'x') + R"("}})",
        "defer_reason is too long (maximum is 500 characters)");
    row("defer: both", plain, "defer", R"({"data": {"defer_date": "x", "defer_reason": ")" + QByteArray(501, 'x') + R"("}})",
        "defer_date is invalid\ndefer_reason is too long (maximum is 500 characters)");
    for (const char *state : {"draft", "recommended_for_award", "awarded", "deferred", "withdrawn"}) {
        const QByteArray trainee = R"("itt_start_date": "2025-09-01", "state": ")" + QByteArray(state) + "\"";
        row("defer: " + QByteArray(state), trainee, "defer", R"({"data": {"defer_date": "2026-01-01"}})", stateText);
        row("defer: state after the date, " + QByteArray(state), trainee, "defer",
            R"({"data": {"defer_date": ""}})", "defer_date can't be blank");
    }
    row("defer: bare number", plain, "defer", R"({"data": {"defer_date": 20240617}})", "", 500);
    row("defer: malformed", plain, "defer", "{", "Unexpected token at '{'", 400);

    const QByteArray good = R"("withdrawal_date": "2026-01-05", "reasons": ["record_added_in_error"], "trigger": "provider", "future_interest": "no")";
    const auto with = [&good](const QByteArray &more) -> QByteArray { return QByteArray("{\"data\": {" + good + ", " + more + "}}"); };
    row("withdraw: no body", plain, "withdraw", "{}", dataMissing);
    row("withdraw: body before state", R"("state": "awarded")", "withdraw", "{}", dataMissing);
    row("withdraw: future start", R"("itt_start_date": "2026-02-17")", "withdraw", with(R"("x": 1)"), wrongState);
    row("withdraw: not yet started", plain + R"(, "commencement_status": "itt_not_yet_started")", "withdraw", with(R"("x": 1)"), wrongState);
    for (const char *state : {"draft", "recommended_for_award", "awarded", "withdrawn"})
        row("withdraw: " + QByteArray(state), R"("state": ")" + QByteArray(state) + "\"", "withdraw",
            R"({"data": {"trigger": "nobody"}})", wrongState);
    row("withdraw: unknown key alone", plain, "withdraw", R"({"data": {"x": 1}})", dataMissing);
    row("withdraw: reasons no list, and alone", plain, "withdraw", R"({"data": {"reasons": "mandatory_reasons"}})", dataMissing);
    row("withdraw: nothing", plain, "withdraw", R"({"data": {"trigger": null}})",
        "withdrawal_date Choose a withdrawal date\nreasons Choose one or more reasons why the trainee withdrew from the course\n"
        "trigger is not included in the list\nfuture_interest is not included in the list");
    row("withdraw: invalid date", plain, "withdraw", with(R"("withdrawal_date": "5 January")"), "withdrawal_date Choose a valid withdrawal date");
    row("withdraw: before start", plain, "withdraw", with(R"("withdrawal_date": "2025-08-31")"), "withdrawal_date must be after itt_start_date");
    row("withdraw: no reasons but nulls", plain, "withdraw", with(R"("reasons": [null])"), "reasons Choose one or more reasons why the trainee withdrew from the course");
    row("withdraw: a reason in an object", plain, "withdraw", with(R"("reasons": ["mandatory_reasons", {"name": "mandatory_reasons"}])"),
        "reasons Choose one or more reasons why the trainee withdrew from the course");
    row("withdraw: a reason that is a number", plain, "withdraw", with(R"("reasons": [1])"), "", 500);
    row("withdraw: a number after one that asks for more", plain, "withdraw",
        with(R"("reasons": ["had_to_withdraw_trainee_another_reason", 1], "another_reason": "moved")"),
        "reasons entered not valid for selected trigger eg unacceptable_behaviour for a trainee trigger");
    row("withdraw: empty reasons", plain, "withdraw", with(R"("reasons": [])"), "reasons Choose one or more reasons why the trainee withdrew from the course");
    row("withdraw: other side's reason", plain, "withdraw", with(R"("trigger": "trainee")"),
        "reasons entered not valid for selected trigger eg unacceptable_behaviour for a trainee trigger");
    row("withdraw: spec's invalid reason", plain, "withdraw", R"({"data": {"reasons": ["invalid_reason"]}})",
        "withdrawal_date Choose a withdrawal date\nreasons entered not valid for selected trigger eg unacceptable_behaviour for a trainee trigger\n"
        "trigger is not included in the list\nfuture_interest is not included in the list");
    row("withdraw: wrong trigger reads the trainee's list", plain, "withdraw",
        with(R"("trigger": "x", "reasons": ["moved_to_different_itt_course"])"), "trigger is not included in the list");
    row("withdraw: interest", plain, "withdraw", with(R"("future_interest": "maybe")"), "future_interest is not included in the list");
    row("withdraw: another", plain, "withdraw", with(R"("reasons": ["had_to_withdraw_trainee_another_reason"], "another_reason": " ")"),
        "another_reason Enter another reason");
    row("withdraw: safeguarding", plain, "withdraw", with(R"("reasons": ["safeguarding_concerns"])"), "safeguarding_concern_reasons Enter the concerns");

    const char *const blankText = "qts_standards_met_date can't be blank. Enter a date the trainee met the QTS or EYTS requirements.";
    for (const char *action : {"recommend-for-qts", "update-qts-or-eyts-status"}) {
        const auto tag = [action](const char *name) -> QByteArray { return QByteArray(action) + ": " + name; };
        row(tag("no data"), plain, action, R"({"data": {}})", dataMissing);
        row(tag("unknown key alone"), plain, action, R"({"data": {"x": 1}})", dataMissing);
        row(tag("blank"), plain, action, R"({"data": {"qts_standards_met_date": ""}})", blankText);
        row(tag("seed"), ledPostgrad + R"(, "degrees": 1)", action, R"({"data": {"qts_standards_met_date": null}})",
            QByteArray(blankText) + "\nplacements must be at least 2 for the provider_led_postgrad training route");
        row(tag("invalid"), plain, action, R"({"data": {"qts_standards_met_date": "soon"}})", "qts_standards_met_date is invalid");
        row(tag("invalid and early"), plain, action, R"({"data": {"qts_standards_met_date": "13/02/2020"}})",
            "qts_standards_met_date is invalid\nqts_standards_met_date must be after itt_start_date");
        row(tag("future"), plain, action, R"({"data": {"qts_standards_met_date": "2026-02-17"}})", "qts_standards_met_date must not be in the future");
        row(tag("early"), plain, action, R"({"data": {"qts_standards_met_date": "2025-08-31"}})", "qts_standards_met_date must be after itt_start_date");
        row(tag("no degree"), plain + R"(, "degrees": 0)", action, R"({"data": {"qts_standards_met_date": "2026-02-16"}})",
            "degree_id must be completed before qts_standards_met_date");
        row(tag("everything"), R"("state": "deferred", "itt_start_date": "2026-03-01", "training_route": "iqts", "degrees": 0)", action,
            R"({"data": {"qts_standards_met_date": "2026-02-18"}})",
            "qts_standards_met_date must not be in the future\nqts_standards_met_date must be after itt_start_date\n"
            "degree_id must be completed before qts_standards_met_date\nplacements must be at least 1 for the iqts training route\n"
            "state must be selected as trn_received");
        for (const char *state : {"draft", "submitted_for_trn", "recommended_for_award", "awarded", "deferred", "withdrawn"})
            row(tag(state), R"("state": ")" + QByteArray(state) + "\"", action, R"({"data": {"qts_standards_met_date": "2026-02-16"}})",
                "state must be selected as trn_received");
        row(tag("bare number"), plain, action, R"({"data": {"qts_standards_met_date": 20260101}})", "", 500);
    }
}

void tst_trainees_transitions::refuses()
{
    QFETCH(QByteArray, trainee);
    QFETCH(QString, action);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, expected);

    TraineesDesk desk(R"({"trainee_id": "t1", )" + trainee + "}");
    const QJsonObject before = desk.trainee(QStringLiteral("t1"));
    for (const char *version : {"v2025.0", "v2026.0", "v2026.1"}) {
        const bool old = qstrcmp(version, "v2025.0") == 0;
        const QByteArray sent = old ? QByteArray(body).replace("withdrawal_date", "withdraw_date") : body;
        const QString text = old ? QString(expected).replace(QStringLiteral("withdrawal_date"), QStringLiteral("withdraw_date")) : expected;
        const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/%1/trainees/t1/%2").arg(QLatin1String(version), action), sent);
        QCOMPARE(answer.status, status);
        QCOMPARE(messages(answer), text);
    }
    QCOMPARE(desk.trainee(QStringLiteral("t1")), before);

    // Where the body is looked at before the trainee and where after (facts 1.8).
    const sandbox::Answer unknown = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/nobody/%1").arg(action), "{}");
    if (action == QLatin1String("withdraw"))
        QCOMPARE(messages(unknown), QStringLiteral("NotFound: Trainee(s) not found"));
    else
        QCOMPARE(messages(unknown), QString::fromLatin1(dataMissing));
}

void tst_trainees_transitions::reads_dates_as_ruby_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("stored"); // empty: refused
    const auto row = [](const char *sent, const char *stored) { QTest::newRow(sent) << QString::fromLatin1(sent) << QString::fromLatin1(stored); };
    row("2024-06-17", "2024-06-17");
    row("20240617", "2024-06-17");
    row("240617", "2024-06-17");
    row("2024-169", "2024-06-17");
    row("2024169", "2024-06-17");
    row("2024-W25-1", "2024-06-17");
    row("2024w251", "2024-06-17");
    row("24-06-17", "2024-06-17");
    row("69-06-17", "1969-06-17");
    row("2024-06", "2024-06-01");
    row(" 2024-06-17 ", "2024-06-17");
    row("2024-06-17T10:30:00Z", "2024-06-17");
    row("2024-06-17t10:30", "2024-06-17");
    row("2024-06-17T23:30:00.123-05:00", "2024-06-17");
    row("20240617T103000+0100", "2024-06-17");
    row("2023-12-31", "2023-12-31");
    row("2020-W53-7", "2021-01-03");
    row("2021-W53-1", "");
    row("2023-366", "");
    row("2024-366", "2024-12-31");
    row("2024-02-29", "2024-02-29");
    row("2023-02-29", "");
    row("2024-6-17", "");
    row("2024-06-17 10:30", "");
    row("17/06/2024", "");
    row("2024-13-01", "");
    row("today", "");
}

void tst_trainees_transitions::reads_dates_as_ruby()
{
    QFETCH(QString, sent);
    QFETCH(QString, stored);
    TraineesDesk desk(R"({"trainee_id": "t1"})");
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("data"), QJsonObject{{QStringLiteral("defer_date"), sent}}}}).toJson();
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/defer"), body);
    QCOMPARE(answer.status, stored.isEmpty() ? 422 : 200);
    QCOMPARE(desk.trainee(QStringLiteral("t1")).value(QLatin1String("defer_date")).toString(), stored);
}

void tst_trainees_transitions::reads_forms_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *action, const char *form, int status, const char *expected) {
        QTest::newRow(tag) << QString::fromLatin1(action) << QByteArray(form) << status << QString::fromUtf8(expected);
    };
    row("date", "defer", "data[defer_date]=2026-01-01&data%5Bdefer_reason%5D=moved+away", 200, "");
    row("date without a value", "defer", "data[defer_date]", 422, "defer_date can't be blank");
    row("date left empty", "defer", "data[defer_date]=", 422, "defer_date can't be blank");
    row("other names", "defer", "defer_date=2026-01-01", 422, dataMissing);
    row("list", "withdraw",
        "data[withdrawal_date]=2026-01-05&data[trigger]=provider&data[future_interest]=no&data[reasons][]=mandatory_reasons", 200, "");
    row("list without a value", "withdraw", "data[withdrawal_date]=2026-01-05&data[trigger]=provider&data[future_interest]=no&data[reasons][]", 422,
        "reasons Choose one or more reasons why the trainee withdrew from the course");
    row("status", "update-qts-or-eyts-status", "data[qts_standards_met_date]", 422,
        "qts_standards_met_date can't be blank. Enter a date the trainee met the QTS or EYTS requirements.");
}

void tst_trainees_transitions::reads_forms()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QString, expected);
    TraineesDesk desk(R"({"trainee_id": "t1", "itt_start_date": "2025-09-01"})");
    desk.ask.headers.append({QByteArray("content-type"), QByteArray("application/x-www-form-urlencoded")});
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/") + action, form);
    QCOMPARE(messages(answer), expected);
    QCOMPARE(answer.status, status);
}

void tst_trainees_transitions::defers()
{
    TraineesDesk desk(R"({"trainee_id": "onTime", "itt_start_date": "2025-09-01", "trainee_start_date": "2025-10-01",
                          "commencement_status": "itt_started_on_time", "defer_reason": "before", "updated_at": "2025-12-01T00:00:00Z"},
                         {"trainee_id": "notYet", "state": "submitted_for_trn", "itt_start_date": "2026-09-01", "trainee_start_date": null,
                          "commencement_status": "itt_not_yet_started"})");
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2025.0/trainees/ONTIME/defer"), R"({"data": {"defer_date": "2026-03-01"}})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.owner, QStringLiteral("own"));
    const QJsonObject shown = Ask::object(answer).value(QLatin1String("data")).toObject();
    QCOMPARE(shown.value(QLatin1String("state")), QJsonValue(QStringLiteral("deferred")));
    QCOMPARE(shown.value(QLatin1String("defer_date")), QJsonValue(QStringLiteral("2026-03-01")));
    QVERIFY(shown.value(QLatin1String("defer_reason")).isNull()); // left out erases
    QCOMPARE(shown.value(QLatin1String("trainee_start_date")), QJsonValue(QStringLiteral("2025-09-01")));
    QCOMPARE(shown.value(QLatin1String("updated_at")), QJsonValue(QStringLiteral("2026-02-16T12:00:00.000Z")));

    QCOMPARE(desk.ask.post(QStringLiteral("/api/v2026.1/trainees/notYet/defer"),
                           R"({"data": {"defer_date": "2026-01-01", "defer_reason": ")" + QByteArray("ō").repeated(500) + R"("}})")
                 .status,
             200);
    QVERIFY(desk.trainee(QStringLiteral("notYet")).value(QLatin1String("trainee_start_date")).isNull());

    // What the address says counts as well, and before the body.
    TraineesDesk asked(R"({"trainee_id": "t1"}, {"trainee_id": "t2"})");
    const QString target = QStringLiteral("/api/v2026.1/trainees/%1/defer?data[defer_date]=2026-01-05");
    QCOMPARE(asked.ask.post(target.arg(QStringLiteral("t1")), {}).status, 200);
    QCOMPARE(asked.ask.post(target.arg(QStringLiteral("t2")), R"({"data": {"defer_date": "soon"}})").status, 200);
    QCOMPARE(asked.trainee(QStringLiteral("t2")).value(QLatin1String("defer_date")), QJsonValue(QStringLiteral("2026-01-05")));
}

void tst_trainees_transitions::withdraws()
{
    TraineesDesk desk(R"({"trainee_id": "a", "state": "deferred", "itt_start_date": "2026-02-16"}, {"trainee_id": "b", "itt_start_date": "2025-09-01"})");
    const QByteArray body = R"({"data": {"withdrawal_date": "2027-02-16T09:00:00Z", "trigger": "trainee", "future_interest": "unknown",
        "reasons": ["trainee_chose_to_withdraw_another_reason", "safeguarding_concerns"], "another_reason": "moved", "safeguarding_concern_reasons": "seen"}})";
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/a/withdraw"), body);
    QCOMPARE(answer.status, 200);
    const QJsonObject shown = Ask::object(answer).value(QLatin1String("data")).toObject();
    QCOMPARE(shown.value(QLatin1String("state")), QJsonValue(QStringLiteral("withdrawn")));
    QCOMPARE(shown.value(QLatin1String("withdrawal_date")), QJsonValue(QStringLiteral("2027-02-16")));
    QCOMPARE(shown.value(QLatin1String("withdrawal_trigger")), QJsonValue(QStringLiteral("trainee")));
    QCOMPARE(shown.value(QLatin1String("withdrawal_future_interest")), QJsonValue(QStringLiteral("unknown")));
    QCOMPARE(shown.value(QLatin1String("withdrawal_reasons")).toArray().size(), 2);
    QCOMPARE(shown.value(QLatin1String("withdrawal_another_reason")), QJsonValue(QStringLiteral("moved")));
    QCOMPARE(shown.value(QLatin1String("withdrawal_safeguarding_concern_reasons")), QJsonValue(QStringLiteral("seen")));

    const QByteArray older = R"({"data": {"withdraw_date": "2025-09-01", "trigger": "provider", "future_interest": "no", "reasons": ["mandatory_reasons"]}})";
    const QJsonObject old = Ask::object(desk.ask.post(QStringLiteral("/api/v2025.0/trainees/b/withdraw"), older)).value(QLatin1String("data")).toObject();
    QCOMPARE(old.value(QLatin1String("withdraw_date")), QJsonValue(QStringLiteral("2025-09-01")));
    QCOMPARE(old.value(QLatin1String("withdraw_reasons")), QJsonValue(QJsonArray{QStringLiteral("mandatory_reasons")}));
    QVERIFY(!old.contains(QLatin1String("withdrawal_date")));
    QVERIFY(old.contains(QLatin1String("withdrawal_trigger")));
}

void tst_trainees_transitions::recommends()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "itt_start_date": "2025-09-01"}, {"trainee_id": "open", "itt_start_date": null})");
    desk.ask.at("2026-02-16T12:00:00.250Z");
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2025.0/trainees/t1/recommend-for-qts"),
                                                 R"({"data": {"qts_standards_met_date": "2025-09-01"}})");
    QCOMPARE(answer.status, 202);
    const QJsonObject shown = Ask::object(answer).value(QLatin1String("data")).toObject();
    QCOMPARE(shown.value(QLatin1String("state")), QJsonValue(QStringLiteral("recommended_for_award")));
    QCOMPARE(shown.value(QLatin1String("outcome_date")), QJsonValue(QStringLiteral("2025-09-01")));
    QCOMPARE(shown.value(QLatin1String("recommended_for_award_at")), QJsonValue(QStringLiteral("2026-02-16T12:00:00Z")));
    QCOMPARE(shown.value(QLatin1String("updated_at")), QJsonValue(QStringLiteral("2026-02-16T12:00:00.250Z")));
    QCOMPARE(desk.ask.post(QStringLiteral("/api/v2025.0/trainees/open/update-qts-or-eyts-status"),
                           R"({"data": {"qts_standards_met_date": "1990-01-01"}})")
                 .status,
             202);
}

void tst_trainees_transitions::minimum_placements_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<int>("needed");
    QTest::addColumn<bool>("degree");
    const auto row = [](const char *route, int needed, bool degree) { QTest::newRow(route) << QString::fromLatin1(route) << needed << degree; };
    row("provider_led_postgrad", 2, true);
    row("hpitt_postgrad", 2, true);
    row("school_direct_tuition_fee", 2, true);
    row("school_direct_salaried", 2, true);
    row("pg_teaching_apprenticeship", 2, true);
    row("teacher_degree_apprenticeship", 2, false);
    row("provider_led_undergrad", 2, false);
    row("opt_in_undergrad", 2, false);
    row("iqts", 1, true);
    row("assessment_only", 0, true);
    row("early_years_assessment_only", 0, true);
    row("early_years_postgrad", 0, true);
    row("early_years_salaried", 0, true);
    row("early_years_undergrad", 0, false);
}

void tst_trainees_transitions::minimum_placements()
{
    QFETCH(QString, route);
    QFETCH(int, needed);
    QFETCH(bool, degree);
    QByteArray trainees;
    for (int placements = 0; placements <= 2; ++placements)
        for (int degrees = 0; degrees <= 1; ++degrees)
            trainees += (trainees.isEmpty() ? "" : ",") + QStringLiteral(R"({"trainee_id": "p%1d%2", "training_route": "%3", "placements": %1, "degrees": %2})")
                                                              .arg(placements).arg(degrees).arg(route).toUtf8();
    TraineesDesk desk(trainees);
    for (int placements = 0; placements <= 2; ++placements) {
        for (int degrees = 0; degrees <= 1; ++degrees) {
            QStringList expected;
            if (degree && degrees == 0)
                expected.append(QStringLiteral("degree_id must be completed before qts_standards_met_date"));
            if (placements < needed)
                expected.append(QStringLiteral("placements must be at least %1 for the %2 training route").arg(needed).arg(route));
            const sandbox::Answer answer =
                desk.ask.post(QStringLiteral("/api/v2026.1/trainees/p%1d%2/update-qts-or-eyts-status").arg(placements).arg(degrees),
                              R"({"data": {"qts_standards_met_date": "2026-02-16"}})");
            QCOMPARE(messages(answer), expected.join(QLatin1Char('\n')));
            QCOMPARE(answer.status, expected.isEmpty() ? 202 : 422);
        }
    }
}

void tst_trainees_transitions::a_second_call_is_refused()
{
    TraineesDesk desk(R"({"trainee_id": "d", "itt_start_date": "2025-09-01"}, {"trainee_id": "r", "itt_start_date": "2025-09-01"},
                         {"trainee_id": "w", "itt_start_date": "2025-09-01"})");
    const auto twice = [&](const char *path, const QByteArray &body) {
        const QString target = QStringLiteral("/api/v2026.1/trainees/") + QLatin1String(path);
        if (desk.ask.post(target, body).status >= 300)
            return QStringLiteral("the first was refused");
        return messages(desk.ask.post(target, body));
    };
    QCOMPARE(twice("d/defer", R"({"data": {"defer_date": "2026-01-01"}})"), QStringLiteral("state is invalid must be one of [submitted_for_trn, trn_received]"));
    QCOMPARE(twice("r/recommend-for-qts", R"({"data": {"qts_standards_met_date": "2026-01-01"}})"), QStringLiteral("state must be selected as trn_received"));
    QCOMPARE(twice("w/withdraw", R"({"data": {"withdrawal_date": "2026-01-01", "trigger": "provider", "future_interest": "no", "reasons": ["mandatory_reasons"]}})"),
             QString::fromUtf8(wrongState));
}

void tst_trainees_transitions::the_other_versions_name_breaks_the_server()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "itt_start_date": "2025-09-01"}, {"trainee_id": "done", "state": "awarded"})");
    const QByteArray old = R"({"data": {"withdraw_date": "2026-01-01", "trigger": "provider"}})";
    sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/withdraw"), old);
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.type.startsWith("text/html"));
    desk.ask.headers.append({QByteArray("accept"), QByteArray("application/json")});
    answer = desk.ask.post(QStringLiteral("/api/v2025.0/trainees/t1/withdraw"), R"({"data": {"withdrawal_date": "2026-01-01"}})");
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.body, QByteArray(R"({"error":"Internal server error"})"));
    QCOMPARE(messages(desk.ask.post(QStringLiteral("/api/v2026.1/trainees/done/withdraw"), old)), QString::fromUtf8(wrongState));
}

DESK_TEST(tst_trainees_transitions)
#include "tst_trainees_transitions.moc"
