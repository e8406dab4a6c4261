// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>

/// One desk a data folder. The lock survives a crash correctly (a lock whose process is gone, or that was cut off while it
/// was written, is taken over); a second start asks the first to show its window and leaves.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// Elsewhere: by what stands in the folder it is in use on another computer, or was when that one was switched off or
    /// the folder was copied from it. Only a person knows which.
    enum class Outcome { First, Second, Elsewhere, CannotLock };
    Outcome take();
    /// With Elsewhere: which computer.
    QString otherComputer() const { return m_other; }
    /// A person says that it is closed there. Second: it is not.
    Outcome takeOver();
    /// For a second copy: emits `finished` when the first was told, or cannot be. Never before it returns.
    void raiseFirst();

Q_SIGNALS:
    void raiseRequested();
    /// Whether the first was told.
    void finished(bool raised);

private:
    void knock();
    Outcome hold();

    QString m_dataDir;
    QString m_socket;
    QString m_other;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_raised = false;
    bool m_ended = false;
};
