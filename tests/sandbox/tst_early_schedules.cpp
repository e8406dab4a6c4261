// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyActions.h"
#include "tests/support/Runner.h"

using namespace early;

/// Change of schedule and cohort (facts 2.6): every rule with its words, and what each does.
class tst_early_schedules : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void offers_data();
    void offers();
    void changesFromToday();
    void changesUntilTheEnd();
    void changesInPlace();
    void movesCohorts();
};

void tst_early_schedules::refuses_data()
{
    ActionRows row;
    const auto [usual, deferred, withdrawn, future, started, mentorOnly] = Standing();

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
    row.from = "2.6, teachers/change_schedule_spec: ";
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
    Setting deferredLeaving;
    deferredLeaving.period = R"("deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-03-01")";
    row("change: deferred, leaving", deferredLeaving, "change-schedule", schedule(january), "200");
    Setting leaving;
    leaving.period = R"("finished_on":"2026-02-17")";
    row("change: leaving tomorrow", leaving, "change-schedule", schedule(january), "200");
    leaving.period = R"("finished_on":"2026-02-16")";
    row("change: left today", leaving, "change-schedule", schedule(january), refused({left}));
    Setting passedAndLeft = passed;
    passedAndLeft.period = R"("withdrawn_at":"2026-02-01T10:00:00Z","finished_on":"2026-02-01")";
    row("change: completed comes before left", passedAndLeft, "change-schedule", schedule(january), refused({completedTraining}));
    row("change: withdrawn, to reduced after completion", passedAndLeft, "change-schedule", schedule("ecf-reduced-january"), refused({left}));
    Setting failed;
    failed.person = R"(,"inductions":[{"started_on":"2025-09-01","finished_on":"2026-01-31","outcome":"fail"}])";
    row("change: failed", failed, "change-schedule", schedule(january), refused({completedTraining}));
    row("change: failed to reduced", failed, "change-schedule", schedule("ecf-reduced-april"), "200");
    Setting paused;
    paused.person = R"(,"inductions":[{"started_on":"2025-09-01","finished_on":"2026-01-31"}])";
    row("change: induction ended without an outcome", paused, "change-schedule", schedule(january), "200");
    row("change: completed, and the same", passed, "change-schedule", schedule("ecf-standard-september"), refused({sameSchedule, completedTraining}));
    row("change: completed, replacement", passed, "change-schedule", schedule("ecf-replacement-january"),
        refused({"schedule_identifier: Selected schedule is not valid for the course_identifier", completedTraining}));
    row("change: mentor completed, reduced", mentorDone, "change-schedule", schedule("ecf-reduced-january", mentor),
        refused({"schedule_identifier: Mentors cannot be placed on a reduced schedule. Assign them to a different schedule.", completedTraining}));
    row("change: nothing known", usual, "change-schedule", R"("x":1)", "400 Bad request: Correct json data structure required. See API docs for reference.");
    row("change: only a cohort", usual, "change-schedule", R"("cohort":"2025")", refused({noCourse, noSchedule}));
    row("change: no course", usual, "change-schedule", R"("schedule_identifier":"ecf-standard-january","cohort":"2025")", refused({noCourse}));
    row("change: no course, no cohort", usual, "change-schedule", R"("schedule_identifier":"ecf-standard-january")", refused({noCourse, noSchedule}));
    row("change: other role", usual, "change-schedule", schedule(january, R"("cohort":"2025",)" + mentor), refused({unknownCourse}));
    row("change: other role, unknown identifier", usual, "change-schedule", schedule("x", mentor), refused({unknownCourse, unknownSchedule}));
    row("change: identifier null", usual, "change-schedule", R"("schedule_identifier":null,)" + ect, refused({noSchedule}));
    row("change: identifier of blanks", usual, "change-schedule", schedule("  "), refused({noSchedule}));
    row("change: identifier a number", usual, "change-schedule", R"("schedule_identifier":1,)" + ect, refused({unknownSchedule}));
    row("change: identifier in capitals", usual, "change-schedule", schedule("ECF-STANDARD-JANUARY"), refused({unknownSchedule}));
    row("change: underscores", usual, "change-schedule", schedule("ecf_standard_january"), refused({unknownSchedule}));
    row("change: blank identifier, left", deferred, "change-schedule", schedule(""), refused({noSchedule, left}));
    for (const char *cohort : {"null", R"("")", "2025", R"("2025")", R"("2025-09")", R"("soon")", "1999", "true"})
        row("change: cohort " + QByteArray(cohort), usual, "change-schedule", schedule("ecf-standard-september", R"("cohort":)" + QByteArray(cohort) + ',' + ect),
            refused({sameSchedule}));
    row("change: same identifier, other cohort", frozen, "change-schedule", schedule("ecf-standard-september", R"("cohort":2022,)" + ect), refused({frozenCohort}));
    row("change: no partnership for a frozen cohort", usual, "change-schedule", schedule(january, R"("cohort":"2021",)" + ect), refused({notPartnered}));
    Setting elsewhere;
    elsewhere.world = R"(,"partnerships":[{"lead_provider":"LP1","school":"S2","delivery_partner_id":"x","cohort":"2024"},)"
                      R"({"lead_provider":"LP2","school":"S1","delivery_partner_id":"x","cohort":"2024"}])";
    row("change: partnership at another school, or another's", elsewhere, "change-schedule", schedule(january, R"("cohort":"2024",)" + ect), refused({notPartnered}));
    Setting partnered;
    partnered.world = R"(,"partnerships":[{"lead_provider":"LP1","school":"S1","delivery_partner_id":"x","cohort":"2024"}])";
    row("change: cohort", partnered, "change-schedule", schedule("ecf-standard-september", R"("cohort":"2024",)" + ect), "200");
    row("change: no such partnership, left", deferred, "change-schedule", schedule(january, R"("cohort":"2024",)" + ect), refused({notPartnered, left}));
    Setting returned = frozen;
    returned.person = R"(,"ect_payments_frozen_year":"2022")";
    row("change: back to the frozen cohort", returned, "change-schedule", schedule(january, R"("cohort":"2022",)" + ect), "200");
    returned.person = R"(,"ect_payments_frozen_year":"2021")";
    row("change: to another frozen cohort", returned, "change-schedule", schedule(january, R"("cohort":"2022",)" + ect), refused({frozenCohort}));
    returned.person = R"(,"mentor_payments_frozen_year":"2022")";
    row("change: frozen as a mentor", returned, "change-schedule", schedule(january, R"("cohort":"2022",)" + ect), refused({frozenCohort}));
    Setting backHere = toOther;
    backHere.moreSchools.replace("LP2", "LP1");
    row("change: our own period to come is the one changed", backHere, "change-schedule", schedule(january), "200");
    Setting asMentor = toOther;
    asMentor.moreSchools.replace("ect", "mentor");
    row("change: another to come in the other role", asMentor, "change-schedule", schedule(january), "200");
    Setting since;
    since.period = R"("finished_on":"2026-05-01")";
    since.moreSchools = R"(,{"role":"ect","school":"S2","started_on":"2026-02-01","training_periods":[{"lead_provider":"LP2","cohort":"2025"}]})";
    row("change: another since", since, "change-schedule", schedule(january),
        "422 participant_id: You cannot change this participant's schedule as they are due to start with another lead provider in the future.");
    row("change: several", deferred, "change-schedule", schedule("x", R"("cohort":"2024",)" + ect),
        QByteArray("422 schedule_identifier: Enter a valid schedule identifier. | ") + notPartnered + " | " + left);
}

void tst_early_schedules::refuses()
{
    QFETCH(Setting, setting);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    compareAction(setting, action, sent, expected);
}

/// The twelve identifiers, by role; the one that the person has is "already on the profile".
void tst_early_schedules::offers_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("identifier");
    QTest::addColumn<QString>("expected");
    for (const char *role : {"ect", "mentor"}) {
        for (const char *kind : {"standard", "extended", "reduced", "replacement"}) {
            for (const char *month : {"september", "january", "april"}) {
                const QByteArray identifier = "ecf-" + QByteArray(kind) + '-' + month;
                const bool wrong = qstrcmp(kind, qstrcmp(role, "ect") == 0 ? "replacement" : "reduced") == 0;
                const QByteArray expected = identifier == "ecf-standard-september" ? refused({sameSchedule})
                    : !wrong                                                       ? QByteArray("200")
                    : qstrcmp(role, "ect") == 0
                    ? refused({"schedule_identifier: Selected schedule is not valid for the course_identifier"})
                    : refused({"schedule_identifier: Mentors cannot be placed on a reduced schedule. Assign them to a different schedule."});
                QTest::addRow("2.6, teachers/change_schedule_spec: %s to %s", role, identifier.constData()) << QByteArray(role) << identifier << QString::fromUtf8(expected);
            }
        }
    }
}

void tst_early_schedules::offers()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, identifier);
    QFETCH(QString, expected);
    Setting setting;
    setting.role = role;
    compareAction(setting, "change-schedule", schedule(identifier, role == "ect" ? ect : mentor), expected);
}

void tst_early_schedules::changesFromToday()
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
void tst_early_schedules::changesUntilTheEnd()
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

void tst_early_schedules::changesInPlace()
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

void tst_early_schedules::movesCohorts()
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

DESK_TEST(tst_early_schedules)
#include "tst_early_schedules.moc"
