// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WorkBasedAgreement.h"

namespace sandbox::workBased {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue codeOrNull(const std::optional<int> &code)
{
    return code ? QJsonValue(*code) : QJsonValue();
}

/// What a status change leaves on an agreement: the same names in the world and on the wire.
void insertState(QJsonObject &object, const Agreement &agreement)
{
    object.insert(QStringLiteral("status"), agreement.status);
    object.insert(QStringLiteral("signedDate"), dateOrNull(agreement.signedDate));
    object.insert(QStringLiteral("endDate"), dateOrNull(agreement.endDate));
    object.insert(QStringLiteral("pauseDate"), dateOrNull(agreement.pauseDate));
    object.insert(QStringLiteral("graceReasonCode"), textOrNull(agreement.graceReasonCode));
    object.insert(QStringLiteral("onHoldReasonCode"), textOrNull(agreement.onHoldReasonCode));
    object.insert(QStringLiteral("restartDate"), dateOrNull(agreement.restartDate));
    object.insert(QStringLiteral("withdrawalDate"), dateOrNull(agreement.withdrawalDate));
    object.insert(QStringLiteral("withdrawalReasonCode"), textOrNull(agreement.withdrawalReasonCode));
    if (agreement.latestParticipationStartDate.isValid())
        object.insert(QStringLiteral("latestParticipationStartDate"),
                      dateOrNull(agreement.latestParticipationStartDate));
}

void insertEmployer(QJsonObject &object, const Agreement &agreement)
{
    object.insert(QStringLiteral("employerName"), textOrNull(agreement.employerName));
    object.insert(QStringLiteral("employerNzbn"), textOrNull(agreement.employerNzbn));
    object.insert(QStringLiteral("employerSubdivisionName"), textOrNull(agreement.employerSubdivisionName));
    object.insert(QStringLiteral("employmentRegionCode"), codeOrNull(agreement.employmentRegionCode));
}

} // namespace

Agreement agreementFromWorld(const Reader &reader)
{
    Agreement agreement;
    if (!reader.object({"eid", "trainingAgreementLocalId", "learnerLocalId", "status", "signedDate", "endDate",
                        "employerName", "employerNzbn", "employerSubdivisionName", "employmentRegionCode",
                        "latestParticipationStartDate", "pauseDate", "graceReasonCode", "onHoldReasonCode",
                        "restartDate", "withdrawalDate", "withdrawalReasonCode"}))
        return agreement;
    agreement.eid = reader.at("eid").text();
    agreement.localId = reader.at("trainingAgreementLocalId").text();
    agreement.learnerLocalId = reader.at("learnerLocalId").text(QString());
    agreement.status = reader.at("status").oneOf({"Pending", "Active", "Hold", "Grace", "Finished", "Withdrawn"});
    agreement.signedDate = reader.at("signedDate").optionalDate();
    agreement.endDate = reader.at("endDate").optionalDate();
    agreement.employerName = reader.at("employerName").text(QString());
    agreement.employerNzbn = reader.at("employerNzbn").text(QString());
    agreement.employerSubdivisionName = reader.at("employerSubdivisionName").text(QString());
    if (const Reader region = reader.at("employmentRegionCode"); region.present())
        agreement.employmentRegionCode = region.integer();
    agreement.latestParticipationStartDate = reader.at("latestParticipationStartDate").optionalDate();
    agreement.pauseDate = reader.at("pauseDate").optionalDate();
    agreement.graceReasonCode = reader.at("graceReasonCode").text(QString());
    agreement.onHoldReasonCode = reader.at("onHoldReasonCode").text(QString());
    agreement.restartDate = reader.at("restartDate").optionalDate();
    agreement.withdrawalDate = reader.at("withdrawalDate").optionalDate();
    agreement.withdrawalReasonCode = reader.at("withdrawalReasonCode").text(QString());
    return agreement;
}

QJsonObject toWorld(const Agreement &agreement)
{
    QJsonObject object{
        {QStringLiteral("eid"), agreement.eid},
        {QStringLiteral("trainingAgreementLocalId"), agreement.localId},
        {QStringLiteral("learnerLocalId"), textOrNull(agreement.learnerLocalId)},
    };
    insertEmployer(object, agreement);
    insertState(object, agreement);
    return object;
}

QJsonObject toResource(const Agreement &agreement)
{
    const auto insertText = [](QJsonObject &object, const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    QJsonObject object{{QStringLiteral("trainingAgreementLocalId"), agreement.localId}};
    insertText(object, QStringLiteral("learnerLocalId"), agreement.learnerLocalId);
    insertState(object, agreement);

    QJsonObject details;
    insertText(details, QStringLiteral("employerName"), agreement.employerName);
    if (agreement.employmentRegionCode)
        details.insert(QStringLiteral("employmentRegionCode"), *agreement.employmentRegionCode);
    if (agreement.signedDate.isValid())
        details.insert(QStringLiteral("trainingAgreementSignedDate"), dateOrNull(agreement.signedDate));
    const bool any = !details.isEmpty() || agreement.endDate.isValid() || !agreement.employerNzbn.isNull()
        || !agreement.employerSubdivisionName.isNull();
    if (any) {
        details.insert(QStringLiteral("trainingAgreementEndDate"), dateOrNull(agreement.endDate));
        details.insert(QStringLiteral("employerNzbn"), textOrNull(agreement.employerNzbn));
        details.insert(QStringLiteral("employerSubdivisionName"), textOrNull(agreement.employerSubdivisionName));
        object.insert(QStringLiteral("trainingAgreement"), details);
    }
    return object;
}

} // namespace sandbox::workBased
