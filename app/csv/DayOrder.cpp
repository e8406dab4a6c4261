// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/DayOrder.h"

#include <QtCore/QCoreApplication>

void DayOrder::note(qsizetype column, qsizetype row, const CellRead &read)
{
    if (read.order == CellRead::Order::MonthFirst)
        m_monthFirst.insert(column);
    else if (read.order == CellRead::Order::Either)
        m_either.append({column, row});
}

QList<DayOrder::Doubt> DayOrder::doubts() const
{
    QList<Doubt> all;
    if (!m_monthFirst.isEmpty())
        std::copy_if(m_either.begin(), m_either.end(), std::back_inserter(all), [this](const Doubt &each) { return m_monthFirst.contains(each.column); });
    return all;
}

Finding DayOrder::finding(const QString &field, int line, const QString &text)
{
    return {QStringLiteral("cell.date"), field, Severity::Block,
            QT_TRANSLATE_NOOP("Rules", "{field} has the month first in another row, so {value} could be two days. Use day, month, year in every row"),
            {{QStringLiteral("row"), line}, {QStringLiteral("value"), text}}};
}
