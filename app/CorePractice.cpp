// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The practice server is met, and met again.
#include "app/CoreInside.h"

#include "app/kind/Origin.h"

void Core::Inside::meetPractice()
{
    if (!practice) {
        practice = std::make_unique<Practice>(config, services, plainClient, worker, *clock, nullptr);
        connect(practice.get(), &Practice::met, this, &Inside::doorsFound);
        connect(practice.get(), &Practice::missing, this, [this](const QString &why) {
            for (const Connection &each : std::as_const(connections))
                setReach(each.id, ConnectionStatus::Reach::Offline, why);
            if (connections.isEmpty() && statuses.value(QString()).problem != why) { // it is tried again and again, and told once
                setReach(QString(), ConnectionStatus::Reach::Offline, why);
                notice(Notice::Weight::Problem, QT_TRANSLATE_NOOP("Notices", "The practice server cannot be reached: {problem} The desk looks for it every few seconds."),
                       {{QStringLiteral("problem"), why}});
            }
            look(QString());
        });
    }
    practice->meet();
}

void Core::Inside::doorsFound(const QList<PracticeDoor> &doors)
{
    statuses.remove(QString());
    for (const PracticeDoor &door : doors) {
        const QString id = door.connection.id;
        Connection met = door.connection;
        if (const Connection *known = connection(id)) {
            // Another server at another place, but the person's own choices stay.
            met = *known;
            met.endpoint = door.connection.endpoint;
            met.tokenEndpoint = door.connection.tokenEndpoint;
            met.ours = door.connection.ours;
            met.organisation = door.connection.organisation;
        }
        replaceConnection(met, false);
        worker.write([met](Stores &stores) { return stores.outbox.saveConnection(met); });
        // A kind that is never pulled hears no clock before its first form.
        if (door.serverNow.isValid())
            transport.setServerOffset(id, clock->now().secsTo(door.serverNow));
        secrets->write(Transport::secretKey(id), Origin::sealed(met, door.secret));
        transport.forgetSignIn(id);
        statuses[id].hasSecret = true;
        if (!door.unlisted.isEmpty())
            registerUnlisted(door);
        if (refusedSecret.value(id) == door.secret)
            continue;
        refusedSecret.remove(id);
        cameBack(id);
    }
    Q_EMIT core.connectionsChanged();
}

/// Records of kinds that cannot be listed go where nothing is fetched again: into the register beside the outbox.
void Core::Inside::registerUnlisted(const PracticeDoor &door)
{
    const Service *service = services->service(door.connection.service);
    const QList<KindSpec> ofService = kinds.ofService(door.connection.service);
    const auto kind = std::find_if(ofService.begin(), ofService.end(), [](const KindSpec &each) { return !each.listable; });
    if (!service || kind == ofService.end())
        return;
    const QString kindId = QString::fromLatin1(kind->id);
    const auto stored = worker.write([door, service, kindId, now = clock->now()](Stores &stores) -> Result<Done> {
        QList<Record> records;
        for (const QByteArray &resource : door.unlisted) {
            Response response;
            response.status = 200;
            response.body = resource;
            if (const auto read = service->readOne(door.connection, kindId, response)) {
                for (const KindRecord &each : *read)
                    records.append(each.record);
            }
        }
        if (const auto known = stores.outbox.know(door.connection.id, kindId, records, QStringLiteral("practice"), now); !known)
            return known;
        return stores.records.upsert(door.connection.id, kindId, records, now);
    });
    whenDone<Done>(this, stored, [this, kindId](const Result<Done> &) { recordsStored(kindId); });
}
