// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BatchDelegate.h"

#include "ui/models/BatchLines.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

BatchDelegate::BatchDelegate(const BatchLines &lines, QObject *parent) : StatusDelegate(parent), m_lines(lines) { }

QWidget *BatchDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const FieldSpec *field = m_lines.field(index.column());
    if (field == nullptr)
        return nullptr;
    const QString title = m_lines.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString who = index.siblingAtColumn(BatchLines::Name).data().toString();
    QWidget *made = nullptr;
    if (field->type == FieldType::Choice || field->type == FieldType::Lookup) {
        auto *box = new QComboBox(parent);
        box->addItem(tr("As above"), QString());
        const QList<Choice> choices = m_lines.choices(index.column());
        for (const Choice &choice : choices)
            box->addItem(QCoreApplication::translate("Choices", choice.title.toUtf8().constData()), choice.code);
        made = box;
    } else {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        if (field->type == FieldType::Date)
            edit->setPlaceholderText(tr("27 3 2026"));
        made = edit;
    }
    made->setAccessibleName(tr("%1 of %2").arg(title, who));
    return made;
}

void BatchDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString code = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        return box->setCurrentIndex(qMax(0, box->findData(code)));
    auto *edit = qobject_cast<QLineEdit *>(editor);
    const FieldSpec *field = m_lines.field(index.column());
    edit->setText(code.isEmpty() || field == nullptr || field->type != FieldType::Date ? code : index.data(Qt::DisplayRole).toString());
    edit->selectAll();
}

void BatchDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        model->setData(index, qobject_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}
