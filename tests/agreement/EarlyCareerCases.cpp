// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/Cases.h"

#include <QtCore/QTimeZone>

namespace {

using namespace agreement;

constexpr const char *now = "2026-02-16T12:00:00Z";

struct Asked {
    QString command;
    QJsonObject participant;
    QJsonArray declarations = {};
    QJsonObject values;
    QString declaration = {}; ///< id of the one to void
};

const QString courseField = QStringLiteral("course_identifier");

QJsonObject part(const char *json) { return worldPart(json).toObject(); }

QString courseOf(const QString &role)
{
    return role == QLatin1String("mentor") ? QStringLiteral("ecf-mentor") : QStringLiteral("ecf-induction");
}

QJsonObject period(const QJsonObject &more = {})
{
    return merged(part(R"({"lead_provider":"LP1","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025",
                           "schedule_identifier":"ecf-standard-september","started_on":"2025-09-01","finished_on":null})"), more);
}

/// A person of one school; `periods` are its training periods.
QJsonObject person(const QString &role, const QJsonArray &periods, const QJsonObject &more = {}, const QJsonObject &school = {})
{
    const QJsonObject registration =
        merged({{QStringLiteral("role"), role}, {QStringLiteral("school"), QStringLiteral("S1")},
                {QStringLiteral("started_on"), QStringLiteral("2021-09-01")}, {QStringLiteral("training_periods"), periods}}, school);
    return merged({{QStringLiteral("school_periods"), QJsonArray{registration}}}, more);
}

/// Everybody that an action may meet: every way in which a period can begin, pause, end and be followed.
QList<QJsonObject> people(const QString &role, const QJsonObject &more = {}, const QJsonObject &base = {})
{
    const QList<const char *> kinds = {
        "{}", R"({"started_on":"2026-02-16"})", R"({"started_on":"2026-02-17"})", R"({"finished_on":"2026-03-31"})",
        R"({"started_on":"2026-02-17","finished_on":"2026-03-31"})", R"({"withdrawn_at":"2026-01-10T10:00:00Z","finished_on":"2026-02-16"})",
        R"({"finished_on":"2026-02-16"})", R"({"finished_on":"2026-01-31"})",
        R"({"deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10"})",
        R"({"deferred_at":"2026-02-16T10:00:00Z","finished_on":"2026-02-16"})",
        R"({"deferred_at":"2026-02-16T10:00:00Z","finished_on":"2026-01-31"})",
        R"({"deferred_at":"2026-01-10T10:00:00Z","finished_on":"2026-03-31"})",
        R"({"withdrawn_at":"2026-01-10T10:00:00Z","finished_on":"2026-01-10"})",
        R"({"withdrawn_at":"2026-02-16T00:00:00Z","finished_on":"2026-02-16"})",
        R"({"withdrawn_at":"2026-01-10T10:00:00Z","finished_on":"2026-03-31"})",
        R"({"deferred_at":"2025-12-10T10:00:00Z","withdrawn_at":"2026-01-10T10:00:00Z","finished_on":"2025-12-10"})",
        R"({"withdrawn_at":"2025-12-10T10:00:00Z","deferred_at":"2026-01-10T10:00:00Z","finished_on":"2025-12-10"})"};
    QList<QJsonObject> all;
    for (const char *kind : kinds) {
        const QJsonObject own = period(merged(base, part(kind)));
        all.append(person(role, {own}, more));
        const bool ended = !own.value(QStringLiteral("finished_on")).isNull();
        if (!ended)
            continue;
        all.append(person(role, {own}, more, part(R"({"finished_on":"2026-04-01"})")));
        all.append(person(role, {own}, more, part(R"({"finished_on":"2026-02-16"})")));
        // Another provider, from then on or later.
        const QString end = own.value(QStringLiteral("finished_on")).toString();
        all.append(person(role, {own, period({{QStringLiteral("lead_provider"), QStringLiteral("LP2")}, {QStringLiteral("started_on"), end}})}, more));
        all.append(person(role, {own, period({{QStringLiteral("lead_provider"), QStringLiteral("LP2")}, {QStringLiteral("started_on"), QStringLiteral("2026-04-01")}})}, more));
    }
    all.append(person(role, {period({{QStringLiteral("lead_provider"), QStringLiteral("LP2")}})}, more));
    return all;
}

QList<Asked> actions()
{
    QList<Asked> cases;
    const QList<QJsonValue> reasons = {leftOut, QStringLiteral(""), QStringLiteral("other"), QStringLiteral("parental-leave"),
                                       QStringLiteral("parental_leave"), QStringLiteral("changed-lead-provider"),
                                       QStringLiteral("changed_lead_provider"), QStringLiteral("mentor-no-longer-being-mentor")};
    const QList<QJsonValue> courses = {leftOut, QStringLiteral(""), QStringLiteral("ecf-induction"), QStringLiteral("ecf-mentor"),
                                       QStringLiteral("npq-senco")};
    const QList<QJsonValue> schedules = {leftOut, QStringLiteral(""), QStringLiteral("standard-april"),
                                         QStringLiteral("ecf-standard-september"), QStringLiteral("ecf-extended-april"),
                                         QStringLiteral("ecf-reduced-january"), QStringLiteral("ecf-replacement-april")};
    const QList<QJsonValue> cohorts = {leftOut, QStringLiteral("1999"), QStringLiteral("2021"), QStringLiteral("2024")};
    for (const QString &role : {QStringLiteral("ect"), QStringLiteral("mentor")}) {
        for (const QJsonObject &who : people(role)) {
            for (const QJsonValue &course : courses) {
                cases.append({QStringLiteral("resume"), who, {}, member("course_identifier", course)});
                for (const QJsonValue &reason : reasons) {
                    const QJsonObject values = merged(member("course_identifier", course), member("reason", reason));
                    cases.append({QStringLiteral("defer"), who, {}, values});
                    cases.append({QStringLiteral("withdraw"), who, {}, values});
                }
            }
        }
        const QList<QJsonObject> pasts = {
            {}, part(R"({"inductions":[{"started_on":"2025-09-01","finished_on":"2026-01-20","outcome":"pass"}],"mentor_ineligible_on":"2026-01-20"})"),
            part(R"({"inductions":[{"started_on":"2025-09-01","finished_on":null}],"ect_payments_frozen_year":"2021","mentor_payments_frozen_year":"2021"})")};
        // Within a cohort whose payments are frozen, whether somebody came back to it or never left.
        for (const QJsonObject &past : pasts) {
            for (const char *cohort : {"2021", "2024"}) {
                for (const QJsonValue &asked : cohorts)
                    cases.append({QStringLiteral("changeSchedule"), person(role, {period({{QStringLiteral("cohort"), QLatin1String(cohort)}})}, past), {},
                                  merged({{courseField, courseOf(role)}},
                                         merged(member("schedule_identifier", QStringLiteral("ecf-standard-january")), member("cohort", asked)))});
            }
        }
        for (const QJsonObject &past : pasts) {
            for (const QJsonObject &who : people(role, past)) {
                for (const QJsonValue &schedule : schedules) {
                    for (const QJsonValue &cohort : cohorts)
                        cases.append({QStringLiteral("changeSchedule"), who, {},
                                      merged({{courseField, courseOf(role)}},
                                             merged(member("schedule_identifier", schedule), member("cohort", cohort)))});
                }
            }
        }
    }
    return cases;
}

QJsonObject made(const QString &role, const char *type, const char *date, const char *payment, const char *clawback = "no_clawback",
                 const char *provider = "LP1")
{
    return {{QStringLiteral("role"), role},
            {QStringLiteral("training_lead_provider"), QLatin1String(provider)},
            {QStringLiteral("declaration_type"), QLatin1String(type)},
            {QStringLiteral("declaration_date"), QLatin1String(date)},
            {QStringLiteral("payment_status"), QLatin1String(payment)},
            {QStringLiteral("clawback_status"), QLatin1String(clawback)}};
}

struct State {
    const char *payment;
    const char *clawback;
};
constexpr State states[] = {{"no_payment", "no_clawback"}, {"eligible", "no_clawback"},     {"payable", "no_clawback"}, {"paid", "no_clawback"},
                            {"voided", "no_clawback"},     {"paid", "awaiting_clawback"}, {"paid", "clawed_back"}};

/// A schedule that was changed today already, with a declaration that the next one may not hold.
QList<Asked> changesOfToday()
{
    QList<Asked> cases;
    for (const char *date : {"2025-10-03T10:00:00Z", "2026-01-31T10:00:00Z"}) {
        for (const char *start : {"2026-02-15", "2026-02-16"}) {
            for (const State &state : states) {
                for (const char *schedule : {"ecf-standard-january", "ecf-standard-april", "ecf-extended-september"})
                    cases.append({QStringLiteral("changeSchedule"),
                                  person(QStringLiteral("ect"), {period({{QStringLiteral("started_on"), QLatin1String(start)}})}),
                                  {made(QStringLiteral("ect"), "started", date, state.payment, state.clawback)},
                                  {{courseField, courseOf(QStringLiteral("ect"))}, {QStringLiteral("schedule_identifier"), QLatin1String(schedule)}}});
            }
        }
    }
    return cases;
}

constexpr const char *types[] = {"started",   "retained-1", "retained-2", "retained-3", "retained-4",
                                 "completed", "extended-1", "extended-2", "extended-3"};

QJsonObject declared(const QString &role, const char *type, const QString &date, const QJsonValue &evidence)
{
    return merged({{courseField, courseOf(role)}, {QStringLiteral("declaration_type"), QLatin1String(type)},
                   {QStringLiteral("declaration_date"), date}},
                  member("evidence_held", evidence));
}

QList<Asked> declarationsByCohort()
{
    QList<Asked> cases;
    const QString command = QStringLiteral("declare");
    const QList<QJsonValue> evidences = {leftOut, QStringLiteral(""), QStringLiteral("other"), QStringLiteral("training-event-attended"),
                                         QStringLiteral("materials-engaged-with-offline"), QStringLiteral("75-percent-engagement-met"),
                                         QStringLiteral("one-term-induction"), QStringLiteral("nothing")};
    const QStringList dates = {QStringLiteral("2024-05-31T22:59:59Z"), QStringLiteral("2024-12-31T23:59:59Z"),
                               QStringLiteral("2025-01-01T00:00:00Z"), QStringLiteral("2025-05-31T22:59:59Z"),
                               QStringLiteral("2025-05-31T23:00:00Z"), QStringLiteral("2025-07-31T22:59:59Z"),
                               QStringLiteral("2025-07-31T23:00:00Z"), QStringLiteral("2025-11-04"),
                               QStringLiteral("2025-11-04T10:00:00.5+01:00"), QStringLiteral("2026-02-16T12:00:00Z"),
                               QStringLiteral("2026-02-16T12:00:01Z"), QStringLiteral("2025-19-01T00:00:00Z"),
                               QStringLiteral("04/11/2025"), QStringLiteral("")};
    for (const QString &role : {QStringLiteral("ect"), QStringLiteral("mentor")}) {
        for (const char *cohort : {"2023", "2024", "2025"}) {
            for (const char *schedule : {"ecf-standard-september", "ecf-extended-september"}) {
                const QJsonObject who = person(role, {period({{QStringLiteral("cohort"), QLatin1String(cohort)},
                                                              {QStringLiteral("schedule_identifier"), QLatin1String(schedule)}})});
                for (const char *type : types) {
                    for (const QJsonValue &evidence : evidences)
                        cases.append({command, who, {}, declared(role, type, QStringLiteral("2025-11-04T00:00:00Z"), evidence)});
                    for (const QString &date : dates) {
                        for (const char *evidence : {"other", "75-percent-engagement-met"})
                            cases.append({command, who, {}, declared(role, type, date, QLatin1String(evidence))});
                    }
                }
                for (const char *type : {"", "retained", "Started"})
                    cases.append({command, who, {}, declared(role, type, QStringLiteral("2025-11-04T00:00:00Z"), QStringLiteral("other"))});
            }
        }
    }
    return cases;
}

/// Who may have a declaration at all: every state of training, with and without money for it. Each is asked about a
/// day that suits the cohort, and about `dates`.
QList<Asked> declarationsByStanding(const QStringList &dates)
{
    QList<Asked> cases;
    const QList<QJsonObject> money = {
        {}, part(R"({"ect_first_eligible_at":"2025-09-01T00:00:00Z","mentor_first_eligible_at":"2025-09-01T00:00:00Z"})"),
        part(R"({"ect_first_eligible_at":"2025-09-01T00:00:00Z","mentor_first_eligible_at":"2025-09-01T00:00:00Z","ect_ineligible_on":"2025-08-01","mentor_ineligible_on":"2025-08-01"})"),
        part(R"({"ect_ineligible_on":"2025-08-01","mentor_ineligible_on":"2025-08-01"})"),
        part(R"({"inductions":[{"started_on":"2025-09-01","finished_on":"2025-12-20","outcome":"pass"}],"mentor_ineligible_on":"2025-12-20"})")};
    for (const QString &role : {QStringLiteral("ect"), QStringLiteral("mentor")}) {
        for (const char *cohort : {"2021", "2025"}) {
            for (const QJsonObject &funded : money) {
                for (const QJsonObject &who : people(role, funded, {{QStringLiteral("cohort"), QLatin1String(cohort)}})) {
                    const bool former = qstrcmp(cohort, "2021") == 0;
                    for (const QString &date : QStringList{former ? QStringLiteral("2021-10-10T09:00:00Z") : QStringLiteral("2025-10-10T09:00:00Z")} + dates)
                        cases.append({QStringLiteral("declare"), who, {}, declared(role, "started", date, QStringLiteral("other"))});
                }
            }
        }
    }
    return cases;
}

QList<Asked> declarationsBesideOthers()
{
    QList<Asked> cases;
    for (const char *cohort : {"2024", "2025"}) {
        const QString role = QStringLiteral("ect");
        const QJsonObject who = person(role, {period({{QStringLiteral("cohort"), QLatin1String(cohort)}})});
        for (const char *other : {"started", "retained-1", "completed"}) {
            for (const char *otherRole : {"ect", "mentor"}) {
                for (const State &state : states) {
                    for (const char *type : {"started", "retained-1", "completed"}) {
                        for (const char *date : {"2025-07-03T09:59:59Z", "2025-07-03T10:00:00Z", "2025-07-03T10:00:01Z", "2025-07-03", "2025-07-04"})
                            cases.append({QStringLiteral("declare"), who,
                                          {made(QLatin1String(otherRole), other, "2025-07-03T10:00:00Z", state.payment, state.clawback)},
                                          declared(role, type, QLatin1String(date),
                                                   QLatin1String(qstrcmp(type, "completed") == 0 && qstrcmp(cohort, "2025") == 0 ? "75-percent-engagement-met" : "other"))});
                    }
                }
            }
        }
    }
    return cases;
}

QList<Asked> voids()
{
    QList<Asked> cases;
    for (const char *cohort : {"2021", "2024", "2025"}) {
        for (const State &state : states) {
            for (const char *provider : {"LP1", "LP2"}) {
                QJsonArray periods = {period({{QStringLiteral("cohort"), QLatin1String(cohort)}})};
                if (qstrcmp(provider, "LP2") == 0)
                    periods.prepend(period(part(R"({"lead_provider":"LP2","started_on":"2025-01-01","finished_on":"2025-09-01"})")));
                cases.append({QStringLiteral("void"), person(QStringLiteral("ect"), periods),
                              {made(QStringLiteral("ect"), "started", "2025-10-03T10:00:00Z", state.payment, state.clawback, provider)}, {}, QStringLiteral("own")});
            }
        }
    }
    return cases;
}

/// Statements of a world: which cohort still has one that closes today or later, and in which state.
QJsonArray statements(const char *cohort, const char *status, const char *deadline)
{
    return {QJsonObject{{QStringLiteral("id"), QStringLiteral("cccccccc-0000-4000-8000-000000000001")},
                        {QStringLiteral("lead_provider"), QStringLiteral("LP1")},
                        {QStringLiteral("cohort"), QLatin1String(cohort)},
                        {QStringLiteral("fee_type"), QStringLiteral("output")},
                        {QStringLiteral("status"), QLatin1String(status)},
                        {QStringLiteral("deadline_date"), QLatin1String(deadline)},
                        {QStringLiteral("payment_date"), QStringLiteral("2026-04-25")}}};
}

const QString base = QStringLiteral("/api/v3/");

/// The request as the desk sends it: a plain day becomes its first moment in London.
sandbox::Answer put(Ask &server, const Asked &one, const QString &id)
{
    if (one.command == QLatin1String("void"))
        return server.send("PUT", base + QStringLiteral("participant-declarations/") + one.declaration + QStringLiteral("/void"));
    const QHash<QString, QString> paths = {{QStringLiteral("changeSchedule"), QStringLiteral("change-schedule")}};
    QJsonObject attributes = one.values;
    const QString field = QStringLiteral("declaration_date");
    if (const QString date = attributes.value(field).toString(); date.size() == 10 && date.at(4) == u'-')
        attributes.insert(field, QDate::fromString(date, Qt::ISODate).startOfDay(QTimeZone("Europe/London")).toUTC().toString(Qt::ISODate));
    const QByteArray body = compact({{QStringLiteral("data"), QJsonObject{{QStringLiteral("attributes"), attributes}}}});
    if (one.command == QLatin1String("declare"))
        return server.post(base + QStringLiteral("participant-declarations"), body);
    return server.send("PUT", base + QStringLiteral("participants/%1/%2").arg(id, paths.value(one.command, one.command)), body);
}

void askWorld(Tally &tally, QList<Asked> cases, const QJsonArray &statements)
{
    const QString idField = QStringLiteral("id");
    QJsonArray participants;
    QJsonArray declarations;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        Asked &one = cases[i];
        const QString id = QStringLiteral("aaaaaaaa-0000-4000-8000-%1").arg(i, 12, 10, QLatin1Char('0'));
        one.participant.insert(idField, id);
        participants.append(one.participant);
        if (one.command == QLatin1String("declare"))
            one.values.insert(QStringLiteral("participant_id"), id);
        for (qsizetype j = 0; j < one.declarations.size(); ++j) {
            QJsonObject declaration = one.declarations.at(j).toObject();
            declaration.insert(idField, QStringLiteral("dddddddd-%1-4000-8000-%2").arg(j, 4, 10, QLatin1Char('0')).arg(i, 12, 10, QLatin1Char('0')));
            declaration.insert(QStringLiteral("participant_id"), id);
            one.declarations[j] = declaration;
            one.declaration = declaration.value(idField).toString();
            declarations.append(declaration);
        }
    }
    const auto service = sandbox::makeEarlyCareer();
    service->throttled = false;
    if (const auto fault = service->load(QJsonObject{{QStringLiteral("tokens"), QJsonObject{{QStringLiteral("token-LP1"), QStringLiteral("LP1")}}},
                                                     {QStringLiteral("statements"), statements},
                                                     {QStringLiteral("participants"), participants},
                                                     {QStringLiteral("declarations"), declarations}}))
        qFatal("%s", qUtf8Printable(fault->text()));
    Ask server(*service, now);
    server.bearer = "token-LP1";
    const auto read = [&server](const QString &path) { return Ask::object(server.get(base + path)).value(QStringLiteral("data")); };
    const QJsonValue statementsAsRead = read(QStringLiteral("statements?page[per_page]=3000"));
    for (const Asked &one : cases) {
        const QString id = one.participant.value(idField).toString();
        QJsonObject known{{QStringLiteral("participant"), one.participant}, {QStringLiteral("provider"), QStringLiteral("LP1")},
                          {QStringLiteral("declarations"), one.declarations}, {QStringLiteral("statements"), statements}};
        const bool voiding = one.command == QLatin1String("void");
        if (voiding)
            known.insert(QStringLiteral("declaration"), one.declarations.at(0));
        QJsonObject asRead{{QStringLiteral("provider"), QStringLiteral("LP1")},
                           {QStringLiteral("declarations"), read(QStringLiteral("participant-declarations?filter[participant_id]=") + id)},
                           {QStringLiteral("statements"), statementsAsRead}};
        const QJsonValue participant = read(QStringLiteral("participants/") + id);
        if (participant.isObject())
            asRead.insert(QStringLiteral("participant"), participant);
        const QJsonValue declaration = voiding ? read(QStringLiteral("participant-declarations/") + one.declaration) : QJsonValue();
        if (declaration.isObject())
            asRead.insert(QStringLiteral("declaration"), declaration);

        Compared compared{QStringLiteral("earlyCareer"), one.command,
                          [&] { return compact(known) + ' ' + compact(one.values); },
                          rules("earlyCareer", one.command, now, known, one.values), put(server, one, id)};
        tally.add(compared);
        if ((voiding && !declaration.isObject()) || !participant.isObject())
            continue; // nothing that the desk could have on its list
        compared.service = QStringLiteral("earlyCareer, as read");
        compared.rules = rules("earlyCareer", one.command, now, asRead, one.values);
        compared.about = [&] { return compact(asRead) + ' ' + compact(one.values); };
        tally.add(compared);
    }
}

void ask(Tally &tally, const QList<Asked> &cases, const QJsonArray &statements)
{
    constexpr qsizetype atOnce = 500; // a list of declarations walks all of a world
    for (qsizetype from = 0; from < cases.size(); from += atOnce)
        askWorld(tally, cases.mid(from, atOnce), statements);
}

} // namespace

void agreement::earlyCareerCases(Tally &tally)
{
    const QJsonArray open = statements("2025", "open", "2026-02-16");
    ask(tally, actions(), open);
    ask(tally, changesOfToday(), open);
    ask(tally, declarationsByCohort(), open);
    ask(tally, declarationsBesideOthers(), open);
    ask(tally, declarationsByStanding({QStringLiteral("2026-01-10T09:59:59Z"), QStringLiteral("2026-01-10T10:00:00Z"),
                                       QStringLiteral("2026-02-16T00:00:00Z")}), open);
    for (const QJsonArray &one : {open, QJsonArray(), statements("2025", "open", "2026-02-15"), statements("2025", "payable", "2026-03-31"),
                                  statements("2025", "paid", "2026-03-31"), statements("2024", "open", "2026-03-31")}) {
        ask(tally, declarationsByStanding({}), one);
        ask(tally, voids(), one);
    }
}
