// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>

/// One desk a data folder. The lock survives a crash correctly (a lock whose process is gone is taken over); a second
/// start asks the first to show its window and leaves.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    enum class Outcome { First, Second, CannotLock };
    Outcome take();
    /// For a second copy: emits `finished` when the first was told, or cannot be. Never before it returns.
    void raiseFirst();

Q_SIGNALS:
    void raiseRequested();
    /// Whether the first was told.
    void finished(bool raised);

private:
    void knock();

    QString m_dataDir;
    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_raised = false;
    bool m_ended = false;
};
