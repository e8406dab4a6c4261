// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/DeskCore.h"
#include "tests/bench/Watch.h"
#include "ui/Application.h"
#include "ui/MainWindow.h"
#include "ui/pages/TablePage.h"

/// The desk's own window on a data folder that Fill made, of the same size as the bare one.
class DeskWindow : public QObject
{
public:
    DeskWindow(int &argc, char **argv, const QString &directory);

    /// Shows a page. `then` is called once, as soon as its first rows are painted, none of them still being fetched.
    void open(const QString &page, const std::function<void(QTableView &)> &then);
    /// As soon as the table was painted whole after this moment, with the answer to what the page asked last.
    void whenPainted(const std::function<void()> &then);
    int exec() { return m_application.exec(); }

    DeskCore &desk() { return *m_desk; }
    MainWindow &window() { return *m_window; }
    TablePage &page() { return *qobject_cast<TablePage *>(m_window->current()); }

    /// So long after what goes on: counts and views have been asked by then.
    static constexpr int rest = 600; // ms

private:
    void painted(QTableView &table);

    Application m_application;
    QSettings m_settings;
    std::unique_ptr<DeskCore> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PaintWatch> m_watch;
    std::function<void(QTableView &)> m_first;
    std::function<void()> m_next;
    bool m_answered = false;
};
