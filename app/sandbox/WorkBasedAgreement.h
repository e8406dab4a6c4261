// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Reader.h"

namespace sandbox::workBased {

inline const QString pending = QStringLiteral("Pending");
inline const QString active = QStringLiteral("Active");
inline const QString hold = QStringLiteral("Hold");
inline const QString grace = QStringLiteral("Grace");
inline const QString finished = QStringLiteral("Finished");
inline const QString withdrawn = QStringLiteral("Withdrawn");

/// One training agreement as the Data Exchange Platform holds it. A null text or date is one that is not set.
/// Facts, sections 7 and 8.
struct Agreement {
    QString eid;                     ///< EDUMIS id, leading zeros kept
    QString localId;                 ///< the provider's own, any Unicode; unique within its EID
    QString learnerLocalId;
    QString status;
    QDate signedDate;
    QDate endDate;
    QString employerName;
    QString employerNzbn;
    QString employerSubdivisionName;
    std::optional<int> employmentRegionCode;
    QDate latestParticipationStartDate;
    QDate pauseDate;
    QString graceReasonCode;
    QString onHoldReasonCode;
    QDate restartDate;
    QDate withdrawalDate;
    QString withdrawalReasonCode;
};

/// The form of the world file.
Agreement agreementFromWorld(const Reader &reader);
QJsonObject toWorld(const Agreement &agreement);

/// The answer of GET, create, update and transfer: TrainingAgreementResource, with status, codes and dates at the top.
/// A part of the published form that is not set is null where it may be, and else left out.
QJsonObject toResource(const Agreement &agreement);

/// A made-up machine and `size` agreements, the same for the same size and day.
QJsonObject seed(int size, const QDate &today);

} // namespace sandbox::workBased
