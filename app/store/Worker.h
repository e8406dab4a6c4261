// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Async.h"
#include "app/store/Activity.h"
#include "app/store/OutboxTable.h"
#include "app/store/Records.h"

#include <functional>

/// What the store found when it opened its files; the window says it in words.
struct StoreReport {
    bool cacheRebuilt = false;       ///< it was damaged and is fetched again
    QString outboxSetAside;          ///< path of the damaged outbox file that was set aside, empty: none
    qint64 salvaged = 0;             ///< entries read out of it
    qint64 fromBackup = 0;           ///< entries that only a backup still had; what may have gone since is unsure
    bool outboxMissing = false;      ///< it was not there, though there are copies of it or the activity record tells of entries
    bool outboxWentBack = false;     ///< it does not have what the activity record tells of: an earlier file, or a log that was lost
    qint64 lost = 0;                 ///< entries that the record tells of and such a file does not have
    qint64 unsure = 0;               ///< entries of it that may have gone since
    bool newerSchema = false;        ///< written by a newer desk: read-only, nothing is sent
    bool readOnly = false;
    QString activitySetAside;        ///< path of the damaged activity record that was set aside, empty: none
    QString activityProblem;         ///< why the activity record cannot be written now; empty: it can
    QString problem;                 ///< why the files cannot be used at all, empty: they can
    QString problemCode;             ///< the same as one word: "full", "readonly", "locked", "io", "newer", …
};

/// What a closure may use, on the store's thread and nowhere else.
struct Stores {
    Db &cacheDb;
    Db &outboxDb;
    Records &records;
    OutboxTable &outbox;
    const Kinds &kinds;
    Db &activityDb;
    Activity &activity;
    /// For what writes long in one transaction: the reads that wait meanwhile are done now, on the same connection.
    std::function<void()> giveWay = [] { };
};

/// The one thread that owns the databases. Closures go in, futures come out; reads overtake surveys, and both writes. What a closure
/// added to the outbox's history stands in the activity record before the next one begins.
class Worker
{
public:
    explicit Worker(const Kinds &kinds);
    ~Worker(); ///< finishes what was queued to be written, cuts what reads

    /// Opens (or makes) cache.sqlite, outbox.sqlite and activity.sqlite in `directory`. What was queued before waits for it.
    QFuture<Result<StoreReport>> open(const QString &directory);

    /// Runs `fn(Stores&)` (returning a Result) on the thread, before everything that writes.
    template <class Fn>
    auto read(Fn fn)
    {
        return queue(std::move(fn), Turn::Read);
    }
    template <class Fn>
    auto write(Fn fn)
    {
        return queue(std::move(fn), Turn::Write);
    }
    /// What takes long and nobody waits for: its turn comes when nothing else was asked for a moment, and before
    /// other writes after two seconds. Not at all where the worker ends before.
    template <class Fn>
    auto quietly(Fn fn)
    {
        return queue(std::move(fn), Turn::Quiet);
    }
    /// As read(), for what looks through a whole table (counts, all rows in order): a read that comes meanwhile cuts it
    /// off and goes first, and it begins anew unless its future was cancelled. `fn` may be called several times.
    template <class Fn>
    auto survey(Fn fn)
    {
        using Value = typename std::invoke_result_t<Fn, Stores &>::value_type;
        Pledge<Value> pledge;
        postSurvey([pledge, fn = std::move(fn)](Stores &stores, const std::function<bool()> &isCut) mutable {
            if (pledge.future().isCanceled())
                return true; // nobody waits any more
            auto result = fn(stores);
            if (!result && result.error().kind == ErrorKind::Cancelled && isCut())
                return false;
            pledge.finish(std::move(result));
            return true;
        });
        return pledge.future();
    }
    /// Runs `fn()` (returning a Result) on a second thread, in turn: work on values that needs no file, so that the
    /// files' thread does not wait for it. Finished before the worker is gone.
    template <class Fn>
    auto aside(Fn fn)
    {
        using Value = typename std::invoke_result_t<Fn>::value_type;
        Pledge<Value> pledge;
        postAside([pledge, fn = std::move(fn)]() mutable { pledge.finish(fn()); });
        return pledge.future();
    }
    /// Cuts the read that runs now (its future fails as cancelled). From any thread.
    void interruptReads();

    /// Before every SQL step; true makes it fail. Tests only, before open().
    std::function<bool(const QString &sql)> failStep;
    /// Damage that was found, and mended, after open() had answered: by the outbox's check behind the first reads, or
    /// by a statement on the cache. Called on the store's thread. Set before open().
    std::function<void(const StoreReport &report)> mended;
    /// Who sits at this computer, for the activity record. Before open().
    QString who;
    /// The instant that names files set aside. A test gives its own, before open().
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

private:
    enum class Turn { Read, Write, Quiet };
    template <class Fn>
    auto queue(Fn fn, Turn turn)
    {
        using Value = typename std::invoke_result_t<Fn, Stores &>::value_type;
        Pledge<Value> pledge;
        post([pledge, fn = std::move(fn)](Stores &stores) mutable { pledge.finish(fn(stores)); }, turn);
        return pledge.future();
    }
    void post(std::function<void(Stores &)> job, Turn turn);
    /// The job returns false when it was cut and is to be run again.
    void postSurvey(std::function<bool(Stores &, const std::function<bool()> &isCut)> job);
    void postAside(std::function<void()> job);

    struct Inside;
    std::unique_ptr<Inside> m_inside;
};
