// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/TraineesDesk.h"
#include "tests/support/Runner.h"

/// Placements: every rule of facts 2.6 with its text, in the order in which it is checked.
class tst_trainees_placements : public QObject
{
    Q_OBJECT

private slots:
    void creates_data();
    void creates();
    void changes_data();
    void changes();
    void addresses_data();
    void addresses();
    void keeps_the_order_in_a_trainee();
    void the_order_of_checks();
    void lists_shows_and_deletes();
    void lists_the_oldest_first();
    void moves_updated_at_only_once();
};

void tst_trainees_placements::creates_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("expected"); // the refusal, or "urn|name|address|postcode" of the row
    const auto row = [](const char *tag, const char *sent, const char *expected) { QTest::newRow(tag) << QByteArray(sent) << QString::fromUtf8(expected); };
    row("empty", "{}", dataMissing);
    row("list", "[1]", dataMissing);
    row("unknown keys only", R"({"address": "x"})", dataMissing);
    row("unknown keys beside", R"({"urn": "123456", "address": "x"})", "123456|Meadow School|URN 123456, Leeds, LS1 1AA|LS1 1AA");
    row("school", R"({"urn": "123456", "name": "Mine", "postcode": "nonsense"})", "123456|Meadow School|URN 123456, Leeds, LS1 1AA|LS1 1AA");
    row("unknown urn", R"({"urn": "654321", "name": "Mine"})", "654321|Mine|URN 654321|(null)");
    row("unknown urn and postcode", R"({"urn": "654321", "name": "Mine", "postcode": "bn1"})", "654321|Mine|URN 654321, bn1|bn1");
    row("name alone", R"({"name": "Mine"})", "(null)|Mine|(null)|(null)");
    row("name and postcode", R"({"name": "Mine", "postcode": "BN11AA"})", "(null)|Mine|BN11AA|BN11AA");
    row("urn unknown, no name", R"({"urn": "654321"})", "name can't be blank");
    row("urn null", R"({"urn": null})", "name can't be blank");
    row("urn empty", R"({"urn": ""})", "name can't be blank");
    row("urn short", R"({"urn": "12345", "name": "Mine"})", "urn is invalid");
    row("urn long", R"({"urn": "1234567", "name": "Mine"})", "urn is invalid");
    row("urn letters", R"({"urn": "12345a"})", "urn is invalid\nname can't be blank");
    row("all three", R"({"urn": "x", "name": " ", "postcode": "x"})",
        "urn is invalid\nname can't be blank\npostcode Enter a valid postcode (for example, BN1 1AA)");
    row("postcode", R"({"name": "Mine", "postcode": "12345"})", "postcode Enter a valid postcode (for example, BN1 1AA)");
    row("special without name", R"({"urn": "900010"})", "name can't be blank");
    row("special", R"({"urn": "900020", "name": "Abroad", "postcode": "BN1 1AA"})", "900020|Abroad|(null)|BN1 1AA");
}

static QString shownRow(const QJsonObject &row)
{
    QStringList parts;
    for (const char *key : {"urn", "name", "address", "postcode"}) {
        const QJsonValue value = row.value(QLatin1String(key));
        parts.append(value.isNull() ? QStringLiteral("(null)") : value.isUndefined() ? QStringLiteral("(absent)") : value.toString());
    }
    return parts.join(QLatin1Char('|'));
}

void tst_trainees_placements::creates()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    for (const char *version : {"v2025.0", "v2026.0", "v2026.1"}) {
        TraineesDesk desk(R"({"trainee_id": "t1"})");
        const QString target = QStringLiteral("/api/%1/trainees/t1/placements").arg(QLatin1String(version));
        const sandbox::Answer answer = desk.ask.post(target, "{\"data\": " + sent + "}");
        const QJsonObject row = Ask::object(answer).value(QLatin1String("data")).toObject();
        if (answer.status == 201) {
            QCOMPARE(shownRow(row), expected);
            QCOMPARE(row.size(), 7);
            QCOMPARE(row.value(QLatin1String("placement_id")).toString().size(), 24);
            QCOMPARE(desk.ask.post(target, "{\"data\": " + sent + "}").status, 201); // the same again is no duplicate
        } else {
            QCOMPARE(answer.status, 422);
            QCOMPARE(messages(answer), expected);
        }
    }
}

void tst_trainees_placements::changes_data()
{
    QTest::addColumn<QString>("row"); // "school" or "named"
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *which, const char *sent, const char *expected) {
        QTest::newRow(tag) << QString::fromLatin1(which) << QByteArray(sent) << QString::fromUtf8(expected);
    };
    row("school: urn again", "school", R"({"urn": "123456"})", "123456|Meadow School|URN 123456, Leeds, LS1 1AA|LS1 1AA");
    row("school: unknown urn drops the postcode", "school", R"({"urn": "654321", "name": "Mine"})", "654321|Mine|URN 654321|(null)");
    row("school: postcode alone", "school", R"({"postcode": "BN1 1AA"})", "name can't be blank");
    row("school: name alone", "school", R"({"name": "Mine"})", "(null)|Mine|(null)|(null)");
    row("named: the rest stays", "named", R"({"postcode": "GU1 1AA"})", "111111|Hall|URN 111111, GU1 1AA|GU1 1AA");
    row("named: name", "named", R"({"name": "New"})", "111111|New|URN 111111, AB1 2CD|AB1 2CD");
    row("named: urn of a school", "named", R"({"urn": "123456"})", "123456|Meadow School|URN 123456, Leeds, LS1 1AA|LS1 1AA");
    row("named: emptied", "named", R"({"urn": null, "name": null, "postcode": null})", "name can't be blank");
    row("named: bad urn", "named", R"({"urn": "1"})", "urn is invalid");
    row("named: nothing", "named", "{}", dataMissing);
}

void tst_trainees_placements::changes()
{
    QFETCH(QString, row);
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    for (const char *method : {"PUT", "PATCH"}) {
        TraineesDesk desk(R"({"trainee_id": "t1", "placements": [{"placement_id": "school", "urn": "123456"},
            {"placement_id": "named", "urn": "111111", "name": "Hall", "postcode": "AB1 2CD"}]})");
        const sandbox::Answer answer =
            desk.ask.send(method, QStringLiteral("/api/v2026.1/trainees/t1/placements/") + row.toUpper(), "{\"data\": " + sent + "}");
        if (answer.status == 200)
            QCOMPARE(shownRow(Ask::object(answer).value(QLatin1String("data")).toObject()), expected);
        else
            QCOMPARE(messages(answer), expected);
        QCOMPARE(answer.status, expected.contains(QLatin1Char('|')) ? 200 : 422);
    }
}

void tst_trainees_placements::addresses_data()
{
    QTest::addColumn<QByteArray>("row"); // of the world
    QTest::addColumn<QByteArray>("sent"); // nothing: only read
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *stored, const char *sent, const char *expected) {
        QTest::newRow(tag) << QByteArray(stored) << QByteArray(sent) << QString::fromUtf8(expected);
    };
    const char *const elsewhere = R"({"urn": "808485", "name": "Hill School", "postcode": "ZD7E 5LH", "address": "URN 808485, Port Eddy, ZD7E 5LH"})";
    row("school", R"({"urn": "111111", "address": "elsewhere"})", "", "URN 111111, Leeds, LS1 1AA");
    row("school without a town", R"({"urn": "222222"})", "", "URN 222222, , LS2 2BB");
    row("school without anything", R"({"urn": "333333"})", "", "URN 333333, , ");
    row("named", R"({"urn": "654321", "name": "Hall", "postcode": "LS3 3CC"})", "", "URN 654321, LS3 3CC");
    row("as the world says", elsewhere, "", "URN 808485, Port Eddy, ZD7E 5LH");
    row("renamed", elsewhere, R"({"name": "Hall"})", "URN 808485, Port Eddy, ZD7E 5LH");
    row("moved", elsewhere, R"({"postcode": "LS3 3CC"})", "URN 808485, LS3 3CC");
    row("another urn", elsewhere, R"({"urn": "654321"})", "URN 654321, ZD7E 5LH");
    row("made a school's", elsewhere, R"({"urn": "111111"})", "URN 111111, Leeds, LS1 1AA");
}

void tst_trainees_placements::addresses()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    auto service = sandbox::makeTrainees();
    QJsonObject placement = worldPart(row).toObject();
    placement.insert(QStringLiteral("placement_id"), QStringLiteral("p"));
    QVERIFY(!service->load(worldPart(R"({"tokens": {"desk": {"provider": "own"}}, "schools": [
        {"urn": "111111", "name": "Meadow School", "town": "Leeds", "postcode": "LS1 1AA"}, {"urn": "222222", "name": "Brook School", "postcode": "LS2 2BB"},
        {"urn": "333333", "name": "Wood School"}], "trainees": [{"trainee_id": "t1", "placements": [)"
                                     + QJsonDocument(placement).toJson() + "]}]}")));
    Ask ask(*service, "2026-02-16T12:00:00Z");
    ask.bearer = "desk";
    const QString one = QStringLiteral("/api/v2026.1/trainees/t1/placements/p");
    if (!sent.isEmpty())
        QCOMPARE(ask.send("PUT", one, "{\"data\": " + sent + "}").status, 200);
    const QJsonValue shown = Ask::object(ask.get(one)).value(QLatin1String("data")).toObject().value(QLatin1String("address"));
    QCOMPARE(shown.toString(), expected);
    auto again = sandbox::makeTrainees();
    QVERIFY(!again->load(service->save()));
    QCOMPARE(again->save(), service->save());
}

void tst_trainees_placements::keeps_the_order_in_a_trainee()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "updated_at": "2026-01-01T00:00:00Z", "placements": [
        {"placement_id": "c", "name": "Hall", "created_at": "2025-12-03T00:00:00Z"}, {"placement_id": "a", "name": "Hall", "created_at": "2025-12-01T00:00:00Z"},
        {"placement_id": "b", "urn": "123456", "created_at": "2025-12-02T00:00:00Z"}]})");
    const QString rows = QStringLiteral("/api/v2026.1/trainees/t1/placements");
    const QJsonValue listed = Ask::object(desk.ask.get(rows)).value(QLatin1String("data"));
    QStringList ids;
    for (const QJsonValue &row : listed.toArray())
        ids.append(row.toObject().value(QLatin1String("placement_id")).toString());
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("a b c"));
    QCOMPARE(desk.trainee(QStringLiteral("t1")).value(QLatin1String("placements")), listed);
    // What changes nothing makes no row younger.
    for (const auto &[row, sent] : {std::pair("a", R"({"data": {"name": "Hall"}})"), std::pair("b", R"({"data": {"urn": "123456"}})")})
        QCOMPARE(desk.ask.send("PUT", rows + QLatin1Char('/') + QLatin1String(row), sent).status, 200);
    QCOMPARE(Ask::object(desk.ask.get(rows)).value(QLatin1String("data")), listed);
}

void tst_trainees_placements::the_order_of_checks()
{
    for (const char *state : {"recommended_for_award", "withdrawn", "awarded"}) {
        TraineesDesk desk(R"({"trainee_id": "t1", "state": ")" + QByteArray(state) + R"(", "placements": 1})");
        const QString rows = QStringLiteral("/trainees/t1/placements");
        const QString rowId = Ask::object(desk.ask.get(QStringLiteral("/api/v2026.1") + rows)).value(QLatin1String("data")).toArray().at(0).toObject()
                                  .value(QLatin1String("placement_id")).toString();
        // The guard stands before the row and the body, in v2026.1 alone.
        QCOMPARE(messages(desk.ask.post(QStringLiteral("/api/v2026.1") + rows, "{}")), QString::fromUtf8(wrongState));
        QCOMPARE(messages(desk.ask.send("PUT", QStringLiteral("/api/v2026.1") + rows + QStringLiteral("/none"), "{}")), QString::fromUtf8(wrongState));
        QCOMPARE(messages(desk.ask.send("DELETE", QStringLiteral("/api/v2026.1") + rows + QLatin1Char('/') + rowId)), QString::fromUtf8(wrongState));
        for (const char *version : {"v2025.0", "v2026.0"}) {
            const QString base = QStringLiteral("/api/") + QLatin1String(version) + rows;
            QCOMPARE(desk.ask.post(base, R"({"data": {"name": "Hall"}})").status, 201);
        }
        QCOMPARE(desk.ask.send("DELETE", QStringLiteral("/api/v2025.0") + rows + QLatin1Char('/') + rowId).status, 200);
    }
    for (const char *state : {"draft", "deferred", "submitted_for_trn", "trn_received"}) {
        TraineesDesk desk(R"({"trainee_id": "t1", "state": ")" + QByteArray(state) + "\"}");
        QCOMPARE(desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/placements"), R"({"data": {"name": "Hall"}})").status, 201);
    }
    TraineesDesk desk(R"({"trainee_id": "t1"}, {"trainee_id": "theirs", "provider": "other"})");
    QCOMPARE(messages(desk.ask.post(QStringLiteral("/api/v2026.1/trainees/none/placements"), "{}")), QStringLiteral("NotFound: Trainee(s) not found"));
    for (const char *version : {"v2025.0", "v2026.0"})
        QCOMPARE(messages(desk.ask.post(QStringLiteral("/api/%1/trainees/none/placements").arg(QLatin1String(version)), "{}")), QString::fromLatin1(dataMissing));
    QCOMPARE(messages(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/theirs/placements"))), QStringLiteral("NotFound: Trainee(s) not found"));
    QCOMPARE(messages(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/t1/placements/none"))), QStringLiteral("NotFound: Placement(s) not found"));
    QCOMPARE(messages(desk.ask.send("PATCH", QStringLiteral("/api/v2026.1/trainees/t1/placements/none"), "{}")), QStringLiteral("NotFound: Placement(s) not found"));
}

void tst_trainees_placements::lists_the_oldest_first()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "placements": [
        {"placement_id": "second", "name": "Second", "created_at": "2026-01-02T00:00:00Z"},
        {"placement_id": "third", "name": "Third", "created_at": "2026-01-03T00:00:00Z"},
        {"placement_id": "first", "name": "First", "created_at": "2026-01-01T00:00:00Z"}]})");
    QStringList names;
    const QJsonArray listed = Ask::object(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/t1/placements"))).value(QLatin1String("data")).toArray();
    for (const QJsonValue &row : listed)
        names.append(row[QLatin1String("name")].toString());
    QCOMPARE(names, (QStringList{QStringLiteral("First"), QStringLiteral("Second"), QStringLiteral("Third")}));
}

void tst_trainees_placements::lists_shows_and_deletes()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "placements": 2}, {"trainee_id": "none"})");
    QCOMPARE(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/none/placements")).body, QByteArray(R"({"data":[]})"));
    const QString rows = QStringLiteral("/api/v2026.1/trainees/t1/placements");
    const QJsonArray listed = Ask::object(desk.ask.get(rows)).value(QLatin1String("data")).toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(QJsonValue(listed), desk.trainee(QStringLiteral("t1")).value(QLatin1String("placements")));
    const QString one = rows + QLatin1Char('/') + listed.at(0).toObject().value(QLatin1String("placement_id")).toString();
    QCOMPARE(Ask::object(desk.ask.get(one)).value(QLatin1String("data")), listed.at(0));
    const sandbox::Answer deleted = desk.ask.send("DELETE", one);
    QCOMPARE(deleted.status, 200);
    const QJsonObject trainee = Ask::object(deleted).value(QLatin1String("data")).toObject();
    QCOMPARE(trainee.value(QLatin1String("trainee_id")), QJsonValue(QStringLiteral("t1")));
    QCOMPARE(trainee.value(QLatin1String("placements")).toArray().size(), 1);
    QCOMPARE(messages(desk.ask.send("DELETE", one)), QStringLiteral("NotFound: Placement(s) not found"));
}

void tst_trainees_placements::moves_updated_at_only_once()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "updated_at": "2026-01-01T00:00:00Z"}, {"trainee_id": "had", "placements": 1, "updated_at": "2026-01-01T00:00:00Z"})");
    const auto updated = [&desk](const char *id) { return desk.trainee(QLatin1String(id)).value(QLatin1String("updated_at")).toString(); };
    const QString before = QStringLiteral("2026-01-01T00:00:00.000Z");
    const QString first = QStringLiteral("2026-02-16T12:00:00.000Z");
    desk.ask.post(QStringLiteral("/api/v2026.1/trainees/had/placements"), R"({"data": {"name": "Hall"}})");
    QCOMPARE(updated("had"), before);
    const sandbox::Answer made = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/placements"), R"({"data": {"name": "Hall"}})");
    QCOMPARE(updated("t1"), first);
    desk.ask.at("2026-02-17T12:00:00Z");
    const QString one = QStringLiteral("/api/v2026.1/trainees/t1/placements/")
        + Ask::object(made).value(QLatin1String("data")).toObject().value(QLatin1String("placement_id")).toString();
    desk.ask.send("PUT", one, R"({"data": {"name": "House"}})");
    QCOMPARE(updated("t1"), first);
    desk.ask.send("DELETE", one);
    QCOMPARE(updated("t1"), first);
    desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/placements"), R"({"data": {"name": "Hall"}})"); // the flag is never taken back
    QCOMPARE(updated("t1"), first);
}

DESK_TEST(tst_trainees_placements)
#include "tst_trainees_placements.moc"
