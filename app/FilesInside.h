// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreInside.h"
#include "app/Files.h"
#include "app/base/Faults.h"
#include "app/csv/Matching.h"
#include "app/csv/Sheet.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMutex>
#include <QtCore/QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

/// One piece of work on the files' thread: tells its progress, is told to stop.
class Files::Job
{
public:
    Job(Files *files, const QString &path) : m_files(files), m_path(path) { m_since.start(); }

    /// False: stop. Said at most ten times a second.
    bool goOn(qint64 done, qint64 total);
    bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    /// To be freed after the answer is given: of many thousand rows that takes a while.
    void freeLater(std::shared_ptr<const void> used) { m_used.push_back(std::move(used)); }
    SheetProgress progress()
    {
        return [this](qint64 done, qint64 total) { return goOn(done, total); };
    }

private:
    Files *m_files;
    QString m_path;
    QElapsedTimer m_since;
    qint64 m_said = -1000;
    std::vector<std::shared_ptr<const void>> m_used;
    std::atomic<bool> m_cancelled = false;
};

/// The thread and what runs or waits on it.
struct Files::Work {
    QThreadPool pool;
    QMultiHash<QString, std::weak_ptr<Job>> jobs; ///< window's thread only
};

template <class T>
QFuture<Result<T>> Files::run(const QString &path, std::function<Result<T>(Job &)> work)
{
    if (!m_in.isReady)
        return readyFuture<T>(fail(ErrorKind::Storage, stillOpening));
    const auto job = std::make_shared<Job>(this, path);
    for (auto old = m_work->jobs.begin(); old != m_work->jobs.end();)
        old = old->expired() ? m_work->jobs.erase(old) : std::next(old);
    m_work->jobs.insert(path, job);
    Pledge<T> pledge;
    m_work->pool.start([pledge, job, work = std::move(work)] {
        pledge.finish(job->isCancelled() ? Result<T>(fail(ErrorKind::Cancelled, QString())) : work(*job));
    });
    return pledge.future();
}

namespace FilesInside {

/// Filled with every record of the connection that one of these rows (Planning::named()) may mean. ForRules: the rules will be
/// asked next, and what they look at is read on the store's thread while this one goes on.
enum class Purpose { ToName, ForRules };
Result<std::shared_ptr<Matching>> matching(Worker &worker, const QString &connection, const KindSpec &kind, const QList<Matching::Given> &rows,
                                           Purpose purpose = Purpose::ToName);
/// The sheet of a request: its file, or its text.
Result<Sheet> sheet(const ImportRequest &request, const SheetProgress &progress);
Error unknown(const QString &what);
/// As the file has it now; error "missing": it was removed while something was read for it.
Result<Connection> connectionOf(Stores &stores, const QString &id);

} // namespace FilesInside
