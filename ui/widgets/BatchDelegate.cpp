// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BatchDelegate.h"

#include "ui/models/BatchLines.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

namespace {
QListWidgetItem *add(QListWidget *list, const QString &title, const QString &code)
{
    auto *item = new QListWidgetItem(title, list);
    item->setData(Qt::UserRole, code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    return item;
}

/// Also what is not one of the choices: the row says it, and nobody has taken it off.
void tick(QListWidget *list, const QString &code)
{
    QListWidgetItem *found = nullptr;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == code)
            found = list->item(row);
    }
    (found == nullptr ? add(list, code, code) : found)->setCheckState(Qt::Checked);
}
} // namespace

BatchDelegate::BatchDelegate(BatchLines &lines, QObject *parent) : StatusDelegate(parent), m_lines(&lines) { }

QWidget *BatchDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const FieldSpec *field = m_lines->field(index.column());
    if (field == nullptr)
        return nullptr;
    const QString title = m_lines->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString who = index.siblingAtColumn(BatchLines::Name).data().toString();
    QWidget *made = nullptr;
    if (field->type == FieldType::Choice || field->type == FieldType::Lookup) {
        auto *box = new QComboBox(parent);
        box->addItem(tr("As above"), QString());
        const QList<Choice> choices = m_lines->choices(index.column());
        for (const Choice &choice : choices)
            box->addItem(QCoreApplication::translate("Choices", choice.title.toUtf8().constData()), choice.code);
        made = box;
    } else if (field->type == FieldType::Flag) {
        auto *box = new QComboBox(parent);
        box->addItem(tr("As above"), QVariant());
        box->addItem(tr("Yes"), true);
        box->addItem(tr("No"), false);
        made = box;
    } else if (field->type == FieldType::Choices) {
        auto *list = new QListWidget(parent);
        list->setAccessibleDescription(tr("Space ticks, Enter takes what is ticked. With nothing ticked the row has the answer of all."));
        const QList<Choice> choices = m_lines->choices(index.column());
        for (const Choice &choice : choices)
            add(list, QCoreApplication::translate("Choices", choice.title.toUtf8().constData()), choice.code);
        made = list;
    } else {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        if (field->type == FieldType::Date)
            edit->setPlaceholderText(tr("27 3 2026"));
        made = edit;
    }
    made->setAccessibleName(tr("%1 of %2").arg(title, who));
    m_lines->setEditing(true);
    return made;
}

void BatchDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    StatusDelegate::destroyEditor(editor, index);
    if (m_lines == nullptr)
        return; // the page goes with it
    m_lines->setEditing(false);
    Q_EMIT closed();
}

void BatchDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *list = qobject_cast<QListWidget *>(editor)) {
        const QStringList codes = index.data(Qt::EditRole).toStringList();
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        for (const QString &code : codes)
            tick(list, code);
        return list->setCurrentRow(0);
    }
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const QVariant value = index.data(Qt::EditRole);
        int place = box->findData(value);
        if (place < 0 && !value.toString().isEmpty()) { // not one of the choices, and still what the row says
            place = box->count();
            box->addItem(index.data(Qt::DisplayRole).toString(), value);
        }
        return box->setCurrentIndex(qMax(0, place));
    }
    const QString code = index.data(Qt::EditRole).toString();
    auto *edit = qobject_cast<QLineEdit *>(editor);
    const FieldSpec *field = m_lines->field(index.column());
    edit->setText(code.isEmpty() || field == nullptr || field->type != FieldType::Date ? code : index.data(Qt::DisplayRole).toString());
    edit->selectAll();
}

void BatchDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<QListWidget *>(editor)) {
        QStringList codes;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                codes.append(list->item(row)->data(Qt::UserRole).toString());
        }
        model->setData(index, codes, Qt::EditRole);
        return;
    }
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        model->setData(index, qobject_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

void BatchDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<QListWidget *>(editor);
    if (list == nullptr)
        return StatusDelegate::updateEditorGeometry(editor, option, index);
    // A list needs more than its cell: as much as it has, inside the table.
    const QRect all = editor->parentWidget()->rect();
    constexpr int most = 8;
    const int rows = qBound(1, list->count(), most);
    QRect place(option.rect.topLeft(), QSize(qMax(option.rect.width(), list->sizeHintForColumn(0) + 2 * option.rect.height()), rows * qMax(1, list->sizeHintForRow(0)) + 4));
    place.setSize(place.size().boundedTo(all.size()));
    place.moveRight(qMin(place.right(), all.right()));
    place.moveBottom(qMin(place.bottom(), all.bottom()));
    editor->setGeometry(place);
}
