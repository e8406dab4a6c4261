// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/TraineesRequest.h"

namespace sandbox::trainees {

/// The pretended Register trainee teachers service: who may ask, what was asked, and in which order that is found out.
class Trainees : public Service
{
public:
    QString name() const override { return QStringLiteral("registerTrainees"); }
    bool owns(const QStringList &segments) const override;
    std::optional<Fault> load(const QJsonValue &part) override;
    void settle(const QDateTime &now) override { m_records->settle(now); }
    QJsonValue save() const override;
    QJsonValue seed(int size, const QDateTime &now) const override;
    Answer answer(const Call &call) override;
    std::optional<Answer> event(const QString &name, const QJsonObject &about, const QDateTime &now) override;

private:
    Answer served(const Call &call);
    Answer route(const Request &request, const QStringList &path);
    std::optional<QString> providerOf(const Call &call) const;
    QByteArray requestId(const Call &call);

    std::unique_ptr<Register> m_records = std::make_unique<Register>();
    Orders m_orders;
    FixedWindow m_throttle{100, 60};
    quint64 m_requests = 0;
};

} // namespace sandbox::trainees
