// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Practice.h"

#include "app/base/Faults.h"
#include "app/net/HttpClient.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

namespace {
const Fault worldUnreadable{QT_TRANSLATE_NOOP("Faults", "The practice server's world cannot be read.")};
const Fault noAnswer{QT_TRANSLATE_NOOP("Faults", "The server does not answer.")};

/// A server on this computer answers in less, or something is wrong with it.
constexpr auto patience = std::chrono::seconds(8);

Connection door(const QString &service, const QString &name, const QString &version, const QUrl &url)
{
    Connection connection;
    // Named by its service and not by its port, so that drafts survive a restart of the server.
    connection.id = QStringLiteral("practice-") + service;
    connection.name = name;
    connection.service = service;
    connection.environment = Environment::Practice;
    connection.endpoint = url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    connection.version = version;
    connection.holdSeconds = 0;
    return connection;
}
} // namespace

Result<QList<PracticeDoor>> practiceDoors(const QByteArray &bytes, const QUrl &url)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return fail(ErrorKind::Protocol, worldUnreadable);
    const QJsonObject world = document.object();
    QList<PracticeDoor> doors;

    const QJsonObject trainees = world[QLatin1String("registerTrainees")].toObject();
    const QJsonObject tokens = trainees[QLatin1String("tokens")].toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        if (it.value()[QLatin1String("status")].toString(QStringLiteral("active")) != QLatin1String("active"))
            continue;
        PracticeDoor found{door(QStringLiteral("registerTrainees"), QStringLiteral("Register trainee teachers"), QStringLiteral("v2026.1"), url), it.key()};
        for (int cycle = 2015; cycle <= 2030; ++cycle)
            found.connection.cycles.append(QString::number(cycle));
        doors.append(found);
        break;
    }

    const QJsonObject providers = world[QLatin1String("earlyCareer")][QLatin1String("tokens")].toObject();
    if (!providers.isEmpty()) {
        PracticeDoor found{door(QStringLiteral("earlyCareer"), QStringLiteral("Register early career teachers"), QStringLiteral("v3"), url), providers.begin().key()};
        found.connection.ours = providers.begin().value().toString();
        doors.append(found);
    }

    const QJsonObject machines = world[QLatin1String("workBased")][QLatin1String("machines")].toObject();
    if (!machines.isEmpty()) {
        const QJsonValue machine = machines.begin().value();
        PracticeDoor found{door(QStringLiteral("workBased"), QStringLiteral("TEC work-based submissions"), QStringLiteral("v1.0"), url),
                           machines.begin().key() + QLatin1Char('\n') + machine[QLatin1String("secret")].toString()};
        found.connection.organisation = machine[QLatin1String("organisations")].toArray().first().toString();
        found.connection.tokenEndpoint = found.connection.endpoint + QStringLiteral("/oauth2/access_token");
        // A provider brings its own list of agreements; a practice provider's is what the world says.
        const QJsonArray agreements = world[QLatin1String("workBased")][QLatin1String("agreements")].toArray();
        for (const QJsonValue &agreement : agreements) {
            if (agreement[QLatin1String("eid")].toString() == found.connection.organisation)
                found.unlisted.append(QJsonDocument(agreement.toObject()).toJson(QJsonDocument::Compact));
        }
        doors.append(found);
    }
    return doors;
}

Practice::Practice(const Config &config, HttpClient &client, Worker &worker, Clock &clock, QObject *parent)
    : QObject(parent), m_config(config), m_client(client), m_worker(worker), m_clock(clock), m_url(config.practiceUrl)
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
        const auto read = m_worker.read([world = answer->body, url = m_url](Stores &) { return practiceDoors(world, url); });
        whenDone<QList<PracticeDoor>>(this, read, [this, serverNow = answer->serverDate](Result<QList<PracticeDoor>> doors) {
            if (!doors)
                return Q_EMIT missing(doors.error().message);
            for (PracticeDoor &door : *doors)
                door.serverNow = serverNow;
            Q_EMIT met(*doors);
        });
    });
}
