// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/AgreementWords.h"

#include "app/kind/Reference.h"

namespace {

constexpr int graceDays = 42; // facts 8: day 42 is still in grace

/// Known to be empty.
QVariant null() { return QVariant::fromValue(nullptr); }

QVariant words(const char *list, const QString &code)
{
    return code.isEmpty() ? null() : QVariant(Reference::words(QStringLiteral("workBased/") + QLatin1String(list), code));
}

} // namespace

void AgreementWords::complete(Values &values)
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
        values.set(QStringLiteral("reason"), hold ? words("onHoldReason", values.text(QStringLiteral("onHoldReasonCode"))) : null());
    const QDate paused = values.date(QStringLiteral("pauseDate"));
    values.set(QStringLiteral("grace_ends"), grace && paused.isValid() ? QVariant(paused.addDays(graceDays).toString(Qt::ISODate)) : null());
}
