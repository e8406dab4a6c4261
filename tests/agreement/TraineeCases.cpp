// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/Cases.h"

namespace {

using namespace agreement;

struct Asked {
    QString command;
    QJsonObject trainee;
    QJsonObject values;
};

constexpr const char *states[] = {"draft",   "submitted_for_trn", "trn_received", "recommended_for_award",
                                  "awarded", "deferred",          "withdrawn"};
constexpr const char *routes[] = {"provider_led_postgrad",  "hpitt_postgrad",        "school_direct_tuition_fee",
                                  "school_direct_salaried", "pg_teaching_apprenticeship",
                                  "teacher_degree_apprenticeship", "provider_led_undergrad", "opt_in_undergrad",
                                  "iqts",                   "assessment_only",       "early_years_assessment_only",
                                  "early_years_postgrad",   "early_years_salaried",  "early_years_undergrad"};

QJsonObject part(const char *json) { return worldPart(json).toObject(); }

QString iso(const QDate &day) { return day.toString(Qt::ISODate); }

QJsonObject trainee(const char *state, const QJsonObject &more = {})
{
    return merged({{QStringLiteral("state"), QLatin1String(state)},
                   {QStringLiteral("training_route"), QStringLiteral("assessment_only")},
                   {QStringLiteral("itt_start_date"), QStringLiteral("2024-09-01")},
                   {QStringLiteral("itt_end_date"), QStringLiteral("2026-07-31")},
                   {QStringLiteral("degrees"), 1},
                   {QStringLiteral("placements"), 0}},
                  more);
}

QList<QJsonValue> starts(const QDate &today)
{
    return {QJsonValue(), QStringLiteral("2024-09-01"), iso(today), iso(today.addDays(1))};
}

QList<QJsonValue> dates(const QDate &today)
{
    return {leftOut,
            QJsonValue(),
            QStringLiteral(""),
            QStringLiteral("31/01/2026"),
            QStringLiteral("2025-02-29"),
            QStringLiteral("20260131"),
            20260131,
            QStringLiteral("2024-08-31"),
            QStringLiteral("2024-09-01"),
            QStringLiteral("2024-02-29"),
            iso(today.addMonths(-3).addDays(-1)),
            iso(today),
            iso(today.addDays(1))};
}

QList<Asked> deferrals(const QDate &today)
{
    QList<Asked> cases;
    const QString emoji = QString::fromUtf8("😀");
    const QList<QJsonValue> reasons = {leftOut, QJsonValue(), QStringLiteral("ill"), emoji.repeated(500), emoji.repeated(501)};
    for (const char *state : states) {
        for (const QJsonValue &start : starts(today)) {
            for (const QJsonValue &date : dates(today)) {
                for (const QJsonValue &reason : reasons)
                    cases.append({QStringLiteral("defer"), trainee(state, member("itt_start_date", start)),
                                  merged(member("defer_date", date), member("defer_reason", reason))});
            }
        }
    }
    return cases;
}

QJsonObject reasoned(const QJsonValue &trigger, const QJsonValue &reasons, const QJsonValue &interest,
                     const QJsonValue &another = leftOut, const QJsonValue &concerns = leftOut)
{
    QJsonObject values = merged(member("trigger", trigger), member("reasons", reasons));
    values = merged(values, member("future_interest", interest));
    return merged(values, merged(member("another_reason", another), member("safeguarding_concern_reasons", concerns)));
}

QList<Asked> withdrawals(const QDate &today)
{
    QList<Asked> cases;
    const QString command = QStringLiteral("withdraw");
    const QJsonObject plain =
        reasoned(QStringLiteral("trainee"), QJsonArray{QStringLiteral("trainee_workload_issues")}, QStringLiteral("no"));
    const QList<QJsonValue> commencements = {leftOut, QStringLiteral("itt_started_on_time"), QStringLiteral("itt_not_yet_started")};
    for (const char *state : states) {
        for (const QJsonValue &start : starts(today)) {
            for (const QJsonValue &commencement : commencements) {
                const QJsonObject who =
                    trainee(state, merged(member("itt_start_date", start), member("commencement_status", commencement)));
                for (const QJsonValue &date : dates(today))
                    cases.append({command, who, merged(plain, member("withdrawal_date", date))});
            }
        }
    }
    QList<QJsonValue> reasons = {leftOut, QJsonValue(), QJsonArray(), QStringLiteral("safeguarding_concerns"),
                                 QJsonArray{QStringLiteral("safeguarding_concerns"), QStringLiteral("bored")}};
    for (const char *reason :
         {"record_added_in_error", "mandatory_reasons", "stopped_responding_to_messages", "unacceptable_behaviour",
          "lack_of_progress_during_placements", "did_not_make_progress", "not_meeting_qts_standards", "safeguarding_concerns",
          "had_to_withdraw_trainee_another_reason", "trainee_workload_issues", "change_in_personal_or_health_circumstances",
          "does_not_want_to_become_a_teacher", "never_intended_to_obtain_qts", "moved_to_different_itt_course",
          "trainee_chose_to_withdraw_another_reason", "another_reason", "bored", ""})
        reasons.append(QJsonArray{QLatin1String(reason)});
    reasons.append(QJsonArray{QStringLiteral("safeguarding_concerns"), QStringLiteral("trainee_chose_to_withdraw_another_reason")});
    const QList<QJsonValue> triggers = {leftOut, QJsonValue(), QStringLiteral(""), QStringLiteral("provider"),
                                        QStringLiteral("trainee"), QStringLiteral("school")};
    const QList<QJsonValue> interests = {leftOut, QStringLiteral(""), QStringLiteral("yes"), QStringLiteral("no"),
                                         QStringLiteral("unknown"), QStringLiteral("maybe"), true};
    const QList<QJsonValue> written = {leftOut, QStringLiteral(" "), QStringLiteral("said so")};
    for (const QJsonValue &trigger : triggers) {
        for (const QJsonValue &reason : reasons) {
            for (const QJsonValue &interest : interests)
                cases.append({command, trainee("trn_received"),
                              merged(reasoned(trigger, reason, interest, QStringLiteral("x"), QStringLiteral("y")),
                                     member("withdrawal_date", iso(today)))});
            for (const QJsonValue &another : written) {
                for (const QJsonValue &concerns : written)
                    cases.append({command, trainee("deferred"),
                                  merged(reasoned(trigger, reason, QStringLiteral("yes"), another, concerns),
                                         member("withdrawal_date", iso(today)))});
            }
        }
    }
    return cases;
}

QList<Asked> awards(const QDate &today)
{
    QList<Asked> cases;
    const QString command = QStringLiteral("updateStatus");
    for (const char *state : states) {
        for (const QJsonValue &start : starts(today)) {
            for (const QJsonValue &date : dates(today))
                cases.append({command, trainee(state, member("itt_start_date", start)), member("qts_standards_met_date", date)});
        }
    }
    for (const char *route : routes) {
        for (int degrees : {0, 1, 2}) {
            for (int placements : {0, 1, 2, 3}) {
                for (const QDate &date : {today, today.addDays(1)})
                    cases.append({command,
                                  trainee("trn_received", {{QStringLiteral("training_route"), QLatin1String(route)},
                                                           {QStringLiteral("degrees"), degrees},
                                                           {QStringLiteral("placements"), placements}}),
                                  member("qts_standards_met_date", iso(date))});
            }
        }
    }
    return cases;
}

QList<Asked> placements()
{
    QList<Asked> cases;
    const QList<QJsonValue> urns = {leftOut, QStringLiteral(""), QStringLiteral("123456"), QStringLiteral("654321"),
                                    QStringLiteral("12345"), QStringLiteral("12345a"), QStringLiteral("900000"), QStringLiteral("900030")};
    const QList<QJsonValue> names = {leftOut, QStringLiteral(" "), QStringLiteral("Ysgol y Bont"), QString(300, u'x')};
    const QList<QJsonValue> postcodes = {leftOut, QStringLiteral(""), QStringLiteral("BN1 1AA"), QStringLiteral("bn11aa"), QStringLiteral("BN1"),
                                         QStringLiteral("BN1 1"), QStringLiteral("W1A 1HQ"), QStringLiteral("GIR 0AA"), QStringLiteral("SO1 OAA"),
                                         QStringLiteral("QX1 1AA"), QStringLiteral("BN"), QStringLiteral("1234")};
    for (const char *state : states)
        cases.append({QStringLiteral("addPlacement"), trainee(state), member("urn", QStringLiteral("123456"))});
    for (const QJsonValue &urn : urns) {
        for (const QJsonValue &name : names) {
            for (const QJsonValue &postcode : postcodes)
                cases.append({QStringLiteral("addPlacement"), trainee("trn_received"),
                              merged(member("urn", urn), merged(member("name", name), member("postcode", postcode)))});
        }
    }
    return cases;
}

QList<Asked> degrees(const QDate &today)
{
    QList<Asked> cases;
    const int next = today.year() + 1;
    const QList<QJsonValue> years = {leftOut, QStringLiteral(""), 2015, QStringLiteral("2015"), QStringLiteral("2015-01-01"), QStringLiteral("15"),
                                     QStringLiteral("soon"), next, next + 1, next - 60, next - 61};
    const QList<QJsonValue> subjects = {leftOut, QStringLiteral("100425"), QStringLiteral("999999")};
    const QList<QJsonValue> types = {leftOut, QStringLiteral("051"), QStringLiteral("999")};
    const QList<QJsonValue> grades = {leftOut, QStringLiteral("01"), QStringLiteral("77")};
    const QList<QJsonValue> countries = {leftOut, QStringLiteral("XF"), QStringLiteral("FR"), QStringLiteral("GB"), QStringLiteral("fr")};
    const QList<QJsonValue> institutions = {leftOut, QStringLiteral("0117"), QStringLiteral("somewhere")};
    const QJsonObject whole = part(R"({"subject":"100425","graduation_year":2015,"uk_degree":"051","grade":"01"})");
    const auto add = [&cases](const char *state, const QJsonObject &values) {
        cases.append({QStringLiteral("addDegree"), trainee(state, {{QStringLiteral("degrees"), 0}}), values});
    };
    for (const char *state : states)
        add(state, whole);
    for (const QJsonValue &year : years) {
        for (const QJsonValue &subject : subjects)
            add("trn_received", merged(merged(member("graduation_year", year), member("subject", subject)),
                                       part(R"({"uk_degree":"051","grade":"01"})")));
    }
    for (const QJsonValue &country : countries) {
        for (const QJsonValue &institution : institutions) {
            for (const QJsonValue &ukType : types) {
                for (const QJsonValue &otherType : types) {
                    for (const QJsonValue &grade : grades) {
                        QJsonObject values = merged(part(R"({"subject":"100425","graduation_year":2015})"), member("country", country));
                        values = merged(values, merged(member("institution", institution), member("uk_degree", ukType)));
                        add("deferred", merged(values, merged(member("non_uk_degree", otherType), member("grade", grade))));
                    }
                }
            }
        }
    }
    return cases;
}

/// As a version names what the newest one names.
QJsonObject named(QJsonObject values, const char *version)
{
    const QString date = QStringLiteral("withdrawal_date");
    if (qstrcmp(version, "v2025.0") == 0 && values.contains(date))
        values.insert(QStringLiteral("withdraw_date"), values.take(date));
    return values;
}

void ask(Tally &tally, const char *version, const char *now, QList<Asked> cases)
{
    QJsonArray trainees;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        cases[i].trainee.insert(QStringLiteral("trainee_id"), QStringLiteral("case%1").arg(i, 20, 10, QLatin1Char('0')));
        cases[i].trainee.insert(QStringLiteral("provider"), QStringLiteral("own"));
        trainees.append(cases[i].trainee);
    }
    const auto service = sandbox::makeTrainees();
    service->throttled = false;
    QJsonObject world = worldPart(R"({"tokens": {"desk": {"provider": "own", "status": "active"}},
        "schools": [{"urn": "123456", "name": "Meadow School", "town": "Leeds", "postcode": "LS1 1AA"}]})").toObject();
    world.insert(QStringLiteral("trainees"), trainees);
    if (const auto fault = service->load(world))
        qFatal("%s", qUtf8Printable(fault->text()));
    Ask server(*service, now);
    server.bearer = "desk";
    const QHash<QString, QString> paths = {{QStringLiteral("updateStatus"), QStringLiteral("update-qts-or-eyts-status")},
                                           {QStringLiteral("addPlacement"), QStringLiteral("placements")},
                                           {QStringLiteral("addDegree"), QStringLiteral("degrees")}};
    for (const Asked &one : cases) {
        const QString path = QStringLiteral("/api/%1/trainees/%2/%3")
                                 .arg(QLatin1String(version), one.trainee.value(QStringLiteral("trainee_id")).toString(),
                                      paths.value(one.command, one.command));
        Compared compared{QStringLiteral("registerTrainees"), one.command,
                          [&] { return QByteArray(version) + ' ' + compact(one.trainee) + ' ' + compact(one.values); },
                          rules("registerTrainees", one.command, now, one.trainee, one.values, version),
                          server.post(path, compact({{QStringLiteral("data"), named(one.values, version)}}))};
        tally.add(compared);
        if (!one.trainee.contains(QStringLiteral("commencement_status")))
            continue;
        QJsonObject read = one.trainee;
        read.remove(QStringLiteral("commencement_status"));
        compared.service = QStringLiteral("registerTrainees, as read");
        compared.rules = rules("registerTrainees", one.command, now, read, one.values, version);
        tally.add(compared);
    }
}

} // namespace

void agreement::traineeCases(Tally &tally)
{
    const char *const newest = "v2026.1";
    const char *const noon = "2026-02-16T12:00:00Z";
    // A winter noon, and half an hour after London's midnight in summer, when the service still has yesterday.
    for (const char *now : {noon, "2026-06-30T23:30:00Z"}) {
        const QDate today = QDateTime::fromString(QLatin1String(now), Qt::ISODate).date();
        ask(tally, newest, now, deferrals(today));
        ask(tally, newest, now, withdrawals(today));
        ask(tally, newest, now, awards(today));
    }
    // The versions part ways in placements and degrees, which the older ones let finished records change, and in the name
    // of a withdrawal's date.
    const QDate today(2026, 2, 16);
    for (const char *version : {"v2025.0", "v2026.0", newest}) {
        ask(tally, version, noon, placements());
        ask(tally, version, noon, degrees(today));
        if (version != newest)
            ask(tally, version, noon, withdrawals(today));
    }
}
