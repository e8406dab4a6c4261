// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/WorkBasedDesk.h"
#include "tests/support/Runner.h"

using namespace workBasedDesk;

/// The forms and words of what the service answers, and what is asked before an operation.
class tst_work_based_answers : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutWhatIsNotSet_data();
    void leavesOutWhatIsNotSet();
    void createsWithoutDetails();
    void update_data();
    void update();
    void asksWhoFirst_data();
    void asksWhoFirst();
    void words_data();
    void words();
    void busyByAgreement();
};

namespace {

const QByteArray machine = R"("machines": {"clientId": {"secret": "secret", "organisations": ["0123", "0456"]}})";

QJsonValue worldWith(const QByteArray &agreement)
{
    return worldPart("{" + machine + R"(, "agreements": [{"eid": "0123", "trainingAgreementLocalId": "A", "status": "Active")" + agreement + "}]}");
}

} // namespace

// Published: employerNzbn, employerSubdivisionName and trainingAgreementEndDate may be null, nothing else of the form may.
void tst_work_based_answers::leavesOutWhatIsNotSet_data()
{
    QTest::addColumn<QByteArray>("agreement");
    QTest::addColumn<QString>("learner");
    QTest::addColumn<QByteArray>("details"); // "" = none at all
    const auto row = [](const char *title, const char *agreement, const char *learner, const char *details) {
        QTest::newRow(title) << QByteArray(agreement) << QString::fromLatin1(learner) << QByteArray(details);
    };
    row("nothing", "", "", "");
    row("nothing, in so many words", R"(, "learnerLocalId": null, "signedDate": null, "endDate": null, "employerName": null, "employmentRegionCode": null)", "", "");
    row("empty texts", R"(, "learnerLocalId": "", "employerName": "")", "", "");
    row("learner", R"(, "learnerLocalId": "L1")", "L1", "");
    row("whole", R"(, "learnerLocalId": "L1", "signedDate": "2025-01-01", "endDate": "2027-01-01", "employerName": "E", "employerNzbn": "94", "employerSubdivisionName": "S", "employmentRegionCode": 2)",
        "L1",
        R"({"trainingAgreementSignedDate": "2025-01-01", "trainingAgreementEndDate": "2027-01-01", "employerName": "E", "employerNzbn": "94", "employerSubdivisionName": "S", "employmentRegionCode": 2})");
    row("employer alone", R"(, "employerName": "E", "employmentRegionCode": 2)", "",
        R"({"employerName": "E", "employmentRegionCode": 2, "employerNzbn": null, "employerSubdivisionName": null, "trainingAgreementEndDate": null})");
    row("signed alone", R"(, "signedDate": "2025-01-01")", "",
        R"({"trainingAgreementSignedDate": "2025-01-01", "employerNzbn": null, "employerSubdivisionName": null, "trainingAgreementEndDate": null})");
}

void tst_work_based_answers::leavesOutWhatIsNotSet()
{
    QFETCH(QByteArray, agreement);
    QFETCH(QString, learner);
    QFETCH(QByteArray, details);
    Desk desk(worldWith(agreement));
    const QJsonObject shown = desk.read();
    QCOMPARE(shown.contains(QStringLiteral("learnerLocalId")), !learner.isEmpty());
    QCOMPARE(shown.value(QStringLiteral("learnerLocalId")).toString(), learner);
    QCOMPARE(shown.contains(QStringLiteral("trainingAgreement")), !details.isEmpty());
    if (!details.isEmpty())
        QCOMPARE(shown.value(QStringLiteral("trainingAgreement")), worldPart(details));
    for (const char *key : {"pauseDate", "graceReasonCode", "onHoldReasonCode", "restartDate", "withdrawalDate", "withdrawalReasonCode", "signedDate", "endDate"})
        QVERIFY2(shown.contains(QLatin1String(key)), key);
}

void tst_work_based_answers::createsWithoutDetails()
{
    Desk desk(worldWith({}));
    const auto answer = desk.ask.post(base, R"({"learnerLocalId": "L", "trainingAgreementLocalId": "N"})");
    QCOMPARE(answer.status, 201);
    QVERIFY(!Ask::object(answer).contains(QStringLiteral("trainingAgreement")));
}

// Facts, section 5: of the details only the signed date and the end date can be changed.
void tst_work_based_answers::update_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("faulty"); // "" = accepted
    QTest::addColumn<QString>("dates");  // signed and end date afterwards
    const auto row = [](const char *title, const char *body, const char *faulty, const char *dates) {
        QTest::newRow(title) << QByteArray(body) << QString::fromLatin1(faulty) << QString::fromLatin1(dates);
    };
    const char *before = "2025-01-01 2027-01-01";
    row("both", R"({"trainingAgreementSignedDate": "2025-02-01", "trainingAgreementEndDate": "2028-01-01"})", "", "2025-02-01 2028-01-01");
    row("signed", R"({"trainingAgreementSignedDate": "2026-02-17"})", "", "2026-02-17 2027-01-01");
    row("end", R"({"trainingAgreementEndDate": "2026-03-01"})", "", "2025-01-01 2026-03-01");
    row("no end any more", R"({"trainingAgreementEndDate": null})", "", "2025-01-01 ");
    row("a signed date cannot be taken away", R"({"trainingAgreementSignedDate": null})", "", before);
    row("nothing", "{}", "", before);
    row("the rest stays", R"({"employerName": "Other", "employmentRegionCode": 9, "employerNzbn": "1", "trainingAgreementEndDate": "2026-03-01"})", "", "2025-01-01 2026-03-01");
    row("the rest is looked at", R"({"employerName": 5, "employmentRegionCode": 10, "trainingAgreementEndDate": "2026-03-01"})", "employerName employmentRegionCode", before);
    row("signed tomorrow", R"({"trainingAgreementSignedDate": "2026-02-18"})", "trainingAgreementSignedDate", before);
    row("no dates", R"({"trainingAgreementSignedDate": "1/2/2025", "trainingAgreementEndDate": 5})", "trainingAgreementEndDate trainingAgreementSignedDate", before);
    row("a list", "[]", "$", before);
    row("no body", "", "$", before);
}

void tst_work_based_answers::update()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, dates);
    Desk desk(worldWith(R"(, "learnerLocalId": "L1", "signedDate": "2025-01-01", "endDate": "2027-01-01", "employerName": "E", "employmentRegionCode": 2)"));
    const auto answer = desk.ask.send("PUT", base + QStringLiteral("/A"), body);
    QTEST(faulty(answer).join(QLatin1Char(' ')), "faulty");
    QCOMPARE(answer.status, faulty(answer).isEmpty() ? 200 : 400);
    const QJsonObject read = desk.read();
    if (answer.status == 200)
        QCOMPARE(Ask::object(answer), read);
    QCOMPARE(QString(read.value(QStringLiteral("signedDate")).toString() + QLatin1Char(' ') + read.value(QStringLiteral("endDate")).toString()), dates);
    const QJsonObject details = read.value(QStringLiteral("trainingAgreement")).toObject();
    QCOMPARE(details.value(QStringLiteral("employerName")), QJsonValue(QStringLiteral("E")));
    QCOMPARE(details.value(QStringLiteral("employmentRegionCode")), QJsonValue(2));
    QCOMPARE(details.value(QStringLiteral("employerNzbn")), QJsonValue());
}

void tst_work_based_answers::asksWhoFirst_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status"); // for somebody who is known
    const auto row = [](const char *method, const char *path, int status) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QString(QStringLiteral("/work-submission-api/v1.0/") + QLatin1String(path)) << status;
    };
    row("GET", "training-agreements/A", 200);
    row("PUT", "training-agreements/A", 400);
    row("PUT", "training-agreements/nobody", 404);
    row("DELETE", "training-agreements/A", 405);
    row("GET", "training-agreements", 405);
    row("PUT", "training-agreements/A/grace", 405);
    row("POST", "training-agreements/A/pause", 404);
    row("POST", "training-plans", 404);
    row("GET", "training-plans/P", 404);
    row("PUT", "training-plans/P", 404);
    row("POST", "complex-enrolments", 404);
    row("DELETE", "enrolments/E", 404);
    row("POST", "learners", 404);
    row("GET", "programmes/P/versions/1", 404);
    row("POST", "off-job-deliveries", 404);
    row("GET", "enrolment-completion-tasks/6f1f2b52-6a3c-5f0e-9a53-0a3c5f1f9a01", 404);
}

void tst_work_based_answers::asksWhoFirst()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    Desk desk(worldWith({}));
    const QJsonValue before = desk.service->save();
    const auto ask = [&] { return desk.ask.send(method.constData(), path); };
    QCOMPARE(ask().status, status);
    QCOMPARE(ask().owner, QStringLiteral("0123"));
    const auto headers = std::exchange(desk.ask.headers, {});
    QCOMPARE(ask().status, 400);
    QCOMPARE(faulty(ask()), QStringList{QStringLiteral("EID")});
    desk.ask.headers = headers;
    const QByteArray bearer = std::exchange(desk.ask.bearer, {});
    QCOMPARE(ask().status, 401);
    QCOMPARE(ask().owner, QString());
    desk.ask.bearer = bearer;
    const QJsonObject busy = worldPart(R"({"eid": "0123", "times": 1, "retry_after": 3})").toObject();
    QCOMPARE(desk.service->event(QStringLiteral("busy"), busy, desk.ask.now)->status, 200);
    const auto answer = ask();
    QCOMPARE(answer.status, 429);
    QCOMPARE(Ask::header(answer, "Retry-After"), QByteArray("3"));
    QCOMPARE(ask().status, status);
    QCOMPARE(desk.service->save(), before);
}

// As on the published page of "Place Training Agreement in grace".
void tst_work_based_answers::words_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("busy");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("sentence"); // of the reason code
    const QString bad = QStringLiteral("Bad request. Check errors and codes for more detail.");
    const QString noCode = QStringLiteral("A reason code must be provided if status code is GRACE.");
    QTest::newRow("no code") << QByteArray(R"({"pauseDate": "2026-02-10"})") << false << bad << noCode;
    QTest::newRow("null") << QByteArray(R"({"pauseDate": "2026-02-10", "graceReasonCode": null})") << false << bad << noCode;
    QTest::newRow("empty code") << QByteArray(R"({"pauseDate": "2026-02-10", "graceReasonCode": ""})") << false << bad << noCode;
    QTest::newRow("unknown code") << QByteArray(R"({"pauseDate": "2026-02-10", "graceReasonCode": "XX"})") << false << bad
                                  << QStringLiteral("The graceReasonCode field must be one of LE, DM, RD.");
    QTest::newRow("busy") << QByteArray("{}") << true << QStringLiteral("Rate Limiting may apply. Refer to Retry-After header") << QString();
}

void tst_work_based_answers::words()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, busy);
    Desk desk(worldWith({}));
    if (busy)
        desk.service->event(QStringLiteral("busy"), worldPart(R"({"eid": "0123", "times": 1})").toObject(), desk.ask.now);
    const QJsonObject said = Ask::object(desk.ask.post(base + QStringLiteral("/A/grace"), body));
    QTEST(said.value(QStringLiteral("detail")).toString(), "detail");
    QTEST(said.value(QStringLiteral("errors")).toObject().value(QStringLiteral("graceReasonCode")).toArray().at(0).toString(), "sentence");
}

void tst_work_based_answers::busyByAgreement()
{
    const auto service = sandbox::makeWorkBased();
    QVERIFY(!service->load(worldPart(R"({"agreements": [{"eid": "0789", "trainingAgreementLocalId": "A", "status": "Active"}]})")));
    const auto busy = [&](const char *eid) {
        return service->event(QStringLiteral("busy"), QJsonObject{{QStringLiteral("eid"), QLatin1String(eid)}, {QStringLiteral("times"), 1}}, {})->status;
    };
    QCOMPARE(busy("0789"), 200);
    QCOMPARE(busy("789"), 404);
    Ask ask(*service, "2026-02-16T12:00:00Z");
    ask.headers = {{"eid", "0789"}};
    QCOMPARE(ask.get(base + QStringLiteral("/A")).status, 429);
    QCOMPARE(ask.get(base + QStringLiteral("/A")).status, 401);
}

DESK_TEST(tst_work_based_answers)
#include "tst_work_based_answers.moc"
