// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

class MainWindow;

/// One picture of the window, written when the desk is at rest: its connections met, the first records here, nothing under
/// way. Where that does not come, it is taken all the same after a while.
class Picture : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Taken,
        TakenLate, ///< of a window that was not at rest
        NotWritten,
    };

    Picture(MainWindow &window, const QString &file, std::chrono::milliseconds within = std::chrono::seconds(30));

Q_SIGNALS:
    void over(Outcome outcome);

private:
    void take(Outcome outcome);

    MainWindow &m_window;
    const QString m_file;
    QTimer m_paint;
    QTimer m_late;
    bool m_over = false;
};
