// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/WorkBasedAgreement.h"

namespace sandbox::workBased {

/// Everything that is wrong with a request, by field name as sent. All faults are named, not only the first.
class Errors
{
public:
    void add(const QString &field, const QString &sentence);
    bool isEmpty() const { return m_byField.isEmpty(); }
    const QJsonObject &byField() const { return m_byField; }

private:
    QJsonObject m_byField;
};

/// The day by which the service counts: Pacific/Auckland's (facts, section 9).
QDate todayAt(const QDateTime &now);

// One request each: fields, code lists and date rules of sections 5, 9 and 10, and the statuses from which the
// event is known (8 and 11). Without errors `agreement` is changed as the service would; with any it is not.
void placeInGrace(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors);
void placeOnHold(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors);
void restart(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors);
void withdraw(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors);
/// TrainingAgreementDetails of which only the signed date and the end date are taken (section 5); from every status.
void update(Agreement &agreement, const QJsonObject &body, const QDate &today, Errors &errors);

/// Text of 1 to 20 characters that the provider chose; null and an error when it is not.
QString readLocalId(const QJsonObject &body, const QString &field, Errors &errors);

/// TrainingAgreementDetails into `agreement`; members that are not known are read past.
void readDetails(const QJsonObject &details, const QDate &today, Agreement &agreement, Errors &errors);

} // namespace sandbox::workBased
