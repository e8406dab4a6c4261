// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtCore/QElapsedTimer>

#include <functional>

/// A desk without a window on a data folder that Fill made. It pulls nothing by itself.
class DeskCore : public QObject
{
public:
    explicit DeskCore(const QString &directory);
    ~DeskCore() override;

    Core &core() { return *m_core; }
    /// Starts it; `then` is called once its files are open and its connections known.
    void whenReady(const std::function<void()> &then);
    /// Everything from the early-career service, whole; how long it took, to the last row committed.
    void pull(const std::function<void(double milliseconds, bool done)> &then);

    /// Waits for what the store's thread answers by itself. Ends the process where that failed.
    template <class T>
    static T answer(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        const Result<T> result = future.result();
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
        return *result;
    }

private:
    void onceSignedIn(const std::function<void()> &then);

    std::unique_ptr<Core> m_core;
    QElapsedTimer m_clock;
    std::function<void(double, bool)> m_pulled;
};
