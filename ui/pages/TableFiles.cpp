// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TableFiles.h"

#include "ui/models/RecordModel.h"
#include "ui/pages/AddById.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace {
/// A state and a yes or no as words; what is a date, a number or an id stays one, and a blank stays blank.
CellWords cellWords(const KindSpec &kind)
{
    return [kind](const ColumnSpec &column, const Row &row) -> QString {
        const auto at = std::find_if(kind.columns.begin(), kind.columns.end(), [&column](const ColumnSpec &each) { return qstrcmp(each.id, column.id) == 0; });
        const QVariant value = at == kind.columns.end() ? QVariant() : row.cells.value(at - kind.columns.begin());
        const bool said = column.type == ColumnType::State || column.type == ColumnType::Flag || column.type == ColumnType::List;
        return said && !Words::isBlank(value) ? Words::cell(kind, column, value) : QString();
    };
}
} // namespace

TableFiles::TableFiles(Core &core, DeskPage *page, const KindSpec &kind, const QList<const CommandSpec *> &commands, TableView *table, MessageBar *message)
    : QObject(page)
    , m_core(core)
    , m_page(page)
    , m_kind(kind)
    , m_table(table)
    , m_message(message)
    , m_button(new QPushButton(tr("F&ile"), page))
{
    for (const CommandSpec *command : commands) {
        if (command->bulk)
            m_commands.append(command);
    }
    build();
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Paste), m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &TableFiles::paste);
}

void TableFiles::build()
{
    m_button->setObjectName(QStringLiteral("file"));
    m_button->setAccessibleDescription(tr("Bring files in, save templates and tables"));
    auto *menu = new QMenu(m_button);
    menu->setAccessibleName(tr("File"));
    m_button->setMenu(menu);
    const bool takes = !m_commands.isEmpty() || !m_kind.listable;
    if (takes)
        menu->addAction(tr("&Import…"), this, [this] { bringIn({}); });
    if (!m_commands.isEmpty())
        menu->addAction(tr("&Paste a column…"), this, &TableFiles::paste);
    if (!m_kind.listable)
        menu->addAction(tr("&Add by ID…"), this, &TableFiles::addById);
    if (!m_commands.isEmpty()) {
        menu->addSeparator();
        QMenu *templates = menu->addMenu(tr("Save a &template for these rows"));
        for (const CommandSpec *command : std::as_const(m_commands))
            templates->addAction(Words::commandTitle(*command), this, [this, command] { askTemplate(*command); });
    }
    menu->addSeparator();
    menu->addAction(tr("Export as &CSV…"), this, [this] { askExport(QStringLiteral("csv")); });
    menu->addAction(tr("Export as &Excel…"), this, [this] { askExport(QStringLiteral("xlsx")); });
}

QString TableFiles::connectionId() const { return m_core.currentConnection(QString::fromLatin1(m_kind.service)).id; }

bool TableFiles::isConnected()
{
    if (!connectionId().isEmpty())
        return true;
    m_message->say(Notice::Weight::Note, tr("%1 is not connected yet.").arg(Words::serviceName(QString::fromLatin1(m_kind.service))));
    return false;
}

/// Which door, what, which day; no personal name.
QString TableFiles::fileName(const QString &what) const
{
    const QString service = QString::fromLatin1(m_kind.service);
    const QDate today = m_core.now().toLocalTime().date();
    return FilePrompt::name({m_core.currentConnection(service).name, m_page->title(), what, today.toString(Qt::ISODate)});
}

void TableFiles::bringIn(const QString &text)
{
    if (!isConnected())
        return;
    ImportRequest request;
    request.connection = connectionId();
    request.kind = QString::fromLatin1(m_kind.id);
    // A list of ids is for a command; a file into an unlisted kind most often fills its register.
    if (!m_commands.isEmpty() && (m_kind.listable || !text.isEmpty()))
        request.command = QString::fromLatin1(m_commands.constFirst()->id);
    request.text = text;
    Q_EMIT m_page->importRequested(request);
}

void TableFiles::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_commands.isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Nothing can be done here for many at once, so there is nothing to paste for."));
    if (text.trimmed().isEmpty())
        return m_message->say(Notice::Weight::Note, tr("There is nothing to paste. Copy a column of IDs, or of IDs and dates, in your spreadsheet first."));
    bringIn(text);
}

void TableFiles::addById()
{
    if (isConnected())
        (new AddById(m_core, m_kind, connectionId(), m_page))->open();
}

void TableFiles::askTemplate(const CommandSpec &command)
{
    if (m_table->selected().isEmpty())
        return m_message->say(Notice::Weight::Note, tr("Select at least one row of the table first."));
    FilePrompt::save(m_page, tr("Save a template"), fileName(Words::commandVerb(command)), QStringLiteral("xlsx"),
                     [this, &command](const QString &path) { saveTemplate(command, path); });
}

void TableFiles::saveTemplate(const CommandSpec &command, const QString &path)
{
    whenDone(this, m_core.files().saveTemplate(QString::fromLatin1(m_kind.id), QString::fromLatin1(command.id), m_table->selected(), ImportWords::titles(m_kind, &command), path),
             [this, path](const Result<int> &rows) { wrote(rows, path); });
}

void TableFiles::askExport(const QString &suffix)
{
    if (isConnected())
        FilePrompt::save(m_page, tr("Export the table"), fileName({}), suffix, [this](const QString &path) { exportTo(path); });
}

void TableFiles::exportTo(const QString &path)
{
    const auto *model = qobject_cast<RecordModel *>(m_table->model());
    TableExport table;
    table.query = model->query();
    table.query.limit = 0;
    table.words = cellWords(m_kind);
    table.path = path;
    for (int place = 0; place < model->columnCount(); ++place) {
        const int column = m_table->horizontalHeader()->logicalIndex(place);
        if (m_table->isColumnHidden(column) || model->spec(column) == nullptr)
            continue; // what is not the service's own is of this desk's moment
        table.columns.append(model->columnId(column));
        table.titles.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    m_message->say(Notice::Weight::Note, tr("Writing %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), [this, path] { m_core.files().cancel(path); });
    whenDone(this, m_core.files().exportTable(table), [this, path](const Result<int> &rows) { wrote(rows, path); });
}

void TableFiles::wrote(const Result<int> &rows, const QString &path)
{
    if (!rows && rows.error().kind == ErrorKind::Cancelled)
        return m_message->say(Notice::Weight::Note, tr("Stopped. No file was written."));
    if (!rows)
        return m_message->say(Notice::Weight::Problem, ImportWords::fault(rows.error()));
    m_message->say(Notice::Weight::Note, tr("%1 saved to %2.").arg(Words::kindNoun(m_kind, *rows), QFileInfo(path).fileName()));
}
