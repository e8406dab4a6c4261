// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyPeople.h"
#include "tests/support/Runner.h"

using namespace early;

/// What is shown of a person (facts 2.1 to 2.3, 4): both statuses, the enrolments, transfers and unfunded mentors.
class tst_early_participants : public QObject
{
    Q_OBJECT

private slots:
    void statuses_data();
    void statuses();
    void eligibility_data();
    void eligibility();
    void showsEveryField_data();
    void showsEveryField();
    void showsAPerson();
    void transfers_data();
    void transfers();
    void followsTransfers();
    void ordersTransfers();
    void writesToUnfundedMentors_data();
    void writesToUnfundedMentors();
    void knowsUnfundedMentors();
};

void tst_early_participants::statuses_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QString>("expected");
    const QByteArray passed = R"(,"inductions":[{"started_on":"2025-09-01","finished_on":"2026-01-31","outcome":"pass"}])";
    const auto row = [](const char *name, const char *role, const char *period, const QByteArray &person, const char *expected) {
        QTest::addRow("2.2, training_periods/teacher_status_spec: %s, %s", role, name) << QByteArray(role) << QByteArray(period) << person << QString::fromLatin1(expected);
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
    const QByteArray failed = QByteArray(passed).replace("pass", "fail");
    row("failed, then ended", "ect", R"("finished_on":"2026-02-01")", failed, "active active");
    row("passed on the day it ended", "ect", R"("finished_on":"2026-01-31")", passed, "active active");
    row("passed, ends later", "ect", R"("finished_on":"2026-05-01")", passed, "active active");
    row("passed, starts later", "ect", R"("started_on":"2026-02-17")", passed, "active active");
    row("passed but deferred, ends later", "ect", R"("deferred_at":"2026-02-01T10:00:00Z","finished_on":"2026-05-01")", passed, "deferred leaving");
    row("withdrawn, ends later", "ect", R"("withdrawn_at":"2026-02-01T10:00:00Z","finished_on":"2026-02-17")", {}, "withdrawn leaving");
    row("withdrawn, ends today", "ect", R"("withdrawn_at":"2026-02-16T10:00:00Z","finished_on":"2026-02-16")", {}, "withdrawn left");
    row("deferred, open", "ect", R"("deferred_at":"2026-02-16T10:00:00Z")", {}, "deferred left");
    row("deferred, starts later", "ect", R"("started_on":"2026-02-17","deferred_at":"2026-02-10T10:00:00Z")", {}, "deferred left");
    row("starts today", "ect", R"("started_on":"2026-02-16")", {}, "active active");
    row("an ECT's other role done", "ect", R"("finished_on":"2026-02-01")", R"(,"mentor_ineligible_on":"2026-01-31")", "active left");
    row("open", "mentor", "", {}, "active active");
    row("ended", "mentor", R"("finished_on":"2026-02-01")", {}, "active left");
    row("ends later", "mentor", R"("finished_on":"2026-02-17")", {}, "active leaving");
    row("starts later", "mentor", R"("started_on":"2026-02-17")", {}, "active joining");
    row("funded to a week before the end", "mentor", R"("finished_on":"2026-02-07")", R"(,"mentor_ineligible_on":"2026-01-31")", "active active");
    row("funded, open", "mentor", "", R"(,"mentor_ineligible_on":"2026-01-31")", "active active");
    row("withdrawn though done", "mentor", R"("withdrawn_at":"2026-02-01T10:00:00Z","finished_on":"2026-02-01")", R"(,"mentor_ineligible_on":"2026-01-31")", "withdrawn left");
    row("a mentor's induction long ago", "mentor", R"("finished_on":"2026-02-01")", passed, "active left");
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
    QTest::newRow("2.2, eligibility_for_funding_spec: eligible as a mentor") << QByteArray(R"(,"mentor_first_eligible_at":"2025-10-01T00:00:00Z")") << QJsonValue();
    QTest::newRow("2.2, eligibility_for_funding_spec: eligible the evening before, in summer time")
        << QByteArray(R"(,"ect_first_eligible_at":"2025-09-30T22:59:59Z","ect_ineligible_on":"2025-09-30")") << QJsonValue(true);
    QTest::newRow("2.2, eligibility_for_funding_spec: neither") << QByteArray() << QJsonValue();
    QTest::newRow("2.2, eligibility_for_funding_spec: eligible") << QByteArray(R"(,"ect_first_eligible_at":"2025-10-01T00:00:00Z")") << QJsonValue(true);
    QTest::newRow("2.2, eligibility_for_funding_spec: ineligible") << QByteArray(R"(,"ect_ineligible_on":"2025-10-01")") << QJsonValue(false);
    QTest::newRow("2.2, eligibility_for_funding_spec: eligible first") << QByteArray(R"(,"ect_first_eligible_at":"2025-10-01T00:00:00Z","ect_ineligible_on":"2025-10-01")") << QJsonValue(true);
    QTest::newRow("2.2, eligibility_for_funding_spec: ineligible first") << QByteArray(R"(,"ect_first_eligible_at":"2025-10-02T00:00:00Z","ect_ineligible_on":"2025-10-01")") << QJsonValue(false);
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

/// The whole of one enrolment: what belongs to the other role is null.
void tst_early_participants::showsEveryField_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("expected"); // beside what both roles have
    QTest::newRow("2.1, teacher_serializer_spec: ECT") << QByteArray("ect") << QByteArray(
        R"("mentor_id":"aaaaaaaa-0000-4000-8000-000000000009","participant_type":"ect","working_pattern":"part_time","eligible_for_funding":true,)"
        R"("induction_end_date":"2026-01-31","overall_induction_start_date":"2025-09-01","most_recent_induction_period_end_date":"2026-01-31",)"
        R"("mentor_funding_end_date":null,"mentor_ineligible_for_funding_reason":null,"cohort_changed_after_payments_frozen":true)");
    QTest::newRow("2.1, teacher_serializer_spec: mentor") << QByteArray("mentor") << QByteArray(
        R"("mentor_id":null,"participant_type":"mentor","working_pattern":null,"eligible_for_funding":false,"induction_end_date":null,)"
        R"("overall_induction_start_date":null,"most_recent_induction_period_end_date":null,"mentor_funding_end_date":"2026-01-20",)"
        R"("mentor_ineligible_for_funding_reason":"completed_during_early_roll_out","cohort_changed_after_payments_frozen":false)");
}

void tst_early_participants::showsEveryField()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, expected);
    Setting setting;
    setting.role = role;
    setting.school = R"("school":"100123","started_on":"2025-09-01","email":"a@example.com","working_pattern":"part_time","mentor":"aaaaaaaa-0000-4000-8000-000000000009")";
    setting.person = R"(,"teacher_reference_number":"0123456","updated_at":"2026-01-02T03:04:05.678Z","ect_first_eligible_at":"2025-10-01T00:00:00Z",)"
                     R"("ect_payments_frozen_year":"2022","mentor_ineligible_on":"2026-01-20","mentor_ineligible_reason":"completed_during_early_roll_out",)"
                     R"("inductions":[{"started_on":"2025-09-01","finished_on":"2025-12-20"},{"started_on":"2026-01-05","finished_on":"2026-01-31","outcome":"pass"}])";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.get(QStringLiteral("/api/v3/participants/") + P);
    QJsonObject shown = enrolment(answer);
    QVERIFY(!shown.take(QStringLiteral("training_record_id")).toString().isEmpty());
    const QByteArray usual = R"("email":"a@example.com","school_urn":"100123","cohort":"2025","training_status":"active","participant_status":"active",)"
                             R"("pupil_premium_uplift":false,"sparsity_uplift":false,"schedule_identifier":"ecf-standard-september",)"
                             R"("delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","withdrawal":null,"deferral":null,"created_at":"2025-06-01T09:00:00Z")";
    QCOMPARE(shown, Setting::merged(usual, expected));
    QJsonObject person = attributes(answer);
    person.remove(QStringLiteral("ecf_enrolments"));
    QCOMPARE(person, Setting::merged(R"("full_name":"Tāne O’Brien","teacher_reference_number":"0123456","updated_at":"2026-01-02T03:04:05Z")",
                                     R"("participant_id_changes":[])"));
    QCOMPARE(Ask::object(answer).value(QStringLiteral("data")).toObject().value(QStringLiteral("type")).toString(), QStringLiteral("participant"));
}

void tst_early_participants::showsAPerson()
{
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(worldPart(people)));
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto both = ask.get(QStringLiteral("/api/v3/participants/aaaaaaaa-0000-4000-8000-000000000004"));
    QCOMPARE(attributes(both).value(QStringLiteral("ecf_enrolments")).toArray().size(), 2);
    QCOMPARE(enrolment(both, 0).value(QStringLiteral("participant_type")).toString(), QStringLiteral("ect"));
    QCOMPARE(enrolment(both, 1).value(QStringLiteral("participant_type")).toString(), QStringLiteral("mentor"));
    QVERIFY(enrolment(both, 0).value(QStringLiteral("training_record_id")) != enrolment(both, 1).value(QStringLiteral("training_record_id")));
    const auto two = ask.get(QStringLiteral("/api/v3/participants/aaaaaaaa-0000-4000-8000-000000000002"));
    QCOMPARE(enrolment(two).value(QStringLiteral("withdrawal")).toObject(),
             (QJsonObject{{QStringLiteral("reason"), QStringLiteral("moved-school")}, {QStringLiteral("date"), QStringLiteral("2025-02-01T00:00:00Z")}}));
    QVERIFY(enrolment(two).value(QStringLiteral("deferral")).isNull());
    QCOMPARE(attributes(ask.get(QStringLiteral("/api/v3/participants/aaaaaaaa-0000-4000-8000-000000000001"))).value(QStringLiteral("participant_id_changes")).toArray(),
             (QJsonArray{QJsonObject{{QStringLiteral("from_participant_id"), QStringLiteral("aaaaaaaa-0000-4000-8000-0000000000ff")},
                                     {QStringLiteral("to_participant_id"), QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001")},
                                     {QStringLiteral("changed_at"), QStringLiteral("2025-09-01T00:00:00Z")}}}));
    const QJsonObject statement = attributes(ask.get(QStringLiteral("/api/v3/statements/cccccccc-0000-4000-8000-000000000001")));
    QCOMPARE(statement.value(QStringLiteral("month")).toString(), QStringLiteral("April"));
    QCOMPARE(statement.value(QStringLiteral("year")).toString(), QStringLiteral("2026"));
    QCOMPARE(statement.value(QStringLiteral("cut_off_date")).toString(), QStringLiteral("2026-03-31"));
}

/// One move from S1 to S2, seen by LP1: "type status leaving-date joining-date", or nothing.
void tst_early_participants::transfers_data()
{
    QTest::addColumn<QByteArray>("left");   // the end of the registration with S1
    QTest::addColumn<QByteArray>("period"); // of training there
    QTest::addColumn<QByteArray>("joined"); // a registration and its training, or nothing
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QString>("expected");
    const QByteArray end = R"(,"finished_on":"2025-12-31")";
    const QByteArray over = R"("finished_on":"2025-12-31")";
    const auto at = [](const char *school, const char *start, const QByteArray &training) -> QByteArray {
        return R"(,{"role":"ect","school":")" + QByteArray(school) + R"(","started_on":")" + start + R"(","training_periods":[)" + training + "]}";
    };
    const QByteArray ours = R"({"lead_provider":"LP1","cohort":"2025"})";
    const QByteArray another = R"({"lead_provider":"LP2","cohort":"2025"})";
    const auto row = [](const char *name, const QByteArray &left, const QByteArray &period, const QByteArray &joined, const QByteArray &person, const char *expected) {
        QTest::addRow("4, school_transfers/history_spec: %s", name) << left << period << joined << person << QString::fromLatin1(expected);
    };
    row("still there", {}, {}, {}, {}, "");
    row("the school period goes on", {}, over, {}, {}, "");
    row("the training goes on", end, {}, {}, {}, "");
    row("left for nowhere", end, over, {}, {}, "unknown complete 2025-12-31");
    row("left for nowhere, to come", R"(,"finished_on":"2026-03-31")", R"("finished_on":"2026-03-31")", {}, {}, "unknown incomplete 2026-03-31");
    row("left today", R"(,"finished_on":"2026-02-16")", R"("finished_on":"2026-02-16")", {}, {}, "unknown complete 2026-02-16");
    row("left after induction", end, over, {}, R"(,"inductions":[{"started_on":"2025-09-01","finished_on":"2025-12-01","outcome":"pass"}])", "");
    row("moved after induction", end, over, at("S2", "2026-01-05", ours), R"(,"inductions":[{"started_on":"2025-09-01","finished_on":"2025-12-01","outcome":"pass"}])",
        "new_school complete 2025-12-31 2026-01-05");
    row("another school", end, over, at("S2", "2026-01-05", ours), {}, "new_school complete 2025-12-31 2026-01-05");
    row("another school and provider", end, over, at("S2", "2026-01-05", another), {}, "new_provider complete 2025-12-31 2026-01-05");
    row("to train with the school", end, over, at("S2", "2026-01-05", R"({"started_on":"2026-01-05"})"), {}, "new_provider complete 2025-12-31 2026-01-05");
    row("the same school again", end, over, at("S1", "2026-01-05", ours), {}, "");
    row("no training at the other yet", end, over, at("S2", "2026-01-05", {}), {}, "unknown complete 2025-12-31");
    row("to start", end, over, at("S2", "2026-03-01", ours), {}, "new_school incomplete 2025-12-31 2026-03-01");
    row("starts today", end, over, at("S2", "2026-02-16", ours), {}, "new_school complete 2025-12-31 2026-02-16");
    row("overlapping", end, over, at("S2", "2025-12-01", ours), {}, "new_school complete 2025-12-01 2025-12-01");
    row("arriving from another's", end, R"("lead_provider":"LP2","finished_on":"2025-12-31")", at("S2", "2026-01-05", ours), {},
        "new_provider complete 2025-12-31 2026-01-05");
    row("between others", end, R"("lead_provider":"LP2","finished_on":"2025-12-31")", at("S2", "2026-01-05", another), {}, "");
}

void tst_early_participants::transfers()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, period);
    QFETCH(QByteArray, joined);
    QFETCH(QByteArray, person);
    QFETCH(QString, expected);
    Setting setting;
    setting.school += left;
    setting.period = period;
    setting.moreSchools = joined;
    setting.person = person;
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.get(QStringLiteral("/api/v3/participants/") + P + QStringLiteral("/transfers"));
    QCOMPARE(answer.status, expected.isEmpty() ? 404 : 200);
    QCOMPARE(idsOf(ask.get(QStringLiteral("/api/v3/participants/transfers"))), expected.isEmpty() ? QStringList() : QStringList{P});
    QStringList found;
    for (const QJsonValue &value : attributes(answer).value(QStringLiteral("transfers")).toArray()) {
        const QJsonObject one = value.toObject();
        found.append(one.value(QStringLiteral("transfer_type")).toString() + QLatin1Char(' ') + one.value(QStringLiteral("status")).toString() + QLatin1Char(' ')
                     + one.value(QStringLiteral("leaving")).toObject().value(QStringLiteral("date")).toString());
        if (one.value(QStringLiteral("joining")).isObject())
            found.last() += QLatin1Char(' ') + one.value(QStringLiteral("joining")).toObject().value(QStringLiteral("date")).toString();
        QCOMPARE(one.value(QStringLiteral("leaving")).toObject().value(QStringLiteral("school_urn")).toString(), QStringLiteral("S1"));
    }
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void tst_early_participants::followsTransfers()
{
    Setting setting;
    setting.school += R"(,"finished_on":"2026-03-01")";
    setting.period = R"("finished_on":"2026-03-01")";
    setting.moreSchools = R"(,{"role":"ect","school":"S2","started_on":"2026-03-02","training_periods":[{"lead_provider":"LP2","cohort":"2025"}]})";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    const auto transfer = [&](const char *token) {
        ask.bearer = token;
        return attributes(ask.get(QStringLiteral("/api/v3/participants/") + P + QStringLiteral("/transfers"))).value(QStringLiteral("transfers")).toArray().at(0).toObject();
    };
    for (const char *token : {"token-LP1", "token-LP2"}) {
        QCOMPARE(transfer(token).value(QStringLiteral("transfer_type")).toString(), QStringLiteral("new_provider"));
        QCOMPARE(transfer(token).value(QStringLiteral("status")).toString(), QStringLiteral("incomplete"));
        QCOMPARE(transfer(token).value(QStringLiteral("leaving")).toObject().value(QStringLiteral("date")).toString(), QStringLiteral("2026-03-01"));
        QCOMPARE(transfer(token).value(QStringLiteral("joining")).toObject().value(QStringLiteral("school_urn")).toString(), QStringLiteral("S2"));
    }
    ask.at("2026-03-02T00:00:00Z");
    QCOMPARE(transfer("token-LP1").value(QStringLiteral("status")).toString(), QStringLiteral("complete"));
    setting.moreSchools.clear();
    const auto alone = serviceOf(setting);
    Ask other(*alone, today);
    other.bearer = "token-LP1";
    const QJsonObject away = attributes(other.get(QStringLiteral("/api/v3/participants/") + P + QStringLiteral("/transfers")))
                                 .value(QStringLiteral("transfers")).toArray().at(0).toObject();
    QCOMPARE(away.value(QStringLiteral("transfer_type")).toString(), QStringLiteral("unknown"));
    QVERIFY(away.value(QStringLiteral("joining")).isNull());
}

/// A school that was joined before the other was left: not complete until both days have come, and the day shown is
/// that of joining. The transfers of both roles stand by the start of what was left.
void tst_early_participants::ordersTransfers()
{
    Setting setting;
    setting.school += R"(,"finished_on":"2026-03-01")";
    setting.period = R"("finished_on":"2026-03-01")";
    setting.moreSchools = R"(,{"role":"ect","school":"S2","started_on":"2026-02-01","training_periods":[{"lead_provider":"LP1","cohort":"2025"}]},)"
                          R"({"role":"mentor","school":"S1","started_on":"2024-09-01","finished_on":"2025-07-01","training_periods":[)"
                          R"({"lead_provider":"LP1","cohort":"2024","finished_on":"2025-07-01"}]},)"
                          R"({"role":"mentor","school":"S2","started_on":"2025-07-01","training_periods":[{"started_on":"2025-07-01"}]})";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QJsonArray transfers = attributes(ask.get(QStringLiteral("/api/v3/participants/") + P + QStringLiteral("/transfers")))
                                     .value(QStringLiteral("transfers")).toArray();
    QStringList found;
    for (const QJsonValue &transfer : transfers)
        found.append(QStringList{transfer[QStringLiteral("transfer_type")].toString(), transfer[QStringLiteral("status")].toString(),
                                 transfer[QStringLiteral("leaving")][QStringLiteral("date")].toString(),
                                 transfer[QStringLiteral("created_at")].toString()}.join(QLatin1Char(' ')));
    QCOMPARE(found, (QStringList{QStringLiteral("new_provider complete 2025-07-01 2024-09-01T00:00:00Z"),
                                 QStringLiteral("new_school incomplete 2026-02-01 2025-09-01T00:00:00Z")}));
}

/// The address shown is that of the registration by which they mentor the caller's ECTs (unfunded_mentors/query_spec).
void tst_early_participants::writesToUnfundedMentors_data()
{
    QTest::addColumn<QByteArray>("registrations");
    QTest::addColumn<QByteArray>("expected");
    const auto at = [](const QByteArray &school, const QByteArray &from, const QByteArray &email) -> QByteArray {
        return R"({"role":"mentor","school":")" + school + R"(","started_on":")" + from + R"(","email":")" + email + R"("})";
    };
    const QByteArray ect = R"({"role":"ect","school":"S1","started_on":"2026-01-01","email":"ect@example.org"})";
    QTest::newRow("where the ECT is, then elsewhere") << at("S1", "2024-09-01", "here") + "," + at("S2", "2025-09-01", "there") << QByteArray("here");
    QTest::newRow("elsewhere, then where the ECT is") << at("S2", "2024-09-01", "there") + "," + at("S1", "2025-09-01", "here") << QByteArray("here");
    QTest::newRow("told in the other order") << at("S2", "2025-09-01", "there") + "," + at("S1", "2024-09-01", "here") << QByteArray("here");
    QTest::newRow("twice where the ECT is") << at("S1", "2025-09-01", "again") + "," + at("S1", "2023-09-01", "first") << QByteArray("again");
    QTest::newRow("only elsewhere") << at("S3", "2025-09-01", "last") + "," + at("S2", "2024-09-01", "before") << QByteArray("last");
    QTest::newRow("an ECT there themselves") << at("S1", "2024-09-01", "here") + "," + ect << QByteArray("here");
}

void tst_early_participants::writesToUnfundedMentors()
{
    QFETCH(QByteArray, registrations);
    QFETCH(QByteArray, expected);
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(worldPart(
        R"({"tokens":{"token-LP1":"LP1"},"participants":[{"id":"aaaaaaaa-0000-4000-8000-000000000001","full_name":"Em","school_periods":[)"
        R"({"role":"ect","school":"S1","started_on":"2025-09-01","mentor":"aaaaaaaa-0000-4000-8000-000000000002",)"
        R"("training_periods":[{"lead_provider":"LP1","cohort":"2025"}]}]},)"
        R"({"id":"aaaaaaaa-0000-4000-8000-000000000002","full_name":"Mo","school_periods":[)" + registrations + "]}]}")));
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto address = [](const QJsonValue &mentor) { return mentor[QStringLiteral("attributes")][QStringLiteral("email")].toString().toUtf8(); };
    const auto list = ask.get(QStringLiteral("/api/v3/unfunded-mentors"));
    QTEST(address(Ask::object(list).value(QStringLiteral("data")).toArray().first()), "expected");
    const auto one = ask.get(QStringLiteral("/api/v3/unfunded-mentors/aaaaaaaa-0000-4000-8000-000000000002"));
    QCOMPARE(address(Ask::object(one).value(QStringLiteral("data"))), expected);
}

void tst_early_participants::knowsUnfundedMentors()
{
    QJsonObject world = worldPart(people).toObject();
    QJsonArray list = world.value(QStringLiteral("participants")).toArray();
    const auto mentoredBy = [&](int person, const QString &mentor) {
        QJsonObject one = list.at(person).toObject();
        QJsonArray schools = one.value(QStringLiteral("school_periods")).toArray();
        QJsonObject school = schools.at(0).toObject();
        school.insert(QStringLiteral("mentor"), mentor);
        schools.replace(0, school);
        one.insert(QStringLiteral("school_periods"), schools);
        list.replace(person, one);
    };
    mentoredBy(0, QStringLiteral("aaaaaaaa-0000-4000-8000-000000000005")); // with another provider
    mentoredBy(1, QStringLiteral("aaaaaaaa-0000-4000-8000-000000000003")); // ours
    world.insert(QStringLiteral("participants"), list);
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(world));
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    QCOMPARE(last(idsOf(ask.get(QStringLiteral("/api/v3/unfunded-mentors")))), QStringLiteral("5"));
    QCOMPARE(ask.get(QStringLiteral("/api/v3/unfunded-mentors/aaaaaaaa-0000-4000-8000-000000000003")).status, 404);
    QCOMPARE(attributes(ask.get(QStringLiteral("/api/v3/unfunded-mentors/aaaaaaaa-0000-4000-8000-000000000005"))).value(QStringLiteral("full_name")).toString(),
             QStringLiteral("Five"));
}

DESK_TEST(tst_early_participants)
#include "tst_early_participants.moc"
