// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/unit/PrecheckAsks.h"

using namespace precheckAsks;

/// Every rule of training agreements, asked as the forms ask it.
class tst_precheck_agreements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // TEC: Pacific/Auckland, 17 February 2026
    void agreements_data()
    {
        columns();
        const char *grace = R"({"pauseDate":"2026-02-01","graceReasonCode":"LE"})";
        row("in order", "grace", "{}", grace, "");
        row("nothing", "grace", "{}", "{}", "code.missing date.missing");
        row("not ISO", "grace", "{}", R"({"pauseDate":"1/2/2026","graceReasonCode":"LE"})", "date.format");
        row("New Zealand's today", "grace", "{}", R"({"pauseDate":"2026-02-17","graceReasonCode":"LE"})", "");
        row("tomorrow", "grace", "{}", R"({"pauseDate":"2026-02-18","graceReasonCode":"LE"})", "date.future");
        row("three months", "hold", "{}", R"({"pauseDate":"2025-11-17","onHoldReasonCode":"SW"})", "");
        row("over three months", "hold", "{}", R"({"pauseDate":"2025-11-16","onHoldReasonCode":"SW"})", "date.tooOld");
        row("42 days ago", "grace", "{}", R"({"pauseDate":"2026-01-06","graceReasonCode":"LE"})", "");
        row("43 days ago", "grace", "{}", R"({"pauseDate":"2026-01-05","graceReasonCode":"LE"})", "", "grace.alreadyExpired");
        row("over three months", "grace", "{}", R"({"pauseDate":"2025-11-16","graceReasonCode":"LE"})", "date.tooOld", "grace.alreadyExpired");
        row("on the signed date", "grace", R"({"signedDate":"2026-02-01"})", grace, "date.notAfterSigned");
        row("the day after", "grace", R"({"signedDate":"2026-01-31"})", grace, "");
        row("signed date not known", "grace", R"({"signedDate":"ABSENT"})", grace, "", "date.signedUnknown");
        row("signed date empty", "hold", R"({"signedDate":null})", R"({"pauseDate":"2026-02-01","onHoldReasonCode":"OT"})", "", "date.signedUnknown");
        for (const char *code : {"LE", "DM", "RD"})
            row(code, "grace", "{}", with(R"({"pauseDate":"2026-02-01","graceReasonCode":"%1"})", code), "");
        for (const char *code : {"SW", "PL", "OV", "MD", "CI", "OT", "ST", "WE"}) {
            row(code, "hold", "{}", with(R"({"pauseDate":"2026-02-01","onHoldReasonCode":"%1"})", code), "");
            row(code, "grace", "{}", with(R"({"pauseDate":"2026-02-01","graceReasonCode":"%1"})", code),
                "code.unknown");
        }
        row("code in a list", "grace", "{}", R"({"pauseDate":"2026-02-01","graceReasonCode":["LE"]})", "code.unknown");
        row("date in a list", "grace", "{}", R"({"pauseDate":["2026-02-01"],"graceReasonCode":"LE"})", "date.format");
        row("with a time", "grace", "{}", R"({"pauseDate":"2030-02-01T00:00:00Z","graceReasonCode":"LE"})", "date.format");
        row("lower case", "grace", "{}", R"({"pauseDate":"2026-02-01","graceReasonCode":"le"})", "code.unknown");
        row("one letter", "grace", "{}", R"({"pauseDate":"2026-02-01","graceReasonCode":"L"})", "code.unknown");
        row("three letters", "grace", "{}", R"({"pauseDate":"2026-02-01","graceReasonCode":"LEX"})", "code.length code.unknown");
        row("the other action's field", "hold", "{}", grace, "code.missing");
        for (const char *status : {"Pending", "Active", "Hold", "active", "HOLD"})
            row(status, "grace", with(R"({"status":"%1"})", status), grace, "");
        for (const char *status : {"Grace", "GRACE", "InGrace"})
            row(status, "grace", with(R"({"status":"%1"})", status), grace, "", "status.alreadyInState");
        for (const char *status : {"Finished", "Withdrawn", "withdrawn"})
            row(status, "grace", with(R"({"status":"%1"})", status), grace, "status.notAllowed");
        row("unknown status", "grace", R"({"status":"Dormant"})", grace, "", "status.unknown");
        row("status not known", "grace", R"({"status":"ABSENT"})", grace, "", "status.unknown");
        row("on hold", "hold", R"({"status":"Hold"})", R"({"pauseDate":"2026-02-01","onHoldReasonCode":"OT"})", "", "status.alreadyInState");
        row("in grace", "hold", R"({"status":"Grace"})", R"({"pauseDate":"2026-02-01","onHoldReasonCode":"OT"})", "");

        const char *restart = R"({"restartDate":"2026-02-10"})";
        row("on hold", "restart", R"({"status":"Hold","pauseDate":"2026-02-01"})", restart, "");
        row("in grace", "restart", R"({"status":"Grace","pauseDate":"2026-02-10"})", restart, "");
        row("before the pause", "restart", R"({"status":"Hold","pauseDate":"2026-02-11"})", restart, "date.beforeHold");
        row("before a pause that is over", "restart", R"({"pauseDate":"2026-02-11"})", restart, "", "status.alreadyInState");
        row("on the signed date", "restart", R"({"status":"Hold","signedDate":"2026-02-10"})", restart, "date.notAfterSigned");
        row("long ago", "restart", R"({"status":"Hold"})", R"({"restartDate":"2025-11-16"})", "", "date.olderThanThreeMonths");
        row("future", "restart", R"({"status":"Hold"})", R"({"restartDate":"2026-02-18"})", "date.future");
        row("active", "restart", "{}", restart, "", "status.alreadyInState");
        row("pending", "restart", R"({"status":"Pending"})", restart, "status.notAllowed");
        row("finished", "restart", R"({"status":"Finished"})", restart, "status.notAllowed");
        row("nothing", "restart", R"({"status":"Hold"})", "{}", "date.missing");

        const char *withdraw = R"({"withdrawalDate":"2026-02-10","withdrawalReasonCode":"BC"})";
        row("in order", "withdraw", "{}", withdraw, "");
        row("on the signed date", "withdraw", R"({"signedDate":"2026-02-10"})", withdraw, "");
        row("before the signed date", "withdraw", R"({"signedDate":"2026-02-11"})", withdraw, "date.beforeSigned");
        row("on the participation start", "withdraw", R"({"latestParticipationStartDate":"2026-02-10"})", withdraw, "");
        row("before the participation start", "withdraw", R"({"latestParticipationStartDate":"2026-02-11"})", withdraw, "date.beforeParticipationStart");
        row("long ago", "withdraw", "{}", R"({"withdrawalDate":"2025-11-16","withdrawalReasonCode":"BC"})", "", "date.olderThanThreeMonths");
        row("the system's code", "withdraw", "{}", R"({"withdrawalDate":"2026-02-10","withdrawalReasonCode":"GE"})", "code.systemOnly");
        row("four letters", "withdraw", "{}", R"({"withdrawalDate":"2026-02-10","withdrawalReasonCode":"BCXX"})", "code.length code.unknown");
        row("three letters", "withdraw", "{}", R"({"withdrawalDate":"2026-02-10","withdrawalReasonCode":"BCX"})", "code.unknown");
        row("nothing", "withdraw", "{}", "{}", "code.missing date.missing");
        for (const char *code : {"BD", "CC", "AP", "PT", "CP", "DC", "DS", "EW", "LS", "LA", "LI", "NF", "OT", "OD", "PC", "ST", "TI", "LE"})
            row(code, "withdraw", "{}",
                with(R"({"withdrawalDate":"2026-02-10","withdrawalReasonCode":"%1"})", code), "");
        for (const char *status : {"Pending", "Hold", "Grace"})
            row(status, "withdraw", with(R"({"status":"%1"})", status), withdraw, "");
        for (const char *status : {"Finished", "Withdrawn"})
            row(status, "withdraw", with(R"({"status":"%1"})", status), withdraw, "status.notAllowed");

        const char *transfer = R"({"newTrainingAgreementLocalId":"TA2","newTrainingAgreement":{"employerName":"Ngāti Timber","employmentRegionCode":2}})";
        row("in order", "transfer", "{}", transfer, "");
        row("flat", "transfer", "{}", R"({"newTrainingAgreementLocalId":"TA2","employerName":"A","employmentRegionCode":"2"})", "");
        row("nothing", "transfer", "{}", "{}", "field.missing:newTrainingAgreement id.missing");
        row("empty details", "transfer", "{}", R"({"newTrainingAgreementLocalId":"TA2","newTrainingAgreement":{}})",
            "field.missing:employerName field.missing:employmentRegionCode");
        for (const char *nzbn : {"942900000000", "94290000000000", "9429 00000000", "942900000000A"})
            row(qPrintable(QStringLiteral("NZBN ") + QLatin1String(nzbn)), "transfer", "{}",
                with(R"({"newTrainingAgreementLocalId":"TA2","newTrainingAgreement":{"employerName":"A","employmentRegionCode":2,"employerNzbn":"%1"}})", nzbn), "", "nzbn.digits");
        row("NZBN of 13", "transfer", "{}",
            R"({"newTrainingAgreementLocalId":"TA2","newTrainingAgreement":{"employerName":"A","employmentRegionCode":2,"employerNzbn":"9429000000000"}})", "");
        row("same id", "transfer", "{}", R"({"newTrainingAgreementLocalId":"TA1","newTrainingAgreement":{"employerName":"A","employmentRegionCode":2}})",
            "id.same");
        row("long id", "transfer", "{}",
            R"({"newTrainingAgreementLocalId":"123456789012345678901","newTrainingAgreement":{"employerName":"A","employmentRegionCode":2}})", "id.length");
        row("20 macrons", "transfer", "{}",
            R"({"newTrainingAgreementLocalId":"āāāāāāāāāāāāāāāāāāāā","newTrainingAgreement":{"employerName":"A","employmentRegionCode":2}})", "");
        row("dots", "transfer", "{}", R"({"newTrainingAgreementLocalId":"..","newTrainingAgreement":{"employerName":"A","employmentRegionCode":2}})",
            "id.unsafe");
        row("a..b", "transfer", "{}", R"({"newTrainingAgreementLocalId":"a..b","newTrainingAgreement":{"employerName":"A","employmentRegionCode":2}})", "");
        row("region in words", "transfer", "{}",
            R"({"newTrainingAgreementLocalId":"TA2","newTrainingAgreement":{"employerName":"A","employmentRegionCode":"Auckland"}})", "code.unknown");
        for (const char *region : {"1", "9", "12", "18", "99", "\"02\"", "0", "10", "11", "19", "2.5", "-1", "true"})
            row(qPrintable(QStringLiteral("region ") + QLatin1String(region)), "transfer", "{}",
                with(R"({"newTrainingAgreementLocalId":"TA2","newTrainingAgreement":{"employerName":"A","employmentRegionCode":%1}})", region),
                QByteArrayList({"1", "9", "12", "18", "99", "\"02\""}).contains(region) ? "" : "code.unknown");
        for (const char *status : {"Pending", "Hold", "Grace", "Withdrawn"})
            row(status, "transfer", with(R"({"status":"%1"})", status), transfer, "");
        row("finished", "transfer", R"({"status":"Finished"})", transfer, "status.notAllowed");

        row("own id is a dot", "grace", R"({"trainingAgreementLocalId":"."})", grace, "id.unsafe");
        row("own id with a slash", "grace", R"({"trainingAgreementLocalId":"a/b"})", grace, "");
        row("own id empty", "grace", R"({"trainingAgreementLocalId":""})", grace, "id.missing");
        row("own id long", "grace", R"({"trainingAgreementLocalId":"123456789012345678901"})", grace, "id.length");
        row("organisation empty", "grace", R"({"eid":""})", grace, "eid.missing");
        row("organisation null", "grace", R"({"eid":null})", grace, "eid.missing");
        row("organisation in letters", "grace", R"({"eid":"01A3"})", grace, "eid.notNumeric");
        row("all at once", "grace", R"({"status":"Finished","signedDate":"2026-02-20"})", R"({"pauseDate":"2025-10-01","graceReasonCode":"GE"})",
            "code.unknown date.notAfterSigned date.tooOld status.notAllowed", "grace.alreadyExpired");
    }
    void agreements()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, values);
        const QJsonObject plain = json(R"({"eid":"0123","trainingAgreementLocalId":"TA1","learnerLocalId":"L1","status":"Active","signedDate":"2024-03-01"})");
        QTEST(said(ask("workBased", command.constData(), "2026-02-16T12:00:00Z", merged(plain, record), json(values))), "answer");
    }

    void employersNamesAreMeasured()
    {
        for (const auto &[length, expectedAnswer] : {std::pair(255, expected("", "")), std::pair(256, expected("field.length:employerName", ""))}) {
            const QJsonObject details{{QStringLiteral("employerName"), QStringLiteral("ō").repeated(length)}, {QStringLiteral("employmentRegionCode"), 1}};
            QCOMPARE(said(ask("workBased", "transfer", "2026-02-16T12:00:00Z", json(R"({"eid":"0123","trainingAgreementLocalId":"TA1","status":"Hold"})"),
                              {{QStringLiteral("newTrainingAgreementLocalId"), QStringLiteral("TA2")}, {QStringLiteral("newTrainingAgreement"), details}})),
                     expectedAnswer);
        }
    }
};

DESK_TEST(tst_precheck_agreements)
#include "tst_precheck_agreements.moc"
