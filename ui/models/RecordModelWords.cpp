// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RecordModel.h"

#include "ui/text/Words.h"

QString RecordModel::display(const Row &row, const Column &column, bool full) const
{
    switch (column.extra) {
    case Extra::InHand:
        return inHand(row);
    case Extra::Standing:
        return standing(row);
    case Extra::None:
        break;
    }
    const QVariant value = row.cells.value(column.cell);
    if (column.spec->type == ColumnType::State && !row.awaitedState.isEmpty())
        return Words::awaitedState(m_kind, row.awaitedState);
    if (column.spec->countdown && m_source.today) {
        if (const QDate day = QDate::fromString(value.toString(), Qt::ISODate); day.isValid())
            return Words::countdown(day, m_source.today(), full);
    }
    return Words::cell(m_kind, *column.spec, value, full);
}

QString RecordModel::inHand(const Row &row) const
{
    const CommandSpec *command = row.inHandState == EntryState::Dropped ? nullptr : m_kind.command(row.inHandCommand);
    return command == nullptr ? tr("None") : Words::inHand(*command, row.inHandState, row.inHandExpected, &m_kind);
}

QString RecordModel::standing(const Row &row) const
{
    const auto found = m_standings.constFind(row.row);
    if (found != m_standings.cend())
        return *found;
    if (!m_source.standings || m_standingsUnderWay.contains(row.row))
        return QStringLiteral("…");
    m_standingsUnderWay.insert(row.row);
    auto *self = const_cast<RecordModel *>(this);
    const qint64 number = row.row;
    whenDone(self, m_source.standings(QString::fromLatin1(m_kind.id), number),
             [self, number](const Result<QHash<QString, QList<Finding>>> &standings) {
                 self->m_standingsUnderWay.remove(number);
                 if (!standings)
                     return;
                 QStringList missing;
                 const QList<Finding> findings = standings->value(self->m_standingOf);
                 for (const Finding &finding : findings)
                     missing.append(Words::finding(finding));
                 self->m_standings.insert(number, missing.isEmpty() ? tr("Nothing is missing") : missing.join(QLatin1String("; ")));
                 const int position = self->positionOf(number);
                 const int column = self->columnOf(QStringLiteral("standing"));
                 if (position >= 0)
                     Q_EMIT self->dataChanged(self->index(position, column), self->index(position, column));
             });
    return QStringLiteral("…");
}

QString RecordModel::summary(const Row &row) const
{
    QStringList parts;
    const QStringList apart = QString::fromLatin1(m_kind.subtitle).remove(QLatin1Char(' ')).split(QLatin1Char(','));
    for (const Column &column : m_columns) {
        const QVariant value = column.cell >= 0 ? row.cells.value(column.cell) : QVariant();
        const bool name = column.id == QLatin1String(m_kind.nameColumn);
        const bool state = column.id == QLatin1String(m_kind.stateColumn);
        if (name)
            parts.append(display(row, column, true));
        else if (column.spec != nullptr && !Words::isBlank(value) && apart.contains(column.id))
            parts.append(Words::columnTitle(*column.spec) + QLatin1Char(' ') + display(row, column, true));
        else if (state || (column.extra == Extra::InHand && row.inHandState != EntryState::Dropped))
            parts.append(display(row, column, true));
    }
    return parts.join(QLatin1String(", "));
}

QFuture<Result<QList<Row>>> RecordModel::fetch(const QList<qint64> &rows) const
{
    return m_source.rows(QString::fromLatin1(m_kind.id), rows);
}

QString RecordModel::asText(const QList<Row> &rows, const QList<int> &columns) const
{
    QStringList cells;
    for (const int column : columns)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{cells.join(QLatin1Char('\t'))};
    for (const Row &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(display(row, m_columns.at(column), true).simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString RecordModel::spokenHeader(int section) const
{
    const Column &column = m_columns.at(section);
    if (column.spec == nullptr)
        return tr("Cannot be sorted");
    const QString sorted = m_query.sort.isEmpty() ? QString::fromLatin1(m_kind.nameColumn) : m_query.sort;
    if (sorted != column.id)
        return tr("Not sorted");
    const bool date = column.spec->type == ColumnType::Date || column.spec->type == ColumnType::Instant;
    if (date)
        return m_query.descending ? tr("Sorted, newest first") : tr("Sorted, oldest first");
    if (column.spec->type == ColumnType::Number)
        return m_query.descending ? tr("Sorted, largest first") : tr("Sorted, smallest first");
    return m_query.descending ? tr("Sorted Z to A") : tr("Sorted A to Z");
}
