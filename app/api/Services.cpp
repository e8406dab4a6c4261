// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Service.h"

#include "app/api/agreements/AgreementsApi.h"
#include "app/api/participants/ParticipantsApi.h"
#include "app/api/trainees/TraineesApi.h"

std::shared_ptr<const Services> Services::standard()
{
    auto services = std::make_shared<Services>();
    services->add(std::make_unique<TraineesApi>());
    services->add(std::make_unique<ParticipantsApi>());
    services->add(std::make_unique<AgreementsApi>());
    return services;
}

void Services::add(std::unique_ptr<Service> service) { m_services.push_back(std::move(service)); }

const Service *Services::service(const QString &id) const
{
    for (const auto &service : m_services) {
        if (service->traits().service == id)
            return service.get();
    }
    return nullptr;
}

QStringList Services::ids() const
{
    QStringList ids;
    for (const auto &service : m_services)
        ids.append(service->traits().service);
    return ids;
}

QList<std::pair<QString, Request>> Service::operationProbes(const Connection &) const { return {}; }

const char *Service::operationProbed(const Connection &, const QString &, const Response &) const { return ""; }

Result<Done> Service::probed(const Connection &connection, const Response &response) const
{
    Q_UNUSED(connection)
    if (response.status == 200)
        return Done{};
    return fail(readError(response));
}
