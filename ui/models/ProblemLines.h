// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>

/// Lines of a file with what is to be said of them: row, who, column, words. Plain text, never markup.
class ProblemLines : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Who, Place, Words, ColumnCount };
    struct Problem {
        int line = 0;         ///< 0: no row of a file
        QString who;
        QString place;        ///< the column's header; empty: the row as a whole
        QString words;
        int item = -1;        ///< of a plan; -1: none
        bool choice = false;  ///< a person can say who is meant
        bool isNote = false;  ///< no problem, but what will become of the row
        bool isWarning = false; ///< no problem either: it goes once a person agrees
    };

    explicit ProblemLines(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setProblems(const QList<Problem> &problems);
    const QList<Problem> &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_problems.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Problem> m_problems;
    bool m_hasNotes = false;
    bool m_hasWarnings = false;
};
