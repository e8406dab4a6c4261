// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerViews.h"

#include <QtCore/QLocale>

/// Reading declarations and statements (facts 3.1, 3.4, 4).
namespace sandbox::early {

namespace {

/// A provider sees its own declarations, and what others have live for a role that it has trained itself, up to the end
/// of its own latest period there.
bool visible(const World &world, const Declaration &declaration, const QString &leadProvider)
{
    if (declaration.leadProvider == leadProvider)
        return true;
    if (!declaration.live())
        return false;
    const Participant *participant = world.participant(declaration.participant);
    const PeriodPlace place = participant ? participant->latest(declaration.role, leadProvider) : PeriodPlace();
    if (!place.found())
        return false;
    const QDate end = participant->trainingAt(place).finishedOn;
    return !end.isValid() || londonDay(declaration.date) <= end;
}

} // namespace

QJsonObject declarationView(const Declaration &declaration)
{
    const bool voided = declaration.payment == QLatin1String("voided");
    return {{QStringLiteral("id"), declaration.id},
            {QStringLiteral("type"), QStringLiteral("participant-declaration")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("participant_id"), declaration.participant},
                         {QStringLiteral("declaration_type"), declaration.type},
                         {QStringLiteral("course_identifier"), courseIdentifier(declaration.role)},
                         {QStringLiteral("declaration_date"), wireInstant(declaration.date)},
                         {QStringLiteral("state"), declaration.state()},
                         {QStringLiteral("created_at"), wireInstant(declaration.createdAt)},
                         {QStringLiteral("updated_at"), wireInstant(declaration.updatedAt)},
                         {QStringLiteral("delivery_partner_id"), declaration.deliveryPartner},
                         {QStringLiteral("statement_id"), voided ? QJsonValue() : orNull(declaration.statement)},
                         {QStringLiteral("clawback_statement_id"), orNull(declaration.clawbackStatement)},
                         {QStringLiteral("ineligible_for_funding_reason"), QJsonValue()},
                         {QStringLiteral("mentor_id"), orNull(declaration.mentor)},
                         {QStringLiteral("uplift_paid"), false},
                         {QStringLiteral("evidence_held"), orNull(declaration.evidence)},
                         {QStringLiteral("lead_provider_name"), declaration.leadProvider}}}};
}

Answer listDeclarations(const World &world, const Asked &asked)
{
    ListQuery query(asked);
    const auto years = query.years(QStringLiteral("cohort"));
    const auto people = query.ids(QStringLiteral("participant_id"));
    const auto partners = query.ids(QStringLiteral("delivery_partner_id"));
    const auto since = query.updatedSince();
    std::vector<ListQuery::Row> rows;
    for (size_t i = 0; !query.refusal && i < world.declarations.size(); ++i) {
        const Declaration &declaration = world.declarations[i];
        if (years && !years->contains(declaration.cohort))
            continue;
        if (people && !people->contains(declaration.participant.toLower()))
            continue;
        if (partners && !partners->contains(declaration.deliveryPartner.toLower()))
            continue;
        if ((since && declaration.updatedAt < *since) || !visible(world, declaration, asked.leadProvider))
            continue;
        rows.push_back({declaration.createdAt.toMSecsSinceEpoch(), 0, int(i)});
    }
    query.sortByCreation(rows);
    return query.page(rows, [&](int place) { return declarationView(world.declarations[size_t(place)]); });
}

Answer readDeclaration(const World &world, const Asked &asked, const QString &id)
{
    const ListQuery query(asked);
    if (query.refusal)
        return *query.refusal;
    const auto place = world.declarationById.constFind(id.toLower());
    if (place == world.declarationById.cend() || !visible(world, world.declarations[size_t(*place)], asked.leadProvider))
        return notFound();
    return one(declarationView(world.declarations[size_t(*place)]));
}

QJsonObject statementView(const Statement &statement)
{
    // English names whatever the computer's language.
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return {{QStringLiteral("id"), statement.id},
            {QStringLiteral("type"), QStringLiteral("statement")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("month"), english.standaloneMonthName(statement.payment.month())},
                         {QStringLiteral("year"), QString::number(statement.payment.year())},
                         {QStringLiteral("cohort"), statement.cohort},
                         {QStringLiteral("cut_off_date"), orNull(statement.deadline)},
                         {QStringLiteral("payment_date"), orNull(statement.payment)},
                         {QStringLiteral("paid"), statement.status == QLatin1String("paid")},
                         {QStringLiteral("created_at"), wireInstant(statement.createdAt)},
                         {QStringLiteral("updated_at"), wireInstant(statement.updatedAt)}}}};
}

Answer listStatements(const World &world, const Asked &asked)
{
    ListQuery query(asked);
    const auto years = query.years(QStringLiteral("cohort"));
    const auto since = query.updatedSince();
    std::vector<ListQuery::Row> rows;
    for (size_t i = 0; i < world.statements.size(); ++i) {
        const Statement &statement = world.statements[i];
        if (!statement.output() || statement.leadProvider != asked.leadProvider)
            continue;
        if ((years && !years->contains(statement.cohort)) || (since && statement.updatedAt < *since))
            continue;
        rows.push_back({statement.payment.toJulianDay(), 0, int(i)});
    }
    query.sortByCreation(rows); // the day of payment stands in for creation
    return query.page(rows, [&](int place) { return statementView(world.statements[size_t(place)]); });
}

Answer readStatement(const World &world, const Asked &asked, const QString &id)
{
    const ListQuery query(asked);
    if (query.refusal)
        return *query.refusal;
    const Statement *statement = world.statement(id);
    if (!statement || !statement->output() || statement->leadProvider != asked.leadProvider)
        return notFound();
    return one(statementView(*statement));
}

} // namespace sandbox::early
