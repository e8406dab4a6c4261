// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/StatusDelegate.h"

class BatchLines;

/// Edits a row's own answer in its cell: a date as text in any of the forms that the desk reads, a choice or several from their list.
class BatchDelegate : public StatusDelegate
{
    Q_OBJECT

public:
    explicit BatchDelegate(const BatchLines &lines, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const BatchLines &m_lines;
};
