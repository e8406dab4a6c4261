// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Reviews.h"
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

/// What schools report and the desk only shows (early-career facts 4): transfers, unfunded mentors, partnerships.
class tst_schools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreListed();
    void aParticipantShowsTheLatestTransfer();
    void anUnfundedMentorIsNamed();
    void aPartnerCountsWhatIsItsOwn();
    void everyViewHasRows();
};

namespace {
const QString movedTwice = QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001");
const QString leaves = QStringLiteral("aaaaaaaa-0000-4000-8000-000000000002");
const QString mentor = QStringLiteral("aaaaaaaa-0000-4000-8000-000000000003");

QJsonObject world()
{
    const QByteArray text = R"({"clock":"2026-02-16T12:00:00Z","earlyCareer":{"tokens":{"token-LP1":"LP1"},
 "schools":[{"id":"100001","urn":"100001","name":"Oak"},{"id":"100002","urn":"100002","name":"Elm"},{"id":"100003","urn":"100003","name":"Ash"}],
 "delivery_partners":[{"id":"eeeeeeee-0000-4000-8000-000000000001","name":"Artisan Education"},{"id":"eeeeeeee-0000-4000-8000-000000000002","name":"Bracken"}],
 "partnerships":[{"id":"ffffffff-0000-4000-8000-000000000001","lead_provider":"LP1","school":"100001","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025"},
  {"id":"ffffffff-0000-4000-8000-000000000002","lead_provider":"LP1","school":"100002","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000002","cohort":"2025"}],
 "participants":[
  {"id":"aaaaaaaa-0000-4000-8000-000000000001","full_name":"Aroha Ngata","teacher_reference_number":"1000001","created_at":"2025-06-01T09:00:00Z","school_periods":[
   {"role":"ect","school":"100001","started_on":"2025-09-01","finished_on":"2025-12-31","mentor":"aaaaaaaa-0000-4000-8000-000000000003","training_periods":[
     {"lead_provider":"LP1","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025","schedule_identifier":"ecf-standard-september","started_on":"2025-09-01","finished_on":"2025-12-31"}]},
   {"role":"ect","school":"100002","started_on":"2026-01-01","finished_on":"2026-04-01","mentor":"aaaaaaaa-0000-4000-8000-000000000003","training_periods":[
     {"lead_provider":"LP1","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000002","cohort":"2025","schedule_identifier":"ecf-standard-september","started_on":"2026-01-01","finished_on":"2026-04-01"}]},
   {"role":"ect","school":"100003","started_on":"2026-04-02","training_periods":[
     {"lead_provider":"LP2","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000002","cohort":"2025","schedule_identifier":"ecf-standard-september","started_on":"2026-04-02"}]}]},
  {"id":"aaaaaaaa-0000-4000-8000-000000000002","full_name":"Ben Ash","teacher_reference_number":"1000002","created_at":"2025-06-01T09:00:00Z","school_periods":[
   {"role":"ect","school":"100001","started_on":"2025-09-01","finished_on":"2026-03-01","training_periods":[
     {"lead_provider":"LP1","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2025","schedule_identifier":"ecf-standard-september","started_on":"2025-09-01","finished_on":"2026-03-01"}]}]},
  {"id":"aaaaaaaa-0000-4000-8000-000000000003","full_name":"Cara Unfunded","teacher_reference_number":"1000003","created_at":"2024-06-01T09:00:00Z","school_periods":[
   {"role":"mentor","school":"100001","started_on":"2024-09-01","training_periods":[
     {"lead_provider":"LP2","delivery_partner_id":"eeeeeeee-0000-4000-8000-000000000001","cohort":"2024","schedule_identifier":"ecf-standard-september","started_on":"2024-09-01"}]}]}]}})";
    const QJsonObject made = QJsonDocument::fromJson(text).object();
    if (made.isEmpty())
        qFatal("the test's world is not JSON");
    return made;
}

struct Listed {
    explicit Listed(const QJsonObject &from) : server(from, false), desk(server.url())
    {
        desk.start();
        const QString id = QStringLiteral("practice-earlyCareer");
        begun = Desk::until([&] { return desk.core().status(id).lastSuccess.isValid() && !desk.core().status(id).pulling; });
    }
    /// The values of a kind's rows, by one of their columns.
    QMap<QString, Values> by(const QString &kind, const QString &column)
    {
        QMap<QString, Values> all;
        for (const Row &row : desk.rows(kind)) {
            const Values values = Desk::wait(desk.core().record(kind, row.row))->record.values;
            all.insert(values.text(column), values);
        }
        return all;
    }

    PracticeServer server;
    Desk desk;
    bool begun = false;
};

QString said(const Values &values, const QStringList &columns)
{
    QStringList texts;
    for (const QString &column : columns)
        texts.append(values.isBlank(column) ? QStringLiteral("-") : values.text(column));
    return texts.join(QLatin1Char(' '));
}
} // namespace

void tst_schools::theyAreListed()
{
    Listed run(world());
    QVERIFY(run.begun);
    const QStringList columns{QStringLiteral("name"), QStringLiteral("trn"), QStringLiteral("role"), QStringLiteral("cohort"), QStringLiteral("status"),
                              QStringLiteral("leaving_school_urn"), QStringLiteral("leaving_provider"), QStringLiteral("joining_school_urn"),
                              QStringLiteral("joining_provider"), QStringLiteral("joining_date")};
    const QMap<QString, Values> transfers = run.by(QStringLiteral("transfer"), QStringLiteral("leaving_date"));
    QCOMPARE(transfers.keys(), (QStringList{QStringLiteral("2025-12-31"), QStringLiteral("2026-03-01"), QStringLiteral("2026-04-01")}));
    QCOMPARE(said(transfers.value(QStringLiteral("2025-12-31")), columns),
             QStringLiteral("Aroha Ngata 1000001 ECT 2025 complete 100001 LP1 100002 LP1 2026-01-01"));
    QCOMPARE(said(transfers.value(QStringLiteral("2026-04-01")), columns),
             QStringLiteral("Aroha Ngata 1000001 ECT 2025 incomplete 100002 LP1 100003 LP2 2026-04-02"));
    QCOMPARE(said(transfers.value(QStringLiteral("2026-03-01")), columns), QStringLiteral("Ben Ash 1000002 ECT 2025 incomplete 100001 LP1 - - -"));
    QCOMPARE(transfers.value(QStringLiteral("2026-04-01")).text(QStringLiteral("transfer_type")), QStringLiteral("To another lead provider"));
    QCOMPARE(transfers.value(QStringLiteral("2026-03-01")).text(QStringLiteral("transfer_type")), QStringLiteral("Next school not known"));

    const QMap<QString, Values> partnerships = run.by(QStringLiteral("partnership"), QStringLiteral("school_urn"));
    QCOMPARE(partnerships.size(), 2);
    QCOMPARE(said(partnerships.value(QStringLiteral("100002")), {QStringLiteral("delivery_partner_name"), QStringLiteral("cohort"), QStringLiteral("participants_currently_training")}),
             QStringLiteral("Bracken 2025 1"));
    const QMap<QString, Values> mentors = run.by(QStringLiteral("unfunded_mentor"), QStringLiteral("name"));
    QCOMPARE(mentors.keys(), QStringList{QStringLiteral("Cara Unfunded")});
    QCOMPARE(mentors.first().text(QStringLiteral("trn")), QStringLiteral("1000003"));

    // Found by what a person would type.
    QCOMPARE(run.desk.rows(QStringLiteral("transfer"), QStringLiteral("ngata 100003")).size(), 1);
    QCOMPARE(run.desk.rows(QStringLiteral("partnership"), QStringLiteral("brack")).size(), 1);
    QCOMPARE(run.desk.rows(QStringLiteral("unfunded_mentor"), QStringLiteral("unf")).size(), 1);
}

void tst_schools::aParticipantShowsTheLatestTransfer()
{
    Listed run(world());
    QVERIFY(run.begun);
    const QMap<QString, Values> people = run.by(QStringLiteral("participant"), QStringLiteral("participant_id"));
    const QStringList columns{QStringLiteral("transfer_leaving"), QStringLiteral("transfer_joining"), QStringLiteral("transfer_provider")};
    QCOMPARE(people.value(movedTwice).text(QStringLiteral("transfer")), QStringLiteral("To another lead provider"));
    QCOMPARE(said(people.value(movedTwice), columns), QStringLiteral("2026-04-01 2026-04-02 LP2"));
    QCOMPARE(said(people.value(leaves), columns), QStringLiteral("2026-03-01 - -"));
}

void tst_schools::anUnfundedMentorIsNamed()
{
    Listed run(world());
    QVERIFY(run.begun);
    const QMap<QString, Values> people = run.by(QStringLiteral("participant"), QStringLiteral("participant_id"));
    QVERIFY(!people.contains(mentor)); // not ours to list
    QCOMPARE(people.value(movedTwice).text(QStringLiteral("unfunded_mentor")), QStringLiteral("Cara Unfunded"));
    QVERIFY(people.value(movedTwice).isBlank(QStringLiteral("mentor")));
    QVERIFY(people.value(leaves).isBlank(QStringLiteral("unfunded_mentor")));
}

void tst_schools::aPartnerCountsWhatIsItsOwn()
{
    Listed run(world());
    QVERIFY(run.begun);
    const QList<TallySpec> tallies = Review::of(QStringLiteral("partners")).tallies;
    QList<qint64> rows;
    const QList<Row> partners = run.desk.rows(QStringLiteral("delivery_partner"), QStringLiteral("bracken"));
    for (const Row &row : partners)
        rows.append(row.row);
    QCOMPARE(rows.size(), 1);
    const auto extras = Desk::wait(run.desk.core().reviews().extras(QStringLiteral("partners"), QStringLiteral("practice-earlyCareer"), rows));
    QCOMPARE(tallies.size(), 2);
    QCOMPARE(extras.value(rows.constFirst()).tallies, (QList<qint64>{1, 1}));
}

void tst_schools::everyViewHasRows()
{
    // A person who tries the desk out finds something on each page.
    Listed run(PracticeServer::seeded(200, QStringLiteral("schools")));
    QVERIFY(run.begun);
    for (const char *kind : {"transfer", "unfunded_mentor", "partnership", "delivery_partner"})
        QVERIFY2(!run.desk.rows(QString::fromLatin1(kind)).isEmpty(), kind);
}

DESK_TEST(tst_schools)
#include "tst_schools.moc"
