// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/Finds.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

/// Ctrl+K: a panel over the page in which everything that the desk can do and everybody whom it knows is found by the
/// beginnings of words. Not a box of its own: it goes when the focus goes, and Escape gives the focus back.
class Finder : public QFrame
{
    Q_OBJECT

public:
    Finder(MainWindow &window, Core &core);

    void start();
    QLineEdit *field() const { return m_field; }
    QListWidget *results() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void search();
    void show(const QList<Found> &found);
    void add(const Found &found);
    void count();
    void run();
    void leave();

    MainWindow &m_window;
    Core &m_core;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_count;
    QPointer<QWidget> m_before;  ///< had the focus
    std::unique_ptr<QObject> m_asked; ///< answers to an older question fall on nothing
    QList<Found> m_things;
    QList<Found> m_shown;
    QTimer m_quiet;
};
