// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/Runner.h"

/// People who move: to another id at the service (early-career facts 2.1), and to another cohort than the one of a
/// declaration's statement (3.1).
class tst_moves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsFollowedWhereverItStands();
    void aDeclarationKeepsTheCohortOfItsStatement();
    void twoWindowsHoweverLongAgo();
    void oneListThatFailsKeepsNoOtherBack();
};

namespace {
const QString declaration = QStringLiteral("declaration");
const QString participant = QStringLiteral("participant");
const QString early = QStringLiteral("practice-earlyCareer");
const QString former = bulk::participant(1);
const QString later = QStringLiteral("bbbbbbbb-0000-4000-8000-000000000001");
const QString recent = QStringLiteral("2026-02-16T11:30:00Z");

/// Changes the n-th of a list of the service's part of a world.
QJsonObject with(QJsonObject world, const QString &list, int place, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject part = world[QLatin1String("earlyCareer")].toObject();
    QJsonArray all = part[list].toArray();
    QJsonObject one = all[place].toObject();
    change(one);
    all[place] = one;
    part[list] = all;
    world[QStringLiteral("earlyCareer")] = part;
    return world;
}

QJsonObject inSchool(const QJsonObject &person, const std::function<void(QJsonObject &school, QJsonObject &training)> &change)
{
    QJsonObject changed = person;
    QJsonArray schools = changed[QLatin1String("school_periods")].toArray();
    QJsonObject school = schools[0].toObject();
    QJsonArray trainings = school[QLatin1String("training_periods")].toArray();
    QJsonObject training = trainings[0].toObject();
    change(school, training);
    trainings[0] = training;
    school[QStringLiteral("training_periods")] = trainings;
    schools[0] = school;
    changed[QStringLiteral("school_periods")] = schools;
    return changed;
}

/// Three teachers; the declaration of the first was last changed months ago.
QJsonObject before()
{
    QJsonObject world = bulk::declarations(3, [](int i) { return i == 1 ? QStringLiteral("+payable") : QStringLiteral("eligible"); });
    for (int place : {1, 2})
        world = with(world, QStringLiteral("declarations"), place, [](QJsonObject &one) { one[QStringLiteral("updated_at")] = recent; });
    return world;
}

struct Moved {
    explicit Moved(const QJsonObject &world) : server(world, false), desk(server.url()) { desk.start(); }
    bool settle()
    {
        return Desk::until([this] { return desk.core().status(early).lastSuccess.isValid() && !desk.core().status(early).pulling; });
    }
    bool refresh(bool whole = false)
    {
        const QDateTime last = desk.core().status(early).lastSuccess;
        desk.core().refresh(early, whole);
        return Desk::until([&] { return desk.core().status(early).lastSuccess > last && !desk.core().status(early).pulling; });
    }
    Values values(const QString &kind, const QString &id)
    {
        const auto record = desk.record(kind, id);
        return record ? record->record.values : Values();
    }
    QMap<QString, qint64> byCohort()
    {
        Query query;
        query.kind = declaration;
        query.connection = early;
        QMap<QString, qint64> all;
        const Counts counts = Desk::wait(desk.core().counts(query, QStringLiteral("cohort")));
        for (const auto &[cohort, count] : counts.byValue)
            all.insert(cohort, count);
        return all;
    }

    PracticeServer server;
    Desk desk;
};
} // namespace

void tst_moves::anIdIsFollowedWhereverItStands()
{
    Moved at(before());
    QVERIFY(at.settle());
    const QList<Row> people = at.desk.rows(participant);
    QCOMPARE(people.size(), 3);
    const auto of = [&](const QString &id) {
        QStringList records;
        for (const Row &row : at.desk.rows(participant)) {
            if (Desk::wait(at.desk.core().record(participant, row.row))->record.values.text(QStringLiteral("participant_id")) == id)
                records.append(row.id);
        }
        return records;
    };
    const QStringList record = of(former);
    QCOMPARE(record.size(), 1);
    at.desk.core().setOffline(true);
    const qint64 entry = at.desk.release(declaration, QStringLiteral("void"), bulk::declaration(1), {});
    QCOMPARE(at.desk.entry(entry).person, former);

    // The service gives the person another id. Nothing says so of the declaration: it did not change.
    QJsonObject world = with(before(), QStringLiteral("participants"), 0, [](QJsonObject &one) {
        one[QStringLiteral("id")] = later;
        one[QStringLiteral("updated_at")] = recent;
        one[QStringLiteral("id_changes")] = QJsonArray{QJsonObject{{QStringLiteral("from_participant_id"), former}, {QStringLiteral("changed_at"), recent}}};
    });
    world = with(world, QStringLiteral("declarations"), 0, [](QJsonObject &one) { one[QStringLiteral("participant_id")] = later; });
    at.server.replace(world);
    at.server.stop(); // what waits stays where it is
    at.desk.core().setOffline(false);
    Connection quiet = at.desk.core().currentConnection(QStringLiteral("earlyCareer"));
    quiet.autoSend = false;
    Desk::wait(at.desk.core().saveConnection(quiet, {}));
    at.server.start();
    QVERIFY(Desk::until([&] { return !of(later).isEmpty(); }));
    QVERIFY(at.settle());
    QCOMPARE(of(later), record); // one record, under its new id
    QVERIFY(of(former).isEmpty());
    const Values declared = at.values(declaration, bulk::declaration(1));
    QCOMPARE(declared.text(QStringLiteral("participant_id")), later);
    QCOMPARE(declared.text(QStringLiteral("enrolment_key")), QString(later + QStringLiteral("/ecf-induction")));
    QCOMPARE(declared.text(QStringLiteral("name")), QStringLiteral("Teacher 1"));
    QCOMPARE(at.desk.entry(entry).person, later);
    QCOMPARE(at.values(declaration, bulk::declaration(2)).text(QStringLiteral("participant_id")), bulk::participant(2));
}

void tst_moves::aDeclarationKeepsTheCohortOfItsStatement()
{
    // All three people are in another cohort by now; the first declaration stands on a statement of 2025.
    QJsonObject world = before();
    for (int place : {0, 1, 2})
        world = with(world, QStringLiteral("participants"), place, [](QJsonObject &one) {
            one = inSchool(one, [](QJsonObject &, QJsonObject &training) { training[QStringLiteral("cohort")] = QStringLiteral("2024"); });
        });
    Moved at(world);
    QVERIFY(at.settle());
    QCOMPARE(at.values(declaration, bulk::declaration(1)).text(QStringLiteral("cohort")), QStringLiteral("2025"));
    QMap<QString, qint64> expected{{QStringLiteral("2024"), 2}, {QStringLiteral("2025"), 1}};
    for (int place : {2, 3}) { // those without a statement of their own take the person's
        if (!at.values(declaration, bulk::declaration(place)).isBlank(QStringLiteral("statement_id")))
            expected = {{QStringLiteral("2025"), 3}};
    }
    QCOMPARE(at.byCohort(), expected);
    // Voided, it stands on no statement any more: the person's cohort is all that is left.
    const qint64 entry = at.desk.release(declaration, QStringLiteral("void"), bulk::declaration(1), {});
    QCOMPARE(at.desk.settled(entry).state, EntryState::Done);
    QVERIFY(Desk::until([&] { return at.values(declaration, bulk::declaration(1)).text(QStringLiteral("state")) == QLatin1String("voided"); }));
    QCOMPARE(at.values(declaration, bulk::declaration(1)).text(QStringLiteral("cohort")), QStringLiteral("2024"));
}

/// Section 5 of the facts: a pull asks from the pull before the last one, also where that was long ago.
void tst_moves::twoWindowsHoweverLongAgo()
{
    PracticeServer server(before(), false);
    Desk desk(server.url());
    FakeClock *clock = nullptr;
    desk.clock = FakeClock::maker(clock, QDateTime::fromString(bulk::start, Qt::ISODate));
    desk.start();
    const auto settle = [&](const QDateTime &after) {
        return Desk::until([&] {
            if (desk.core().status(early).lastSuccess > after && !desk.core().status(early).pulling)
                return true;
            clock->advance(std::chrono::milliseconds(20));
            server.world().freeze(clock->now());
            return false;
        });
    };
    QVERIFY(settle({}));
    const QDateTime first = desk.core().status(early).lastSuccess;
    const auto dayLater = [&] {
        desk.core().setOffline(true);
        clock->advance(std::chrono::hours(24));
        server.world().freeze(clock->now());
    };
    dayLater();
    QCOMPARE(server.world().event(QStringLiteral("statement_paid"), {{QStringLiteral("statement_id"), bulk::payableStatement}}).status, 200);
    const QDateTime second = clock->now();
    desk.core().setOffline(false);
    QVERIFY(settle(first.addSecs(3600)));
    dayLater();
    const qsizetype seen = server.world().ledger().toJson(false)[QLatin1String("requests")].toArray().size();
    desk.core().setOffline(false);
    QVERIFY(settle(second.addSecs(3600)));
    QDateTime since;
    const QJsonArray requests = server.world().ledger().toJson(false)[QLatin1String("requests")].toArray();
    for (qsizetype i = seen; i < requests.size(); ++i) {
        const QString path = QUrl::fromPercentEncoding(requests.at(i)[QLatin1String("path")].toString().toUtf8());
        if (path.contains(QLatin1String("/participant-declarations?")))
            since = QDateTime::fromString(path.section(QStringLiteral("updated_since]="), 1).section(QLatin1Char('&'), 0, 0), Qt::ISODate);
    }
    QVERIFY(since.isValid());
    QVERIFY2(since <= first, qPrintable(since.toString(Qt::ISODate)));
    QVERIFY(since >= first.addSecs(-60));
}

void tst_moves::oneListThatFailsKeepsNoOtherBack()
{
    const auto list = [](const char *path) { return [path](const QByteArray &head) { return head.contains(path); }; };
    for (const bool all : {false, true}) {
        PracticeServer server(before(), false);
        FaultProxy proxy(quint16(server.url().port()));
        proxy.script(QList<Fault>(100, Fault{Fault::Kind::Status, false, 500}), all ? list("/api/v3/") : list("/api/v3/statements"));
        Desk desk(proxy.url());
        desk.clock = [] { return std::make_unique<HurriedClock>(500); };
        desk.start();
        QVERIFY(Desk::until([&] { return !desk.core().status(early).problem.isEmpty() && !desk.core().status(early).pulling; }));
        QVERIFY(!desk.core().status(early).lastSuccess.isValid()); // it is said all the same
        QCOMPARE(desk.rows(declaration).size(), all ? 0 : 3);
        QCOMPARE(desk.rows(participant).size(), all ? 0 : 3);
        QSet<QByteArray> asked;
        const QList<QByteArray> lines = proxy.arrived();
        for (const QByteArray &line : lines) {
            if (line.contains("/api/v3/"))
                asked.insert(line.split(' ').value(1).split('?').constFirst());
        }
        // Two lists in trouble are the service's: it is not asked for all the others as well.
        QCOMPARE(asked.size(), all ? 2 : 7);
    }
}

DESK_TEST(tst_moves)
#include "tst_moves.moc"
