// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/Ask.h"
#include "tests/support/Runner.h"

namespace {

const QString base = QStringLiteral("/work-submission-api/v1.0/training-agreements");

/// A world with one agreement "A" whose status, signed date and pause date are as given ("" = not set).
QJsonValue worldOf(const QString &status, const QString &signedDate, const QString &pauseDate = {}, const QString &participation = {})
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QJsonObject agreement{{QStringLiteral("eid"), QStringLiteral("0123")},
                                {QStringLiteral("trainingAgreementLocalId"), QStringLiteral("A")},
                                {QStringLiteral("learnerLocalId"), QStringLiteral("L1")},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("signedDate"), orNull(signedDate)},
                                {QStringLiteral("pauseDate"), orNull(pauseDate)},
                                {QStringLiteral("latestParticipationStartDate"), orNull(participation)}};
    QJsonObject world = worldPart(R"({"machines": {"clientId": {"secret": "secret", "organisations": ["0123", "0456"]}}})").toObject();
    world.insert(QStringLiteral("agreements"), QJsonArray{agreement});
    return world;
}

/// A service with a world, and somebody who is signed in for 0123.
struct Desk {
    explicit Desk(const QJsonValue &world, const char *now = "2026-02-16T12:00:00Z")
        : service(sandbox::makeWorkBased()), ask(*service, now)
    {
        if (const auto fault = service->load(world))
            qFatal("%s", qUtf8Printable(fault->text()));
        signIn();
    }

    sandbox::Answer token(const QByteArray &body, const QByteArray &pair = "clientId:secret")
    {
        const auto kept = std::exchange(ask.headers, {});
        const QByteArray bearer = std::exchange(ask.bearer, {});
        ask.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        if (!pair.isEmpty())
            ask.headers.emplaceBack("authorization", "Basic " + pair.toBase64());
        const sandbox::Answer answer = ask.post(QStringLiteral("/oauth2/access_token"), body);
        ask.headers = kept;
        ask.bearer = bearer;
        return answer;
    }

    void signIn(const QByteArray &eid = "0123")
    {
        const auto answer = token("grant_type=client_credentials&scope=https%3A%2F%2Fweb.prd.dxs.pub.tec.govt.nz&org_id=" + eid);
        ask.bearer = Ask::object(answer).value(QStringLiteral("access_token")).toString().toLatin1();
        ask.headers = {{"eid", eid}};
    }

    QJsonObject read(const QString &id = QStringLiteral("A")) { return Ask::object(ask.get(base + QLatin1Char('/') + id)); }

    std::unique_ptr<sandbox::Service> service;
    Ask ask;
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

/// The fields that a refusal names.
QStringList faulty(const sandbox::Answer &answer)
{
    return Ask::object(answer).value(QStringLiteral("errors")).toObject().keys();
}

} // namespace

class tst_work_based : public QObject
{
    Q_OBJECT

private slots:
    void token();
    void tokenRefused_data();
    void tokenRefused();
    void tokenEnds();
    void whoAsks();
    void rules_data();
    void rules();
    void allFaultsAtOnce();
    void statuses_data();
    void statuses();
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
    QCOMPARE(Ask::object(answer).value(QStringLiteral("expires_in")), QJsonValue(1200));
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

// Facts, section 9. 12:00 UTC on 16 February 2026 is already the 17th in Auckland.
void tst_work_based::rules_data()
{
    QTest::addColumn<QString>("state");   // status, signed, pause, participation
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("faulty");  // "" = accepted
    const auto row = [](const char *title, const char *state, const char *now, const char *action, const char *body, const char *fields) {
        QTest::newRow(title) << QString::fromUtf8(state) << QByteArray(now) << QString::fromUtf8(action) << QByteArray(body)
                             << QString::fromUtf8(fields);
    };
    const char *noon = "2026-02-16T12:00:00Z";
    row("today there", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-17","graceReasonCode":"LE"})", "");
    row("tomorrow there", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-18","graceReasonCode":"LE"})", "pauseDate");
    row("summer time, before midnight", "Active|2025-01-01", "2026-02-16T10:59:59Z", "grace", R"({"pauseDate":"2026-02-17","graceReasonCode":"LE"})", "pauseDate");
    row("summer time, midnight", "Active|2025-01-01", "2026-02-16T11:00:00Z", "grace", R"({"pauseDate":"2026-02-17","graceReasonCode":"LE"})", "");
    row("winter time, before midnight", "Active|2025-01-01", "2026-07-16T11:59:59Z", "hold", R"({"pauseDate":"2026-07-17","onHoldReasonCode":"PL"})", "pauseDate");
    row("winter time, midnight", "Active|2025-01-01", "2026-07-16T12:00:00Z", "hold", R"({"pauseDate":"2026-07-17","onHoldReasonCode":"PL"})", "");
    row("three months", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2025-11-17","graceReasonCode":"DM"})", "");
    row("three months and a day", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2025-11-16","graceReasonCode":"DM"})", "pauseDate");
    row("month end clamped", "Active|2024-01-01", "2025-05-31T00:00:00Z", "hold", R"({"pauseDate":"2025-02-28","onHoldReasonCode":"OT"})", "");
    row("month end clamped, before", "Active|2024-01-01", "2025-05-31T00:00:00Z", "hold", R"({"pauseDate":"2025-02-27","onHoldReasonCode":"OT"})", "pauseDate");
    row("leap year clamped", "Active|2023-01-01", "2024-05-31T00:00:00Z", "grace", R"({"pauseDate":"2024-02-29","graceReasonCode":"RD"})", "");
    row("leap year clamped, before", "Active|2023-01-01", "2024-05-31T00:00:00Z", "grace", R"({"pauseDate":"2024-02-28","graceReasonCode":"RD"})", "pauseDate");
    row("day signed", "Active|2026-02-01", noon, "grace", R"({"pauseDate":"2026-02-01","graceReasonCode":"LE"})", "pauseDate");
    row("day after signed", "Active|2026-02-01", noon, "grace", R"({"pauseDate":"2026-02-02","graceReasonCode":"LE"})", "");
    row("signed not known", "Active|", noon, "grace", R"({"pauseDate":"2026-02-02","graceReasonCode":"LE"})", "");
    row("beyond 42 days is a date like any other", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2025-12-01","graceReasonCode":"LE"})", "");
    row("not a date", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-30","graceReasonCode":"LE"})", "pauseDate");
    row("not ISO", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"17/02/2026","graceReasonCode":"LE"})", "pauseDate");
    row("with a time", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-10T00:00:00","graceReasonCode":"LE"})", "pauseDate");
    row("short", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-2-1","graceReasonCode":"LE"})", "pauseDate");
    row("a number", "Active|2025-01-01", noon, "grace", R"({"pauseDate":20260210,"graceReasonCode":"LE"})", "pauseDate");
    row("no date", "Active|2025-01-01", noon, "grace", R"({"graceReasonCode":"LE"})", "pauseDate");
    row("null", "Active|2025-01-01", noon, "grace", R"({"pauseDate":null,"graceReasonCode":"LE"})", "pauseDate");
    row("no code", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-10"})", "graceReasonCode");
    row("empty code", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-10","graceReasonCode":""})", "graceReasonCode");
    row("long code", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-10","graceReasonCode":"LEX"})", "graceReasonCode");
    row("one letter", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-10","graceReasonCode":"L"})", "graceReasonCode");
    row("lower case", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-10","graceReasonCode":"le"})", "graceReasonCode");
    row("code of another list", "Active|2025-01-01", noon, "grace", R"({"pauseDate":"2026-02-10","graceReasonCode":"ST"})", "graceReasonCode");
    row("hold: code of another list", "Active|2025-01-01", noon, "hold", R"({"pauseDate":"2026-02-10","onHoldReasonCode":"LE"})", "onHoldReasonCode");
    row("restart: hold date", "Hold|2025-01-01|2026-01-10", noon, "restart", R"({"restartDate":"2026-01-10"})", "");
    row("restart: before hold", "Hold|2025-01-01|2026-01-10", noon, "restart", R"({"restartDate":"2026-01-09"})", "restartDate");
    row("restart: tomorrow", "Hold|2025-01-01|2026-01-10", noon, "restart", R"({"restartDate":"2026-02-18"})", "restartDate");
    row("restart: day signed", "Hold|2025-01-10|2025-01-10", noon, "restart", R"({"restartDate":"2025-01-10"})", "restartDate");
    row("restart: old", "Hold|2024-01-01|2024-06-01", noon, "restart", R"({"restartDate":"2024-07-01"})", "");
    row("restart: nothing", "Hold|2024-01-01|2024-06-01", noon, "restart", "{}", "restartDate");
    row("withdraw: day signed", "Active|2026-02-01", noon, "withdraw", R"({"withdrawalDate":"2026-02-01","withdrawalReasonCode":"BC"})", "");
    row("withdraw: before signed", "Active|2026-02-01", noon, "withdraw", R"({"withdrawalDate":"2026-01-31","withdrawalReasonCode":"BC"})", "withdrawalDate");
    row("withdraw: tomorrow", "Active|2025-01-01", noon, "withdraw", R"({"withdrawalDate":"2026-02-18","withdrawalReasonCode":"BC"})", "withdrawalDate");
    row("withdraw: old", "Active|2020-01-01", noon, "withdraw", R"({"withdrawalDate":"2021-01-01","withdrawalReasonCode":"OD"})", "");
    row("withdraw: participation start", "Active|2025-01-01||2025-02-01", noon, "withdraw", R"({"withdrawalDate":"2025-02-01","withdrawalReasonCode":"LE"})", "");
    row("withdraw: before participation", "Active|2025-01-01||2025-02-01", noon, "withdraw", R"({"withdrawalDate":"2025-01-31","withdrawalReasonCode":"LE"})", "withdrawalDate");
    row("withdraw: system's code", "Active|2025-01-01", noon, "withdraw", R"({"withdrawalDate":"2026-02-01","withdrawalReasonCode":"GE"})", "withdrawalReasonCode");
    row("withdraw: three letters", "Active|2025-01-01", noon, "withdraw", R"({"withdrawalDate":"2026-02-01","withdrawalReasonCode":"BCX"})", "withdrawalReasonCode");
    row("not JSON", "Active|2025-01-01", noon, "grace", "pauseDate=1", "$");
    row("a list", "Active|2025-01-01", noon, "grace", "[]", "$");
    row("nothing", "Active|2025-01-01", noon, "grace", "", "$");
}

void tst_work_based::rules()
{
    QFETCH(QString, state);
    QFETCH(QByteArray, now);
    QFETCH(QString, action);
    QFETCH(QByteArray, body);
    const QStringList parts = state.split(QLatin1Char('|'));
    Desk desk(worldOf(parts.value(0), parts.value(1), parts.value(2), parts.value(3)), now.constData());
    const QJsonObject before = desk.read();
    const auto answer = desk.ask.post(base + QStringLiteral("/A/") + action, body);
    QTEST(faulty(answer).join(QLatin1Char(' ')), "faulty");
    const bool accepted = faulty(answer).isEmpty();
    QCOMPARE(answer.status, accepted ? 200 : 400);
    QCOMPARE(desk.read() == before, !accepted);
}

void tst_work_based::allFaultsAtOnce()
{
    Desk desk(worldOf(QStringLiteral("Finished"), QStringLiteral("2025-06-01")));
    const auto answer = desk.ask.post(base + QStringLiteral("/A/grace"), R"({"pauseDate":"2025-05-01","graceReasonCode":"XX"})");
    QCOMPARE(faulty(answer), words("graceReasonCode pauseDate trainingAgreementLocalId"));
    const QJsonObject errors = Ask::object(answer).value(QStringLiteral("errors")).toObject();
    QCOMPARE(errors.value(QStringLiteral("pauseDate")),
             QJsonValue(QJsonArray{QStringLiteral("Status Change Date must be after the Training Agreement Signed Date."),
                                   QStringLiteral("Status can be backdated a maximum of three months from the current date.")}));
}

// Facts, sections 8 and 11.
void tst_work_based::statuses_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("grace") << "grace" << QByteArray(R"({"pauseDate":"2026-02-10","graceReasonCode":"RD"})")
                           << words("Pending Active Hold Grace") << "Grace";
    QTest::newRow("hold") << "hold" << QByteArray(R"({"pauseDate":"2026-02-10","onHoldReasonCode":"WE"})")
                          << words("Pending Active Hold Grace") << "Hold";
    QTest::newRow("restart") << "restart" << QByteArray(R"({"restartDate":"2026-02-10"})") << words("Hold Grace") << "Active";
    QTest::newRow("withdraw") << "withdraw" << QByteArray(R"({"withdrawalDate":"2026-02-10","withdrawalReasonCode":"TI"})")
                              << words("Pending Active Hold Grace") << "Withdrawn";
    QTest::newRow("transfer") << "transfer"
                              << QByteArray(R"({"newTrainingAgreementLocalId":"B","newTrainingAgreement":{"employerName":"N","employmentRegionCode":2}})")
                              << words("Pending Active Hold Grace Withdrawn") << "Finished";
}

void tst_work_based::statuses()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, from);
    QFETCH(QString, to);
    for (const QString &status : words("Pending Active Hold Grace Finished Withdrawn")) {
        Desk desk(worldOf(status, QStringLiteral("2025-01-01")));
        const auto answer = desk.ask.post(base + QStringLiteral("/A/") + action, body);
        QVERIFY2((answer.status < 300) == from.contains(status), qUtf8Printable(status));
        QCOMPARE(desk.read().value(QStringLiteral("status")).toString(), from.contains(status) ? to : status);
        if (!from.contains(status))
            QCOMPARE(answer.status, 400);
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
