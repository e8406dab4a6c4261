// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Config.h"
#include "app/base/Async.h"
#include "app/base/Clock.h"
#include "app/kind/Connection.h"
#include "app/net/Http.h"
#include "app/store/Worker.h"

#include <QtCore/QObject>

class HttpClient;
class QProcess;

/// One door that a practice server offers, with its made-up secret.
struct PracticeDoor {
    Connection connection;
    QString secret;   ///< "id\nsecret" for client credentials
    QList<QByteArray> unlisted = {}; ///< resources that no service lists, as the service would answer them one by one
    QDateTime serverNow = {};        ///< by the server's own clock, which may be frozen
};

/// Meets a practice server: starts one of our own where none is named, and reads from its world which services it
/// pretends to be and how to sign in (design/sandbox.md, "How the desk meets it").
class Practice : public QObject
{
    Q_OBJECT

public:
    Practice(const Config &config, HttpClient &client, Worker &worker, Clock &clock, QObject *parent);
    ~Practice() override;

    /// Ends with met() or missing(); one that takes its time is said to be missing first, and met when it answers.
    void meet();

Q_SIGNALS:
    void met(const QList<PracticeDoor> &doors);
    void missing(const QString &why);

private:
    void startServer();
    void ask();

    const Config &m_config;
    HttpClient &m_client;
    Worker &m_worker;
    Clock &m_clock;
    QUrl m_url;
    QProcess *m_process = nullptr;
    bool m_asking = false;
    int m_turn = 0; ///< which question is asked now
};

/// The doors in a world, pure. Version v2026.1, every cycle from 2015 to 2030; "ours" is the token's lead provider.
Result<QList<PracticeDoor>> practiceDoors(const QByteArray &world, const QUrl &url);
