// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/WorkBasedDesk.h"
#include "tests/support/Runner.h"

using namespace workBasedDesk;

class tst_work_based : public QObject
{
    Q_OBJECT

private slots:
    void token();
    void tokenRefused_data();
    void tokenRefused();
    void tokenEnds();
    void whoAsks();
    void answersEcho();
    void create();
    void details_data();
    void details();
    void transfer();
    void idsArriveWhole();
    void organisationsApart();
    void busy_data();
    void busy();
    void graceExpires();
    void unknownOperations();
    void faults_data();
    void faults();
    void savesWhatItLoaded();
    void seeds();
};

void tst_work_based::token()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    const auto answer = desk.token("grant_type=client_credentials&scope=x&org_id=0123");
    QCOMPARE(answer.status, 200);
    QCOMPARE(Ask::object(answer).keys(), (QStringList{QStringLiteral("access_token"), QStringLiteral("token_type")}));
    QCOMPARE(Ask::object(answer).value(QStringLiteral("token_type")), QJsonValue(QStringLiteral("Bearer")));
    QCOMPARE(answer.owner, QStringLiteral("0123"));
    QVERIFY(answer.signIn);
    QVERIFY(Ask::object(answer).value(QStringLiteral("access_token")).toString().toLatin1() != desk.ask.bearer);
    QCOMPARE(desk.ask.get(base + QStringLiteral("/A")).status, 200); // the one before still stands
}

void tst_work_based::tokenRefused_data()
{
    QTest::addColumn<QByteArray>("pair");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray body = "grant_type=client_credentials&scope=x&org_id=0123";
    QTest::newRow("no client") << QByteArray() << body << 401 << "invalid_client";
    QTest::newRow("unknown client") << QByteArray("other:secret") << body << 401 << "invalid_client";
    QTest::newRow("wrong secret") << QByteArray("clientId:Secret") << body << 401 << "invalid_client";
    QTest::newRow("no grant") << QByteArray("clientId:secret") << QByteArray("org_id=0123") << 400 << "invalid_request";
    QTest::newRow("other grant") << QByteArray("clientId:secret") << QByteArray("grant_type=password&org_id=0123") << 400
                                 << "unsupported_grant_type";
    QTest::newRow("no organisation") << QByteArray("clientId:secret") << QByteArray("grant_type=client_credentials") << 400
                                     << "invalid_request";
    QTest::newRow("not its organisation") << QByteArray("clientId:secret")
                                          << QByteArray("grant_type=client_credentials&org_id=123") << 400 << "unauthorized_client";
}

void tst_work_based::tokenRefused()
{
    QFETCH(QByteArray, pair);
    QFETCH(QByteArray, body);
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    const auto answer = desk.token(body, pair);
    QTEST(answer.status, "status");
    QTEST(Ask::object(answer).value(QStringLiteral("error")).toString(), "error");
    QVERIFY(answer.signIn);
}

void tst_work_based::tokenEnds()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")), "2026-02-16T12:00:00Z");
    desk.ask.at("2026-02-16T12:19:59Z");
    QCOMPARE(desk.ask.get(base + QStringLiteral("/A")).status, 200);
    desk.ask.at("2026-02-16T12:20:00Z");
    const auto answer = desk.ask.get(base + QStringLiteral("/A"));
    QCOMPARE(answer.status, 401);
    QCOMPARE(faulty(answer), QStringList{QStringLiteral("Authorization")});
    desk.signIn();
    QCOMPARE(desk.ask.get(base + QStringLiteral("/A")).status, 200);
}

void tst_work_based::whoAsks()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    const QString path = base + QStringLiteral("/A");
    QCOMPARE(desk.ask.get(path).owner, QStringLiteral("0123"));
    const QList<std::tuple<QByteArray, int, QStringList>> headers{
        {"0456", 401, {QStringLiteral("EID")}}, {"123", 401, {QStringLiteral("EID")}},
        {"", 400, {QStringLiteral("EID")}},     {"O123", 400, {QStringLiteral("EID")}}};
    for (const auto &[eid, status, fields] : headers) {
        desk.ask.headers = {{"eid", eid}};
        QCOMPARE(desk.ask.get(path).status, status);
        QCOMPARE(faulty(desk.ask.get(path)), fields);
        QCOMPARE(desk.ask.get(path).owner, QString());
    }
    desk.ask.headers = {{"eid", "0123"}};
    for (const QByteArray &bearer : {QByteArray(), QByteArray("made-up")}) {
        desk.ask.bearer = bearer;
        const auto answer = desk.ask.get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.type, QByteArray("application/problem+json; charset=utf-8"));
        QCOMPARE(Ask::object(answer).keys(), words("detail errors instance status title type"));
    }
}

void tst_work_based::answersEcho()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    auto answer = desk.ask.post(base + QStringLiteral("/A/hold"), R"({"pauseDate":"2026-01-01","onHoldReasonCode":"SW","more":1})");
    QCOMPARE(Ask::object(answer).keys(), words("onHoldReasonCode pauseDate"));
    answer = desk.ask.post(base + QStringLiteral("/A/grace"), R"({"pauseDate":"2026-01-02","graceReasonCode":"LE"})");
    QCOMPARE(Ask::object(answer), worldPart(R"({"pauseDate":"2026-01-02","graceReasonCode":"LE"})").toObject());
    QCOMPARE(desk.read().value(QStringLiteral("onHoldReasonCode")), QJsonValue());
    QCOMPARE(desk.read().value(QStringLiteral("graceReasonCode")), QJsonValue(QStringLiteral("LE")));
    answer = desk.ask.post(base + QStringLiteral("/A/restart"), R"({"restartDate":"2026-01-03"})");
    QCOMPARE(Ask::object(answer), worldPart(R"({"restartDate":"2026-01-03"})").toObject());
    answer = desk.ask.post(base + QStringLiteral("/A/withdraw"), R"({"withdrawalDate":"2026-01-04","withdrawalReasonCode":"DC"})");
    QCOMPARE(Ask::object(answer), worldPart(R"({"withdrawalDate":"2026-01-04","withdrawalReasonCode":"DC"})").toObject());
    QCOMPARE(desk.read().value(QStringLiteral("withdrawalReasonCode")), QJsonValue(QStringLiteral("DC")));
}

void tst_work_based::create()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    const QByteArray whole = R"({"learnerLocalId":"L9","trainingAgreementLocalId":"N","trainingAgreement":{"employerName":"Māpua","employmentRegionCode":16,
        "employerNzbn":"9429000000000","employerSubdivisionName":"Shed","trainingAgreementSignedDate":"2026-02-01","industryCode":"X"}})";
    const auto answer = desk.ask.post(base, whole);
    QCOMPARE(answer.status, 201);
    QCOMPARE(Ask::object(answer), desk.read(QStringLiteral("N")));
    const QJsonObject made = desk.read(QStringLiteral("N"));
    QCOMPARE(made.value(QStringLiteral("status")), QJsonValue(QStringLiteral("Pending")));
    QCOMPARE(made.value(QStringLiteral("learnerLocalId")), QJsonValue(QStringLiteral("L9")));
    QCOMPARE(made.value(QStringLiteral("trainingAgreement")).toObject().value(QStringLiteral("employmentRegionCode")), QJsonValue(16));
    QCOMPARE(made.value(QStringLiteral("signedDate")), QJsonValue(QStringLiteral("2026-02-01")));
    QCOMPARE(faulty(desk.ask.post(base, whole)), QStringList{QStringLiteral("trainingAgreementLocalId")});
    QCOMPARE(desk.ask.post(base, R"({"learnerLocalId":"L9","trainingAgreementLocalId":"without details"})").status, 201);
}

void tst_work_based::details_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("fields");
    const QByteArray ids = R"("learnerLocalId":"L","trainingAgreementLocalId":"N","trainingAgreement":)";
    const auto row = [&ids](const char *title, const QByteArray &details, const QStringList &fields) {
        QTest::newRow(title) << QByteArray('{' + ids + details + '}') << fields;
    };
    QTest::newRow("nothing") << QByteArray("{}") << words("learnerLocalId trainingAgreementLocalId");
    QTest::newRow("blanks") << QByteArray(R"({"learnerLocalId":" ","trainingAgreementLocalId":"   "})") << words("learnerLocalId trainingAgreementLocalId");
    QTest::newRow("21 characters") << QByteArray(R"({"learnerLocalId":"L23456789012345678901","trainingAgreementLocalId":"T23456789012345678901"})")
                                   << words("learnerLocalId trainingAgreementLocalId");
    QTest::newRow("20 characters") << QByteArray(R"({"learnerLocalId":"L2345678901234567890","trainingAgreementLocalId":"T2345678901234567890"})")
                                   << QStringList();
    QTest::newRow("ids are text") << QByteArray(R"({"learnerLocalId":1,"trainingAgreementLocalId":2})")
                                  << words("learnerLocalId trainingAgreementLocalId");
    row("not an object", "5", words("trainingAgreement"));
    row("empty", "{}", words("employerName employmentRegionCode"));
    row("region as text", R"({"employerName":"N","employmentRegionCode":"2"})", words("employmentRegionCode"));
    row("half a region", R"({"employerName":"N","employmentRegionCode":2.5})", words("employmentRegionCode"));
    row("no such region", R"({"employerName":"N","employmentRegionCode":10})", words("employmentRegionCode"));
    row("outside regions", R"({"employerName":"N","employmentRegionCode":99})", {});
    row("name of 255", QByteArray(R"({"employmentRegionCode":2,"employerName":")") + QByteArray(255, 'n') + "\"}", {});
    row("name of 256", QByteArray(R"({"employmentRegionCode":2,"employerName":")") + QByteArray(256, 'n') + "\"}", words("employerName"));
    row("site of 256", QByteArray(R"({"employmentRegionCode":2,"employerName":"N","employerSubdivisionName":")") + QByteArray(256, 'n') + "\"}",
        words("employerSubdivisionName"));
    row("signed tomorrow", R"({"employerName":"N","employmentRegionCode":2,"trainingAgreementSignedDate":"2026-02-18"})", words("trainingAgreementSignedDate"));
    row("dates", R"({"employerName":"N","employmentRegionCode":2,"trainingAgreementSignedDate":"x","trainingAgreementEndDate":"y"})",
        words("trainingAgreementEndDate trainingAgreementSignedDate"));
}

void tst_work_based::details()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, fields);
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    const auto answer = desk.ask.post(base, body);
    QCOMPARE(faulty(answer), fields);
    QCOMPARE(answer.status, fields.isEmpty() ? 201 : 400);
}

void tst_work_based::transfer()
{
    Desk desk(worldOf(QStringLiteral("Grace"), QStringLiteral("2025-01-01"), QStringLiteral("2026-02-01")));
    const QString path = base + QStringLiteral("/A/transfer");
    QCOMPARE(faulty(desk.ask.post(path, "{}")), words("newTrainingAgreement newTrainingAgreementLocalId"));
    QCOMPARE(faulty(desk.ask.post(path, R"({"newTrainingAgreementLocalId":"A","newTrainingAgreement":{"employerName":"N"}})")),
             words("employmentRegionCode newTrainingAgreementLocalId"));
    QCOMPARE(desk.read().value(QStringLiteral("status")), QJsonValue(QStringLiteral("Grace")));
    const auto answer = desk.ask.post(path, R"({"newTrainingAgreementLocalId":"B","newTrainingAgreement":
        {"employerName":"Next","employmentRegionCode":9,"trainingAgreementSignedDate":"2026-02-10"}})");
    QCOMPARE(answer.status, 201);
    const QJsonObject made = desk.read(QStringLiteral("B"));
    QCOMPARE(Ask::object(answer), made);
    QCOMPARE(made.value(QStringLiteral("learnerLocalId")), QJsonValue(QStringLiteral("L1")));
    QCOMPARE(made.value(QStringLiteral("status")), QJsonValue(QStringLiteral("Pending")));
    QCOMPARE(desk.read().value(QStringLiteral("status")), QJsonValue(QStringLiteral("Finished")));
    QCOMPARE(desk.read().value(QStringLiteral("endDate")), QJsonValue(QStringLiteral("2026-02-10")));
}

void tst_work_based::idsArriveWhole()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    for (const QString &id : {QStringLiteral("with space"), QStringLiteral("a/b"), QStringLiteral("50%25"), QStringLiteral("Ākonga"),
                              QStringLiteral("a..b"), QStringLiteral("a?b#c"), QStringLiteral("+")}) {
        const QJsonObject body{{QStringLiteral("learnerLocalId"), id}, {QStringLiteral("trainingAgreementLocalId"), id}};
        QCOMPARE(desk.ask.post(base, QJsonDocument(body).toJson()).status, 201);
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
        QCOMPARE(desk.read(encoded).value(QStringLiteral("trainingAgreementLocalId")), QJsonValue(id));
        QCOMPARE(desk.ask.post(base + QLatin1Char('/') + encoded + QStringLiteral("/hold"),
                               R"({"pauseDate":"2026-02-10","onHoldReasonCode":"SW"})").status, 200);
    }
    QCOMPARE(desk.ask.get(base + QStringLiteral("/a")).status, 404); // exact, so not "A"
    QCOMPARE(desk.ask.get(base + QStringLiteral("/A%CC%84konga")).status, 404);
}

void tst_work_based::organisationsApart()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    desk.signIn("0456");
    QCOMPARE(desk.ask.get(base + QStringLiteral("/A")).status, 404);
    QCOMPARE(desk.ask.post(base, R"({"learnerLocalId":"L2","trainingAgreementLocalId":"A"})").status, 201);
    QCOMPARE(desk.read().value(QStringLiteral("learnerLocalId")), QJsonValue(QStringLiteral("L2")));
    desk.signIn("0123");
    QCOMPARE(desk.read().value(QStringLiteral("learnerLocalId")), QJsonValue(QStringLiteral("L1")));
}

void tst_work_based::busy_data()
{
    QTest::addColumn<QByteArray>("about");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("seconds") << QByteArray(R"("retry_after":7)") << QByteArray("7");
    QTest::newRow("date") << QByteArray(R"("retry_after":"Mon, 16 Feb 2026 12:01:00 GMT")") << QByteArray("Mon, 16 Feb 2026 12:01:00 GMT");
    QTest::newRow("nothing") << QByteArray(R"("retry_after":null)") << QByteArray();
    QTest::newRow("nonsense") << QByteArray(R"("retry_after":"soon")") << QByteArray("soon");
    QTest::newRow("a day") << QByteArray(R"("retry_after":86400)") << QByteArray("86400");
}

void tst_work_based::busy()
{
    QFETCH(QByteArray, about);
    QFETCH(QByteArray, header);
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    const QJsonObject event = worldPart("{\"eid\":\"0123\",\"times\":2," + about + "}").toObject();
    QCOMPARE(desk.service->event(QStringLiteral("busy"), event, desk.ask.now)->status, 200);
    desk.signIn();
    for (int i = 0; i < 2; ++i) {
        const auto answer = desk.ask.post(base + QStringLiteral("/A/grace"), R"({"pauseDate":"2026-02-10","graceReasonCode":"LE"})");
        QCOMPARE(answer.status, 429);
        QCOMPARE(Ask::header(answer, "Retry-After"), header);
        QCOMPARE(Ask::object(answer).keys(), words("detail instance status title type"));
        QCOMPARE(answer.owner, QStringLiteral("0123"));
    }
    QCOMPARE(desk.read().value(QStringLiteral("status")), QJsonValue(QStringLiteral("Active")));
    const QJsonObject other = worldPart(R"({"eid":"9999","times":1})").toObject();
    QCOMPARE(desk.service->event(QStringLiteral("busy"), other, desk.ask.now)->status, 404);
    QVERIFY(!desk.service->event(QStringLiteral("trn_arrives"), event, desk.ask.now));
}

void tst_work_based::graceExpires()
{
    Desk desk(worldOf(QStringLiteral("Grace"), QStringLiteral("2025-01-01"), QStringLiteral("2026-01-01")));
    const auto expire = [&desk](const char *id) {
        const QJsonObject about{{QStringLiteral("eid"), QStringLiteral("0123")}, {QStringLiteral("trainingAgreementLocalId"), QString::fromUtf8(id)}};
        return desk.service->event(QStringLiteral("grace_expires"), about, desk.ask.now)->status;
    };
    QCOMPARE(expire("nobody"), 404);
    QCOMPARE(expire("A"), 200);
    QCOMPARE(desk.read().value(QStringLiteral("status")), QJsonValue(QStringLiteral("Withdrawn")));
    QCOMPARE(desk.read().value(QStringLiteral("withdrawalReasonCode")), QJsonValue(QStringLiteral("GE")));
    QCOMPARE(desk.read().value(QStringLiteral("withdrawalDate")), QJsonValue(QStringLiteral("2026-02-17")));
    QCOMPARE(expire("A"), 422);
}

void tst_work_based::unknownOperations()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    for (const char *path : {"/A/pause", "/A/grace/more", "/nobody"})
        QCOMPARE(desk.ask.get(base + QString::fromUtf8(path)).status, 404);
    QCOMPARE(desk.ask.get(QStringLiteral("/work-submission-api/v1.0/learners/1")).status, 404);
    const auto answer = desk.ask.send("PUT", base + QStringLiteral("/A/grace"), "{}");
    QCOMPARE(answer.status, 405);
    QCOMPARE(Ask::header(answer, "Allow"), QByteArray("POST"));
    QVERIFY(desk.service->owns(words("oauth2 access_token")));
    QVERIFY(desk.service->owns(words("work-submission-api v1.0")));
    QVERIFY(!desk.service->owns(words("api v3")));
}

void tst_work_based::faults_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("text");
    QTest::newRow("not an object") << QByteArray(R"({"machines":[]})") << "$.workBased.machines: must be an object";
    QTest::newRow("no secret") << QByteArray(R"({"machines":{"a":{"organisations":[]}}})") << "$.workBased.machines.a.secret: must be text";
    QTest::newRow("organisation") << QByteArray(R"({"machines":{"a":{"secret":"s","organisations":["1",2]}}})")
                                  << "$.workBased.machines.a.organisations[1]: must be text";
    QTest::newRow("status") << QByteArray(R"({"agreements":[{"eid":"1","trainingAgreementLocalId":"A","status":"Paused"}]})")
                            << "$.workBased.agreements[0].status: must be one of Pending, Active, Hold, Grace, Finished, Withdrawn";
    QTest::newRow("date") << QByteArray(R"({"agreements":[{"eid":"1","trainingAgreementLocalId":"A","status":"Hold","pauseDate":"2026-13-01"}]})")
                          << "$.workBased.agreements[0].pauseDate: must be a date such as 2026-02-16";
    QTest::newRow("twice") << QByteArray(R"({"agreements":[{"eid":"1","trainingAgreementLocalId":"A","status":"Hold"},{"eid":"1","trainingAgreementLocalId":"A","status":"Hold"}]})")
                           << "$.workBased.agreements[1].trainingAgreementLocalId: is there twice for this eid";
}

void tst_work_based::faults()
{
    QFETCH(QByteArray, part);
    const auto service = sandbox::makeWorkBased();
    const auto fault = service->load(worldPart(part));
    QVERIFY(fault);
    QTEST(fault->text(), "text");
}

void tst_work_based::savesWhatItLoaded()
{
    Desk desk(worldOf(QStringLiteral("Hold"), QStringLiteral("2025-01-01"), QStringLiteral("2026-01-01"), QStringLiteral("2025-02-01")));
    const QJsonValue saved = desk.service->save();
    const auto second = sandbox::makeWorkBased();
    QVERIFY(!second->load(saved));
    QCOMPARE(second->save(), saved);
}

void tst_work_based::seeds()
{
    Desk desk(worldOf(QStringLiteral("Active"), QStringLiteral("2025-01-01")));
    const QJsonValue seeded = desk.service->seed(300, desk.ask.now);
    QCOMPARE(desk.service->seed(300, desk.ask.now), seeded);
    const auto second = sandbox::makeWorkBased();
    QVERIFY(!second->load(seeded));
    QCOMPARE(second->save(), seeded);
    QHash<QString, int> statuses;
    QHash<QString, int> employers;
    for (const QJsonValue &value : seeded.toObject().value(QStringLiteral("agreements")).toArray()) {
        const QJsonObject agreement = value.toObject();
        const QString status = agreement.value(QStringLiteral("status")).toString();
        ++statuses[status];
        ++employers[agreement.value(QStringLiteral("employerName")).toString()];
        QVERIFY(agreement.value(QStringLiteral("trainingAgreementLocalId")).toString().size() <= 20);
        if (status == QLatin1String("Grace")) {
            const QDate pause = QDate::fromString(agreement.value(QStringLiteral("pauseDate")).toString(), Qt::ISODate);
            const int left = int(QDate(2026, 2, 17).daysTo(pause)) + 42;
            QVERIFY2(left >= 1 && left <= 42, qUtf8Printable(QString::number(left)));
        }
    }
    QCOMPARE(statuses.size(), 6);
    QVERIFY(employers.size() >= 10);
    QVERIFY(employers.value(QStringLiteral("Kāingaroa Sawmill Ltd (closed)")) >= 40);
}

DESK_TEST(tst_work_based)
#include "tst_work_based.moc"
