// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Service.h"

#include "app/api/agreements/AgreementsApi.h"
#include "app/api/participants/ParticipantsApi.h"
#include "app/api/trainees/TraineesApi.h"
#include "app/base/Faults.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace {
const Fault worldUnreadable{QT_TRANSLATE_NOOP("Faults", "The practice server's world cannot be read.")};
} // namespace

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

Result<QList<PracticeDoor>> Services::practiceDoors(const QByteArray &world, const QUrl &url) const
{
    const QJsonDocument document = QJsonDocument::fromJson(world);
    if (!document.isObject())
        return fail(ErrorKind::Protocol, worldUnreadable);
    QList<PracticeDoor> doors;
    for (const auto &service : m_services) {
        Connection plain;
        // Named by its service and not by its port, so that drafts survive a restart of the server.
        plain.id = QStringLiteral("practice-") + service->traits().service;
        plain.service = service->traits().service;
        plain.environment = Environment::Practice;
        plain.endpoint = url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
        plain.version = service->traits().versions.value(0);
        plain.holdSeconds = 0;
        if (const auto door = service->practiceDoor(document.object(), plain))
            doors.append(*door);
    }
    return doors;
}

std::optional<PracticeDoor> Service::practiceDoor(const QJsonObject &, const Connection &) const { return std::nullopt; }

QList<std::pair<QString, Request>> Service::operationProbes(const Connection &) const { return {}; }

const char *Service::operationProbed(const Connection &, const QString &, const Response &) const { return ""; }

Result<Done> Service::probed(const Connection &connection, const Response &response) const
{
    Q_UNUSED(connection)
    if (response.status == 200)
        return Done{};
    return fail(readError(response));
}
