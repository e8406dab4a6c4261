// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Watch.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace {
constexpr int frame = 16; // ms, a screen of 60 Hz

/// Rows in sight whose first shown cell is not here yet.
QList<int> blankRows(const QTableView &table)
{
    QList<int> blank;
    const int column = table.horizontalHeader()->logicalIndex(0);
    const int first = table.rowAt(0);
    const int last = table.rowAt(table.viewport()->height() - 1);
    for (int row = first; first >= 0 && row <= (last < 0 ? table.model()->rowCount() - 1 : last); ++row) {
        if (table.model()->index(row, column).data().toString() == QStringLiteral("…"))
            blank.append(row);
    }
    return blank;
}
} // namespace

PaintWatch::PaintWatch(std::function<void(QTableView &)> painted) : m_painted(std::move(painted)) { qApp->installEventFilter(this); }

bool PaintWatch::isWhole(const QTableView &table) { return table.model()->rowCount() > 0 && blankRows(table).isEmpty(); }

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    auto *table = event->type() == QEvent::Paint ? qobject_cast<QTableView *>(watched->parent()) : nullptr;
    if (table && watched == table->viewport() && table->model() && table->model()->rowCount() > 0)
        QTimer::singleShot(0, table, [this, table, alive = QPointer<PaintWatch>(this)] {
            if (alive)
                m_painted(*table);
        });
    return false;
}

Beat::Beat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_late.append(std::max(0.0, double(m_clock.nsecsElapsed()) / 1e6 - 1));
        m_clock.restart();
    });
}

void Beat::begin()
{
    m_late.clear();
    m_clock.start();
    m_timer.start();
}

QList<double> Beat::end()
{
    m_timer.stop();
    return m_late;
}

Scroller::Scroller(QTableView &table, By by, int steps, std::function<void(double, double)> done)
    : m_table(table), m_by(by), m_steps(steps), m_done(std::move(done)), m_watch([this](QTableView &which) {
          if (&which == &m_table)
              painted();
      })
{
    table.verticalScrollBar()->setValue(0);
    table.setCurrentIndex(table.model()->index(0, table.horizontalHeader()->logicalIndex(0)));
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &Scroller::step);
    m_clock.start();
    m_timer.start();
}

void Scroller::step()
{
    if (m_step++ == m_steps) {
        m_timer.stop();
        const double seconds = double(m_clock.elapsed()) / 1000;
        return m_done(m_frames / seconds, m_oldest);
    }
    if (m_by == By::PageDown) {
        // At the end it begins anew, as a person would.
        if (m_table.currentIndex().row() >= m_table.model()->rowCount() - 1)
            m_table.setCurrentIndex(m_table.model()->index(0, m_table.horizontalHeader()->logicalIndex(0)));
        QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_table, &press);
    } else {
        QScrollBar *bar = m_table.verticalScrollBar();
        bar->setSliderDown(true);
        bar->setSliderPosition(int(qint64(bar->maximum()) * m_step / (m_steps + 1)));
    }
}

void Scroller::painted()
{
    if (std::exchange(m_painted, m_step) != m_step)
        ++m_frames;
    const QList<int> blank = blankRows(m_table);
    QHash<int, qint64> since;
    for (const int row : blank) {
        since.insert(row, m_blankSince.value(row, m_clock.elapsed()));
        m_oldest = std::max(m_oldest, double(m_clock.elapsed() - since.value(row)));
    }
    m_blankSince = since;
}
