// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyDeclarations.h"
#include "tests/support/Runner.h"

using namespace early;

/// Making a declaration (facts 3.2): the twenty messages in their order, the windows and the evidence.
class tst_early_declarations : public QObject
{
    Q_OBJECT

private slots:
    void creates_data();
    void creates();
    void sequence_data();
    void sequence();
    void evidence_data();
    void evidence();
};

void tst_early_declarations::creates_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QByteArray &name, const Setting &setting, const QByteArray &request, const QByteArray &expected) {
        QTest::newRow(QByteArray("3.2, declarations/create_spec: " + name).constData()) << setting << request << QString::fromUtf8(expected);
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
        row("duplicate of " + QByteArray(state), once, sent("started", day), "422 " + twice);
    }
    once.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("payment_status":"voided")");
    row("after a void", once, sent("started", day), "200");
    for (const char *state : {"awaiting_clawback", "clawed_back"}) {
        once.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("payment_status":"paid","clawback_status":")" + QByteArray(state) + '"');
        row("after " + QByteArray(state), once, sent("started", day), "200");
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
    // Which record it hangs on: the latest-starting period of that role with us, one to come included.
    Setting toCome;
    toCome.morePeriods = R"(,{"lead_provider":"LP1","cohort":"2024","schedule_identifier":"ecf-standard-september","started_on":"2026-09-01"})";
    row("the period to come decides", toCome, sent("started", day), "422 " + late);
    row("the period to come decides, in its window", toCome, sent("started", "2024-10-01T09:00:00Z"), "200");
    toCome.morePeriods.replace("LP1", "LP2");
    row("another's period to come does not", toCome, sent("started", day), "200");
    Setting ended;
    ended.period = R"("finished_on":"2025-12-01")";
    row("after the end of training", ended, sent("started", "2026-01-10T09:00:00Z"), "200");
    row("before training began", usual, sent("started", "2025-06-10T09:00:00Z"), "200");
    // What is sent in another form than text.
    row("person a number", usual, sent("started", day, R"("participant_id":7)"), "422 " + recognised);
    row("person null", usual, sent("started", day, R"("participant_id":null)"), "422 participant_id: Enter a '#/participant_id'.");
    row("person of blanks", usual, sent("started", day, R"("participant_id":"  ")"), "422 participant_id: Enter a '#/participant_id'.");
    row("person a list", usual, sent("started", day, R"("participant_id":["x"])"), "422 participant_id: Enter a '#/participant_id'.");
    row("person not a uuid", usual, sent("started", day, R"("participant_id":"x")"), "422 " + recognised);
    row("person in capitals", usual, sent("started", day, R"("participant_id":")" + P.toUpper().toUtf8() + '"'), "200");
    row("unknown person, other role", usual, sent("started", day, R"("participant_id":"x","course_identifier":"ecf-mentor")"), "422 " + recognised);
    row("unknown person, unknown course", usual, sent("started", day, R"("participant_id":"x","course_identifier":"x")"),
        "422 " + recognised + " | course_identifier: Enter a '#/course_identifier'.");
    row("unknown person without evidence", usual, sent("started", day, R"("participant_id":"x","evidence_held":"")"), "422 " + recognised);
    row("unknown person, unknown type", usual, sent("x", day, R"("participant_id":"x")"), "422 " + recognised + " | declaration_type: Enter a valid declaration type.");
    row("unknown person, in the future", usual, sent("started", "2026-02-17T00:00:00Z", R"("participant_id":"x")"), "422 " + recognised + " | " + future);
    row("unknown person, before any window", usual, sent("started", "2020-01-01T00:00:00Z", R"("participant_id":"x")"), "422 " + recognised);
    row("unknown person, day alone", usual, sent("started", "2025-10-01", R"("participant_id":"x")"), "422 " + recognised + " | " + form);
    row("course null", usual, sent("started", day, R"("course_identifier":null)"), "422 course_identifier: Enter a '#/course_identifier'.");
    row("course of the other service", usual, sent("started", day, R"("course_identifier":"npq-headship")"), "422 course_identifier: Enter a '#/course_identifier'.");
    row("other role, no date", usual, sent("started", "", R"("course_identifier":"ecf-mentor")"), "422 declaration_date: Enter a '#/declaration_date'. | " + course);
    row("other role, unknown type", usual, sent("x", day, R"("course_identifier":"ecf-mentor")"), "422 " + course + " | declaration_type: Enter a valid declaration type.");
    row("other role without evidence", usual, sent("started", day, R"("course_identifier":"ecf-mentor","evidence_held":null)"), "422 " + course);
    row("type null", usual, sent("started", day, R"("declaration_type":null)"), "422 declaration_type: Enter a '#/declaration_type'.");
    row("type a number", usual, sent("started", day, R"("declaration_type":1)"), "422 declaration_type: Enter a valid declaration type.");
    for (const char *type : {"Started", "retained_1", "retained", "extended-4", "retained-0", "complete"})
        row("type " + QByteArray(type), usual, sent(type, day), "422 declaration_type: Enter a valid declaration type.");
    row("no type, no evidence", usual, sent("", day, R"("evidence_held":"")"), "422 declaration_type: Enter a '#/declaration_type'.");
    row("no type, no date", usual, sent("", ""), "422 declaration_date: Enter a '#/declaration_date'. | declaration_type: Enter a '#/declaration_type'.");
    row("date null", usual, sent("started", day, R"("declaration_date":null)"), "422 declaration_date: Enter a '#/declaration_date'.");
    row("evidence null", usual, sent("started", day, R"("evidence_held":null)"), "422 evidence_held: Enter a '#/evidence_held' value for this participant.");
    row("evidence a number", usual, sent("started", day, R"("evidence_held":1)"), "422 evidence_held: Enter an available '#/evidence_held' type for this participant.");
    for (const char *shape : {"2025-10-01T09:00:00+0100", "2025-10-01T09:00:00-05:00", "2025-10-01T09:00:00.5", "2025-10-01t09:00:00z", "2025-10-01T09:00:00,25Z"})
        row("form " + QByteArray(shape), usual, sent("started", shape), "200");
    for (const char *shape : {"2025-10-01T09:00Z", "2025-10-01T09:00", "2025-10-01 09:00:00 UTC", "2025-10-01T09:00:00 Z", "20251001", "1 October 2025"})
        row("form " + QByteArray(shape), usual, sent("started", shape), "422 " + form);
    row("day alone, in the future", usual, sent("started", "2026-02-17"), "422 " + future);
    row("day alone, before the window", usual, sent("started", "2025-05-31"), "422 " + early);
    row("day alone, after the window", cohort2024, sent("retained-2", "2025-08-01"), "422 " + late);
    row("last day in winter", cohort2024, sent("retained-3", "2025-12-31T23:59:59Z"), "200");
    row("first moment after it, in winter", cohort2024, sent("retained-3", "2026-01-01T00:00:00Z"), "422 " + late);
    row("first day in winter", cohort2024, sent("retained-4", "2026-01-01T00:00:00Z"), "200");
    row("the moment before it, in winter", cohort2024, sent("retained-4", "2025-12-31T23:59:59Z"), "422 " + early);
    row("a fraction before the end", cohort2024, sent("retained-2", "2025-07-31T22:59:59.999Z"), "200");
    row("no zone is London's, late in July", cohort2024, sent("retained-2", "2025-07-31T23:59:59"), "200");
    row("future window", cohort2024, sent("completed", "2026-02-16T09:00:00Z"), "422 " + early);
    // Duplicates are of one person, role and type, from anywhere.
    once.declarations = declared("d1", "started", "2022-10-01T09:00:00Z", R"("training_lead_provider":"LP2","cohort":"2022")");
    row("duplicate of another cohort", once, sent("started", day), "422 " + twice);
    once.declarations = declared("d1", "started", "2025-10-01T09:00:00Z", R"("role":"mentor")");
    row("the other role's", once, sent("started", day), "200");
    once.declarations = declared("d1", "started", "2025-10-01T09:00:00Z");
    row("duplicate without evidence", once, sent("started", day, R"("evidence_held":"")"),
        "422 " + twice + " | evidence_held: Enter a '#/evidence_held' value for this participant.");
    row("duplicate with wrong evidence", once, sent("started", day, R"("evidence_held":"x")"), "422 " + twice);
    row("duplicate before the window", once, sent("started", "2025-01-01T00:00:00Z"), "422 " + twice);
    once.person = unpaid.person;
    once.world = unpaid.world;
    row("duplicate without a statement", once, sent("started", day), "422 " + twice);
    // A mentor's types, then evidence; a window that is not there comes late.
    row("mentor retained 2025 without evidence", mentor, sent("retained-1", day, R"("course_identifier":"ecf-mentor","evidence_held":"")"),
        "422 declaration_type: You cannot send retained or extended declarations for participants who began their mentor training after June 2025. "
        "Resubmit this declaration with either a started or completed declaration. | evidence_held: Enter a '#/evidence_held' value for this participant.");
    row("mentor extended 2025", mentor, sent("extended-1", day, asMentor),
        "422 declaration_type: You cannot send retained or extended declarations for participants who began their mentor training after June 2025. "
        "Resubmit this declaration with either a started or completed declaration.");
    row("mentor completed 2025", mentor, sent("completed", day, R"("course_identifier":"ecf-mentor","evidence_held":"75-percent-engagement-met")"), "200");
    row("no such milestone without evidence", usual, sent("extended-1", day, R"("evidence_held":"")"),
        "422 evidence_held: Enter a '#/evidence_held' value for this participant. | " + noType);
    row("no such milestone in the future", usual, sent("extended-1", "2026-02-17T00:00:00Z"), "422 " + future + " | " + noType);
    row("no such milestone, withdrawn", withdrawn, sent("extended-1", "2026-01-10T09:00:00Z"),
        "422 participant_id: This participant withdrew from this course on 2025-11-10T10:00:00Z. Enter a '#/declaration_date' that's on or before the "
        "withdrawal date.");
    row("no such milestone, frozen", frozen, sent("extended-1", day),
        QByteArray("422 cohort: You cannot submit declarations for the 2021 cohort.") + closed + ". | " + noType);
    row("no such milestone, no statement", unpaid, sent("extended-1", day),
        QByteArray("422 cohort: You cannot submit or void declarations for the 2025 cohort.") + closed + ". | " + noType);
    Setting both = frozen;
    both.person = unpaid.person;
    both.world = unpaid.world;
    row("frozen and no statement", both, sent("started", day), QByteArray("422 cohort: You cannot submit declarations for the 2021 cohort.") + closed + '.');
    Setting mentorFrozen = frozen;
    mentorFrozen.moreSchools.replace("ect", "mentor");
    row("frozen in the other role", mentorFrozen, sent("started", day), "200");
    Setting frozenOnce = frozen;
    frozenOnce.moreSchools.replace(R"("cohort":"2021")", R"("cohort":"2021","finished_on":"2026-02-16")");
    row("frozen, ended today", frozenOnce, sent("started", day), "200");
    Setting resumed = withdrawn;
    resumed.morePeriods = R"(,{"lead_provider":"LP1","cohort":"2025","started_on":"2025-12-01"})";
    row("withdrawn once, resumed since", resumed, sent("started", "2025-11-20T09:00:00Z"), "200");
    Setting deferredLast;
    deferredLast.period = R"("withdrawn_at":"2025-11-10T10:00:00Z","deferred_at":"2025-11-11T10:00:00Z","finished_on":"2025-11-10")";
    row("deferred after a withdrawal", deferredLast, sent("started", "2025-12-01T09:00:00Z"), "200");
    row("withdrawn, without evidence", withdrawn, sent("started", "2025-12-01T09:00:00Z", R"("evidence_held":"")"),
        "422 evidence_held: Enter a '#/evidence_held' value for this participant. | participant_id: This participant withdrew from this course on "
        "2025-11-10T10:00:00Z. Enter a '#/declaration_date' that's on or before the withdrawal date.");
    row("withdrawn, out of sequence", [&] { Setting gone = withdrawn; gone.declarations = begun.declarations; return gone; }(),
        sent("retained-1", "2026-01-20T09:00:00Z"),
        "422 participant_id: This participant withdrew from this course on 2025-11-10T10:00:00Z. Enter a '#/declaration_date' that's on or before the "
        "withdrawal date. | " + order);
    row("out of sequence, no statement", [&] { Setting lost = unpaid; lost.declarations = begun.declarations; return lost; }(),
        sent("retained-1", "2026-01-20T09:00:00Z"),
        QByteArray("422 cohort: You cannot submit or void declarations for the 2025 cohort.") + closed + ". | " + order);
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

/// The order of the types, and every pair of it: the same moment passes, a second on the wrong side does not. Only what
/// is live counts, whoever made it, and only from cohort 2025 on.
void tst_early_declarations::sequence_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("wrong"); // seconds that are too early (-1) or too late (1)
    const QByteArrayList types{"started", "retained-1", "retained-2", "retained-3", "retained-4", "completed", "extended-1", "extended-2", "extended-3"};
    for (int there = 0; there < types.size(); ++there) {
        for (int type = 0; type < types.size(); ++type) {
            if (there != type)
                QTest::addRow("3.2, declarations/create_spec: %s with %s", types.at(type).constData(), types.at(there).constData())
                    << types.at(there) << types.at(type) << (there < type ? -1 : 1);
        }
    }
}

void tst_early_declarations::sequence()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, type);
    QFETCH(int, wrong);
    const QString order = QStringLiteral("422 declaration_date: This '#/declaration_date' is invalid. Check that it is in sequence with existing declaration "
                                         "dates for this participant.");
    const QByteArray evidence = type == "retained-2" || type == "completed" ? "75-percent-engagement-met" : "other";
    const QDateTime held(QDate(2025, 11, 3), QTime(9, 0), Qt::UTC);
    const auto answered = [&](const QByteArray &cohort, int seconds, const QByteArray &more) {
        Setting setting;
        setting.period = R"("schedule_identifier":"ecf-extended-september","cohort":")" + cohort + '"';
        setting.declarations = declared("d1", there, "2025-11-03T09:00:00Z", more);
        const auto service = serviceOf(setting);
        Ask ask(*service, today);
        ask.bearer = "token-LP1";
        const QByteArray held2024 = cohort == "2024" ? "other" : evidence;
        return said(ask.post(all, sent(type, held.addSecs(seconds).toString(Qt::ISODate).toUtf8(), R"("evidence_held":")" + held2024 + '"')));
    };
    QCOMPARE(answered("2025", wrong, {}), order);
    QCOMPARE(answered("2025", 0, {}), QStringLiteral("200"));
    QCOMPARE(answered("2025", -wrong, {}), QStringLiteral("200"));
    QCOMPARE(answered("2024", wrong, {}), QStringLiteral("200"));
    QCOMPARE(answered("2025", wrong, R"("training_lead_provider":"LP2","payment_status":"paid","cohort":"2022")"), order);
    QCOMPARE(answered("2025", wrong, R"("payment_status":"voided")"), QStringLiteral("200"));
    QCOMPARE(answered("2025", wrong, R"("payment_status":"paid","clawback_status":"awaiting_clawback")"), QStringLiteral("200"));
    QCOMPARE(answered("2025", wrong, R"("role":"mentor")"), QStringLiteral("200"));
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

DESK_TEST(tst_early_declarations)
#include "tst_early_declarations.moc"
