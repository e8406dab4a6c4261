// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

#include <functional>

/// Hears of every painting of a table that has rows, once it is on the screen.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(std::function<void(QTableView &)> painted);

    /// No row that can be seen is still being fetched.
    static bool isWhole(const QTableView &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(QTableView &)> m_painted;
};

/// How long the window's thread is away, by a timer that wants to beat every millisecond: what came between two beats.
class Beat : public QObject
{
public:
    Beat();
    void begin();
    /// The lateness of every beat, ms.
    QList<double> end();

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<double> m_late;
};

/// Turns a table over and over, by Page Down as held or by the dragged bar, a step every 16 ms; counts the steps that were
/// painted before the next one, and how old a row that is still being fetched gets in sight.
class Scroller : public QObject
{
public:
    enum class By { PageDown, Dragging };
    Scroller(QTableView &table, By by, int steps, std::function<void(double framesPerSecond, double oldest)> done);

private:
    void step();
    void painted();

    QTableView &m_table;
    const By m_by;
    const int m_steps;
    int m_step = 0;
    int m_frames = 0;
    int m_painted = 0; ///< the step that was painted last
    double m_oldest = 0;
    QHash<int, qint64> m_blankSince; ///< by row, ms
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::function<void(double, double)> m_done;
    PaintWatch m_watch;
};
