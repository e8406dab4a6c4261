// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

class ProblemLines;

/// Lines of a file with what is wrong with each, for the keyboard and the ear.
class ProblemTable : public QTableView
{
    Q_OBJECT

public:
    explicit ProblemTable(QWidget *parent = nullptr);

    ProblemLines *lines() const { return m_lines; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    ProblemLines *m_lines;
};
