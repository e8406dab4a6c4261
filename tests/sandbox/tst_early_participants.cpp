// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyWorld.h"
#include "tests/support/Runner.h"

using namespace early;

/// Defer, withdraw, resume and change of schedule: every rule with its words, and what each does.
class tst_early_participants : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void shapes_data();
    void shapes();
    void statuses_data();
    void statuses();
    void eligibility_data();
    void eligibility();
    void defersUntilNow();
    void keepsAnEndThatHasPassed();
    void resumesWithTheSchool();
    void clashesWithTheFuture();
    void changesFromToday();
    void changesUntilTheEnd();
    void changesInPlace();
    void movesCohorts();
};

namespace {

const QByteArray ect = R"("course_identifier":"ecf-induction")";
const QByteArray mentor = R"("course_identifier":"ecf-mentor")";
const char *tomorrow = "participant_id: You cannot defer or withdraw this participant today. You need to try again tomorrow as the training was "
                       "recently changed for this participant.";
const char *unknownCourse = "course_identifier: The entered '#/course_identifier' is not recognised for the given participant. Check details and "
                            "try again.";
const char *unknownReason = "reason: The entered '#/reason' is not recognised for the given participant. Check details and try again.";
const char *noSchedule = "schedule_identifier: The property '#/schedule_identifier' must be present and correspond to a valid schedule.";
const char *left = "participant_id: You cannot change this participant's schedule. This is because the participant has a 'left' participant_status, "
                   "so they are not training with you currently.";
const char *notPartnered = "cohort: You cannot change a participant to this contract_period as you do not have a partnership with the school for the "
                           "contract_period. Contact the DfE for assistance.";

QByteArray schedule(const QByteArray &identifier, const QByteArray &more = ect)
{
    return R"("schedule_identifier":")" + identifier + R"(",)" + more;
}

QString path(const char *action)
{
    return QStringLiteral("/api/v3/participants/") + P + QLatin1Char('/') + QLatin1String(action);
}

} // namespace

void tst_early_participants::refuses_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Setting &setting, const char *action, const QByteArray &sent, const QByteArray &expected) {
        QTest::newRow(name) << setting << QByteArray(action) << sent << QString::fromUtf8(expected);
    };
    const Setting usual;
    Setting deferred;
    deferred.period = R"("deferred_at":"2026-01-10T10:00:00Z","deferral_reason":"other","finished_on":"2026-01-10")";
    Setting withdrawn;
    withdrawn.period = R"("withdrawn_at":"2026-01-10T10:00:00Z","withdrawal_reason":"other","finished_on":"2026-01-10")";
    Setting future;
    future.period = R"("started_on":"2026-02-17")";
    Setting started;
    started.period = R"("started_on":"2026-02-16")";
    Setting mentorOnly;
    mentorOnly.role = "mentor";

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

    Setting inJanuary = started;
    inJanuary.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("created_at":"2026-02-16T09:00:00Z")");
    Setting passed;
    passed.person = R"(,"inductions":[{"started_on":"2025-09-01","finished_on":"2026-01-31","outcome":"pass"}])";
    Setting mentorDone = mentorOnly;
    mentorDone.person = R"(,"mentor_ineligible_on":"2026-01-31","mentor_ineligible_reason":"completed_declaration_received")";
    Setting leavingWithdrawn;
    leavingWithdrawn.period = R"("withdrawn_at":"2026-01-10T10:00:00Z","finished_on":"2026-03-01")";
    Setting toOther;
    toOther.moreSchools = R"(,{"role":"ect","school":"S2","started_on":"2026-09-01","training_periods":[{"lead_provider":"LP2","cohort":"2025"}]})";
    Setting frozen;
    frozen.world = R"(,"partnerships":[{"lead_provider":"LP1","school":"S1","delivery_partner_id":"x","cohort":"2022"}])";
    const QByteArray january = "ecf-standard-january";
    row("change: nothing", usual, "change-schedule", ect, QByteArray("422 ") + noSchedule);
    row("change: unknown identifier", usual, "change-schedule", schedule("standard-january"), "422 schedule_identifier: Enter a valid schedule identifier.");
    Setting few;
    few.world = R"(,"schedules":[{"cohort":"2025","identifier":"ecf-standard-september","milestones":{"started":["2025-06-01",null]}}])";
    row("change: not in that cohort", few, "change-schedule", schedule(january), QByteArray("422 ") + noSchedule);
    row("change: same", usual, "change-schedule", schedule("ecf-standard-september"), "422 schedule_identifier: Selected schedule is already on the profile");
    row("change: same in words", usual, "change-schedule", schedule("ecf-standard-september", R"("cohort":"2025",)" + ect),
        "422 schedule_identifier: Selected schedule is already on the profile");
    row("change: unknown cohort is this one", usual, "change-schedule", schedule("ecf-standard-september", R"("cohort":"1999",)" + ect),
        "422 schedule_identifier: Selected schedule is already on the profile");
    row("change: replacement", usual, "change-schedule", schedule("ecf-replacement-january"),
        "422 schedule_identifier: Selected schedule is not valid for the course_identifier");
    row("change: mentor reduced", mentorOnly, "change-schedule", schedule("ecf-reduced-january", mentor),
        "422 schedule_identifier: Mentors cannot be placed on a reduced schedule. Assign them to a different schedule.");
    row("change: mentor replacement", mentorOnly, "change-schedule", schedule("ecf-replacement-january", mentor), "200");
    row("change: declared today", inJanuary, "change-schedule", schedule(january),
        "422 schedule_identifier: The change of schedule cannot be applied because a previous change of schedule and a declaration were made on the "
        "same day. Applying another change of schedule would invalidate existing declarations. Please contact DfE for assistance.");
    const QByteArray invalidates =
        "422 schedule_identifier: The change of schedule cannot be applied because a previous change of schedule and a declaration were made on the "
        "same day. Applying another change of schedule would invalidate existing declarations. Please contact DfE for assistance.";
    Setting bare = inJanuary;
    bare.world = R"(,"schedules":[{"cohort":"2025","identifier":"ecf-standard-january","milestones":{}}])";
    row("change: declared today, no window in the other schedule", bare, "change-schedule", schedule(january), "200");
    Setting outside = inJanuary;
    outside.world = R"(,"schedules":[{"cohort":"2025","identifier":"ecf-standard-january","milestones":{"started":["2025-10-02",null]}}])";
    row("change: declared today, before the other's window", outside, "change-schedule", schedule(january), invalidates);
    outside.world = R"(,"schedules":[{"cohort":"2025","identifier":"ecf-standard-january","milestones":{"started":["2025-06-01","2025-09-30"]}}])";
    row("change: declared today, after the other's window", outside, "change-schedule", schedule(january), invalidates);
    outside.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("created_at":"2026-02-16T09:00:00Z","payment_status":"voided")");
    row("change: declared and voided today", outside, "change-schedule", schedule(january), invalidates);
    outside.period = {};
    row("change: declared in a period of before", outside, "change-schedule", schedule(january), "200");
    Setting closed;
    closed.period = R"("cohort":"2022","started_on":"2022-09-01")";
    row("change: within a frozen cohort", closed, "change-schedule", schedule(january),
        "422 cohort: You cannot move a participant to a payments frozen cohort unless they previously belonged to that cohort.");
    Setting soon = closed;
    soon.world = R"(,"cohorts":{"2022":{"payments_frozen_at":"2026-02-16T12:00:01Z"}})";
    row("change: to be frozen in a second", soon, "change-schedule", schedule(january), "200");
    Setting cameBack = closed;
    cameBack.person = R"(,"ect_payments_frozen_year":"2022")";
    row("change: within a frozen cohort of before", cameBack, "change-schedule", schedule(january), "200");
    row("change: no partnership", usual, "change-schedule", schedule(january, R"("cohort":"2024",)" + ect), QByteArray("422 ") + notPartnered);
    row("change: frozen", frozen, "change-schedule", schedule(january, R"("cohort":"2022",)" + ect),
        "422 cohort: You cannot move a participant to a payments frozen cohort unless they previously belonged to that cohort.");
    row("change: completed", passed, "change-schedule", schedule(january),
        "422 participant_id: You cannot change this participant's schedule as they have completed their training or induction.");
    row("change: completed to reduced", passed, "change-schedule", schedule("ecf-reduced-january"), "200");
    row("change: mentor completed", mentorDone, "change-schedule", schedule(january, mentor),
        "422 participant_id: You cannot change this participant's schedule as they have completed their training or induction.");
    row("change: left", deferred, "change-schedule", schedule(january), QByteArray("422 ") + left);
    row("change: withdrawn", withdrawn, "change-schedule", schedule(january), QByteArray("422 ") + left);
    row("change: withdrawn, leaving", leavingWithdrawn, "change-schedule", schedule(january), "422 participant_id: Cannot perform actions on a withdrawn participant");
    row("change: another to come", toOther, "change-schedule", schedule(january),
        "422 participant_id: You cannot change this participant's schedule as they are due to start with another lead provider in the future.");
    row("change: joining", future, "change-schedule", schedule(january), "200");
    row("change: several", deferred, "change-schedule", schedule("x", R"("cohort":"2024",)" + ect),
        QByteArray("422 schedule_identifier: Enter a valid schedule identifier. | ") + notPartnered + " | " + left);
}

void tst_early_participants::refuses()
{
    QFETCH(Setting, setting);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    const auto service = serviceOf(setting);
    const QJsonValue before = service->save();
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.send("PUT", path(action), body(sent));
    QCOMPARE(said(answer), expected);
    QCOMPARE(service->save() == before, answer.status != 200);
    QCOMPARE(answer.owner, QStringLiteral("LP1"));
}

void tst_early_participants::shapes_data()
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
    QTest::newRow("no token first") << unknown << QByteArray() << QByteArray("{") << QStringLiteral("401");
    QTest::newRow("unknown token") << mine << QByteArray("token-LP9") << good << QStringLiteral("401");
    QTest::newRow("no body, unknown id") << unknown << QByteArray("token-LP1") << QByteArray() << shape;
    QTest::newRow("no data") << mine << QByteArray("token-LP1") << QByteArray("{}") << shape;
    QTest::newRow("no attributes") << mine << QByteArray("token-LP1") << QByteArray(R"({"data":{}})") << shape;
    QTest::newRow("empty attributes") << mine << QByteArray("token-LP1") << body("") << shape;
    QTest::newRow("no known key") << mine << QByteArray("token-LP1") << body(R"("other":1)") << shape;
    QTest::newRow("a list for a value") << mine << QByteArray("token-LP1") << body(R"("reason":[])") << shape;
    QTest::newRow("malformed") << mine << QByteArray("token-LP1") << QByteArray("{") << QStringLiteral("400");
    QTest::newRow("unknown id") << unknown << QByteArray("token-LP1") << good << nothing;
    QTest::newRow("malformed id") << QStringLiteral("/api/v3/participants/x/defer") << QByteArray("token-LP1") << good << nothing;
    QTest::newRow("another's") << mine << QByteArray("token-LP2") << good << nothing;
    QTest::newRow("no such action") << path("promote") << QByteArray("token-LP1") << good << QStringLiteral("404");
    QTest::newRow("upper case") << mine.toUpper().replace(QStringLiteral("/API/V3/PARTICIPANTS/"), QStringLiteral("/api/v3/participants/")).replace(QStringLiteral("DEFER"), QStringLiteral("defer"))
                                << QByteArray("token-LP1") << good << QStringLiteral("200");
}

void tst_early_participants::shapes()
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
    if (answer.status == 401)
        QCOMPARE(answer.body, QByteArray(R"({"error":"HTTP Token: Access denied"})"));
    if (sent == "{" && answer.status == 400)
        QCOMPARE(answer.body, QByteArray());
}

void tst_early_participants::statuses_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QString>("expected");
    const QByteArray passed = R"(,"inductions":[{"started_on":"2025-09-01","finished_on":"2026-01-31","outcome":"pass"}])";
    const auto row = [](const char *name, const char *role, const char *period, const QByteArray &person, const char *expected) {
        QTest::newRow(name) << QByteArray(role) << QByteArray(period) << person << QString::fromLatin1(expected);
    };
    row("open", "ect", "", {}, "active active");
    row("ends later", "ect", R"("finished_on":"2026-02-17")", {}, "active leaving");
    row("ends today", "ect", R"("finished_on":"2026-02-16")", {}, "active left");
    row("ended", "ect", R"("finished_on":"2026-02-01")", {}, "active left");
    row("starts later", "ect", R"("started_on":"2026-02-17")", {}, "active joining");
    row("starts and ends later", "ect", R"("started_on":"2026-02-17","finished_on":"2026-05-01")", {}, "active leaving");
    row("deferred", "ect", R"("deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10")", {}, "deferred left");
    row("deferred, ends later", "ect", R"("deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-05-10")", {}, "deferred leaving");
    row("deferred then withdrawn", "ect", R"("deferred_at":"2026-01-10T10:00:00Z","withdrawn_at":"2026-01-12T10:00:00Z","finished_on":"2026-01-10")", {}, "withdrawn left");
    row("withdrawn then deferred", "ect", R"("deferred_at":"2026-01-12T10:00:00Z","withdrawn_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10")", {}, "deferred left");
    row("passed", "ect", "", passed, "active active");
    row("passed, then ended", "ect", R"("finished_on":"2026-02-01")", passed, "active active");
    row("ended, then passed", "ect", R"("finished_on":"2026-01-30")", passed, "active left");
    row("induction only ended", "ect", R"("finished_on":"2026-02-01")", R"(,"inductions":[{"started_on":"2025-09-01","finished_on":"2026-01-31"}])", "active left");
    row("passed but withdrawn", "ect", R"("withdrawn_at":"2026-02-01T10:00:00Z","finished_on":"2026-02-01")", passed, "withdrawn left");
    row("mentor funded to the end", "mentor", R"("finished_on":"2026-01-31")", R"(,"mentor_ineligible_on":"2026-01-31")", "active active");
    row("mentor of another end", "mentor", R"("finished_on":"2026-01-30")", R"(,"mentor_ineligible_on":"2026-01-31")", "active left");
}

void tst_early_participants::statuses()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, period);
    QFETCH(QByteArray, person);
    QFETCH(QString, expected);
    Setting setting;
    setting.role = role;
    setting.period = period;
    setting.person = person;
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QJsonObject shown = enrolment(ask.get(QStringLiteral("/api/v3/participants/") + P));
    QCOMPARE(shown.value(QStringLiteral("training_status")).toString() + QLatin1Char(' ') + shown.value(QStringLiteral("participant_status")).toString(),
             expected);
    QCOMPARE(shown.value(QStringLiteral("withdrawal")).isObject(), expected.startsWith(QStringLiteral("withdrawn")));
    QCOMPARE(shown.value(QStringLiteral("deferral")).isObject(), expected.startsWith(QStringLiteral("deferred")));
}

void tst_early_participants::eligibility_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("neither") << QByteArray() << QJsonValue();
    QTest::newRow("eligible") << QByteArray(R"(,"ect_first_eligible_at":"2025-10-01T00:00:00Z")") << QJsonValue(true);
    QTest::newRow("ineligible") << QByteArray(R"(,"ect_ineligible_on":"2025-10-01")") << QJsonValue(false);
    QTest::newRow("eligible first") << QByteArray(R"(,"ect_first_eligible_at":"2025-10-01T00:00:00Z","ect_ineligible_on":"2025-10-01")") << QJsonValue(true);
    QTest::newRow("ineligible first") << QByteArray(R"(,"ect_first_eligible_at":"2025-10-02T00:00:00Z","ect_ineligible_on":"2025-10-01")") << QJsonValue(false);
}

void tst_early_participants::eligibility()
{
    QFETCH(QByteArray, person);
    QFETCH(QJsonValue, expected);
    Setting setting;
    setting.person = person;
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    QCOMPARE(enrolment(ask.get(QStringLiteral("/api/v3/participants/") + P)).value(QStringLiteral("eligible_for_funding")), expected);
}

void tst_early_participants::defersUntilNow()
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

void tst_early_participants::keepsAnEndThatHasPassed()
{
    Setting setting;
    setting.period = R"("finished_on":"2026-01-05")";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    QCOMPARE(ask.send("PUT", path("withdraw"), body(R"("reason":"other",)" + ect)).status, 200);
    QVERIFY(QJsonDocument(service->save().toObject()).toJson().contains("\"finished_on\": \"2026-01-05\""));
}

void tst_early_participants::resumesWithTheSchool()
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

void tst_early_participants::clashesWithTheFuture()
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

void tst_early_participants::changesFromToday()
{
    const auto service = serviceOf({});
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    QCOMPARE(enrolment(ask.send("PUT", path("change-schedule"), body(schedule("ecf-reduced-april")))).value(QStringLiteral("schedule_identifier")).toString(),
             QStringLiteral("ecf-reduced-april"));
    const QByteArray saved = QJsonDocument(service->save().toObject()).toJson();
    QVERIFY(saved.contains("\"finished_on\": \"2026-02-15\"") && saved.contains("\"started_on\": \"2026-02-16\""));
    QCOMPARE(said(ask.send("PUT", path("withdraw"), body(R"("reason":"other",)" + ect))), QStringLiteral("422 ") + QLatin1String(tomorrow));
    // Again on the same day: in place.
    QCOMPARE(ask.send("PUT", path("change-schedule"), body(schedule("ecf-reduced-january"))).status, 200);
    QCOMPARE(QJsonDocument(service->save().toObject()).toJson().count("\"lead_provider\": \"LP1\",\n                            \"schedule_identifier\""), 2);
}

/// The new period ends where the present one was to end, or the registration with the school.
void tst_early_participants::changesUntilTheEnd()
{
    Setting setting;
    setting.school += R"(,"finished_on":"2026-07-20")";
    const auto open = serviceOf(setting);
    Ask ask(*open, today);
    ask.bearer = "token-LP1";
    QCOMPARE(enrolment(ask.send("PUT", path("change-schedule"), body(schedule("ecf-reduced-april")))).value(QStringLiteral("participant_status")).toString(),
             QStringLiteral("leaving"));
    QVERIFY(QJsonDocument(open->save().toObject()).toJson().contains("\"finished_on\": \"2026-07-20\",\n                            \"lead_provider\""));
    setting.period = R"("finished_on":"2026-05-01")";
    const auto ending = serviceOf(setting);
    Ask again(*ending, today);
    again.bearer = "token-LP1";
    QCOMPARE(again.send("PUT", path("change-schedule"), body(schedule("ecf-reduced-april"))).status, 200);
    QVERIFY(QJsonDocument(ending->save().toObject()).toJson().contains("\"finished_on\": \"2026-05-01\""));
}

void tst_early_participants::changesInPlace()
{
    Setting setting;
    setting.period = R"("started_on":"2026-09-01")";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QJsonObject shown = enrolment(ask.send("PUT", path("change-schedule"), body(schedule("ecf-extended-january"))));
    QCOMPARE(shown.value(QStringLiteral("participant_status")).toString(), QStringLiteral("joining"));
    QCOMPARE(shown.value(QStringLiteral("schedule_identifier")).toString(), QStringLiteral("ecf-extended-january"));
}

void tst_early_participants::movesCohorts()
{
    Setting setting;
    setting.period = R"("cohort":"2022","started_on":"2022-09-01")";
    setting.school = R"("school":"S1","started_on":"2022-09-01")";
    setting.world = R"(,"partnerships":[{"lead_provider":"LP1","school":"S1","delivery_partner_id":"old","cohort":"2024","created_at":"2024-06-01T00:00:00Z"},)"
                    R"({"lead_provider":"LP1","school":"S1","delivery_partner_id":"new","cohort":"2024","created_at":"2024-07-01T00:00:00Z"}])";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    QJsonObject shown = enrolment(ask.send("PUT", path("change-schedule"), body(schedule("ecf-extended-september", R"("cohort":2024,)" + ect))));
    QCOMPARE(shown.value(QStringLiteral("cohort")).toString(), QStringLiteral("2024"));
    QCOMPARE(shown.value(QStringLiteral("delivery_partner_id")).toString(), QStringLiteral("new"));
    QCOMPARE(shown.value(QStringLiteral("cohort_changed_after_payments_frozen")), QJsonValue(true));
    shown = enrolment(ask.send("PUT", path("change-schedule"), body(schedule("ecf-standard-september", R"("cohort":"2022",)" + ect))));
    QCOMPARE(shown.value(QStringLiteral("cohort")).toString(), QStringLiteral("2022"));
    QCOMPARE(shown.value(QStringLiteral("cohort_changed_after_payments_frozen")), QJsonValue(false));
}

DESK_TEST(tst_early_participants)
#include "tst_early_participants.moc"
