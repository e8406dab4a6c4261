// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/unit/PrecheckAsks.h"

using namespace precheckAsks;

/// Every rule of Register, asked as the forms ask it.
class tst_precheck_trainees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

DESK_TEST(tst_precheck_trainees)
#include "tst_precheck_trainees.moc"
