// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/World.h"
#include "tests/sandbox/Ask.h"
#include "tests/support/Runner.h"

/// What holds of the world of all three services together: how it is made up, what changes it, and what outlives it.
class tst_world : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameAllDay_data();
    void isTheSameAllDay();
    void hasTheSizeAskedFor_data();
    void hasTheSizeAskedFor();
    void changesByNoReadAndNoRefusal_data();
    void changesByNoReadAndNoRefusal();
    void settlesByItsOwnFirstInstant_data();
    void settlesByItsOwnFirstInstant();
    void showsTheSameRowsAtEveryReading();
    void givesNoIdTwice();
    void signInsOutliveIt_data();
    void signInsOutliveIt();
};

namespace {

/// All three services with a clock of their own, asked as Ask asks one.
class Whole final : public sandbox::Service
{
public:
    explicit Whole(const std::optional<QDateTime> &now = {})
        : world({sandbox::makeTrainees, sandbox::makeEarlyCareer, sandbox::makeWorkBased}, {true, now}) { }
    QString name() const override { return QStringLiteral("whole"); }
    bool owns(const QStringList &) const override { return true; }
    std::optional<sandbox::Fault> load(const QJsonValue &part) override { return world.replace(part.toObject()); }
    QJsonValue save() const override { return world.save(); }
    QJsonValue seed(int, const QDateTime &) const override { return {}; }
    sandbox::Answer answer(const sandbox::Call &call) override { return world.answer(call); }
    std::optional<sandbox::Answer> event(const QString &name, const QJsonObject &about, const QDateTime &) override { return world.event(name, about); }

    sandbox::World world;
};

const char *const noon = "2026-02-16T12:00:00Z";

QDateTime at(const char *instant)
{
    return QDateTime::fromString(QLatin1String(instant), Qt::ISODateWithMs).toUTC();
}

QJsonObject seeded(int size, const QDateTime &now)
{
    Whole whole(now);
    if (whole.world.seed(size))
        return {};
    QJsonObject saved = whole.world.save();
    saved.remove(QStringLiteral("clock"));
    return saved;
}

QByteArray mixed(const QByteArray &machines = R"({"clientId": {"secret": "secret", "organisations": ["0123", "0456"]}})")
{
    return R"({"clock": "2026-02-16T12:00:00Z",
        "registerTrainees": {"tokens": {"desk": {"provider": "own", "status": "active"}}, "schools": [{"urn": "123456", "name": "S"}],
          "trainees": [{"trainee_id": "open", "degrees": 2, "placements": 2}, {"trainee_id": "had", "state": "awarded", "placements": 1},
                       {"trainee_id": "undated", "itt_start_date": null}], "sets": [{"repeat": 3, "id_prefix": "ten", "like": {"placements": 1}}]},
        "earlyCareer": {"tokens": {"token-LP1": "LP1"}, "participants": [{"id": "p", "school_periods": [{"role": "ect", "school": "S1", "started_on": "2025-09-01",
          "training_periods": [{"lead_provider": "LP1"}]}]}], "declarations": [{"id": "d", "participant_id": "p", "role": "ect", "training_lead_provider": "LP1",
          "declaration_type": "started", "declaration_date": "2025-10-01T00:00:00Z"}], "statements": [{"id": "s", "lead_provider": "LP1", "cohort": "2025",
          "deadline_date": "2026-03-31"}], "partnerships": [{"id": "x", "lead_provider": "LP1", "school": "S1", "delivery_partner_id": "dp", "cohort": "2025"}]},
        "workBased": {"machines": )" + machines + R"(, "agreements": [{"eid": "0123", "trainingAgreementLocalId": "A", "status": "Active", "signedDate": "2025-01-01"}]}})";
}

void signIn(Ask &ask)
{
    ask.bearer.clear();
    ask.headers = {{"content-type", "application/x-www-form-urlencoded"}, {"authorization", "Basic " + QByteArray("clientId:secret").toBase64()}};
    const auto answer = ask.post(QStringLiteral("/oauth2/access_token"), "grant_type=client_credentials&org_id=0123");
    ask.bearer = Ask::object(answer).value(QStringLiteral("access_token")).toString().toLatin1();
    ask.headers = {{"eid", "0123"}};
}

const QString agreement = QStringLiteral("/work-submission-api/v1.0/training-agreements/A");

} // namespace

// One day is the same in UTC, London and Auckland.
void tst_world::isTheSameAllDay_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QDateTime>("first");
    QTest::addColumn<QDateTime>("last");
    QTest::newRow("winter") << 300 << at("2026-02-16T11:00:00Z") << at("2026-02-16T23:59:59.999Z");
    QTest::newRow("summer") << 300 << at("2026-07-16T12:00:00Z") << at("2026-07-16T22:59:59.999Z");
    QTest::newRow("a new cycle's first day") << 60 << at("2026-08-01T00:00:00Z") << at("2026-08-01T11:59:59Z");
    QTest::newRow("a minute apart") << 300 << at("2026-10-14T15:29:59.5Z") << at("2026-10-14T15:31:00Z");
    QTest::newRow("a day of declarations") << 300 << at("2025-11-20T11:00:00Z") << at("2025-11-20T23:00:00Z");
}

void tst_world::isTheSameAllDay()
{
    QFETCH(int, size);
    QFETCH(QDateTime, first);
    QFETCH(QDateTime, last);
    const QJsonObject one = seeded(size, first);
    QCOMPARE(one.size(), 3);
    const QJsonObject other = seeded(size, last);
    for (const QString &service : one.keys())
        QVERIFY2(one.value(service) == other.value(service), qUtf8Printable(service));
}

void tst_world::hasTheSizeAskedFor_data()
{
    QTest::addColumn<int>("size");
    for (int size : {0, 1, 2, 24, 25, 26, 27, 30, 51, 300})
        QTest::addRow("%d", size) << size;
}

void tst_world::hasTheSizeAskedFor()
{
    QFETCH(int, size);
    const QJsonObject world = seeded(size, at(noon));
    const auto list = [&world](const char *service, const char *name) { return world.value(QLatin1String(service)).toObject().value(QLatin1String(name)).toArray(); };
    QCOMPARE(list("registerTrainees", "trainees").size(), size);
    QCOMPARE(list("workBased", "agreements").size(), size);
    const QJsonArray people = list("earlyCareer", "participants");
    QCOMPARE(people.size(), size);
    QSet<QString> known;
    for (const QJsonValue &person : people)
        known.insert(person.toObject().value(QLatin1String("id")).toString());
    QCOMPARE(known.size(), size);
    for (const QJsonValue &person : people) {
        for (const QJsonValue &school : person.toObject().value(QLatin1String("school_periods")).toArray()) {
            const QJsonValue mentor = school.toObject().value(QLatin1String("mentor"));
            QVERIFY(mentor.isNull() || known.contains(mentor.toString()));
        }
    }
}

void tst_world::changesByNoReadAndNoRefusal_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *token, const char *method, const char *target, int status, const char *body = "") {
        QTest::addRow("%s %s %s", method, target, body) << QByteArray(token) << QByteArray(method) << QString::fromLatin1(target) << QByteArray(body) << status;
    };
    for (const char *version : {"v2025.0", "v2026.0", "v2026.1"}) {
        for (const char *place : {"", "/open", "/undated", "/ten0002", "/open/degrees", "/open/placements", "/had/placements"})
            row("desk", "GET", qPrintable(QStringLiteral("/api/%1/trainees%2").arg(QLatin1String(version), QLatin1String(place))), 200);
    }
    row("desk", "GET", "/api/v2026.1/trainees/open/degrees/nothing", 404);
    row("nobody", "GET", "/api/v2026.1/trainees", 401);
    row("desk", "DELETE", "/api/v2026.1/trainees/open/degrees/nothing", 404);
    row("desk", "DELETE", "/api/v2026.1/trainees/open/placements/nothing", 404);
    row("desk", "POST", "/api/v2026.1/trainees/open/degrees", 409, R"({"data": {"country": "XK"}})");
    row("desk", "POST", "/api/v2026.1/trainees/open/degrees", 422, R"({"data": {"graduation_year": 1900}})");
    row("desk", "PUT", "/api/v2026.1/trainees/open/degrees/nothing", 404, R"({"data": {"graduation_year": 1900}})");
    row("desk", "POST", "/api/v2026.1/trainees/open/degrees", 422);
    row("desk", "POST", "/api/v2026.1/trainees/open/placements", 422, R"({"data": {"urn": "1"}})");
    row("desk", "POST", "/api/v2026.1/trainees/had/placements", 422, R"({"data": {"name": "Hall"}})");
    row("desk", "POST", "/api/v2026.1/trainees/open/defer", 422, R"({"data": {"defer_date": "x"}})");
    row("desk", "POST", "/api/v2026.1/trainees/open/withdraw", 422, R"({"data": {"trigger": "x"}})");
    row("desk", "POST", "/api/v2026.1/trainees/had/update-qts-or-eyts-status", 422, R"({"data": {"qts_standards_met_date": "2026-01-01"}})");
    row("desk", "PUT", "/api/v2026.1/trainees/open", 501, R"({"data": {"first_names": "x"}})");
    for (const char *place : {"participants", "participants/p", "participants/transfers", "participant-declarations", "statements", "partnerships", "delivery-partners",
                              "unfunded-mentors", "schools?filter[cohort]=2025"})
        row("token-LP1", "GET", qPrintable(QStringLiteral("/api/v3/") + QLatin1String(place)), 200);
    row("token-LP1", "PUT", "/api/v3/participants/p/defer", 422, R"({"data": {"attributes": {"reason": "other"}}})");
    row("token-LP1", "PUT", "/api/v3/participant-declarations/nothing/void", 404);
    row("token-LP1", "POST", "/api/v3/participant-declarations", 422, R"({"data": {"attributes": {"participant_id": "p"}}})");
    row("token-LP1", "POST", "/api/v3/partnerships", 422, R"({"data": {"attributes": {"cohort": "2025"}}})");
    row("", "GET", "/work-submission-api/v1.0/training-agreements/A", 200);
    row("", "PUT", "/work-submission-api/v1.0/training-agreements/A", 400, R"({"trainingAgreementSignedDate": "2030-01-01"})");
    row("", "POST", "/work-submission-api/v1.0/training-agreements/A/grace", 400, "{}");
    row("", "POST", "/work-submission-api/v1.0/training-agreements/A/transfer", 400, R"({"newTrainingAgreementLocalId": "A"})");
    row("", "POST", "/work-submission-api/v1.0/training-agreements", 400, R"({"trainingAgreementLocalId": "A"})");
}

void tst_world::changesByNoReadAndNoRefusal()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    Whole whole;
    QVERIFY(!whole.world.replace(mixed()));
    const QJsonObject before = whole.world.save();
    Ask ask(whole, noon);
    if (token.isEmpty())
        signIn(ask);
    else
        ask.bearer = token;
    QTEST(ask.send(method.constData(), target, body).status, "status");
    QCOMPARE(whole.world.save(), before);
    // Nor does an event that finds nothing to do, and moving the clock moves the clock alone.
    QCOMPARE(whole.world.event(QStringLiteral("trn_arrives"), QJsonObject{{QStringLiteral("trainee_id"), QStringLiteral("open")}}).status, 422);
    QCOMPARE(whole.world.event(QStringLiteral("award_confirmed"), QJsonObject{{QStringLiteral("trainee_id"), QStringLiteral("nobody")}}).status, 404);
    whole.world.freeze(at("2027-09-01T00:00:00Z"));
    QJsonObject later = whole.world.save();
    later.insert(QStringLiteral("clock"), before.value(QStringLiteral("clock")));
    QCOMPARE(later, before);
}

// What a world leaves open is that of the academic cycle in which it takes its place, whenever it is first asked for.
void tst_world::settlesByItsOwnFirstInstant_data()
{
    QTest::addColumn<QByteArray>("clock");
    QTest::addColumn<QDateTime>("process"); // the clock of the process
    QTest::addColumn<QDateTime>("over");    // a clock that stands before the world's
    QTest::addColumn<QString>("start");
    QTest::newRow("the world's clock") << QByteArray(R"("clock": "2026-07-31T00:00:00Z",)") << at("2020-01-01T00:00:00Z") << QDateTime() << "2025-09-01";
    QTest::newRow("the process's clock") << QByteArray() << at("2026-07-31T00:00:00Z") << QDateTime() << "2025-09-01";
    QTest::newRow("a clock before the world's") << QByteArray(R"("clock": "2020-01-01T00:00:00Z",)") << QDateTime() << at("2026-07-31T00:00:00Z") << "2025-09-01";
}

void tst_world::settlesByItsOwnFirstInstant()
{
    QFETCH(QByteArray, clock);
    QFETCH(QDateTime, process);
    QFETCH(QDateTime, over);
    Whole whole(process.isValid() ? std::optional(process) : std::nullopt);
    const QByteArray world = "{" + clock + R"("registerTrainees": {"tokens": {"desk": {"provider": "own"}}, "trainees": [{"trainee_id": "t"}]}})";
    QVERIFY(!whole.world.replace(world, over.isValid() ? std::optional(over) : std::nullopt));
    whole.world.freeze(at("2026-09-15T00:00:00Z"));
    Ask ask(whole, "2026-09-15T00:00:00Z");
    ask.bearer = "desk";
    QTEST(Ask::object(ask.get(QStringLiteral("/api/v2026.1/trainees/t"))).value(QLatin1String("itt_start_date")).toString(), "start");
}

void tst_world::showsTheSameRowsAtEveryReading()
{
    Whole whole;
    QVERIFY(!whole.world.replace(mixed()));
    Ask ask(whole, noon);
    ask.bearer = "desk";
    const auto rows = [&ask](const char *list) { return Ask::object(ask.get(QStringLiteral("/api/v2026.1/trainees/open/") + QLatin1String(list))); };
    const auto saved = [&whole] { return whole.world.save().value(QStringLiteral("registerTrainees")).toObject().value(QStringLiteral("trainees")).toArray().at(0).toObject(); };
    const QJsonObject degrees = rows("degrees");
    const QJsonObject placements = rows("placements");
    QCOMPARE(degrees.value(QLatin1String("data")).toArray().size(), 2);
    QCOMPARE(placements.value(QLatin1String("data")).toArray().size(), 2);
    // A write beside them leaves the counts, and what stands behind them.
    QCOMPARE(ask.post(QStringLiteral("/api/v2026.1/trainees/open/defer"), R"({"data": {"defer_date": "2026-02-01"}})").status, 200);
    QCOMPARE(saved().value(QLatin1String("degrees")), QJsonValue(2));
    QCOMPARE(saved().value(QLatin1String("placements")), QJsonValue(2));
    QVERIFY(!whole.world.replace(whole.world.save()));
    QCOMPARE(rows("degrees"), degrees);
    QCOMPARE(rows("placements"), placements);
    // A row that is written makes rows of the count.
    const QString first = degrees.value(QLatin1String("data")).toArray().at(0).toObject().value(QLatin1String("degree_id")).toString();
    QCOMPARE(ask.send("DELETE", QStringLiteral("/api/v2026.1/trainees/open/degrees/") + first).status, 200);
    QCOMPARE(saved().value(QLatin1String("degrees")).toArray().size(), 1);
    QCOMPARE(rows("degrees").value(QLatin1String("data")).toArray().at(0), degrees.value(QLatin1String("data")).toArray().at(1));
    QCOMPARE(saved().value(QLatin1String("placements")), QJsonValue(2));
    QCOMPARE(ask.post(QStringLiteral("/api/v2026.1/trainees/open/placements"), R"({"data": {"name": "Hall"}})").status, 201);
    QCOMPARE(saved().value(QLatin1String("placements")).toArray().size(), 3);
    QCOMPARE(rows("placements").value(QLatin1String("data")).toArray().at(0), placements.value(QLatin1String("data")).toArray().at(0));
}

void tst_world::givesNoIdTwice()
{
    Whole whole;
    QVERIFY(!whole.world.replace(mixed()));
    Ask ask(whole, noon);
    ask.bearer = "desk";
    QSet<QString> ids;
    for (int i = 0; i < 3; ++i) {
        for (const char *trainee : {"open", "undated"}) {
            const auto answer = ask.post(QStringLiteral("/api/v2026.1/trainees/%1/placements").arg(QLatin1String(trainee)), R"({"data": {"name": "Hall"}})");
            QCOMPARE(answer.status, 201);
            ids.insert(Ask::object(answer).value(QLatin1String("data")).toObject().value(QLatin1String("placement_id")).toString());
        }
        QVERIFY(!whole.world.replace(whole.world.save()));
    }
    QCOMPARE(ids.size(), 6);
}

void tst_world::signInsOutliveIt_data()
{
    QTest::addColumn<QByteArray>("machines");
    QTest::addColumn<QByteArray>("now"); // of the next world
    QTest::addColumn<int>("status");
    const QByteArray same = R"({"clientId": {"secret": "secret", "organisations": ["0123", "0456"]}})";
    QTest::newRow("the same") << same << QByteArray(noon) << 200;
    QTest::newRow("other machines besides") << QByteArray(R"({"a": {"secret": "x"}, "clientId": {"secret": "secret", "organisations": ["0123"]}})") << QByteArray(noon) << 200;
    QTest::newRow("the machine is gone") << QByteArray(R"({"other": {"secret": "secret", "organisations": ["0123"]}})") << QByteArray(noon) << 401;
    QTest::newRow("the organisation is gone") << QByteArray(R"({"clientId": {"secret": "secret", "organisations": ["0456"]}})") << QByteArray(noon) << 401;
    QTest::newRow("before its end") << same << QByteArray("2026-02-16T12:19:59Z") << 200;
    QTest::newRow("after its end") << same << QByteArray("2026-02-16T12:20:00Z") << 401;
    QTest::newRow("before its issue") << same << QByteArray("2025-01-01T00:00:00Z") << 200;
}

void tst_world::signInsOutliveIt()
{
    QFETCH(QByteArray, machines);
    QFETCH(QByteArray, now);
    Whole whole;
    QVERIFY(!whole.world.replace(mixed()));
    Ask ask(whole, noon);
    signIn(ask);
    QCOMPARE(ask.get(agreement).status, 200);
    // A refused world takes nobody's sign-in, and a busy spell does not outlive its world.
    QVERIFY(whole.world.replace(QByteArray(R"({"workBased": 5})")));
    QCOMPARE(whole.world.event(QStringLiteral("busy"), QJsonObject{{QStringLiteral("eid"), QStringLiteral("0123")}, {QStringLiteral("times"), 5}}).status, 200);
    QVERIFY(!whole.world.replace(mixed(machines), at(now.constData())));
    QTEST(ask.get(agreement).status, "status");
}

DESK_TEST(tst_world)
#include "tst_world.moc"
