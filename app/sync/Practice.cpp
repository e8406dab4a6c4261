// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Practice.h"

#include "app/base/Faults.h"
#include "app/net/HttpClient.h"

#include <QtCore/QProcess>

namespace {
const Fault noAnswer{QT_TRANSLATE_NOOP("Faults", "The server does not answer.")};

/// A server on this computer answers in less, or something is wrong with it.
constexpr auto patience = std::chrono::seconds(8);
} // namespace

Practice::Practice(const Config &config, std::shared_ptr<const Services> services, HttpClient &client, Worker &worker, Clock &clock, QObject *parent)
    : QObject(parent), m_config(config), m_services(std::move(services)), m_client(client), m_worker(worker), m_clock(clock), m_url(config.practiceUrl)
{
}

Practice::~Practice()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(1000); // a killed process is gone at once
    }
}

void Practice::meet()
{
    if (m_url.isEmpty())
        return startServer();
    ask();
}

void Practice::startServer()
{
    if (m_process)
        return;
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_url.isEmpty() && m_process->canReadLine()) {
            const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
            const QLatin1String announced("listening on ");
            if (line.startsWith(announced)) {
                m_url = QUrl(line.mid(announced.size()));
                ask();
            }
        }
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT missing(m_process->errorString());
    });
    connect(m_process, &QProcess::finished, this, [this] {
        m_process->deleteLater();
        m_process = nullptr;
        if (m_config.practiceUrl.isEmpty())
            m_url.clear();
    });
    m_process->start(m_config.practiceProgram, {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--seed"),
                                                QString::number(m_config.practiceSize), QStringLiteral("--with-parent")});
}

void Practice::ask()
{
    if (std::exchange(m_asking, true))
        return;
    m_clock.after(patience, this, [this, turn = ++m_turn] {
        if (m_asking && turn == m_turn)
            Q_EMIT missing(noAnswer);
    });
    Request request;
    request.url = m_url;
    request.url.setPath(QStringLiteral("/__sandbox/world"));
    whenDone<Response>(this, m_client.send(request, {}, {}), [this](const Result<Response> &answer) {
        m_asking = false;
        if (!answer)
            return Q_EMIT missing(answer.error().message);
        const auto read = m_worker.read([services = m_services, world = answer->body, url = m_url](Stores &) { return services->practiceDoors(world, url); });
        whenDone<QList<PracticeDoor>>(this, read, [this, serverNow = answer->serverDate](Result<QList<PracticeDoor>> doors) {
            if (!doors)
                return Q_EMIT missing(doors.error().message);
            for (PracticeDoor &door : *doors)
                door.serverNow = serverNow;
            Q_EMIT met(*doors);
        });
    });
}
