// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerActions.h"

#include <algorithm>

/// What happens on the service's side without a request: schools, appropriate bodies and DfE's finance team (facts 3.4).
namespace sandbox::early {

namespace {

Answer refused(int status, const QString &why)
{
    return Answer::json(status, QJsonObject{{QStringLiteral("error"), why}});
}

Answer done()
{
    return Answer::json(200, QJsonObject());
}

/// An appropriate body records an induction: the ECT becomes eligible, and what was only submitted is paid for.
Answer inductionRecorded(World &world, const QJsonObject &about, const QDateTime &now)
{
    Participant *participant = world.participant(about.value(QLatin1String("participant_id")).toString());
    if (!participant)
        return refused(404, QStringLiteral("$.participant_id: is not known"));
    const QDate startedOn = QDate::fromString(about.value(QLatin1String("started_on")).toString(), Qt::ISODate);
    if (!startedOn.isValid())
        return refused(422, QStringLiteral("$.started_on: must be a date such as 2026-02-16"));
    if (std::none_of(participant->schools.begin(), participant->schools.end(), [](const SchoolPeriod &school) {
            return school.role == Role::Ect;
        }))
        return refused(422, QStringLiteral("$.participant_id: is not an ECT"));
    if (participant->inductionEnd().isValid())
        return refused(422, QStringLiteral("$.participant_id: has completed induction"));
    if (std::any_of(participant->inductions.begin(), participant->inductions.end(), [](const Induction &induction) {
            return !induction.finishedOn.isValid();
        }))
        return refused(422, QStringLiteral("$.participant_id: has an induction already"));
    participant->inductions.push_back({startedOn, {}, {}});
    participant->updatedAt = now;
    // An induction that is still to come makes nobody eligible yet.
    if (participant->ect.firstEligibleAt.isValid() || startedOn > londonDay(now))
        return done();
    participant->ect.firstEligibleAt = now;
    for (int place : world.declarationsByParticipant.value(participant->id.toLower())) {
        Declaration &declaration = world.declarations[size_t(place)];
        if (declaration.role != Role::Ect || declaration.payment != QLatin1String("no_payment"))
            continue;
        const Statement *statement = world.nextStatement(declaration.leadProvider, declaration.cohort, londonDay(now), true);
        if (!statement)
            continue;
        declaration.payment = QStringLiteral("eligible");
        declaration.statement = statement->id;
        declaration.updatedAt = now;
    }
    return done();
}

/// Every declaration on the statement goes from one payment status to the next.
void move(World &world, const Statement &statement, const QString &from, const QString &to, const QDateTime &now)
{
    for (Declaration &declaration : world.declarations) {
        if (declaration.payment == from && declaration.clawback == QLatin1String("no_clawback")
            && declaration.statement.compare(statement.id, Qt::CaseInsensitive) == 0) {
            declaration.payment = to;
            declaration.updatedAt = now;
        }
    }
}

void clawBack(Declaration &declaration, const QDateTime &now)
{
    declaration.clawback = QStringLiteral("clawed_back");
    declaration.updatedAt = now;
}

Answer statementMoves(World &world, const QJsonObject &about, const QDateTime &now, bool paid)
{
    Statement *statement = world.statement(about.value(QLatin1String("statement_id")).toString());
    if (!statement)
        return refused(404, QStringLiteral("$.statement_id: is not known"));
    const QString from = paid ? QStringLiteral("payable") : QStringLiteral("open");
    if (statement->status != from)
        return refused(422, QStringLiteral("$.statement_id: is %1, not %2").arg(statement->status, from));
    statement->status = paid ? QStringLiteral("paid") : QStringLiteral("payable");
    statement->updatedAt = now;
    if (!paid) {
        move(world, *statement, QStringLiteral("eligible"), QStringLiteral("payable"), now);
        return done();
    }
    move(world, *statement, QStringLiteral("payable"), QStringLiteral("paid"), now);
    for (Declaration &declaration : world.declarations) {
        // Authorising a statement settles what is to be taken back on it.
        if (declaration.clawback == QLatin1String("awaiting_clawback")
            && declaration.clawbackStatement.compare(statement->id, Qt::CaseInsensitive) == 0)
            clawBack(declaration, now);
    }
    return done();
}

Answer clawbackDone(World &world, const QJsonObject &about, const QDateTime &now)
{
    Declaration *declaration = world.declaration(about.value(QLatin1String("declaration_id")).toString());
    if (!declaration)
        return refused(404, QStringLiteral("$.declaration_id: is not known"));
    if (declaration->clawback != QLatin1String("awaiting_clawback"))
        return refused(422, QStringLiteral("$.declaration_id: is not awaiting clawback"));
    clawBack(*declaration, now);
    return done();
}

} // namespace

std::optional<Answer> earlyEvent(World &world, const QString &name, const QJsonObject &about, const QDateTime &now)
{
    if (name == QLatin1String("induction_recorded"))
        return inductionRecorded(world, about, now);
    if (name == QLatin1String("statement_payable"))
        return statementMoves(world, about, now, false);
    if (name == QLatin1String("statement_paid"))
        return statementMoves(world, about, now, true);
    if (name == QLatin1String("clawback_done"))
        return clawbackDone(world, about, now);
    return std::nullopt;
}

} // namespace sandbox::early
