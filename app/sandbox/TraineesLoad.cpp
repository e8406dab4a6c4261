// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesWorld.h"

#include <QtCore/QRegularExpression>

namespace sandbox::trainees {

namespace {

constexpr int mostOfASet = 1'000'000;

const QStringList stateNames{QStringLiteral("draft"),   QStringLiteral("submitted_for_trn"), QStringLiteral("trn_received"),
                             QStringLiteral("recommended_for_award"), QStringLiteral("awarded"), QStringLiteral("deferred"),
                             QStringLiteral("withdrawn")};

const QSet<QString> dateKeys{
    QStringLiteral("date_of_birth"), QStringLiteral("itt_end_date"),      QStringLiteral("defer_date"),
    QStringLiteral("outcome_date"),  QStringLiteral("reinstate_date"),    QStringLiteral("withdrawal_date"),
    QStringLiteral("pg_apprenticeship_start_date"), QStringLiteral("course_itt_start_date")};
const QSet<QString> instantKeys{QStringLiteral("created_at"), QStringLiteral("submitted_for_trn_at"),
                                QStringLiteral("awarded_at"), QStringLiteral("recommended_for_award_at"),
                                QStringLiteral("discarded_at")};
const QSet<QString> numberKeys{QStringLiteral("course_min_age"), QStringLiteral("course_max_age"),
                               QStringLiteral("course_year")};

/// Attributes that the record keeps in a form of its own.
const QSet<QString> ownKeys{
    QStringLiteral("trainee_id"), QStringLiteral("provider"), QStringLiteral("state"), QStringLiteral("training_route"),
    QStringLiteral("itt_start_date"), QStringLiteral("trainee_start_date"),
    QStringLiteral("commencement_status"), QStringLiteral("trn"), QStringLiteral("updated_at"), QStringLiteral("degrees"),
    QStringLiteral("placements")};

/// The value as the API would show it, or a fault where its type is wrong.
QJsonValue attribute(const Reader &reader, const QString &key)
{
    if (!reader.present())
        return QJsonValue::Null;
    if (dateKeys.contains(key))
        return dateText(reader.date());
    if (key == QLatin1String("recommended_for_award_at"))
        return reader.instant().toString(Qt::ISODate); // the one instant without a fraction
    if (instantKeys.contains(key))
        return instantText(reader.instant());
    if (numberKeys.contains(key))
        return reader.integer();
    if (key == QLatin1String("withdrawal_reasons")) {
        for (const Reader &reason : reader.items())
            reason.text();
        return reader.value();
    }
    return reader.text(QString());
}

QString codeAt(const Reader &reader, const char *key)
{
    return reader.at(key).optionalText().value_or(QString());
}

Degree readDegree(const Reader &reader, const QString &fallbackId)
{
    Degree degree;
    if (!reader.object({"degree_id", "uk_degree", "non_uk_degree", "subject", "institution", "graduation_year", "grade", "country",
                        "other_grade", "institution_uuid", "uk_degree_uuid", "subject_uuid", "grade_uuid", "created_at",
                        "updated_at", "locale_code", "institution_held"}))
        return degree;
    degree.id = reader.at("degree_id").text(fallbackId);
    degree.ukDegree = codeAt(reader, "uk_degree");
    degree.nonUkDegree = codeAt(reader, "non_uk_degree");
    degree.subject = codeAt(reader, "subject");
    degree.institution = codeAt(reader, "institution");
    degree.grade = codeAt(reader, "grade");
    degree.country = codeAt(reader, "country");
    degree.otherGrade = codeAt(reader, "other_grade");
    if (reader.at("graduation_year").present())
        degree.year = reader.at("graduation_year").integer();
    const bool looksUk = degree.nonUkDegree.isNull() && (degree.country.isNull() || isUkCountry(degree.country));
    degree.uk = reader.at("locale_code").oneOf({QStringLiteral("uk"), QStringLiteral("non_uk")},
                                               looksUk ? QStringLiteral("uk") : QStringLiteral("non_uk"))
        == QLatin1String("uk");
    if (degree.uk && isUkCountry(degree.country))
        degree.country = QString();
    degree.institutionHeld = reader.at("institution_held").boolean(!degree.institution.isNull());
    const auto uuid = [&reader](const char *key, const char *list, const QString &code) {
        const std::optional<QString> given = reader.at(key).optionalText();
        return given ? *given : uuidOf(QLatin1String(list), code);
    };
    degree.subjectUuid = uuid("subject_uuid", "degree_subject", degree.subject);
    degree.gradeUuid = uuid("grade_uuid", "degree_grade", degree.grade);
    degree.institutionUuid = uuid("institution_uuid", "institution", degree.institution);
    if (degree.institutionUuid.isNull() && degree.uk && degree.institutionHeld)
        degree.institutionUuid = institutionUuidOf(QString());
    degree.ukDegreeUuid = uuid("uk_degree_uuid", "degree_type", degree.ukDegree);
    degree.createdAt = reader.at("created_at").optionalInstant();
    degree.updatedAt = reader.at("updated_at").optionalInstant();
    return degree;
}

Placement readPlacement(const Reader &reader, const QString &fallbackId, const QMap<QString, School> &schools)
{
    Placement placement;
    if (!reader.object({"placement_id", "urn", "name", "address", "postcode", "created_at", "updated_at"}))
        return placement;
    placement.id = reader.at("placement_id").text(fallbackId);
    placement.urn = codeAt(reader, "urn");
    placement.name = codeAt(reader, "name");
    placement.postcode = codeAt(reader, "postcode");
    placement.address = codeAt(reader, "address");
    placement.atSchool = schools.contains(placement.urn);
    placement.createdAt = reader.at("created_at").optionalInstant();
    placement.updatedAt = reader.at("updated_at").optionalInstant();
    return placement;
}

/// A count, or a list of the API's own objects.
template<typename Row, typename Read> void readRows(const Reader &reader, Rows<Row> &rows, Read read)
{
    if (!reader.present())
        return;
    if (reader.value().isArray()) {
        QList<Row> made;
        for (const Reader &item : reader.items())
            made.append(read(item, int(made.size())));
        rows.made = made;
        return;
    }
    rows.count = reader.integer();
    if (rows.count < 0 || !reader.value().isDouble())
        reader.fail(QStringLiteral("must be a count or a list"));
}

Trainee readTrainee(const Reader &reader, const QString &id, const QMap<QString, School> &schools)
{
    const Reference &reference = Reference::get();
    Trainee trainee;
    trainee.id = id;
    trainee.route = reference.route(QStringLiteral("assessment_only"));
    if (!reader.object())
        return trainee;

    trainee.provider = reader.at("provider").text(QStringLiteral("own"));
    trainee.state = reader.at("state").oneOf(stateNames, QStringLiteral("trn_received"));
    const QString route = reader.at("training_route").oneOf(reference.routeNames(), trainee.route->name);
    if (reference.route(route))
        trainee.route = reference.route(route);
    trainee.commencementStatus =
        reader.at("commencement_status")
            .oneOf({QStringLiteral("itt_started_on_time"), QStringLiteral("itt_started_later"), QStringLiteral("itt_not_yet_started")},
                   QString());
    trainee.datesGiven = reader.at("itt_start_date").given();
    trainee.ittStart = reader.at("itt_start_date").optionalDate();
    trainee.traineeStartGiven = reader.at("trainee_start_date").given();
    trainee.traineeStart = reader.at("trainee_start_date").optionalDate();
    trainee.updatedAt = reader.at("updated_at").optionalInstant();
    trainee.trn = codeAt(reader, "trn");

    static const QRegularExpression disability(QStringLiteral("^disability[1-9]$"));
    for (const auto &[key, value] : reader.members()) {
        if (ownKeys.contains(key))
            continue;
        if (key == QLatin1String("discarded_at"))
            trainee.listed = !value.present();
        else if (!plainTrainee().contains(key) && !disability.match(key).hasMatch()) {
            warnUnknownKey(value.path());
            continue;
        }
        trainee.given.insert(key, attribute(value, key));
    }
    if (trainee.state == QLatin1String("draft")
        || trainee.given.value(QLatin1String("record_source")) == QLatin1String("hesa_trn_data"))
        trainee.listed = false;

    trainee.degrees.count = 1;
    readRows(reader.at("degrees"), trainee.degrees,
             [&id](const Reader &row, int i) { return readDegree(row, madeUpId(id + QStringLiteral(" degree ") + QString::number(i))); });
    readRows(reader.at("placements"), trainee.placements, [&](const Reader &row, int i) {
        return readPlacement(row, madeUpId(id + QStringLiteral(" placement ") + QString::number(i)), schools);
    });
    trainee.placementsFlag = trainee.placements.made ? !trainee.placements.made->isEmpty() : trainee.placements.count > 0;
    return trainee;
}

/// A plain trainee has a TRN once it is past asking for one; numbers made up here are never the same twice.
void giveTrn(Trainee &trainee, bool given, int number)
{
    if (!given && trainee.state != QLatin1String("draft") && trainee.state != QLatin1String("submitted_for_trn"))
        trainee.trn = QString::number(3000000 + number);
}

void readSet(Register &records, const Reader &reader)
{
    if (!reader.object({"repeat", "id_prefix", "like"}))
        return;
    const int repeat = reader.at("repeat").integer();
    if (repeat < 0 || repeat > mostOfASet)
        return reader.at("repeat").fail(QStringLiteral("must be from 0 to 1000000"));
    const QString prefix = reader.at("id_prefix").text();
    const Reader like = reader.at("like");
    const Trainee example = readTrainee(like, prefix, records.schools);
    for (int i = 1; i <= repeat; ++i) {
        Trainee trainee = example;
        trainee.id = prefix + QString::number(i).rightJustified(4, QLatin1Char('0'));
        if (records.holds(trainee.id)) {
            reader.at("id_prefix").fail(QStringLiteral("gives an id that another trainee has: ") + trainee.id);
            return;
        }
        if (trainee.degrees.made) {
            for (int row = 0; row < trainee.degrees.made->size(); ++row)
                (*trainee.degrees.made)[row].id = madeUpId(trainee.id + QStringLiteral(" degree ") + QString::number(row));
        }
        if (trainee.placements.made) {
            for (int row = 0; row < trainee.placements.made->size(); ++row)
                (*trainee.placements.made)[row].id = madeUpId(trainee.id + QStringLiteral(" placement ") + QString::number(row));
        }
        giveTrn(trainee, like.at("trn").given(), int(records.trainees.size()));
        records.add(std::move(trainee));
    }
}

void readAccess(Register &records, const Reader &part)
{
    for (const auto &[name, token] : part.at("tokens").members()) {
        if (!token.object({"provider", "status", "expires_at"}))
            continue;
        token.at("provider").text();
        token.at("status").oneOf({QStringLiteral("active"), QStringLiteral("revoked")}, QStringLiteral("active"));
        token.at("expires_at").optionalDate();
    }
    records.tokens = part.at("tokens").value().toObject();
    if (part.at("features").present())
        part.at("features").object({"register_api"});
    records.features = part.at("features").value().toObject();
    records.apiEnabled = part.at("features").at("register_api").boolean(true);
    for (const auto &[name, provider] : part.at("providers").members()) {
        if (provider.object({"discarded"}))
            provider.at("discarded").boolean(false);
    }
    records.providers = part.at("providers").value().toObject();
}

} // namespace

void load(Register &records, Reading &reading, const QJsonValue &value)
{
    const Reader part(reading, QStringLiteral("$.registerTrainees"), value);
    if (!part.object({"tokens", "features", "providers", "schools", "trainees", "sets"}))
        return;
    readAccess(records, part);
    for (const Reader &school : part.at("schools").items()) {
        if (!school.object({"urn", "name", "town", "postcode"}))
            continue;
        const QString urn = school.at("urn").text();
        records.schools.insert(urn, School{urn, codeAt(school, "name"), codeAt(school, "town"), codeAt(school, "postcode")});
    }
    const QList<Reader> trainees = part.at("trainees").items();
    records.trainees.reserve(trainees.size());
    for (const Reader &item : trainees) {
        if (!item.object())
            return;
        const QString id = item.at("trainee_id").text();
        Trainee trainee = readTrainee(item, id, records.schools);
        if (reading.fault)
            return;
        if (records.holds(id)) {
            item.at("trainee_id").fail(QStringLiteral("must not be used twice"));
            return;
        }
        giveTrn(trainee, item.at("trn").given(), int(records.trainees.size()));
        records.add(std::move(trainee));
    }
    for (const Reader &set : part.at("sets").items()) {
        readSet(records, set);
        if (reading.fault)
            return;
    }
}

} // namespace sandbox::trainees
