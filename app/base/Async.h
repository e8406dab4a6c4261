// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

#include <memory>

/// Calls `fn(Result<T>)` on the thread of `context` when `future` is finished; silently not at all when `context` is
/// gone by then. The one way in which a future's value reaches an object: `.then(context, …)` aborts in debug builds
/// of Qt 6.4 when the context died, and a second continuation takes the place of the first.
template <class T, class Fn>
void whenDone(QObject *context, const QFuture<Result<T>> &future, Fn fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        const QFuture<Result<T>> done = watcher->future();
        if (done.resultCount() > 0)
            fn(done.result());
        else
            fn(Result<T>(fail(ErrorKind::Cancelled, QString())));
    });
    watcher->setFuture(future);
}

/// A promise that finishes exactly once: with the value given, or as cancelled when it is dropped.
template <class T>
class Pledge
{
public:
    Pledge() : m_state(std::make_shared<State>()) { m_state->promise.start(); }

    QFuture<Result<T>> future() const { return m_state->promise.future(); }
    bool isFinished() const { return m_state->finished; }
    void finish(Result<T> result) const
    {
        if (std::exchange(m_state->finished, true))
            return;
        m_state->promise.addResult(std::move(result));
        m_state->promise.finish();
    }

private:
    struct State {
        QPromise<Result<T>> promise;
        bool finished = false;
        ~State()
        {
            if (!finished) {
                promise.addResult(Result<T>(fail(ErrorKind::Cancelled, QString())));
                promise.finish();
            }
        }
    };
    std::shared_ptr<State> m_state;
};

/// A future that is finished already.
template <class T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    Pledge<T> pledge;
    pledge.finish(std::move(result));
    return pledge.future();
}
