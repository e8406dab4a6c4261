// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/agreements/AgreementsRecords.h"

#include "app/kind/Reference.h"
#include "app/kind/Specs.h"

namespace {

using enum JsonType;

constexpr int graceDays = 42; // facts 8: day 42 is still in grace

// Names that are marked as inferred stand beside what the practice server and imports use; the first known one wins.
constexpr JsonMember members[] = {
    {"learnerLocalId", "learnerLocalId", TextOrNumber},
    {"employerName", "employerName"},
    {"employerSubdivisionName", "employerSubdivisionName"},
    {"employerNzbn", "employerNzbn", TextOrNumber},
    {"employmentRegionCode", "employmentRegionCode", TextOrNumber},
    {"trainingAgreementSignedDate", "signedDate", DateOrInstant},
    {"signedDate", "signedDate", DateOrInstant},
    {"trainingAgreementEndDate", "endDate", DateOrInstant},
    {"endDate", "endDate", DateOrInstant},
    {"pauseDate", "pauseDate", DateOrInstant},
    {"graceReasonCode", "graceReasonCode"},
    {"onHoldReasonCode", "onHoldReasonCode"},
    {"restartDate", "restartDate", DateOrInstant},
    {"withdrawalDate", "withdrawalDate", DateOrInstant},
    {"withdrawalReasonCode", "withdrawalReasonCode"},
    {"latestParticipationStartDate", "latestParticipationStartDate", DateOrInstant},
};

QVariant words(const char *list, const QString &code)
{
    return code.isEmpty() ? Json::null() : QVariant(Reference::words(QStringLiteral("workBased/") + QLatin1String(list), code));
}

void readAgreement(const JsonObjectAt &object, Values &values, QString &id)
{
    object.read(members, values);
    for (const char *key : {"status", "trainingAgreementStatus"}) {
        if (const auto status = object.read({key, "", Text}); status && !status->isNull())
            values.set(QStringLiteral("status"), AgreementsRecords::status(status->toString()));
    }
    if (const auto localId = object.read({"trainingAgreementLocalId", "", TextOrNumber}); localId && !localId->toString().isEmpty())
        id = localId->toString();
}

/// What stands in words beside the codes, and the day on which grace ends.
void addWords(Values &values)
{
    if (values.knows(QStringLiteral("employmentRegionCode")))
        values.set(QStringLiteral("region"), words("employmentRegion", values.text(QStringLiteral("employmentRegionCode"))));
    if (values.knows(QStringLiteral("withdrawalReasonCode")))
        values.set(QStringLiteral("withdrawal_reason"), words("withdrawalReason", values.text(QStringLiteral("withdrawalReasonCode"))));
    const QString status = values.text(QStringLiteral("status"));
    if (status.isEmpty())
        return;
    const bool grace = status == QLatin1String("Grace");
    const bool hold = status == QLatin1String("Hold");
    if (grace)
        values.set(QStringLiteral("reason"), words("graceReason", values.text(QStringLiteral("graceReasonCode"))));
    else
        values.set(QStringLiteral("reason"), hold ? words("onHoldReason", values.text(QStringLiteral("onHoldReasonCode"))) : Json::null());
    const QDate paused = values.date(QStringLiteral("pauseDate"));
    values.set(QStringLiteral("grace_ends"), grace && paused.isValid() ? QVariant(paused.addDays(graceDays).toString(Qt::ISODate)) : Json::null());
}

} // namespace

QString AgreementsRecords::status(const QString &wire)
{
    static const KindSpec kind = Specs::agreement();
    const StateSpec *known = kind.state(wire.trimmed());
    return known != nullptr ? QString::fromUtf8(known->code) : wire;
}

Result<Record> AgreementsRecords::single(const Response &response)
{
    const Result<QJsonObject> body = Json::object(response);
    if (!body)
        return fail(body.error());
    JsonFault fault;
    Record record;
    const JsonObjectAt root(*body, &fault);
    if (root.has("trainingAgreement"))
        root.with("trainingAgreement", false, [&record](const JsonObjectAt &inner) { readAgreement(inner, record.values, record.id); });
    readAgreement(root, record.values, record.id);
    if (record.id.isEmpty())
        root.fault("trainingAgreementLocalId", "missing");
    addWords(record.values);
    if (response.serverDate.isValid())
        record.values.set(QStringLiteral("fetched_at"), response.serverDate.toUTC().toString(Qt::ISODate));
    if (fault.any())
        return fail(fault.error(response));
    return record;
}
