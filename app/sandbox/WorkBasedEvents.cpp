// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens on TEC's side without a request of the provider's.
#include "app/sandbox/WorkBased.h"

#include "app/sandbox/WorkBasedRules.h"

#include <algorithm>

namespace sandbox {

using namespace workBased;

namespace {

Answer refused(int status, const QString &why)
{
    return Answer::json(status, QJsonObject{{QStringLiteral("error"), why}});
}

} // namespace

std::optional<Answer> WorkBased::event(const QString &name, const QJsonObject &about, const QDateTime &now)
{
    if (name == QLatin1String("grace_expires"))
        return graceExpires(about, now);
    if (name == QLatin1String("busy"))
        return becomeBusy(about);
    return std::nullopt;
}

/// The daily job withdraws an agreement whose 42 days are over; here it is told when they are.
Answer WorkBased::graceExpires(const QJsonObject &about, const QDateTime &now)
{
    Agreement *agreement = find(about.value(QStringLiteral("eid")).toString(),
                                about.value(QStringLiteral("trainingAgreementLocalId")).toString());
    if (!agreement)
        return refused(404, QStringLiteral("$.trainingAgreementLocalId: is not known for this eid"));
    if (agreement->status != grace)
        return refused(422, QStringLiteral("$.trainingAgreementLocalId: is not in Grace"));
    agreement->status = withdrawn;
    agreement->withdrawalDate = todayAt(now);
    agreement->withdrawalReasonCode = QStringLiteral("GE");
    return Answer::json(200, toWorld(*agreement));
}

Answer WorkBased::becomeBusy(const QJsonObject &about)
{
    Reading reading;
    const Reader root(reading, QStringLiteral("$"), about);
    const QString eid = root.at("eid").text(QString());
    const int times = root.at("times").integer(1);
    const Reader after = root.at("retry_after");
    Busy busy{times, {}};
    if (after.value().isDouble())
        busy.retryAfter = QByteArray::number(after.value().toDouble(), 'g', 15);
    else
        busy.retryAfter = after.text(QString()).toUtf8();
    if (times < 0)
        root.at("times").fail(QStringLiteral("must be 0 or more"));
    // It becomes a header, and a line break would end it.
    if (busy.retryAfter.contains('\r') || busy.retryAfter.contains('\n'))
        after.fail(QStringLiteral("must be one line"));
    if (reading.fault)
        return refused(400, reading.fault->text());
    const bool named = std::any_of(m_agreements.cbegin(), m_agreements.cend(),
                                   [&eid](const Agreement &agreement) { return agreement.eid == eid; });
    if (!named && !m_tokens.knows(eid))
        return refused(404, QStringLiteral("$.eid: is not known"));
    if (times == 0)
        m_busy.remove(eid);
    else
        m_busy.insert(eid, busy);
    return Answer::json(200, QJsonObject{{QStringLiteral("eid"), eid}, {QStringLiteral("times"), times}});
}

} // namespace sandbox
