// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/DeskCore.h"

#include "app/api/Service.h"
#include "app/secrets/MemorySecrets.h"
#include "tests/bench/Fill.h"

#include <QtCore/QTimer>

DeskCore::DeskCore(const QString &directory)
{
    Config config;
    config.dataDir = directory;
    config.pullAtStart = false;
    config.who = QStringLiteral("bench");
    config.probeEvery = std::chrono::hours(1);
    auto secrets = std::make_unique<MemorySecrets>();
    for (const QString &id : {Fill::earlyCareer, Fill::registerTrainees, Fill::workBased})
        secrets->write(QStringLiteral("provider-desk/") + id, id == Fill::workBased ? QStringLiteral("id\nsecret") : QStringLiteral("token"));
    m_core = std::make_unique<Core>(config, std::make_unique<SystemClock>(), std::move(secrets), Kinds::standard(), Services::standard());
    connect(m_core.get(), &Core::statusChanged, this, [this](const QString &id) {
        if (id != Fill::earlyCareer || !m_pulled || m_core->status(id).pulling)
            return;
        const double took = double(m_clock.nsecsElapsed()) / 1e6;
        std::exchange(m_pulled, {})(took, m_core->status(id).problem.isEmpty() && m_core->status(id).lastSuccess.isValid());
    });
}

DeskCore::~DeskCore() = default;

void DeskCore::whenReady(const std::function<void()> &then)
{
    connect(m_core.get(), &Core::ready, this, [this, then] { onceSignedIn(then); });
    m_core->start();
}

/// The secrets are looked at behind ready(); without one nothing may be fetched.
void DeskCore::onceSignedIn(const std::function<void()> &then)
{
    const QList<Connection> all = m_core->connections();
    const bool signedIn = std::all_of(all.cbegin(), all.cend(), [this](const Connection &each) { return m_core->status(each.id).hasSecret; });
    if (signedIn)
        return then();
    QTimer::singleShot(1, this, [this, then] { onceSignedIn(then); });
}

void DeskCore::pull(const std::function<void(double, bool)> &then)
{
    m_clock.start();
    m_pulled = then;
    m_core->refresh(Fill::earlyCareer, true);
    if (!m_core->status(Fill::earlyCareer).pulling)
        std::exchange(m_pulled, {})(0, false);
}
