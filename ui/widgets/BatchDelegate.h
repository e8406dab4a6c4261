// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/BatchLines.h"
#include "ui/widgets/StatusDelegate.h"

#include <QtCore/QPointer>

/// Edits a row's own answer in its cell: a date as text in any of the forms that the desk reads, a choice or several from their list.
class BatchDelegate : public StatusDelegate
{
    Q_OBJECT

public:
    explicit BatchDelegate(BatchLines &lines, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// A cell is not edited any more; the next may be already.
    void closed() const;

private:
    const QPointer<BatchLines> m_lines;
};
