// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/agreements/AgreementsRecords.h"

#include "app/kind/AgreementWords.h"
#include "app/kind/Specs.h"

namespace {

using enum JsonType;

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
    AgreementWords::complete(record.values);
    if (response.serverDate.isValid())
        record.values.set(QStringLiteral("fetched_at"), response.serverDate.toUTC().toString(Qt::ISODate));
    if (fault.any())
        return fail(fault.error(response));
    return record;
}
