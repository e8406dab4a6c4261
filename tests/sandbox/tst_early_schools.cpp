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
    void showsWhomASchoolRegistered_data();
    void showsWhomASchoolRegistered();
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
    QCOMPARE(school.value(QStringLiteral("expression_of_interest")), QJsonValue(true));
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

/// A school's choice and its interest in the caller are what its participants of the cohort say; a partnership alone says
/// neither, and lets the caller see the tutor all the same (facts 4).
void tst_early_schools::showsWhomASchoolRegistered_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("expected"); // in a partnership, choice, interest, tutor
    const auto row = [](const char *name, const Setting &setting, const char *expected) {
        QTest::newRow(name) << setting << QString::fromUtf8(expected);
    };
    const auto ect = [](const QByteArray &training) {
        return QByteArray(R"(,{"role":"ect","school":"S2","started_on":"2025-09-01","training_periods":[{)" + training + "}]}");
    };
    const auto with = [](const QByteArray &schools, const QByteArray &partner = {}, const QByteArray &school = {}) {
        Setting setting;
        setting.moreSchools = schools;
        setting.world = R"(,"schools":[{"id":"S1"},{"id":"S2","urn":"200002","induction_tutor_name":"Sam")" + school + R"(}],"partnerships":[)"
            + (partner.isEmpty() ? QByteArray() : R"({"lead_provider":")" + partner + R"(","school":"S2","cohort":"2025"})") + "]";
        return setting;
    };
    const QByteArray ours = R"("lead_provider":"LP1","cohort":"2025")";
    const QByteArray theirs = R"("lead_provider":"LP2","cohort":"2025")";
    const QByteArray byTheSchool = R"("started_on":"2025-09-01")";
    const QByteArray mentor = R"(,{"role":"mentor","school":"S2","started_on":"2025-09-01","training_periods":[)";
    row("metadata/handlers/school_spec: a partnership and nobody", with({}, "LP1"), "true not_yet_known false Sam");
    row("models/school_spec: another's partnership and nobody", with({}, "LP2"), "true not_yet_known false -");
    row("models/school_spec: nobody", with({}), "false not_yet_known false -");
    row("models/school_spec: a partnership with training", with(ect(ours), "LP1"), "true provider_led true Sam");
    row("models/school_spec: trained by us without a partnership", with(ect(ours)), "false provider_led true Sam");
    row("models/school_spec: trained by another", with(ect(theirs)), "false provider_led false -");
    row("models/school_spec: trained in another cohort", with(ect(R"("lead_provider":"LP1","cohort":"2024")")), "false not_yet_known false -");
    row("models/school_spec: all have left", with(ect(ours + R"(,"finished_on":"2025-10-01")"), "LP1"), "true provider_led true Sam");
    row("models/school_spec: by its URN", with(ect(ours).replace("S2", "200002")), "false provider_led true Sam");
    row("schools/training_programme_spec: a mentor", with(mentor + "{" + theirs + "}]}"), "false provider_led false -");
    row("schools/training_programme_spec: a mentor who only mentors", with(mentor + "]}"), "false not_yet_known false -");
    row("schools/training_programme_spec: only by the school", with(ect(byTheSchool), "LP1"), "true school_led false Sam");
    row("schools/training_programme_spec: by the school in another year", with(ect(R"("started_on":"2026-09-01")")), "false not_yet_known false -");
    row("schools/training_programme_spec: by the school, of that cohort", with(ect(R"("started_on":"2026-01-05","cohort":"2025")")),
        "false school_led false -");
    row("schools/training_programme_spec: a mix", with(ect(byTheSchool) + ect(theirs)), "false provider_led false -");
    row("said by the world", with(ect(byTheSchool), {}, R"(,"induction_programme_choice":"provider_led")"), "false provider_led false -");
}

void tst_early_schools::showsWhomASchoolRegistered()
{
    QFETCH(Setting, setting);
    const auto service = serviceOf(setting);
    Ask ask(*service, today);
    ask.bearer = "token-LP1";
    const auto shown = [](const QJsonObject &school) {
        const auto truth = [&](const char *key) { return QLatin1String(school.value(QLatin1String(key)).toBool() ? "true" : "false"); };
        return QStringList{truth("in_partnership"), school.value(QStringLiteral("induction_programme_choice")).toString(),
                           truth("expression_of_interest"), school.value(QStringLiteral("induction_tutor_name")).toString(QStringLiteral("-"))}
            .join(QLatin1Char(' '));
    };
    const QJsonObject one = attributes(ask.get(QStringLiteral("/api/v3/schools/S2?filter[cohort]=2025")));
    QTEST(shown(one), "expected");
    const auto list = ask.get(QStringLiteral("/api/v3/schools?filter[cohort]=2025&filter[urn]=200002"));
    const QJsonValue listed = Ask::object(list).value(QStringLiteral("data")).toArray().first();
    QCOMPARE(listed.toObject().value(QStringLiteral("attributes")).toObject(), one);
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
    // What a school chose for the cohort is looked at last, and only for a cohort that there is.
    const QByteArray already = "school_id: You are already in a confirmed partnership with this school for the entered cohort.";
    const QByteArray schoolLed = "school_id: This school has only registered school-led participants. Contact the school for more information.";
    row("already, and a partner of another year", R"("cohort":"2025","school_id":"S1","delivery_partner_id":"old")", "422 " + notOurs + " | " + already);
    row("already, and no partner", R"("cohort":"2025","school_id":"S1")", "422 delivery_partner_id: Enter a '#/delivery_partner_id'. | " + already);
    row("school-led, and an unknown partner", R"("cohort":"2025","school_id":"S4","delivery_partner_id":"x")", "422 " + wrongPartner + " | " + schoolLed);
    row("ineligible, and an unknown partner", R"("cohort":"2025","school_id":"S3","delivery_partner_id":"x")",
        "422 school_id: The school you have entered is currently ineligible for DfE funding. Contact the school for more information. | " + wrongPartner);
    row("school-led in no cohort", R"("cohort":"1999","school_id":"S4")" + hub, "422 " + wrongCohort + " | " + notOurs);
    row("school-led by its participants", R"("cohort":"2025","school_id":"S7")" + hub, "422 " + schoolLed);
    row("school-led by its participants of another year", R"("cohort":"2024","school_id":"S7","delivery_partner_id":"old")", "200");
    row("school-led in a closed one", R"("cohort":"2022","school_id":"S4")" + hub,
        "422 cohort: You cannot create this partnership as the cohort is closed. | " + schoolLed);
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
    setting.moreSchools = R"(,{"role":"ect","school":"S7","started_on":"2025-09-01","training_periods":[{"started_on":"2025-09-01"}]})";
    setting.world = R"(,"schools":[{"id":"S1"},{"id":"S2"},{"id":"S6"},{"id":"S7"},{"id":"S3","eligible":false},)"
                    R"({"id":"S4","induction_programme_choice":"school_led"},{"id":"S5","eligible":false,"induction_programme_choice":"school_led"}],)"
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
