// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyPeople.h"
#include "tests/support/Runner.h"

using namespace early;

/// Reading (facts 1.4 to 1.8, 3.4): paging, sorting, filters, and who sees what.
class tst_early_lists : public QObject
{
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void seesOthersDeclarations_data();
    void seesOthersDeclarations();
    void savesWhatItLoads();
    void answersWithAPageToWhoAsksForOne();
};

void tst_early_lists::asks_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected"); // the last digits of the ids, or what was said
    const char *from = "";
    const auto row = [&from](const char *target, const char *expected) {
        QTest::newRow(QByteArray(QByteArray(from) + target).constData()) << QString::fromLatin1(target) << QString::fromUtf8(expected);
    };
    const char *nothing = "404 Resource not found: Nothing could be found for the provided details";
    const char *badPage = "400 Bad request: The '#/page[page]' and '#/page[per_page]' parameter values must be a valid positive number";
    const char *badDate = "400 Bad request: The filter '#/updated_since' must be a valid ISO 8601 date";
    const char *notAHash = "400 Bad parameter: Filter must be a hash";
    from = "1.5, sortable_endpoint: ";
    row("participants", "2314");
    row("participants?sort=created_at", "2314");
    row("participants?sort=%2Bcreated_at", "2314");
    row("participants?sort=-updated_at,created_at", "4231");
    row("participants?sort=", "2314");
    row("participants?sort=updated_at%20", "2314");
    row("participants?sort=UPDATED_AT", "2314");
    row("participants?sort=--updated_at", "2314");
    row("participants?sort=created_at,-updated_at", "2314");
    row("participants/transfers?sort=-updated_at", "4");
    row("statements?sort=-created_at", "21");
    row("schools?filter[cohort]=2025&sort=-updated_at", "1");
    row("participants?sort=-created_at", "4132");
    row("participants?sort=updated_at", "1324");
    row("participants?sort=-updated_at", "4231");
    row("participants?sort=%2Bupdated_at", "1324");
    row("participants?sort=+updated_at", "2314");
    row("participants?sort=name", "2314");
    row("participants?sort=name,-updated_at", "4231");
    from = "1.4, paginated_endpoint: ";
    row("participants?page[per_page]=1", "2");
    row("participants?page[page]=4&page[per_page]=1", "4");
    row("participants?page[page]=5&page[per_page]=1", "");
    row("participants?page[page]=1.9&page[per_page]=2", "23");
    row("participants?page[page]=999999999999999999&page[per_page]=3", "");
    row("participants?page[page]=", badPage);
    row("participants?page[per_page]=", badPage);
    row("participants?page[per_page]=abc", badPage);
    row("participants?page[page]=0&page[per_page]=0", badPage);
    row("participants?page[other]=0", "2314");
    row("participants?page[page]=2&page[per_page]=2&sort=-created_at", "32");
    row("participants?page[page]=2&page[per_page]=1&filter[cohort]=2025", "1");
    row("participant-declarations?page[per_page]=1&page[page]=2", "1");
    row("statements?page[per_page]=1&page[page]=2", "1");
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
    from = "1.6, filter_validatable_endpoint: ";
    row("participants?filter[]=2025", notAHash);
    row("participants?filter=", notAHash);
    row("participants/aaaaaaaa-0000-4000-8000-000000000001?filter=abc", notAHash);
    row("participants/x?filter=abc", notAHash);
    row("statements?filter=abc&page[page]=0", notAHash);
    row("participants?filter[unknown]=1", "2314");
    from = "1.6, filterable_endpoint: ";
    row("participants?filter[cohort]=2025,invalid,cohort,,20A1,nil,null,%20,1099,aaaaaaaa-0000-4000-8000-000000000001", "314");
    row("participants?filter[cohort]=2024&filter[training_status]=deferred", "2");
    row("participants?filter[cohort]=2025&filter[training_status]=deferred&filter[updated_since]=2026-01-02T00:00:00Z", "3");
    row("participants?filter[cohort]=2025&filter[training_status]=withdrawn", "");
    row("participants?filter[cohort]=%20", "2314");
    row("participants?filter[cohort]=,", "");
    row("participants?filter[cohort]=-2025", "");
    row("participants?filter[cohort]=2025.0", "");
    row("participants?filter[cohort][]=2024&filter[cohort][]=2023", "24");
    row("participants?filter[training_status]=Active", "");
    row("participants?filter[training_status]=active,deferred", "");
    row("participants?filter[from_participant_id]=AAAAAAAA-0000-4000-8000-0000000000FF", "1");
    row("participants?filter[from_participant_id]=aaaaaaaa-0000-4000-8000-000000000001", "");
    row("participants?filter[from_participant_id]=", "2314");
    row("participants?filter[updated_since]=2026-01-03T00:00:00", "24");
    row("participants?filter[updated_since]=2026-01-03T00:00:00.000Z", "24");
    row("participants?filter[updated_since]=2026-01-03T01:30:00%252B01:30", "24");
    row("participants?filter[updated_since]=2026-01-02T19:00:00-05:00", "24");
    row("participants?filter[updated_since]=2026-01-03t00:00:00z", "24");
    row("participants?filter[updated_since]=2026-01-03%2000:00:00", badDate);
    row("participants?filter[updated_since]=2026-13-03T00:00:00Z", badDate);
    row("participants?filter[updated_since]=2026-01-03T25:00:00Z", badDate);
    row("participants?filter[updated_since]=03/01/2026", badDate);
    row("participants?filter[updated_since]=1767398400", badDate);
    row("participants?filter[updated_since]=2030-01-01T00:00:00Z", "");
    row("participants?filter[updated_since]=x&page[page]=0", badDate);
    row("participant-declarations?filter[cohort]=2024,2025", "21");
    row("participant-declarations?filter[cohort]=", "21");
    row("participant-declarations?filter[cohort]=x", "");
    row("participant-declarations?filter[participant_id]=", "21");
    row("participant-declarations?filter[participant_id]=AAAAAAAA-0000-4000-8000-000000000001", "1");
    row("participant-declarations?filter[participant_id]=aaaaaaaa-0000-4000-8000-000000000001,aaaaaaaa-0000-4000-8000-000000000002", "21");
    row("participant-declarations?filter[participant_id]=aaaaaaaa-0000-4000-8000-000000000005", "");
    row("participant-declarations?filter[delivery_partner_id]=x", "");
    row("participant-declarations?filter[delivery_partner_id]=eeeeeeee-0000-4000-8000-000000000001,eeeeeeee-0000-4000-8000-000000000002", "21");
    row("participant-declarations?filter[cohort]=2025&filter[delivery_partner_id]=eeeeeeee-0000-4000-8000-000000000002", "");
    row("participant-declarations?filter[cohort]=2025&filter[participant_id]=aaaaaaaa-0000-4000-8000-000000000001&filter[updated_since]=2026-01-01T00:00:00Z", "1");
    row("statements?filter[cohort]=2024,2025", "21");
    row("statements?filter[cohort]=x", "");
    row("statements?filter[cohort]=", "21");
    row("statements?filter[updated_since]=x", badDate);
    row("participants/transfers?filter[cohort]=1999", "4");
    row("participants/transfers?filter[updated_since]=x", badDate);
    row("unfunded-mentors?filter[updated_since]=x", badDate);
    row("partnerships?filter[updated_since]=x", badDate);
    row("delivery-partners?filter[updated_since]=x&filter[cohort]=1999", "");
    row("delivery-partners?filter=x", notAHash);
    row("schools?filter[cohort]=invalid", "");
    row("schools?filter[cohort]=2025&filter[updated_since]=x", badDate);
    row("schools?filter[urn]=S1", "400 Bad parameter: The filter '#/cohort' must be included in your request");
    row("schools?filter[cohort]=2025&filter[updated_since]=2030-01-01T00:00:00Z", "");
    from = "1.6, show_endpoint: ";
    row("participants/aaaaaaaa-0000-4000-8000-000000000001?filter[updated_since]=2030-01-01T00:00:00Z&filter[training_status]=x", "200");
    row("participants/AAAAAAAA-0000-4000-8000-000000000001", "200");
    row("participants/x", nothing);
    row("participants/ecf", nothing);
    row("participant-declarations/dddddddd-0000-4000-8000-000000000001?filter[cohort]=1999", "200");
    row("statements/cccccccc-0000-4000-8000-000000000001?filter[cohort]=1999", "200");
    row("participants/aaaaaaaa-0000-4000-8000-000000000004/transfers", "200");
    row("participants/aaaaaaaa-0000-4000-8000-000000000004/transfers?filter[updated_since]=2030-01-01T00:00:00Z", "200");
    row("participants/aaaaaaaa-0000-4000-8000-000000000005/transfers", nothing);
    row("participants/x/transfers", nothing);
    row("partnerships/x", nothing);
    row("delivery-partners/x", nothing);
    row("unfunded-mentors/x", nothing);
    row("schools/x?filter[cohort]=2025", nothing);
    from = "1.6, filterable_endpoint again: ";
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
    row("participants/aaaaaaaa-0000-4000-8000-000000000005", nothing);
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
    row("participant-declarations/x", nothing);
    row("statements", "21");
    row("statements?filter[cohort]=2025", "1");
    row("statements?filter[updated_since]=2026-01-02T00:00:00Z", "2");
    row("statements/cccccccc-0000-4000-8000-000000000003", nothing);
    row("statements/cccccccc-0000-4000-8000-000000000004", nothing);
    row("participants/transfers", "4");
    row("participants/transfers?filter[updated_since]=2026-01-05T00:00:00Z", "");
    row("participants/aaaaaaaa-0000-4000-8000-000000000001/transfers", nothing);
    row("schools", "400 Bad parameter: The filter '#/cohort' must be included in your request");
    row("schools?filter[cohort]=", "");
    row("schools?filter[cohort]=%20&filter[urn]=S1", "");
    row("schools/S1?filter[cohort]=", nothing);
    row("schools?filter[year]=2025", "400 Bad parameter: The filter '#/cohort' must be included in your request");
    row("schools/S1?filter[urn]=S1", "400 Bad parameter: The filter '#/cohort' must be included in your request");
    row("schools?filter=1", notAHash);
    row("schools?filter[cohort]=2025", "1");
    row("schools?filter[cohort]=1999", "");
    row("schools?filter[cohort]=2025&filter[urn]=S2", "");
    row("schools?filter[cohort]=2025&filter[urn]=S1,invalid", "1");
    row("schools/S1", "400 Bad parameter: The filter '#/cohort' must be included in your request");
    row("schools/S1?filter[cohort]=2025", "200");
    row("schools/S1?filter[cohort]=1999", nothing);
    row("unfunded-mentors", "");
    row("partnerships", "");
    from = "1.8, errors_spec: ";
    row("participants/x/promote", "404");
    row("participants/x/transfers/y", "404");
    row("npq-applications", "404");
    row("statements/x/y", "404");
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
    QTest::newRow("3.4, declarations/query_spec: live, open period") << QByteArray() << QByteArray() << true;
    QTest::newRow("3.4, declarations/query_spec: on the last day") << QByteArray(R"("finished_on":"2025-10-01")") << QByteArray() << true;
    QTest::newRow("3.4, declarations/query_spec: after the last day") << QByteArray(R"("finished_on":"2025-09-30")") << QByteArray() << false;
    QTest::newRow("3.4, declarations/query_spec: paid") << QByteArray() << QByteArray(R"("payment_status":"paid")") << true;
    QTest::newRow("3.4, declarations/query_spec: voided") << QByteArray() << QByteArray(R"("payment_status":"voided")") << false;
    QTest::newRow("3.4, declarations/query_spec: clawback") << QByteArray() << QByteArray(R"("payment_status":"paid","clawback_status":"awaiting_clawback")") << false;
    QTest::newRow("3.4, declarations/query_spec: other role") << QByteArray() << QByteArray(R"("role":"mentor")") << false;
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

void tst_early_lists::savesWhatItLoads()
{
    auto first = sandbox::makeEarlyCareer();
    QVERIFY(!first->load(worldPart(people)));
    auto second = sandbox::makeEarlyCareer();
    QVERIFY(!second->load(first->save()));
    QCOMPARE(second->save(), first->save());
}

/// Facts 1.8: what the framework says by itself is JSON where JSON is accepted, otherwise a page.
void tst_early_lists::answersWithAPageToWhoAsksForOne()
{
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(worldPart(people)));
    const struct {
        QByteArray accept;
        bool page;
    } all[] = {{{}, false}, {"application/json", false}, {"*/*", false}, {"text/html", true}, {"text/html, application/json", false}, {"text/html,application/xhtml+xml", true}};
    for (const auto &each : all) {
        Ask ask(*service, today);
        ask.bearer = "token-LP1";
        if (!each.accept.isEmpty())
            ask.headers.append({"accept", each.accept});
        for (const auto &[target, status] : {std::pair("/api/v3/nothing", 404), std::pair("/api/v3/participants?page=2", 500)}) {
            const auto answer = ask.get(QLatin1String(target));
            QCOMPARE(answer.status, status);
            QVERIFY2(answer.type.startsWith("text/html") == each.page, each.accept.constData());
            QVERIFY(answer.body.contains(status == 404 ? "Resource not found" : "Internal server error"));
            QCOMPARE(answer.body.startsWith("<!DOCTYPE html>"), each.page);
        }
        // The service's own words are JSON all the same.
        QVERIFY(ask.get(QStringLiteral("/api/v3/participants/x")).type.startsWith("application/json"));
    }
}

DESK_TEST(tst_early_lists)
#include "tst_early_lists.moc"
