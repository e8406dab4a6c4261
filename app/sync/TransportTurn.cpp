// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request's turn, asked for before the request: what must be written down before it leaves is written in its own turn, and
// not while others are waited for.
#include "app/sync/TransportInside.h"

#include "app/base/Faults.h"

QFuture<Result<Transport::Turn>> Transport::turn(const Connection &connection, Lane lane, const Worth &worth)
{
    if (worth.generation != generation(connection.id))
        return readyFuture<Turn>(fail(Inside::stayedBefore()));
    const Service *service = m_inside->services.service(connection.service);
    if (!service)
        return readyFuture<Turn>(fail(ErrorKind::Invalid, Faults::notKnown.with(connection.service)));
    Inside::Job job{connection, {}, lane, worth.generation, {}, {}, Pledge<Turn>()};
    const auto future = job.turn->future();
    m_inside->enqueue(m_inside->budgetOf(connection, service->traits()), std::move(job), worth);
    return future;
}

QFuture<Result<Response>> Transport::send(const Turn &turn, const Request &request)
{
    Inside::Job job = turn->job;
    job.request = request;
    if (turn->isUsed || m_inside->isPast(job))
        return readyFuture<Response>(fail(Inside::stayedBefore()));
    const QDateTime now = m_inside->steadyNow();
    const QDateTime held = m_inside->held.value(job.connection.id);
    if ((job.until.isValid() && job.until < now) || (held.isValid() && held > now))
        return readyFuture<Response>(fail(Inside::stayedLong()));
    turn->giveBack();
    const auto future = job.pledge.future();
    m_inside->leave(*turn->budget, turn->key, job);
    return future;
}

/// The place is somebody else's again.
void Transport::Granted::giveBack()
{
    if (std::exchange(isUsed, true) || !owner)
        return;
    budget->giveBack();
    --owner->m_inside->flying[Inside::lineOf(job.connection)];
}

Transport::Granted::~Granted()
{
    if (isUsed || !owner)
        return;
    giveBack();
    // Whoever let it go may be in the middle of anything.
    QMetaObject::invokeMethod(owner, [inside = owner->m_inside.get(), key = key, id = job.connection.id] { inside->pumpOf(key, id); }, Qt::QueuedConnection);
}
