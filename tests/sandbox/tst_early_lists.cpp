// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyWorld.h"
#include "tests/support/Runner.h"

using namespace early;

/// Reading: paging, sorting, filters, who sees what, the throttle, the travelling clock, and the smaller resources.
class tst_early_lists : public QObject
{
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void seesOthersDeclarations_data();
    void seesOthersDeclarations();
    void travels_data();
    void travels();
    void throttles();
    void showsAPerson();
    void followsTransfers();
    void ordersTransfers();
    void knowsUnfundedMentors();
    void showsSchoolsAndPartners();
    void makesPartnerships_data();
    void makesPartnerships();
    void savesWhatItLoads();
};

namespace {

/// Five people: p1 to p4 with LP1 (ECT 2025; ECT 2024 deferred and withdrawn; mentor 2025 deferred; both roles), p5 with LP2.
const QByteArray people = R"({"tokens":{"token-LP1":"LP1","token-LP2":"LP2"},"participants":[
 {"id":"aaaaaaaa-0000-4000-8000-000000000001","full_name":"One","created_at":"2025-06-03T00:00:00Z","updated_at":"2026-01-01T00:00:00Z",
  "id_changes":[{"from_participant_id":"aaaaaaaa-0000-4000-8000-0000000000ff","changed_at":"2025-09-01T00:00:00Z"}],
  "school_periods":[{"role":"ect","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025"}]}]},
 {"id":"aaaaaaaa-0000-4000-8000-000000000002","full_name":"Two","created_at":"2025-06-01T00:00:00Z","updated_at":"2026-01-03T00:00:00Z",
  "school_periods":[{"role":"ect","school":"S1","started_on":"2024-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2024",
   "deferred_at":"2025-01-01T00:00:00Z","withdrawn_at":"2025-02-01T00:00:00Z","withdrawal_reason":"moved_school","finished_on":"2025-01-01"}]}]},
 {"id":"aaaaaaaa-0000-4000-8000-000000000003","full_name":"Three","created_at":"2025-06-02T00:00:00Z","updated_at":"2026-01-02T00:00:00Z",
  "school_periods":[{"role":"mentor","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025",
   "deferred_at":"2025-10-01T00:00:00Z","finished_on":"2025-10-01"}]}]},
 {"id":"aaaaaaaa-0000-4000-8000-000000000004","full_name":"Four","created_at":"2025-06-04T00:00:00Z","updated_at":"2026-01-04T00:00:00Z",
  "school_periods":[{"role":"mentor","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025"}]},
   {"role":"ect","school":"S1","started_on":"2023-09-01","finished_on":"2025-07-20","training_periods":[{"lead_provider":"LP1","cohort":"2023","finished_on":"2025-07-20"}]}]},
 {"id":"aaaaaaaa-0000-4000-8000-000000000005","full_name":"Five","created_at":"2025-06-05T00:00:00Z",
  "school_periods":[{"role":"ect","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP2","cohort":"2025"}]}]}],
 "statements":[
 {"id":"cccccccc-0000-4000-8000-000000000001","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-03-31","payment_date":"2026-04-25","updated_at":"2026-01-01T00:00:00Z"},
 {"id":"cccccccc-0000-4000-8000-000000000002","lead_provider":"LP1","cohort":"2024","fee_type":"output","status":"paid","deadline_date":"2025-10-31","payment_date":"2025-11-25","updated_at":"2026-01-02T00:00:00Z"},
 {"id":"cccccccc-0000-4000-8000-000000000003","lead_provider":"LP1","cohort":"2025","fee_type":"service","deadline_date":"2026-02-28"},
 {"id":"cccccccc-0000-4000-8000-000000000004","lead_provider":"LP2","cohort":"2025","fee_type":"output","deadline_date":"2026-02-28"}],
 "declarations":[
 {"id":"dddddddd-0000-4000-8000-000000000001","participant_id":"aaaaaaaa-0000-4000-8000-000000000001","role":"ect","training_lead_provider":"LP1","declaration_type":"started","declaration_date":"2025-10-01T00:00:00Z","created_at":"2025-10-03T00:00:00Z","updated_at":"2026-01-01T00:00:00Z","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001"},
 {"id":"dddddddd-0000-4000-8000-000000000002","participant_id":"aaaaaaaa-0000-4000-8000-000000000002","role":"ect","training_lead_provider":"LP1","declaration_type":"started","declaration_date":"2024-10-01T00:00:00Z","created_at":"2024-10-03T00:00:00Z","updated_at":"2026-01-02T00:00:00Z","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000002","payment_status":"paid","statement_id":"cccccccc-0000-4000-8000-000000000002"}]})";

QString last(const QStringList &ids)
{
    QString digits;
    for (const QString &id : ids)
        digits += id.right(1);
    return digits;
}

} // namespace

void tst_early_lists::asks_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected"); // the last digits of the ids, or what was said
    const auto row = [](const char *target, const char *expected) { QTest::newRow(target) << QString::fromLatin1(target) << QString::fromUtf8(expected); };
    const char *badPage = "400 Bad request: The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number";
    const char *badDate = "400 Bad request: The filter '#/updated_since' must be a valid ISO 8601 date";
    const char *notAHash = "400 Bad parameter: Filter must be a hash";
    row("participants", "2314");
    row("participants?sort=-created_at", "4132");
    row("participants?sort=updated_at", "1324");
    row("participants?sort=-updated_at", "4231");
    row("participants?sort=%2Bupdated_at", "1324");
    row("participants?sort=+updated_at", "2314");
    row("participants?sort=name", "2314");
    row("participants?sort=name,-updated_at", "4231");
    row("participants?page[per_page]=3", "231");
    row("participants?page[page]=2&page[per_page]=3", "4");
    row("participants?page[page]=9&page[per_page]=3", "");
    row("participants?page%5Bpage%5D=2&page%5Bper_page%5D=3", "4");
    row("participants?page[per_page]=99999", "2314");
    row("participants?page[per_page]=3abc", "231");
    row("participants?page[page]=0", badPage);
    row("participants?page[page]=-1", badPage);
    row("participants?page[page]=x", badPage);
    row("participants?page[per_page]=0", badPage);
    row("participants?page[per_page]=0.8", badPage);
    row("participants?page[per_page]=-3", badPage);
    row("participants?page=2", "500");
    row("participants?filter=abc", notAHash);
    row("participants?filter[cohort]=2025", "314");
    row("participants?filter[cohort]=2024,2023", "24");
    row("participants?filter[cohort]=x,2024", "2");
    row("participants?filter[cohort]=x", "");
    row("participants?filter[cohort]=", "2314");
    row("participants?filter[training_status]=active", "14");
    row("participants?filter[training_status]=deferred", "23");
    row("participants?filter[training_status]=withdrawn", "2");
    row("participants?filter[training_status]=gone", "");
    row("participants?filter[training_status]=", "2314");
    row("participants?filter[from_participant_id]=aaaaaaaa-0000-4000-8000-0000000000ff", "1");
    row("participants?filter[from_participant_id]=x", "");
    row("participants?filter[updated_since]=2026-01-03T00:00:00Z", "24");
    row("participants?filter[updated_since]=2026-01-03T00:00:01Z", "4");
    row("participants?filter[updated_since]=2026-01-03T00:00:00.5Z", "4");
    row("participants?filter[updated_since]=2026-01-03", "24");
    row("participants?filter[updated_since]=2026-01-03T01:00:00%2B01:00", badDate);
    row("participants?filter[updated_since]=2026-01-03T01:00:00%252B01:00", "24");
    row("participants?filter[updated_since]=yesterday", badDate);
    row("participants?filter[updated_since]=", "2314");
    row("participants/aaaaaaaa-0000-4000-8000-000000000005", "404 Resource not found: Nothing could be found for the provided details");
    row("participants/aaaaaaaa-0000-4000-8000-000000000001?filter[cohort]=2021", "200");
    row("participant-declarations", "21");
    row("participant-declarations?sort=-created_at", "21");
    row("participant-declarations?filter[cohort]=2024", "2");
    row("participant-declarations?filter[participant_id]=aaaaaaaa-0000-4000-8000-000000000001,x", "1");
    row("participant-declarations?filter[participant_id]=x", "");
    row("participant-declarations?filter[delivery_partner_id]=eeeeeeee-0000-4000-8000-000000000002", "2");
    row("participant-declarations?filter[updated_since]=2026-01-02T00:00:00Z", "2");
    row("participant-declarations?filter[updated_since]=x", badDate);
    row("participant-declarations?filter=1", notAHash);
    row("participant-declarations/x", "404 Resource not found: Nothing could be found for the provided details");
    row("statements", "21");
    row("statements?filter[cohort]=2025", "1");
    row("statements?filter[updated_since]=2026-01-02T00:00:00Z", "2");
    row("statements/cccccccc-0000-4000-8000-000000000003", "404 Resource not found: Nothing could be found for the provided details");
    row("statements/cccccccc-0000-4000-8000-000000000004", "404 Resource not found: Nothing could be found for the provided details");
    row("participants/transfers", "4");
    row("participants/transfers?filter[updated_since]=2026-01-05T00:00:00Z", "");
    row("participants/aaaaaaaa-0000-4000-8000-000000000001/transfers", "404 Resource not found: Nothing could be found for the provided details");
    row("schools", "400 Bad parameter: The filter '#/cohort' must be included in your request");
    row("schools?filter=1", notAHash);
    row("schools?filter[cohort]=2025", "1");
    row("schools?filter[cohort]=1999", "");
    row("schools?filter[cohort]=2025&filter[urn]=S2", "");
    row("schools?filter[cohort]=2025&filter[urn]=S1,invalid", "1");
    row("schools/S1", "400 Bad parameter: The filter '#/cohort' must be included in your request");
    row("schools/S1?filter[cohort]=2025", "200");
    row("schools/S1?filter[cohort]=1999", "404 Resource not found: Nothing could be found for the provided details");
    row("unfunded-mentors", "");
    row("partnerships", "");
    row("nowhere", "404");
    row("participants/x/defer", "404");
}

void tst_early_lists::asks()
{
    QFETCH(QString, target);
    QFETCH(QString, expected);
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(worldPart(people)));
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.get(QStringLiteral("/api/v3/") + target);
    const bool list = answer.status == 200 && Ask::object(answer).value(QStringLiteral("data")).isArray();
    QCOMPARE(list ? last(idsOf(answer)) : said(answer), expected);
    if (answer.status == 500)
        QCOMPARE(answer.body, QByteArray(R"({"error":"Internal server error"})"));
    if (answer.status == 404 && expected == QStringLiteral("404"))
        QCOMPARE(answer.body, QByteArray(R"({"error":"Resource not found"})"));
}

void tst_early_lists::seesOthersDeclarations_data()
{
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("visible");
    QTest::newRow("live, open period") << QByteArray() << QByteArray() << true;
    QTest::newRow("on the last day") << QByteArray(R"("finished_on":"2025-10-01")") << QByteArray() << true;
    QTest::newRow("after the last day") << QByteArray(R"("finished_on":"2025-09-30")") << QByteArray() << false;
    QTest::newRow("paid") << QByteArray() << QByteArray(R"("payment_status":"paid")") << true;
    QTest::newRow("voided") << QByteArray() << QByteArray(R"("payment_status":"voided")") << false;
    QTest::newRow("clawback") << QByteArray() << QByteArray(R"("payment_status":"paid","clawback_status":"awaiting_clawback")") << false;
    QTest::newRow("other role") << QByteArray() << QByteArray(R"("role":"mentor")") << false;
}

void tst_early_lists::seesOthersDeclarations()
{
    QFETCH(QByteArray, period);
    QFETCH(QByteArray, more);
    QFETCH(bool, visible);
    Setting setting;
    setting.period = period;
    setting.declarations = QJsonDocument(Setting::merged(QByteArray(R"("training_lead_provider":"LP2")"), more)).toJson(QJsonDocument::Compact);
    setting.declarations = declared(D.toUtf8(), "started", "2025-10-01T00:00:00Z", setting.declarations.mid(1).chopped(1));
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString all = QStringLiteral("/api/v3/participant-declarations");
    QCOMPARE(idsOf(ask.get(all)).size(), visible ? 1 : 0);
    QCOMPARE(ask.get(QString(all + QLatin1Char('/') + D)).status, visible ? 200 : 404);
}

void tst_early_lists::travels_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("status");
    QTest::newRow("not") << QByteArray() << QStringLiteral("active");
    QTest::newRow("before") << QByteArray("2025-08-31T22:59:59Z") << QStringLiteral("joining");
    QTest::newRow("first moment, in summer time") << QByteArray("2025-08-31T23:00:00Z") << QStringLiteral("active");
    QTest::newRow("without a zone, London") << QByteArray("2025-08-31T23:30:00") << QStringLiteral("joining");
    QTest::newRow("without a zone, the day") << QByteArray("2025-09-01T00:00:00") << QStringLiteral("active");
}

void tst_early_lists::travels()
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

void tst_early_lists::throttles()
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

void tst_early_lists::showsAPerson()
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

void tst_early_lists::followsTransfers()
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
void tst_early_lists::ordersTransfers()
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
                                 transfer[QStringLiteral("leaving")][QStringLiteral("date")].toString()}.join(QLatin1Char(' ')));
    QCOMPARE(found, (QStringList{QStringLiteral("new_provider complete 2025-07-01"), QStringLiteral("new_school incomplete 2026-02-01")}));
}

void tst_early_lists::knowsUnfundedMentors()
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

void tst_early_lists::showsSchoolsAndPartners()
{
    Setting setting;
    setting.world = R"(,"schools":[{"id":"S1","urn":"123456","name":"Oak","cohorts":["2025"],"induction_tutor_name":"Sam"},{"id":"S2"}],)"
                    R"("delivery_partners":[{"id":"eeeeeeee-0000-4000-8000-000000000001","name":"Hub","cohorts":["2024","2025"]}],)"
                    R"("partnerships":[{"id":"ffffffff-0000-4000-8000-000000000001","lead_provider":"LP1","school":"S1","delivery_partner_id":)"
                    R"("eeeeeeee-0000-4000-8000-000000000001","cohort":"2025","created_at":"2025-06-05T00:00:00Z"}])";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString root = QStringLiteral("/api/v3/");
    QCOMPARE(idsOf(ask.get(root + QStringLiteral("schools?filter[cohort]=2025"))), (QStringList{QStringLiteral("S1"), QStringLiteral("S2")}));
    QCOMPARE(idsOf(ask.get(root + QStringLiteral("schools?filter[cohort]=2024"))), QStringList{QStringLiteral("S2")});
    QCOMPARE(idsOf(ask.get(root + QStringLiteral("schools?filter[cohort]=2025&filter[urn]=123456"))), QStringList{QStringLiteral("S1")});
    const QJsonObject school = attributes(ask.get(root + QStringLiteral("schools/S1?filter[cohort]=2025")));
    QCOMPARE(school.value(QStringLiteral("in_partnership")), QJsonValue(true));
    QCOMPARE(school.value(QStringLiteral("induction_tutor_name")).toString(), QStringLiteral("Sam"));
    const QJsonObject partner = attributes(ask.get(root + QStringLiteral("delivery-partners/") + DP));
    QCOMPARE(partner.value(QStringLiteral("cohort")).toArray(), (QJsonArray{QStringLiteral("2024"), QStringLiteral("2025")}));
    QCOMPARE(idsOf(ask.get(root + QStringLiteral("delivery-partners?filter[cohort]=2023"))).size(), 0);
    const QJsonObject partnership = attributes(ask.get(root + QStringLiteral("partnerships/ffffffff-0000-4000-8000-000000000001")));
    QCOMPARE(partnership.value(QStringLiteral("participants_currently_training")).toInt(), 1);
    QCOMPARE(partnership.value(QStringLiteral("urn")).toString(), QStringLiteral("123456"));
    QCOMPARE(partnership.value(QStringLiteral("delivery_partner_name")).toString(), QStringLiteral("Hub"));
    ask.bearer = "token-LP2";
    QCOMPARE(ask.get(root + QStringLiteral("partnerships/ffffffff-0000-4000-8000-000000000001")).status, 404);
}

void tst_early_lists::makesPartnerships_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("update");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &sent, const char *expected, bool update = false) {
        QTest::newRow(name) << sent << update << QString::fromUtf8(expected);
    };
    const QByteArray hub = R"(,"delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001")";
    row("good", R"("cohort":"2025","school_id":"S2")" + hub, "200");
    row("nothing", R"("cohort":"")", "422 cohort: Enter a '#/cohort'. | school_id: Enter a '#/school_id'. | delivery_partner_id: Enter a '#/delivery_partner_id'.");
    row("unknown cohort", R"("cohort":"1999","school_id":"S2")" + hub,
        "422 cohort: The '#/cohort' you have entered is invalid. Check cohort details and try again. | delivery_partner_id: The entered delivery partner is "
        "not recognised to be working in partnership with you for the given cohort. Contact the DfE for more information.");
    row("future", R"("cohort":"2026","school_id":"S2")" + hub, "422 cohort: You cannot create a partnership for a future cohort.");
    row("closed", R"("cohort":"2022","school_id":"S2")" + hub, "422 cohort: You cannot create this partnership as the cohort is closed.");
    row("unknown school", R"("cohort":"2025","school_id":"S9")" + hub,
        "422 school_id: The '#/school_id' you have entered is invalid. Check school details and try again. Contact the DfE for support if you are unable to "
        "find the '#/school_id'.");
    row("ineligible", R"("cohort":"2025","school_id":"S3")" + hub,
        "422 school_id: The school you have entered is currently ineligible for DfE funding. Contact the school for more information.");
    row("school-led", R"("cohort":"2025","school_id":"S4")" + hub,
        "422 school_id: This school has only registered school-led participants. Contact the school for more information.");
    row("one message for the school", R"("cohort":"2025","school_id":"S5")" + hub,
        "422 school_id: The school you have entered is currently ineligible for DfE funding. Contact the school for more information.");
    row("already", R"("cohort":"2025","school_id":"S1")" + hub,
        "422 school_id: You are already in a confirmed partnership with this school for the entered cohort.");
    row("unknown partner", R"("cohort":"2025","school_id":"S2","delivery_partner_id":"x")",
        "422 delivery_partner_id: The '#/delivery_partner_id' you have entered is invalid. Check delivery partner details and try again.");
    row("partner of another year", R"("cohort":"2025","school_id":"S2","delivery_partner_id":"old")",
        "422 delivery_partner_id: The entered delivery partner is not recognised to be working in partnership with you for the given cohort. Contact the DfE "
        "for more information.");
    row("corrected", R"("delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000002")", "200", true);
    row("blank", R"("delivery_partner_id":null)", "422 delivery_partner_id: Enter a '#/delivery_partner_id'.", true);
    row("the same", hub.mid(1),
        "422 delivery_partner_id: We are unable to process this request. You are already confirmed to be in partnership with the entered delivery partner. "
        "Contact the DfE for support.", true);
}

void tst_early_lists::makesPartnerships()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, update);
    QFETCH(QString, expected);
    Setting setting;
    setting.world = R"(,"schools":[{"id":"S1"},{"id":"S2"},{"id":"S3","eligible":false},{"id":"S4","induction_programme_choice":"school_led"},)"
                    R"({"id":"S5","eligible":false,"induction_programme_choice":"school_led"}],)"
                    R"("delivery_partners":[{"id":"eeeeeeee-0000-4000-8000-000000000001","cohorts":["2022","2025","2026"]},)"
                    R"({"id":"eeeeeeee-0000-4000-8000-000000000002","cohorts":["2025"]},{"id":"old","cohorts":["2024"]}],)"
                    R"("partnerships":[{"id":"f","lead_provider":"LP1","school":"S1","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025"}])";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString all = QStringLiteral("/api/v3/partnerships");
    const auto answer = update ? ask.send("PUT", QString(all + QStringLiteral("/f")), body(sent)) : ask.post(all, body(sent));
    QCOMPARE(said(answer), expected);
    if (update && answer.status == 200)
        QCOMPARE(enrolment(ask.get(QStringLiteral("/api/v3/participants/") + P)).value(QStringLiteral("delivery_partner_id")),
                 attributes(answer).value(QStringLiteral("delivery_partner_id")));
}

void tst_early_lists::savesWhatItLoads()
{
    auto first = sandbox::makeEarlyCareer();
    QVERIFY(!first->load(worldPart(people)));
    auto second = sandbox::makeEarlyCareer();
    QVERIFY(!second->load(first->save()));
    QCOMPARE(second->save(), first->save());
}

DESK_TEST(tst_early_lists)
#include "tst_early_lists.moc"
