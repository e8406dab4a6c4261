// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableOut.h"

#include "app/Files.h"
#include "ui/models/RecordModel.h"
#include "ui/text/ImportWords.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableKeys.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

namespace {
QString say(const char *text) { return QCoreApplication::translate("TableOut", text); }

void save(Core &core, QWidget *over, MessageBar *message, SheetExport sheet, const QString &path)
{
    sheet.path = path;
    whenDone(over, core.files().exportSheet(sheet), [message, path](const Result<int> &rows) {
        if (!rows)
            return message->say(Notice::Weight::Problem, ImportWords::fault(rows.error()));
        message->say(Notice::Weight::Note, QCoreApplication::translate("TableOut", "%n row(s) saved to %1.", nullptr, *rows).arg(QFileInfo(path).fileName()));
    });
}
} // namespace

SheetExport TableOut::sheetOf(const QTableView *table)
{
    const QAbstractItemModel *model = table->model();
    SheetExport sheet;
    QList<int> columns;
    for (int place = 0; place < model->columnCount(); ++place) {
        const int column = table->horizontalHeader()->logicalIndex(place);
        if (table->isColumnHidden(column))
            continue;
        columns.append(column);
        sheet.titles.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    sheet.rows.reserve(model->rowCount());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (table->isRowHidden(row))
            continue;
        QVariantList cells;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = model->index(row, column);
            const QVariant value = index.data(RecordModel::ValueRole);
            cells.append(value.isValid() ? value : QVariant(index.data(Qt::DisplayRole).toString()));
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

QAction *TableOut::offer(Core &core, QWidget *over, MessageBar *message, std::function<QString()> title, std::function<SheetExport()> sheet)
{
    auto *action = new QAction(say(QT_TRANSLATE_NOOP("TableOut", "&Save this table…")), over);
    action->setObjectName(QStringLiteral("saveTable"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    action->setShortcutContext(Qt::WidgetShortcut);
    over->addAction(action);
    over->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(over, &QWidget::customContextMenuRequested, over, [over, action](const QPoint &at) {
        auto *menu = new QMenu(over);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(action);
        if (auto *table = qobject_cast<QTableView *>(over); table != nullptr && TableKeys::of(table) != nullptr)
            TableKeys::of(table)->addTo(menu);
        menu->popup(over->mapToGlobal(at));
    });
    QObject::connect(action, &QAction::triggered, over, [&core, over, message, title = std::move(title), sheet = std::move(sheet)] {
        FilePrompt::save(over, say(QT_TRANSLATE_NOOP("TableOut", "Save as a file")), FilePrompt::name({title()}), QStringLiteral("xlsx"),
                         [&core, over, message, sheet](const QString &path) { save(core, over, message, sheet(), path); });
    });
    return action;
}
