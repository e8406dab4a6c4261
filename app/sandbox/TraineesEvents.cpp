// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Trainees.h"

namespace sandbox::trainees {

namespace {

Answer refused(int status, const QString &why)
{
    return Answer::json(status, QJsonObject{{QStringLiteral("error"), why}});
}

/// The TRS knows the teacher: a deferral stands, anybody else who waited moves on (facts 2.1).
Answer trnArrives(Register &records, Trainee &trainee, const QJsonObject &about, const QDateTime &now)
{
    const bool waits = trainee.state == QLatin1String("submitted_for_trn");
    if (!waits && trainee.state != QLatin1String("deferred"))
        return refused(422, QStringLiteral("the trainee does not wait for a TRN: ") + trainee.state);
    const QJsonValue sent = about.value(QLatin1String("trn"));
    const QString given = sent.isDouble() ? QString::number(sent.toDouble(), 'f', 0) : sent.toString();
    trainee.trn = given.isEmpty() ? QString::number(4000000 + trainee.number) : given;
    if (waits)
        trainee.state = QStringLiteral("trn_received");
    records.touch(trainee, now);
    return Answer::json(200, records.shown(trainee, Version::V2026_1));
}

Answer awardConfirmed(Register &records, Trainee &trainee, const QDateTime &now)
{
    if (trainee.state != QLatin1String("recommended_for_award"))
        return refused(422, QStringLiteral("the trainee is not recommended for an award: ") + trainee.state);
    const QDate met = QDate::fromString(trainee.given.value(QLatin1String("outcome_date")).toString(), Qt::ISODate);
    const QDate day = met.isValid() ? met : now.toUTC().date();
    trainee.state = QStringLiteral("awarded");
    trainee.given.insert(QStringLiteral("awarded_at"), instantText(QDateTime(day, QTime(0, 0), Qt::UTC)));
    records.touch(trainee, now);
    return Answer::json(200, records.shown(trainee, Version::V2026_1));
}

} // namespace

std::optional<Answer> Trainees::event(const QString &name, const QJsonObject &about, const QDateTime &now)
{
    const bool trn = name == QLatin1String("trn_arrives");
    if (!trn && name != QLatin1String("award_confirmed"))
        return std::nullopt;
    m_records->settle(now);
    const QString id = about.value(QLatin1String("trainee_id")).toString();
    Trainee *trainee = m_records->find(id);
    if (!trainee)
        return refused(404, QStringLiteral("no trainee has the id ") + id);
    return trn ? trnArrives(*m_records, *trainee, about, now) : awardConfirmed(*m_records, *trainee, now);
}

} // namespace sandbox::trainees
