// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Control.h"

#include "app/sandbox/Reader.h"

#include <QtCore/QJsonDocument>

namespace sandbox {

namespace {

Answer refused(int status, const QString &why)
{
    return Answer::json(status, QJsonObject{{QStringLiteral("error"), why}});
}

Answer done(int status)
{
    Answer answer;
    answer.status = status;
    return answer;
}

/// The body as an object, or the fault.
std::optional<Fault> readObject(const QByteArray &body, QJsonObject &object)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return Fault{QStringLiteral("$"), QStringLiteral("is not JSON: ") + error.errorString()};
    if (!document.isObject())
        return Fault{QStringLiteral("$"), QStringLiteral("must be an object")};
    object = document.object();
    return std::nullopt;
}

Answer putWorld(World &world, const Call &call)
{
    if (const auto fault = world.replace(call.body))
        return refused(400, fault->text());
    return done(204);
}

Answer getWorld(World &world, const Call &)
{
    return Answer::json(200, world.save());
}

Answer getLedger(World &world, const Call &call)
{
    const QString writes = call.parameter(QStringLiteral("writes")).value_or(QString());
    return Answer::json(200, world.ledger().toJson(writes == QLatin1String("1")));
}

Answer putClock(World &world, const Call &call)
{
    QJsonObject body;
    if (const auto fault = readObject(call.body, body))
        return refused(400, fault->text());
    Reading reading;
    const QDateTime now = Reader(reading, QStringLiteral("$"), body).at("now").instant();
    if (reading.fault)
        return refused(400, reading.fault->text());
    world.freeze(now);
    return done(204);
}

Answer postEvent(World &world, const Call &call)
{
    QJsonObject body;
    if (const auto fault = readObject(call.body, body))
        return refused(400, fault->text());
    Reading reading;
    const QString name = Reader(reading, QStringLiteral("$"), body).at("event").text();
    if (reading.fault)
        return refused(400, reading.fault->text());
    return world.event(name, body);
}

struct Place {
    const char *method;
    QLatin1String name;
    Answer (*answer)(World &, const Call &);
};

constexpr Place places[] = {
    {"PUT", QLatin1String("world"), putWorld},     {"GET", QLatin1String("world"), getWorld},
    {"GET", QLatin1String("ledger"), getLedger},   {"PUT", QLatin1String("clock"), putClock},
    {"POST", QLatin1String("events"), postEvent},
};

} // namespace

bool isControl(const QStringList &segments)
{
    return segments.value(0) == QLatin1String("__sandbox");
}

Answer control(World &world, const Call &call)
{
    QByteArrayList methods;
    for (const Place &place : places) {
        if (call.segments.size() != 2 || call.segments.at(1) != place.name)
            continue;
        if (call.method == place.method || (call.method == "HEAD" && qstrcmp(place.method, "GET") == 0))
            return place.answer(world, call);
        methods.append(place.method);
    }
    if (methods.isEmpty())
        return refused(404, QStringLiteral("Not found"));
    Answer answer = refused(405, QStringLiteral("Method not allowed"));
    answer.headers.emplaceBack("Allow", methods.join(", "));
    return answer;
}

} // namespace sandbox
