// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/TraineesDesk.h"
#include "tests/support/Runner.h"

/// Who may ask, what every answer carries, the world's faults, and what happens on the service's side.
class tst_trainees_access : public QObject
{
    Q_OBJECT

private slots:
    void tokens_data();
    void tokens();
    void a_discarded_provider_and_the_feature_switch();
    void unknown_paths();
    void creating_and_editing();
    void information();
    void reference_data();
    void throttles();
    void carries_ids_and_tags();
    void keeps_the_request_s_id_data();
    void keeps_the_request_s_id();
    void refuses_worlds_data();
    void refuses_worlds();
    void events();
    void saves_what_it_loads();
    void seeds();
};

void tst_trainees_access::tokens_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *sent, bool good) { QTest::newRow(*sent ? sent : "(none)") << QByteArray(sent) << good; };
    row("", false);
    row("Bearer desk", true);
    row("desk", true);
    row("Bearer unknown", false);
    row("Bearer ", false);
    row("Bearer revoked", false);
    row("Bearer today", false);
    row("Bearer tomorrow", true);
    row("Bearer past", false);
}

void tst_trainees_access::tokens()
{
    QFETCH(QByteArray, authorization);
    QFETCH(bool, good);
    auto service = sandbox::makeTrainees();
    QVERIFY(!service->load(worldPart(R"({"tokens": {"desk": {"provider": "own"}, "revoked": {"provider": "own", "status": "revoked"},
        "today": {"provider": "own", "expires_at": "2026-02-16"}, "tomorrow": {"provider": "own", "expires_at": "2026-02-17"},
        "past": {"provider": "own", "expires_at": "2025-02-17"}}, "trainees": [{"trainee_id": "t1"}]})")));
    Ask ask(*service, "2026-02-16T00:00:00Z");
    if (!authorization.isEmpty())
        ask.headers.append({QByteArray("authorization"), authorization});
    for (const char *path : {"/api/v2026.1/info", "/api/v2025.0/trainees", "/api/v2026.1/trainees/t1"}) {
        const sandbox::Answer answer = ask.get(QLatin1String(path));
        QCOMPARE(answer.status, good ? 200 : 401);
        if (!good) {
            QCOMPARE(answer.body, QByteArray(R"({"error":"Unauthorized"})"));
            QVERIFY(answer.owner.isEmpty());
        }
    }
    // The token stands before the route, the trainee and the body.
    for (const char *path : {"/api/v2026.1/nothing", "/api/v2024.0/info", "/api/v2026.1/trainees/none/defer", "/api/v2026.1/trainees"})
        QCOMPARE(ask.post(QLatin1String(path), "{").status == 401, !good);
}

void tst_trainees_access::a_discarded_provider_and_the_feature_switch()
{
    TraineesDesk discarded(R"({"trainee_id": "t1"})", R"(, "providers": {"own": {"discarded": true}})");
    QCOMPARE(discarded.ask.get(QStringLiteral("/api/v2026.1/info")).body, QByteArray(R"({"error":"Unauthorized"})"));
    TraineesDesk off(R"({"trainee_id": "t1"})", R"(, "features": {"register_api": false})");
    off.ask.bearer = "unknown";
    for (const char *path : {"/api/v2026.1/info", "/api/v2026.1/trainees", "/api/v2026.1/reference-data", "/api/v2025.0/trainees/t1"})
        QCOMPARE(messages(off.ask.get(QLatin1String(path))), QStringLiteral("NotFound: Not found"));
}

void tst_trainees_access::unknown_paths()
{
    TraineesDesk desk(R"({"trainee_id": "t1"})");
    for (const char *path : {"/api/v0.1/info", "/api/v1.0-pre/info", "/api/v2025.0-rc/trainees", "/api/v2027.0/trainees", "/api/v2026.1/schools",
                             "/api/v2026.1", "/api/v2026.1/trainees/t1/defer", "/api/v2026.1/trainees/t1/degrees/1/2", "/api/v2026.1/trainees/t1/reinstate"}) {
        QVERIFY(desk.service->owns(QString::fromLatin1(path).split(QLatin1Char('/'), Qt::SkipEmptyParts)));
        const sandbox::Answer answer = desk.ask.get(QLatin1String(path));
        QCOMPARE(answer.status, 404);
        QCOMPARE(messages(answer), QStringLiteral("NotFound: Not found"));
    }
    QCOMPARE(messages(desk.ask.send("DELETE", QStringLiteral("/api/v2026.1/trainees/t1"))), QStringLiteral("NotFound: Not found"));
    QVERIFY(!desk.service->owns({QStringLiteral("api"), QStringLiteral("v3"), QStringLiteral("participants")}));
    QVERIFY(!desk.service->owns({QStringLiteral("work-submission-api"), QStringLiteral("v1.0")}));
}

void tst_trainees_access::creating_and_editing()
{
    TraineesDesk desk(R"({"trainee_id": "open"}, {"trainee_id": "r", "state": "recommended_for_award"}, {"trainee_id": "w", "state": "withdrawn"},
                         {"trainee_id": "a", "state": "awarded"})");
    QCOMPARE(desk.ask.post(QStringLiteral("/api/v2026.1/trainees"), R"({"data": {}})").status, 501);
    for (const char *method : {"PUT", "PATCH"}) {
        QCOMPARE(desk.ask.send(method, QStringLiteral("/api/v2026.1/trainees/open"), "{}").status, 501);
        QCOMPARE(messages(desk.ask.send(method, QStringLiteral("/api/v2026.1/trainees/none"), "{}")), QStringLiteral("NotFound: Trainee(s) not found"));
        for (const char *id : {"r", "w", "a"}) {
            QCOMPARE(messages(desk.ask.send(method, QStringLiteral("/api/v2026.1/trainees/") + QLatin1String(id), "{}")), QString::fromUtf8(wrongState));
            QCOMPARE(desk.ask.send(method, QStringLiteral("/api/v2026.0/trainees/") + QLatin1String(id), "{}").status, 501);
        }
    }
}

void tst_trainees_access::information()
{
    TraineesDesk desk(R"({"trainee_id": "t1"})");
    for (const char *version : {"v2025.0", "v2026.0", "v2026.1"}) {
        const sandbox::Answer answer = desk.ask.get(QStringLiteral("/api/%1/info").arg(QLatin1String(version)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray(R"({"status":"ok","version":{"latest":"v2026.1","requested":")") + version + "\"}}");
        QCOMPARE(desk.ask.get(QStringLiteral("/api/%1/info.json").arg(QLatin1String(version))).body, answer.body);
        QCOMPARE(desk.ask.get(QStringLiteral("/api/%1/trainees.json").arg(QLatin1String(version))).status, 200);
        QCOMPARE(desk.ask.get(QStringLiteral("/api/%1/trainees/t1.json").arg(QLatin1String(version))).status, 200);
    }
}

void tst_trainees_access::reference_data()
{
    TraineesDesk desk(R"({"trainee_id": "t1"})");
    desk.ask.bearer.clear();
    const QJsonObject all = Ask::object(desk.ask.get(QStringLiteral("/api/v2026.1/reference-data")));
    QVERIFY(all.contains(QLatin1String("course_subject")) && all.contains(QLatin1String("degree_type")) && all.contains(QLatin1String("disability")));
    QCOMPARE(all.size(), 19);
    QVERIFY(!all.contains(QLatin1String("state")));
    QCOMPARE(messages(desk.ask.get(QStringLiteral("/api/v2026.1/reference-data?field=iqts_country"))),
             QStringLiteral("NotFound: Reference data field 'iqts_country' not found"));
    QCOMPARE(desk.ask.get(QStringLiteral("/api/v2026.1/reference-data.json")).status, 200);
    const QJsonObject sex = Ask::object(desk.ask.get(QStringLiteral("/api/v2026.1/reference-data?field=sex")));
    QCOMPARE(QJsonValue(sex), all.value(QLatin1String("sex")));
    QCOMPARE(QJsonDocument(sex.value(QLatin1String("entries")).toArray().at(0).toObject()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"code":"10","display_name":"Female","end_year":null,"start_year":null})"));
    const QJsonObject reasons = all.value(QLatin1String("withdrawal_reasons")).toObject();
    QCOMPARE(reasons.value(QLatin1String("entries")).toArray().size(), 20);
    QCOMPARE(reasons.value(QLatin1String("entries")).toArray().at(0).toObject().value(QLatin1String("slug")), QJsonValue(QStringLiteral("record_added_in_error")));
    QCOMPARE(reasons.value(QLatin1String("triggers")), QJsonValue(QJsonArray{QStringLiteral("provider"), QStringLiteral("trainee")}));
    QCOMPARE(messages(desk.ask.get(QStringLiteral("/api/v2026.1/reference-data?field=bogus"))), QStringLiteral("NotFound: Reference data field 'bogus' not found"));
    for (const char *version : {"v2025.0", "v2026.0"})
        QCOMPARE(messages(desk.ask.get(QStringLiteral("/api/%1/reference-data").arg(QLatin1String(version)))),
                 QStringLiteral("NotFound: Reference data is not available for version '%1'").arg(QLatin1String(version)));
    QCOMPARE(desk.ask.get(QStringLiteral("/api/v2024.0/reference-data")).status, 401); // no version, no route: the token stands first
}

void tst_trainees_access::throttles()
{
    TraineesDesk desk(R"({"trainee_id": "t1"})");
    desk.ask.at("2026-02-16T12:00:13Z");
    for (int i = 0; i < 100; ++i) {
        desk.ask.bearer = i % 2 ? "desk" : "unknown"; // refusals count, and all tokens together
        QVERIFY(desk.ask.get(QStringLiteral("/api/v2026.1/info")).status != 429);
    }
    const sandbox::Answer refused = desk.ask.get(QStringLiteral("/api/v2025.0/reference-data"));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.body, QByteArray("Retry later\n"));
    QVERIFY(refused.type.startsWith("text/plain"));
    QCOMPARE(Ask::header(refused, "retry-after"), QByteArray("47"));
    QVERIFY(!Ask::header(refused, "x-request-id").isEmpty());
    desk.ask.at("2026-02-16T12:00:59Z");
    QCOMPARE(Ask::header(desk.ask.get(QStringLiteral("/api/v2026.1/info")), "retry-after"), QByteArray("1"));
    desk.service->throttled = false;
    QVERIFY(desk.ask.get(QStringLiteral("/api/v2026.1/info")).status != 429);
    desk.service->throttled = true;
    desk.ask.at("2026-02-16T12:01:00Z");
    QVERIFY(desk.ask.get(QStringLiteral("/api/v2026.1/info")).status != 429);
}

void tst_trainees_access::carries_ids_and_tags()
{
    TraineesDesk desk(R"({"trainee_id": "t1"})");
    const QString target = QStringLiteral("/api/v2026.1/trainees/t1");
    const sandbox::Answer first = desk.ask.get(target);
    const QByteArray tag = Ask::header(first, "etag");
    QVERIFY(tag.startsWith("W/\"") && tag.endsWith('"'));
    const QByteArray id = Ask::header(first, "x-request-id");
    QCOMPARE(id.size(), 36);

    desk.ask.headers.append({QByteArray("if-none-match"), tag});
    const sandbox::Answer second = desk.ask.get(target);
    QCOMPARE(second.status, 304);
    QVERIFY(second.body.isEmpty());
    QCOMPARE(Ask::header(second, "etag"), tag);
    QVERIFY(Ask::header(second, "x-request-id") != id);
    QCOMPARE(desk.ask.post(target + QStringLiteral("/defer"), R"({"data": {"defer_date": "2026-01-01"}})").status, 200);
    QCOMPARE(desk.ask.get(target).status, 200);

    desk.ask.headers.append({QByteArray("x-request-id"), QByteArray("mine-1")});
    QCOMPARE(Ask::header(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/none")), "x-request-id"), QByteArray("mine-1"));
    QVERIFY(Ask::header(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/none")), "etag").isEmpty());
}

void tst_trainees_access::keeps_the_request_s_id_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *tag, const QByteArray &sent, const QByteArray &kept) { QTest::newRow(tag) << sent << kept; };
    row("plain", "mine-1_A@desk", "mine-1_A@desk");
    row("other marks", "a b;c.d/e", "abcde");
    row("letters beyond ASCII", "H\xc4\x93mi", "Hmi");
    row("long", QByteArray(300, 'x'), QByteArray(255, 'x'));
    row("long once its marks are gone", QByteArray(10, '!') + QByteArray(250, 'x'), QByteArray(250, 'x'));
}

void tst_trainees_access::keeps_the_request_s_id()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, kept);
    TraineesDesk desk(R"({"trainee_id": "t1"})");
    desk.ask.headers.append({QByteArray("x-request-id"), sent});
    QCOMPARE(Ask::header(desk.ask.get(QStringLiteral("/api/v2026.1/info")), "x-request-id"), kept);
}

void tst_trainees_access::refuses_worlds_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *tag, const char *world, const char *fault) { QTest::newRow(tag) << QByteArray(world) << QString::fromUtf8(fault); };
    row("state", R"({"trainees": [{"trainee_id": "a"}, {"trainee_id": "b", "state": "busy"}]})",
        "$.registerTrainees.trainees[1].state: must be one of draft, submitted_for_trn, trn_received, recommended_for_award, awarded, deferred, withdrawn");
    row("no object", R"({"trainees": ["a"]})", "$.registerTrainees.trainees[0]: must be an object");
    row("no id", R"({"trainees": [{}]})", "$.registerTrainees.trainees[0].trainee_id: must be text");
    row("twice", R"({"trainees": [{"trainee_id": "a"}, {"trainee_id": "A"}]})", "$.registerTrainees.trainees[1].trainee_id: must not be used twice");
    row("date", R"({"trainees": [{"trainee_id": "a", "itt_start_date": "01/09/2025"}]})", "$.registerTrainees.trainees[0].itt_start_date: must be a date such as 2026-02-16");
    row("attribute's date", R"({"trainees": [{"trainee_id": "a", "defer_date": "x"}]})", "$.registerTrainees.trainees[0].defer_date: must be a date such as 2026-02-16");
    row("instant", R"({"trainees": [{"trainee_id": "a", "updated_at": "x"}]})", "$.registerTrainees.trainees[0].updated_at: must be an instant such as 2026-02-16T12:00:00Z");
    row("text", R"({"trainees": [{"trainee_id": "a", "first_names": 1}]})", "$.registerTrainees.trainees[0].first_names: must be text");
    row("count", R"({"trainees": [{"trainee_id": "a", "degrees": "two"}]})", "$.registerTrainees.trainees[0].degrees: must be a whole number");
    row("row", R"({"trainees": [{"trainee_id": "a", "degrees": [{"graduation_year": "x"}]}]})", "$.registerTrainees.trainees[0].degrees[0].graduation_year: must be a whole number");
    row("trainees", R"({"trainees": {}})", "$.registerTrainees.trainees: must be a list");
    row("token", R"({"tokens": {"desk": {"provider": "own", "status": "lost"}}})", "$.registerTrainees.tokens.desk.status: must be active or revoked");
    row("token's provider", R"({"tokens": {"desk": {}}})", "$.registerTrainees.tokens.desk.provider: must be text");
    row("feature", R"({"features": {"register_api": 1}})", "$.registerTrainees.features.register_api: must be true or false");
    row("school", R"({"schools": [{"name": "x"}]})", "$.registerTrainees.schools[0].urn: must be text");
    row("set", R"({"sets": [{"repeat": "x", "id_prefix": "a", "like": {}}]})", "$.registerTrainees.sets[0].repeat: must be a whole number");
    row("set's trainee", R"({"sets": [{"repeat": 1, "id_prefix": "a", "like": {"commencement_status": "x"}}]})",
        "$.registerTrainees.sets[0].like.commencement_status: must be one of itt_started_on_time, itt_started_later, itt_not_yet_started");
}

void tst_trainees_access::refuses_worlds()
{
    QFETCH(QByteArray, world);
    QFETCH(QString, fault);
    TraineesDesk desk(R"({"trainee_id": "t1"})");
    const std::optional<sandbox::Fault> found = desk.service->load(worldPart(world));
    QVERIFY(found);
    QCOMPARE(found->text(), fault);
    QCOMPARE(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/t1")).status, 200); // the old world stays
    QCOMPARE(sandbox::makeTrainees()->load(QJsonArray())->text(), QStringLiteral("$.registerTrainees: must be an object"));
}

void tst_trainees_access::events()
{
    TraineesDesk desk(R"({"trainee_id": "p", "state": "submitted_for_trn"}, {"trainee_id": "d", "state": "deferred", "trn": null},
                         {"trainee_id": "plain", "state": "deferred"},
                         {"trainee_id": "r", "state": "recommended_for_award", "outcome_date": "2026-01-31"}, {"trainee_id": "w", "state": "withdrawn"})");
    const auto happens = [&](const char *event, const char *id, const char *trn = nullptr) {
        QJsonObject about{{QStringLiteral("trainee_id"), QLatin1String(id)}};
        if (trn)
            about.insert(QStringLiteral("trn"), QLatin1String(trn));
        return desk.service->event(QLatin1String(event), about, desk.ask.now)->status;
    };
    QCOMPARE(happens("trn_arrives", "p", "1234567"), 200);
    QCOMPARE(desk.trainee(QStringLiteral("p")).value(QLatin1String("state")), QJsonValue(QStringLiteral("trn_received")));
    QCOMPARE(desk.trainee(QStringLiteral("p")).value(QLatin1String("trn")), QJsonValue(QStringLiteral("1234567")));
    QCOMPARE(happens("trn_arrives", "p"), 422);
    QCOMPARE(happens("trn_arrives", "d"), 200);
    QCOMPARE(desk.trainee(QStringLiteral("d")).value(QLatin1String("state")), QJsonValue(QStringLiteral("deferred")));
    QCOMPARE(desk.trainee(QStringLiteral("d")).value(QLatin1String("trn")).toString().size(), 7);
    QCOMPARE(happens("trn_arrives", "plain", "7654321"), 200);
    QCOMPARE(desk.trainee(QStringLiteral("plain")).value(QLatin1String("trn")), QJsonValue(QStringLiteral("7654321")));
    const QJsonObject asNumber{{QStringLiteral("trainee_id"), QStringLiteral("plain")}, {QStringLiteral("trn"), 1234568}};
    QCOMPARE(desk.service->event(QStringLiteral("trn_arrives"), asNumber, desk.ask.now)->status, 200);
    QCOMPARE(desk.trainee(QStringLiteral("plain")).value(QLatin1String("trn")), QJsonValue(QStringLiteral("1234568")));
    QCOMPARE(happens("trn_arrives", "w"), 422);
    QCOMPARE(happens("award_confirmed", "r"), 200);
    QCOMPARE(desk.trainee(QStringLiteral("r")).value(QLatin1String("state")), QJsonValue(QStringLiteral("awarded")));
    QCOMPARE(desk.trainee(QStringLiteral("r")).value(QLatin1String("awarded_at")), QJsonValue(QStringLiteral("2026-01-31T00:00:00.000Z")));
    QCOMPARE(desk.trainee(QStringLiteral("r")).value(QLatin1String("updated_at")), QJsonValue(QStringLiteral("2026-02-16T12:00:00.000Z")));
    QCOMPARE(happens("award_confirmed", "r"), 422);
    QCOMPARE(happens("award_confirmed", "none"), 404);
    QVERIFY(!desk.service->event(QStringLiteral("statement_paid"), {}, desk.ask.now));
}

void tst_trainees_access::saves_what_it_loads()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "first_names": "Siân", "placements": 1, "degrees": [{"degree_id": "x", "non_uk_degree": "097", "country": "MX"}]})");
    desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/defer"), R"({"data": {"defer_date": "2026-01-01"}})");
    desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/placements"), R"({"data": {"name": "Hall"}})");
    auto copy = sandbox::makeTrainees();
    QVERIFY(!copy->load(desk.service->save()));
    Ask ask(*copy, "2026-02-16T12:00:00Z");
    ask.bearer = "desk";
    QCOMPARE(Ask::object(ask.get(QStringLiteral("/api/v2026.1/trainees/t1"))), desk.trainee(QStringLiteral("t1")));
    QCOMPARE(copy->save(), desk.service->save());
}

void tst_trainees_access::seeds()
{
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-02-16T12:00:00Z"), Qt::ISODate);
    auto service = sandbox::makeTrainees();
    const QJsonValue part = service->seed(300, now);
    QCOMPARE(part, sandbox::makeTrainees()->seed(300, now));
    QVERIFY(!service->load(part));
    Ask ask(*service, "2026-02-16T12:00:00Z");
    ask.bearer = "desk";
    QHash<QString, int> states;
    QSet<QString> canaries;
    int twins = 0;
    int all = 0;
    for (int cycle = 2023; cycle <= 2025; ++cycle) {
        const QString target = QStringLiteral("/api/v2026.1/trainees?per_page=500&academic_cycle=%1").arg(cycle);
        for (const QJsonValue &value : Ask::object(ask.get(target)).value(QLatin1String("data")).toArray()) {
            const QJsonObject trainee = value.toObject();
            ++all;
            ++states[trainee.value(QLatin1String("state")).toString()];
            if (trainee.value(QLatin1String("first_names")) == QLatin1String("Sarah") && trainee.value(QLatin1String("last_name")) == QLatin1String("Jones"))
                ++twins;
            for (const char *key : {"email", "date_of_birth", "sex", "ethnic_group", "ethnic_background", "ethnicity", "disability_disclosure", "disability1",
                                    "nationality", "previous_last_name", "ni_number", "additional_ethnic_background"}) {
                const QString canary = trainee.value(QLatin1String(key)).toString();
                QVERIFY2(!canary.isEmpty() && !canaries.contains(canary), key);
                canaries.insert(canary);
            }
        }
    }
    QCOMPARE(all, 300);
    QVERIFY(twins >= 2);
    for (const char *state : {"submitted_for_trn", "trn_received", "recommended_for_award", "awarded", "deferred", "withdrawn"})
        QVERIFY2(states.value(QLatin1String(state)) > 0, state);
    QVERIFY(states.value(QStringLiteral("trn_received")) > all / 2 - 1);
}

DESK_TEST(tst_trainees_access)
#include "tst_trainees_access.moc"
