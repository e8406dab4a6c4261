// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/WorkBasedAgreement.h"
#include "app/sandbox/WorkBasedTokens.h"

#include <QtCore/QHash>

#include <vector>

namespace sandbox {

/// TEC's work-based submissions: the token endpoint and the operations on a training agreement (facts,
/// section 5: get, create, update, grace, hold, restart, withdraw, transfer). No other operation is pretended.
class WorkBased final : public Service
{
public:
    QString name() const override { return QStringLiteral("workBased"); }
    bool owns(const QStringList &segments) const override;
    std::optional<Fault> load(const QJsonValue &part) override;
    void carryOver(const Service &previous) override;
    QJsonValue save() const override;
    QJsonValue seed(int size, const QDateTime &now) const override;
    Answer answer(const Call &call) override;
    std::optional<Answer> event(const QString &name, const QJsonObject &about, const QDateTime &now) override;

private:
    /// The next answers to an EID are 429.
    struct Busy {
        int times = 0;
        QByteArray retryAfter; ///< the header's text; empty sends none
    };

    workBased::Agreement *find(const QString &eid, const QString &localId);
    void add(const workBased::Agreement &agreement);

    std::optional<Answer> refuse(const Call &call, const QString &eid);
    Answer served(const Call &call, const QString &eid);
    static std::optional<Answer> readBody(const Call &call, QJsonObject &body);
    Answer onAgreement(const Call &call, const QString &eid, const QString &localId, const QString &name);
    Answer transfer(const Call &call, workBased::Agreement &old, const QJsonObject &body);
    Answer create(const Call &call, const QString &eid);

    Answer graceExpires(const QJsonObject &about, const QDateTime &now);
    Answer becomeBusy(const QJsonObject &about);

    workBased::Tokens m_tokens;
    std::vector<workBased::Agreement> m_agreements;
    QHash<std::pair<QString, QString>, std::size_t> m_index; ///< by EID and local id
    QHash<QString, Busy> m_busy;
};

} // namespace sandbox
