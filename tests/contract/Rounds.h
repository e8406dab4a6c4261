// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/Proxy.h"

#include "app/api/Service.h"

/// Everything that one adapter asks, once: lists, records, each command taken and refused, each read-back.
class Rounds
{
public:
    Rounds(Proxy &proxy, const Service &service, const Connection &connection);

    void trainees();
    void participants();
    /// What did not come out as it should, as lines.
    QStringList faults() const { return m_faults; }

private:
    Response send(const Request &request);
    /// A page of the kind's list; its records.
    QList<KindRecord> list(const QString &kind, const Cursor &cursor = {});
    void one(const QString &kind, const QString &id, const Values &record, int status = 200);
    /// The command and its read-back; `status` is what the service should answer.
    void command(const QString &kind, const QString &command, const KindRecord &record, const Values &values, int status);
    void clawBack(const QList<KindRecord> &declared);
    const KindRecord &take(QList<KindRecord> &from, const QString &column, const QStringList &values);
    void expect(const Request &request, const Response &response, int status);

    Proxy &m_proxy;
    const Service &m_service;
    Connection m_connection;
    QByteArray m_token;
    QStringList m_faults;
    QList<KindRecord> m_taken;
};
