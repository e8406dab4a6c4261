// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyActions.h"
#include "tests/support/Runner.h"

using namespace early;

/// Defer, withdraw and resume (facts 2.4, 2.5, 2.7): every rule with its words, and what each does.
class tst_early_leaving : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void shapes_data();
    void shapes();
    void defersUntilNow();
    void keepsAnEndThatHasPassed();
    void resumesWithTheSchool();
    void clashesWithTheFuture();
};

void tst_early_leaving::refuses_data()
{
    ActionRows row;
    const auto [usual, deferred, withdrawn, future, started, mentorOnly] = Standing();

    row.from = "2.4, teachers/defer_spec: ";
    Setting ended;
    ended.period = R"("finished_on":"2026-01-05")";
    Setting moved = ended;
    moved.morePeriods = R"(,{"lead_provider":"LP2","cohort":"2025","started_on":"2026-01-06"})";
    Setting resumed = deferred;
    resumed.morePeriods = R"(,{"lead_provider":"LP1","cohort":"2025","started_on":"2026-02-15"})";
    Setting deferredLast;
    deferredLast.period = R"("deferred_at":"2026-01-12T10:00:00Z","withdrawn_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10")";
    Setting withdrawnLast;
    withdrawnLast.period = R"("deferred_at":"2026-01-10T10:00:00Z","withdrawn_at":"2026-01-12T10:00:00Z","finished_on":"2026-01-10")";
    Setting deferredToCome;
    deferredToCome.period = R"("started_on":"2026-02-17","deferred_at":"2026-02-10T10:00:00Z")";
    Setting both;
    both.moreSchools = R"(,{"role":"mentor","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025"}]})";
    const QByteArray out = R"("reason":"other",)" + ect;
    row("defer: no course", usual, "defer", R"("reason":"other")", "422 course_identifier: Enter a '#/course_identifier'.");
    row("defer: unknown course", usual, "defer", R"("reason":"other","course_identifier":"ecf")", "422 course_identifier: Enter a '#/course_identifier'.");
    row("defer: other role", usual, "defer", R"("reason":"other",)" + mentor, QByteArray("422 ") + unknownCourse);
    row("defer: no reason", usual, "defer", ect, "422 reason: Enter a '#/reason'.");
    row("defer: both missing", usual, "defer", R"("reason":"")", "422 course_identifier: Enter a '#/course_identifier'. | reason: Enter a '#/reason'.");
    row("defer: underscores", usual, "defer", R"("reason":"career_break",)" + ect, QByteArray("422 ") + unknownReason);
    row("defer: withdrawal reason", usual, "defer", R"("reason":"moved-school",)" + ect, QByteArray("422 ") + unknownReason);
    row("defer: deferred", deferred, "defer", out, "422 participant_id: The '#/participant_id' is already deferred.");
    row("defer: withdrawn", withdrawn, "defer", out, "422 participant_id: The '#/participant_id' is already withdrawn.");
    row("defer: future", future, "defer", out,
        "422 participant_id: You cannot defer #/participant_id. This is because they have not been training with you for at least one day.");
    row("defer: today", started, "defer", out, QByteArray("422 ") + tomorrow);
    for (const char *reason : {"bereavement", "long-term-sickness", "parental-leave", "career-break", "other"})
        row(qPrintable(QStringLiteral("defer for %1").arg(QLatin1String(reason))), usual, "defer", R"("reason":")" + QByteArray(reason) + R"(",)" + ect, "200");

    row("defer: ended already", ended, "defer", out, "200");
    row("defer: with another provider since", moved, "defer", out, "200");
    row("defer: resumed since, from yesterday", resumed, "defer", out, "200");
    row("defer: the later of both is a deferral", deferredLast, "defer", out, "422 participant_id: The '#/participant_id' is already deferred.");
    row("defer: the later of both is a withdrawal", withdrawnLast, "defer", out, refused({alreadyWithdrawn}));
    row("defer: deferred and to start", deferredToCome, "defer", out, "422 participant_id: The '#/participant_id' is already deferred.");
    row("defer: reason and status", withdrawn, "defer", R"("reason":"career_break",)" + ect, refused({unknownReason, alreadyWithdrawn}));
    row("defer: no reason, today", started, "defer", R"("reason":null,)" + ect, refused({noReason, tomorrow}));
    row("defer: unknown course, withdrawn", withdrawn, "defer", R"("reason":"","course_identifier":"ect")", refused({noCourse, noReason}));
    row("defer: other role, no reason", usual, "defer", R"("reason":" ",)" + mentor, refused({unknownCourse, noReason}));
    row("defer: course in capitals", usual, "defer", R"("reason":"other","course_identifier":"ECF-INDUCTION")", refused({noCourse}));
    row("defer: course of another service", usual, "defer", R"("reason":"other","course_identifier":"npq-leading-teaching")", refused({noCourse}));
    row("defer: course a number", usual, "defer", R"("reason":"other","course_identifier":1)", refused({noCourse}));
    row("defer: reason a number", usual, "defer", R"("reason":1,)" + ect, refused({unknownReason}));
    row("defer: reason false", usual, "defer", R"("reason":false,)" + ect, refused({noReason}));
    row("defer: reason true", usual, "defer", R"("reason":true,)" + ect, refused({unknownReason}));
    row("defer: reason a list", usual, "defer", R"("reason":["other"],)" + ect, refused({noReason}));
    row("defer: reason in capitals", usual, "defer", R"("reason":"Other",)" + ect, refused({unknownReason}));
    row("defer: unknown attributes dropped", usual, "defer", R"("date":"2020-01-01","state":"x",)" + out, "200");
    for (const char *reason : {"long_term_sickness", "parental_leave", "left-teaching-profession", "mentor-no-longer-being-mentor"})
        row("defer for " + QByteArray(reason), usual, "defer", R"("reason":")" + QByteArray(reason) + R"(",)" + ect, refused({unknownReason}));
    row("defer: mentor", mentorOnly, "defer", R"("reason":"other",)" + mentor, "200");
    row("defer: mentor as ECT", mentorOnly, "defer", out, refused({unknownCourse}));
    row("defer: one of two roles", both, "defer", R"("reason":"other",)" + mentor, "200");

    row.from = "2.4, teachers/withdraw_spec: ";
    row("withdraw: no course", usual, "withdraw", R"("reason":"other")", refused({noCourse}));
    row("withdraw: both missing", usual, "withdraw", R"("reason":"","course_identifier":"")", refused({noCourse, noReason}));
    row("withdraw: other role", usual, "withdraw", R"("reason":"other",)" + mentor, refused({unknownCourse}));
    row("withdraw: ended already", ended, "withdraw", out, "200");
    row("withdraw: with another provider since", moved, "withdraw", out, "200");
    row("withdraw: resumed since, from yesterday", resumed, "withdraw", out, "200");
    row("withdraw: the later of both is a deferral", deferredLast, "withdraw", out, "200");
    row("withdraw: the later of both is a withdrawal", withdrawnLast, "withdraw", out, refused({alreadyWithdrawn}));
    row("withdraw: reason and status", withdrawn, "withdraw", R"("reason":"bereavement",)" + ect, refused({unknownReason, alreadyWithdrawn}));
    row("withdraw: no reason, today", started, "withdraw", ect, refused({noReason, tomorrow}));
    row("withdraw: mentor's reason, today", started, "withdraw", R"("reason":"mentor-no-longer-being-mentor",)" + ect, refused({tomorrow}));
    row("withdraw: mentor's reason, other role", mentorOnly, "withdraw", R"("reason":"mentor-no-longer-being-mentor",)" + ect, refused({unknownCourse}));
    row("withdraw: mentor's reason of the other role", both, "withdraw", R"("reason":"mentor-no-longer-being-mentor",)" + ect,
        "422 reason: You cannot withdraw an ECT for this reason. The ECT is not a mentor.");
    for (const char *reason : {"left_teaching_profession", "moved_school", "changed_lead_provider", "switched_to_school_led", "mentor_no_longer_being_mentor", "career-break"})
        row("withdraw for " + QByteArray(reason), usual, "withdraw", R"("reason":")" + QByteArray(reason) + R"(",)" + ect, refused({unknownReason}));
    for (const char *reason : {"left-teaching-profession", "moved-school", "switched-to-school-led", "changed-lead-provider", "other"})
        row("withdraw a mentor for " + QByteArray(reason), mentorOnly, "withdraw", R"("reason":")" + QByteArray(reason) + R"(",)" + mentor, "200");
    row("withdraw: no reason", usual, "withdraw", ect, "422 reason: Enter a '#/reason'.");
    row("withdraw: deferral reason", usual, "withdraw", R"("reason":"bereavement",)" + ect, QByteArray("422 ") + unknownReason);
    row("withdraw: mentor's reason", usual, "withdraw", R"("reason":"mentor-no-longer-being-mentor",)" + ect,
        "422 reason: You cannot withdraw an ECT for this reason. The ECT is not a mentor.");
    row("withdraw: mentor's reason of a mentor", mentorOnly, "withdraw", R"("reason":"mentor-no-longer-being-mentor",)" + mentor, "200");
    row("withdraw: mentor's reason comes last", withdrawn, "withdraw", R"("reason":"mentor-no-longer-being-mentor",)" + ect,
        "422 participant_id: The '#/participant_id' is already withdrawn.");
    row("withdraw: withdrawn", withdrawn, "withdraw", out, "422 participant_id: The '#/participant_id' is already withdrawn.");
    row("withdraw: deferred", deferred, "withdraw", out, "200");
    row("withdraw: future", future, "withdraw", out,
        "422 participant_id: You cannot withdraw #/participant_id. This is because they have not been training with you for at least one day.");
    row("withdraw: today", started, "withdraw", out, QByteArray("422 ") + tomorrow);
    for (const char *reason : {"left-teaching-profession", "moved-school", "switched-to-school-led", "changed-lead-provider", "other"})
        row(qPrintable(QStringLiteral("withdraw for %1").arg(QLatin1String(reason))), usual, "withdraw", R"("reason":")" + QByteArray(reason) + R"(",)" + ect, "200");

    Setting elsewhere = deferred;
    elsewhere.morePeriods = R"(,{"lead_provider":"LP2","cohort":"2025","started_on":"2026-01-11"})";
    Setting endedToday;
    endedToday.period = R"("deferred_at":"2026-02-16T08:00:00Z","deferral_reason":"other","finished_on":"2026-02-16")";
    Setting gone = deferred;
    gone.school += R"(,"finished_on":"2026-02-16")";
    Setting going = deferred;
    going.school += R"(,"finished_on":"2026-02-17")";
    row.from = "2.5, teachers/resume_spec: ";
    Setting elsewhereToday = endedToday;
    elsewhereToday.morePeriods = R"(,{"lead_provider":"LP2","cohort":"2025","started_on":"2026-02-16"})";
    Setting goneToday = endedToday;
    goneToday.school += R"(,"finished_on":"2026-02-16")";
    Setting goneLong = withdrawn;
    goneLong.school += R"(,"finished_on":"2026-01-31")";
    Setting otherSchool = deferred;
    otherSchool.moreSchools = R"(,{"role":"ect","school":"S2","started_on":"2026-01-11","training_periods":[{"lead_provider":"LP2","cohort":"2025"}]})";
    Setting endedElsewhere = deferred;
    endedElsewhere.morePeriods = R"(,{"lead_provider":"LP2","cohort":"2025","started_on":"2026-01-11","finished_on":"2026-02-16"})";
    Setting mentorDeferred = deferred;
    mentorDeferred.role = "mentor";
    row("resume: unknown course", deferred, "resume", R"("course_identifier":"ecf")", refused({noCourse}));
    row("resume: other role", deferred, "resume", mentor, refused({unknownCourse}));
    row("resume: ended without a deferral", ended, "resume", ect, "422 participant_id: The '#/participant_id' is already active.");
    row("resume: to come", future, "resume", ect, "422 participant_id: The '#/participant_id' is already active.");
    row("resume: with another, ended today", elsewhereToday, "resume", ect,
        "422 participant_id: This participant cannot be resumed because they are already active with another provider.");
    row("resume: ended today, and the school", goneToday, "resume", ect,
        "422 participant_id: You cannot resume a participant on the same day they were withdrawn or deferred. Resume them tomorrow or later.");
    row("resume: school ended long ago", goneLong, "resume", ect,
        "422 participant_id: The participant is no longer at the school. Please contact the induction tutor to resolve.");
    row("resume: at another school with another", otherSchool, "resume", ect, "200");
    row("resume: the other's period ended today", endedElsewhere, "resume", ect, "200");
    row("resume: withdrawn after a deferral", withdrawnLast, "resume", ect, "200");
    row("resume: mentor", mentorDeferred, "resume", mentor, "200");
    row("resume: a reason is dropped", deferred, "resume", R"("reason":"other",)" + ect, "200");
    row("resume: only a reason", deferred, "resume", R"("reason":"other")", "400 Bad request: Correct json data structure required. See API docs for reference.");
    row("resume: no course", usual, "resume", R"("course_identifier":null)", "422 course_identifier: Enter a '#/course_identifier'.");
    row("resume: active", usual, "resume", ect, "422 participant_id: The '#/participant_id' is already active.");
    row("resume: with another", elsewhere, "resume", ect,
        "422 participant_id: This participant cannot be resumed because they are already active with another provider.");
    row("resume: same day", endedToday, "resume", ect,
        "422 participant_id: You cannot resume a participant on the same day they were withdrawn or deferred. Resume them tomorrow or later.");
    row("resume: school ends today", gone, "resume", ect,
        "422 participant_id: The participant is no longer at the school. Please contact the induction tutor to resolve.");
    row("resume: school ends tomorrow", going, "resume", ect, "200");
    row("resume: withdrawn", withdrawn, "resume", ect, "200");
}

void tst_early_leaving::refuses()
{
    QFETCH(Setting, setting);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    compareAction(setting, action, sent, expected);
}

void tst_early_leaving::shapes_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("expected");
    const QString shape = QStringLiteral("400 Bad request: Correct json data structure required. See API docs for reference.");
    const QString nothing = QStringLiteral("404 Resource not found: Nothing could be found for the provided details");
    const QString mine = path("defer");
    const QString unknown = QStringLiteral("/api/v3/participants/aaaaaaaa-0000-4000-8000-00000000000f/defer");
    const QByteArray good = body(R"("reason":"other",)" + ect);
    QTest::newRow("1.8, update_endpoint: no token first") << unknown << QByteArray() << QByteArray("{") << QStringLiteral("401");
    QTest::newRow("1.8, update_endpoint: unknown token") << mine << QByteArray("token-LP9") << good << QStringLiteral("401");
    QTest::newRow("1.8, update_endpoint: no body, unknown id") << unknown << QByteArray("token-LP1") << QByteArray() << shape;
    QTest::newRow("1.8, update_endpoint: no data") << mine << QByteArray("token-LP1") << QByteArray("{}") << shape;
    QTest::newRow("1.8, update_endpoint: no attributes") << mine << QByteArray("token-LP1") << QByteArray(R"({"data":{}})") << shape;
    QTest::newRow("1.8, update_endpoint: empty attributes") << mine << QByteArray("token-LP1") << body("") << shape;
    QTest::newRow("1.8, update_endpoint: no known key") << mine << QByteArray("token-LP1") << body(R"("other":1)") << shape;
    QTest::newRow("1.8, update_endpoint: a list for a value") << mine << QByteArray("token-LP1") << body(R"("reason":[])") << shape;
    QTest::newRow("1.8, update_endpoint: malformed") << mine << QByteArray("token-LP1") << QByteArray("{") << QStringLiteral("400");
    QTest::newRow("1.8, update_endpoint: unknown id") << unknown << QByteArray("token-LP1") << good << nothing;
    QTest::newRow("1.8, update_endpoint: malformed id") << QStringLiteral("/api/v3/participants/x/defer") << QByteArray("token-LP1") << good << nothing;
    QTest::newRow("1.8, update_endpoint: another's") << mine << QByteArray("token-LP2") << good << nothing;
    const QByteArray token = "token-LP1";
    QTest::newRow("1.8: data is a list") << mine << token << QByteArray(R"({"data":[]})") << shape;
    QTest::newRow("1.8: data is text") << mine << token << QByteArray(R"({"data":"defer"})") << shape;
    QTest::newRow("1.8: data is null") << mine << token << QByteArray(R"({"data":null})") << shape;
    QTest::newRow("1.8: attributes are a list") << mine << token << QByteArray(R"({"data":{"attributes":[]}})") << shape;
    QTest::newRow("1.8: attributes are text") << mine << token << QByteArray(R"({"data":{"attributes":"other"}})") << shape;
    QTest::newRow("1.8: attributes are null") << mine << token << QByteArray(R"({"data":{"attributes":null}})") << shape;
    QTest::newRow("1.8: attributes outside data") << mine << token << QByteArray(R"({"attributes":{"reason":"other","course_identifier":"ecf-induction"}})") << shape;
    QTest::newRow("1.8: no wrapper") << mine << token << QByteArray(R"({"reason":"other","course_identifier":"ecf-induction"})") << shape;
    QTest::newRow("1.8: a list") << mine << token << QByteArray("[]") << shape;
    QTest::newRow("1.8: a number") << mine << token << QByteArray("1") << shape;
    QTest::newRow("1.8: keys in capitals") << mine << token << body(R"("Reason":"other","Course_Identifier":"ecf-induction")") << shape;
    QTest::newRow("1.8: shape before the record") << unknown << token << body(R"("x":1)") << shape;
    QTest::newRow("1.8: malformed before the record") << unknown << token << QByteArray(R"({"data":)") << QStringLiteral("400");
    QTest::newRow("1.8: record before the words") << unknown << token << body(R"("reason":"x")") << nothing;
    QTest::newRow("1.7: type is not looked at") << mine << token << QByteArray(R"({"data":{"type":"x","attributes":{"reason":"other","course_identifier":"ecf-induction"}}})") << QStringLiteral("200");
    QTest::newRow("1.7: type may be left out") << mine << token << QByteArray(R"({"data":{"attributes":{"reason":"other","course_identifier":"ecf-induction"}}})") << QStringLiteral("200");
    QTest::newRow("1.7: resume of another's") << path("resume") << QByteArray("token-LP2") << body(ect) << nothing;
    QTest::newRow("1.7: withdraw of another's") << path("withdraw") << QByteArray("token-LP2") << good << nothing;
    QTest::newRow("1.7: change of another's") << path("change-schedule") << QByteArray("token-LP2") << body(schedule("ecf-standard-january")) << nothing;
    QTest::newRow("1.7: withdraw without data") << path("withdraw") << token << QByteArray("{}") << shape;
    QTest::newRow("1.7: change without data") << path("change-schedule") << token << QByteArray("{}") << shape;
    QTest::newRow("1.7: no such path") << QStringLiteral("/api/v3/participants/ecf/") + P + QStringLiteral("/defer") << token << good << QStringLiteral("404");
    QTest::newRow("1.2: no such path comes before the token") << path("promote") << QByteArray() << good << QStringLiteral("404");
    QTest::newRow("1.8, update_endpoint: no such action") << path("promote") << QByteArray("token-LP1") << good << QStringLiteral("404");
    QTest::newRow("1.8, update_endpoint: upper case") << mine.toUpper().replace(QStringLiteral("/API/V3/PARTICIPANTS/"), QStringLiteral("/api/v3/participants/")).replace(QStringLiteral("DEFER"), QStringLiteral("defer"))
                                << QByteArray("token-LP1") << good << QStringLiteral("200");
}

void tst_early_leaving::shapes()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    const auto service = serviceOf({});
    Ask ask(*service, today);
    ask.bearer = token;
    const auto answer = ask.send("PUT", target, sent);
    QCOMPARE(said(answer), expected);
    QVERIFY(answer.body.isEmpty() || answer.type == "application/json; charset=utf-8");
    if (answer.status == 401)
        QCOMPARE(answer.body, QByteArray(R"({"error":"HTTP Token: Access denied"})"));
    if (sent == "{" && answer.status == 400)
        QCOMPARE(answer.body, QByteArray());
}

void tst_early_leaving::defersUntilNow()
{
    const auto service = serviceOf({});
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.send("PUT", path("defer"), body(R"("reason":"career-break",)" + ect));
    QCOMPARE(enrolment(answer).value(QStringLiteral("deferral")).toObject(),
             (QJsonObject{{QStringLiteral("reason"), QStringLiteral("career-break")}, {QStringLiteral("date"), QStringLiteral("2026-02-16T12:00:00Z")}}));
    QCOMPARE(enrolment(answer).value(QStringLiteral("participant_status")).toString(), QStringLiteral("left"));
    QCOMPARE(attributes(answer).value(QStringLiteral("updated_at")).toString(), QStringLiteral("2026-02-16T12:00:00Z"));
    QCOMPARE(said(ask.send("PUT", path("resume"), body(ect))).left(3), QStringLiteral("422"));
    ask.at("2026-02-17T00:00:00Z");
    QCOMPARE(enrolment(ask.send("PUT", path("resume"), body(ect))).value(QStringLiteral("training_status")).toString(), QStringLiteral("active"));
    QCOMPARE(said(ask.send("PUT", path("defer"), body(R"("reason":"other",)" + ect))), QStringLiteral("422 ") + QLatin1String(tomorrow));
}

void tst_early_leaving::keepsAnEndThatHasPassed()
{
    Setting setting;
    setting.period = R"("finished_on":"2026-01-05")";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    QCOMPARE(ask.send("PUT", path("withdraw"), body(R"("reason":"other",)" + ect)).status, 200);
    QVERIFY(QJsonDocument(service->save().toObject()).toJson().contains("\"finished_on\": \"2026-01-05\""));
}

void tst_early_leaving::resumesWithTheSchool()
{
    Setting setting;
    setting.school += R"(,"finished_on":"2026-07-20")";
    setting.period = R"("withdrawn_at":"2026-01-10T10:00:00Z","withdrawal_reason":"other","finished_on":"2026-01-10")";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QJsonObject shown = enrolment(ask.send("PUT", path("resume"), body(ect)));
    QCOMPARE(shown.value(QStringLiteral("training_status")).toString(), QStringLiteral("active"));
    QCOMPARE(shown.value(QStringLiteral("participant_status")).toString(), QStringLiteral("leaving"));
    QVERIFY(shown.value(QStringLiteral("withdrawal")).isNull());
}

void tst_early_leaving::clashesWithTheFuture()
{
    Setting setting;
    setting.period = R"("deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10")";
    setting.morePeriods = R"(,{"lead_provider":"LP2","cohort":"2025","started_on":"2026-04-01"})";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.send("PUT", path("resume"), body(ect));
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.body, QByteArray(R"({"error":"Unprocessable content"})"));
}

DESK_TEST(tst_early_leaving)
#include "tst_early_leaving.moc"
