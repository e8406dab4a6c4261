// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/FaultCases.h"

#include "tests/support/FaultProxy.h"

#include <QtCore/QJsonArray>

namespace {
const QString trainees = QStringLiteral("registerTrainees");
const QString early = QStringLiteral("earlyCareer");
const QString work = QStringLiteral("workBased");

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

void append(QJsonObject &world, const QString &service, const QString &list, const QJsonObject &item)
{
    QJsonObject part = world[service].toObject();
    QJsonArray items = part[list].toArray();
    items.append(item);
    part[list] = items;
    world[service] = part;
}

void addTrainee(QJsonObject &world, const QString &key, int number)
{
    append(world, trainees, QStringLiteral("trainees"), plainTrainee(key, QStringLiteral("Sarah"), QStringLiteral("Jones%1").arg(number)));
}

void addParticipant(QJsonObject &world, const QString &key, int number)
{
    QJsonObject person = object(R"({"created_at": "2025-06-01T09:00:00Z", "school_periods": [{"role": "ect", "school": "S1", "started_on": "2025-09-01",
        "training_periods": [{"lead_provider": "LP1", "delivery_partner_id": "eeeeeeee-0000-4000-8000-000000000001", "cohort": "2025",
                              "schedule_identifier": "ecf-standard-september", "started_on": "2025-09-01"}]}]})");
    person[QStringLiteral("id")] = key;
    person[QStringLiteral("full_name")] = QStringLiteral("Tāne O’Brien %1").arg(number);
    append(world, early, QStringLiteral("participants"), person);
}

void addDeclaration(QJsonObject &world, const QString &key, int number)
{
    const QString person = QStringLiteral("aaaaaaaa") + key.mid(8);
    addParticipant(world, person, number);
    QJsonObject declaration = object(R"({"role": "ect", "training_lead_provider": "LP1", "declaration_type": "started",
        "declaration_date": "2025-10-01T00:00:00Z", "payment_status": "no_payment"})");
    declaration[QStringLiteral("id")] = key;
    declaration[QStringLiteral("participant_id")] = person;
    append(world, early, QStringLiteral("declarations"), declaration);
}

void addAgreement(QJsonObject &world, const QString &key, int number)
{
    QJsonObject agreement = object(R"({"eid": "0123", "status": "Active", "signedDate": "2025-01-10", "employerName": "Ōtāhuhu Joinery Ltd",
        "latestParticipationStartDate": "2025-01-20"})");
    agreement[QStringLiteral("trainingAgreementLocalId")] = key;
    agreement[QStringLiteral("learnerLocalId")] = QStringLiteral("L%1").arg(number);
    append(world, work, QStringLiteral("agreements"), agreement);
}

void addHeldAgreement(QJsonObject &world, const QString &key, int number)
{
    addAgreement(world, key, number);
    QJsonObject part = world[work].toObject();
    QJsonArray all = part[QStringLiteral("agreements")].toArray();
    QJsonObject last = all.last().toObject();
    last[QStringLiteral("status")] = QStringLiteral("Hold");
    last[QStringLiteral("pauseDate")] = QStringLiteral("2026-01-10");
    last[QStringLiteral("onHoldReasonCode")] = QStringLiteral("PL");
    all.replace(all.size() - 1, last);
    part[QStringLiteral("agreements")] = all;
    world[work] = part;
}

void addDeferred(QJsonObject &world, const QString &key, int number)
{
    addParticipant(world, key, number);
    QJsonObject part = world[early].toObject();
    QJsonArray all = part[QStringLiteral("participants")].toArray();
    QJsonObject person = all.last().toObject();
    QJsonArray schools = person[QStringLiteral("school_periods")].toArray();
    QJsonObject school = schools.first().toObject();
    QJsonArray trainings = school[QStringLiteral("training_periods")].toArray();
    QJsonObject training = trainings.first().toObject();
    training[QStringLiteral("finished_on")] = QStringLiteral("2026-01-10");
    training[QStringLiteral("deferred_at")] = QStringLiteral("2026-01-10T09:00:00Z");
    training[QStringLiteral("deferral_reason")] = QStringLiteral("parental_leave");
    trainings.replace(0, training);
    school[QStringLiteral("training_periods")] = trainings;
    schools.replace(0, school);
    person[QStringLiteral("school_periods")] = schools;
    all.replace(all.size() - 1, person);
    part[QStringLiteral("participants")] = all;
    world[early] = part;
}

Values values(const char *json)
{
    Values found;
    const QJsonObject members = object(json);
    for (auto it = members.begin(); it != members.end(); ++it)
        found.set(it.key(), it.value().isArray() ? QVariant(it.value().toVariant().toStringList()) : it.value().toVariant());
    return found;
}
} // namespace

QList<FaultCases::Write> FaultCases::all()
{
    const QString trainee = QStringLiteral("trainee");
    const QString participant = QStringLiteral("participant");
    const QString agreement = QStringLiteral("agreement");
    return {
        {trainee, QStringLiteral("defer"), values(R"({"defer_date": "2026-02-15", "defer_reason": "Leave"})"), addTrainee},
        {trainee, QStringLiteral("withdraw"),
         values(R"({"withdrawal_date": "2026-02-15", "trigger": "provider", "reasons": ["did_not_make_progress"], "future_interest": "no"})"),
         addTrainee},
        {trainee, QStringLiteral("updateStatus"), values(R"({"qts_standards_met_date": "2026-02-15"})"), addTrainee},
        {trainee, QStringLiteral("addPlacement"), values(R"({"name": "Ysgol y Bont", "postcode": "BN1 1AA"})"), addTrainee},
        {trainee, QStringLiteral("addDegree"),
         values(R"({"country": "GB", "uk_degree": "051", "subject": "100425", "institution": "0117", "graduation_year": "2015", "grade": "01"})"),
         addTrainee},
        {participant, QStringLiteral("defer"), values(R"({"reason": "parental-leave"})"), addParticipant},
        {participant, QStringLiteral("resume"), {}, addDeferred},
        {participant, QStringLiteral("withdraw"), values(R"({"reason": "left-teaching-profession"})"), addParticipant},
        {participant, QStringLiteral("changeSchedule"), values(R"({"schedule_identifier": "ecf-extended-september"})"), addParticipant},
        {participant, QStringLiteral("declare"),
         values(R"({"declaration_type": "started", "declaration_date": "2025-10-01", "evidence_held": "training-event-attended"})"),
         addParticipant},
        {QStringLiteral("declaration"), QStringLiteral("void"), {}, addDeclaration},
        {agreement, QStringLiteral("hold"), values(R"({"pauseDate": "2026-02-10", "onHoldReasonCode": "PL"})"), addAgreement},
        {agreement, QStringLiteral("grace"), values(R"({"pauseDate": "2026-02-10", "graceReasonCode": "LE"})"), addAgreement},
        {agreement, QStringLiteral("restart"), values(R"({"restartDate": "2026-02-10"})"), addHeldAgreement},
        {agreement, QStringLiteral("withdraw"), values(R"({"withdrawalDate": "2026-02-10", "withdrawalReasonCode": "BC"})"), addAgreement},
        {agreement, QStringLiteral("transfer"), values(R"({"newTrainingAgreementLocalId": "", "employerName": "Whare Toa Ltd", "employmentRegionCode": "2"})"),
         addAgreement},
    };
}

QString FaultCases::key(const Write &write, int number)
{
    const QString digits = QStringLiteral("%1").arg(number, 12, 10, QLatin1Char('0'));
    if (write.kind == QLatin1String("agreement"))
        return QStringLiteral("TA-") + digits; // at most 20 letters
    return QStringLiteral("bbbbbbbb-0000-4000-8000-") + digits;
}

Values FaultCases::valuesOf(const Write &write, const QString &key)
{
    Values values = write.values;
    if (values.knows(QStringLiteral("newTrainingAgreementLocalId")))
        values.set(QStringLiteral("newTrainingAgreementLocalId"), QString(QStringLiteral("N-") + key.mid(3)));
    return values;
}

QJsonObject FaultCases::emptyWorld()
{
    return object(R"({"clock": "2026-02-16T12:00:00Z",
        "registerTrainees": {"tokens": {"desk": {"provider": "own", "status": "active"}}, "providers": {"own": {}}, "trainees": []},
        "earlyCareer": {"tokens": {"token-LP1": "LP1"}, "participants": [], "declarations": [],
            "statements": [{"id": "cccccccc-0000-4000-8000-000000000001", "lead_provider": "LP1", "cohort": "2025", "fee_type": "output",
                            "status": "open", "deadline_date": "2026-03-31", "payment_date": "2026-04-25"}]},
        "workBased": {"machines": {"clientId": {"secret": "secret", "organisations": ["0123"]}}, "agreements": []}})");
}

FaultCases::Write FaultCases::of(const QString &kind, const QString &command)
{
    const QList<Write> writes = all();
    const auto found = std::find_if(writes.begin(), writes.end(), [&](const Write &each) { return each.kind == kind && each.command == command; });
    if (found == writes.end())
        qFatal("no such write: %s %s", qPrintable(kind), qPrintable(command));
    return *found;
}

QString FaultCases::rowOf(Desk &desk, const QString &kind, const QString &key)
{
    const KindSpec &spec = *desk.kinds.kind(kind);
    const QList<Row> rows = desk.rows(kind);
    for (const Row &row : rows) {
        if (row.id.compare(key, Qt::CaseInsensitive) == 0)
            return row.id;
        for (qsizetype i = 0; i < spec.columns.size(); ++i) {
            if (qstrcmp(spec.columns[i].id, spec.personColumn) == 0 && row.cells.value(i).toString() == key)
                return row.id;
        }
    }
    return {};
}

bool FaultCases::isWrite(const QByteArray &head)
{
    return FaultProxy::writes(head) && !head.contains("oauth2") && !head.contains("__sandbox");
}

std::function<bool(const QByteArray &)> FaultCases::fromTheWriteOn(const QString &key)
{
    // Whatever is read of it, a new agreement too, has these numbers in its id.
    return [digits = key.right(12).toLatin1(), written = std::make_shared<bool>(false)](const QByteArray &head) {
        const bool write = isWrite(head);
        *written = *written || write;
        return write || (*written && head.contains(digits));
    };
}
