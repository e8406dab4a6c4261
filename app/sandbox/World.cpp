// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/World.h"

#include "app/sandbox/Reader.h"

#include <QtCore/QJsonDocument>

namespace sandbox {

namespace {
const QString clockKey = QStringLiteral("clock");
}

World::World(std::vector<Factory> factories, Options options)
    : m_factories(std::move(factories)), m_options(std::move(options)), m_services(fresh()), m_frozen(m_options.now)
{
}

std::vector<std::unique_ptr<Service>> World::fresh() const
{
    std::vector<std::unique_ptr<Service>> services;
    for (const Factory &make : m_factories) {
        services.push_back(make());
        services.back()->throttled = m_options.throttled;
    }
    return services;
}

std::optional<Fault> World::replace(const QByteArray &json, const std::optional<QDateTime> &clock)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return Fault{QStringLiteral("$"),
                     QStringLiteral("is not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset)};
    }
    if (!document.isObject())
        return Fault{QStringLiteral("$"), QStringLiteral("must be an object")};
    return replace(document.object(), clock);
}

std::optional<Fault> World::replace(const QJsonObject &world, const std::optional<QDateTime> &clock)
{
    auto services = fresh();
    QStringList known{clockKey};
    for (const auto &service : services)
        known.append(service->name());

    Reading reading;
    const Reader root(reading, QStringLiteral("$"), world);
    root.object(known);
    const QDateTime own = root.at(clockKey).optionalInstant();
    if (reading.fault)
        return reading.fault;

    QSet<QString> given;
    for (const auto &service : services) {
        const Reader part = root.at(service->name());
        if (!part.given())
            continue;
        if (const auto fault = service->load(part.value()))
            return fault;
        given.insert(service->name());
    }

    for (std::size_t i = 0; i < services.size(); ++i)
        services[i]->carryOver(*m_services[i]);
    m_services = std::move(services);
    m_given = given;
    m_frozen = clock ? clock : own.isValid() ? std::optional(own) : m_options.now;
    for (const auto &service : m_services)
        service->settle(now());
    m_ledger.clear();
    return std::nullopt;
}

std::optional<Fault> World::seed(int size)
{
    QJsonObject world;
    for (const auto &service : m_services)
        world.insert(service->name(), service->seed(size, now()));
    return replace(world);
}

QJsonObject World::save() const
{
    QJsonObject world;
    if (m_frozen)
        world.insert(clockKey, instantText(*m_frozen));
    for (const auto &service : m_services) {
        if (m_given.contains(service->name()))
            world.insert(service->name(), service->save());
    }
    return world;
}

QDateTime World::now() const
{
    return m_frozen ? *m_frozen : QDateTime::currentDateTimeUtc();
}

void World::freeze(const QDateTime &instant)
{
    m_frozen = instant.toUTC();
}

Answer World::answer(Call call)
{
    call.now = now();
    for (const auto &service : m_services) {
        if (!service->owns(call.segments))
            continue;
        // HEAD is a GET whose answer travels without its body; only the ledger tells them apart.
        Call asked = call;
        if (asked.method == "HEAD")
            asked.method = "GET";
        const Answer answer = service->answer(asked);
        m_ledger.add(service->name(), call, answer);
        return answer;
    }
    return Answer::json(404, QJsonObject{{QStringLiteral("error"), QStringLiteral("Not found")}});
}

Answer World::event(const QString &name, const QJsonObject &about)
{
    for (const auto &service : m_services) {
        if (auto answer = service->event(name, about, now()))
            return *answer;
    }
    return Answer::json(400, QJsonObject{{QStringLiteral("error"), QStringLiteral("$.event: is not a known event")}});
}

} // namespace sandbox
