// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerViews.h"

#include <QtCore/QSet>

#include <algorithm>

/// Schools, delivery partners, partnerships and unfunded mentors (facts 4). What the world does not say of a school or a
/// delivery partner was created on the day the first cohort began.
namespace sandbox::early {

namespace {

QDateTime since2021(const QDateTime &given)
{
    return given.isValid() ? given : QDateTime(QDate(2021, 6, 1), QTime(0, 0), Qt::UTC);
}

QDateTime changedAt(const School &school)
{
    return school.updatedAt.isValid() ? school.updatedAt : since2021(school.createdAt);
}

bool inPartnership(const World &world, const School &school, const QString &cohort, const QString &leadProvider = {})
{
    return std::any_of(world.partnerships.begin(), world.partnerships.end(), [&](const Partnership &partnership) {
        return partnership.cohort == cohort && world.sameSchool(partnership.school, school.id)
            && (leadProvider.isEmpty() || partnership.leadProvider == leadProvider);
    });
}

/// Listed where it is open that year, and eligible or in a partnership there.
bool listed(const World &world, const School &school, const QString &cohort)
{
    if (school.cohorts && !school.cohorts->contains(cohort))
        return false;
    return world.cohorts.contains(cohort) && (school.eligible || inPartnership(world, school, cohort));
}

/// Whom the schools have registered for a cohort, read from the periods once for all schools of an answer
/// (metadata/handlers/school_spec): with the caller, and how they are trained.
class Registered
{
public:
    Registered(const World &world, const QString &cohort, const QString &leadProvider)
    {
        for (const Participant &participant : world.participants) {
            for (const SchoolPeriod &at : participant.schools) {
                for (const TrainingPeriod &period : at.training) {
                    const bool providerLed = !period.leadProvider.isEmpty();
                    if ((providerLed || !period.cohort.isEmpty() ? period.cohort : QString::number(period.startedOn.year())) != cohort)
                        continue;
                    const School *school = world.school(at.school);
                    if (providerLed)
                        m_providerLed.insert(school);
                    else if (at.role == Role::Ect) // mentors are trained by providers alone
                        m_schoolLed.insert(school);
                    if (providerLed && period.leadProvider == leadProvider)
                        m_ours.insert(school);
                }
            }
        }
    }

    bool withCaller(const School &school) const { return m_ours.contains(&school); }
    QString programme(const School &school) const
    {
        return !school.programme.isEmpty()   ? school.programme
            : m_providerLed.contains(&school) ? QStringLiteral("provider_led")
            : m_schoolLed.contains(&school)   ? QStringLiteral("school_led")
                                              : QStringLiteral("not_yet_known");
    }

private:
    QSet<const School *> m_ours;
    QSet<const School *> m_providerLed;
    QSet<const School *> m_schoolLed;
};

QJsonObject schoolView(const World &world, const School &school, const QString &cohort, const QString &leadProvider,
                       const Registered &registered)
{
    const bool interested = registered.withCaller(school);
    const bool known = interested || inPartnership(world, school, cohort, leadProvider);
    return {{QStringLiteral("id"), school.id},
            {QStringLiteral("type"), QStringLiteral("school")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("name"), school.name},
                         {QStringLiteral("urn"), school.urn},
                         {QStringLiteral("cohort"), cohort},
                         {QStringLiteral("in_partnership"), inPartnership(world, school, cohort)},
                         {QStringLiteral("induction_programme_choice"), registered.programme(school)},
                         {QStringLiteral("expression_of_interest"), interested},
                         {QStringLiteral("induction_tutor_name"), known ? orNull(school.tutorName) : QJsonValue()},
                         {QStringLiteral("induction_tutor_email"), known ? orNull(school.tutorEmail) : QJsonValue()},
                         {QStringLiteral("created_at"), wireInstant(since2021(school.createdAt))},
                         {QStringLiteral("updated_at"), wireInstant(changedAt(school))}}}};
}

/// The one cohort of a schools request: a year, read as its leading digits.
QString yearOf(const ListQuery &query)
{
    return QString::number(leadingInteger(query.filter(QStringLiteral("cohort")).value_or(QString())));
}

/// A URN is a number to the service, so that of what is sent only the leading digits count.
bool isUrn(const School &school, const QString &sent)
{
    bool number = false;
    const qint64 urn = school.urn.toLongLong(&number);
    return number ? urn == leadingInteger(sent) : school.urn == sent.section(QLatin1Char(','), 0, 0).trimmed();
}

QJsonObject partnerView(const World &world, const DeliveryPartner &partner, const QString &leadProvider)
{
    return {{QStringLiteral("id"), partner.id},
            {QStringLiteral("type"), QStringLiteral("delivery-partner")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("name"), partner.name},
                         {QStringLiteral("cohort"), QJsonArray::fromStringList(world.cohortsOf(partner, leadProvider))},
                         {QStringLiteral("created_at"), wireInstant(since2021(partner.createdAt))},
                         {QStringLiteral("updated_at"), wireInstant(since2021(partner.createdAt))}}}};
}

/// Mentors of the provider's ECTs whom it has never trained itself, with the schools at which they mentor them.
QHash<QString, QStringList> unfundedMentors(const World &world, const QString &leadProvider)
{
    QHash<QString, QStringList> mentors;
    for (const Participant &participant : world.participants) {
        const PeriodPlace place = participant.latest(Role::Ect, leadProvider);
        if (!place.found() || participant.schoolAt(place).mentor.isEmpty())
            continue;
        const Participant *mentor = world.participant(participant.schoolAt(place).mentor);
        if (mentor && !mentor->trainedBy(leadProvider))
            mentors[mentor->id].append(participant.schoolAt(place).school);
    }
    return mentors;
}

/// The address is that of the registration by which they mentor here; of several, the latest.
QJsonObject mentorView(const World &world, const Participant &mentor, const QStringList &mentoring)
{
    const SchoolPeriod *latest = nullptr;
    bool latestHere = false;
    for (const SchoolPeriod &school : mentor.schools) {
        const bool here = std::any_of(mentoring.begin(), mentoring.end(), [&](const QString &at) { return world.sameSchool(at, school.school); });
        if (school.role != Role::Mentor || (latestHere && !here))
            continue;
        if (!latest || here != latestHere || school.startedOn >= latest->startedOn) {
            latest = &school;
            latestHere = here;
        }
    }
    return {{QStringLiteral("id"), mentor.id},
            {QStringLiteral("type"), QStringLiteral("unfunded-mentor")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("full_name"), mentor.fullName},
                         {QStringLiteral("email"), latest ? latest->email : QString(mentor.id + QStringLiteral("@example.com"))},
                         {QStringLiteral("teacher_reference_number"), orNull(mentor.trn)},
                         {QStringLiteral("created_at"), wireInstant(mentor.createdAt)},
                         {QStringLiteral("updated_at"), wireInstant(mentor.updatedAt)}}}};
}

} // namespace

Answer listSchools(const World &world, const Asked &asked)
{
    ListQuery query(asked, {QStringLiteral("cohort")});
    const QString cohort = yearOf(query);
    const auto urn = query.filter(QStringLiteral("urn"));
    const auto since = query.updatedSince();
    std::vector<ListQuery::Row> rows;
    for (size_t i = 0; !query.refusal && i < world.schools.size(); ++i) {
        const School &school = world.schools[i];
        const QDateTime changed = changedAt(school);
        if (!listed(world, school, cohort) || (urn && !isUrn(school, *urn)) || (since && changed < *since))
            continue;
        rows.push_back({since2021(school.createdAt).toMSecsSinceEpoch(), changed.toMSecsSinceEpoch(), int(i)});
    }
    query.sort(rows);
    const Registered registered(world, cohort, asked.leadProvider);
    return query.page(rows, [&](int place) {
        return schoolView(world, world.schools[size_t(place)], cohort, asked.leadProvider, registered);
    });
}

Answer readSchool(const World &world, const Asked &asked, const QString &id)
{
    const ListQuery query(asked, {QStringLiteral("cohort")});
    if (query.refusal)
        return *query.refusal;
    const School *school = world.schoolWithId(id);
    const QString cohort = yearOf(query);
    if (!school || !listed(world, *school, cohort))
        return notFound();
    return one(schoolView(world, *school, cohort, asked.leadProvider, Registered(world, cohort, asked.leadProvider)));
}

QString programmeOf(const World &world, const School &school, const QString &cohort)
{
    return Registered(world, cohort, QString()).programme(school);
}

Answer listDeliveryPartners(const World &world, const Asked &asked)
{
    ListQuery query(asked);
    const auto years = query.years(QStringLiteral("cohort"));
    std::vector<ListQuery::Row> rows;
    for (size_t i = 0; !query.refusal && i < world.deliveryPartners.size(); ++i) {
        const DeliveryPartner &partner = world.deliveryPartners[i];
        const QStringList open = world.cohortsOf(partner, asked.leadProvider);
        if (open.isEmpty() || (years && std::none_of(years->begin(), years->end(), [&](const QString &year) { return open.contains(year); })))
            continue;
        const qint64 created = since2021(partner.createdAt).toMSecsSinceEpoch();
        rows.push_back({created, created, int(i)});
    }
    query.sort(rows);
    return query.page(rows, [&](int place) { return partnerView(world, world.deliveryPartners[size_t(place)], asked.leadProvider); });
}

Answer readDeliveryPartner(const World &world, const Asked &asked, const QString &id)
{
    const ListQuery query(asked);
    if (query.refusal)
        return *query.refusal;
    const DeliveryPartner *partner = world.deliveryPartner(id);
    if (!partner || world.cohortsOf(*partner, asked.leadProvider).isEmpty())
        return notFound();
    return one(partnerView(world, *partner, asked.leadProvider));
}

QJsonObject partnershipView(const World &world, const Partnership &partnership, const QDate &today)
{
    const School *school = world.school(partnership.school);
    const DeliveryPartner *partner = world.deliveryPartner(partnership.deliveryPartner);
    qsizetype training = 0; // periods, not people: who is trained in both roles counts twice
    for (const Participant &participant : world.participants) {
        for (const SchoolPeriod &at : participant.schools) {
            const auto now = std::count_if(at.training.begin(), at.training.end(), [&](const TrainingPeriod &period) {
                return period.covers(today) && period.cohort == partnership.cohort && period.leadProvider == partnership.leadProvider
                    && period.deliveryPartner == partnership.deliveryPartner;
            });
            if (now > 0 && world.sameSchool(at.school, partnership.school)) // the dearest question last: a list asks it of everybody
                training += now;
        }
    }
    return {{QStringLiteral("id"), partnership.id},
            {QStringLiteral("type"), QStringLiteral("partnership")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("cohort"), partnership.cohort},
                         {QStringLiteral("urn"), school ? school->urn : partnership.school},
                         {QStringLiteral("school_id"), school ? school->id : partnership.school},
                         {QStringLiteral("delivery_partner_id"), partnership.deliveryPartner},
                         {QStringLiteral("delivery_partner_name"), partner ? partner->name : partnership.deliveryPartner},
                         {QStringLiteral("induction_tutor_name"), school ? orNull(school->tutorName) : QJsonValue()},
                         {QStringLiteral("induction_tutor_email"), school ? orNull(school->tutorEmail) : QJsonValue()},
                         {QStringLiteral("participants_currently_training"), training},
                         {QStringLiteral("created_at"), wireInstant(partnership.createdAt)},
                         {QStringLiteral("updated_at"), wireInstant(partnership.updatedAt)}}}};
}

Answer listPartnerships(const World &world, const Asked &asked)
{
    ListQuery query(asked);
    const auto years = query.years(QStringLiteral("cohort"));
    const auto partners = query.ids(QStringLiteral("delivery_partner_id"));
    const auto since = query.updatedSince();
    std::vector<ListQuery::Row> rows;
    for (size_t i = 0; i < world.partnerships.size(); ++i) {
        const Partnership &partnership = world.partnerships[i];
        if (partnership.leadProvider != asked.leadProvider || (years && !years->contains(partnership.cohort)))
            continue;
        if ((partners && !partners->contains(partnership.deliveryPartner.toLower())) || (since && partnership.updatedAt < *since))
            continue;
        rows.push_back({partnership.createdAt.toMSecsSinceEpoch(), partnership.updatedAt.toMSecsSinceEpoch(), int(i)});
    }
    query.sort(rows);
    return query.page(rows, [&](int place) { return partnershipView(world, world.partnerships[size_t(place)], asked.today); });
}

Answer readPartnership(const World &world, const Asked &asked, const QString &id)
{
    const ListQuery query(asked);
    if (query.refusal)
        return *query.refusal;
    for (const Partnership &partnership : world.partnerships) {
        if (partnership.id.compare(id, Qt::CaseInsensitive) == 0 && partnership.leadProvider == asked.leadProvider)
            return one(partnershipView(world, partnership, asked.today));
    }
    return notFound();
}

Answer listUnfundedMentors(const World &world, const Asked &asked)
{
    ListQuery query(asked);
    const auto since = query.updatedSince();
    const QHash<QString, QStringList> mentors = unfundedMentors(world, asked.leadProvider);
    std::vector<ListQuery::Row> rows;
    for (size_t i = 0; !query.refusal && i < world.participants.size(); ++i) {
        const Participant &mentor = world.participants[i];
        if (!mentors.contains(mentor.id) || (since && mentor.updatedAt < *since))
            continue;
        rows.push_back({mentor.createdAt.toMSecsSinceEpoch(), mentor.updatedAt.toMSecsSinceEpoch(), int(i)});
    }
    query.sort(rows);
    return query.page(rows, [&](int place) {
        const Participant &mentor = world.participants[size_t(place)];
        return mentorView(world, mentor, mentors.value(mentor.id));
    });
}

Answer readUnfundedMentor(const World &world, const Asked &asked, const QString &id)
{
    const ListQuery query(asked);
    if (query.refusal)
        return *query.refusal;
    const Participant *mentor = world.participant(id);
    const QStringList mentoring = mentor ? unfundedMentors(world, asked.leadProvider).value(mentor->id) : QStringList();
    return mentoring.isEmpty() ? notFound() : one(mentorView(world, *mentor, mentoring));
}

} // namespace sandbox::early
