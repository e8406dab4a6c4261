// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/WorkBasedDesk.h"
#include "tests/support/Runner.h"

using namespace workBasedDesk;

class tst_work_based_rules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void allFaultsAtOnce();
    void statuses_data();
    void statuses();
};

// Facts, section 9. 12:00 UTC on 16 February 2026 is already the 17th in Auckland.
void tst_work_based_rules::rules_data()
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

void tst_work_based_rules::rules()
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

void tst_work_based_rules::allFaultsAtOnce()
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
void tst_work_based_rules::statuses_data()
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

void tst_work_based_rules::statuses()
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

DESK_TEST(tst_work_based_rules)
#include "tst_work_based_rules.moc"
