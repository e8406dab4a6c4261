// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/unit/PrecheckAsks.h"

using namespace precheckAsks;

/// Every rule of early careers, asked as the forms ask it.
class tst_precheck_early : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Register early career teachers: London, 16 February 2026
    void participants_data()
    {
        columns();
        const char *ect = R"({"reason":"other","course_identifier":"ecf-induction"})";
        row("in order", "defer", "{}", ect, "");
        row("nothing", "defer", "{}", "{}", "code.missing");
        row("underscores", "defer", "{}", R"({"reason":"parental_leave","course_identifier":"ecf-induction"})", "code.unknown");
        for (const char *reason : {"bereavement", "long-term-sickness", "parental-leave", "career-break"})
            row(reason, "defer", "{}", with(R"({"reason":"%1","course_identifier":"ecf-induction"})", reason), "");
        row("a withdrawal's reason", "defer", "{}", R"({"reason":"moved-school","course_identifier":"ecf-induction"})", "code.unknown");
        row("other training", "defer", "{}", R"({"reason":"other","course_identifier":"ecf-mentor"})", "code.unknown");
        row("unknown training", "defer", "{}", R"({"reason":"other","course_identifier":"npq"})", "code.unknown");
        row("deferred", "defer", R"({"training_status":"deferred","participant_status":"left"})", ect, "status.alreadyInState");
        row("withdrawn", "defer", R"({"training_status":"withdrawn","participant_status":"left"})", ect, "status.notAllowed");
        row("joining", "defer", R"({"participant_status":"joining"})", ect, "status.notAllowed");
        row("left", "defer", R"({"participant_status":"left"})", ect, "");
        row("status not known", "defer", R"({"training_status":"ABSENT"})", ect, "");
        row("status of a newer service", "defer", R"({"training_status":"paused"})", ect, "", "status.unknown");

        row("in order", "withdraw", "{}", ect, "");
        for (const char *reason : {"left-teaching-profession", "moved-school", "switched-to-school-led", "changed-lead-provider"})
            row(reason, "withdraw", "{}", with(R"({"reason":"%1","course_identifier":"ecf-induction"})", reason),
                "");
        row("a mentor's reason", "withdraw", "{}", R"({"reason":"mentor-no-longer-being-mentor","course_identifier":"ecf-induction"})", "code.unknown");
        row("a mentor's reason for a mentor", "withdraw", R"({"participant_type":"mentor"})",
            R"({"reason":"mentor-no-longer-being-mentor","course_identifier":"ecf-mentor"})", "");
        row("deferred", "withdraw", R"({"training_status":"deferred","participant_status":"left"})", ect, "");
        row("withdrawn", "withdraw", R"({"training_status":"withdrawn","participant_status":"left"})", ect, "status.alreadyInState");
        row("joining", "withdraw", R"({"participant_status":"joining"})", ect, "status.notAllowed");

        const char *resume = R"({"course_identifier":"ecf-induction"})";
        row("active", "resume", "{}", resume, "status.alreadyInState");
        row("deferred yesterday", "resume", R"({"training_status":"deferred","deferral":{"reason":"other","date":"2026-02-15T23:59:59Z"}})", resume, "");
        row("deferred today", "resume", R"({"training_status":"deferred","deferral":{"reason":"other","date":"2026-02-16T00:00:00Z"}})", resume,
            "status.notAllowed");
        row("withdrawn yesterday", "resume", R"({"training_status":"withdrawn","withdrawal":{"reason":"other","date":"2026-02-15T10:00:00Z"}})", resume, "");
        row("withdrawn today", "resume", R"({"training_status":"withdrawn","withdrawal":{"reason":"other","date":"2026-02-16T10:00:00Z"}})", resume,
            "status.notAllowed");
        row("no training named", "resume", R"({"training_status":"deferred"})", "{}", "code.missing");

        row("in order", "changeSchedule", "{}", R"({"schedule_identifier":"ecf-extended-september","course_identifier":"ecf-induction"})", "");
        row("nothing", "changeSchedule", "{}", R"({"course_identifier":"ecf-induction"})", "code.missing");
        row("without ecf-", "changeSchedule", "{}", R"({"schedule_identifier":"extended-september","course_identifier":"ecf-induction"})", "code.unknown");
        row("replacement", "changeSchedule", "{}", R"({"schedule_identifier":"ecf-replacement-april","course_identifier":"ecf-induction"})", "code.unknown");
        row("mentor on reduced", "changeSchedule", R"({"participant_type":"mentor"})",
            R"({"schedule_identifier":"ecf-reduced-april","course_identifier":"ecf-mentor"})", "code.unknown");
        row("mentor on replacement", "changeSchedule", R"({"participant_type":"mentor"})",
            R"({"schedule_identifier":"ecf-replacement-april","course_identifier":"ecf-mentor"})", "");
        row("the same", "changeSchedule", "{}", R"({"schedule_identifier":"ecf-standard-september","course_identifier":"ecf-induction"})",
            "status.alreadyInState");
        row("the same with its cohort", "changeSchedule", "{}",
            R"({"schedule_identifier":"ecf-standard-september","cohort":"2025","course_identifier":"ecf-induction"})", "status.alreadyInState");
        row("the same in another cohort", "changeSchedule", "{}",
            R"({"schedule_identifier":"ecf-standard-september","cohort":"2024","course_identifier":"ecf-induction"})", "");
        row("closed cohort", "changeSchedule", "{}",
            R"({"schedule_identifier":"ecf-standard-september","cohort":"2021","course_identifier":"ecf-induction"})", "status.notAllowed");
        row("closed cohort of before", "changeSchedule", R"({"cohort_changed_after_payments_frozen":true})",
            R"({"schedule_identifier":"ecf-standard-september","cohort":"2021","course_identifier":"ecf-induction"})", "");
        row("within a closed cohort", "changeSchedule", R"({"cohort":"2021"})",
            R"({"schedule_identifier":"ecf-standard-january","course_identifier":"ecf-induction"})", "status.notAllowed");
        row("within a closed cohort of before", "changeSchedule", R"({"cohort":"2021","cohort_changed_after_payments_frozen":true})",
            R"({"schedule_identifier":"ecf-standard-january","course_identifier":"ecf-induction"})", "");
        row("left", "changeSchedule", R"({"participant_status":"left"})",
            R"({"schedule_identifier":"ecf-extended-april","course_identifier":"ecf-induction"})", "status.notAllowed");
        row("withdrawn, leaving", "changeSchedule", R"({"training_status":"withdrawn","participant_status":"leaving"})",
            R"({"schedule_identifier":"ecf-extended-april","course_identifier":"ecf-induction"})", "status.notAllowed");
        row("joining", "changeSchedule", R"({"participant_status":"joining"})",
            R"({"schedule_identifier":"ecf-extended-april","course_identifier":"ecf-induction"})", "");
        row("induction over", "changeSchedule", R"({"induction_end_date":"2026-01-10"})",
            R"({"schedule_identifier":"ecf-extended-april","course_identifier":"ecf-induction"})", "status.notAllowed");
        row("induction over, reduced", "changeSchedule", R"({"induction_end_date":"2026-01-10"})",
            R"({"schedule_identifier":"ecf-reduced-april","course_identifier":"ecf-induction"})", "");
    }
    void participants()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, values);
        const QJsonObject enrolment = merged(json(R"({"training_record_id":"t","participant_type":"ect","cohort":"2025","training_status":"active",
            "participant_status":"active","schedule_identifier":"ecf-standard-september","eligible_for_funding":true,"withdrawal":null,"deferral":null})"), record);
        const QJsonObject attributes{{QStringLiteral("full_name"), QStringLiteral("Mari Ó Néill")}, {QStringLiteral("ecf_enrolments"), QJsonArray{enrolment}}};
        const QJsonObject participant{{QStringLiteral("id"), QStringLiteral("p")}, {QStringLiteral("attributes"), attributes}};
        const QJsonObject subject{{QStringLiteral("participant"), participant}, {QStringLiteral("provider"), QStringLiteral("LP1")}};
        QTEST(said(ask("earlyCareer", command.constData(), "2026-02-16T12:00:00Z", subject, json(values))), "answer");
    }

    void declarations_data()
    {
        columns();
        // "record" changes the enrolment; the third column is the values, after the plain ones
        row("in order", "declare", "{}", "{}", "");
        row("nothing", "declare", "{}",
            R"({"participant_id":"","declaration_type":"ABSENT","declaration_date":"ABSENT","course_identifier":"ABSENT","evidence_held":"ABSENT"})",
            "code.missing date.missing field.missing:participant_id");
        row("no participant", "declare", "{}", R"({"participant_id":"ABSENT"})", "field.missing:participant_id");
        row("instant", "declare", "{}", R"({"declaration_date":"2025-09-10T08:00:00Z"})", "");
        row("offset", "declare", "{}", R"({"declaration_date":"2025-09-10T08:00:00.123+01:00"})", "");
        row("no zone", "declare", "{}", R"({"declaration_date":"2025-09-10T08:00:00"})", "");
        row("day first", "declare", "{}", R"({"declaration_date":"10/09/2025"})", "date.format");
        row("no seconds", "declare", "{}", R"({"declaration_date":"2025-09-10T08:00Z"})", "date.format");
        row("month 19", "declare", "{}", R"({"declaration_date":"2025-19-10T08:00:00Z"})", "date.format");
        row("hour 25", "declare", "{}", R"({"declaration_date":"2025-09-10T25:00:00Z"})", "date.format");
        row("now", "declare", "{}", R"({"declaration_date":"2026-02-16T12:00:00Z"})", "");
        row("a second later", "declare", "{}", R"({"declaration_date":"2026-02-16T12:00:01Z"})", "date.future");
        row("today", "declare", "{}", R"({"declaration_date":"2026-02-16"})", "");
        row("tomorrow", "declare", "{}", R"({"declaration_date":"2026-02-17"})", "date.future");
        row("milestone start", "declare", "{}", R"({"declaration_date":"2025-06-01"})", "");
        row("before the milestone", "declare", "{}", R"({"declaration_date":"2025-05-31"})", "date.beforeMilestone");
        row("London's day begins an hour early", "declare", "{}", R"({"declaration_date":"2025-05-31T23:00:00Z"})", "");
        row("and not before", "declare", "{}", R"({"declaration_date":"2025-05-31T22:59:59Z"})", "date.beforeMilestone");
        const char *cohort2024 = R"({"cohort":"2024"})";
        row("milestone end", "declare", cohort2024, R"({"declaration_date":"2024-12-31T23:59:59Z","evidence_held":null})", "");
        row("after the milestone", "declare", cohort2024, R"({"declaration_date":"2025-01-01T00:00:00Z","evidence_held":null})", "date.afterMilestone");
        row("retained by its window", "declare", cohort2024,
            R"({"declaration_type":"retained-2","declaration_date":"2025-07-31T22:59:59Z","evidence_held":"other"})", "");
        row("retained after it, in summer", "declare", cohort2024,
            R"({"declaration_type":"retained-2","declaration_date":"2025-07-31T23:00:00Z","evidence_held":"other"})", "date.afterMilestone");
        row("type not of the schedule", "declare", "{}", R"({"declaration_type":"extended-1"})", "code.unknown");
        row("type of the extended schedule", "declare", R"({"schedule_identifier":"ecf-extended-september"})", R"({"declaration_type":"extended-1"})", "");
        row("type made up", "declare", "{}", R"({"declaration_type":"finished"})", "code.unknown");
        row("mentor retained", "declare", R"({"participant_type":"mentor"})", R"({"course_identifier":"ecf-mentor","declaration_type":"retained-1"})",
            "code.unknown");
        row("mentor of 2024 retained", "declare", R"({"participant_type":"mentor","cohort":"2024"})",
            R"({"course_identifier":"ecf-mentor","declaration_type":"retained-1","declaration_date":"2025-01-10","evidence_held":"other"})", "");
        row("mentor completed", "declare", R"({"participant_type":"mentor"})",
            R"({"course_identifier":"ecf-mentor","declaration_type":"completed","evidence_held":"75-percent-engagement-met"})", "");
        row("mentor's term", "declare", R"({"participant_type":"mentor"})",
            R"({"course_identifier":"ecf-mentor","declaration_type":"completed","evidence_held":"one-term-induction"})", "evidence.notAllowed");

        row("started without evidence", "declare", "{}", R"({"evidence_held":null})", "evidence.missing");
        row("started of 2024 without evidence", "declare", cohort2024, R"({"declaration_date":"2024-09-10","evidence_held":null})", "");
        row("started of 2024 with any evidence", "declare", cohort2024, R"({"declaration_date":"2024-09-10","evidence_held":"nonsense"})", "");
        row("retained of 2024 without evidence", "declare", cohort2024,
            R"({"declaration_type":"retained-1","declaration_date":"2025-01-10","evidence_held":""})", "evidence.missing");
        row("retained of 2024, offline", "declare", cohort2024,
            R"({"declaration_type":"retained-1","declaration_date":"2025-01-10","evidence_held":"materials-engaged-with-offline"})", "evidence.notAllowed");
        row("retained of 2025, offline", "declare", "{}", R"({"declaration_type":"retained-1","evidence_held":"materials-engaged-with-offline"})", "");
        row("retained-2 of 2025", "declare", "{}", R"({"declaration_type":"retained-2","evidence_held":"75-percent-engagement-met-reduced-induction"})", "");
        row("retained-2 of 2025, event", "declare", "{}", R"({"declaration_type":"retained-2","evidence_held":"training-event-attended"})",
            "evidence.notAllowed");
        row("completed of 2025", "declare", "{}", R"({"declaration_type":"completed","evidence_held":"one-term-induction"})", "");
        row("evidence made up", "declare", "{}", R"({"evidence_held":"trust-me"})", "evidence.notAllowed");

        row("withdrawn, before", "declare", R"({"training_status":"withdrawn","participant_status":"left","withdrawal":{"reason":"other","date":"2025-09-11T09:00:00Z"}})",
            R"({"declaration_date":"2025-09-11T08:59:59Z"})", "");
        row("withdrawn, at the instant", "declare",
            R"({"training_status":"withdrawn","participant_status":"left","withdrawal":{"reason":"other","date":"2025-09-11T09:00:00Z"}})",
            R"({"declaration_date":"2025-09-11T09:00:00Z"})", "date.notBeforeWithdrawal");
        row("deferred", "declare", R"({"training_status":"deferred","participant_status":"left"})", "{}", "");
        row("closed cohort", "declare", R"({"cohort":"2021"})", R"({"declaration_date":"2021-09-10","evidence_held":null})", "status.notAllowed");
        row("closed cohort, left", "declare", R"({"cohort":"2021","participant_status":"left","eligible_for_funding":null})",
            R"({"declaration_date":"2021-09-10","evidence_held":null})", "");
    }
    void declarations()
    {
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, values);
        const QJsonObject plain = json(R"({"participant_id":"p","declaration_type":"started","declaration_date":"2025-09-10",
                                          "course_identifier":"ecf-induction","evidence_held":"training-event-attended"})");
        QTEST(said(ask("earlyCareer", "declare", "2026-02-16T12:00:00Z", declared(record), merged(plain, values))), "answer");
    }

    void beside_data()
    {
        QTest::addColumn<QByteArray>("others");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("days");
        const auto case_ = [](const char *name, const char *others, const char *values, const char *violations, const char *days) {
            QTest::newRow(name) << QByteArray(others) << QByteArray(values) << expected(violations, "") << QString::fromLatin1(days);
        };
        const char *retained = R"({"declaration_type":"retained-1","declaration_date":"2025-11-04"})";
        const QByteArray started = R"({"id":"d","type":"participant-declaration","attributes":{"participant_id":"p","course_identifier":"ecf-induction",
            "declaration_type":"started","declaration_date":"2025-11-04T00:00:00Z","state":"%1","lead_provider_name":"LP2"}})";
        for (const char *state : {"submitted", "eligible", "payable", "paid"})
            case_(state, QByteArray(started).replace("%1", state).constData(), "{}", "declaration.duplicate", "2025-06-01 2026-02-16");
        for (const char *state : {"voided", "awaiting-clawback", "clawed-back", "awaiting_clawback"})
            case_(state, QByteArray(started).replace("%1", state).constData(), "{}", "", "2025-06-01 2026-02-16");
        case_("of another person", QByteArray(started).replace("%1", "paid").replace("\"p\"", "\"q\"").constData(), "{}", "", "2025-06-01 2026-02-16");
        case_("of the other role", QByteArray(started).replace("%1", "paid").replace("ecf-induction", "ecf-mentor").constData(), "{}", "",
              "2025-06-01 2026-02-16");
        const QByteArray eligible = QByteArray(started).replace("%1", "eligible");
        case_("same day passes", eligible.constData(), retained, "", "2025-11-04 2026-02-16");
        case_("before the earlier type", eligible.constData(), R"({"declaration_type":"retained-1","declaration_date":"2025-11-03"})",
              "date.outOfSequence", "2025-11-04 2026-02-16");
        case_("later than the day's first moment", QByteArray(eligible).replace("T00:00:00Z", "T10:00:00Z").constData(), retained, "date.outOfSequence",
              "2025-11-05 2026-02-16");
        case_("after the later type", QByteArray(eligible).replace("started", "retained-1").constData(), R"({"declaration_date":"2025-11-05"})",
              "date.outOfSequence", "2025-06-01 2025-11-04");
        case_("equal to the later type", QByteArray(eligible).replace("started", "retained-1").constData(), R"({"declaration_date":"2025-11-04"})", "",
              "2025-06-01 2025-11-04");
        case_("in a world's form", R"({"id":"d","participant_id":"p","role":"ect","training_lead_provider":"LP2","declaration_type":"started",
              "declaration_date":"2025-11-04T00:00:00Z","payment_status":"no_payment","clawback_status":"no_clawback"})", "{}", "declaration.duplicate",
              "2025-06-01 2026-02-16");
        case_("in a world's form, clawed back", R"({"id":"d","participant_id":"p","role":"ect","declaration_type":"started",
              "declaration_date":"2025-11-04T00:00:00Z","payment_status":"paid","clawback_status":"clawed_back"})", "{}", "", "2025-06-01 2026-02-16");
    }
    void beside()
    {
        QFETCH(QByteArray, others);
        QFETCH(QByteArray, values);
        QFETCH(QString, answer);
        QFETCH(QString, days);
        QJsonObject record = declared("{}");
        record.insert(QStringLiteral("declarations"), QJsonArray{json(others)});
        const QJsonObject plain = json(R"({"participant_id":"p","declaration_type":"started","declaration_date":"2025-09-10",
                                          "course_identifier":"ecf-induction","evidence_held":"training-event-attended"})");
        const QJsonObject reply = ask("earlyCareer", "declare", "2026-02-16T12:00:00Z", record, merged(plain, values));
        QCOMPARE(said(reply), answer);
        QCOMPARE(bounds(reply), days);
    }

    void statements_data()
    {
        QTest::addColumn<QByteArray>("statements");
        QTest::addColumn<QString>("declares");
        QTest::addColumn<QString>("voids");
        const auto case_ = [](const char *name, const char *statements, bool declares, bool voids) {
            QTest::newRow(name) << QByteArray(statements) << expected(declares ? "" : "status.notAllowed", "")
                                << expected(voids ? "" : "status.notAllowed", "");
        };
        case_("none", "[]", false, false);
        case_("cut-off today", R"([{"id":"s","attributes":{"cohort":"2025","cut_off_date":"2026-02-16","paid":false}}])", true, true);
        case_("cut-off yesterday", R"([{"id":"s","attributes":{"cohort":"2025","cut_off_date":"2026-02-15","paid":false}}])", false, false);
        case_("another cohort", R"([{"id":"s","attributes":{"cohort":"2024","cut_off_date":"2026-03-31","paid":false}}])", false, false);
        case_("a world's", R"([{"id":"s","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-03-31"}])", true, true);
        case_("service fee", R"([{"id":"s","lead_provider":"LP1","cohort":"2025","fee_type":"service","status":"open","deadline_date":"2026-03-31"}])", false,
              false);
        case_("another provider's", R"([{"id":"s","lead_provider":"LP2","cohort":"2025","fee_type":"output","status":"open","deadline_date":"2026-03-31"}])",
              false, false);
        case_("payable", R"([{"id":"s","lead_provider":"LP1","cohort":"2025","fee_type":"output","status":"payable","deadline_date":"2026-03-31"}])", false,
              true);
    }
    void statements()
    {
        QFETCH(QByteArray, statements);
        QFETCH(QString, declares);
        QFETCH(QString, voids);
        QJsonObject record = declared("{}");
        record.insert(QStringLiteral("statements"), QJsonDocument::fromJson(statements).array());
        const QJsonObject values = json(R"({"participant_id":"p","declaration_type":"started","declaration_date":"2025-09-10",
                                           "course_identifier":"ecf-induction","evidence_held":"training-event-attended"})");
        QCOMPARE(said(ask("earlyCareer", "declare", "2026-02-16T12:00:00Z", record, values)), declares);
        record.insert(QStringLiteral("declaration"), json(R"({"id":"d","attributes":{"participant_id":"p","course_identifier":"ecf-induction",
                                                            "state":"paid","lead_provider_name":"LP1"}})"));
        QCOMPARE(said(ask("earlyCareer", "void", "2026-02-16T12:00:00Z", record, {})), voids);
    }

    void voids_data()
    {
        QTest::addColumn<QByteArray>("declaration");
        QTest::addColumn<QString>("answer");
        for (const char *state : {"submitted", "eligible", "payable", "paid", "ineligible"})
            QTest::newRow(state) << QByteArray(R"({"state":"%1"})").replace("%1", state) << expected("", "");
        QTest::newRow("voided") << QByteArray(R"({"state":"voided"})") << expected("status.alreadyInState", "");
        for (const char *state : {"awaiting-clawback", "clawed-back", "awaiting_clawback", "clawed_back"})
            QTest::newRow(state) << QByteArray(R"({"state":"%1"})").replace("%1", state) << expected("status.notAllowed", "");
        QTest::newRow("not ours") << QByteArray(R"({"state":"paid","lead_provider_name":"LP2"})") << expected("record.otherProvider", "");
        QTest::newRow("provider not known") << QByteArray(R"({"state":"paid","lead_provider_name":"ABSENT"})") << expected("", "");
        QTest::newRow("state of a newer service") << QByteArray(R"({"state":"paused"})") << expected("", "status.unknown");
    }

    void voidsOfNobody_data()
    {
        QTest::addColumn<QByteArray>("statements");
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QString>("answer");
        const QByteArray open = R"([{"id":"s","attributes":{"cohort":"2025","cut_off_date":"2026-02-16","paid":false}}])";
        QTest::newRow("no statement at all") << QByteArray("[]") << QByteArray("LP1") << expected("status.notAllowed", "");
        QTest::newRow("one that may be it") << open << QByteArray("LP1") << expected("", "");
        QTest::newRow("of another provider") << QByteArray("[]") << QByteArray("LP2") << expected("record.otherProvider", "");
    }
    /// A paid declaration without the person's cohort beside it.
    void voidsOfNobody()
    {
        QFETCH(QByteArray, statements);
        QFETCH(QByteArray, provider);
        const QJsonObject declaration{{QStringLiteral("id"), QStringLiteral("d")}, {QStringLiteral("state"), QStringLiteral("paid")},
                                      {QStringLiteral("lead_provider_name"), QString::fromLatin1(provider)}};
        const QJsonObject record{{QStringLiteral("declaration"), declaration}, {QStringLiteral("provider"), QStringLiteral("LP1")},
                                 {QStringLiteral("statements"), QJsonDocument::fromJson(statements).array()}};
        QTEST(said(ask("earlyCareer", "void", "2026-02-16T12:00:00Z", record, {})), "answer");
    }

    void voids()
    {
        QFETCH(QByteArray, declaration);
        const QJsonObject attributes = merged(json(R"({"participant_id":"p","lead_provider_name":"LP1"})"), declaration);
        const QJsonObject record{{QStringLiteral("declaration"), QJsonObject{{QStringLiteral("id"), QStringLiteral("d")}, {QStringLiteral("attributes"), attributes}}},
                                 {QStringLiteral("provider"), QStringLiteral("LP1")}};
        QTEST(said(ask("earlyCareer", "void", "2026-02-16T12:00:00Z", record, {})), "answer");
    }

    void aWorldsParticipant_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("period");
        QTest::addColumn<QString>("answer");
        const auto case_ = [](const char *name, const char *command, const char *period, const char *violations) {
            QTest::addRow("%s: %s", command, name) << QByteArray(command) << QByteArray(period) << expected(violations, "");
        };
        case_("in training", "defer", R"({})", "");
        case_("began today", "defer", R"({"started_on":"2026-02-16"})", "status.notAllowed");
        case_("begins tomorrow", "withdraw", R"({"started_on":"2026-02-17"})", "status.notAllowed");
        case_("deferred", "defer", R"({"deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10"})", "status.alreadyInState");
        case_("deferred", "withdraw", R"({"deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10"})", "");
        case_("deferred and withdrawn", "withdraw",
              R"({"deferred_at":"2026-01-10T10:00:00Z","withdrawn_at":"2026-01-11T10:00:00Z","finished_on":"2026-01-10"})", "status.alreadyInState");
        case_("deferred", "resume", R"({"deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10"})", "");
        case_("deferred today", "resume", R"({"deferred_at":"2026-02-16T10:00:00Z","finished_on":"2026-02-16"})", "status.notAllowed");
        case_("active", "resume", "{}", "status.alreadyInState");
        case_("of another provider", "defer", R"({"lead_provider":"LP2"})", "record.otherProvider");
        case_("deferred today, ended before", "resume", R"({"deferred_at":"2026-02-16T10:00:00Z","finished_on":"2026-01-10"})", "");
        case_("left", "changeSchedule", R"({"finished_on":"2026-02-16"})", "status.notAllowed");
        case_("leaving", "changeSchedule", R"({"finished_on":"2026-02-17"})", "");
    }
    void aWorldsParticipant()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, period);
        const QJsonObject training = merged(json(R"({"lead_provider":"LP1","cohort":"2025","schedule_identifier":"ecf-standard-september",
                                                    "started_on":"2025-09-01","finished_on":null})"), period);
        const QJsonObject school{{QStringLiteral("role"), QStringLiteral("ect")}, {QStringLiteral("school"), QStringLiteral("S1")},
                                 {QStringLiteral("started_on"), QStringLiteral("2025-09-01")}, {QStringLiteral("training_periods"), QJsonArray{training}}};
        const QJsonObject participant{{QStringLiteral("id"), QStringLiteral("p")}, {QStringLiteral("school_periods"), QJsonArray{school}}};
        QJsonObject values{{QStringLiteral("course_identifier"), QStringLiteral("ecf-induction")}};
        if (command == "defer" || command == "withdraw")
            values.insert(QStringLiteral("reason"), QStringLiteral("other"));
        if (command == "changeSchedule")
            values.insert(QStringLiteral("schedule_identifier"), QStringLiteral("ecf-reduced-april"));
        const QJsonObject record{{QStringLiteral("participant"), participant}, {QStringLiteral("provider"), QStringLiteral("LP1")}};
        QTEST(said(ask("earlyCareer", command.constData(), "2026-02-16T12:00:00Z", record, values)), "answer");
    }

    void ownSchedulesAndCohortsComeFirst()
    {
        QJsonObject record = declared(R"({"cohort":"2025"})");
        record.insert(QStringLiteral("schedules"),
                      QJsonDocument::fromJson(R"([{"cohort":"2025","identifier":"ecf-standard-september","milestones":{"started":["2025-09-05","2025-09-20"]}}])").array());
        record.insert(QStringLiteral("cohorts"), json(R"({"2025":{"detailed_evidence_types_enabled":false,"payments_frozen_at":null}})"));
        const QJsonObject values = json(R"({"participant_id":"p","declaration_type":"started","declaration_date":"2025-09-21","course_identifier":"ecf-induction"})");
        const QJsonObject late = ask("earlyCareer", "declare", "2026-02-16T12:00:00Z", record, values);
        QCOMPARE(said(late), expected("date.afterMilestone", ""));
        QCOMPARE(bounds(late), QStringLiteral("2025-09-05 2025-09-20"));
        QCOMPARE(said(ask("earlyCareer", "changeSchedule", "2026-02-16T12:00:00Z", record,
                          json(R"({"schedule_identifier":"ecf-standard-april","course_identifier":"ecf-induction"})"))), expected("code.unknown", ""));
        record.insert(QStringLiteral("cohorts"), json(R"({"2025":{"payments_frozen_at":"2026-02-01T00:00:00Z"}})"));
        QCOMPARE(said(ask("earlyCareer", "declare", "2026-02-16T12:00:00Z", record, merged(values, R"({"declaration_date":"2025-09-20","evidence_held":"other"})"))),
                 expected("status.notAllowed", ""));
    }
};

DESK_TEST(tst_precheck_early)
#include "tst_precheck_early.moc"
