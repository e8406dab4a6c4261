// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Worker.h"

#include "app/base/Faults.h"
#include "app/store/Opening.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>
#include <QtCore/QSysInfo>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtCore/QTimeZone>
#include <QtCore/QWaitCondition>

#include <deque>

namespace {
const Fault openAlready{QT_TRANSLATE_NOOP("Faults", "The store is open already.")};

constexpr std::chrono::milliseconds quietAfter{100};
constexpr std::chrono::seconds quietAtLatest{2};
/// So large an outbox is looked through when the first tables are there; a smaller one takes less time than the wait.
constexpr qint64 largeOutbox = 1024 * 1024; // bytes

/// Every command by which a person takes away what a service refused.
QStringList cureCommands(const Kinds &kinds)
{
    QStringList all;
    for (const KindSpec &kind : kinds.all()) {
        for (const CommandSpec &command : kind.commands) {
            for (const Rule &rule : command.rules)
                all.append(QString::fromLatin1(rule.cure));
        }
    }
    all.removeDuplicates();
    all.removeAll(QString());
    return all;
}
} // namespace

struct Worker::Inside : public QThread {
    using Job = std::function<void(Stores &)>;
    struct Survey {
        std::function<bool(Stores &, const std::function<bool()> &)> job;
        int cuts = 0;
    };
    /// After so many cuts a survey is let through: who scrolls without end must not keep the table from being whole.
    static constexpr int mostCuts = 6;

    Worker &worker;
    const Kinds &kinds;

    QMutex mutex; ///< guards what follows
    QWaitCondition woken;
    std::deque<Job> reads;
    std::deque<Survey> surveys;
    std::deque<Job> writes;
    std::deque<std::pair<QDeadlineTimer, Job>> quiet; ///< with the instant at which it does not wait any more
    QString directory;
    std::optional<Pledge<StoreReport>> opening;
    bool opened = false;
    bool stopping = false;
    bool reading = false;
    bool surveying = false; ///< and may be cut
    /// Looks through the outbox. Before that nothing is sent from it, and no copy of it may push out a good one.
    std::optional<Job> check;
    std::chrono::milliseconds checkAfter{0}; ///< of quiet
    QDeadlineTimer checkAtLatest;
    bool cut = false;       ///< the survey that runs was cut for a read
    Stores *stores = nullptr; ///< while the thread runs
    QThreadPool besides;      ///< one thread

    Inside(Worker &of, const Kinds &given) : worker(of), kinds(given) { besides.setMaxThreadCount(1); }

    void run() override;
    std::optional<Job> next();
    void giveWay();
    Job surveyed(Survey survey);
    void interrupt() const
    {
        stores->cacheDb.interrupt();
        stores->outboxDb.interrupt();
        stores->activityDb.interrupt();
    }
    static void resume(Stores &all)
    {
        // What was cut is over: the next one must not pay for it.
        all.cacheDb.resume();
        all.outboxDb.resume();
        all.activityDb.resume();
    }
    /// Where it fails (a full disk), nothing of the step is lost: it stands in the history, and is copied after the next
    /// closure that writes, or at the next start.
    static void record(Stores &stores)
    {
        if (!stores.activityDb.isOpen() || !stores.outboxDb.isOpen())
            return;
        if (stores.outbox.hasUnrecorded() && stores.activity.catchUp(stores.outbox))
            stores.outbox.noteRecorded();
        (void)stores.activity.keepHead(stores.outbox);
    }
    void tell(const StoreReport &report) const
    {
        if (worker.mended)
            worker.mended(report);
    }
};

/// Waits for the next job; nothing: the thread ends.
std::optional<Worker::Inside::Job> Worker::Inside::next()
{
    std::deque<Job> dropped; // destroyed without the lock: their pledges call back
    std::deque<Survey> unasked;
    std::deque<std::pair<QDeadlineTimer, Job>> droppedToo;
    const QMutexLocker lock(&mutex);
    bool isQuiet = false;
    while (!stopping && !isQuiet && reads.empty() && surveys.empty() && (writes.empty() || check)) {
        if (check)
            isQuiet = !woken.wait(&mutex, std::min(QDeadlineTimer(checkAfter), checkAtLatest));
        else if (quiet.empty())
            woken.wait(&mutex);
        else
            isQuiet = !woken.wait(&mutex, std::min(QDeadlineTimer(quietAfter), quiet.front().first));
    }
    if (stopping) {
        dropped.swap(reads);
        unasked.swap(surveys);
        droppedToo.swap(quiet);
    }
    const bool isLate = !quiet.empty() && quiet.front().first.hasExpired();
    std::optional<Job> job;
    if (check && (checkAtLatest.hasExpired() || (reads.empty() && surveys.empty() && (isQuiet || !writes.empty())))) {
        reading = false;
        job = std::exchange(check, {});
    } else if (reads.empty() && !surveys.empty()) {
        surveying = surveys.front().cuts < mostCuts;
        cut = false;
        reading = true;
        job = surveyed(std::move(surveys.front()));
        surveys.pop_front();
    } else if (!reads.empty() || (!writes.empty() && !isLate)) {
        std::deque<Job> &queue = reads.empty() ? writes : reads;
        reading = &queue == &reads;
        job = std::move(queue.front());
        queue.pop_front();
    } else if (!quiet.empty()) {
        reading = false;
        job = std::move(quiet.front().second);
        quiet.pop_front();
    }
    resume(*stores); // what was cut is over: the next one must not pay for it
    return job;
}

Worker::Inside::Job Worker::Inside::surveyed(Survey survey)
{
    return [this, survey = std::move(survey)](Stores &all) mutable {
        const bool done = survey.job(all, [this] {
            const QMutexLocker lock(&mutex);
            return cut && !stopping;
        });
        const QMutexLocker lock(&mutex);
        surveying = false;
        if (done)
            return;
        ++survey.cuts;
        surveys.push_front(std::move(survey));
    };
}

/// The reads that wait, within a job that writes. A cut one ends alone: what it read is no part of what is written.
void Worker::Inside::giveWay()
{
    for (;;) {
        Job job;
        {
            const QMutexLocker lock(&mutex);
            if (stopping || reads.empty())
                return;
            job = std::move(reads.front());
            reads.pop_front();
            reading = true;
        }
        job(*stores);
        job = {};
        const QMutexLocker lock(&mutex);
        reading = false;
        resume(*stores);
    }
}

void Worker::Inside::run()
{
    Db cacheDb;
    Db outboxDb;
    cacheDb.failStep = worker.failStep;
    outboxDb.failStep = worker.failStep;
    Db activityDb;
    activityDb.failStep = worker.failStep;
    Records records(cacheDb, kinds);
    OutboxTable outbox(outboxDb, cureCommands(kinds));
    Activity activity(activityDb, kinds);
    activity.setDesk(worker.who, QSysInfo::machineHostName(), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    outbox.who = worker.who;
    outbox.facts = [&activity](const Entry &entry) { return activity.facts(entry); };
    Stores all{cacheDb, outboxDb, records, outbox, kinds, activityDb, activity};
    all.giveWay = [this] { giveWay(); };
    Opening files(all, directory, worker.now);
    const StoreReport report = files.openAll();
    record(all);
    {
        const QMutexLocker lock(&mutex);
        stores = &all;
        // Behind the first reads, before the first write: nothing is sent from a file that was not looked through.
        if (report.problem.isEmpty() && report.outboxSetAside.isEmpty() && !report.readOnly) {
            check = [this, &files](Stores &) {
                if (const std::optional<StoreReport> mended = files.checkOutbox())
                    tell(*mended);
            };
            checkAfter = QFileInfo(outboxDb.path()).size() < largeOutbox ? std::chrono::milliseconds(0) : quietAfter;
            checkAtLatest = QDeadlineTimer(quietAtLatest);
        }
    }
    opening->finish(report);
    while (std::optional<Job> job = next()) {
        (*job)(all);
        job.reset();
        if (!reading)
            record(all);
        {
            const QMutexLocker lock(&mutex);
            reading = false;
        }
        if (cacheDb.isOpen() && cacheDb.sawCorruption())
            tell(files.rebuildCache());
    }
    const QMutexLocker lock(&mutex);
    stores = nullptr;
}

Worker::Worker(const Kinds &kinds) : m_inside(std::make_unique<Inside>(*this, kinds)) { }

Worker::~Worker()
{
    {
        const QMutexLocker lock(&m_inside->mutex);
        m_inside->stopping = true;
    }
    interruptReads();
    m_inside->woken.wakeAll();
    m_inside->wait();
    m_inside->besides.waitForDone();
}

QFuture<Result<StoreReport>> Worker::open(const QString &directory)
{
    const QMutexLocker lock(&m_inside->mutex);
    if (m_inside->opened)
        return readyFuture<StoreReport>(fail(ErrorKind::Storage, openAlready));
    m_inside->opened = true;
    m_inside->directory = directory;
    m_inside->opening.emplace();
    const QFuture<Result<StoreReport>> future = m_inside->opening->future();
    m_inside->start();
    return future;
}

void Worker::post(std::function<void(Stores &)> job, Turn turn)
{
    {
        const QMutexLocker lock(&m_inside->mutex);
        if (m_inside->stopping)
            return;
        if (turn == Turn::Quiet)
            m_inside->quiet.emplace_back(QDeadlineTimer(quietAtLatest), std::move(job));
        else
            (turn == Turn::Read ? m_inside->reads : m_inside->writes).push_back(std::move(job));
        // Each read cuts again: SQLite forgets an interrupt that comes before the statement runs.
        if (turn == Turn::Read && m_inside->surveying) {
            m_inside->cut = true;
            m_inside->interrupt();
        }
    }
    m_inside->woken.wakeOne();
}

void Worker::postSurvey(std::function<bool(Stores &, const std::function<bool()> &)> job)
{
    {
        const QMutexLocker lock(&m_inside->mutex);
        if (m_inside->stopping)
            return;
        m_inside->surveys.push_back({std::move(job)});
    }
    m_inside->woken.wakeOne();
}

void Worker::postAside(std::function<void()> job) { m_inside->besides.start(std::move(job)); }

void Worker::interruptReads()
{
    const QMutexLocker lock(&m_inside->mutex);
    if (m_inside->reading && m_inside->stores)
        m_inside->interrupt();
}
