// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerWorld.h"

#include <QtCore/QJsonArray>

/// Writes the world's part in the form in which it is read.
namespace sandbox::early {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// To the millisecond where there is one: a world that is put back is the same world.
QJsonValue orNull(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    return instant.time().msec() == 0 ? wireInstant(instant) : instant.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject training(const TrainingPeriod &period)
{
    return {{QStringLiteral("lead_provider"), orNull(period.leadProvider)},
            {QStringLiteral("delivery_partner_id"), orNull(period.deliveryPartner)},
            {QStringLiteral("cohort"), orNull(period.cohort)},
            {QStringLiteral("schedule_identifier"), period.schedule},
            {QStringLiteral("started_on"), orNull(period.startedOn)},
            {QStringLiteral("finished_on"), orNull(period.finishedOn)},
            {QStringLiteral("deferred_at"), orNull(period.deferredAt)},
            {QStringLiteral("deferral_reason"), orNull(period.deferralReason)},
            {QStringLiteral("withdrawn_at"), orNull(period.withdrawnAt)},
            {QStringLiteral("withdrawal_reason"), orNull(period.withdrawalReason)}};
}

QJsonObject person(const Participant &participant)
{
    QJsonArray inductions;
    for (const Induction &induction : participant.inductions)
        inductions.append(QJsonObject{{QStringLiteral("started_on"), orNull(induction.startedOn)}, {QStringLiteral("finished_on"), orNull(induction.finishedOn)},
                                      {QStringLiteral("outcome"), orNull(induction.outcome)}});
    QJsonArray changes;
    for (const IdChange &change : participant.idChanges)
        changes.append(QJsonObject{{QStringLiteral("from_participant_id"), change.from}, {QStringLiteral("to_participant_id"), change.to},
                                   {QStringLiteral("changed_at"), orNull(change.changedAt)}});
    QJsonArray schools;
    for (const SchoolPeriod &school : participant.schools) {
        QJsonArray periods;
        for (const TrainingPeriod &period : school.training)
            periods.append(training(period));
        schools.append(QJsonObject{{QStringLiteral("role"), roleName(school.role)},
                                   {QStringLiteral("school"), school.school},
                                   {QStringLiteral("started_on"), orNull(school.startedOn)},
                                   {QStringLiteral("finished_on"), orNull(school.finishedOn)},
                                   {QStringLiteral("email"), school.email},
                                   {QStringLiteral("working_pattern"), orNull(school.workingPattern)},
                                   {QStringLiteral("mentor"), orNull(school.mentor)},
                                   {QStringLiteral("training_periods"), periods}});
    }
    QJsonObject object{{QStringLiteral("id"), participant.id},
                       {QStringLiteral("full_name"), participant.fullName},
                       {QStringLiteral("teacher_reference_number"), orNull(participant.trn)},
                       {QStringLiteral("created_at"), orNull(participant.createdAt)},
                       {QStringLiteral("updated_at"), orNull(participant.updatedAt)},
                       {QStringLiteral("mentor_ineligible_reason"), orNull(participant.mentor.ineligibleReason)},
                       {QStringLiteral("inductions"), inductions},
                       {QStringLiteral("id_changes"), changes},
                       {QStringLiteral("school_periods"), schools}};
    for (Role role : {Role::Ect, Role::Mentor}) {
        const QString prefix = roleName(role);
        const Funding &funding = participant.funding(role);
        object.insert(prefix + QStringLiteral("_first_eligible_at"), orNull(funding.firstEligibleAt));
        object.insert(prefix + QStringLiteral("_ineligible_on"), orNull(funding.ineligibleOn));
        object.insert(prefix + QStringLiteral("_payments_frozen_year"), orNull(funding.frozenYear));
    }
    return object;
}

QJsonObject made(const Declaration &declaration)
{
    QJsonObject object{{QStringLiteral("id"), declaration.id},
                       {QStringLiteral("participant_id"), declaration.participant},
                       {QStringLiteral("role"), roleName(declaration.role)},
                       {QStringLiteral("training_lead_provider"), declaration.leadProvider},
                       {QStringLiteral("declaration_type"), declaration.type},
                       {QStringLiteral("declaration_date"), orNull(declaration.date)},
                       {QStringLiteral("payment_status"), declaration.payment},
                       {QStringLiteral("clawback_status"), declaration.clawback},
                       {QStringLiteral("evidence_held"), orNull(declaration.evidence)},
                       {QStringLiteral("statement_id"), orNull(declaration.statement)},
                       {QStringLiteral("clawback_statement_id"), orNull(declaration.clawbackStatement)},
                       {QStringLiteral("delivery_partner_id"), declaration.deliveryPartner},
                       {QStringLiteral("cohort"), orNull(declaration.cohort)},
                       {QStringLiteral("mentor_id"), orNull(declaration.mentor)},
                       {QStringLiteral("created_at"), orNull(declaration.createdAt)},
                       {QStringLiteral("updated_at"), orNull(declaration.updatedAt)}};
    return object;
}

QJsonArray schedulesOf(const World &world)
{
    QJsonArray list;
    for (auto it = world.schedules.begin(); it != world.schedules.end(); ++it) {
        QJsonObject milestones;
        for (auto day = it.value().begin(); day != it.value().end(); ++day)
            milestones.insert(day.key(), QJsonArray{orNull(day->start), orNull(day->end)});
        list.append(QJsonObject{{QStringLiteral("cohort"), it.key().first}, {QStringLiteral("identifier"), it.key().second}, {QStringLiteral("milestones"), milestones}});
    }
    return list;
}

} // namespace

QJsonObject World::save() const
{
    QJsonObject tokenMap;
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        tokenMap.insert(it.key(), it.value());
    QJsonObject cohortMap;
    for (auto it = cohorts.begin(); it != cohorts.end(); ++it)
        cohortMap.insert(it.key(), QJsonObject{{QStringLiteral("enabled"), it->enabled},
                                               {QStringLiteral("mentor_funding_enabled"), it->mentorFunding},
                                               {QStringLiteral("detailed_evidence_types_enabled"), it->detailedEvidence},
                                               {QStringLiteral("uplift_fees_enabled"), it->uplift},
                                               {QStringLiteral("payments_frozen_at"), orNull(it->frozenAt)}});
    QJsonArray partnershipList;
    for (const Partnership &partnership : partnerships)
        partnershipList.append(QJsonObject{{QStringLiteral("id"), partnership.id}, {QStringLiteral("lead_provider"), partnership.leadProvider},
                                           {QStringLiteral("school"), partnership.school}, {QStringLiteral("delivery_partner_id"), partnership.deliveryPartner},
                                           {QStringLiteral("cohort"), partnership.cohort}, {QStringLiteral("created_at"), orNull(partnership.createdAt)},
                                           {QStringLiteral("updated_at"), orNull(partnership.updatedAt)}});
    QJsonArray statementList;
    for (const Statement &statement : statements)
        statementList.append(QJsonObject{{QStringLiteral("id"), statement.id}, {QStringLiteral("lead_provider"), statement.leadProvider}, {QStringLiteral("cohort"), statement.cohort},
                                         {QStringLiteral("fee_type"), statement.feeType}, {QStringLiteral("status"), statement.status},
                                         {QStringLiteral("deadline_date"), orNull(statement.deadline)}, {QStringLiteral("payment_date"), orNull(statement.payment)},
                                         {QStringLiteral("created_at"), orNull(statement.createdAt)}, {QStringLiteral("updated_at"), orNull(statement.updatedAt)}});
    QJsonArray schoolList;
    for (const School &school : schools) {
        QJsonObject object{{QStringLiteral("id"), school.id}, {QStringLiteral("urn"), school.urn}, {QStringLiteral("name"), school.name}, {QStringLiteral("eligible"), school.eligible},
                           {QStringLiteral("induction_programme_choice"), orNull(school.programme)}, {QStringLiteral("induction_tutor_name"), orNull(school.tutorName)},
                           {QStringLiteral("induction_tutor_email"), orNull(school.tutorEmail)}, {QStringLiteral("created_at"), orNull(school.createdAt)},
                           {QStringLiteral("updated_at"), orNull(school.updatedAt)}};
        if (school.cohorts)
            object.insert(QStringLiteral("cohorts"), QJsonArray::fromStringList(*school.cohorts));
        schoolList.append(object);
    }
    QJsonArray partnerList;
    for (const DeliveryPartner &partner : deliveryPartners) {
        QJsonObject object{{QStringLiteral("id"), partner.id}, {QStringLiteral("name"), partner.name}, {QStringLiteral("created_at"), orNull(partner.createdAt)}};
        if (partner.cohorts)
            object.insert(QStringLiteral("cohorts"), QJsonArray::fromStringList(*partner.cohorts));
        if (partner.listed)
            partnerList.append(object);
    }
    QJsonArray people;
    for (const Participant &participant : participants)
        people.append(person(participant));
    QJsonArray declared;
    for (const Declaration &declaration : declarations)
        declared.append(made(declaration));
    QJsonObject object{{QStringLiteral("tokens"), tokenMap},      {QStringLiteral("cohorts"), cohortMap},    {QStringLiteral("schedules"), schedulesOf(*this)}, {QStringLiteral("partnerships"), partnershipList},
                       {QStringLiteral("statements"), statementList}, {QStringLiteral("schools"), schoolList}, {QStringLiteral("declarations"), declared}};
    if (peopleGiven || declared.isEmpty())
        object.insert(QStringLiteral("participants"), people);
    if (!partnerList.isEmpty())
        object.insert(QStringLiteral("delivery_partners"), partnerList);
    return object;
}

} // namespace sandbox::early
