// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyWorld.h"
#include "tests/support/Runner.h"

using namespace early;

/// Schools, delivery partners and partnerships (facts 4).
class tst_early_schools : public QObject
{
    Q_OBJECT

private slots:
    void showsSchoolsAndPartners();
    void makesPartnerships_data();
    void makesPartnerships();
    void marksWhatFollowsAPartnership();
    void countsPeriods();
    void knowsASchoolByItsId();
};

void tst_early_schools::showsSchoolsAndPartners()
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
    QCOMPARE(school.value(QStringLiteral("expression_of_interest")), QJsonValue(true)); // school_serializer_spec: a partnership is one
    QCOMPARE(school.value(QStringLiteral("induction_programme_choice")).toString(), QStringLiteral("provider_led"));
    const QJsonObject free = attributes(ask.get(root + QStringLiteral("schools/S2?filter[cohort]=2025")));
    QCOMPARE(free.value(QStringLiteral("in_partnership")), QJsonValue(false));
    QCOMPARE(free.value(QStringLiteral("expression_of_interest")), QJsonValue(false));
    QCOMPARE(free.value(QStringLiteral("induction_programme_choice")).toString(), QStringLiteral("not_yet_known"));
    const QJsonObject partner = attributes(ask.get(root + QStringLiteral("delivery-partners/") + DP));
    QCOMPARE(partner.value(QStringLiteral("cohort")).toArray(), (QJsonArray{QStringLiteral("2024"), QStringLiteral("2025")}));
    QCOMPARE(idsOf(ask.get(root + QStringLiteral("delivery-partners?filter[cohort]=2023"))).size(), 0);
    const QJsonObject partnership = attributes(ask.get(root + QStringLiteral("partnerships/ffffffff-0000-4000-8000-000000000001")));
    QCOMPARE(partnership.value(QStringLiteral("participants_currently_training")).toInt(), 1);
    QCOMPARE(partnership.value(QStringLiteral("urn")).toString(), QStringLiteral("123456"));
    QCOMPARE(partnership.value(QStringLiteral("delivery_partner_name")).toString(), QStringLiteral("Hub"));
    for (const char *filter : {"cohort]=2025", "delivery_partner_id]=eeeeeeee-0000-4000-8000-000000000001,x", "updated_since]=2025-06-05T00:00:00Z"})
        QCOMPARE(idsOf(ask.get(root + QStringLiteral("partnerships?filter[") + QLatin1String(filter))).size(), 1);
    for (const char *filter : {"cohort]=2024", "delivery_partner_id]=x", "updated_since]=2025-06-05T00:00:01Z"})
        QCOMPARE(idsOf(ask.get(root + QStringLiteral("partnerships?filter[") + QLatin1String(filter))).size(), 0);
    ask.bearer = "token-LP2";
    // Another's partnership shows as one, and tells nobody else who the tutor is.
    const QJsonObject theirs = attributes(ask.get(root + QStringLiteral("schools/S1?filter[cohort]=2025")));
    QCOMPARE(theirs.value(QStringLiteral("in_partnership")), QJsonValue(true));
    QCOMPARE(theirs.value(QStringLiteral("expression_of_interest")), QJsonValue(false));
    QVERIFY(theirs.value(QStringLiteral("induction_tutor_name")).isNull() && theirs.value(QStringLiteral("induction_tutor_email")).isNull());
    QCOMPARE(ask.get(root + QStringLiteral("partnerships/ffffffff-0000-4000-8000-000000000001")).status, 404);
}

void tst_early_schools::makesPartnerships_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("update");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &sent, const QByteArray &expected, bool update = false) {
        QTest::newRow(QByteArray(QByteArray(update ? "4, school_partnerships/update_spec: " : "4, school_partnerships/create_spec: ") + name).constData()) << sent << update << QString::fromUtf8(expected);
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
    const QByteArray wrongPartner = "delivery_partner_id: The '#/delivery_partner_id' you have entered is invalid. Check delivery partner details and try again.";
    const QByteArray wrongCohort = "cohort: The '#/cohort' you have entered is invalid. Check cohort details and try again.";
    const QByteArray notOurs = "delivery_partner_id: The entered delivery partner is not recognised to be working in partnership with you for the given cohort. "
                               "Contact the DfE for more information.";
    const QByteArray shape = "400 Bad request: Correct json data structure required. See API docs for reference.";
    row("a number for a cohort", R"("cohort":2025,"school_id":"S2")" + hub, "200");
    row("school null", R"("cohort":"2025","school_id":null)" + hub, "422 school_id: Enter a '#/school_id'.");
    row("only a partner", hub.mid(1), "422 cohort: Enter a '#/cohort'. | school_id: Enter a '#/school_id'. | " + notOurs);
    row("words for a cohort", R"("cohort":"next","school_id":"S2")" + hub, "422 " + wrongCohort + " | " + notOurs);
    row("nothing known", R"("urn":"S2")", shape);
    row("unknown school and partner", R"("cohort":"2025","school_id":"S9","delivery_partner_id":"x")",
        "422 school_id: The '#/school_id' you have entered is invalid. Check school details and try again. Contact the DfE for support if you are unable to "
        "find the '#/school_id'. | " + wrongPartner);
    row("already, and a partner of another year", R"("cohort":"2025","school_id":"S1","delivery_partner_id":"old")",
        "422 school_id: You are already in a confirmed partnership with this school for the entered cohort. | " + notOurs);
    row("closed, ineligible", R"("cohort":"2022","school_id":"S3")" + hub,
        "422 cohort: You cannot create this partnership as the cohort is closed. | school_id: The school you have entered is currently ineligible for DfE "
        "funding. Contact the school for more information.");
    row("another's at that school", R"("cohort":"2025","school_id":"S6")" + hub, "200");
    row("only a cohort", R"("cohort":"2025")", shape, true);
    row("unknown partner", R"("delivery_partner_id":"x")", "422 " + wrongPartner, true);
    row("partner of another year", R"("delivery_partner_id":"old")", "422 " + notOurs, true);
    row("in capitals", R"("delivery_partner_id":"EEEEEEEE-0000-4000-8000-000000000002")", "200", true);
    row("corrected", R"("delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000002")", "200", true);
    row("blank", R"("delivery_partner_id":null)", "422 delivery_partner_id: Enter a '#/delivery_partner_id'.", true);
    row("the same", hub.mid(1),
        "422 delivery_partner_id: We are unable to process this request. You are already confirmed to be in partnership with the entered delivery partner. "
        "Contact the DfE for support.", true);
}

void tst_early_schools::makesPartnerships()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, update);
    QFETCH(QString, expected);
    Setting setting;
    setting.world = R"(,"schools":[{"id":"S1"},{"id":"S2"},{"id":"S6"},{"id":"S3","eligible":false},{"id":"S4","induction_programme_choice":"school_led"},)"
                    R"({"id":"S5","eligible":false,"induction_programme_choice":"school_led"}],)"
                    R"("delivery_partners":[{"id":"eeeeeeee-0000-4000-8000-000000000001","cohorts":["2022","2025","2026"]},)"
                    R"({"id":"eeeeeeee-0000-4000-8000-000000000002","cohorts":["2025"]},{"id":"old","cohorts":["2024"]}],)"
                    R"("partnerships":[{"id":"f","lead_provider":"LP1","school":"S1","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025"},)"
                    R"({"id":"g","lead_provider":"LP2","school":"S6","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025"}])";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString all = QStringLiteral("/api/v3/partnerships");
    const auto answer = update ? ask.send("PUT", QString(all + QStringLiteral("/f")), body(sent)) : ask.post(all, body(sent));
    QCOMPARE(said(answer), expected);
    ask.bearer = "token-LP2";
    for (const QByteArray &theirs : {body(R"("delivery_partner_id":"x")"), body(R"("cohort":"2025")"), QByteArray("{}")}) // not theirs, whatever is sent
        QCOMPARE(ask.send("PUT", QString(all + QStringLiteral("/f")), theirs).status, 404);
    QCOMPARE(ask.send("PUT", QString(all + QStringLiteral("/f")), "{").status, 400);
    ask.bearer = "token-LP1";
    if (!update && answer.status == 200) {
        QCOMPARE(idsOf(ask.get(all)).size(), 2);
        QCOMPARE(attributes(answer).value(QStringLiteral("participants_currently_training")).toInt(-1), 0);
    }
    if (update && answer.status == 200)
        QCOMPARE(enrolment(ask.get(QStringLiteral("/api/v3/participants/") + P)).value(QStringLiteral("delivery_partner_id")),
                 attributes(answer).value(QStringLiteral("delivery_partner_id")));
}

/// With the partner change the people whose training it is, and their declarations of that training.
void tst_early_schools::marksWhatFollowsAPartnership()
{
    Setting setting;
    setting.person = R"(,"updated_at":"2025-06-01T09:00:00Z")";
    setting.moreSchools = R"(,{"role":"mentor","school":"S2","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025",)"
                          R"("delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001"}]})";
    setting.declarations = declared("dddddddd-0000-4000-8000-000000000001", "started", "2025-10-01T09:00:00Z") + ','
        + declared("dddddddd-0000-4000-8000-000000000002", "started", "2025-10-01T09:00:00Z", R"("role":"mentor")");
    setting.world = R"(,"schools":[{"id":"S1","urn":"123456"},{"id":"S2"}],"delivery_partners":[{"id":"eeeeeeee-0000-4000-8000-000000000001"},)"
                    R"({"id":"eeeeeeee-0000-4000-8000-000000000002","cohorts":["2025"]}],"partnerships":[{"id":"f","lead_provider":"LP1","school":"123456",)"
                    R"("delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025"}])";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto updated = [&](const QString &path) { return attributes(ask.get(QStringLiteral("/api/v3/") + path)).value(QStringLiteral("updated_at")).toString(); };
    const QString declaration = QStringLiteral("participant-declarations/dddddddd-0000-4000-8000-00000000000");
    QCOMPARE(updated(QStringLiteral("participants/") + P), QStringLiteral("2025-06-01T09:00:00Z"));
    QCOMPARE(ask.send("PUT", QStringLiteral("/api/v3/partnerships/f"), body(R"("delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000002")")).status, 200);
    QCOMPARE(updated(QStringLiteral("participants/") + P), QStringLiteral("2026-02-16T12:00:00Z"));
    QCOMPARE(updated(declaration + QLatin1Char('1')), QStringLiteral("2026-02-16T12:00:00Z"));
    QCOMPARE(updated(declaration + QLatin1Char('2')), QStringLiteral("2025-10-01T09:00:00Z")); // of another period
    QCOMPARE(attributes(ask.get(QStringLiteral("/api/v3/") + declaration + QLatin1Char('1'))).value(QStringLiteral("delivery_partner_id")).toString(), DP);
}

void tst_early_schools::countsPeriods()
{
    Setting setting;
    setting.moreSchools = R"(,{"role":"mentor","school":"S1","started_on":"2025-09-01","training_periods":[{"lead_provider":"LP1","cohort":"2025",)"
                          R"("delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001"}]})";
    setting.world = R"(,"partnerships":[{"id":"f","lead_provider":"LP1","school":"S1","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025"}])";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto answer = ask.get(QStringLiteral("/api/v3/partnerships/f"));
    QCOMPARE(attributes(answer).value(QStringLiteral("participants_currently_training")).toInt(), 2);
}

/// A URN finds a school by the filter and nowhere else; a new partnership marks the school as changed.
void tst_early_schools::knowsASchoolByItsId()
{
    Setting setting;
    setting.world = R"(,"schools":[{"id":"S1","urn":"123456"},{"id":"S2","urn":"654321"}],)"
                    R"("delivery_partners":[{"id":"eeeeeeee-0000-4000-8000-000000000001","cohorts":["2025"]}])";
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const QString schools = QStringLiteral("/api/v3/schools");
    const QString cohort = QStringLiteral("?filter[cohort]=2025");
    QCOMPARE(ask.get(schools + QStringLiteral("/s1") + cohort).status, 200);
    QCOMPARE(ask.get(schools + QStringLiteral("/123456") + cohort).status, 404);
    const auto make = [&](const QByteArray &school) {
        return said(ask.post(QStringLiteral("/api/v3/partnerships"),
                             body(R"("cohort":"2025","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","school_id":")" + school + '"')));
    };
    QCOMPARE(make("654321"), QStringLiteral("422 school_id: The '#/school_id' you have entered is invalid. Check school details and try again. Contact the DfE for "
                                            "support if you are unable to find the '#/school_id'."));
    const QString since = cohort + QStringLiteral("&filter[updated_since]=2026-02-16T12:00:00Z");
    QCOMPARE(idsOf(ask.get(schools + since)), QStringList());
    QCOMPARE(make("S2"), QStringLiteral("200"));
    QCOMPARE(attributes(ask.get(schools + QStringLiteral("/S2") + cohort)).value(QStringLiteral("updated_at")).toString(), QStringLiteral("2026-02-16T12:00:00Z"));
    QCOMPARE(attributes(ask.get(schools + QStringLiteral("/S1") + cohort)).value(QStringLiteral("updated_at")).toString(), QStringLiteral("2021-06-01T00:00:00Z"));
    QCOMPARE(idsOf(ask.get(schools + since)), QStringList{QStringLiteral("S2")});
    QCOMPARE(idsOf(ask.get(schools + cohort + QStringLiteral("&sort=-updated_at"))).constFirst(), QStringLiteral("S2"));
    // The world that is saved says so too.
    auto again = sandbox::makeEarlyCareer();
    QVERIFY(!again->load(service->save()));
    QCOMPARE(again->save(), service->save());
}

DESK_TEST(tst_early_schools)
#include "tst_early_schools.moc"
