// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/Rounds.h"

namespace {
const QString trainee = QStringLiteral("trainee");
const QString day = QStringLiteral("2026-02-16");
const QString nobody = QStringLiteral("abcdefghijklmnopqrstuvwx");
} // namespace

Rounds::Rounds(Proxy &proxy, const Service &service, const Connection &connection)
    : m_proxy(proxy)
    , m_service(service)
    , m_connection(connection)
    , m_token(connection.service == QLatin1String("earlyCareer") ? "token-LP1" : "desk")
{
    m_connection.endpoint = proxy.endpoint();
}

Response Rounds::send(const Request &request) { return m_proxy.send(request, m_token); }

void Rounds::expect(const Request &request, const Response &response, int status)
{
    if (response.status != status)
        m_faults.append(QStringLiteral("%1 %2: answered %3 instead of %4: %5")
                            .arg(QString::fromLatin1(methodName(request.method)), request.url.toString())
                            .arg(response.status)
                            .arg(status)
                            .arg(QString::fromUtf8(response.body.left(300))));
}

QList<KindRecord> Rounds::list(const QString &kind, const Cursor &cursor)
{
    const auto request = m_service.pageRequest(m_connection, kind, cursor);
    const Response response = send(*request);
    expect(*request, response, 200);
    const Result<Page> page = m_service.readPage(m_connection, kind, cursor, response);
    if (!page)
        m_faults.append(QStringLiteral("%1 cannot be read: %2 %3").arg(request->url.toString(), page.error().message, page.error().detail));
    return page ? page->records : QList<KindRecord>();
}

void Rounds::one(const QString &kind, const QString &id, const Values &record, int status)
{
    const auto request = m_service.oneRequest(m_connection, kind, id, record);
    if (!request)
        return;
    const Response response = send(*request);
    expect(*request, response, status);
    if (status == 200 && !m_service.readOne(m_connection, kind, response))
        m_faults.append(request->url.toString() + QStringLiteral(" cannot be read"));
}

void Rounds::command(const QString &kind, const QString &command, const KindRecord &record, const Values &values, int status)
{
    Draft draft;
    draft.kind = kind;
    draft.command = command;
    draft.target = record.record.id;
    draft.values = values;
    const auto request = m_service.commandRequest(m_connection, draft, record.record.values);
    if (!request)
        return m_faults.append(QStringLiteral("%1 cannot be said: %2").arg(command, request.error().message));
    const Response response = send(*request);
    expect(*request, response, status);
    const Outcome outcome = m_service.outcome(m_connection, draft, response);
    const bool taken = outcome.means == Outcome::Means::Applied || outcome.means == Outcome::Means::Expected;
    if (taken != (status < 300))
        m_faults.append(QStringLiteral("%1 was read as %2").arg(command).arg(int(outcome.means)));
    if (const auto back = m_service.readBack(m_connection, draft, record.record.values))
        expect(*back, send(*back), status == 404 ? 404 : 200);
}

/// The next record that no command has had yet, with one of these values in the column.
const KindRecord &Rounds::take(QList<KindRecord> &from, const QString &column, const QStringList &values)
{
    for (qsizetype i = 0; i < from.size(); ++i) {
        // Whose course has yet to start can be deferred only.
        const Values &record = from.at(i).record.values;
        if (!values.contains(record.text(column)) || record.date(QStringLiteral("itt_start_date")) > QDate::fromString(day, Qt::ISODate))
            continue;
        m_taken.append(from.takeAt(i));
        return m_taken.constLast();
    }
    qFatal("the practice world has nobody left for %s", qPrintable(values.join(u' ')));
}

void Rounds::trainees()
{
    const Request probe = m_service.probe(m_connection);
    expect(probe, send(probe), 200);
    expect(probe, m_proxy.send(probe, "nobody's"), 401);
    Cursor cursor;
    cursor.scope = QStringLiteral("2025");
    list(trainee, cursor);
    QList<KindRecord> all = list(trainee);
    cursor.scope = QStringLiteral("2024");
    cursor.pageSize = 2;
    cursor.page = 2;
    list(trainee, cursor);
    cursor.since = QStringLiteral("2026-01-01T00:00:00.721Z");
    list(trainee, cursor);
    const auto none = m_service.pageRequest(m_connection, trainee, {QStringLiteral("2016"), {}, 1, 0});
    expect(*none, send(*none), 404);

    const QStringList pending{QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received")};
    const QString state = QStringLiteral("state");
    const auto next = [&](const QStringList &states) { return take(all, state, states); };
    one(trainee, all.constFirst().record.id, {});
    one(trainee, nobody, {}, 404);

    const Values deferral{{QStringLiteral("defer_date"), day}, {QStringLiteral("defer_reason"), QStringLiteral("Parental leave")}};
    const KindRecord deferred = next(pending);
    command(trainee, QStringLiteral("defer"), deferred, deferral, 200);
    command(trainee, QStringLiteral("defer"), deferred, deferral, 422);
    command(trainee, QStringLiteral("defer"), next(pending), {{QStringLiteral("defer_date"), day}}, 200);
    KindRecord unknown = deferred;
    unknown.record.id = nobody;
    command(trainee, QStringLiteral("defer"), unknown, deferral, 404);

    const Values withdrawal{{QStringLiteral("withdrawal_date"), day},
                            {QStringLiteral("trigger"), QStringLiteral("provider")},
                            {QStringLiteral("future_interest"), QStringLiteral("no")},
                            {QStringLiteral("reasons"), QStringList{QStringLiteral("safeguarding_concerns"), QStringLiteral("had_to_withdraw_trainee_another_reason")}},
                            {QStringLiteral("another_reason"), QStringLiteral("Moved away")},
                            {QStringLiteral("safeguarding_concern_reasons"), QStringLiteral("Reported to the school")}};
    const KindRecord withdrawn = next(pending);
    command(trainee, QStringLiteral("withdraw"), withdrawn, withdrawal, 200);
    command(trainee, QStringLiteral("withdraw"), withdrawn, withdrawal, 422);
    command(trainee, QStringLiteral("withdraw"), next({QStringLiteral("deferred")}),
            {{QStringLiteral("withdrawal_date"), day}, {QStringLiteral("trigger"), QStringLiteral("trainee")}, {QStringLiteral("future_interest"), QStringLiteral("unknown")},
             {QStringLiteral("reasons"), QStringList{QStringLiteral("did_not_make_progress")}}}, 200);

    // Whoever can be awarded has what the route asks for after these; the same again is refused by the state.
    const Values byName{{QStringLiteral("name"), QStringLiteral("Ysgol Dŵr")}, {QStringLiteral("postcode"), QStringLiteral("BN1 1AA")}};
    const Values degree{{QStringLiteral("subject"), QStringLiteral("100425")}, {QStringLiteral("graduation_year"), QStringLiteral("2022")},
                        {QStringLiteral("uk_degree"), QStringLiteral("083")}, {QStringLiteral("grade"), QStringLiteral("02")},
                        {QStringLiteral("institution"), QStringLiteral("0116")}};
    const Values abroad{{QStringLiteral("subject"), QStringLiteral("100403")}, {QStringLiteral("graduation_year"), QStringLiteral("2019")},
                        {QStringLiteral("non_uk_degree"), QStringLiteral("051")}, {QStringLiteral("country"), QStringLiteral("FR")}};
    for (const bool older : {false, true}) {
        m_connection.olderStatusPath = older;
        const KindRecord ready = next({QStringLiteral("trn_received")});
        command(trainee, QStringLiteral("addPlacement"), ready, {{QStringLiteral("urn"), QStringLiteral("100001")}}, 201);
        command(trainee, QStringLiteral("addPlacement"), ready, byName, 201);
        command(trainee, QStringLiteral("addDegree"), ready, degree, 201);
        command(trainee, QStringLiteral("addDegree"), ready, abroad, 201);
        const Values met{{QStringLiteral("qts_standards_met_date"), day}};
        command(trainee, QStringLiteral("updateStatus"), ready, met, 202);
        command(trainee, QStringLiteral("updateStatus"), ready, met, 422);
    }
    m_connection.olderStatusPath = false;
    const KindRecord other = next(pending);
    command(trainee, QStringLiteral("addPlacement"), other, {{QStringLiteral("urn"), QStringLiteral("12")}}, 422);
    command(trainee, QStringLiteral("addDegree"), other,
            {{QStringLiteral("subject"), QStringLiteral("100425")}, {QStringLiteral("graduation_year"), QStringLiteral("2090")},
             {QStringLiteral("uk_degree"), QStringLiteral("083")}, {QStringLiteral("grade"), QStringLiteral("02")}}, 422);
    one(trainee, other.record.id, {});
}

void Rounds::participants()
{
    const Request probe = m_service.probe(m_connection);
    expect(probe, send(probe), 200);
    expect(probe, m_proxy.send(probe, "nobody's"), 401);
    QHash<QString, QList<KindRecord>> all;
    const QStringList kinds = m_service.pulls(m_connection);
    for (const QString &kind : kinds) {
        for (const QString &scope : m_service.scopes(m_connection, kind, QDate(2026, 2, 16))) {
            Cursor cursor;
            cursor.scope = scope;
            cursor.pageSize = 100;
            for (const KindRecord &record : list(kind, cursor))
                all[record.kind].append(record);
            cursor.since = QStringLiteral("2026-01-01T00:00:00Z");
            list(kind, cursor);
        }
        for (const QString &read : all.keys()) {
            if (read == kind && !all.value(kind).isEmpty())
                one(kind, all.value(kind).constFirst().record.id, all.value(kind).constFirst().record.values);
        }
    }
    const QString participant = QStringLiteral("participant");
    QList<KindRecord> people = all.value(participant);
    const QString status = QStringLiteral("training_status");
    // Whom the rules of the service let: the first who is taken.
    const auto first = [&](const QString &what, const QString &from, const Values &values) {
        for (const KindRecord &person : std::as_const(people)) {
            if (person.record.values.text(status) != from)
                continue;
            Draft draft;
            draft.kind = participant;
            draft.command = what;
            draft.target = person.record.id;
            draft.values = values;
            const auto request = m_service.commandRequest(m_connection, draft, person.record.values);
            if (!request)
                continue;
            const Response response = send(*request);
            if (const auto back = m_service.readBack(m_connection, draft, person.record.values))
                expect(*back, send(*back), 200);
            if (response.status == 200)
                return command(participant, what, person, values, 422); // the same again is refused
        }
        m_faults.append(QStringLiteral("nobody could be asked to ") + what);
    };
    first(QStringLiteral("defer"), QStringLiteral("active"), {{QStringLiteral("reason"), QStringLiteral("career-break")}});
    first(QStringLiteral("withdraw"), QStringLiteral("active"), {{QStringLiteral("reason"), QStringLiteral("other")}});
    first(QStringLiteral("resume"), QStringLiteral("deferred"), {});
    first(QStringLiteral("changeSchedule"), QStringLiteral("active"),
          {{QStringLiteral("schedule_identifier"), QStringLiteral("ecf-standard-january")}, {QStringLiteral("cohort"), QStringLiteral("2025")}});
    first(QStringLiteral("declare"), QStringLiteral("active"),
          {{QStringLiteral("declaration_type"), QStringLiteral("started")}, {QStringLiteral("declaration_date"), QStringLiteral("2025-10-16")},
           {QStringLiteral("evidence_held"), QStringLiteral("training-event-attended")}});
    const QString declaration = QStringLiteral("declaration");
    QList<KindRecord> declared = all.value(declaration);
    bool voided = false;
    for (const char *state : {"submitted", "eligible", "payable"}) {
        for (const KindRecord &each : std::as_const(declared)) {
            if (each.record.values.text(QStringLiteral("state")) != QLatin1String(state))
                continue;
            command(declaration, QStringLiteral("void"), each, {}, 200);
            command(declaration, QStringLiteral("void"), each, {}, 422);
            voided = true;
            break;
        }
        if (voided)
            break;
    }
    if (!voided)
        m_faults.append(QStringLiteral("no declaration could be voided"));
    clawBack(declared);
}

/// The void of a paid declaration ends as a clawback that is awaited; the same again is refused.
void Rounds::clawBack(const QList<KindRecord> &declared)
{
    const QString state = QStringLiteral("state");
    for (const KindRecord &each : declared) {
        if (each.record.values.text(state) != QLatin1String("paid") || each.record.values.text(QStringLiteral("lead_provider_name")) != QLatin1String("LP1"))
            continue;
        Draft draft;
        draft.kind = QStringLiteral("declaration");
        draft.command = QStringLiteral("void");
        draft.target = each.record.id;
        const auto request = m_service.commandRequest(m_connection, draft, each.record.values);
        const Response response = send(*request);
        if (response.status == 422) // no statement of its cohort is to come
            continue;
        expect(*request, response, 200);
        const Outcome outcome = m_service.outcome(m_connection, draft, response);
        if (outcome.means != Outcome::Means::Applied || outcome.records.isEmpty()
            || outcome.records.constFirst().record.values.text(state) != QLatin1String("awaiting-clawback")
            || outcome.records.constFirst().record.values.isBlank(QStringLiteral("clawback_statement_id")))
            m_faults.append(QStringLiteral("the void of a paid declaration was not read as an awaited clawback"));
        return command(draft.kind, draft.command, each, {}, 422);
    }
    m_faults.append(QStringLiteral("no paid declaration could be voided"));
}
