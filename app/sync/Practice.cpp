// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Practice.h"

#include "app/base/Faults.h"
#include "app/net/HttpClient.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

namespace {
const Fault noAnswer{QT_TRANSLATE_NOOP("Faults", "The server does not answer.")};
const Fault notStarted{QT_TRANSLATE_NOOP("Faults", "The program %1 could not be started.")};
const Fault endedItself{QT_TRANSLATE_NOOP("Faults", "The program %1 ended by itself.")};

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
    m_clock.after(patience, m_process, [this] {
        if (m_url.isEmpty())
            Q_EMIT missing(noAnswer);
    });
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
    const QString program = QFileInfo(m_config.practiceProgram).fileName();
    connect(m_process, &QProcess::errorOccurred, this, [this, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // the one error without a finished()
            serverEnded(notStarted.with(program));
    });
    connect(m_process, &QProcess::finished, this, [this, program] { serverEnded(endedItself.with(program)); });
    m_process->start(m_config.practiceProgram, {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--seed"),
                                                QString::number(m_config.practiceSize), QStringLiteral("--with-parent")});
}

/// The next one is at another address: nothing is asked of this one any more, and what was is not waited for.
void Practice::serverEnded(const QString &why)
{
    m_process->disconnect(this);
    m_process->deleteLater();
    m_process = nullptr;
    m_url.clear();
    m_asking = false;
    ++m_turn;
    Q_EMIT missing(why);
}

void Practice::ask()
{
    if (std::exchange(m_asking, true))
        return;
    const int turn = ++m_turn;
    m_clock.after(patience, this, [this, turn] {
        if (m_asking && turn == m_turn)
            Q_EMIT missing(noAnswer);
    });
    Request request;
    request.url = m_url;
    request.url.setPath(QStringLiteral("/__sandbox/world"));
    whenDone<Response>(this, m_client.send(request, {}, {}), [this, turn](const Result<Response> &answer) {
        if (turn != m_turn)
            return;
        m_asking = false;
        if (!answer)
            return Q_EMIT missing(answer.error().message);
        const auto read = m_worker.read([services = m_services, world = answer->body, url = m_url](Stores &) { return services->practiceDoors(world, url); });
        whenDone<QList<PracticeDoor>>(this, read, [this, turn, serverNow = answer->serverDate](Result<QList<PracticeDoor>> doors) {
            if (turn != m_turn)
                return;
            if (!doors)
                return Q_EMIT missing(doors.error().message);
            for (PracticeDoor &door : *doors)
                door.serverNow = serverNow;
            Q_EMIT met(*doors);
        });
    });
}
