// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/DeskWindow.h"

#include "ui/widgets/TableView.h"

DeskWindow::DeskWindow(int &argc, char **argv, const QString &directory)
    : m_application(argc, argv), m_settings(directory + QStringLiteral("/bench.ini"), QSettings::IniFormat)
{
    Options options;
    options.palette = QStringLiteral("light");
    m_application.dress(options, m_settings);
    m_desk = std::make_unique<DeskCore>(directory);
    m_window = std::make_unique<MainWindow>(m_desk->core(), m_settings);
    m_window->resize(1440, 880);
    m_watch = std::make_unique<PaintWatch>([this](QTableView &table) { painted(table); });
}

void DeskWindow::open(const QString &page, const std::function<void(QTableView &)> &then)
{
    m_first = then;
    m_window->open(page);
    m_window->show();
    m_desk->core().start();
}

void DeskWindow::whenPainted(const std::function<void()> &then)
{
    m_answered = false;
    m_next = then;
    // The one or the other comes first: the first window's order, or that of all rows, which may be the same as before.
    disconnect(page().model(), nullptr, this, nullptr);
    connect(page().model(), &RecordModel::reordered, this, [this] { m_answered = true; });
    connect(page().model(), &RecordModel::settled, this, [this] { m_answered = true; });
}

void DeskWindow::painted(QTableView &table)
{
    if (m_first && PaintWatch::isWhole(table))
        return std::exchange(m_first, {})(table);
    if (m_next && m_answered && &table == page().table() && PaintWatch::isWhole(table))
        std::exchange(m_next, {})();
}
