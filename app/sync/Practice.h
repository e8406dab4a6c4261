// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Config.h"
#include "app/api/Service.h"
#include "app/base/Async.h"
#include "app/base/Clock.h"
#include "app/net/Http.h"
#include "app/store/Worker.h"

#include <QtCore/QObject>

class HttpClient;
class QProcess;

/// Meets a practice server: starts one of our own where none is named, and reads from its world which services it
/// pretends to be and how to sign in (design/sandbox.md, "How the desk meets it").
class Practice : public QObject
{
    Q_OBJECT

public:
    Practice(const Config &config, std::shared_ptr<const Services> services, HttpClient &client, Worker &worker, Clock &clock, QObject *parent);
    ~Practice() override;

    /// Ends with met() or missing(); one that takes its time is said to be missing first, and met when it answers. One of our
    /// own that ended is started anew, also where it ends later: then missing() is said without a question.
    void meet();

Q_SIGNALS:
    void met(const QList<PracticeDoor> &doors);
    void missing(const QString &why);

private:
    void startServer();
    void serverEnded(const QString &why);
    void ask();

    const Config &m_config;
    const std::shared_ptr<const Services> m_services;
    HttpClient &m_client;
    Worker &m_worker;
    Clock &m_clock;
    QUrl m_url;
    QProcess *m_process = nullptr;
    bool m_asking = false;
    int m_turn = 0; ///< which question is asked now
};
