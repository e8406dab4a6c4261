// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesWorld.h"

namespace sandbox::trainees {

namespace {

QJsonObject savedDegree(const Degree &degree)
{
    QJsonObject object = Register::shown(degree);
    object.insert(QStringLiteral("locale_code"), degree.uk ? QStringLiteral("uk") : QStringLiteral("non_uk"));
    if (degree.institutionHeld && degree.institution.isNull())
        object.insert(QStringLiteral("institution_held"), true); // "Other UK institution" has no code to show
    return object;
}

QJsonObject savedTrainee(const Register &records, const Trainee &trainee)
{
    QJsonObject object = trainee.given;
    object.insert(QStringLiteral("trainee_id"), trainee.id);
    object.insert(QStringLiteral("provider"), trainee.provider);
    object.insert(QStringLiteral("state"), trainee.state);
    object.insert(QStringLiteral("training_route"), trainee.route->name);
    object.insert(QStringLiteral("trn"), textOrNull(trainee.trn));
    object.insert(QStringLiteral("commencement_status"), textOrNull(trainee.commencementStatus));
    if (trainee.datesGiven || trainee.ittStart.isValid())
        object.insert(QStringLiteral("itt_start_date"), dateText(trainee.ittStart));
    if (trainee.traineeStartGiven || trainee.traineeStart.isValid())
        object.insert(QStringLiteral("trainee_start_date"), dateText(trainee.traineeStart));
    if (trainee.updatedAt.isValid())
        object.insert(QStringLiteral("updated_at"), instantText(trainee.updatedAt));

    if (trainee.degrees.made) {
        QJsonArray rows;
        for (const Degree &degree : *trainee.degrees.made)
            rows.append(savedDegree(degree));
        object.insert(QStringLiteral("degrees"), rows);
    } else {
        object.insert(QStringLiteral("degrees"), trainee.degrees.count);
    }
    if (trainee.placements.made) {
        QJsonArray rows;
        for (const Placement &placement : *trainee.placements.made)
            rows.append(records.shown(placement));
        object.insert(QStringLiteral("placements"), rows);
    } else {
        object.insert(QStringLiteral("placements"), trainee.placements.count);
    }
    return object;
}

} // namespace

QJsonObject save(Register &records)
{
    QJsonArray schools;
    for (const School &school : std::as_const(records.schools)) {
        schools.append(QJsonObject{{QStringLiteral("urn"), school.urn},
                                   {QStringLiteral("name"), textOrNull(school.name)},
                                   {QStringLiteral("town"), textOrNull(school.town)},
                                   {QStringLiteral("postcode"), textOrNull(school.postcode)}});
    }
    QJsonArray trainees;
    for (const Trainee &trainee : std::as_const(records.trainees))
        trainees.append(savedTrainee(records, trainee));
    return {{QStringLiteral("tokens"), records.tokens},   {QStringLiteral("features"), records.features},
            {QStringLiteral("providers"), records.providers}, {QStringLiteral("schools"), schools},
            {QStringLiteral("trainees"), trainees}};
}

} // namespace sandbox::trainees
