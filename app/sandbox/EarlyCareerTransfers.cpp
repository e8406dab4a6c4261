// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerViews.h"

#include <algorithm>

/// Moves between schools, worked out from the periods (facts 4).
namespace sandbox::early {

namespace {

using Sorted = std::vector<const SchoolPeriod *>;

Sorted schoolsIn(const Participant &participant, Role role)
{
    Sorted schools;
    for (const SchoolPeriod &school : participant.schools) {
        if (school.role == role)
            schools.push_back(&school);
    }
    std::stable_sort(schools.begin(), schools.end(),
                     [](const SchoolPeriod *left, const SchoolPeriod *right) { return left->startedOn < right->startedOn; });
    return schools;
}

const TrainingPeriod *byStart(const SchoolPeriod &school, bool latest)
{
    const TrainingPeriod *best = nullptr;
    for (const TrainingPeriod &period : school.training) {
        if (!best || (latest ? period.startedOn >= best->startedOn : period.startedOn < best->startedOn))
            best = &period;
    }
    return best;
}

QJsonObject end(const QString &school, const TrainingPeriod &period, const QDate &day)
{
    return {{QStringLiteral("school_urn"), school},
            {QStringLiteral("provider"), orNull(period.leadProvider)},
            {QStringLiteral("date"), orNull(day)}};
}

/// By the start of the training that was left, whichever the role.
QJsonArray inOrder(std::vector<std::pair<QDate, QJsonObject>> transfers)
{
    std::stable_sort(transfers.begin(), transfers.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QJsonArray list;
    for (const auto &[start, transfer] : transfers)
        list.append(transfer);
    return list;
}

QJsonArray transfersOf(const World &world, const Participant &participant, const Asked &asked)
{
    std::vector<std::pair<QDate, QJsonObject>> transfers;
    for (Role role : {Role::Ect, Role::Mentor}) {
        const Sorted schools = schoolsIn(participant, role);
        for (size_t i = 0; i < schools.size(); ++i) {
            const SchoolPeriod *left = schools[i];
            const SchoolPeriod *joined = i + 1 < schools.size() ? schools[i + 1] : nullptr;
            const TrainingPeriod *leaving = byStart(*left, true);
            const TrainingPeriod *joining = joined ? byStart(*joined, false) : nullptr;
            if (!left->finishedOn.isValid() || !leaving || !leaving->finishedOn.isValid())
                continue;
            if (joined && world.sameSchool(joined->school, left->school))
                continue;
            // A teacher whose induction is over has not transferred anywhere by leaving.
            if (!joined && participant.inductionEnd().isValid())
                continue;
            if (leaving->leadProvider != asked.leadProvider && (!joining || joining->leadProvider != asked.leadProvider))
                continue;
            const QDate leftOn = joining ? std::min(leaving->finishedOn, joining->startedOn) : leaving->finishedOn;
            // By the days on record: only the day that is shown is put right.
            const bool ahead = leaving->finishedOn > asked.today || (joining && joining->startedOn > asked.today);
            const QString type = !joining                        ? QStringLiteral("unknown")
                : leaving->leadProvider != joining->leadProvider ? QStringLiteral("new_provider")
                                                                 : QStringLiteral("new_school");
            transfers.push_back({leaving->startedOn, QJsonObject{
                {QStringLiteral("training_record_id"), participant.trainingRecord(role)},
                {QStringLiteral("transfer_type"), type},
                {QStringLiteral("status"), ahead ? QStringLiteral("incomplete") : QStringLiteral("complete")},
                // The moment at which the period that was left was recorded, and the world knows its day.
                {QStringLiteral("created_at"), wireInstant(QDateTime(leaving->startedOn, QTime(0, 0), Qt::UTC))},
                {QStringLiteral("leaving"), end(left->school, *leaving, leftOn)},
                {QStringLiteral("joining"), joining ? QJsonValue(end(joined->school, *joining, joining->startedOn)) : QJsonValue()}}});
        }
    }
    return inOrder(std::move(transfers));
}

QJsonObject view(const Participant &participant, const QJsonArray &transfers)
{
    return {{QStringLiteral("id"), participant.id},
            {QStringLiteral("type"), QStringLiteral("participant-transfer")},
            {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("updated_at"), wireInstant(participant.updatedAt)},
                                                       {QStringLiteral("transfers"), transfers}}}};
}

} // namespace

Answer listTransfers(const World &world, const Asked &asked)
{
    ListQuery query(asked);
    const auto since = query.updatedSince();
    std::vector<ListQuery::Row> rows;
    for (size_t i = 0; !query.refusal && i < world.participants.size(); ++i) {
        const Participant &participant = world.participants[i];
        if ((since && participant.updatedAt < *since) || transfersOf(world, participant, asked).isEmpty())
            continue;
        rows.push_back({participant.createdAt.toMSecsSinceEpoch(), participant.updatedAt.toMSecsSinceEpoch(), int(i)});
    }
    query.sort(rows);
    return query.page(rows, [&](int place) {
        const Participant &participant = world.participants[size_t(place)];
        return view(participant, transfersOf(world, participant, asked));
    });
}

Answer readTransfers(const World &world, const Asked &asked, const QString &id)
{
    const ListQuery query(asked);
    if (query.refusal)
        return *query.refusal;
    const Participant *participant = world.participant(id);
    const QJsonArray transfers = participant ? transfersOf(world, *participant, asked) : QJsonArray();
    return transfers.isEmpty() ? notFound() : one(view(*participant, transfers));
}

} // namespace sandbox::early
