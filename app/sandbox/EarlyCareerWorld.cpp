// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerWorld.h"

#include <QtCore/QTimeZone>
#include <QtCore/QUuid>

#include <algorithm>

namespace sandbox::early {

namespace {

const QTimeZone &london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

} // namespace

QString roleName(Role role)
{
    return role == Role::Ect ? QStringLiteral("ect") : QStringLiteral("mentor");
}

QString courseIdentifier(Role role)
{
    return role == Role::Ect ? QStringLiteral("ecf-induction") : QStringLiteral("ecf-mentor");
}

QDate londonDay(const QDateTime &instant)
{
    return instant.toTimeZone(london()).date();
}

QDateTime londonMidnight(const QDate &day)
{
    return day.startOfDay(london()).toUTC();
}

QDateTime londonInstant(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, london()).toUTC();
}

QString wireInstant(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString derivedId(const QString &text)
{
    static const QUuid space(QStringLiteral("{6f0e8f4c-6f5b-4b43-9d58-5f4d7b3f2c11}"));
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

PeriodPlace Participant::latest(Role role, const QString &leadProvider) const
{
    PeriodPlace best;
    for (size_t s = 0; s < schools.size(); ++s) {
        if (schools[s].role != role)
            continue;
        for (size_t t = 0; t < schools[s].training.size(); ++t) {
            const TrainingPeriod &period = schools[s].training[t];
            if (period.leadProvider == leadProvider && (!best.found() || period.startedOn >= trainingAt(best).startedOn))
                best = {int(s), int(t)};
        }
    }
    return best;
}

QString Participant::trainingRecord(Role role) const
{
    const auto first = std::min_element(idChanges.begin(), idChanges.end(), [](const IdChange &one, const IdChange &other) { return one.changedAt < other.changedAt; });
    return derivedId(roleName(role) + QStringLiteral(" record ") + (first == idChanges.end() || first->from.isEmpty() ? id : first->from));
}

bool Participant::trainedBy(const QString &leadProvider) const
{
    return latest(Role::Ect, leadProvider).found() || latest(Role::Mentor, leadProvider).found();
}

QDate Participant::inductionEnd() const
{
    QDate end;
    for (const Induction &induction : inductions) {
        if (!induction.outcome.isEmpty() && induction.finishedOn.isValid() && (!end.isValid() || induction.finishedOn > end))
            end = induction.finishedOn;
    }
    return end;
}

QString Declaration::state() const
{
    if (clawback == QLatin1String("awaiting_clawback"))
        return QStringLiteral("awaiting-clawback");
    if (clawback == QLatin1String("clawed_back"))
        return QStringLiteral("clawed-back");
    return payment == QLatin1String("no_payment") ? QStringLiteral("submitted") : payment;
}

void World::index()
{
    participantById.clear();
    declarationById.clear();
    declarationsByParticipant.clear();
    schoolByName.clear();
    for (size_t i = 0; i < schools.size(); ++i)
        schoolByName.insert(schools[i].urn.toLower(), int(i));
    for (size_t i = 0; i < schools.size(); ++i)
        schoolByName.insert(schools[i].id.toLower(), int(i));
    for (size_t i = 0; i < participants.size(); ++i)
        participantById.insert(participants[i].id.toLower(), int(i));
    for (size_t i = 0; i < declarations.size(); ++i) {
        declarationById.insert(declarations[i].id.toLower(), int(i));
        declarationsByParticipant[declarations[i].participant.toLower()].push_back(int(i));
    }
}

Participant *World::participant(const QString &id)
{
    const auto found = participantById.constFind(id.toLower());
    return found == participantById.cend() ? nullptr : &participants[size_t(*found)];
}

const Participant *World::participant(const QString &id) const
{
    return const_cast<World *>(this)->participant(id);
}

Declaration *World::declaration(const QString &id)
{
    const auto found = declarationById.constFind(id.toLower());
    return found == declarationById.cend() ? nullptr : &declarations[size_t(*found)];
}

Statement *World::statement(const QString &id)
{
    const auto found = std::find_if(statements.begin(), statements.end(), [&](const Statement &statement) {
        return statement.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == statements.end() ? nullptr : &*found;
}

const Statement *World::statement(const QString &id) const
{
    return const_cast<World *>(this)->statement(id);
}

const School *World::school(const QString &idOrUrn) const
{
    const auto found = schoolByName.constFind(idOrUrn.toLower());
    return found == schoolByName.cend() ? nullptr : &schools[size_t(*found)];
}

const School *World::schoolWithId(const QString &id) const
{
    const School *named = school(id);
    return named && named->id.compare(id, Qt::CaseInsensitive) == 0 ? named : nullptr;
}

void World::changed(const School &school, const QDateTime &now)
{
    schools[size_t(&school - schools.data())].updatedAt = now;
}

bool World::sameSchool(const QString &left, const QString &right) const
{
    return left == right || (school(left) && school(left) == school(right));
}

const DeliveryPartner *World::deliveryPartner(const QString &id) const
{
    const auto found = std::find_if(deliveryPartners.begin(), deliveryPartners.end(), [&](const DeliveryPartner &partner) {
        return partner.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == deliveryPartners.end() ? nullptr : &*found;
}

void World::add(Declaration declaration)
{
    const int place = int(declarations.size());
    declarationById.insert(declaration.id.toLower(), place);
    declarationsByParticipant[declaration.participant.toLower()].push_back(place);
    declarations.push_back(std::move(declaration));
}

std::vector<const Declaration *> World::live(const QString &participant, Role role) const
{
    std::vector<const Declaration *> found;
    const auto places = declarationsByParticipant.constFind(participant.toLower());
    if (places == declarationsByParticipant.cend())
        return found;
    for (int place : *places) {
        const Declaration &declaration = declarations[size_t(place)];
        if (declaration.role == role && declaration.live())
            found.push_back(&declaration);
    }
    return found;
}

const Statement *World::nextStatement(const QString &leadProvider, const QString &cohort, const QDate &today, bool openOnly) const
{
    const Statement *best = nullptr;
    for (const Statement &statement : statements) {
        if (!statement.output() || statement.leadProvider != leadProvider || statement.cohort != cohort || statement.deadline < today)
            continue;
        if (openOnly && statement.status != QLatin1String("open"))
            continue;
        if (!best || statement.deadline < best->deadline)
            best = &statement;
    }
    return best;
}

QStringList World::cohortsOf(const DeliveryPartner &partner, const QString &leadProvider) const
{
    if (partner.cohorts)
        return *partner.cohorts;
    QStringList years;
    for (const Partnership &partnership : partnerships) {
        if (partnership.leadProvider == leadProvider && partnership.deliveryPartner == partner.id)
            years.append(partnership.cohort);
    }
    for (const Participant &participant : participants) {
        for (const SchoolPeriod &school : participant.schools) {
            for (const TrainingPeriod &period : school.training) {
                if (period.deliveryPartner == partner.id && period.leadProvider == leadProvider && !years.contains(period.cohort))
                    years.append(period.cohort);
            }
        }
    }
    if (years.isEmpty() && partner.listed)
        years = cohorts.keys();
    years.removeDuplicates();
    years.sort();
    return years;
}

} // namespace sandbox::early
