// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/sandbox/Server.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <memory>

/// A practice server in this process, on loopback, that can go away and come back on the same port with the same world.
class PracticeServer
{
public:
    explicit PracticeServer(const QJsonObject &world);
    ~PracticeServer();

    QUrl url() const;
    void stop();
    void start();
    sandbox::World &world() { return m_world; }
    /// Writes only: what a service's side was really asked to do.
    QList<QJsonObject> writes() const;
    int requests() const;
    void replace(const QJsonObject &world);

private:
    sandbox::World m_world;
    std::unique_ptr<sandbox::Server> m_server;
    quint16 m_port = 0;
};

/// A whole desk without a window on a folder of its own, which a test can end and start again.
class Desk
{
public:
    explicit Desk(const QUrl &practice);
    ~Desk();

    Core &core() { return *m_core; }
    QString directory() const { return m_directory.path(); }
    void end() { m_core.reset(); }
    void start();
    Config config;

    /// Rows of a kind whose text matches, as a table would show them.
    QList<Row> rows(const QString &kind, const QString &text = {});
    std::optional<RecordDetail> record(const QString &kind, const QString &id);
    QList<Entry> entries();
    Entry entry(qint64 id);
    /// Fills and releases a command for one record; what the rules said.
    Verdict submit(const QString &kind, const QString &command, const QString &id, const Values &values, const QStringList &ticked = {});

private:
    template <class T>
    T wait(const QFuture<Result<T>> &future);

    QTemporaryDir m_directory;
    std::unique_ptr<Core> m_core;
};

/// A world of one provider's trainees in the practice server's form.
QJsonObject traineeWorld(const QList<QJsonObject> &trainees, const QString &clock = QStringLiteral("2026-02-16T12:00:00Z"));
QJsonObject plainTrainee(const QString &id, const QString &firstNames = QStringLiteral("Sarah"), const QString &lastName = QStringLiteral("Jones"));
