// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Bulk.h"

#include <QtCore/QAbstractTableModel>

/// The batches of this desk, newest first, with how far each is.
class BatchList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, What, Queued, Progress, Problems, ColumnCount };

    explicit BatchList(Core &core, QObject *parent = nullptr);

    void refresh();
    const BatchSummary *batch(int row) const { return row < 0 || row >= m_all.size() ? nullptr : &m_all.at(row); }
    const BatchSummary *find(const QString &id) const { return batch(rowOf(id)); }
    int rowOf(const QString &id) const;
    bool isLoaded() const { return m_loaded; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_all.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void settled();
    void failed(const Error &error);

private:
    QString display(const BatchSummary &batch, int column) const;

    Core &m_core;
    QList<BatchSummary> m_all;
    int m_asked = 0;
    bool m_loaded = false;
};
