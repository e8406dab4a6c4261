// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/BatchList.h"

#include "ui/models/RecordModel.h"
#include "ui/text/BatchWords.h"
#include "ui/text/Words.h"

BatchList::BatchList(Core &core, QObject *parent) : QAbstractTableModel(parent), m_core(core) { }

void BatchList::refresh()
{
    const int asked = ++m_asked;
    whenDone(this, m_core.bulk().batches(), [this, asked](const Result<QList<BatchSummary>> &batches) {
        if (asked != m_asked)
            return;
        if (!batches) {
            Q_EMIT failed(batches.error());
            return;
        }
        m_loaded = true;
        const auto same = [](const BatchSummary &a, const BatchSummary &b) { return a.id == b.id; };
        if (std::equal(m_all.begin(), m_all.end(), batches->begin(), batches->end(), same)) {
            m_all = *batches;
            if (!m_all.isEmpty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        } else {
            beginResetModel();
            m_all = *batches;
            endResetModel();
        }
        Q_EMIT settled();
    });
}

int BatchList::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&id](const BatchSummary &one) { return one.id == id; });
    return found == m_all.end() ? -1 : int(found - m_all.begin());
}

QString BatchList::display(const BatchSummary &batch, int column) const
{
    const KindSpec *kind = m_core.kinds().kind(batch.kind);
    const CommandSpec *command = m_core.kinds().command(batch.kind, batch.command);
    switch (column) {
    case Name:
        return batch.name.isEmpty() ? tr("Without a name") : batch.name;
    case What:
        return kind == nullptr || command == nullptr ? batch.command : BatchWords::title(*kind, *command, batch.total, batch.base);
    case Queued:
        return Words::instant(batch.createdAt);
    case Progress:
        return BatchWords::progress(batch, m_core.bulk().estimate(batch.connection, batch.kind, batch.unsent()), m_core.isOffline());
    case Problems:
        return batch.needsPerson == 0 ? tr("None") : tr("%1 to look at").arg(Words::count(batch.needsPerson));
    default:
        return {};
    }
}

QVariant BatchList::data(const QModelIndex &index, int role) const
{
    const BatchSummary *shown = batch(index.row());
    if (shown == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return display(*shown, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != Name)
            return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ') + display(*shown, index.column()));
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(display(*shown, column));
        return parts.join(QStringLiteral(", "));
    }
    case RecordModel::BlankRole:
        return index.column() == Problems && shown->needsPerson == 0;
    default:
        return {};
    }
}

QVariant BatchList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Batch");
    case What:
        return tr("What");
    case Queued:
        return tr("Put in outbox");
    case Progress:
        return tr("Progress");
    case Problems:
        return tr("Problems");
    default:
        return {};
    }
}
