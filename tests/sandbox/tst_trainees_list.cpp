// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/TraineesDesk.h"
#include "tests/support/Runner.h"

/// GET /trainees with all its parameters (facts 1.7), GET of one, and the shape of a trainee (1.10).
class tst_trainees_list : public QObject
{
    Q_OBJECT

private slots:
    void filters_data();
    void filters();
    void refuses_data();
    void refuses();
    void pages_data();
    void pages();
    void shows_one();
    void shows_the_course_start_data();
    void shows_the_course_start();
    void names_by_version();
    void orders_anew_after_a_change();
    void keeps_pace_with_many();
};

namespace {

QString ids(const sandbox::Answer &answer)
{
    QStringList list;
    for (const QJsonValue &row : Ask::object(answer).value(QLatin1String("data")).toArray())
        list.append(row.toObject().value(QLatin1String("trainee_id")).toString());
    return list.join(QLatin1Char(' '));
}

const QByteArray mixed = R"(
    {"trainee_id": "a", "itt_start_date": "2025-09-01", "updated_at": "2026-01-01T10:00:00.500Z"},
    {"trainee_id": "b", "last_name": "Smith-Jones", "itt_start_date": "2025-09-01", "state": "submitted_for_trn", "updated_at": "2026-01-02T10:00:00Z"},
    {"trainee_id": "c", "training_route": "provider_led_postgrad", "itt_start_date": "2026-02-16", "state": "recommended_for_award", "updated_at": "2026-01-03T10:00:00Z"},
    {"trainee_id": "d", "first_names": "Hēmi", "last_name": "O'Brien", "itt_start_date": "2026-02-17", "updated_at": "2026-01-04T10:00:00Z"},
    {"trainee_id": "e", "training_route": "iqts", "itt_start_date": "2026-03-01", "state": "deferred", "updated_at": "2026-01-05T10:00:00Z"},
    {"trainee_id": "f", "provider_trainee_id": "X/77001", "itt_start_date": "2025-09-01", "state": "withdrawn", "updated_at": "2026-01-06T10:00:00Z"},
    {"trainee_id": "g", "itt_start_date": "2025-09-01", "state": "awarded", "updated_at": "2026-01-07T10:00:00Z"},
    {"trainee_id": "draft", "itt_start_date": "2025-09-01", "state": "draft"},
    {"trainee_id": "gone", "itt_start_date": "2025-09-01", "discarded_at": "2026-01-01T00:00:00Z"},
    {"trainee_id": "import", "itt_start_date": "2025-09-01", "record_source": "hesa_trn_data"},
    {"trainee_id": "theirs", "itt_start_date": "2025-09-01", "provider": "other"},
    {"trainee_id": "old", "itt_start_date": "2023-09-01", "trainee_start_date": null, "updated_at": "2024-01-01T00:00:00Z"},
    {"trainee_id": "later", "itt_start_date": "2023-09-01", "trainee_start_date": "2024-08-01", "updated_at": "2024-01-01T00:00:00Z"},
    {"trainee_id": "undated", "itt_start_date": null, "updated_at": "2025-12-01T10:00:00Z"})";

} // namespace

void tst_trainees_list::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected"); // empty: 404
    const auto row = [](const char *query, const char *expected) { QTest::newRow(*query ? query : "(none)") << QString::fromLatin1(query) << QString::fromLatin1(expected); };
    row("", "g f e d c b a undated");
    row("academic_cycle=", "g f e d c b a undated");
    row("academic_cycle=2025", "g f e d c b a undated");
    row("academic_cycle=2023", "old");
    row("academic_cycle=2024", "later");
    row("academic_cycle=2022", "");
    row("sort_order=asc", "undated a b c d e f g");
    row("sort_order=desc", "g f e d c b a undated");
    row("sort_order=", "g f e d c b a undated");
    row("status=in_training", "c b a");
    row("status=course_not_yet_started", "d");
    row("status=deferred", "e");
    row("status=withdrawn", "f");
    row("status=awarded", "g");
    row("status=", "g f e d c b a undated");
    row("since=2026-01-05", "g f e");
    row("since=2026-01-05T10:00:00Z", "g f e");
    row("since=2026-01-05T10:00:00.001Z", "g f");
    row("since=2026-01-05T12:00:00%2B02:00", "g f e");
    row("since=20260107", "g");
    row("since=2026-01-01T10:00:00.500Z&sort_order=asc", "a b c d e f g");
    row("since=2024-01-01", "g f e d c b a undated");
    row("since=2026-02-01", "");
    row("has_trn=true", "g f e d c a undated");
    row("has_trn=false", "b");
    row("has_trn=maybe", "b");
    row("has_trn=", "g f e d c b a undated");
    row("per_page=2", "g f");
    row("per_page=2&page=4", "a undated");
    row("per_page=2&page=5", "");
    row("page=0", "g f e d c b a undated");
    row("page=x", "g f e d c b a undated");
    row("page=2", "");
    row("per_page=0", "");
    row("per_page=lots", "");
    row("per_page=-1", "g f e d c b a undated");
    row("academic_cycle=2023abc", "old");
    row("status[]=withdrawn&status[]=deferred", "f e");
    row("status%5B%5D=withdrawn", "f");
    row("status[]=busy", "g f e d c b a undated");
    row("status[]=busy&status[]=awarded", "g");
    row("training_route[]=provider_led_postgrad&training_route[]=iqts", "e c");
    row("training_route=provider_led_postgrad", "c");
    row("training_route[]=none", "g f e d c b a undated");
    row("text_search=smi", "b");
    row("text_search=O%27Brien%20h%C4%93mi", "d");
    row("text_search=hemi%20Smith", "");
    row("text_search=77001", "f");
    row("text_search=", "g f e d c b a undated");
    row("has_trn=%20", "g f e d c b a undated");
    row("unheard_of=1", "g f e d c b a undated");
}

void tst_trainees_list::filters()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    TraineesDesk desk(mixed);
    for (const char *version : {"v2025.0", "v2026.0", "v2026.1"}) {
        const sandbox::Answer answer = desk.ask.get(QStringLiteral("/api/%1/trainees?%2").arg(QLatin1String(version), query));
        QCOMPARE(ids(answer), expected);
        QCOMPARE(answer.status, expected.isEmpty() ? 404 : 200);
        if (expected.isEmpty())
            QCOMPARE(messages(answer), QStringLiteral("NotFound: No trainees found"));
    }
}

void tst_trainees_list::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *query, const char *expected) { QTest::newRow(query) << QString::fromLatin1(query) << QByteArray(expected); };
    row("status=busy", R"({"errors":{"status":["busy is not a valid status"]},"message":"Validation failed: 1 error prohibited this request being run"})");
    row("since=2023-13-01", R"({"errors":{"since":["2023-13-01 is not a valid date"]},"message":"Validation failed: 1 error prohibited this request being run"})");
    row("academic_cycle=not-a-number", R"({"errors":{"academic_cycle":["not-a-number is not a valid academic cycle year"]},"message":"Validation failed: 1 error prohibited this request being run"})");
    row("academic_cycle=2014", R"({"errors":{"academic_cycle":["2014 is not a valid academic cycle year"]},"message":"Validation failed: 1 error prohibited this request being run"})");
    row("academic_cycle=2031", R"({"errors":{"academic_cycle":["2031 is not a valid academic cycle year"]},"message":"Validation failed: 1 error prohibited this request being run"})");
    row("sort_order=up", R"({"errors":{"sort_order":["is not included in the list"]},"message":"Validation failed: 1 error prohibited this request being run"})");
    row("status=busy&since=soon", R"({"errors":{"since":["soon is not a valid date"],"status":["busy is not a valid status"]},"message":"Validation failed: 2 errors prohibited this request being run"})");
}

void tst_trainees_list::refuses()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, expected);
    TraineesDesk desk(mixed);
    const sandbox::Answer answer = desk.ask.get(QStringLiteral("/api/v2026.1/trainees?") + query);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.body, expected);
}

void tst_trainees_list::pages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("meta");
    QTest::newRow("default") << QStringLiteral("x=1") << QByteArray(R"({"current_page":1,"per_page":50,"total_count":120,"total_pages":3})");
    QTest::newRow("last") << QStringLiteral("page=3") << QByteArray(R"({"current_page":3,"per_page":50,"total_count":120,"total_pages":3})");
    QTest::newRow("large") << QStringLiteral("per_page=500") << QByteArray(R"({"current_page":1,"per_page":500,"total_count":120,"total_pages":1})");
    QTest::newRow("negative") << QStringLiteral("per_page=-5&page=2") << QByteArray(R"({"current_page":2,"per_page":100,"total_count":120,"total_pages":2})");
}

void tst_trainees_list::pages()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, meta);
    TraineesDesk desk("", R"(, "sets": [{"repeat": 120, "id_prefix": "ten", "like": {"updated_at": "2026-01-01T00:00:00Z"}}])");
    const QJsonObject answer = Ask::object(desk.ask.get(QStringLiteral("/api/v2026.1/trainees?") + query));
    QCOMPARE(QJsonDocument(answer.value(QLatin1String("meta")).toObject()).toJson(QJsonDocument::Compact), meta);
    // Ties by internal id, newest first in both directions.
    const QString first = ids(desk.ask.get(QStringLiteral("/api/v2026.1/trainees?sort_order=asc&per_page=2")));
    QCOMPARE(first, QStringLiteral("ten0120 ten0119"));
}

void tst_trainees_list::shows_one()
{
    TraineesDesk desk(mixed);
    QCOMPARE(desk.trainee(QStringLiteral("A")).value(QLatin1String("trainee_id")), QJsonValue(QStringLiteral("a"))); // bare, in any case
    QCOMPARE(desk.trainee(QStringLiteral("draft")).value(QLatin1String("state")), QJsonValue(QStringLiteral("draft")));
    QCOMPARE(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/gone")).status, 200);
    QCOMPARE(messages(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/theirs"))), QStringLiteral("NotFound: Trainee(s) not found"));
    QCOMPARE(messages(desk.ask.get(QStringLiteral("/api/v2026.1/trainees/nobody"))), QStringLiteral("NotFound: Trainee(s) not found"));

    TraineesDesk given(R"({"trainee_id": "t", "training_route": "provider_led_postgrad", "first_names": "Hēmi", "ni_number": "QQ", "disability1": "55",
        "created_at": "2025-08-01T01:02:03Z", "recommended_for_award_at": "2025-09-01T01:02:03.999Z", "date_of_birth": "1990-02-03", "course_year": 2})");
    const QJsonObject shown = given.trainee(QStringLiteral("t"));
    QCOMPARE(shown.value(QLatin1String("training_route")), QJsonValue(QStringLiteral("12")));
    QCOMPARE(shown.value(QLatin1String("first_names")), QJsonValue(QStringLiteral("Hēmi")));
    QCOMPARE(shown.value(QLatin1String("ni_number")), QJsonValue(QStringLiteral("QQ")));
    QCOMPARE(shown.value(QLatin1String("disability1")), QJsonValue(QStringLiteral("55")));
    QCOMPARE(shown.value(QLatin1String("course_year")), QJsonValue(2));
    QCOMPARE(shown.value(QLatin1String("course_level")), QJsonValue(QStringLiteral("postgrad")));
    QCOMPARE(shown.value(QLatin1String("course_qualification")), QJsonValue(QStringLiteral("QTS")));
    QCOMPARE(shown.value(QLatin1String("created_at")), QJsonValue(QStringLiteral("2025-08-01T01:02:03.000Z")));
    QCOMPARE(shown.value(QLatin1String("recommended_for_award_at")), QJsonValue(QStringLiteral("2025-09-01T01:02:03Z")));
    QVERIFY(!shown.contains(QLatin1String("commencement_status")));
}

void tst_trainees_list::shows_the_course_start_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QJsonValue>("shown");
    QTest::newRow("its own") << QByteArray(R"(, "course_itt_start_date": "2025-09-08")") << QJsonValue(QStringLiteral("2025-09-08"));
    QTest::newRow("none, in so many words") << QByteArray(R"(, "course_itt_start_date": null)") << QJsonValue(QJsonValue::Null);
    QTest::newRow("left out") << QByteArray() << QJsonValue(QStringLiteral("2025-09-01"));
}

void tst_trainees_list::shows_the_course_start()
{
    QFETCH(QByteArray, given);
    QFETCH(QJsonValue, shown);
    TraineesDesk desk(R"({"trainee_id": "t", "itt_start_date": "2025-09-01")" + given + "}");
    for (const char *version : {"v2025.0", "v2026.0", "v2026.1"})
        QCOMPARE(desk.trainee(QStringLiteral("t"), QLatin1String(version)).value(QLatin1String("course_itt_start_date")), shown);
    auto again = sandbox::makeTrainees();
    QVERIFY(!again->load(desk.service->save()));
    QCOMPARE(again->save(), desk.service->save());
    Ask ask(*again, "2026-02-16T12:00:00Z");
    ask.bearer = "desk";
    QCOMPARE(Ask::object(ask.get(QStringLiteral("/api/v2026.1/trainees/t"))), desk.trainee(QStringLiteral("t")));
}

void tst_trainees_list::names_by_version()
{
    TraineesDesk desk(R"({"trainee_id": "t"})");
    const QStringList older{QStringLiteral("course_subject_one"), QStringLiteral("course_subject_two"), QStringLiteral("course_subject_three"),
                            QStringLiteral("lead_partner_urn"), QStringLiteral("lead_partner_ukprn"), QStringLiteral("withdraw_date"),
                            QStringLiteral("withdraw_reasons")};
    const QStringList newer{QStringLiteral("course_subject_1"), QStringLiteral("course_subject_2"), QStringLiteral("course_subject_3"),
                            QStringLiteral("training_partner_urn"), QStringLiteral("training_partner_ukprn"), QStringLiteral("withdrawal_date"),
                            QStringLiteral("withdrawal_reasons")};
    const auto check = [&](const char *version, int keys, const QStringList &has, const QStringList &hasNot) {
        const QJsonObject shown = desk.trainee(QStringLiteral("t"), QLatin1String(version));
        if (shown.size() != keys)
            return false;
        return std::all_of(has.begin(), has.end(), [&](const QString &key) { return shown.contains(key); })
            && std::none_of(hasNot.begin(), hasNot.end(), [&](const QString &key) { return shown.contains(key); });
    };
    QVERIFY(check("v2025.0", 67, older, newer));
    QVERIFY(check("v2026.0", 67, newer, older + QStringList{QStringLiteral("iqts_country")}));
    QVERIFY(check("v2026.1", 68, newer + QStringList{QStringLiteral("iqts_country")}, older));
}

void tst_trainees_list::orders_anew_after_a_change()
{
    TraineesDesk desk(mixed);
    const QString target = QStringLiteral("/api/v2026.1/trainees?sort_order=asc");
    QCOMPARE(ids(desk.ask.get(target)), QStringLiteral("undated a b c d e f g"));
    QCOMPARE(desk.ask.post(QStringLiteral("/api/v2026.1/trainees/a/defer"), R"({"data": {"defer_date": "2026-01-01"}})").status, 200);
    QCOMPARE(ids(desk.ask.get(target)), QStringLiteral("undated b c d e f g a"));
}

void tst_trainees_list::keeps_pace_with_many()
{
    constexpr int many = 100'000;
    TraineesDesk desk("", R"(, "sets": [{"repeat": 100000, "id_prefix": "m", "like": {"updated_at": "2026-01-01T00:00:00Z"}}])");
    desk.service->throttled = false;
    QElapsedTimer timer;
    timer.start();
    const sandbox::Answer first = desk.ask.get(QStringLiteral("/api/v2026.1/trainees?per_page=10&sort_order=asc"));
    const qint64 ordering = timer.restart();
    QCOMPARE(Ask::object(first).value(QLatin1String("meta")).toObject().value(QLatin1String("total_count")), QJsonValue(many));
    for (int page = 2; page <= 20; ++page)
        desk.ask.get(QStringLiteral("/api/v2026.1/trainees?per_page=10&sort_order=asc&page=%1").arg(page));
    // Nineteen pages from the kept order cost less than making the order did; made anew each they would cost nineteen times.
    const qint64 paging = timer.elapsed();
    QVERIFY2(paging < 5 * ordering + 200, qPrintable(QStringLiteral("%1 ms for the order, %2 ms for the pages").arg(ordering).arg(paging)));
}

DESK_TEST(tst_trainees_list)
#include "tst_trainees_list.moc"
