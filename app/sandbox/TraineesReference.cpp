// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesReference.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

// A resource of a static library has to be named once, outside every namespace.
static void registerSandboxResource()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace sandbox::trainees {

namespace {

QJsonObject compiledIn(const QString &name)
{
    QFile file(QStringLiteral(":/sandbox/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference data is not compiled in");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject metadata(const QString &name, const QJsonObject &list)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("display_name"), list.value(QLatin1String("display_name"))},
            {QStringLiteral("description"), QString()}};
}

QJsonObject codePayload(const QString &name, const QJsonObject &list)
{
    QJsonArray entries;
    for (const QJsonValue &value : list.value(QLatin1String("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto year = [&entry](QLatin1String key) {
            return entry.contains(key) ? entry.value(key) : QJsonValue(QJsonValue::Null);
        };
        entries.append(QJsonObject{{QStringLiteral("code"), entry.value(QLatin1String("code"))},
                                   {QStringLiteral("display_name"), entry.value(QLatin1String("display_name"))},
                                   {QStringLiteral("start_year"), year(QLatin1String("start_year"))},
                                   {QStringLiteral("end_year"), year(QLatin1String("end_year"))}});
    }
    return {{QStringLiteral("metadata"), metadata(name, list)}, {QStringLiteral("entries"), entries}};
}

/// Withdrawal reasons have a form of their own: a slug for the code, and what each one asks for.
QJsonObject reasonPayload(const QString &name, const QJsonObject &list)
{
    QJsonArray entries;
    for (const QJsonValue &value : list.value(QLatin1String("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        QJsonObject shown{{QStringLiteral("slug"), entry.value(QLatin1String("code"))}};
        for (const QLatin1String key : {QLatin1String("display_name"), QLatin1String("trigger"),
                                        QLatin1String("requires_another_reason"),
                                        QLatin1String("requires_safeguarding_concern_reasons")})
            shown.insert(key, entry.value(key));
        entries.append(shown);
    }
    return {{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), name},
                                                     {QStringLiteral("display_name"), list.value(QLatin1String("display_name"))}}},
            {QStringLiteral("triggers"), list.value(QLatin1String("triggers"))},
            {QStringLiteral("future_interest"), list.value(QLatin1String("future_interest"))},
            {QStringLiteral("entries"), entries}};
}

} // namespace

Reference::Reference()
{
    registerSandboxResource();
    const QJsonObject lists = compiledIn(QStringLiteral("register-trainee-teachers.json")).value(QLatin1String("lists")).toObject();
    const QJsonObject ids = compiledIn(QStringLiteral("register-trainee-teachers-ids.json")).value(QLatin1String("ids")).toObject();
    for (auto list = ids.begin(); list != ids.end(); ++list) {
        const QJsonObject known = list.value().toObject();
        for (auto it = known.begin(); it != known.end(); ++it)
            m_ids[list.key()].insert(it.key(), it.value().toString());
    }

    for (auto it = lists.begin(); it != lists.end(); ++it) {
        const QJsonObject list = it.value().toObject();
        for (const QJsonValue &entry : list.value(QLatin1String("entries")).toArray()) {
            const QString code = entry.toObject().value(QLatin1String("code")).toString();
            m_codes[it.key()].insert(code);
            m_ordered[it.key()].append(code);
        }
        // The lists without a name of their own are words of the service, not of its reference data.
        if (it.key() == QLatin1String("withdrawal_reasons"))
            m_payloads.insert(it.key(), reasonPayload(it.key(), list));
        else if (list.contains(QLatin1String("display_name")))
            m_payloads.insert(it.key(), codePayload(it.key(), list));
    }

    for (const QJsonValue &value : lists.value(QLatin1String("training_route")).toObject().value(QLatin1String("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        const Route route{entry.value(QLatin1String("name")).toString(),
                          entry.value(QLatin1String("code")).toString(),
                          entry.value(QLatin1String("award")).toString(),
                          entry.value(QLatin1String("level")) == QLatin1String("undergrad"),
                          entry.value(QLatin1String("degree_required_for_recommendation")).toBool(),
                          entry.value(QLatin1String("minimum_placements_for_recommendation")).toInt()};
        m_routes.insert(route.name, route);
        m_routeNames.append(route.name);
    }
    for (const QJsonValue &value : lists.value(QLatin1String("withdrawal_reasons")).toObject().value(QLatin1String("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        const bool provider = entry.value(QLatin1String("trigger")) == QLatin1String("provider");
        (provider ? m_providerReasons : m_traineeReasons).insert(entry.value(QLatin1String("code")).toString());
    }
}

const Reference &Reference::get()
{
    static const Reference reference;
    return reference;
}

const Route *Reference::route(const QString &name) const
{
    const auto it = m_routes.constFind(name);
    return it == m_routes.constEnd() ? nullptr : &it.value();
}

bool Reference::isReason(const QString &code, bool providersTrigger) const
{
    return (providersTrigger ? m_providerReasons : m_traineeReasons).contains(code);
}

} // namespace sandbox::trainees
