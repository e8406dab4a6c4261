// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/unit/PrecheckAsks.h"

using namespace precheckAsks;

/// The days that are offered, and lines that are not understood.
class tst_precheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("days");
        const auto nz = [](const char *now, const char *signedOn, const char *days, const char *command = "grace") {
            QTest::addRow("Auckland %s signed %s %s", now, signedOn, command)
                << QByteArray("workBased") << QByteArray(command) << QByteArray(now)
                << with(R"({"status":"Hold","signedDate":"%1"})", signedOn) << QString::fromLatin1(days);
        };
        nz("2026-02-16T10:59:59Z", "2020-01-01", "2025-11-16 2026-02-16");
        nz("2026-02-16T11:00:00Z", "2020-01-01", "2025-11-17 2026-02-17");
        nz("2026-07-16T11:59:59Z", "2020-01-01", "2026-04-16 2026-07-16");
        nz("2026-07-16T12:00:00Z", "2020-01-01", "2026-04-17 2026-07-17");
        // Daylight saving ends on 5 April 2026 and begins on 27 September 2026
        nz("2026-04-04T10:59:59Z", "2020-01-01", "2026-01-04 2026-04-04");
        nz("2026-04-05T11:59:59Z", "2020-01-01", "2026-01-05 2026-04-05");
        nz("2026-09-26T11:59:59Z", "2020-01-01", "2026-06-26 2026-09-26");
        nz("2026-09-27T10:59:59Z", "2020-01-01", "2026-06-27 2026-09-27");
        nz("2025-05-31T00:00:00Z", "2020-01-01", "2025-02-28 2025-05-31");
        nz("2024-05-31T00:00:00Z", "2020-01-01", "2024-02-29 2024-05-31");
        nz("2024-05-28T12:00:00Z", "2020-01-01", "2024-02-29 2024-05-29");
        nz("2026-02-16T00:00:00Z", "2026-01-31", "2026-02-01 2026-02-16");
        nz("2026-02-16T00:00:00Z", "2026-02-15", "2026-02-16 2026-02-16");
        nz("2026-02-16T00:00:00Z", "2026-02-16", "null null");
        nz("2026-02-16T00:00:00Z", "2026-02-10", "2026-02-11 2026-02-16", "restart");
        nz("2026-02-16T00:00:00Z", "2026-02-10", "2026-02-10 2026-02-16", "withdraw");
        nz("2026-02-16T00:00:00Z", "2026-02-10", "null null", "transfer");
        const auto uk = [](const char *now, const char *command, const char *record, const char *days) {
            QTest::addRow("UTC %s %s %s", now, command, record) << QByteArray("registerTrainees") << QByteArray(command) << QByteArray(now)
                                                                << QByteArray(record) << QString::fromLatin1(days);
        };
        uk("2026-07-01T23:30:00Z", "defer", R"({"state":"trn_received","itt_start_date":"2025-09-01"})", "null 2026-07-01");
        uk("2026-07-01T23:30:00Z", "withdraw", R"({"state":"trn_received","itt_start_date":"2025-09-01"})", "2025-09-01 2026-07-01");
        uk("2026-07-01T00:00:00Z", "updateStatus", R"({"state":"trn_received","itt_start_date":null})", "null 2026-07-01");
        uk("2026-07-01T00:00:00Z", "updateStatus", R"({"state":"trn_received","itt_start_date":"2026-07-02"})", "null null");
    }
    void days()
    {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, record);
        QTEST(bounds(ask(service.constData(), command.constData(), now, json(record), {})), "days");
    }

    /// A day breaks a blocking rule of dates exactly where it lies outside the days that are offered.
    void whatIsOfferedPasses_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("record");
        const auto case_ = [](const char *service, const char *command, const char *field, const char *record) {
            QTest::addRow("%s %s %s", service, command, record) << QByteArray(service) << QByteArray(command) << QByteArray(field) << QByteArray(record);
        };
        for (const char *record : {"{}", R"({"status":"Hold","signedDate":"2025-12-01","pauseDate":"2026-01-10","latestParticipationStartDate":"2025-12-20"})",
                                   R"({"status":"Grace","signedDate":"2026-02-17","pauseDate":"2025-06-01"})"}) {
            case_("workBased", "grace", "pauseDate", record);
            case_("workBased", "hold", "pauseDate", record);
            case_("workBased", "restart", "restartDate", record);
            case_("workBased", "withdraw", "withdrawalDate", record);
        }
        for (const char *record : {"{}", R"({"itt_start_date":"2025-09-01","itt_end_date":"2025-12-01"})", R"({"itt_start_date":"2026-02-17"})"}) {
            case_("registerTrainees", "defer", "defer_date", record);
            case_("registerTrainees", "withdraw", "withdrawal_date", record);
            case_("registerTrainees", "updateStatus", "qts_standards_met_date", record);
        }
        for (const char *record : {R"({"participant":{"participant_type":"ect","cohort":"2024","schedule_identifier":"ecf-standard-september"}})",
                                   R"({"participant":{"participant_type":"ect","cohort":"2025","schedule_identifier":"ecf-standard-september",
                                       "training_status":"withdrawn","withdrawal":{"reason":"other","date":"2026-01-20T10:00:00Z"}},
                                       "declarations":[{"declaration_type":"started","declaration_date":"2025-11-04T10:00:00Z","state":"paid"},
                                                       {"declaration_type":"completed","declaration_date":"2026-02-01T10:00:00Z","state":"paid"}]})"})
            case_("earlyCareer", "declare", "declaration_date", record);
    }
    void whatIsOfferedPasses()
    {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, record);
        const QDate today(2026, 2, 16);
        for (int back = -3; back < 700; ++back) {
            const QString day = today.addDays(-back).toString(Qt::ISODate);
            const QJsonObject reply = ask(service.constData(), command.constData(), "2026-02-16T12:00:00Z", json(record),
                                          {{QLatin1String(field), day}, {QStringLiteral("declaration_type"), QStringLiteral("retained-1")}});
            const QString earliest = reply.value(QStringLiteral("earliest")).toString();
            const QString latest = reply.value(QStringLiteral("latest")).toString();
            const bool any = !earliest.isEmpty() || !latest.isEmpty();
            const bool offered = any && (earliest.isEmpty() || day >= earliest) && (latest.isEmpty() || day <= latest);
            QVERIFY2(offered != sorted(reply.value(QStringLiteral("violations"))).contains(QLatin1String("date.")), qPrintable(day));
        }
    }

    void theComputersZoneDoesNotCount()
    {
        const QByteArray before = qgetenv("TZ");
        for (const char *zone : {"Pacific/Honolulu", "Pacific/Kiritimati", "Europe/London", "UTC"}) {
            qputenv("TZ", zone);
            tzset();
            QCOMPARE(bounds(ask("workBased", "grace", "2026-02-16T11:00:00Z", json(R"({"signedDate":"2020-01-01"})"), {})),
                     QStringLiteral("2025-11-17 2026-02-17"));
            QCOMPARE(bounds(ask("registerTrainees", "defer", "2026-07-01T23:30:00Z", {}, {})), QStringLiteral("null 2026-07-01"));
            QCOMPARE(bounds(ask("earlyCareer", "declare", "2026-07-01T23:30:00Z", {}, {})), QStringLiteral("null 2026-07-02"));
        }
        qputenv("TZ", before);
        tzset();
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no service") << QByteArray(R"({"command":"grace","now":"2026-02-16T12:00:00Z"})");
        QTest::newRow("another service's command") << QByteArray(R"({"service":"registerTrainees","command":"grace","now":"2026-02-16T12:00:00Z"})");
        QTest::newRow("no clock") << QByteArray(R"({"service":"workBased","command":"grace"})");
        QTest::newRow("record is a list") << QByteArray(R"({"service":"workBased","command":"grace","now":"2026-02-16T12:00:00Z","record":[]})");
        QTest::newRow("values are text") << QByteArray(R"({"service":"workBased","command":"grace","now":"2026-02-16T12:00:00Z","values":"x"})");
    }
    void notUnderstood()
    {
        QFETCH(QByteArray, line);
        const QJsonObject answer = json(precheck::answer(line));
        QCOMPARE(answer.keys(), QStringList(QStringLiteral("error")));
    }
};

DESK_TEST(tst_precheck)
#include "tst_precheck.moc"
