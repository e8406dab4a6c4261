// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/sandbox/Server.h"
#include "app/secrets/MemorySecrets.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <memory>

/// A practice server in this process, on loopback, that can go away and come back on the same port with the same world.
class PracticeServer
{
public:
    explicit PracticeServer(const QJsonObject &world, bool throttled = true);
    ~PracticeServer();

    QUrl url() const;
    void stop();
    void start();
    sandbox::World &world() { return m_world; }
    /// Writes only: what a service's side was really asked to do.
    QList<QJsonObject> writes() const;
    /// Writes that arrived whose path or body names `key`, and those of them that the service did (2xx). A repeat that the
    /// service refused by the record's state was sent twice all the same.
    int arrived(const QString &key) const;
    int applied(const QString &key) const;
    int requests() const;
    /// How many writes there are so far, as quick to ask as a clock.
    qsizetype written() const;
    void replace(const QJsonObject &world);
    /// A made-up world of all services whose secrets begin with `token`.
    static QJsonObject seeded(int size, const QString &token, const QString &clock = QStringLiteral("2026-02-16T12:00:00Z"));

private:
    sandbox::World m_world;
    std::unique_ptr<sandbox::Server> m_server;
    quint16 m_port = 0;
};

/// The computer's clock, so many times as fast: waits, limits and ladders of the desk as they are, in a test's time. All
/// of a process count from one beginning, so that a desk that is started again finds no past in its future.
class HurriedClock final : public Clock
{
public:
    explicit HurriedClock(int factor = 50) : m_factor(factor) { }
    QDateTime now() const override;
    std::chrono::milliseconds steady() const override;
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn) override;

private:
    int m_factor;
    SystemClock m_system;
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
    std::function<std::unique_ptr<Clock>()> clock = [] { return std::make_unique<SystemClock>(); };
    std::function<std::unique_ptr<Secrets>()> secrets;
    Kinds kinds = Kinds::standard();
    std::shared_ptr<const Services> services;

    /// Rows of a kind whose text matches, as a table would show them.
    QList<Row> rows(const QString &kind, const QString &text = {});
    std::optional<RecordDetail> record(const QString &kind, const QString &id);
    QList<Entry> entries();
    Entry entry(qint64 id);
    /// Fills and releases a command for one record; what the rules said.
    Verdict submit(const QString &kind, const QString &command, const QString &id, const Values &values, const QStringList &ticked = {});
    /// As submit(), every warning ticked; the entry's number.
    qint64 release(const QString &kind, const QString &command, const QString &id, const Values &values);
    ActionReport act(qint64 entry, EntryAction action) { return wait(m_core->act({entry}, action)); }

    /// Over, or waiting for a person: nothing happens to it by itself any more.
    static bool isSettled(const Entry &entry);
    /// The entry once it is settled, or as it is after half a minute.
    Entry settled(qint64 id);

    /// Runs the events of the desk until it is so, or `milliseconds` are over. Faster than polling: nothing sleeps
    /// while there is something to do.
    static bool until(const std::function<bool()> &isSo, int milliseconds = 30000);

    /// What a future of the desk's brings; a test ends where it never does.
    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future)
    {
        QFutureWatcher<Result<T>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (!future.isFinished() && !finished.wait(20000) && !future.isFinished())
            qFatal("a future of the desk never finished");
        return future.resultCount() > 0 ? future.result() : Result<T>(fail(ErrorKind::Cancelled, QString()));
    }
    template <class T>
    static T wait(const QFuture<Result<T>> &future)
    {
        const Result<T> result = outcome(future);
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
        return *result;
    }

private:

    QTemporaryDir m_directory;
    std::unique_ptr<Core> m_core;
};

/// A world of one provider's trainees in the practice server's form.
QJsonObject traineeWorld(const QList<QJsonObject> &trainees, const QString &clock = QStringLiteral("2026-02-16T12:00:00Z"));
QJsonObject plainTrainee(const QString &id, const QString &firstNames = QStringLiteral("Sarah"), const QString &lastName = QStringLiteral("Jones"));
