// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/TraineesDesk.h"
#include "tests/support/Runner.h"

/// Degrees: every rule of facts 2.6 with its text, in the order in which it is checked.
class tst_trainees_degrees : public QObject
{
    Q_OBJECT

private slots:
    void creates_data();
    void creates();
    void changes_data();
    void changes();
    void numbers_for_codes_data();
    void numbers_for_codes();
    void an_id_named_alone();
    void duplicates_data();
    void duplicates();
    void examples_by_version();
    void gives_the_services_ids_data();
    void gives_the_services_ids();
    void keeps_to_the_order_of_years();
    void a_world_s_rows();
    void changes_nothing_by_the_same();
    void lists_shows_and_deletes();
    void guards_finished_records();
};

namespace {

const char *const yearBlank = "graduation_year must be entered if specifying a previous UK degree or non-UK degree";
const char *const yearFuture = "graduation_year must be in the past, for example 2014\ngraduation_year is invalid";
const char *const yearInvalid = "graduation_year is invalid";
const char *const subjectBlank = "subject must be entered if specifying a previous UK degree or non-UK degree";
const char *const gradeBlank = "grade must be entered if specifying a previous UK degree or non-UK degree";
const char *const ukBlank = "uk_degree must be entered if specifying a previous UK degree";
const char *const nonUkBlank = "non_uk_degree must be entered if specifying a previous non-UK degree";
const char *const countryFrance = "country has invalid reference data value of 'France'. Example values include 'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AR', 'AS'...";
const char *const types = "has invalid reference data value of 'Arts'. Example values include '001', '002', '003', '005', '007', '009', '010', '012', '013', '014'...";

/// "uk|non-UK|subject|grade|year|country|institution"
QString shownRow(const QJsonObject &row)
{
    QStringList parts;
    for (const char *key : {"uk_degree", "non_uk_degree", "subject", "grade", "graduation_year", "country", "institution"}) {
        const QJsonValue value = row.value(QLatin1String(key));
        parts.append(value.isNull() ? QStringLiteral("-") : value.toVariant().toString());
    }
    return parts.join(QLatin1Char('|'));
}

} // namespace

void tst_trainees_degrees::creates_data()
{
    QTest::addColumn<QByteArray>("sent"); // laid over a good UK degree
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *sent, const QByteArray &expected) { QTest::newRow(tag) << QByteArray(sent) << QString::fromUtf8(expected); };
    row("good", "{}", "083|-|100425|02|2015|-|0117");
    row("year number", R"({"graduation_year": 2015})", "083|-|100425|02|2015|-|0117");
    row("year text", R"({"graduation_year": "2015"})", "083|-|100425|02|2015|-|0117");
    row("year blank", R"({"graduation_year": ""})", yearBlank);
    row("year next", R"({"graduation_year": 2027})", "083|-|100425|02|2027|-|0117");
    row("year after next", R"({"graduation_year": "2028"})", yearFuture);
    row("year sixty back", R"({"graduation_year": 1967})", "083|-|100425|02|1967|-|0117");
    row("year too old", R"({"graduation_year": 1966})", yearInvalid);
    row("year word", R"({"graduation_year": "last"})", yearInvalid);
    row("subject blank", R"({"subject": null})", subjectBlank);
    row("subject unknown", R"({"subject": "Practical Magic"})", subjectBlank);
    row("country beside institution", R"({"country": "France"})", "083|-|100425|02|2015|-|0117");
    row("country of the UK", R"({"country": "XG", "institution": null})", "083|-|100425|02|2015|-|-");
    row("country unknown", R"({"country": "France", "institution": null, "uk_degree": null, "non_uk_degree": "097"})", countryFrance);
    row("GB is no code", R"({"country": "GB", "institution": null, "uk_degree": null, "non_uk_degree": "097"})",
        QByteArray(countryFrance).replace("France", "GB"));
    row("institution unknown", R"({"institution": "University of Oxford"})", "083|-|100425|02|2015|-|-");
    row("institution missing", R"({"institution": null})", "083|-|100425|02|2015|-|-");
    row("institution renamed", R"({"institution": "0133"})", "083|-|100425|02|2015|-|0149");
    row("uk_degree blank", R"({"uk_degree": ""})", ukBlank);
    row("uk_degree wrong", R"({"uk_degree": "Arts"})", QByteArray("uk_degree ") + types);
    row("grade blank", R"({"grade": null})", gradeBlank);
    row("grade unknown", R"({"grade": "First"})", gradeBlank);
    row("grade renamed", R"({"grade": "09"})", "083|-|100425|14|2015|-|0117");
    row("non-UK", R"({"country": "GL", "institution": null, "uk_degree": null, "non_uk_degree": "083"})", "-|083|100425|02|2015|GL|-");
    row("non-UK grade unknown", R"({"country": "GL", "institution": null, "uk_degree": null, "non_uk_degree": "083", "grade": "First"})",
        "-|083|100425|-|2015|GL|-");
    row("non-UK type blank", R"({"country": "GL", "institution": null, "uk_degree": null})", nonUkBlank);
    row("non-UK type wrong", R"({"country": "GL", "institution": null, "uk_degree": null, "non_uk_degree": "Arts"})", QByteArray("non_uk_degree ") + types);
    row("only the kind's own type is checked", R"({"country": "GL", "institution": null, "uk_degree": "Arts", "non_uk_degree": "083"})",
        "-|083|100425|02|2015|GL|-");
    row("everything, UK", R"({"graduation_year": "2028", "subject": "x", "uk_degree": "Arts", "grade": "First", "country": "France"})",
        QByteArray(yearFuture) + '\n' + subjectBlank + '\n' + gradeBlank + "\nuk_degree " + types);
    row("everything, non-UK", R"({"graduation_year": null, "subject": "x", "uk_degree": null, "non_uk_degree": null, "country": "France", "institution": null})",
        QByteArray(yearBlank) + '\n' + subjectBlank + '\n' + countryFrance + '\n' + nonUkBlank);
    row("other grade dropped", R"({"other_grade": "x"})", "083|-|100425|02|2015|-|0117");
}

void tst_trainees_degrees::creates()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    TraineesDesk desk(R"({"trainee_id": "t1", "degrees": 0, "updated_at": "2026-01-01T00:00:00Z"})");
    QJsonObject data = worldPart(R"({"grade": "02", "subject": "100425", "institution": "0117", "uk_degree": "083", "graduation_year": "2015-01-01"})").toObject();
    const QJsonObject over = worldPart(sent).toObject();
    for (auto it = over.begin(); it != over.end(); ++it)
        data[it.key()] = it.value();
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson();
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/degrees"), body);
    if (answer.status == 201) {
        const QJsonObject row = Ask::object(answer).value(QLatin1String("data")).toObject();
        QCOMPARE(shownRow(row), expected);
        QCOMPARE(row.size(), 15);
        QVERIFY(row.value(QLatin1String("other_grade")).isNull());
        QCOMPARE(desk.trainee(QStringLiteral("t1")).value(QLatin1String("updated_at")), QJsonValue(QStringLiteral("2026-02-16T12:00:00.000Z")));
    } else {
        QCOMPARE(answer.status, 422);
        QCOMPARE(messages(answer), expected);
        QCOMPARE(desk.trainee(QStringLiteral("t1")).value(QLatin1String("degrees")).toArray().size(), 0);
    }
}

void tst_trainees_degrees::changes_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *which, const char *sent, const QByteArray &expected) {
        QTest::newRow(tag) << QString::fromLatin1(which) << QByteArray(sent) << QString::fromUtf8(expected);
    };
    row("uk: part", "uk", R"({"subject": "100105"})", "051|-|100105|05|1978|-|0030");
    row("uk: whole", "uk", R"({"grade": "02", "subject": "100425", "institution": "0117", "uk_degree": "083", "graduation_year": "2015-01-01", "country": "XF"})",
        "083|-|100425|02|2015|-|0117");
    row("uk: made non-UK, institution stays", "uk", R"({"non_uk_degree": "097", "country": "MX"})", "-|097|100104|05|1978|MX|0030");
    row("uk: made non-UK, institution taken away", "uk", R"({"non_uk_degree": "097", "country": "MX", "institution": null})", "-|097|100104|05|1978|MX|-");
    row("uk: non-UK type without country", "uk", R"({"non_uk_degree": "097"})", ukBlank);
    row("uk: country alone keeps the kind", "uk", R"({"country": "MX"})", "051|-|100104|05|1978|MX|0030");
    row("uk: unknown country", "uk", R"({"country": "France"})", countryFrance);
    row("uk: grade in words", "uk", R"({"grade": "First"})", gradeBlank);
    row("uk: nothing known", "uk", R"({"school_id": 1})", dataMissing);
    row("non: uk_degree alone", "non", R"({"uk_degree": "051"})", "institution can't be blank");
    row("non: made UK", "non", R"({"uk_degree": "051", "institution": "0117"})", "051|-|100104|05|1978|-|0117");
    row("non: country emptied", "non", R"({"country": null})", "country can't be blank");
    row("non: part", "non", R"({"grade": "First"})", "-|097|100104|-|1978|MX|-");
    row("non: type emptied", "non", R"({"non_uk_degree": null, "country": "MX"})", nonUkBlank);
    row("non: the kind named by a key that cannot be sent", "non", R"({"grade": "02", "locale_code": "non_uk"})", QByteArray("institution can't be blank\n") + ukBlank);
    row("thin: the whole row is checked", "thin", R"({"subject": "100105"})",
        QByteArray(yearBlank) + "\ninstitution can't be blank\n" + ukBlank + '\n' + gradeBlank);
}

void tst_trainees_degrees::changes()
{
    QFETCH(QString, row);
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    for (const char *method : {"PUT", "PATCH"}) {
        TraineesDesk desk(R"({"trainee_id": "t1", "degrees": [
            {"degree_id": ")" + row.toUtf8() + R"(", )" + QByteArray(row == QLatin1String("uk")
                ? R"("uk_degree": "051", "institution": "0030", "subject": "100104", "grade": "05", "graduation_year": 1978)"
                : row == QLatin1String("non") ? R"("non_uk_degree": "097", "country": "MX", "subject": "100104", "grade": "05", "graduation_year": 1978)"
                                              : R"("subject": "100104")")
                          + "}]}");
        const sandbox::Answer answer = desk.ask.send(method, QStringLiteral("/api/v2026.1/trainees/t1/degrees/") + row, "{\"data\": " + sent + "}");
        if (answer.status == 200)
            QCOMPARE(shownRow(Ask::object(answer).value(QLatin1String("data")).toObject()), expected);
        else
            QCOMPARE(messages(answer), expected);
        QCOMPARE(answer.status, expected.contains(QLatin1Char('|')) ? 200 : 422);
    }
}

void tst_trainees_degrees::numbers_for_codes_data()
{
    QTest::addColumn<QByteArray>("sent"); // laid over a good UK degree
    QTest::addColumn<QString>("older"); // in v2025.0 and v2026.0
    QTest::addColumn<QString>("newest");
    const auto row = [](const char *tag, const char *sent, const QByteArray &older, const char *newest) {
        QTest::newRow(tag) << QByteArray(sent) << QString::fromUtf8(older) << QString::fromUtf8(newest);
    };
    row("texts", "{}", "083|-|100425|02|2015|-|0117", "083|-|100425|02|2015|-|0117");
    row("subject", R"({"subject": 100425})", subjectBlank, "083|-|100425|02|2015|-|0117");
    row("institution", R"({"institution": 1166})", "083|-|100425|02|2015|-|-", "083|-|100425|02|2015|-|1166");
    row("grade", R"({"grade": 12})", gradeBlank, "083|-|100425|12|2015|-|0117");
    row("type", R"({"uk_degree": 400})", "uk_degree has invalid reference data value of '400'. Example values include '002', '010', '013', '014', '051', '052', "
        "'053', '054', '055', '056'...", "400|-|100425|02|2015|-|0117");
}

void tst_trainees_degrees::numbers_for_codes()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, older);
    QFETCH(QString, newest);
    QJsonObject data = worldPart(R"({"grade": "02", "subject": "100425", "institution": "0117", "uk_degree": "083", "graduation_year": 2015})").toObject();
    const QJsonObject over = worldPart(sent).toObject();
    for (auto it = over.begin(); it != over.end(); ++it)
        data[it.key()] = it.value();
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson();
    for (const auto &[version, expected] : {std::pair("v2025.0", older), std::pair("v2026.0", older), std::pair("v2026.1", newest)}) {
        TraineesDesk desk(R"({"trainee_id": "t1", "degrees": 0})");
        const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/%1/trainees/t1/degrees").arg(QLatin1String(version)), body);
        QCOMPARE(answer.status == 201 ? shownRow(Ask::object(answer).value(QLatin1String("data")).toObject()) : messages(answer), expected);
    }
}

/// What a body that does not speak of the type means for its id: none.
void tst_trainees_degrees::an_id_named_alone()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "degrees": [{"degree_id": "d", "uk_degree": "083", "institution": "0117", "subject": "100425", "grade": "02",
        "graduation_year": 2015}]})");
    const sandbox::Answer answer = desk.ask.send("PUT", QStringLiteral("/api/v2026.1/trainees/t1/degrees/d"), R"({"data": {"grade": "01", "uk_degree_uuid": "x"}})");
    const QJsonObject row = Ask::object(answer).value(QLatin1String("data")).toObject();
    QCOMPARE(row.value(QLatin1String("uk_degree")), QJsonValue(QStringLiteral("083")));
    QCOMPARE(row.value(QLatin1String("uk_degree_uuid")), QJsonValue(QJsonValue::Null));
}

void tst_trainees_degrees::duplicates_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("duplicate");
    const auto row = [](const char *tag, const char *sent, bool duplicate) { QTest::newRow(tag) << QByteArray(sent) << duplicate; };
    row("same", R"({"subject": "100425", "graduation_year": "2015-01-01", "uk_degree": "083", "grade": "02", "institution": "0117"})", true);
    row("other institution", R"({"subject": "100425", "graduation_year": 2015, "uk_degree": "083", "grade": "02", "institution": "0030"})", true);
    row("thinner", R"({"subject": "100425"})", true);
    row("nothing readable", R"({"subject": "x", "grade": "First"})", true);
    row("beats the refusals", R"({"graduation_year": "2015", "subject": "Magic", "uk_degree": "Arts"})", true);
    row("other year", R"({"subject": "100425", "graduation_year": 2016, "uk_degree": "083", "grade": "02"})", false);
    row("other grade", R"({"subject": "100425", "graduation_year": 2015, "uk_degree": "083", "grade": "01"})", false);
    row("other country", R"({"subject": "100425", "country": "MX"})", false);
}

void tst_trainees_degrees::duplicates()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, duplicate);
    TraineesDesk desk(R"({"trainee_id": "t1", "degrees": [{"degree_id": "has", "uk_degree": "083", "institution": "0117", "subject": "100425", "grade": "02",
        "graduation_year": 2015}, {"degree_id": "other", "uk_degree": "051", "institution": "0117", "subject": "100104", "grade": "05", "graduation_year": 1999}]})");
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/degrees"), "{\"data\": " + sent + "}");
    QCOMPARE(answer.status == 409, duplicate);
    if (duplicate) {
        QCOMPARE(messages(answer), QStringLiteral("Conflict: This is a duplicate degree"));
        const QJsonArray rows = Ask::object(answer).value(QLatin1String("data")).toArray();
        QVERIFY(!rows.isEmpty());
        QVERIFY(desk.trainee(QStringLiteral("t1")).value(QLatin1String("degrees")).toArray().contains(rows.at(0)));
    }
    // A row is no duplicate of itself, but may be made one of another.
    QCOMPARE(desk.ask.send("PUT", QStringLiteral("/api/v2026.1/trainees/t1/degrees/has"), R"({"data": {"grade": "02"}})").status, 200);
    QCOMPARE(desk.ask.send("PUT", QStringLiteral("/api/v2026.1/trainees/t1/degrees/has"),
                           R"({"data": {"uk_degree": "051", "subject": "100104", "grade": "05", "graduation_year": 1999}})").status, 409);
}

void tst_trainees_degrees::gives_the_services_ids_data()
{
    QTest::addColumn<QByteArray>("sent"); // laid over a good UK degree
    QTest::addColumn<QString>("expected"); // ids of type, subject, grade and institution
    const auto row = [](const char *tag, const char *sent, const QByteArray &expected) { QTest::newRow(tag) << QByteArray(sent) << QString::fromLatin1(expected); };
    const QByteArray usual = "1b6a5652-c197-e711-80d8-005056ac45bb 918170f0-5dce-e911-a985-000d3ab79618 e2fe18d4-8655-47cf-ab1a-8c3e0b0f078f ";
    row("usual", "{}", usual + "1271f34a-2887-e711-80d8-005056ac45bb");
    row("college", R"({"institution": "1166", "uk_degree": "014"})",
        "0caa1ea5-868a-47a4-9b26-4b7470528b67 918170f0-5dce-e911-a985-000d3ab79618 e2fe18d4-8655-47cf-ab1a-8c3e0b0f078f c63d87ce-7c3d-4e5a-93e2-337b71426d8f");
    row("other institution", R"({"institution": "Hogwarts"})", usual + "02132969-f5bc-47ca-be9c-b6f6d5b05e1b");
    row("no institution", R"({"institution": null})", usual + "02132969-f5bc-47ca-be9c-b6f6d5b05e1b");
    row("others", R"({"subject": "101510", "grade": "13", "uk_degree": "218", "institution": "0001"})",
        "b6d2c5aa-cf99-4831-9bfe-6279349d8ea9 b18770f0-5dce-e911-a985-000d3ab79618 df874702-2bcc-4aab-adaa-2efdd3a8dec4 5c9e1d2d-3fa2-e811-812b-5065f38ba241");
    row("non-UK", R"({"country": "GL", "institution": null, "uk_degree": null, "non_uk_degree": "083"})",
        " 918170f0-5dce-e911-a985-000d3ab79618 e2fe18d4-8655-47cf-ab1a-8c3e0b0f078f ");
}

void tst_trainees_degrees::gives_the_services_ids()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, expected);
    TraineesDesk desk(R"({"trainee_id": "t1", "degrees": 0})");
    QJsonObject data = worldPart(R"({"grade": "02", "subject": "100425", "institution": "0117", "uk_degree": "083", "graduation_year": 2015})").toObject();
    const QJsonObject over = worldPart(sent).toObject();
    for (auto it = over.begin(); it != over.end(); ++it)
        data[it.key()] = it.value();
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/degrees"),
                                                 QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson());
    QCOMPARE(answer.status, 201);
    const QJsonObject row = Ask::object(answer).value(QLatin1String("data")).toObject();
    QStringList ids;
    for (const char *key : {"uk_degree_uuid", "subject_uuid", "grade_uuid", "institution_uuid"})
        ids.append(row.value(QLatin1String(key)).toString());
    QCOMPARE(ids.join(QLatin1Char(' ')), expected);
}

void tst_trainees_degrees::keeps_to_the_order_of_years()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "degrees": [{"degree_id": "c", "subject": "100425", "graduation_year": 2020},
        {"degree_id": "a", "subject": "100425", "graduation_year": 1999}, {"degree_id": "b", "subject": "100425", "graduation_year": 2005}]})");
    const sandbox::Answer answer = desk.ask.post(QStringLiteral("/api/v2026.1/trainees/t1/degrees"), R"({"data": {"subject": "100425"}})");
    QCOMPARE(answer.status, 409);
    QStringList ids;
    for (const QJsonValue &row : Ask::object(answer).value(QLatin1String("data")).toArray())
        ids.append(row.toObject().value(QLatin1String("degree_id")).toString());
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("a b c"));
}

/// Rows that the world gives as objects: as old as the trainee where they do not say, and in the form that is stored.
void tst_trainees_degrees::a_world_s_rows()
{
    const QByteArray rows = R"("updated_at": "2026-01-01T00:00:00Z", "degrees": [{"degree_id": "d", "uk_degree": "083", "country": "XF",
        "institution": "0117", "subject": "100425", "grade": "02", "graduation_year": 2015},
        {"degree_id": "dated", "graduation_year": 2016, "created_at": "2025-11-01T00:00:00Z"}], "placements": [{"placement_id": "p", "urn": "123456"}])";
    TraineesDesk desk(R"({"trainee_id": "t1", )" + rows + "}", R"(, "sets": [{"repeat": 1, "id_prefix": "s", "like": {)" + rows + "}}]");
    const QJsonValue since(QStringLiteral("2025-08-01T00:00:00.000Z"));
    for (const char *id : {"t1", "s0001"}) {
        const QJsonObject trainee = desk.trainee(QLatin1String(id));
        QCOMPARE(trainee.value(QLatin1String("created_at")), since);
        const QJsonObject degree = trainee.value(QLatin1String("degrees")).toArray().at(0).toObject();
        for (const QJsonObject &row : {degree, trainee.value(QLatin1String("placements")).toArray().at(0).toObject()}) {
            QCOMPARE(row.value(QLatin1String("created_at")), since);
            QCOMPARE(row.value(QLatin1String("updated_at")), since);
        }
        QCOMPARE(trainee.value(QLatin1String("degrees")).toArray().at(1).toObject().value(QLatin1String("updated_at")),
                 QJsonValue(QStringLiteral("2025-11-01T00:00:00.000Z")));
        // A degree from a part of the United Kingdom is one of the United Kingdom, without a country.
        QCOMPARE(shownRow(degree), QStringLiteral("083|-|100425|02|2015|-|0117"));
    }
    QCOMPARE(desk.ask.send("PUT", QStringLiteral("/api/v2026.1/trainees/t1/degrees/d"), R"({"data": {"grade": "01"}})").status, 200);
}

void tst_trainees_degrees::changes_nothing_by_the_same()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "updated_at": "2026-01-01T00:00:00Z", "degrees": [{"degree_id": "d", "uk_degree": "083",
        "institution": "0117", "subject": "100425", "grade": "02", "graduation_year": 2015}]})");
    const QString target = QStringLiteral("/api/v2026.1/trainees/t1/degrees/d");
    const auto updatedAt = [](const sandbox::Answer &answer) {
        return Ask::object(answer).value(QLatin1String("data")).toObject().value(QLatin1String("updated_at")).toString();
    };
    QCOMPARE(updatedAt(desk.ask.send("PUT", target, R"({"data": {"grade": "02", "graduation_year": "2015-01-01"}})")), QStringLiteral("2025-08-01T00:00:00.000Z"));
    QCOMPARE(desk.trainee(QStringLiteral("t1")).value(QLatin1String("updated_at")), QJsonValue(QStringLiteral("2026-01-01T00:00:00.000Z")));
    QCOMPARE(updatedAt(desk.ask.send("PUT", target, R"({"data": {"grade": "01"}})")), QStringLiteral("2026-02-16T12:00:00.000Z"));
}

void tst_trainees_degrees::examples_by_version()
{
    for (const char *version : {"v2025.0", "v2026.0"}) {
        TraineesDesk desk(R"({"trainee_id": "t1", "degrees": 0})");
        const sandbox::Answer answer = desk.ask.post(
            QStringLiteral("/api/%1/trainees/t1/degrees").arg(QLatin1String(version)),
            R"({"data": {"subject": "100425", "graduation_year": 2015, "country": "France", "non_uk_degree": "Bachelor of Arts", "grade": "02"}})");
        QCOMPARE(messages(answer),
                 QStringLiteral("country has invalid reference data value of 'France'. Example values include 'AF', 'XQ', 'AX', 'AL', 'DZ', 'AS', 'AD', 'AO', 'AI', 'XX'...\n"
                                "non_uk_degree has invalid reference data value of 'Bachelor of Arts'. Example values include '002', '010', '013', '014', '051', '052', "
                                "'053', '054', '055', '056'..."));
    }
}

void tst_trainees_degrees::lists_shows_and_deletes()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "updated_at": "2026-01-01T00:00:00Z", "degrees": [{"degree_id": "young", "graduation_year": 2020}, {"degree_id": "old", "graduation_year": 1999}]})");
    const QString rows = QStringLiteral("/api/v2026.1/trainees/t1/degrees");
    const QJsonArray listed = Ask::object(desk.ask.get(rows)).value(QLatin1String("data")).toArray();
    QCOMPARE(listed.at(0).toObject().value(QLatin1String("degree_id")), QJsonValue(QStringLiteral("old")));
    QCOMPARE(Ask::object(desk.ask.get(rows + QStringLiteral("/YOUNG"))).value(QLatin1String("data")), listed.at(1));
    const sandbox::Answer deleted = desk.ask.send("DELETE", rows + QStringLiteral("/old"));
    QCOMPARE(deleted.status, 200);
    const QJsonObject trainee = Ask::object(deleted).value(QLatin1String("data")).toObject();
    QCOMPARE(trainee.value(QLatin1String("degrees")).toArray().size(), 1);
    QCOMPARE(trainee.value(QLatin1String("updated_at")), QJsonValue(QStringLiteral("2026-02-16T12:00:00.000Z")));
    QCOMPARE(messages(desk.ask.send("DELETE", rows + QStringLiteral("/old"))), QStringLiteral("NotFound: Degree(s) not found"));
    QCOMPARE(desk.ask.send("DELETE", rows + QStringLiteral("/young")).status, 200); // nothing stops the last one
    QCOMPARE(desk.ask.get(rows).body, QByteArray(R"({"data":[]})"));
}

void tst_trainees_degrees::guards_finished_records()
{
    TraineesDesk desk(R"({"trainee_id": "t1", "state": "awarded", "degrees": [{"degree_id": "d", "uk_degree": "051", "institution": "0117", "subject": "100104", "grade": "05", "graduation_year": 1999}]})");
    const QString rows = QStringLiteral("/trainees/t1/degrees");
    for (const char *method : {"PUT", "PATCH", "DELETE"})
        QCOMPARE(messages(desk.ask.send(method, QStringLiteral("/api/v2026.1") + rows + QStringLiteral("/none"), "{}")), QString::fromUtf8(wrongState));
    QCOMPARE(messages(desk.ask.post(QStringLiteral("/api/v2026.1") + rows, "{}")), QString::fromUtf8(wrongState));
    QCOMPARE(desk.ask.get(QStringLiteral("/api/v2026.1") + rows).status, 200);
    QCOMPARE(desk.ask.send("PUT", QStringLiteral("/api/v2026.0") + rows + QStringLiteral("/d"), R"({"data": {"grade": "01"}})").status, 200);
    QCOMPARE(messages(desk.ask.post(QStringLiteral("/api/v2025.0/trainees/none/degrees"), "{}")), QStringLiteral("NotFound: Trainee(s) not found"));
}

DESK_TEST(tst_trainees_degrees)
#include "tst_trainees_degrees.moc"
