// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/trainees/TraineesRows.h"

#include "app/api/Json.h"

namespace {

constexpr qint64 recently = 15 * 60; // seconds; longer than any repeat by a network, shorter than a person's

/// Text of a member, whether it was written as text or as a number.
QString said(const QJsonObject &row, const char *member)
{
    const QJsonValue value = row.value(QLatin1String(member));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool sameText(const QString &one, const QString &other)
{
    const auto plain = [](QString text) { return text.simplified().remove(u' ').toCaseFolded(); };
    return plain(one) == plain(other);
}

/// A known school's name and postcode are the school's own, whatever was sent: the URN alone decides where there is one.
bool isPlacement(const QJsonObject &row, const Values &values)
{
    if (!values.isBlank(QStringLiteral("urn")))
        return said(row, "urn") == values.text(QStringLiteral("urn"));
    return sameText(said(row, "name"), values.text(QStringLiteral("name")))
        && (values.isBlank(QStringLiteral("postcode")) || sameText(said(row, "postcode"), values.text(QStringLiteral("postcode"))));
}

/// By what the service itself compares. It answers null for what it could not use (an unknown institution, the country
/// of a UK degree), so an empty member contradicts nothing.
bool isDegree(const QJsonObject &row, const Values &values)
{
    for (const char *member : {"subject", "graduation_year", "uk_degree", "non_uk_degree", "grade", "country"}) {
        QString sent = values.text(QLatin1String(member));
        if (qstrcmp(member, "graduation_year") == 0)
            sent = sent.left(4);
        if (qstrcmp(member, "grade") == 0 && sent == QLatin1String("09"))
            sent = QStringLiteral("14");
        const QString shown = said(row, member);
        if (!sent.isEmpty() && !shown.isEmpty() && sent != shown)
            return false;
    }
    return said(row, "subject") == values.text(QStringLiteral("subject"))
        && said(row, "graduation_year") == values.text(QStringLiteral("graduation_year")).left(4);
}

} // namespace

Result<Applied> TraineesRows::added(const Draft &draft, const Values &before, const Response &response)
{
    const Result<QJsonObject> body = Json::object(response);
    if (!body)
        return fail(body.error());
    const bool degree = draft.command == QLatin1String("addDegree");
    const QJsonValue data = body->value(QStringLiteral("data"));
    if (!data.isArray()) {
        JsonFault fault;
        fault.add(QStringLiteral("data"), "not a list");
        return fail(fault.error(response));
    }
    const QJsonArray rows = data.toArray();
    const bool among = std::any_of(rows.begin(), rows.end(), [&draft, degree](const QJsonValue &row) {
        return degree ? isDegree(row.toObject(), draft.values) : isPlacement(row.toObject(), draft.values);
    });
    if (!among)
        return Applied::No;
    // The same school twice is allowed, so a row like ours proves something only where there is one more than before.
    const auto count = before.number(degree ? QStringLiteral("degrees") : QStringLiteral("placements"));
    if (!count)
        return degree ? Applied::Yes : Applied::CannotTell; // a degree cannot be there twice
    return rows.size() > *count ? Applied::Yes : Applied::No;
}

bool TraineesRows::showsNew(const Values &values, const Response &response)
{
    const Result<QJsonObject> body = Json::object(response);
    const QJsonArray rows = body ? body->value(QStringLiteral("data")).toArray() : QJsonArray();
    return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &row) {
        const QDateTime made = QDateTime::fromString(said(row.toObject(), "created_at"), Qt::ISODateWithMs);
        return isDegree(row.toObject(), values) && made.isValid() && response.serverDate.isValid()
            && std::abs(made.secsTo(response.serverDate)) < recently;
    });
}
