// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerRecords.h"

#include "app/sandbox/EarlyCareerReference.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace sandbox::early {

namespace {

const QStringList roles{QStringLiteral("ect"), QStringLiteral("mentor")};

QString hyphenated(QString text)
{
    return text.replace(QLatin1Char('_'), QLatin1Char('-'));
}

bool isYear(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[1-9][0-9]{3}$"));
    return form.match(text).hasMatch();
}

/// A cohort is a year, as text; a number is the same year.
QString year(const Reader &value)
{
    const QString text = value.value().isDouble() ? QString::number(value.integer()) : value.value().toString();
    if (!isYear(text))
        value.fail(QStringLiteral("must be a year such as \"2025\""));
    return text;
}

/// The cohort whose year a day falls in: each begins in June.
QString cohortOf(const QDate &day)
{
    return day.year() > 1000 ? QString::number(day.month() >= 6 ? day.year() : day.year() - 1) : QString();
}

void readOrder(const Reader &of, const QDate &start, const QDate &end)
{
    if (start.isValid() && end.isValid() && end < start)
        of.at("finished_on").fail(QStringLiteral("must not be before started_on"));
}

TrainingPeriod readTraining(const Reader &from, const SchoolPeriod &school)
{
    from.object({QStringLiteral("lead_provider"), QStringLiteral("delivery_partner_id"), QStringLiteral("cohort"), QStringLiteral("schedule_identifier"), QStringLiteral("started_on"), QStringLiteral("finished_on"), QStringLiteral("deferred_at"),
                 QStringLiteral("deferral_reason"), QStringLiteral("withdrawn_at"), QStringLiteral("withdrawal_reason")});
    TrainingPeriod period;
    period.leadProvider = from.at("lead_provider").text(QString());
    period.deliveryPartner = from.at("delivery_partner_id").text(QString()); // left out: that of the partnership
    period.schedule = from.at("schedule_identifier").text(QStringLiteral("ecf-standard-september"));
    period.startedOn = from.at("started_on").present() ? from.at("started_on").date() : school.startedOn;
    if (from.at("cohort").present())
        period.cohort = year(from.at("cohort"));
    else if (!period.leadProvider.isEmpty()) // training led by the school belongs to no cohort
        period.cohort = cohortOf(period.startedOn);
    period.finishedOn = from.at("finished_on").optionalDate();
    readOrder(from, period.startedOn, period.finishedOn);
    period.deferredAt = from.at("deferred_at").optionalInstant();
    period.deferralReason = hyphenated(from.at("deferral_reason").text(QString()));
    period.withdrawnAt = from.at("withdrawn_at").optionalInstant();
    period.withdrawalReason = hyphenated(from.at("withdrawal_reason").text(QString()));
    return period;
}

SchoolPeriod readSchoolPeriod(const Reader &from, const QString &participant)
{
    from.object({QStringLiteral("role"), QStringLiteral("school"), QStringLiteral("started_on"), QStringLiteral("finished_on"), QStringLiteral("email"), QStringLiteral("working_pattern"), QStringLiteral("mentor"), QStringLiteral("training_periods")});
    SchoolPeriod school;
    school.role = from.at("role").oneOf(roles) == QLatin1String("mentor") ? Role::Mentor : Role::Ect;
    school.school = from.at("school").text();
    school.startedOn = from.at("started_on").date();
    school.finishedOn = from.at("finished_on").optionalDate();
    readOrder(from, school.startedOn, school.finishedOn);
    school.email = from.at("email").text(participant + QStringLiteral("@example.com"));
    school.workingPattern = from.at("working_pattern").oneOf({QStringLiteral("full_time"), QStringLiteral("part_time")}, QString());
    school.mentor = from.at("mentor").text(QString());
    for (const Reader &period : from.at("training_periods").items())
        school.training.push_back(readTraining(period, school));
    return school;
}

/// The period that a declaration of the world belongs to: the provider's latest one when it was made.
PeriodPlace periodOf(const Participant &participant, const Declaration &declaration)
{
    PeriodPlace best;
    const QDate made = londonDay(declaration.createdAt);
    for (size_t s = 0; s < participant.schools.size(); ++s) {
        const SchoolPeriod &school = participant.schools[s];
        for (size_t t = 0; school.role == declaration.role && t < school.training.size(); ++t) {
            const TrainingPeriod &period = school.training[t];
            if (period.leadProvider == declaration.leadProvider && period.startedOn <= made
                && (!best.found() || period.startedOn >= participant.trainingAt(best).startedOn))
                best = {int(s), int(t)};
        }
    }
    return best.found() ? best : participant.latest(declaration.role, declaration.leadProvider);
}

} // namespace

std::optional<QStringList> years(const Reader &list)
{
    if (!list.present())
        return std::nullopt;
    QStringList found;
    for (const Reader &item : list.items())
        found.append(year(item));
    return found;
}

Participant loadParticipant(const Reader &from)
{
    from.object({QStringLiteral("id"), QStringLiteral("full_name"), QStringLiteral("teacher_reference_number"), QStringLiteral("created_at"), QStringLiteral("updated_at"), QStringLiteral("ect_first_eligible_at"), QStringLiteral("ect_ineligible_on"),
                 QStringLiteral("ect_payments_frozen_year"), QStringLiteral("mentor_first_eligible_at"), QStringLiteral("mentor_ineligible_on"), QStringLiteral("mentor_payments_frozen_year"),
                 QStringLiteral("mentor_ineligible_reason"), QStringLiteral("inductions"), QStringLiteral("id_changes"), QStringLiteral("school_periods")});
    Participant participant;
    participant.id = from.at("id").text();
    participant.fullName = from.at("full_name").text(QStringLiteral("Unknown"));
    participant.trn = from.at("teacher_reference_number").text(QString());
    for (Role role : {Role::Ect, Role::Mentor}) {
        const QString prefix = roleName(role);
        Funding &funding = participant.funding(role);
        funding.firstEligibleAt = from.at(QString(prefix + QStringLiteral("_first_eligible_at"))).optionalInstant();
        funding.ineligibleOn = from.at(QString(prefix + QStringLiteral("_ineligible_on"))).optionalDate();
        const Reader frozen = from.at(QString(prefix + QStringLiteral("_payments_frozen_year")));
        funding.frozenYear = frozen.present() ? year(frozen) : QString();
    }
    participant.mentor.ineligibleReason = from.at("mentor_ineligible_reason").text(QString());
    for (const Reader &item : from.at("inductions").items()) {
        item.object({QStringLiteral("started_on"), QStringLiteral("finished_on"), QStringLiteral("outcome")});
        const Induction induction{item.at("started_on").date(), item.at("finished_on").optionalDate(), item.at("outcome").text(QString())};
        readOrder(item, induction.startedOn, induction.finishedOn);
        participant.inductions.push_back(induction);
    }
    for (const Reader &item : from.at("id_changes").items()) {
        item.object({QStringLiteral("from_participant_id"), QStringLiteral("to_participant_id"), QStringLiteral("changed_at")});
        participant.idChanges.push_back({item.at("from_participant_id").text(), item.at("to_participant_id").text(participant.id),
                                         item.at("changed_at").instant()});
    }
    for (const Reader &item : from.at("school_periods").items())
        participant.schools.push_back(readSchoolPeriod(item, participant.id));
    participant.createdAt = from.at("created_at").optionalInstant();
    if (!participant.createdAt.isValid()) {
        QDate first;
        for (const SchoolPeriod &school : participant.schools)
            first = first.isValid() ? std::min(first, school.startedOn) : school.startedOn;
        participant.createdAt = QDateTime(first.isValid() ? first : QDate(2021, 9, 1), QTime(0, 0), Qt::UTC);
    }
    participant.updatedAt = from.at("updated_at").present() ? from.at("updated_at").instant() : participant.createdAt;
    return participant;
}

Declaration loadDeclaration(const Reader &from, const World &world)
{
    from.object({QStringLiteral("id"), QStringLiteral("participant_id"), QStringLiteral("role"), QStringLiteral("training_lead_provider"), QStringLiteral("declaration_type"), QStringLiteral("declaration_date"), QStringLiteral("payment_status"),
                 QStringLiteral("clawback_status"), QStringLiteral("evidence_held"), QStringLiteral("statement_id"), QStringLiteral("clawback_statement_id"), QStringLiteral("delivery_partner_id"), QStringLiteral("cohort"), QStringLiteral("mentor_id"),
                 QStringLiteral("created_at"), QStringLiteral("updated_at")});
    Declaration declaration;
    declaration.id = from.at("id").text();
    declaration.participant = from.at("participant_id").text();
    declaration.role = from.at("role").oneOf(roles) == QLatin1String("mentor") ? Role::Mentor : Role::Ect;
    declaration.leadProvider = from.at("training_lead_provider").text();
    declaration.type = from.at("declaration_type").oneOf(declarationTypes());
    declaration.date = from.at("declaration_date").instant();
    declaration.payment = from.at("payment_status").oneOf({QStringLiteral("no_payment"), QStringLiteral("eligible"),
                                                           QStringLiteral("payable"), QStringLiteral("paid"), QStringLiteral("voided")},
                                                          QStringLiteral("no_payment"));
    declaration.clawback = from.at("clawback_status").oneOf({QStringLiteral("no_clawback"), QStringLiteral("awaiting_clawback"),
                                                             QStringLiteral("clawed_back")}, QStringLiteral("no_clawback"));
    declaration.evidence = from.at("evidence_held").text(QString());
    declaration.statement = from.at("statement_id").text(QString());
    declaration.clawbackStatement = from.at("clawback_statement_id").text(QString());
    declaration.createdAt = from.at("created_at").present() ? from.at("created_at").instant() : declaration.date;
    declaration.updatedAt = from.at("updated_at").present() ? from.at("updated_at").instant() : declaration.createdAt;
    const Participant *participant = world.participant(declaration.participant);
    if (participant)
        declaration.period = periodOf(*participant, declaration);
    else if (world.peopleGiven)
        from.at("participant_id").fail(QStringLiteral("must be the id of a participant"));
    const bool placed = declaration.period.found();
    declaration.deliveryPartner = from.at("delivery_partner_id").text(
        placed ? participant->trainingAt(declaration.period).deliveryPartner
               : derivedId(QStringLiteral("partner of ") + declaration.leadProvider));
    const bool ect = declaration.role == Role::Ect;
    declaration.mentor = from.at("mentor_id").text(placed && ect ? participant->schoolAt(declaration.period).mentor : QString());
    if (from.at("cohort").present())
        declaration.cohort = year(from.at("cohort"));
    else if (placed)
        declaration.cohort = participant->trainingAt(declaration.period).cohort;
    return declaration;
}

Statement loadStatement(const Reader &from)
{
    from.object({QStringLiteral("id"), QStringLiteral("lead_provider"), QStringLiteral("cohort"), QStringLiteral("fee_type"), QStringLiteral("status"), QStringLiteral("deadline_date"), QStringLiteral("payment_date"), QStringLiteral("created_at"), QStringLiteral("updated_at")});
    Statement statement;
    statement.id = from.at("id").text();
    statement.leadProvider = from.at("lead_provider").text();
    statement.cohort = year(from.at("cohort"));
    statement.feeType = from.at("fee_type").oneOf({QStringLiteral("output"), QStringLiteral("service")}, QStringLiteral("output"));
    statement.status = from.at("status").oneOf({QStringLiteral("open"), QStringLiteral("payable"), QStringLiteral("paid")},
                                               QStringLiteral("open"));
    statement.payment = from.at("payment_date").optionalDate();
    // Closed with the month before the payment, where only the payment is given.
    statement.deadline = statement.payment.isValid() && !from.at("deadline_date").present() ? statement.payment.addDays(-statement.payment.day())
                                                                                            : from.at("deadline_date").date();
    if (!statement.payment.isValid())
        statement.payment = statement.deadline;
    statement.createdAt = from.at("created_at").present() ? from.at("created_at").instant()
                                                          : QDateTime(QDate(statement.cohort.toInt(), 6, 1), QTime(0, 0), Qt::UTC);
    statement.updatedAt = from.at("updated_at").present() ? from.at("updated_at").instant() : statement.createdAt;
    return statement;
}

Partnership loadPartnership(const Reader &from)
{
    from.object({QStringLiteral("id"), QStringLiteral("lead_provider"), QStringLiteral("school"), QStringLiteral("delivery_partner_id"), QStringLiteral("cohort"), QStringLiteral("created_at"), QStringLiteral("updated_at")});
    Partnership partnership;
    partnership.leadProvider = from.at("lead_provider").text();
    partnership.school = from.at("school").text();
    partnership.deliveryPartner = from.at("delivery_partner_id").text(derivedId(QStringLiteral("partner of ") + partnership.leadProvider));
    partnership.cohort = year(from.at("cohort"));
    const QStringList parts{partnership.leadProvider, partnership.school, partnership.deliveryPartner, partnership.cohort};
    partnership.id = from.at("id").text(derivedId(QStringLiteral("partnership ") + parts.join(QLatin1Char('|'))));
    partnership.createdAt = from.at("created_at").present() ? from.at("created_at").instant()
                                                            : QDateTime(QDate(partnership.cohort.toInt(), 6, 1), QTime(0, 0), Qt::UTC);
    partnership.updatedAt = from.at("updated_at").present() ? from.at("updated_at").instant() : partnership.createdAt;
    return partnership;
}

School loadSchool(const Reader &from)
{
    from.object({QStringLiteral("id"), QStringLiteral("urn"), QStringLiteral("name"), QStringLiteral("cohorts"), QStringLiteral("induction_programme_choice"), QStringLiteral("eligible"), QStringLiteral("induction_tutor_name"), QStringLiteral("induction_tutor_email"),
                 QStringLiteral("created_at"), QStringLiteral("updated_at")});
    School school;
    school.id = from.at("id").text();
    school.urn = from.at("urn").text(school.id);
    school.name = from.at("name").text(school.id);
    school.cohorts = years(from.at("cohorts"));
    school.programme = from.at("induction_programme_choice").oneOf({QStringLiteral("provider_led"), QStringLiteral("school_led"),
                                                                    QStringLiteral("not_yet_known")}, QString());
    school.eligible = from.at("eligible").boolean(true);
    school.tutorName = from.at("induction_tutor_name").text(QString());
    school.tutorEmail = from.at("induction_tutor_email").text(QString());
    school.createdAt = from.at("created_at").optionalInstant();
    school.updatedAt = from.at("updated_at").optionalInstant();
    return school;
}

void loadCohorts(const Reader &from, World &world)
{
    for (const auto &[name, value] : from.members()) {
        if (!isYear(name)) {
            warnUnknownKey(value.path());
            continue;
        }
        value.object({QStringLiteral("enabled"), QStringLiteral("mentor_funding_enabled"), QStringLiteral("detailed_evidence_types_enabled"), QStringLiteral("uplift_fees_enabled"), QStringLiteral("payments_frozen_at")});
        Cohort cohort = publishedCohort(name);
        cohort.enabled = value.at("enabled").boolean(cohort.enabled);
        cohort.mentorFunding = value.at("mentor_funding_enabled").boolean(cohort.mentorFunding);
        cohort.detailedEvidence = value.at("detailed_evidence_types_enabled").boolean(cohort.detailedEvidence);
        cohort.uplift = value.at("uplift_fees_enabled").boolean(cohort.uplift);
        cohort.frozenAt = value.at("payments_frozen_at").optionalInstant();
        world.cohorts.insert(name, cohort);
    }
    if (!from.present())
        world.cohorts = publishedCohorts();
}

void loadSchedules(const Reader &from, World &world)
{
    if (!from.present())
        world.schedules = publishedSchedules();
    for (const Reader &item : from.items()) {
        item.object({QStringLiteral("cohort"), QStringLiteral("identifier"), QStringLiteral("milestones")});
        const std::pair<QString, QString> key{year(item.at("cohort")), item.at("identifier").text()};
        Milestones milestones;
        for (const auto &[type, days] : item.at("milestones").members()) {
            if (!declarationTypes().contains(type)) {
                warnUnknownKey(days.path());
                continue;
            }
            const QList<Reader> pair = days.items();
            if (pair.size() != 2) {
                days.fail(QStringLiteral("must be a list of a first day and a last day or null"));
                continue;
            }
            milestones.insert(type, {pair.at(0).date(), pair.at(1).optionalDate()});
        }
        const bool bare = !item.at("milestones").present();
        world.schedules.insert(key, bare ? publishedSchedules().value(key) : milestones);
    }
}

} // namespace sandbox::early
