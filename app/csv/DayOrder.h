// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/Cells.h"

#include <QtCore/QSet>

/// Which columns have the month first. One day that can only be so (02/25/2026) makes those doubtful that could be either
/// (02/03/2026): they were read with the day first, and nobody wrote them so.
class DayOrder
{
public:
    struct Doubt {
        qsizetype column = 0;
        qsizetype row = 0;
    };
    void note(qsizetype column, qsizetype row, const CellRead &read);
    /// What was read of columns that have the month first, and may be another day.
    QList<Doubt> doubts() const;
    static Finding finding(const QString &field, int line, const QString &text);

private:
    QSet<qsizetype> m_monthFirst;
    QList<Doubt> m_either;
};
