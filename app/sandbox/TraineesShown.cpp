// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesModel.h"

namespace sandbox::trainees {

namespace {

/// Two attributes of the same meaning: v2026.1's name and v2025.0's (facts 1.1).
struct Renamed {
    const char *now;
    const char *before;
};
constexpr Renamed renamed[] = {{"course_subject_1", "course_subject_one"},
                               {"course_subject_2", "course_subject_two"},
                               {"course_subject_3", "course_subject_three"},
                               {"training_partner_urn", "lead_partner_urn"},
                               {"training_partner_ukprn", "lead_partner_ukprn"},
                               {"withdrawal_date", "withdraw_date"},
                               {"withdrawal_reasons", "withdraw_reasons"}};

/// "URN 123456, Leeds, LS1 1AA" with a gap for what a school lacks; a named place leaves it out.
QJsonValue address(const Placement &placement, const School &school)
{
    if (placement.atSchool)
        return QStringList{QStringLiteral("URN ") + placement.urn, school.town, school.postcode}.join(QStringLiteral(", "));
    if (!placement.address.isNull())
        return placement.address;
    QStringList parts;
    if (!placement.urn.trimmed().isEmpty())
        parts.append(QStringLiteral("URN ") + placement.urn);
    if (!placement.postcode.isEmpty())
        parts.append(placement.postcode);
    return parts.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(parts.join(QStringLiteral(", ")));
}

} // namespace

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dateText(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue instantText(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

const QJsonObject &plainTrainee()
{
    static const QJsonObject plain = [] {
        QJsonObject object{
            {QStringLiteral("first_names"), QStringLiteral("Trainee")},
            {QStringLiteral("date_of_birth"), QStringLiteral("2000-01-01")},
            {QStringLiteral("sex"), QStringLiteral("10")},
            {QStringLiteral("diversity_disclosure"), QStringLiteral("diversity_disclosed")},
            {QStringLiteral("ethnic_group"), QStringLiteral("black_ethnic_group")},
            {QStringLiteral("ethnic_background"), QStringLiteral("African")},
            {QStringLiteral("disability_disclosure"), QStringLiteral("no_disability")},
            {QStringLiteral("course_subject_1"), QStringLiteral("100425")},
            {QStringLiteral("course_min_age"), 11},
            {QStringLiteral("course_max_age"), 16},
            {QStringLiteral("study_mode"), QStringLiteral("01")},
            {QStringLiteral("course_education_phase"), QStringLiteral("secondary")},
            {QStringLiteral("hesa_id"), QStringLiteral("87960005710008762")},
            {QStringLiteral("record_source"), QStringLiteral("api")},
            {QStringLiteral("ukprn"), QStringLiteral("10000571")},
            {QStringLiteral("ethnicity"), QStringLiteral("120")},
            {QStringLiteral("course_age_range"), QStringLiteral("13918")},
            {QStringLiteral("itt_aim"), QStringLiteral("201")},
            {QStringLiteral("itt_qualification_aim"), QStringLiteral("004")},
            {QStringLiteral("course_year"), 1},
            {QStringLiteral("fund_code"), QStringLiteral("7")},
            {QStringLiteral("funding_method"), QStringLiteral("6")},
            {QStringLiteral("nationality"), QStringLiteral("GB")},
        };
        for (const char *key :
             {"middle_names", "additional_ethnic_background", "outcome_date", "defer_date", "recommended_for_award_at",
              "reinstate_date", "awarded_at", "training_initiative", "iqts_country", "defer_reason", "course_title",
              "employing_school_urn", "training_partner_ukprn", "training_partner_urn", "previous_last_name",
              "pg_apprenticeship_start_date", "ni_number", "additional_training_initiative", "course_subject_2",
              "course_subject_3", "withdrawal_date", "withdrawal_reasons", "withdrawal_trigger",
              "withdrawal_future_interest", "withdrawal_another_reason", "withdrawal_safeguarding_concern_reasons",
              "application_id"})
            object.insert(QLatin1String(key), QJsonValue::Null);
        // Filled for each trainee, and named here so that the shape of an answer stands in one place.
        for (const char *key :
             {"last_name", "email", "provider_trainee_id", "created_at", "updated_at", "training_route", "itt_start_date",
              "itt_end_date", "trn", "submitted_for_trn_at", "trainee_start_date", "course_qualification", "course_level",
              "course_itt_start_date", "placements", "degrees", "state", "trainee_id"})
            object.insert(QLatin1String(key), QJsonValue::Null);
        return object;
    }();
    return plain;
}

QJsonValue Trainee::attribute(const QString &name) const
{
    if (given.contains(name))
        return given.value(name);
    const QString serial = QString::number(number + 1);
    if (name == QLatin1String("last_name"))
        return QString(QStringLiteral("TraineeUser") + serial);
    if (name == QLatin1String("email"))
        return QString(QStringLiteral("trainee_") + serial + QStringLiteral("@example.com"));
    if (name == QLatin1String("provider_trainee_id"))
        return QString(QStringLiteral("25/26-") + serial);
    return plainTrainee().value(name);
}

QJsonObject Register::shown(const Degree &degree)
{
    return {{QStringLiteral("degree_id"), degree.id},
            {QStringLiteral("uk_degree"), textOrNull(degree.ukDegree)},
            {QStringLiteral("non_uk_degree"), textOrNull(degree.nonUkDegree)},
            {QStringLiteral("subject"), textOrNull(degree.subject)},
            {QStringLiteral("institution"), textOrNull(degree.institution)},
            {QStringLiteral("graduation_year"), degree.year ? QJsonValue(*degree.year) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("grade"), textOrNull(degree.grade)},
            {QStringLiteral("country"), textOrNull(degree.country)},
            {QStringLiteral("other_grade"), textOrNull(degree.otherGrade)},
            {QStringLiteral("institution_uuid"), textOrNull(degree.institutionUuid)},
            {QStringLiteral("uk_degree_uuid"), textOrNull(degree.ukDegreeUuid)},
            {QStringLiteral("subject_uuid"), textOrNull(degree.subjectUuid)},
            {QStringLiteral("grade_uuid"), textOrNull(degree.gradeUuid)},
            {QStringLiteral("created_at"), instantText(degree.createdAt)},
            {QStringLiteral("updated_at"), instantText(degree.updatedAt)}};
}

QJsonObject Register::shown(const Placement &placement) const
{
    QJsonObject object{{QStringLiteral("placement_id"), placement.id},
                       {QStringLiteral("created_at"), instantText(placement.createdAt)},
                       {QStringLiteral("updated_at"), instantText(placement.updatedAt)},
                       {QStringLiteral("urn"), textOrNull(placement.urn)}};
    const bool special = Reference::get().knows(QStringLiteral("placement_urn_special"), placement.urn);
    const School school = placement.atSchool ? schools.value(placement.urn) : School();
    const QString postcode = placement.atSchool ? school.postcode : placement.postcode;
    object.insert(QStringLiteral("name"), textOrNull(placement.atSchool ? school.name : placement.name));
    object.insert(QStringLiteral("postcode"), textOrNull(postcode));
    object.insert(QStringLiteral("address"),
                  special ? QJsonValue(QJsonValue::Null) : address(placement, school));
    return object;
}

QJsonObject Register::shown(const Trainee &trainee, Version version) const
{
    QJsonObject object = plainTrainee();
    for (const QString &name : {QStringLiteral("last_name"), QStringLiteral("email"), QStringLiteral("provider_trainee_id")})
        object[name] = trainee.attribute(name);
    const QDateTime made = trainee.createdAt();
    object[QLatin1String("created_at")] = instantText(made);
    object[QLatin1String("submitted_for_trn_at")] =
        trainee.state == QLatin1String("draft") ? QJsonValue(QJsonValue::Null) : instantText(made);
    object[QLatin1String("itt_end_date")] =
        trainee.ittStart.isValid() ? dateText(QDate(cycleOf(trainee.ittStart) + 1, 7, 31)) : QJsonValue(QJsonValue::Null);
    object[QLatin1String("course_qualification")] = trainee.route->award;
    object[QLatin1String("course_level")] =
        trainee.route->undergraduate ? QStringLiteral("undergrad") : QStringLiteral("postgrad");

    for (auto it = trainee.given.begin(); it != trainee.given.end(); ++it)
        object[it.key()] = it.value();

    object[QLatin1String("trainee_id")] = trainee.id;
    object[QLatin1String("state")] = trainee.state;
    object[QLatin1String("training_route")] = trainee.route->code;
    object[QLatin1String("trn")] = textOrNull(trainee.trn);
    object[QLatin1String("itt_start_date")] = dateText(trainee.ittStart);
    if (!trainee.given.contains(QLatin1String("course_itt_start_date")))
        object[QLatin1String("course_itt_start_date")] = dateText(trainee.ittStart);
    object[QLatin1String("trainee_start_date")] = dateText(trainee.traineeStart);
    object[QLatin1String("updated_at")] = instantText(trainee.updatedAt);

    const QList<Degree> degreeRows = inOrder(degreesOf(trainee));
    QJsonArray degrees;
    for (const Degree &degree : degreeRows)
        degrees.append(shown(degree));
    object[QLatin1String("degrees")] = degrees;
    const QList<Placement> placementRows = inOrder(placementsOf(trainee));
    QJsonArray placements;
    for (const Placement &placement : placementRows)
        placements.append(shown(placement));
    object[QLatin1String("placements")] = placements;

    if (version != Version::V2026_1)
        object.remove(QStringLiteral("iqts_country"));
    if (version == Version::V2025_0) {
        for (const Renamed &names : renamed)
            object.insert(QLatin1String(names.before), object.take(QLatin1String(names.now)));
    }
    return object;
}

} // namespace sandbox::trainees
