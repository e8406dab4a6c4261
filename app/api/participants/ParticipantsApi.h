// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Service.h"

/// DfE's Register early career teachers, lead-provider API v3: participants, declarations, statements and delivery
/// partners (facts: register-early-career-teachers).
class ParticipantsApi final : public Service
{
public:
    ParticipantsApi();

    const Traits &traits() const override { return m_traits; }
    QStringList pulls(const Connection &connection) const override;
    QStringList scopes(const Connection &connection, const QString &kind, const QDate &today) const override;
    std::optional<Request> pageRequest(const Connection &connection, const QString &kind, const Cursor &cursor) const override;
    Result<Page> readPage(const Connection &connection, const QString &kind, const Cursor &cursor, const Response &response) const override;
    QList<Renamed> renamed(const QString &from, const QString &to) const override;
    std::optional<Request> oneRequest(const Connection &connection, const QString &kind, const QString &id, const Values &record) const override;
    Result<QList<KindRecord>> readOne(const Connection &connection, const QString &kind, const Response &response) const override;
    Result<Request> commandRequest(const Connection &connection, const Draft &draft, const Values &record) const override;
    Outcome outcome(const Connection &connection, const Draft &draft, const Response &response) const override;
    std::optional<Request> readBack(const Connection &connection, const Draft &draft, const Values &record) const override;
    Result<Applied> applied(const Connection &connection, const Draft &draft, const Values &before, const Response &response) const override;
    Request probe(const Connection &connection) const override;
    std::optional<Request> tokenRequest(const Connection &connection, const QString &clientId, const QString &secret) const override;
    std::optional<PracticeDoor> practiceDoor(const QJsonObject &world, const Connection &plain) const override;

private:
    Traits m_traits;
};
