// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerViews.h"

#include <algorithm>

namespace sandbox::early {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString trainingStatus(const TrainingPeriod &period)
{
    if (period.withdrawnAt.isValid() && (!period.deferredAt.isValid() || period.withdrawnAt >= period.deferredAt))
        return QStringLiteral("withdrawn");
    return period.deferredAt.isValid() ? QStringLiteral("deferred") : QStringLiteral("active");
}

QString participantStatus(const Participant &participant, PeriodPlace place, const QDate &today)
{
    const TrainingPeriod &period = participant.trainingAt(place);
    const bool open = !period.finishedOn.isValid();
    const QString endsOrEnded = !open && period.finishedOn > today ? QStringLiteral("leaving") : QStringLiteral("left");
    if (trainingStatus(period) != QLatin1String("active"))
        return endsOrEnded;
    const QDate completed = participant.schoolAt(place).role == Role::Ect ? participant.inductionEnd() : participant.mentor.ineligibleOn;
    if (completed.isValid() && (open || completed <= period.finishedOn))
        return QStringLiteral("active");
    if (!open)
        return endsOrEnded;
    return period.startedOn > today ? QStringLiteral("joining") : QStringLiteral("active");
}

namespace {

QJsonValue eligibility(const Funding &funding)
{
    if (!funding.firstEligibleAt.isValid() && !funding.ineligibleOn.isValid())
        return {};
    if (!funding.firstEligibleAt.isValid())
        return false;
    return !funding.ineligibleOn.isValid() || londonDay(funding.firstEligibleAt) <= funding.ineligibleOn;
}

QJsonValue reasonAndDate(const QString &reason, const QDateTime &at)
{
    return QJsonObject{{QStringLiteral("reason"), reason.isEmpty() ? QStringLiteral("other") : reason},
                       {QStringLiteral("date"), wireInstant(at)}};
}

QJsonObject enrolment(const Participant &participant, PeriodPlace place, const QDate &today)
{
    const SchoolPeriod &school = participant.schoolAt(place);
    const TrainingPeriod &period = participant.trainingAt(place);
    const bool ect = school.role == Role::Ect;
    const Funding &funding = participant.funding(school.role);
    const QString status = trainingStatus(period);
    QDate begun;
    QDate latestBegun;
    QDate latestEnded;
    for (const Induction &induction : participant.inductions) {
        if (!begun.isValid() || induction.startedOn < begun)
            begun = induction.startedOn;
        if (!latestBegun.isValid() || induction.startedOn >= latestBegun) {
            latestBegun = induction.startedOn;
            latestEnded = induction.finishedOn;
        }
    }
    const bool withdrawn = status == QLatin1String("withdrawn");
    const bool deferred = status == QLatin1String("deferred");
    return {{QStringLiteral("training_record_id"), participant.trainingRecord(school.role)},
            {QStringLiteral("email"), school.email},
            {QStringLiteral("mentor_id"), ect ? orNull(school.mentor) : QJsonValue()},
            {QStringLiteral("school_urn"), school.school},
            {QStringLiteral("participant_type"), roleName(school.role)},
            {QStringLiteral("working_pattern"), ect ? orNull(school.workingPattern) : QJsonValue()},
            {QStringLiteral("cohort"), period.cohort},
            {QStringLiteral("training_status"), status},
            {QStringLiteral("participant_status"), participantStatus(participant, place, today)},
            {QStringLiteral("eligible_for_funding"), eligibility(funding)},
            {QStringLiteral("pupil_premium_uplift"), false},
            {QStringLiteral("sparsity_uplift"), false},
            {QStringLiteral("schedule_identifier"), period.schedule},
            {QStringLiteral("delivery_partner_id"), period.deliveryPartner},
            {QStringLiteral("withdrawal"), withdrawn ? reasonAndDate(period.withdrawalReason, period.withdrawnAt) : QJsonValue()},
            {QStringLiteral("deferral"), deferred ? reasonAndDate(period.deferralReason, period.deferredAt) : QJsonValue()},
            {QStringLiteral("created_at"), wireInstant(participant.createdAt)},
            {QStringLiteral("induction_end_date"), ect ? orNull(participant.inductionEnd()) : QJsonValue()},
            {QStringLiteral("overall_induction_start_date"), ect ? orNull(begun) : QJsonValue()},
            {QStringLiteral("most_recent_induction_period_end_date"), ect ? orNull(latestEnded) : QJsonValue()},
            {QStringLiteral("mentor_funding_end_date"), ect ? QJsonValue() : orNull(funding.ineligibleOn)},
            {QStringLiteral("mentor_ineligible_for_funding_reason"), ect ? QJsonValue() : orNull(funding.ineligibleReason)},
            {QStringLiteral("cohort_changed_after_payments_frozen"), !funding.frozenYear.isEmpty()}};
}

} // namespace

QJsonObject participantView(const Participant &participant, const QString &leadProvider, const QDate &today)
{
    QJsonArray enrolments;
    for (Role role : {Role::Ect, Role::Mentor}) {
        const PeriodPlace place = participant.latest(role, leadProvider);
        if (place.found())
            enrolments.append(enrolment(participant, place, today));
    }
    QJsonArray changes;
    for (const IdChange &change : participant.idChanges)
        changes.append(QJsonObject{{QStringLiteral("from_participant_id"), change.from},
                                   {QStringLiteral("to_participant_id"), change.to},
                                   {QStringLiteral("changed_at"), wireInstant(change.changedAt)}});
    return {{QStringLiteral("id"), participant.id},
            {QStringLiteral("type"), QStringLiteral("participant")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("full_name"), participant.fullName},
                         {QStringLiteral("teacher_reference_number"), orNull(participant.trn)},
                         {QStringLiteral("updated_at"), wireInstant(participant.updatedAt)},
                         {QStringLiteral("ecf_enrolments"), enrolments},
                         {QStringLiteral("participant_id_changes"), changes}}}};
}

Answer listParticipants(const World &world, const Asked &asked)
{
    ListQuery query(asked);
    const auto years = query.years(QStringLiteral("cohort"));
    const auto status = query.filter(QStringLiteral("training_status"));
    const auto from = query.filter(QStringLiteral("from_participant_id"));
    const auto since = query.updatedSince();
    // A person matches by the latest period of either role, and by the dates alone: both dates, both statuses.
    const auto matches = [&](const TrainingPeriod &period) {
        if (*status == QLatin1String("withdrawn"))
            return period.withdrawnAt.isValid();
        if (*status == QLatin1String("deferred"))
            return period.deferredAt.isValid();
        return *status == QLatin1String("active") && !period.withdrawnAt.isValid() && !period.deferredAt.isValid();
    };
    std::vector<ListQuery::Row> rows;
    for (size_t i = 0; !query.refusal && i < world.participants.size(); ++i) {
        const Participant &participant = world.participants[i];
        const PeriodPlace places[] = {participant.latest(Role::Ect, asked.leadProvider),
                                      participant.latest(Role::Mentor, asked.leadProvider)};
        const auto either = [&](const auto &test) {
            return std::any_of(std::begin(places), std::end(places),
                               [&](PeriodPlace place) { return place.found() && test(participant.trainingAt(place)); });
        };
        if (!either([](const TrainingPeriod &) { return true; }))
            continue;
        if (years && !either([&](const TrainingPeriod &period) { return years->contains(period.cohort); }))
            continue;
        if (status && !either(matches))
            continue;
        if (since && participant.updatedAt < *since)
            continue;
        if (from && std::none_of(participant.idChanges.begin(), participant.idChanges.end(), [&](const IdChange &change) {
                return change.from.compare(*from, Qt::CaseInsensitive) == 0;
            }))
            continue;
        rows.push_back({participant.createdAt.toMSecsSinceEpoch(), participant.updatedAt.toMSecsSinceEpoch(), int(i)});
    }
    query.sort(rows);
    return query.page(rows, [&](int place) {
        return participantView(world.participants[size_t(place)], asked.leadProvider, asked.today);
    });
}

Answer readParticipant(const World &world, const Asked &asked, const QString &id)
{
    const ListQuery query(asked);
    if (query.refusal)
        return *query.refusal;
    const Participant *participant = world.participant(id);
    if (!participant || !participant->trainedBy(asked.leadProvider))
        return notFound();
    return one(participantView(*participant, asked.leadProvider, asked.today));
}

} // namespace sandbox::early
