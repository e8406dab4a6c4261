// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/precheck/Precheck.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

// Every rule of every service, asked as the forms ask it: the line that goes in, the identifiers that come out.

namespace {

QJsonObject json(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(text, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        qFatal("%s: %s", text.constData(), qPrintable(fault.errorString()));
    return object;
}

QJsonObject merged(QJsonObject object, const QByteArray &changes)
{
    const QJsonObject over = json(changes);
    for (auto it = over.begin(); it != over.end(); ++it) {
        if (it.value() == QJsonValue(QStringLiteral("ABSENT")))
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

QString sorted(const QJsonValue &identifiers)
{
    QStringList ids;
    for (const QJsonValue &id : identifiers.toArray())
        ids.append(id.toString());
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

QJsonObject ask(const char *service, const char *command, const QByteArray &now, const QJsonObject &record, const QJsonObject &values)
{
    const QJsonObject question{{QStringLiteral("service"), QLatin1String(service)},
                               {QStringLiteral("command"), QLatin1String(command)},
                               {QStringLiteral("now"), QString::fromLatin1(now)},
                               {QStringLiteral("record"), record},
                               {QStringLiteral("values"), values}};
    return json(precheck::answer(QJsonDocument(question).toJson(QJsonDocument::Compact)));
}

QString said(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("verdict")).toString() + QStringLiteral(" [") + sorted(answer.value(QStringLiteral("violations")))
        + QStringLiteral("] [") + sorted(answer.value(QStringLiteral("warnings"))) + QLatin1Char(']');
}

QString bounds(const QJsonObject &answer)
{
    const auto day = [&answer](const char *key) { return answer.value(QLatin1String(key)).toString(QStringLiteral("null")); };
    return day("earliest") + QStringLiteral(" ") + day("latest");
}

QString expected(const char *violations, const char *warnings)
{
    return QLatin1String(*violations ? "block" : *warnings ? "warn" : "send") + QStringLiteral(" [") + QLatin1String(violations)
        + QStringLiteral("] [") + QLatin1String(warnings) + QLatin1Char(']');
}

void columns()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("answer");
}

QByteArray with(QByteArray text, const char *word) { return text.replace("%1", word); }

void row(const char *name, const char *command, const QByteArray &record, const QByteArray &values, const char *violations, const char *warnings = "")
{
    QTest::addRow("%s: %s", command, name) << QByteArray(command) << record << values << expected(violations, warnings);
}

} // namespace

class tst_precheck : public QObject
{
    Q_OBJECT

private slots:
    // Register trainee teachers: UTC, 16 February 2026
    void trainees_data()
    {
        columns();
        const char *defer = R"({"defer_date":"2026-02-16"})";
        row("today", "defer", "{}", defer, "");
        row("no date", "defer", "{}", R"({})", "date.missing");
        row("null date", "defer", "{}", R"({"defer_date":null})", "date.missing");
        row("empty date", "defer", "{}", R"({"defer_date":""})", "date.missing");
        row("not ISO", "defer", "{}", R"({"defer_date":"16/02/2026"})", "date.format");
        row("no such day", "defer", "{}", R"({"defer_date":"2025-02-29"})", "date.format");
        row("number", "defer", "{}", R"({"defer_date":20260216})", "date.format");
        row("in a list", "defer", "{}", R"({"defer_date":["2026-02-16"]})", "date.format");
        row("no date in it", "defer", "{}", R"({"defer_date":[]})", "date.missing");
        row("with blanks", "defer", "{}", R"({"defer_date":" 2026-02-16"})", "date.format");
        row("a form's fault alone", "defer", "{}", R"({"defer_date":"2030-02-16T00:00:00Z"})", "date.format");
        row("tomorrow", "defer", "{}", R"({"defer_date":"2026-02-17"})", "date.future");
        row("before ITT", "defer", R"({"itt_start_date":"2026-02-10"})", R"({"defer_date":"2026-02-09"})", "", "date.beforeIttStart");
        row("day of ITT start", "defer", R"({"itt_start_date":"2026-02-10"})", R"({"defer_date":"2026-02-10"})", "");
        row("after ITT end", "defer", R"({"itt_end_date":"2026-02-10"})", R"({"defer_date":"2026-02-11"})", "", "date.afterIttEnd");
        row("three months", "defer", "{}", R"({"defer_date":"2025-11-16"})", "");
        row("over three months", "defer", "{}", R"({"defer_date":"2025-11-15"})", "", "date.olderThanThreeMonths");
        row("two warnings", "defer", R"({"itt_start_date":"2025-11-14"})", R"({"defer_date":"2025-11-13"})", "", "date.beforeIttStart date.olderThanThreeMonths");
        for (const char *state : {"submitted_for_trn", "trn_received"})
            row(state, "defer", with(R"({"state":"%1"})", state), defer, "");
        for (const char *state : {"draft", "recommended_for_award", "awarded", "deferred", "withdrawn"})
            row(state, "defer", with(R"({"state":"%1"})", state), defer, "status.notAllowed");
        row("state not known", "defer", R"({"state":"ABSENT"})", defer, "");
        row("state of a newer service", "defer", R"({"state":"paused"})", defer, "", "status.unknown");
        row("all at once", "defer", R"({"state":"awarded"})", R"({"defer_date":"2026-02-30"})", "date.format status.notAllowed");

        const char *status = R"({"qts_standards_met_date":"2026-02-16"})";
        row("today", "updateStatus", "{}", status, "");
        row("no date", "updateStatus", "{}", "{}", "date.missing");
        row("not a date", "updateStatus", "{}", R"({"qts_standards_met_date":"13/02/2020"})", "date.format");
        row("tomorrow", "updateStatus", "{}", R"({"qts_standards_met_date":"2026-02-17"})", "date.future");
        row("before ITT", "updateStatus", "{}", R"({"qts_standards_met_date":"2024-08-31"})", "date.beforeIttStart",
            "date.olderThanThreeMonths date.olderThanTwelveMonths");
        row("no ITT start", "updateStatus", R"({"itt_start_date":null})", R"({"qts_standards_met_date":"2025-02-16"})", "", "date.olderThanThreeMonths");
        row("over twelve months", "updateStatus", R"({"itt_start_date":"ABSENT"})", R"({"qts_standards_met_date":"2025-02-15"})", "",
            "date.olderThanThreeMonths date.olderThanTwelveMonths");
        row("no degree", "updateStatus", R"({"degrees":0})", status, "degree.missing");
        row("degrees as a list", "updateStatus", R"({"degrees":[]})", status, "degree.missing");
        row("degrees not known", "updateStatus", R"({"degrees":"ABSENT"})", status, "");
        row("undergraduates need none", "updateStatus", R"({"degrees":0,"training_route":"early_years_undergrad"})", status, "");
        row("placements as a list", "updateStatus", R"({"training_route":"12","placements":[{"urn":"1"},{"urn":"1"}]})", status, "");
        row("placements not known", "updateStatus", R"({"training_route":"12","placements":"ABSENT"})", status, "");
        row("route not known", "updateStatus", R"({"training_route":"99","placements":0,"degrees":0})", status, "");
        const std::pair<const char *, int> routes[] = {
            {"provider_led_postgrad", 2}, {"12", 2}, {"hpitt_postgrad", 2}, {"21", 2}, {"school_direct_tuition_fee", 2}, {"02", 2},
            {"school_direct_salaried", 2}, {"03", 2}, {"pg_teaching_apprenticeship", 2}, {"10", 2}, {"teacher_degree_apprenticeship", 2}, {"14", 2},
            {"provider_led_undergrad", 2}, {"11", 2}, {"opt_in_undergrad", 2}, {"09", 2}, {"iqts", 1}, {"15", 1}, {"assessment_only", 0}, {"16", 0},
            {"early_years_assessment_only", 0}, {"17", 0}, {"early_years_postgrad", 0}, {"19", 0}, {"early_years_salaried", 0}, {"20", 0},
            {"early_years_undergrad", 0}, {"18", 0}};
        for (const auto &[route, needed] : routes) {
            const QByteArray placed = R"({"training_route":"%1","placements":%2})";
            row(route, "updateStatus", with(placed, route).replace("%2", QByteArray::number(needed)), status, "");
            if (needed > 0)
                row(qPrintable(QLatin1String(route) + QStringLiteral(", one less")), "updateStatus",
                    with(placed, route).replace("%2", QByteArray::number(needed - 1)), status, "placements.tooFew");
        }
        for (const char *state : {"draft", "submitted_for_trn", "recommended_for_award", "awarded", "deferred", "withdrawn"})
            row(state, "updateStatus", with(R"({"state":"%1"})", state), status, "status.notAllowed");
        row("all at once", "updateStatus", R"({"state":"deferred","training_route":"12","placements":0,"degrees":0})",
            R"({"qts_standards_met_date":"2030-01-01"})", "date.future degree.missing placements.tooFew status.notAllowed",
            "date.afterIttEnd");

        const char *left = R"({"withdrawal_date":"2026-02-16","trigger":"trainee","reasons":["trainee_workload_issues"],"future_interest":"no"})";
        row("today", "withdraw", "{}", left, "");
        row("nothing", "withdraw", "{}", "{}", "code.missing date.missing");
        row("future", "withdraw", "{}", R"({"withdrawal_date":"2026-02-17","trigger":"trainee","reasons":["trainee_workload_issues"],"future_interest":"no"})",
            "date.future");
        row("before ITT", "withdraw", R"({"itt_start_date":"2026-02-10"})",
            R"({"withdrawal_date":"2026-02-09","trigger":"trainee","reasons":["trainee_workload_issues"],"future_interest":"no"})", "date.beforeIttStart");
        row("day of ITT start", "withdraw", R"({"itt_start_date":"2026-02-10"})",
            R"({"withdrawal_date":"2026-02-10","trigger":"trainee","reasons":["trainee_workload_issues"],"future_interest":"no"})", "");
        row("not ISO", "withdraw", "{}",
            R"({"withdrawal_date":"10 February 2026","trigger":"trainee","reasons":["trainee_workload_issues"],"future_interest":"no"})", "date.format");
        row("course starts tomorrow", "withdraw", R"({"itt_start_date":"2026-02-17"})", left, "date.beforeIttStart status.notAllowed");
        row("course starts today", "withdraw", R"({"itt_start_date":"2026-02-16"})", left, "");
        row("not yet started", "withdraw", R"({"commencement_status":"itt_not_yet_started"})", left, "status.notAllowed");
        row("started on time", "withdraw", R"({"commencement_status":"itt_started_on_time"})", left, "");
        row("trigger", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"school","reasons":["trainee_workload_issues"],"future_interest":"no"})", "code.unknown");
        row("no trigger takes the trainee's list", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","reasons":["record_added_in_error"],"future_interest":"no"})", "code.missing code.unknown");
        row("future interest", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"trainee","reasons":["trainee_workload_issues"],"future_interest":"maybe"})", "code.unknown");
        row("reasons of the other trigger", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"provider","reasons":["trainee_workload_issues"],"future_interest":"no"})", "code.unknown");
        row("no reasons", "withdraw", "{}", R"({"withdrawal_date":"2026-02-16","trigger":"provider","reasons":[],"future_interest":"no"})", "code.missing");
        row("reasons not in a list", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"provider","reasons":"unacceptable_behaviour","future_interest":"no"})", "code.missing");
        row("one reason unknown", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"provider","reasons":["unacceptable_behaviour","bored"],"future_interest":"no"})", "code.unknown");
        row("trigger in a list", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":["provider"],"reasons":["unacceptable_behaviour"],"future_interest":"no"})", "code.unknown");
        row("both texts wanted", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"trainee","reasons":["safeguarding_concerns","trainee_chose_to_withdraw_another_reason"],"future_interest":"no"})",
            "field.missing:another_reason field.missing:safeguarding_concern_reasons");
        row("another reason", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"provider","reasons":["had_to_withdraw_trainee_another_reason"],"future_interest":"unknown"})",
            "field.missing:another_reason");
        row("another reason given", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"trainee","reasons":["trainee_chose_to_withdraw_another_reason"],"another_reason":"moved","future_interest":"yes"})",
            "");
        row("safeguarding", "withdraw", "{}",
            R"({"withdrawal_date":"2026-02-16","trigger":"provider","reasons":["safeguarding_concerns"],"safeguarding_concern_reasons":" ","future_interest":"no"})",
            "field.missing:safeguarding_concern_reasons");
        for (const char *reason : {"record_added_in_error", "mandatory_reasons", "stopped_responding_to_messages", "unacceptable_behaviour",
                                   "lack_of_progress_during_placements", "did_not_make_progress", "not_meeting_qts_standards"})
            row(reason, "withdraw", "{}",
                with(R"({"withdrawal_date":"2026-02-16","trigger":"provider","reasons":["%1"],"future_interest":"no"})", reason), "");
        for (const char *reason : {"unacceptable_behaviour", "did_not_make_progress", "lack_of_progress_during_placements", "trainee_workload_issues",
                                   "not_meeting_qts_standards", "change_in_personal_or_health_circumstances", "does_not_want_to_become_a_teacher",
                                   "never_intended_to_obtain_qts", "moved_to_different_itt_course"})
            row(qPrintable(QLatin1String(reason) + QStringLiteral(" of the trainee")), "withdraw", "{}",
                with(R"({"withdrawal_date":"2026-02-16","trigger":"trainee","reasons":["%1"],"future_interest":"no"})", reason), "");
        row("deferred", "withdraw", R"({"state":"deferred"})", left, "");
        for (const char *state : {"draft", "recommended_for_award", "awarded", "withdrawn"})
            row(state, "withdraw", with(R"({"state":"%1"})", state), left, "status.notAllowed");
    }
    void trainees()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, values);
        const QJsonObject plain = json(R"({"state":"trn_received","training_route":"assessment_only","itt_start_date":"2024-09-01",
                                          "itt_end_date":"2026-07-31","degrees":1,"placements":0})");
        QTEST(said(ask("registerTrainees", command.constData(), "2026-02-16T12:00:00Z", merged(plain, record), json(values))), "answer");
    }

    void reasonsAreCountedInCodePoints()
    {
        const QJsonObject record = json(R"({"state":"trn_received"})");
        const auto deferred = [&record](const QString &reason) {
            return said(ask("registerTrainees", "defer", "2026-02-16T12:00:00Z", record,
                            {{QStringLiteral("defer_date"), QStringLiteral("2026-02-16")}, {QStringLiteral("defer_reason"), reason}}));
        };
        const QString emoji = QString::fromUtf8("😀");
        QCOMPARE(deferred(emoji.repeated(500)), expected("", ""));
        QCOMPARE(deferred(emoji.repeated(501)), expected("field.length:defer_reason", ""));
        QCOMPARE(deferred(QStringLiteral("ā").repeated(500)), expected("", ""));
    }

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

private:
    static QJsonObject declared(const QByteArray &enrolmentChanges)
    {
        const QJsonObject enrolment = merged(json(R"({"participant_type":"ect","cohort":"2025","training_status":"active","participant_status":"active",
            "schedule_identifier":"ecf-standard-september","eligible_for_funding":true})"), enrolmentChanges);
        const QJsonObject attributes{{QStringLiteral("ecf_enrolments"), QJsonArray{enrolment}}};
        return {{QStringLiteral("participant"), QJsonObject{{QStringLiteral("id"), QStringLiteral("p")}, {QStringLiteral("attributes"), attributes}}},
                {QStringLiteral("provider"), QStringLiteral("LP1")}};
    }
};

DESK_TEST(tst_precheck)
#include "tst_precheck.moc"
