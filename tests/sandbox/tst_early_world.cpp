// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/EarlyWorld.h"
#include "tests/support/Runner.h"

#include <QtCore/QTemporaryFile>

#include <cstdio>
#include <unistd.h>

using namespace early;

/// What a world must say, what it may leave out, and that it can be put back as it was got.
class tst_early_world : public QObject
{
    Q_OBJECT

private slots:
    void refusesBrokenWorlds_data();
    void refusesBrokenWorlds();
    void readsWhatIsLeftOut_data();
    void readsWhatIsLeftOut();
    void ignoresWhatItDoesNotKnow_data();
    void ignoresWhatItDoesNotKnow();
    void takesDeclarationsOfAnybody();
    void knowsSchoolsByNumber();
};

void tst_early_world::refusesBrokenWorlds_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *world, const char *fault) { QTest::newRow(fault) << QByteArray(world) << QString::fromLatin1(fault); };
    row(R"({"participants":[{"id":"a","school_periods":[{"role":"tutor","school":"S","started_on":"2025-09-01"}]}]})",
        "$.earlyCareer.participants[0].school_periods[0].role: must be ect or mentor");
    row(R"({"participants":[{"id":"a","school_periods":[{"role":"ect","school":"S","started_on":"2025-09-31"}]}]})",
        "$.earlyCareer.participants[0].school_periods[0].started_on: must be a date such as 2026-02-16");
    row(R"({"participants":[{"id":"a"},{"id":"A"}]})", "$.earlyCareer.participants[1].id: is used twice");
    row(R"({"statements":[{"id":"s","lead_provider":"L","cohort":"now","deadline_date":"2026-01-01"}]})",
        "$.earlyCareer.statements[0].cohort: must be a year such as \"2025\"");
    row(R"({"statements":[{"id":"s","lead_provider":"L","cohort":"2025"}]})", "$.earlyCareer.statements[0].deadline_date: must be a date such as 2026-02-16");
    row(R"({"participants":{}})", "$.earlyCareer.participants: must be a list");
    row(R"({"participants":[],"declarations":[{"id":"d","participant_id":"x","role":"ect","training_lead_provider":"L","declaration_type":"started","declaration_date":"2025-10-01T00:00:00Z"}]})",
        "$.earlyCareer.declarations[0].participant_id: must be the id of a participant");
    row(R"({"declarations":[{"id":"d","role":"ect","training_lead_provider":"L","declaration_type":"started","declaration_date":"2025-10-01T00:00:00Z"}]})",
        "$.earlyCareer.declarations[0].participant_id: must be text");
    row(R"({"cohorts":{"2025":5}})", "$.earlyCareer.cohorts.2025: must be an object");
    row(R"({"schedules":[{"cohort":"2025","identifier":"x","milestones":{"started":["2025-06-01"]}}]})",
        "$.earlyCareer.schedules[0].milestones.started: must be a list of a first day and a last day or null");
}

void tst_early_world::refusesBrokenWorlds()
{
    QFETCH(QByteArray, world);
    QFETCH(QString, fault);
    const auto found = sandbox::makeEarlyCareer()->load(worldPart(world));
    QVERIFY(found);
    QCOMPARE(found->text(), fault);
}

void tst_early_world::readsWhatIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path"); // of the value in the first record's attributes
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &world, const char *target, const char *path, const char *expected) {
        QTest::newRow(name) << QByteArray(R"({"tokens":{"t":"LP1"},)" + world + "}") << QString::fromLatin1(target) << QString::fromLatin1(path)
                            << QString::fromLatin1(expected);
    };
    const auto person = [](const QByteArray &training) {
        return QByteArray(R"("participants":[{"id":"p","school_periods":[{"role":"ect","school":"S1","started_on":"2025-05-31","training_periods":[)"
                          + training + "]}]}]");
    };
    const QByteArray partnered = R"("partnerships":[{"lead_provider":"LP1","school":"100001","delivery_partner_id":"dp","cohort":"2025"}],)"
                                 R"("schools":[{"id":"S1","urn":"100001"}],)";
    row("the cohort of the start", person(R"({"lead_provider":"LP1"})"), "participants", "cohort", "2024");
    row("the next cohort's first day", person(R"({"lead_provider":"LP1","started_on":"2025-06-01"})"), "participants", "cohort", "2025");
    row("school-led without a cohort", person(R"({"started_on":"2025-09-01"},{"lead_provider":"LP1","started_on":"2025-07-01"})"), "participants",
        "cohort", "2025");
    row("school-led in so many words",
        person(R"({"lead_provider":null,"cohort":null,"delivery_partner_id":null},{"lead_provider":"LP1","cohort":"2023"})"), "participants", "cohort", "2023");
    row("the partnership's partner", partnered + person(R"({"lead_provider":"LP1","cohort":"2025"})"), "participants", "delivery_partner_id", "dp");
    row("one's own partner", partnered + person(R"({"lead_provider":"LP1","cohort":"2025","delivery_partner_id":"mine"})"), "participants",
        "delivery_partner_id", "mine");
    row("counted with the partnership", partnered + person(R"({"lead_provider":"LP1","cohort":"2025"})"), "partnerships", "participants_currently_training", "1");
    row("a partner's years", QByteArray(partnered).replace(R"("urn":"100001")", R"("urn":"1","name":"x")")
            + person(R"({"lead_provider":"LP1","cohort":"2024","delivery_partner_id":"dp"})"), "delivery-partners", "cohort", "2024 2025");
    row("the deadline of a payment", R"("statements":[{"id":"s","lead_provider":"LP1","cohort":"2025","payment_date":"2026-03-25"}])", "statements",
        "cut_off_date", "2026-02-28");
    row("the payment of a deadline", R"("statements":[{"id":"s","lead_provider":"LP1","cohort":"2025","deadline_date":"2026-02-28"}])", "statements",
        "payment_date", "2026-02-28");
}

void tst_early_world::readsWhatIsLeftOut()
{
    QFETCH(QByteArray, world);
    QFETCH(QString, target);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    auto service = sandbox::makeEarlyCareer();
    const auto fault = service->load(worldPart(world));
    QVERIFY2(!fault, fault ? qPrintable(fault->text()) : "");
    auto again = sandbox::makeEarlyCareer();
    QVERIFY(!again->load(service->save()));
    QCOMPARE(again->save(), service->save());
    for (sandbox::Service *one : {service.get(), again.get()}) {
        Ask ask(*one, today);
        ask.bearer = "t";
        QJsonObject found = Ask::object(ask.get(QStringLiteral("/api/v3/") + target)).value(QStringLiteral("data")).toArray().at(0)
                                .toObject().value(QStringLiteral("attributes")).toObject();
        if (target == QLatin1String("participants"))
            found = found.value(QStringLiteral("ecf_enrolments")).toArray().at(0).toObject();
        QStringList words;
        for (const QVariant &word : found.value(path).isArray() ? found.value(path).toArray().toVariantList() : QVariantList{found.value(path).toVariant()})
            words.append(word.toString());
        QCOMPARE(words.join(QLatin1Char(' ')), expected);
    }
}

void tst_early_world::ignoresWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("cohort") << QByteArray(R"({"schedules":[],"cohorts":{"2025":{"enabled":true},"next":{"enabled":true}}})") << QByteArray("$.earlyCareer.cohorts.next: not known, ignored");
    QTest::newRow("cohort of any form") << QByteArray(R"({"schedules":[],"cohorts":{"2025":{},"comment":"five"}})") << QByteArray("$.earlyCareer.cohorts.comment: not known, ignored");
    QTest::newRow("milestone") << QByteArray(R"({"cohorts":{"2025":{}},"schedules":[{"cohort":"2025","identifier":"x","milestones":{"started":["2025-06-01",null],"ended":["2025-06-01",null]}}]})")
                               << QByteArray("$.earlyCareer.schedules[0].milestones.ended: not known, ignored");
    QTest::newRow("milestone of any form") << QByteArray(R"({"cohorts":{"2025":{}},"schedules":[{"cohort":"2025","identifier":"x","milestones":{"started":["2025-06-01",null],"comment":5}}]})")
                                           << QByteArray("$.earlyCareer.schedules[0].milestones.comment: not known, ignored");
}

void tst_early_world::ignoresWhatItDoesNotKnow()
{
    QFETCH(QByteArray, world);
    QFETCH(QByteArray, line);
    QTemporaryFile file;
    QVERIFY(file.open());
    std::fflush(stderr);
    const int kept = ::dup(STDERR_FILENO);
    ::dup2(file.handle(), STDERR_FILENO);
    auto service = sandbox::makeEarlyCareer();
    const auto fault = service->load(worldPart(world));
    std::fflush(stderr);
    ::dup2(kept, STDERR_FILENO);
    ::close(kept);
    QVERIFY2(!fault, fault ? qPrintable(fault->text()) : "");
    file.seek(0);
    QCOMPARE(file.readAll(), line + '\n');
    QCOMPARE(service->save().toObject().value(QLatin1String("cohorts")).toObject().keys(), QStringList{QStringLiteral("2025")});
    for (const QJsonValue &schedule : service->save().toObject().value(QLatin1String("schedules")).toArray())
        QCOMPARE(schedule.toObject().value(QLatin1String("milestones")).toObject().keys(), QStringList{QStringLiteral("started")});
}

/// Every part may be left out, the participants too.
void tst_early_world::takesDeclarationsOfAnybody()
{
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(worldPart(R"({"tokens":{"t":"LP1"},"declarations":[
        {"id":"d1","participant_id":"x","role":"ect","training_lead_provider":"LP1","declaration_type":"started","declaration_date":"2025-10-01T00:00:00Z"},
        {"id":"d2","participant_id":"y","role":"mentor","training_lead_provider":"LP1","declaration_type":"completed","declaration_date":"2025-10-02T00:00:00Z","payment_status":"eligible"},
        {"id":"d3","participant_id":"y","role":"ect","training_lead_provider":"LP2","declaration_type":"started","declaration_date":"2025-10-03T00:00:00Z"}]})")));
    auto again = sandbox::makeEarlyCareer();
    QVERIFY(!again->load(service->save()));
    QCOMPARE(again->save(), service->save());
    for (sandbox::Service *one : {service.get(), again.get()}) {
        Ask ask(*one, today);
        ask.bearer = "t";
        QCOMPARE(idsOf(ask.get(QStringLiteral("/api/v3/participant-declarations"))), (QStringList{QStringLiteral("d1"), QStringLiteral("d2")}));
        QCOMPARE(attributes(ask.get(QStringLiteral("/api/v3/participant-declarations/d1"))).value(QLatin1String("participant_id")), QJsonValue(QStringLiteral("x")));
        QCOMPARE(ask.get(QStringLiteral("/api/v3/participants/x")).status, 404);
        QCOMPARE(idsOf(ask.get(QStringLiteral("/api/v3/participants"))), QStringList());
        for (const char *id : {"d1", "d2"})
            QCOMPARE(ask.send("PUT", QStringLiteral("/api/v3/participant-declarations/%1/void").arg(QLatin1String(id))).status, 200);
        QVERIFY(ask.send("PUT", QStringLiteral("/api/v3/participants/x/defer"), body(R"("course_identifier":"ecf-induction","reason":"other")")).status < 500);
    }
}

/// Of a URN that is asked for, only the number that it begins with counts.
void tst_early_world::knowsSchoolsByNumber()
{
    auto service = sandbox::makeEarlyCareer();
    QVERIFY(!service->load(worldPart(R"({"tokens":{"t":"LP1"},"schools":[{"id":"a","urn":"100001"},{"id":"b","urn":"100002"}]})")));
    Ask ask(*service, today);
    ask.bearer = "t";
    for (const char *urn : {"100002", "100002,invalid", "100002,100001", "0100002"})
        QCOMPARE(idsOf(ask.get(QStringLiteral("/api/v3/schools?filter[cohort]=2025&filter[urn]=") + QLatin1String(urn))), QStringList{QStringLiteral("b")});
    for (const char *urn : {"invalid", "invalid,100002", "10000"})
        QCOMPARE(idsOf(ask.get(QStringLiteral("/api/v3/schools?filter[cohort]=2025&filter[urn]=") + QLatin1String(urn))), QStringList());
}

DESK_TEST(tst_early_world)
#include "tst_early_world.moc"
